// The tables of one standard: what was found, the counts behind it, how sure it is.
#include <algorithm>

#include "core/report/workforce_parts.h"

namespace report::workforce_parts {
namespace {

using disclosure::Publishable;
using workforce::Result;
using workforce::Side;
using workforce::Status;
using workforce::Unit;

// The sets of the return; others are in the table of boards alone.
bool is_of_return(const Result& result) {
    return result.part == "total" || result.part == "voting" || result.part == "executive";
}

bool is_board(const Result& result) { return result.direction == "board_minus_workforce"; }

bool is_headline(const Result& result) {
    const std::string focus(workforce::key(result.standard, Side::Focus));
    if (result.indicator == "1")
        return result.part.empty() || result.part == "all.total." + focus ||
               result.part == "record_to_survey_gap";
    if (is_board(result)) return is_of_return(result);
    const std::string id = measure_id(result);
    return id == "WDES-8" || id == "WDES-9a" || result.part.empty() || result.part.ends_with("gap");
}

std::string name_of(const Part& part) { return std::string(word(part.standard)); }

std::string group_name(const Part& part, Side side) {
    return with_large_first(std::string(workforce::name(part.standard, side)));
}

bool is_collected(const Shown& shown) { return shown.result.status != Status::NotCollected; }

// The counts of one group in one measure.
struct GroupCounts {
    const Publishable &events, &base, &rate;
};

// From the ratio's own two sides, or from the result of the group beside the gap.
std::optional<GroupCounts> counts_of(const Part& part, const Shown& shown, Side side) {
    const Result& result = shown.result;
    const std::string key(workforce::key(part.standard, side));
    if (result.unit == Unit::Ratio) {
        const bool is_upper = result.numerator && result.numerator->group == key;
        if (is_upper)
            return GroupCounts{shown.figures.numerator_events, shown.figures.numerator_base,
                               shown.figures.numerator_rate};
        return GroupCounts{shown.figures.denominator_events, shown.figures.denominator_base,
                           shown.figures.denominator_rate};
    }
    std::string place = result.part;
    if (place.ends_with("gap")) place.resize(place.size() - std::string_view("gap").size());
    if (place.starts_with("all.total.")) place = "all.total.";
    if (measure_id(result) == "WDES-8") place.clear();
    const auto share = part.find(result.indicator, place + key);
    if (!share) return std::nullopt;
    return GroupCounts{share->figures.numerator_events, share->figures.numerator_base, share->figures.value};
}

bool has_counts(const Shown& shown) {
    const Result& result = shown.result;
    if (!is_collected(shown) || is_board(result) || result.part == "record_to_survey_gap") return false;
    return result.unit != Unit::Score && result.unit != Unit::Text;
}

bool is_ratio_with_range(const Result& result) {
    return result.unit == Unit::Ratio && !result.part.starts_with("disparity.");
}

}  // namespace

std::optional<Shown> Part::find(std::string_view indicator, std::string_view part) const {
    const auto& results = view.results();
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i].standard == standard && results[i].indicator == indicator && results[i].part == part)
            return Shown{results[i], view.figures()[i]};
    }
    return std::nullopt;
}

std::vector<Shown> Part::all() const {
    std::vector<Shown> found;
    const auto& results = view.results();
    for (std::size_t i = 0; i < results.size(); ++i)
        if (results[i].standard == standard) found.push_back({results[i], view.figures()[i]});
    return found;
}

std::vector<Shown> Part::headlines() const {
    std::vector<Shown> found;
    for (const Shown& shown : all())
        if (is_headline(shown.result)) found.push_back(shown);
    return found;
}

bool Part::is_blank() const { return std::ranges::none_of(all(), is_collected); }

Cell words_cell(std::string text) { return {std::move(text), {}, {}, {}}; }

Cell figure_cell(const Publishable& figure) { return {figure, {}, {}, {}}; }

Table empty_table(std::string caption, std::string description, std::vector<Table::Column> columns) {
    return {std::move(caption), std::move(description), std::move(columns), {}, true};
}

bool has_figure(const std::vector<Cell>& row) {
    return std::ranges::any_of(row, [](const Cell& cell) {
        const auto* figure = std::get_if<Publishable>(&cell.content);
        return figure != nullptr && figure->kind() == Publishable::Kind::Value;
    });
}

Table summary_table(const Part& part) {
    Table table = empty_table(
        name_of(part) + ": summary",
        "Each row is a figure of the standard: what it is, the range, the year before and the change.",
        {{"Measure", 36},
         {"What it is", 17},
         {"Figure", 13},
         {"Range " + range_words(part), 13},
         {"Year before", 11},
         {"Change", 11}});
    for (const Shown& shown : part.headlines()) {
        table.rows.push_back({words_cell(row_label(shown.result)), words_cell(what_it_is_words(shown.result)),
                              figure_cell(shown.figures.value), words_cell(verdict_words(part, shown.result)),
                              figure_cell(shown.figures.earlier), figure_cell(shown.figures.change)});
    }
    return table;
}

