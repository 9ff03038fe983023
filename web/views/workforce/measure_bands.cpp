// Indicator 1 and metric 1: the share of each group by band, as bars for the group that the standard protects and as a
// table with every count.
#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "web/ui/ui.h"
#include "web/views/workforce/measure_parts.h"
#include "web/views/workforce/parts/figure_words.h"

namespace views::workforce_pages {
namespace {

using workforce::Measure;
using workforce::Result;
using workforce::Section;
using workforce::Side;

// One band: the results of its three groups; those that are missing stay null.
struct Band {
    std::string id = {};  // "band_4", "cluster_1", "total"
    std::string label = {};
    const Result *comparison = nullptr, *focus = nullptr, *unknown = nullptr;
};

constexpr std::array kSections = {Section::NonClinical, Section::Clinical, Section::Medical};

std::string heading_of(Section section) {
    switch (section) {
        case Section::NonClinical:
            return "Non-clinical staff";
        case Section::Clinical:
            return "Clinical staff";
        case Section::Medical:
            return "Medical and dental staff";
    }
    return {};
}

const Result** slot_of(Band& band, workforce::Standard standard, std::string_view group) {
    if (group == key(standard, Side::Comparison)) return &band.comparison;
    if (group == key(standard, Side::Focus)) return &band.focus;
    if (group == key(standard, Side::Unknown)) return &band.unknown;
    return nullptr;
}

// In the order of the results. `place` is "non_clinical" or "all".
std::vector<Band> bands_of(const Context& c, const Measure& measure, std::string_view place) {
    std::vector<Band> bands;
    for (const Result* result : results_of(c, measure)) {
        const std::vector<std::string> pieces = base::split(result->part, '.');
        if (pieces.size() != 3 || pieces[0] != place) continue;
        if (bands.empty() || bands.back().id != pieces[1])
            bands.push_back({.id = pieces[1],
                             .label = pieces[1] == "total"
                                          ? "All of them"
                                          : workforce::label_of(c.reference().bands, pieces[1])});
        if (const Result** slot = slot_of(bands.back(), measure.standard, pieces[2])) *slot = result;
    }
    return bands;
}

bool is_cluster(const Band& band) { return band.id.starts_with("cluster_"); }

// Bands where there are any, else clusters; the whole of the section last.
std::vector<Band> drawn_bands(const std::vector<Band>& bands) {
    std::vector<Band> few;
    const bool has_bands =
        std::ranges::any_of(bands, [](const Band& band) { return !is_cluster(band) && band.id != "total"; });
    for (const Band& band : bands)
        if (band.id == "total" || is_cluster(band) != has_bands) few.push_back(band);
    return few;
}

// nullptr where no share is known.
const Result* longest_of(const std::vector<Band>& bands) {
    const Result* longest = nullptr;
    for (const Band& band : drawn_bands(bands)) {
        if (band.focus == nullptr || !band.focus->value) continue;
        if (longest == nullptr || *band.focus->value > *longest->value) longest = band.focus;
    }
    return longest;
}

void place_bars(const Context& c, const Measure& measure, Section section, const std::vector<Band>& bands) {
    const std::string focus = staff_of(measure.standard, Side::Focus);
    const Result* longest = longest_of(bands);
    const float most = longest != nullptr ? drawn(*longest->value) : 0;
    ui::BarChart chart{.id = "bands." + std::string(key(section)),
                       .title = focus + " by band: " + heading_of(section),
                       .summary = "The share of " + focus + " in each band. The table below has every count.",
                       .label_header = "Band",
                       .value_header = "Share of " + focus,
                       .scale_words = longest != nullptr ? "The longest bar is " + value_words(*longest)
                                                         : "No share is known"};
    for (const Band& band : drawn_bands(bands)) {
        if (band.focus == nullptr) continue;
        ui::Bar bar{.label = band.label, .value = value_words(*band.focus)};
        if (band.focus->value && most > 0) bar.share = drawn(*band.focus->value) / most;
        if (band.id == "total") bar.pattern = ui::Pattern::Outline;
        chart.bars.push_back(std::move(bar));
    }
    ui::bar_chart(c.frame, chart);
}

std::string cell_words(const Result* result) {
    if (result == nullptr) return "Not entered";
    if (result->status != workforce::Status::Ok) return std::string(status_words(*result));
    return result->numerator ? events_words(*result->numerator) + " (" + value_words(*result) + ")"
                             : value_words(*result);
}

std::string against_words(const Result* result) {
    if (result == nullptr || result->against_workforce.empty()) return "Not set against it";
    return result->against_workforce + " points";
}

void place_table(const Context& c, const Measure& measure, std::string_view id, const std::string& caption,
                 const std::vector<Band>& bands) {
    const workforce::Standard standard = measure.standard;
    ui::Table table{.id = "table." + std::string(id),
                    .caption = caption,
                    .columns = {{.id = "band", .header = "Band", .weight = 1.6F},
                                {.id = "comparison",
                                 .header = large_first(std::string(name(standard, Side::Comparison)))},
                                {.id = "focus", .header = std::string(name(standard, Side::Focus))},
                                {.id = "unknown", .header = "Unknown"},
                                {.id = "all", .header = "All", .numeric = true, .weight = 0.6F},
                                {.id = "against",
                                 .header = std::string(name(standard, Side::Focus)) +
                                           " share against the whole workforce",
                                 .weight = 1.4F}},
                    .small = true};
    for (const Band& band : bands) {
        const Result* any = band.focus;
        const std::string all = any != nullptr && any->numerator && any->numerator->base
                                    ? std::to_string(*any->numerator->base)
                                    : "Not known";
        table.rows.push_back({.id = band.id,
                              .cells = {{.text = band.label},
                                        {.text = cell_words(band.comparison)},
                                        {.text = cell_words(band.focus)},
                                        {.text = cell_words(band.unknown)},
                                        {.text = all},
                                        {.text = against_words(band.focus)}}});
    }
    (void)ui::table(c.frame, table);
}

void place_disparity(const Context& c, const Measure& measure) {
    ui::Table table{.id = "disparity",
                    .caption = "Disparity ratios: a companion, not one of the nine indicators",
                    .columns = {{.id = "step", .header = "Step", .weight = 2},
                                {.id = "value", .header = "Ratio"},
                                {.id = "before", .header = "Year before", .weight = 2}}};
    for (const Result* result : results_of(c, measure)) {
        if (!result->part.starts_with("disparity.")) continue;
        table.rows.push_back({.id = result->part,
                              .cells = {{.text = part_words(c, *result)},
                                        {.text = value_words(*result)},
                                        {.text = earlier_words(*result)}}});
    }
    if (table.rows.empty()) return;
    (void)ui::table(c.frame, table);
}

}  // namespace

void place_bands(const Context& c, const Measure& measure) {
    ui::section(c.frame, {.id = "measure.bands", .heading = "The figures by band"}, [&] {
        ui::paragraph(c.frame, {.text = "Shares may not add up to 100% because each is rounded by itself.",
                                .id = "bands.rounding"});
        place_table(c, measure, "all", "The whole workforce", bands_of(c, measure, "all"));
        for (const Section section : kSections) {
            const std::vector<Band> bands = bands_of(c, measure, key(section));
            if (bands.empty()) continue;
            ui::heading(c.frame, {.text = heading_of(section), .level = 3});
            place_bars(c, measure, section, bands);
            place_table(c, measure, key(section), heading_of(section) + ": counts and shares", bands);
        }
        place_disparity(c, measure);
    });
}

}  // namespace views::workforce_pages
