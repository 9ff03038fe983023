// Indicator 1 and metric 1: everybody by band or cluster, one table for each section. In the edition for publication
// the rows are those that disclosure control left.
#include <algorithm>
#include <array>

#include "core/report/workforce_parts.h"

namespace report::workforce_parts {
namespace {

using workforce::Side;

constexpr std::array kSides = {Side::Comparison, Side::Focus, Side::Unknown};

struct SectionWords {
    std::string_view key, caption, everybody;
};
constexpr std::array kSections = {
    SectionWords{"non_clinical", "non-clinical staff", "All non-clinical staff"},
    SectionWords{"clinical", "clinical staff", "All clinical staff"},
    SectionWords{"medical", "medical and dental staff", "All medical and dental staff"},
    SectionWords{"all", "everybody", "The whole workforce"},
};

// "non_clinical.band_4" of "non_clinical.band_4.bme"; "all.total.of_known" of that companion.
std::string place_of(const workforce::Result& result) {
    return result.part.substr(0, result.part.rfind('.'));
}

std::vector<std::string> places_in(const Part& part, std::string_view section) {
    std::vector<std::string> places;
    const std::string prefix = std::string(section) + ".";
    for (const Shown& shown : part.all()) {
        if (shown.result.indicator != "1" || !shown.result.part.starts_with(prefix)) continue;
        std::string place = place_of(shown.result);
        if (!std::ranges::contains(places, place)) places.push_back(std::move(place));
    }
    return places;
}

std::string called(const Part& part, const SectionWords& section, const std::string& place) {
    const std::string row = place.substr(section.key.size() + 1);
    if (row == "total") return std::string(section.everybody);
    if (row == "total.of_known") return "Those whose group is known (not the figure of the standard)";
    return workforce::label_of(part.reference().bands, row);
}

constexpr int kFigureShare = 11;  // room for the longest name of a group in a heading

Table section_table(const Part& part, const SectionWords& section) {
    Table table;
    const bool is_wres = part.standard == workforce::Standard::Wres;
    table.caption =
        std::string(is_wres ? "WRES indicator 1: " : "WDES metric 1: ") + std::string(section.caption);
    table.description = "Each row is a band or cluster, with the number and share of each group in it.";
    table.first_column_is_header = true;
    table.columns = {{"Band or cluster", 17}};
    for (const Side side : kSides) {
        const bool is_unknown = side == Side::Unknown;
        const std::string group =
            is_unknown ? "Not known" : with_large_first(std::string(workforce::name(part.standard, side)));
        table.columns.push_back({group, kFigureShare});
        table.columns.push_back({group + " share", kFigureShare});
    }
    table.columns.push_back({"All", 7});
    const std::string focus(workforce::name(part.standard, Side::Focus));
    if (section.key != "all")
        table.columns.push_back({focus + " share, points from the whole", kFigureShare});
    return table;
}

void add_row(Table& table, const Part& part, const SectionWords& section, const std::string& place) {
    std::vector<Cell> row = {words_cell(called(part, section, place))};
    const Shown* any = nullptr;
    std::vector<std::optional<Shown>> found;
    for (const Side side : kSides)
        found.push_back(part.find("1", place + "." + std::string(workforce::key(part.standard, side))));
    for (const auto& shown : found) {
        row.push_back(shown ? figure_cell(shown->figures.numerator_events) : words_cell("left out"));
        row.push_back(shown ? figure_cell(shown->figures.value) : words_cell("left out"));
        if (shown) any = &*shown;
    }
    row.push_back(any != nullptr ? figure_cell(any->figures.numerator_base) : words_cell("left out"));
    const auto& focus = found[1];
    if (section.key != "all")
        row.push_back(focus ? figure_cell(focus->figures.against_workforce) : words_cell("left out"));
    table.rows.push_back(std::move(row));
}

}  // namespace

std::vector<Table> staff_tables(const Part& part) {
    std::vector<Table> tables;
    for (const SectionWords& section : kSections) {
        Table table = section_table(part, section);
        for (const std::string& place : places_in(part, section.key)) add_row(table, part, section, place);
        if (table.rows.empty()) continue;
        tables.push_back(std::move(table));
    }
    return tables;
}

Table disparity_table(const Part& part) {
    Table table = empty_table(
        "Disparity ratios, White to BME",
        "Each row is a step between bands: how much better White staff are represented higher up.",
        {{"Between", 52}, {"Figure", 20}, {"Year before", 16}, {"Change", 12}});
    for (const Shown& shown : part.all()) {
        if (!shown.result.part.starts_with("disparity.")) continue;
        table.rows.push_back({words_cell(label_without_number(shown.result)),
                              figure_cell(shown.figures.value), figure_cell(shown.figures.earlier),
                              figure_cell(shown.figures.change)});
    }
    if (std::ranges::none_of(table.rows, has_figure)) table.rows.clear();
    return table;
}

}  // namespace report::workforce_parts
