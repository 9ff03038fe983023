// The survey file, row by row, and the board file.
// Source: workforce-specification, sections 1.3, 1.4, 2.4 and 2.5.
#include <algorithm>

#include "core/base/text.h"
#include "core/workforce/reading/fold.h"
#include "core/workforce/reading/row_view.h"

namespace workforce::reading {
namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "21.4", "21.4%", "21.4 %": what is printed, without its sign; empty where it is no percentage or score.
std::string printed_number(std::string_view cell) {
    std::string text = base::trimmed(cell);
    if (text.ends_with('%')) text = base::trimmed(std::string_view(text).substr(0, text.size() - 1));
    const std::size_t point = text.find('.');
    const std::string_view whole = std::string_view(text).substr(0, point);
    const bool has_decimals = point != std::string::npos;
    const bool is_number = is_digits(whole) && whole.size() <= 3 &&
                           (!has_decimals || (is_digits(text.substr(point + 1)) && text.size() - point <= 7));
    if (!is_number) return {};
    const bool is_over =
        whole.size() == 3 &&
        (whole > "100" || (whole == "100" && text.find_first_of("123456789", 3) != std::string::npos));
    return is_over ? std::string() : text;
}

// "1,234" is 1234; empty where it is no whole number.
std::string whole_number(std::string_view cell) {
    std::string text = base::trimmed(cell);
    std::erase(text, ',');
    return is_digits(text) && text.size() <= 7 ? text : std::string();
}

// What a cell of the survey file means; asks where it is not known.
const Meaning* meaning_of(Filling& filling, const Values& values, Field field, const std::string& cell,
                          const Answers& answers) {
    const Vocabulary* vocabulary = values.find(info(field).vocabulary);
    if (vocabulary == nullptr) return nullptr;
    const Value value{cell, folded(cell), vocabulary->propose(cell), false, 0, 0};
    const Resolved resolved = resolve(value, field, vocabulary, answers);
    if (resolved.state == Resolved::State::Meaning) return &vocabulary->meanings[resolved.meaning];
    if (resolved.state == Resolved::State::LeftOut) return nullptr;
    const auto same = [&](const Question& one) { return one.field == field && one.text == cell; };
    const auto there = std::ranges::find_if(filling.tally.questions, same);
    if (there != filling.tally.questions.end()) {
        ++there->rows;
    } else {
        filling.tally.questions.push_back({FileKind::Survey, field, {}, cell, 1, value.proposal.why});
    }
    return nullptr;
}

// Whether the measure compares the group. Engagement is given for everybody too; metric 8 is about Disabled staff only.
bool is_compared(std::string_view measure, std::string_view group) {
    if (measure.starts_with("wres.")) return group == "white" || group == "bme";
    if (measure == "wdes.8") return group == "disabled";
    if (measure == "wdes.9a" && group == "organisation") return true;
    return group == "disabled" || group == "non_disabled";
}

Fate take(Filling& filling, const Values& values, const Answers& answers,
          const std::vector<std::string>& cells) {
    const std::size_t open = filling.tally.questions.size();
    const Meaning* measure = meaning_of(filling, values, Field::Indicator, cells[0], answers);
    const Meaning* group = meaning_of(filling, values, Field::Group, cells[1], answers);
    if (measure == nullptr || group == nullptr) {
        const auto waits = [&](Field field, const std::string& cell) {
            return std::ranges::any_of(filling.tally.questions, [&](const Question& one) {
                return one.field == field && one.text == cell;
            });
        };
        const bool is_waiting = filling.tally.questions.size() > open ||
                                (measure == nullptr && waits(Field::Indicator, cells[0])) ||
                                (group == nullptr && waits(Field::Group, cells[1]));
        return is_waiting ? Fate{{}, true} : Fate{kLeftOut, false};
    }
    if (!is_compared(measure->counts_as, group->counts_as)) return {"other_group", false};
    const std::string percent = printed_number(cells[2]);
    if (percent.empty()) return {"no_percentage", false};
    StandardTally& standard =
        measure->counts_as.starts_with("wres.") ? filling.tally.wres : filling.tally.wdes;
    const std::string name = measure->counts_as.substr(5);
    const bool is_new =
        standard.survey[name].emplace(group->counts_as, SurveyCell{percent, whole_number(cells[3])}).second;
    return is_new ? Fate{} : Fate{"repeated_measure", false};
}

void add_to_set(Tally& tally, const char* set, const RowView& row, std::uint64_t members) {
    if (const Meaning* ethnicity = row.meaning(Field::Ethnicity))
        group_of(tally.wres.board[set], ethnicity->counts_as) += members;
    if (const Meaning* disability = row.meaning(Field::Disability))
        group_of(tally.wdes.board[set], disability->counts_as) += members;
}

}  // namespace

void fill_survey(Filling& filling, const FileReading& reading, const Values& values, const Answers& answers) {
    Balance& balance = filling.tally.balances[reading.kind];
    for (const std::vector<std::string>& cells : reading.text_rows)
        put(balance, take(filling, values, answers, cells), 1);
}

void fill_board(Filling& filling, const FileReading& reading, const Meanings& meanings) {
    Balance& balance = filling.tally.balances[reading.kind];
    for (const Combination& combination : reading.combinations) {
        const RowView row(meanings, combination);
        const std::string_view excluded = row.excluded();
        const Fate fate = excluded.empty() ? Fate{{}, row.needs_answer()} : Fate{excluded, false};
        put(balance, fate, combination.rows);
        if (!fate.counts()) continue;
        const std::uint64_t members = combination.rows;
        add_to_set(filling.tally, "total", row, members);
        if (row.resolved(Field::Voting))
            add_to_set(filling.tally, row.counts_as(Field::Voting) == "yes" ? "voting" : "nonvoting", row,
                       members);
        if (row.resolved(Field::Executive))
            add_to_set(filling.tally, row.counts_as(Field::Executive) == "yes" ? "executive" : "nonexecutive",
                       row, members);
    }
}

}  // namespace workforce::reading
