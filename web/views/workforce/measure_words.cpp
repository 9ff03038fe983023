// What a measure says: the generated sentences, each of which a person may put in their own words as long as its
// numbers stay.

#include "web/ui/ui.h"
#include "web/views/workforce/measure_parts.h"
#include "web/views/workforce/parts/figure_words.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
using workforce::Measure;
using workforce::Result;

// The bands of indicator 1 stand in their table; the other group's board figures mirror the first's.
bool is_told(const Measure& measure, const Result& result) {
    if (is_not_entered(result)) return false;
    if (measure.indicator == "1")
        return result.part.starts_with("disparity.") || result.part == "record_to_survey_gap" ||
               result.part == "all.total.bme" || result.part == "all.total.disabled" ||
               result.part == "all.total.of_known.bme" || result.part == "all.total.of_known.disabled";
    if (measure.direction == workforce::Direction::BoardMinusWorkforce)
        return result.part.find('.') == std::string::npos;
    return true;
}

struct Told {
    const Result& result;
    std::string key;           // of the workbook's own sentences
    const std::string& shown;  // what stands now
    bool is_own = false;
};

Told told(const Context& c, const Measure& measure, const Result& result) {
    std::string key = workforce::sentence_key(id_of(measure), result.part);
    const std::string& shown = workforce::sentence_for(c.workbook(), key, result.sentence);
    return {result, key, shown, shown != result.sentence};
}

void place_field(const Context& c, const Told& t) {
    const bool refused = c.state.rewording.key == t.key;
    const std::string part = part_words(c, t.result);
    const std::string& text = refused ? c.state.rewording.text : t.shown;
    const ui::Textarea area{
        .id = "words." + t.key,
        .label = part.empty() ? "Your words" : "Your words: " + part,
        .hint = "Keep every number, and add no other.",
        .error = refused ? workforce::number_fault(t.result.sentence, text) : std::string(),
        .value = text,
        .rows = 3};
    if (const auto typed = ui::textarea(c.frame, area))
        c.act(figures::SetOwnSentence{t.key, t.result.sentence, *typed});
    if (!refused && !t.is_own) return;
    ui::paragraph(c.frame, {.text = "As it was generated: " + t.result.sentence,
                            .id = "words." + t.key + ".generated"});
    const ui::Button back{.id = "words." + t.key + ".back",
                          .label = "Use the generated sentence",
                          .kind = ui::ButtonKind::Secondary,
                          .hidden = part.empty() ? "" : ": " + part,
                          .small = true};
    if (ui::button(c.frame, back)) c.act(figures::SetOwnSentence{t.key, t.result.sentence, {}});
}

}  // namespace

void place_sentences(const Context& c, const Measure& measure) {
    std::vector<Told> all;
    for (const Result* result : results_of(c, measure))
        if (is_told(measure, *result)) all.push_back(told(c, measure, *result));
    if (all.empty()) return;
    ui::section(c.frame, {.id = "measure.says", .heading = "What it says"}, [&] {
        for (const Told& t : all) ui::paragraph(c.frame, {.text = t.shown, .id = "says." + t.key});
        const ui::Details details{.id = "reword",
                                  .summary = "Say it in your own words",
                                  .open_at_first = !c.state.rewording.key.empty()};
        ui::details(c.frame, details, [&] {
            for (const Told& t : all) place_field(c, t);
        });
    });
}

}  // namespace views::workforce_pages
