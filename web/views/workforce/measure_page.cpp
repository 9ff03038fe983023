// One measure in full: what it says, the counts behind it, how sure it is, and whether it may be published.
#include <algorithm>

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

// A result as a row of the evidence table of an assessment. Nothing yet: the assessment's side is written elsewhere.
void place_evidence(const Context& c, const workforce::Result& result) {
    (void)c;
    (void)result;
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
    for (const Line& line : lines_of_measure(c, measure)) place_evidence(c, *line.main);
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
