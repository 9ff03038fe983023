// WRES and WDES at a glance: one row for each measure, and the ratios drawn with their intervals.
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/figures_page.h"
#include "web/views/workforce/parts/measure_lines.h"
#include "web/views/workforce/parts/ratio_chart.h"

namespace views::workforce_pages {
namespace {

namespace routes = app::figures::routes;
using workforce::Result;
using workforce::Side;
using workforce::Standard;
using workforce::Status;

ui::Text measure_cell(const Line& line) {
    return {ui::to(name_of(*line.measure) + ": " + line.label, address_of(*line.measure))};
}

ui::Text value_cell(const Line& line) {
    const Result& result = *line.main;
    if (is_not_entered(result))
        return {{.text = "Not entered yet. "},
                ui::to("Enter figures", entry_of(*line.measure), " for " + name_of(*line.measure))};
    if (line.measure->indicator == "1") return "See the bands";
    return value_words(result);
}

std::string note_of(const Line& line) {
    const Result& result = *line.main;
    std::string note;
    const auto add = [&](const std::string& words) { note += (note.empty() ? "" : " ") + words; };
    if (is_small(result)) add("Small numbers: treat with caution.");
    if (result.fragile) add("One case more or less would change this result.");
    if (result.interval && result.unit != workforce::Unit::Percent) {
        const statistics::Interval& limits = result.interval->limits;
        const double none = result.unit == workforce::Unit::Ratio ? 1 : 0;
        if (limits.low <= none && none <= limits.high)
            add(none == 1 ? "Its interval includes 1.00, no difference."
                          : "Its interval includes 0, no difference.");
    }
    if (line.measure->unit == workforce::Unit::Text) add(result.sentence);
    return note;
}

ui::Text verdict_cell(const Context& c, const Line& line) {
    const Result& result = *line.main;
    if (is_not_entered(result)) return "Not entered yet";
    if (result.status != Status::Ok) return result.sentence;
    const std::string verdict = verdict_words(result, c.reference());
    const std::string note = note_of(line);
    if (verdict.empty()) return note.empty() ? "By itself it is not judged" : note;
    return note.empty() ? verdict : verdict + ". " + note;
}

ui::Row row_of(const Context& c, const Line& line) {
    const std::string entered = is_not_entered(*line.main) ? "Not entered yet" : "";
    const auto group = [&](Side side) { return entered.empty() ? group_words(c, line, side) : entered; };
    return {.id = id_of(*line.measure) + "." + line.part,
            .cells = {{.text = measure_cell(line)},
                      {.text = words_of(c, *line.measure).direction},
                      {.text = group(Side::Comparison)},
                      {.text = group(Side::Focus)},
                      {.text = value_cell(line)},
                      {.text = earlier_words(*line.main)},
                      {.text = verdict_cell(c, line)}}};
}

void place_table(const Context& c, Standard standard, const std::vector<Line>& lines) {
    ui::Table table{
        .id = "summary",
        .caption = standard == Standard::Wres ? "The nine indicators" : "The ten metrics",
        .columns = {{.id = "measure", .header = "Measure", .weight = 2.1F},
                    {.id = "meaning", .header = "What it means", .weight = 2.2F},
                    {.id = "comparison", .header = staff_of(standard, Side::Comparison), .weight = 1.1F},
                    {.id = "focus", .header = staff_of(standard, Side::Focus), .weight = 1.1F},
                    {.id = "value", .header = "Ratio or gap", .weight = 1.1F},
                    {.id = "before", .header = "Year before", .weight = 1.3F},
                    {.id = "verdict", .header = "Verdict and note", .weight = 2}},
        .small = true};
    for (const Line& line : lines) table.rows.push_back(row_of(c, line));
    (void)ui::table(c.frame, table);
}

void place_how_to_read(const Context& c, Standard standard) {
    const std::string focus(name(standard, Side::Focus));
    ui::details(c.frame, {.id = "summary.read", .summary = "How to read this table"}, [&] {
        const std::string words_for_none =
            "“Cannot be worked out” means that the counts make no figure. “Not collected” means that a count "
            "is missing. “Withheld” means that whoever gave the figures held a count back. None of them is "
            "zero.";
        const std::vector<ui::Text> items{
            "A ratio of 1.00 means that both groups are equally likely. Above 1.00 is worse for " + focus +
                " people in every ratio here, because each is set up that way.",
            "The range " + range_words(c.reference()) +
                " comes from the four-fifths rule. Outside it is a reason to look, not a finding of "
                "discrimination; inside it is not proof of fairness.",
            "A gap is in percentage points: the share of " + focus + " staff minus the share of other staff.",
            words_for_none, "With about twenty measures, one can look unusual by chance alone."};
        ui::list(c.frame, {.items = items, .id = "summary.read.list"});
    });
}

void place_ways_on(const Context& c, Standard standard) {
    const bool wres = standard == Standard::Wres;
    ui::list(c.frame,
             {.items = {{ui::to(wres ? "The ten metrics of the WDES" : "The nine indicators of the WRES",
                                to_route(wres ? routes::kWdes : routes::kWres))},
                        {ui::to("Over the years", to_route(routes::kTrend))},
                        {ui::to("How it was worked out", to_route(routes::kMethod))},
                        {ui::to("What to do about it", to_route(routes::kActions))},
                        {ui::to("What may be published", to_route(routes::kPublish))}},
              .id = "summary.on"});
}

void summary_page(const Context& c, Standard standard) {
    const bool wres = standard == Standard::Wres;
    const std::string title =
        wres ? "Workforce Race Equality Standard (WRES)" : "Workforce Disability Equality Standard (WDES)";
    figures_page(c, {.title = title, .wide = true}, [&] {
        const std::vector<Line> lines = lines_of(c, standard);
        place_ratio_chart(c, "summary.ratios", lines);
        place_table(c, standard, lines);
        place_how_to_read(c, standard);
        place_ways_on(c, standard);
    });
}

}  // namespace

void wres_page(const Context& c) { summary_page(c, Standard::Wres); }
void wdes_page(const Context& c) { summary_page(c, Standard::Wdes); }

}  // namespace views::workforce_pages
