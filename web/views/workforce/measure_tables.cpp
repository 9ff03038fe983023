// The counts behind a measure, by group; people of unknown group have a row of their own, though no ratio counts them.
#include <array>

#include "web/ui/ui.h"
#include "web/views/workforce/measure_parts.h"
#include "web/views/workforce/parts/figure_words.h"

namespace views::workforce_pages {
namespace {

using workforce::ByGroup;
using workforce::Counts;
using workforce::Measure;
using workforce::Result;
using workforce::Side;
using workforce::Standard;

constexpr std::array kSides = {Side::Comparison, Side::Focus, Side::Unknown};

// A column of typed counts.
struct Typed {
    std::string header;
    const ByGroup& counts;
};

void add_casework(std::vector<Typed>& columns, const workforce::Casework& casework, bool has_ill_health) {
    columns.push_back({"Staff at 31 March", casework.workforce});
    columns.push_back({"Entered the process this year", casework.entered});
    columns.push_back({"Entered the year before", casework.entered_previous});
    if (!has_ill_health) return;
    columns.push_back({"Of this year: ill health only", casework.ill_health});
    columns.push_back({"Of the year before: ill health only", casework.ill_health_previous});
}

std::vector<Typed> typed_of(const Measure& measure, const Counts& counts) {
    const bool wres = measure.standard == Standard::Wres;
    std::vector<Typed> columns;
    if (measure.indicator == "2") {
        const auto& appointments = wres ? counts.wres.appointments : counts.wdes.appointments;
        columns.push_back({"Shortlisted", appointments.shortlisted});
        columns.push_back({"Appointed", appointments.appointed});
    } else if (measure.indicator == "3") {
        add_casework(columns, wres ? counts.wres.disciplinary : counts.wdes.capability, !wres);
    } else {
        columns.push_back({"Staff at 31 March", counts.wres.training.workforce});
        columns.push_back({"Had training", counts.wres.training.accessed});
    }
    return columns;
}

// What the ratio sets against each other for that group; people of unknown group are in neither side.
std::string used_words(const Context& c, const Measure& measure, Side side) {
    if (side == Side::Unknown) return "In neither side of the ratio";
    const std::vector<Line> lines = lines_of_measure(c, measure);
    const std::string words = group_words(c, lines.front(), side);
    return words.empty() ? "None" : words;
}

void place_ratio_table(const Context& c, const Measure& measure) {
    const Counts& counts = c.figures().sheets.front().counts;
    const std::vector<Typed> typed = typed_of(measure, counts);
    ui::Table table{.id = "measure.counts",
                    .caption = "Counts by group",
                    .columns = {{.id = "group", .header = "Group", .weight = 1.2F}}};
    for (std::size_t i = 0; i < typed.size(); ++i)
        table.columns.push_back(
            {.id = "typed" + std::to_string(i), .header = typed[i].header, .numeric = true});
    table.columns.push_back({.id = "used", .header = "In the ratio", .weight = 1.6F});
    for (const Side side : kSides) {
        ui::Row row{.id = std::string(key(measure.standard, side)),
                    .cells = {{.text = large_first(std::string(name(measure.standard, side)))}}};
        for (const Typed& column : typed) row.cells.push_back({.text = count_words(column.counts.of(side))});
        row.cells.push_back({.text = used_words(c, measure, side)});
        table.rows.push_back(std::move(row));
    }
    (void)ui::table(c.frame, table);
    if (measure.indicator == "4" && !counts.wres.training.definition.empty())
        ui::paragraph(c.frame,
                      {.text = "What counts as non-mandatory here: " + counts.wres.training.definition,
                       .id = "measure.definition"});
}

std::string people_words(const std::optional<workforce::Counted>& counted, bool events) {
    if (!counted) return "Not known";
    if (events) return large_first(events_words(*counted));
    return counted->base ? std::to_string(*counted->base) : "Not known";
}

bool is_score(const Measure& measure) { return measure.unit == workforce::Unit::Score; }

ui::Row survey_row(const Context& c, const Measure& measure, const Result& result) {
    ui::Row row{.id = result.part, .cells = {{.text = part_words(c, result)}, {.text = value_words(result)}}};
    if (is_score(measure)) return row;
    const bool is_gap = result.unit == workforce::Unit::Points;
    row.cells.push_back({.text = is_gap ? "Both groups" : people_words(result.numerator, true)});
    row.cells.push_back({.text = is_gap ? "Both groups" : people_words(result.numerator, false)});
    const std::string interval = interval_words(result);
    row.cells.push_back({.text = interval.empty() ? "None: it needs counts of people" : interval});
    return row;
}

void place_survey_table(const Context& c, const Measure& measure) {
    ui::Table table{
        .id = "measure.survey",
        .caption = "Answers by group",
        .columns = {{.id = "group", .header = "Group", .weight = 1.6F}, {.id = "value", .header = "Figure"}}};
    if (!is_score(measure)) {
        table.columns.push_back({.id = "yes", .header = "Said so", .numeric = true});
        table.columns.push_back({.id = "base", .header = "Answered", .numeric = true});
        table.columns.push_back({.id = "interval", .header = "95% interval", .weight = 1.3F});
    }
    for (const Result* result : results_of(c, measure)) table.rows.push_back(survey_row(c, measure, *result));
    (void)ui::table(c.frame, table);
}

ui::Row board_row(const Context& c, const Result& result) {
    const int decimals = static_cast<int>(whole(c.reference().method, workforce::keys::kRoundPercent));
    const auto of = [&](const std::optional<workforce::Counted>& counted) {
        return counted ? counted_words(*counted, decimals) : std::string(status_words(result));
    };
    const std::string member =
        result.one_member.empty() ? std::string(status_words(result)) : result.one_member + " points";
    return {.id = result.part,
            .cells = {{.text = part_words(c, result)},
                      {.text = of(result.numerator)},
                      {.text = of(result.denominator)},
                      {.text = value_words(result)},
                      {.text = member.empty() ? "Not known" : member}}};
}

}  // namespace

void place_group_table(const Context& c, const Measure& measure) {
    if (measure.unit == workforce::Unit::Ratio)
        place_ratio_table(c, measure);
    else
        place_survey_table(c, measure);
}

void place_board_table(const Context& c, const Measure& measure) {
    const std::string& body = c.figures().sheets.front().counts.organisation.board_body;
    if (!body.empty())
        ui::paragraph(c.frame, {.text = "The body used as the board: " + body, .id = "measure.body"});
    const std::string focus(name(measure.standard, Side::Focus));
    ui::Table table{.id = "measure.board",
                    .caption = "Members of the board, against the workforce",
                    .columns = {{.id = "set", .header = "Members", .weight = 1.5F},
                                {.id = "board", .header = "On the board"},
                                {.id = "workforce", .header = "In the workforce"},
                                {.id = "difference", .header = "Difference"},
                                {.id = "member", .header = "One member is"}}};
    for (const Result* result : results_of(c, measure)) {
        ui::Row row = board_row(c, *result);
        if (result->part.find('.') == std::string::npos) {
            std::string words = part_words(c, *result);
            words += ", " + focus;
            row.cells.front().text = words;
        }
        table.rows.push_back(std::move(row));
    }
    (void)ui::table(c.frame, table);
}

}  // namespace views::workforce_pages
