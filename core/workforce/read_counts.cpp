// Reads a counts file. What a table holds is in read_tables.cpp; here are the top of the file and the two standards.
#include <algorithm>

#include "core/formats/json/reader.h"
#include "core/workforce/counts_json.h"
#include "core/workforce/read_tables.h"

namespace workforce {
namespace {

using base::ErrorCode;

base::Date read_date(json::Reader& reader, std::string_view name) {
    const std::string text = reader.text_or(name, "");
    if (text.empty()) return {};
    const auto date = base::parse_iso(text);
    if (!date) reader.fail(ErrorCode::OutOfRange, "“" + text + "” is no date; write it as 2026-03-31", name);
    return date.value_or(base::Date{});
}

Period read_period(json::Reader& top) {
    Period period;
    if (!top.has("period")) return period;  // one ratio for a demonstration has no year
    json::Reader reader = top.object("period");
    if (reader.error()) return period;
    if (!reader.has("snapshot"))
        reader.fail(ErrorCode::MissingMember, "“snapshot”, the day of the staff record");
    period.snapshot = read_date(reader, "snapshot");
    period.year_start = read_date(reader, "year_start");
    period.year_end = read_date(reader, "year_end");
    const std::int64_t survey_year = reader.integer_or("survey_year", 0);
    if (survey_year != 0 && (survey_year < 2000 || survey_year > 2199))
        reader.fail(ErrorCode::OutOfRange, "a year from 2000 to 2199", "survey_year");
    period.survey_year = static_cast<int>(std::clamp<std::int64_t>(survey_year, 0, 2199));
    if (reader.has("year_start") && reader.has("year_end") && period.year_end < period.year_start)
        reader.fail(ErrorCode::OutOfRange, "the year ends before it begins", "year_end");
    reader.finish();
    return period;
}

Organisation read_organisation(json::Reader& top) {
    Organisation organisation;
    if (!top.has("organisation")) return organisation;
    json::Reader reader = top.object("organisation");
    organisation.name = reader.text_or("name", "");
    organisation.board_body = reader.text_or("board_body", "");
    organisation.is_national_survey = reader.boolean_or("national_survey", true);
    reader.finish();
    return organisation;
}

// Reads the member of that name with `read`, where it is there.
template <typename Read>
void within(json::Reader& reader, std::string_view name, Read read) {
    if (!reader.has(name)) return;
    json::Reader member = reader.object(name);
    if (member.error()) return;
    read(member);
    member.finish();
}

Appointments read_appointments(const Table& table) {
    Appointments counts;
    counts.shortlisted = read_groups(table, "shortlisted");
    counts.appointed = read_groups(table, "appointed");
    at_most(table, "appointed", counts.appointed, "shortlisted", counts.shortlisted);
    if (table.standard == Standard::Wdes && table.reader.has("guaranteed_interview"))
        counts.guaranteed_interview = table.reader.boolean("guaranteed_interview");
    return counts;
}

Casework read_casework(const Table& table) {
    Casework counts;
    counts.workforce = read_groups(table, "workforce");
    counts.entered = read_groups(table, "entered");
    counts.entered_previous = read_groups(table, "entered_previous");
    if (table.standard == Standard::Wres) return counts;
    counts.ill_health = read_groups(table, "ill_health");
    counts.ill_health_previous = read_groups(table, "ill_health_previous");
    at_most(table, "ill_health", counts.ill_health, "entered", counts.entered);
    at_most(table, "ill_health_previous", counts.ill_health_previous, "entered_previous",
            counts.entered_previous);
    return counts;
}

Training read_training(const Table& table) {
    Training counts;
    counts.workforce = read_groups(table, "workforce");
    counts.accessed = read_groups(table, "accessed");
    counts.definition = table.reader.text_or("definition", "");
    at_most(table, "accessed", counts.accessed, "workforce", counts.workforce);
    return counts;
}

Board read_board(const Table& table) {
    Board board;
    board.total = read_groups(table, "total");
    board.voting = read_groups(table, "voting");
    board.nonvoting = read_groups(table, "nonvoting");
    board.executive = read_groups(table, "executive");
    board.nonexecutive = read_groups(table, "nonexecutive");
    board.workforce = read_groups(table, "workforce");
    at_most(table, "voting", board.voting, "total", board.total);
    at_most(table, "executive", board.executive, "total", board.total);
    return board;
}

WresCounts read_wres(json::Reader& top, const Bands& bands) {
    WresCounts wres;
    if (!top.has("wres")) return wres;
    json::Reader reader = top.object("wres");
    const auto table = [](json::Reader& member) { return Table{Standard::Wres, member}; };
    within(reader, "1", [&](json::Reader& m) { wres.staff = read_staff(table(m), bands); });
    within(reader, "2", [&](json::Reader& m) { wres.appointments = read_appointments(table(m)); });
    within(reader, "3", [&](json::Reader& m) { wres.disciplinary = read_casework(table(m)); });
    within(reader, "4", [&](json::Reader& m) { wres.training = read_training(table(m)); });
    within(reader, "5", [&](json::Reader& m) { wres.public_harassment = read_item(table(m)); });
    within(reader, "6", [&](json::Reader& m) { wres.staff_harassment = read_item(table(m)); });
    within(reader, "7", [&](json::Reader& m) { wres.progression = read_item(table(m)); });
    within(reader, "8", [&](json::Reader& m) { wres.discrimination = read_item(table(m)); });
    within(reader, "9", [&](json::Reader& m) { wres.board = read_board(table(m)); });
    reader.finish();
    return wres;
}

void read_harassment(json::Reader& reader, WdesCounts& wdes) {
    const auto item = [](json::Reader& member) { return read_item(Table{Standard::Wdes, member}); };
    within(reader, "patients", [&](json::Reader& m) { wdes.public_harassment = item(m); });
    within(reader, "managers", [&](json::Reader& m) { wdes.manager_harassment = item(m); });
    within(reader, "colleagues", [&](json::Reader& m) { wdes.colleague_harassment = item(m); });
}

Engagement read_engagement(json::Reader& reader) {
    Engagement scores;
    within(reader, "non_disabled", [&](json::Reader& m) { scores.comparison = read_score(m); });
    within(reader, "disabled", [&](json::Reader& m) { scores.focus = read_score(m); });
    within(reader, "organisation", [&](json::Reader& m) { scores.organisation = read_score(m); });
    return scores;
}

Narrative read_narrative(json::Reader& reader) {
    Narrative narrative{reader.text_or("answer", ""), reader.text_or("evidence", "")};
    if (!narrative.answer.empty() && narrative.answer != "yes" && narrative.answer != "no")
        reader.fail(ErrorCode::UnknownValue, "“" + narrative.answer + "”; there is yes and no", "answer");
    return narrative;
}

WdesCounts read_wdes(json::Reader& top, const Bands& bands) {
    WdesCounts wdes;
    if (!top.has("wdes")) return wdes;
    json::Reader reader = top.object("wdes");
    const auto table = [](json::Reader& member) { return Table{Standard::Wdes, member}; };
    within(reader, "1", [&](json::Reader& m) { wdes.staff = read_staff(table(m), bands); });
    within(reader, "2", [&](json::Reader& m) { wdes.appointments = read_appointments(table(m)); });
    within(reader, "3", [&](json::Reader& m) { wdes.capability = read_casework(table(m)); });
    within(reader, "4a", [&](json::Reader& m) { read_harassment(m, wdes); });
    within(reader, "4b", [&](json::Reader& m) { wdes.reported = read_item(table(m)); });
    within(reader, "5", [&](json::Reader& m) { wdes.progression = read_item(table(m)); });
    within(reader, "6", [&](json::Reader& m) { wdes.pressure = read_item(table(m)); });
    within(reader, "7", [&](json::Reader& m) { wdes.valued = read_item(table(m)); });
    within(reader, "8", [&](json::Reader& m) { wdes.adjustments = read_answer_of(table(m), "disabled"); });
    within(reader, "9a", [&](json::Reader& m) { wdes.engagement = read_engagement(m); });
    within(reader, "9b", [&](json::Reader& m) { wdes.heard = read_narrative(m); });
    within(reader, "10", [&](json::Reader& m) { wdes.board = read_board(table(m)); });
    reader.finish();
    return wdes;
}

Counts read_year(json::Reader& reader, const Bands& bands) {
    Counts counts;
    counts.period = read_period(reader);
    counts.organisation = read_organisation(reader);
    counts.wres = read_wres(reader, bands);
    counts.wdes = read_wdes(reader, bands);
    return counts;
}

json::Object read_parameters(json::Reader& reader) {
    const json::Value* value = reader.any("parameters");
    if (value == nullptr) return {};
    if (const json::Object* object = value->as_object()) return *object;
    reader.fail(ErrorCode::WrongType, "expected an object of parameters by their keys", "parameters");
    return {};
}

}  // namespace

base::Result<CountsFile> read_counts(std::string_view file, std::string_view text, const Bands& bands) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    CountsFile read;
    if (!top.error()) {
        (void)top.text_or("$schema", "");
        read.counts = read_year(top, bands);
        read.parameters = read_parameters(top);
        within(top, "previous", [&](json::Reader& reader) {
            read.previous = read_year(reader, bands);
            read.previous_parameters = read_parameters(reader);
        });
        top.finish();
    }
    if (top.error()) return std::unexpected(*top.error());
    return read;
}

base::Result<Method> chosen_method(const Method& method, const json::Object& parameters,
                                   const std::string& where) {
    base::Result<Method> chosen = method;
    for (const auto& [key, value] : parameters) {
        if (chosen) chosen = with(*chosen, key, value, where);
    }
    return chosen;
}

}  // namespace workforce