Table counts_table(const Part& part) {
    const std::string focus = group_name(part, Side::Focus), comparison = group_name(part, Side::Comparison);
    Table table = empty_table(name_of(part) + ": counts behind the figures",
                              "Each row is a measure: of each group how many, of how many, and the rate.",
                              {{"Measure", 31},
                               {focus + " number", 12},
                               {focus + " of", 11},
                               {focus + " rate", 11},
                               {comparison + " number", 12},
                               {comparison + " of", 11},
                               {comparison + " rate", 12}});
    for (const Shown& shown : part.headlines()) {
        if (!has_counts(shown)) continue;
        std::vector<Cell> row = {words_cell(row_label(shown.result))};
        for (const Side side : {Side::Focus, Side::Comparison}) {
            const auto counts = counts_of(part, shown, side);
            row.push_back(counts ? figure_cell(counts->events) : words_cell("not asked"));
            row.push_back(counts ? figure_cell(counts->base) : words_cell("not asked"));
            row.push_back(counts ? figure_cell(counts->rate) : words_cell("not asked"));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table board_table(const Part& part) {
    const std::string focus = group_name(part, Side::Focus);
    Table table = empty_table(name_of(part) + ": board and workforce",
                              "Each row is a part of the board: its members beside the workforce.",
                              {{"Members", 36},
                               {focus + " on it", 13},
                               {"All on it", 11},
                               {"Share", 12},
                               {"Share of the workforce", 15},
                               {"Points apart", 13}});
    for (const Shown& shown : part.all()) {
        const Result& result = shown.result;
        if (!is_board(result) || result.part.find('.') != std::string::npos || !is_collected(shown)) continue;
        const disclosure::PublishedFigures& figures = shown.figures;
        table.rows.push_back({words_cell(label_without_number(result)), figure_cell(figures.numerator_events),
                              figure_cell(figures.numerator_base), figure_cell(figures.numerator_rate),
                              figure_cell(figures.denominator_rate), figure_cell(figures.value)});
    }
    // Where nothing may be told of the board, the summary says so.
    if (std::ranges::none_of(table.rows, has_figure)) table.rows.clear();
    return table;
}

Table certainty_table(const Part& part) {
    Table table = empty_table(name_of(part) + ": how sure each figure is",
                              "Each row is a figure with its 95% interval, the p of the test and notes.",
                              {{"Measure", 36}, {"95% interval", 18}, {"p (Fisher)", 12}, {"Note", 34}});
    for (const Shown& shown : part.headlines()) {
        std::vector<Cell> row = {words_cell(row_label(shown.result)), figure_cell(shown.figures.interval),
                                 figure_cell(shown.figures.p), words_cell(note_words(part, shown.result))};
        const bool is_bare = !has_figure(row) && text_of(row.back()) == "none";
        if (is_collected(shown) && !is_bare) table.rows.push_back(std::move(row));
    }
    return table;
}

Table ratios_table(const Part& part) {
    Table table = empty_table(
        name_of(part) + ": ratios with their intervals",
        "Each row is a ratio with its 95% interval, beside the range.",
        {{"Ratio", 46}, {"Figure", 15}, {"95% interval", 20}, {"Range " + range_words(part), 19}});
    for (const Shown& shown : part.headlines()) {
        if (!is_ratio_with_range(shown.result) || !is_collected(shown)) continue;
        table.rows.push_back({words_cell(row_label(shown.result)), figure_cell(shown.figures.value),
                              figure_cell(shown.figures.interval),
                              words_cell(verdict_words(part, shown.result))});
    }
    return table;
}

std::string ratios_summary(const Part& part) {
    int above = 0, below = 0, within = 0, without = 0;
    for (const Shown& shown : part.headlines()) {
        if (!is_ratio_with_range(shown.result) || !is_collected(shown)) continue;
        const auto& range = shown.result.range;
        if (!range)
            ++without;
        else
            ++(*range == statistics::Range::Above   ? above
               : *range == statistics::Range::Below ? below
                                                    : within);
    }
    const auto count = [](int number) { return std::to_string(number); };
    std::string text = "Against the range " + range_words(part) + ": " + count(above) + " above, " +
                       count(within) + " inside, " + count(below) + " below";
    if (without > 0) text += ", " + count(without) + " without a figure";
    return text + ". Where the interval takes in 1.00, chance alone may explain the ratio.";
}

}  // namespace report::workforce_parts
