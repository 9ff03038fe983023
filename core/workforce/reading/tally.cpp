// Adding tallies up, and writing them as a counts file.
#include "core/workforce/reading/tally.h"

#include <algorithm>

#include "core/workforce/reading/dates.h"

namespace workforce {
namespace {

template <typename Key, typename Number>
void add(std::map<Key, Number>& sum, const std::map<Key, Number>& more) {
    for (const auto& [key, number] : more) sum[key] += number;
}

void add(std::optional<GroupTally>& sum, const std::optional<GroupTally>& more) {
    if (!more) return;
    if (!sum) sum = GroupTally{};
    *sum += *more;
}

void add(StandardTally& sum, const StandardTally& more) {
    for (const auto& [section, rows] : more.staff) add(sum.staff[section], rows);
    add(sum.workforce, more.workforce);
    add(sum.shortlisted, more.shortlisted);
    add(sum.appointed, more.appointed);
    add(sum.entered, more.entered);
    add(sum.entered_previous, more.entered_previous);
    add(sum.ill_health, more.ill_health);
    add(sum.ill_health_previous, more.ill_health_previous);
    add(sum.accessed, more.accessed);
    add(sum.board, more.board);
    for (const auto& [measure, groups] : more.survey) {
        for (const auto& [group, cell] : groups) sum.survey[measure].emplace(group, cell);
    }
}

json::Value number(std::uint64_t value) { return json::Value(static_cast<std::int64_t>(value)); }

struct GroupNames {
    const char* comparison;
    const char* focus;
};

json::Value groups_json(const GroupTally& tally, const GroupNames& names) {
    json::Object object;
    object[names.comparison] = number(tally.comparison);
    object[names.focus] = number(tally.focus);
    object["unknown"] = number(tally.unknown);
    return json::Value(std::move(object));
}

json::Value staff_json(const StaffTally& staff, const GroupNames& names) {
    json::Object sections;
    for (const auto& [section, rows] : staff) {
        json::Object object;
        for (const auto& [row, tally] : rows) object[row] = groups_json(tally, names);
        sections[section] = json::Value(std::move(object));
    }
    return json::Value(std::move(sections));
}

struct Member {
    const char* name;
    const std::optional<GroupTally>* tally;
};

// Adds the member of that number with those of its parts that are there.
void put_parts(json::Object& standard, const char* measure, std::initializer_list<Member> members,
               const GroupNames& names) {
    json::Object object;
    for (const Member& member : members) {
        if (*member.tally) object[member.name] = groups_json(**member.tally, names);
    }
    if (!object.empty()) standard[measure] = json::Value(std::move(object));
}

json::Value survey_cell(const SurveyCell& cell, bool is_score) {
    json::Object object;
    object[is_score ? "score" : "percent"] = json::Value(cell.percent);
    std::int64_t respondents = 0;
    for (const char c : cell.respondents) respondents = respondents * 10 + (c - '0');
    if (!cell.respondents.empty()) object["respondents"] = json::Value(respondents);
    return json::Value(std::move(object));
}

void put_survey(json::Object& standard, const StandardTally& tally) {
    for (const auto& [measure, groups] : tally.survey) {
        json::Object cells;
        for (const auto& [group, cell] : groups) cells[group] = survey_cell(cell, measure == "9a");
        const std::size_t dot = measure.find('.');
        if (dot == std::string::npos) {
            standard[measure] = json::Value(std::move(cells));
            continue;
        }
        json::Value& whole = standard[measure.substr(0, dot)];
        if (whole.as_object() == nullptr) whole = json::Value(json::Object{});
        (*whole.as_object())[measure.substr(dot + 1)] = json::Value(std::move(cells));
    }
}

void put_board(json::Object& standard, const char* measure, const StandardTally& tally,
               const GroupNames& names) {
    if (tally.board.empty()) return;
    json::Object sets;
    for (const auto& [set, groups] : tally.board) sets[set] = groups_json(groups, names);
    standard[measure] = json::Value(std::move(sets));
}

json::Value wres_json(const StandardTally& tally) {
    constexpr GroupNames kNames{"white", "bme"};
    json::Object object;
    if (!tally.staff.empty()) object["1"] = staff_json(tally.staff, kNames);
    put_parts(object, "2", {{"shortlisted", &tally.shortlisted}, {"appointed", &tally.appointed}}, kNames);
    put_parts(object, "3",
              {{"workforce", &tally.workforce},
               {"entered", &tally.entered},
               {"entered_previous", &tally.entered_previous}},
              kNames);
    put_parts(object, "4", {{"workforce", &tally.workforce}, {"accessed", &tally.accessed}}, kNames);
    put_survey(object, tally);
    put_board(object, "9", tally, kNames);
    return json::Value(std::move(object));
}

json::Value wdes_json(const StandardTally& tally) {
    constexpr GroupNames kNames{"non_disabled", "disabled"};
    json::Object object;
    if (!tally.staff.empty()) object["1"] = staff_json(tally.staff, kNames);
    put_parts(object, "2", {{"shortlisted", &tally.shortlisted}, {"appointed", &tally.appointed}}, kNames);
    put_parts(object, "3",
              {{"workforce", &tally.workforce},
               {"entered", &tally.entered},
               {"entered_previous", &tally.entered_previous},
               {"ill_health", &tally.ill_health},
               {"ill_health_previous", &tally.ill_health_previous}},
              kNames);
    put_survey(object, tally);
    put_board(object, "10", tally, kNames);
    return json::Value(std::move(object));
}

}  // namespace

GroupTally& GroupTally::operator+=(const GroupTally& more) {
    comparison += more.comparison;
    focus += more.focus;
    unknown += more.unknown;
    return *this;
}

bool Balance::is_balanced() const {
    std::uint64_t sum = counted + needs_answer;
    for (const auto& [reason, rows] : excluded) sum += rows;
    return sum == rows_in;
}

Balance& Balance::operator+=(const Balance& more) {
    rows_in += more.rows_in;
    counted += more.counted;
    needs_answer += more.needs_answer;
    add(excluded, more.excluded);
    return *this;
}

Tally& Tally::operator+=(const Tally& more) {
    add(wres, more.wres);
    add(wdes, more.wdes);
    add(ethnic_parts, more.ethnic_parts);
    add(unknown_ethnicity, more.unknown_ethnicity);
    add(unknown_disability, more.unknown_disability);
    add(balances, more.balances);
    for (const Question& question : more.questions) {
        const auto there = std::ranges::find_if(questions, [&](const Question& one) {
            return one.file == question.file && one.field == question.field && one.text == question.text;
        });
        if (there == questions.end()) {
            questions.push_back(question);
        } else {
            there->rows += question.rows;
        }
    }
    for (const std::string& warning : more.warnings) {
        if (std::ranges::find(warnings, warning) == warnings.end()) warnings.push_back(warning);
    }
    return *this;
}

json::Value counts_json(const Tally& tally, const base::Date& snapshot) {
    const reading::Window window(snapshot);
    json::Object period;
    period["snapshot"] = json::Value(base::iso(snapshot));
    period["year_start"] = json::Value(base::iso(window.year_start));
    period["year_end"] = json::Value(base::iso(snapshot));
    period["survey_year"] = json::Value(snapshot.year - 1);
    json::Object object;
    object["period"] = json::Value(std::move(period));
    object["wres"] = wres_json(tally.wres);
    object["wdes"] = wdes_json(tally.wdes);
    return json::Value(std::move(object));
}

}  // namespace workforce
