// Writes counts in the shape that read_counts reads. Blanks are left out, and so are tables that are wholly blank.
#include "core/workforce/counts_json.h"

namespace workforce {
namespace {

using json::Object;
using json::Value;

void put(Object& object, std::string_view name, Object value) {
    if (!value.empty()) object[std::string(name)] = Value(std::move(value));
}

void put(Object& object, std::string_view name, const std::string& text) {
    if (!text.empty()) object[std::string(name)] = Value(text);
}

void put(Object& object, std::string_view name, const Count& count) {
    if (count.suppressed)
        object[std::string(name)] = Value("suppressed");
    else if (count.number)
        object[std::string(name)] = Value(*count.number);
}

Object value_of(Standard standard, const ByGroup& counts) {
    Object object;
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown})
        put(object, key(standard, side), counts.of(side));
    return object;
}

Object value_of(Standard standard, const StaffTable& staff) {
    Object object;
    for (const auto& [section, rows] : staff) {
        Object table;
        // A row that is there and blank is not a row that is left out.
        for (const auto& [id, counts] : rows) table[id] = Value(value_of(standard, counts));
        put(object, key(section), std::move(table));
    }
    return object;
}

Object value_of(Standard standard, const Appointments& counts) {
    Object object;
    put(object, "shortlisted", value_of(standard, counts.shortlisted));
    put(object, "appointed", value_of(standard, counts.appointed));
    if (counts.guaranteed_interview) object["guaranteed_interview"] = Value(*counts.guaranteed_interview);
    return object;
}

Object value_of(Standard standard, const Casework& counts) {
    Object object;
    put(object, "workforce", value_of(standard, counts.workforce));
    put(object, "entered", value_of(standard, counts.entered));
    put(object, "entered_previous", value_of(standard, counts.entered_previous));
    put(object, "ill_health", value_of(standard, counts.ill_health));
    put(object, "ill_health_previous", value_of(standard, counts.ill_health_previous));
    return object;
}

Object value_of(const Training& counts) {
    Object object;
    put(object, "workforce", value_of(Standard::Wres, counts.workforce));
    put(object, "accessed", value_of(Standard::Wres, counts.accessed));
    put(object, "definition", counts.definition);
    return object;
}

Object value_of(const SurveyAnswer& answer) {
    Object object;
    if (answer.suppressed)
        object["percent"] = Value("suppressed");
    else if (answer.percent)
        object["percent"] = Value(statistics::text(*answer.percent));
    put(object, "yes", answer.yes);
    put(object, "respondents", answer.respondents);
    return object;
}

Object value_of(Standard standard, const SurveyItem& item) {
    Object object;
    put(object, key(standard, Side::Comparison), value_of(item.comparison));
    put(object, key(standard, Side::Focus), value_of(item.focus));
    return object;
}

Object value_of(const std::optional<statistics::Decimal>& score) {
    Object object;
    if (score) object["score"] = Value(statistics::text(*score));
    return object;
}

Object value_of(Standard standard, const Board& board) {
    Object object;
    put(object, "total", value_of(standard, board.total));
    put(object, "voting", value_of(standard, board.voting));
    put(object, "nonvoting", value_of(standard, board.nonvoting));
    put(object, "executive", value_of(standard, board.executive));
    put(object, "nonexecutive", value_of(standard, board.nonexecutive));
    put(object, "workforce", value_of(standard, board.workforce));
    return object;
}

Object value_of(const WresCounts& wres) {
    constexpr Standard standard = Standard::Wres;
    Object object;
    put(object, "1", value_of(standard, wres.staff));
    put(object, "2", value_of(standard, wres.appointments));
    put(object, "3", value_of(standard, wres.disciplinary));
    put(object, "4", value_of(wres.training));
    put(object, "5", value_of(standard, wres.public_harassment));
    put(object, "6", value_of(standard, wres.staff_harassment));
    put(object, "7", value_of(standard, wres.progression));
    put(object, "8", value_of(standard, wres.discrimination));
    put(object, "9", value_of(standard, wres.board));
    return object;
}

Object engagement_value(const Engagement& scores) {
    Object object;
    put(object, "non_disabled", value_of(scores.comparison));
    put(object, "disabled", value_of(scores.focus));
    put(object, "organisation", value_of(scores.organisation));
    return object;
}

Object value_of(const WdesCounts& wdes) {
    constexpr Standard standard = Standard::Wdes;
    Object object, harassment, adjustments, heard;
    put(object, "1", value_of(standard, wdes.staff));
    put(object, "2", value_of(standard, wdes.appointments));
    put(object, "3", value_of(standard, wdes.capability));
    put(harassment, "patients", value_of(standard, wdes.public_harassment));
    put(harassment, "managers", value_of(standard, wdes.manager_harassment));
    put(harassment, "colleagues", value_of(standard, wdes.colleague_harassment));
    put(object, "4a", std::move(harassment));
    put(object, "4b", value_of(standard, wdes.reported));
    put(object, "5", value_of(standard, wdes.progression));
    put(object, "6", value_of(standard, wdes.pressure));
    put(object, "7", value_of(standard, wdes.valued));
    put(adjustments, "disabled", value_of(wdes.adjustments));
    put(object, "8", std::move(adjustments));
    put(object, "9a", engagement_value(wdes.engagement));
    put(heard, "answer", wdes.heard.answer);
    put(heard, "evidence", wdes.heard.evidence);
    put(object, "9b", std::move(heard));
    put(object, "10", value_of(standard, wdes.board));
    return object;
}

Object value_of(const Period& period) {
    Object object;
    const base::Date none{};
    if (period.snapshot != none) object["snapshot"] = Value(base::iso(period.snapshot));
    if (period.year_start != none) object["year_start"] = Value(base::iso(period.year_start));
    if (period.year_end != none) object["year_end"] = Value(base::iso(period.year_end));
    if (period.survey_year != 0) object["survey_year"] = Value(period.survey_year);
    return object;
}

Object value_of(const Organisation& organisation) {
    Object object;
    put(object, "name", organisation.name);
    put(object, "board_body", organisation.board_body);
    if (!organisation.is_national_survey) object["national_survey"] = Value(false);
    return object;
}

Object value_of(const Counts& counts, const Object& parameters) {
    Object object;
    put(object, "period", value_of(counts.period));
    put(object, "organisation", value_of(counts.organisation));
    put(object, "wres", value_of(counts.wres));
    put(object, "wdes", value_of(counts.wdes));
    put(object, "parameters", parameters);
    return object;
}

}  // namespace

Value counts_value(const CountsFile& file) {
    Object object = value_of(file.counts, file.parameters);
    if (file.previous) object["previous"] = Value(value_of(*file.previous, file.previous_parameters));
    return Value(std::move(object));
}

}  // namespace workforce
