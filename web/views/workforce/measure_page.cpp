// One measure in full: what it says, the counts behind it, how sure it is, and whether it may be published.
#include <algorithm>

#include "core/report/evidence.h"
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/measure_parts.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/figures_page.h"
#include "web/views/workforce/parts/ratio_chart.h"

namespace views::workforce_pages {
namespace {

namespace routes = app::figures::routes;
using workforce::Direction;
using workforce::Measure;
using workforce::Unit;

// A result as a row of the evidence table of the open assessment, as it may be published.
void place_evidence(const Context& c, const workforce::Result& result, const std::string& label) {
    const auto cells =
        report::evidence_cells(c.derived.publication(), {result.standard, result.indicator, result.part},
                               c.figures().years.front().counts);
    if (!cells) return;
    const std::string id = "measure.evidence." + result.part;
    const ui::Button use{.id = id,
                         .label = "Use as evidence",
                         .kind = ui::ButtonKind::Secondary,
                         .hidden = label.empty() ? std::string() : ", " + label,
                         .small = true};
    if (ui::button(c.frame, use)) c.portal_actions.emplace_back(app::AddEvidence{*cells});
}

void place_all_evidence(const Context& c, const Measure& measure) {
    ui::section(c.frame, {.id = "measure.evidence", .heading = "Use it in an assessment"}, [&] {
        if (!c.portal.current) {
            ui::paragraph(c.frame, {.text = {{.text = "To use a figure as evidence in an EHIIRA, "},
                                             ui::to("open the assessment", "#/"),
                                             {.text = " first, then come back here."}},
                                    .id = "measure.evidence.none"});
            return;
        }
        const std::string& title = assessment::text(c.portal.current->answers, "about.title");
        ui::paragraph(c.frame,
                      {.text = "Adds a row to the evidence of “" +
                               (title.empty() ? c.portal.current->reference : title) +
                               "”: what may be published of the figure, its source and how far to trust it.",
                       .id = "measure.evidence.what"});
        for (const Line& line : lines_of_measure(c, measure))
            place_evidence(c, *line.main, line.part.empty() ? std::string() : line.label);
    });
}

bool is_entered(const std::vector<const workforce::Result*>& results) {
    return !std::ranges::all_of(results, [](const auto* result) { return is_not_entered(*result); });
}

void place_not_entered(const Context& c, const Measure& measure) {
    ui::inset_text(c.frame, {.text = {{.text = "Not entered yet. "},
                                      ui::to("Enter figures for " + name_of(measure), entry_of(measure))},
                             .id = "measure.none"});
}

void place_figures(const Context& c, const Measure& measure) {
    if (measure.indicator == "1") return place_bands(c, measure);
    if (measure.unit == Unit::Text) return;
    ui::section(c.frame, {.id = "measure.figures", .heading = "The figures"}, [&] {
        if (measure.direction == Direction::BoardMinusWorkforce)
            place_board_table(c, measure);
        else
            place_group_table(c, measure);
        if (measure.unit == Unit::Ratio) place_ratio_chart(c, "measure.ratio", lines_of_measure(c, measure));
    });
}

void place_measure(const Context& c, const Measure& measure) {
    const auto results = results_of(c, measure);
    ui::paragraph(c.frame, {.text = words_of(c, measure).direction, .id = "measure.direction"});
    if (!is_entered(results)) {
        place_not_entered(c, measure);
        place_national(c, measure);
        return place_rules(c, measure);
    }
    place_sentences(c, measure);
    place_figures(c, measure);
    place_facts(c, measure);
    place_national(c, measure);
    place_rules(c, measure);
    place_publication(c, measure);
    place_all_evidence(c, measure);
    ui::link(c.frame, {.id = "measure.enter",
                       .text = "Change the figures of " + name_of(measure),
                       .href = entry_of(measure)});
}

ui::Run run_to(const Measure& measure) {
    return ui::to(std::string(word(measure.standard)) + " " + name_of(measure), address_of(measure));
}

// To the measures before and after it in the order of the standards.
void place_neighbours(const Context& c, const Measure& measure) {
    const auto measures = workforce::all_measures();
    const auto at = static_cast<std::size_t>(&measure - measures.data());
    ui::Pagination pagination{.id = "measure.neighbours"};
    if (at > 0) pagination.previous = run_to(measures[at - 1]);
    if (at + 1 < measures.size()) pagination.next = run_to(measures[at + 1]);
    ui::pagination(c.frame, pagination);
}

}  // namespace

std::vector<const workforce::Result*> results_of(const Context& c, const Measure& measure) {
    std::vector<const workforce::Result*> results;
    for (const workforce::Result& result : c.figures().results)
        if (result.standard == measure.standard && result.indicator == measure.indicator)
            results.push_back(&result);
    return results;
}

std::vector<Line> lines_of_measure(const Context& c, const Measure& measure) {
    std::vector<Line> lines = lines_of(c, measure.standard);
    std::erase_if(lines, [&](const Line& line) { return line.measure->indicator != measure.indicator; });
    return lines;
}

void measure_page(const Context& c) {
    const std::string id = c.state.route.substr(routes::kMeasure.size());
    const Measure* measure = find_measure(id);
    if (measure == nullptr) return not_found_page(c);
    const bool wres = measure->standard == workforce::Standard::Wres;
    figures_page(c,
                 {.title = name_of(*measure) + ": " + words_of(c, *measure).label,
                  .caption = std::string(word(measure->standard)),
                  .back_text = wres ? "The nine indicators" : "The ten metrics",
                  .back = to_route(wres ? routes::kWres : routes::kWdes),
                  .wide = true},
                 [&] {
                     place_measure(c, *measure);
                     place_neighbours(c, *measure);
                 });
}

}  // namespace views::workforce_pages
