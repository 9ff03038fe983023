// The parts of the page of one measure. Not for other pages.
#pragma once

#include "web/views/workforce/parts/measure_lines.h"

namespace views::workforce_pages {

// --- measure_tables.cpp: the figures behind a measure, by group
void place_group_table(const Context& c, const workforce::Measure& measure);
void place_board_table(const Context& c, const workforce::Measure& measure);
// --- measure_bands.cpp: indicator 1 and metric 1, by band, as bars and as a table
void place_bands(const Context& c, const workforce::Measure& measure);
// --- measure_words.cpp: what it says, in generated or in own words
void place_sentences(const Context& c, const workforce::Measure& measure);
// --- measure_facts.cpp: how sure it is, what it rests on, what is known nationally, whether it may be published
void place_facts(const Context& c, const workforce::Measure& measure);
void place_national(const Context& c, const workforce::Measure& measure);
void place_rules(const Context& c, const workforce::Measure& measure);
void place_publication(const Context& c, const workforce::Measure& measure);

// The results of the measure, in order.
[[nodiscard]] std::vector<const workforce::Result*> results_of(const Context& c,
                                                               const workforce::Measure& measure);
// Those that stand for the measure in a list: its lines.
[[nodiscard]] std::vector<Line> lines_of_measure(const Context& c, const workforce::Measure& measure);

}  // namespace views::workforce_pages
