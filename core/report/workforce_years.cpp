// Figures of several years beside each other, with the breaks that no line may be drawn across, and the national
// figures. The edition for publication has this year and the one before, which disclosure control has seen together;
// earlier ones stand in their own editions.
// Source: workforce-specification, section 9, points 3 and 4.
#include <algorithm>

#include "core/base/text.h"
#include "core/disclosure/protect.h"
#include "core/report/report_context.h"
#include "core/report/workforce_parts.h"

namespace report::workforce_parts {
namespace {

using workforce::Result;
using workforce::SeriesPoint;

constexpr std::size_t kMostYears = 5;  // that a page has room for

// The newest years, oldest first.
std::vector<workforce::Year> years_of(const Part& part) {
    const auto& years = part.figures.years;
    const std::size_t most = part.is_working() ? kMostYears : 2;
    const std::size_t count = std::min(years.size(), most);
    std::vector<workforce::Year> found(years.begin(), years.begin() + static_cast<std::ptrdiff_t>(count));
    std::ranges::reverse(found);
    return found;
}

// The working views of the years before this one; of the edition for publication there is none.
std::vector<disclosure::Publication> views_of(const Part& part, const std::vector<workforce::Year>& years) {
    std::vector<disclosure::Publication> views;
    if (!part.is_working()) return views;
    for (const workforce::Year& year : years)
        views.push_back(disclosure::working_view(year.results, part.view.policy()));
    return views;
}

Cell cell_of(const Part& part, const Shown& shown, const std::vector<disclosure::Publication>& views,
             std::size_t year, std::size_t newest) {
    if (year == newest) return figure_cell(shown.figures.value);
    if (!part.is_working()) return figure_cell(shown.figures.earlier);
    const Part then{part.figures, views[year], part.standard};
    const auto found = then.find(shown.result.indicator, shown.result.part);
    return found ? figure_cell(found->figures.value) : words_cell("not collected");
}

std::string breaks_of(const std::vector<SeriesPoint>& points) {
    std::vector<std::string> breaks;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].break_reason.empty()) continue;
        breaks.push_back("Break between " + points[i - 1].year + " and " + points[i].year + ": " +
                         points[i].break_reason + ".");
    }
    return breaks.empty() ? "none" : base::join(breaks, " ");
}

enum class Kind { Record, Survey };

Table years_table(const Part& part, Kind kind, const std::vector<workforce::Year>& years,
                  const std::vector<disclosure::Publication>& views) {
    Table table;
    table.first_column_is_header = true;
    const bool is_survey = kind == Kind::Survey;
    table.caption =
        std::string(word(part.standard)) + (is_survey ? ": year by year, by the year of the survey"
                                                      : ": year by year, by the year of the staff record");
    table.description = "Each row is a figure with its value in each year, and breaks between years.";
    for (const Shown& shown : part.headlines()) {
        const Result& result = shown.result;
        // The survey is that of the autumn before, so its years are other ones than those of the record.
        if (!result.survey.empty() != is_survey || result.status == workforce::Status::NotCollected) continue;
        const auto points =
            workforce::series(years, part.reference(), result.standard, result.indicator, result.part);
        if (table.columns.empty()) {
            table.columns.push_back({"Measure", 1});
            for (const SeriesPoint& point : points) table.columns.push_back({point.year, 1});
            table.columns.push_back({"Break", 1});
        }
        std::vector<Cell> row = {words_cell(row_label(result))};
        for (std::size_t i = 0; i < years.size(); ++i)
            row.push_back(cell_of(part, shown, views, i, years.size() - 1));
        const std::string breaks = breaks_of(points);
        const bool says_something = has_figure(row) || breaks != "none";
        row.push_back(words_cell(breaks));
        if (says_something) table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) set_shares(table);
    return table;
}

// The newest national figure that can stand beside this one; nothing where none is held.
std::optional<workforce::Benchmark> newest_national(const Part& part, const Result& result) {
    const auto records =
        workforce::national(part.reference().benchmarks, part.standard, result.indicator, result.part);
    if (records.empty()) return std::nullopt;
    return records.back();
}

std::string value_of(const workforce::Benchmark& record) {
    return statistics::text(record.value) + (record.unit == "percent" ? "%" : "");
}

}  // namespace

std::vector<Table> years_tables(const Part& part) {
    const auto years = years_of(part);
    if (years.size() < 2) return {};
    const auto views = views_of(part, years);
    std::vector<Table> tables;
    for (const Kind kind : {Kind::Record, Kind::Survey}) {
        Table table = years_table(part, kind, years, views);
        if (!table.rows.empty()) tables.push_back(std::move(table));
    }
    return tables;
}

Table national_table(const Part& part) {
    Table table;
    table.caption = std::string(word(part.standard)) + ": beside the figures of NHS trusts, England";
    table.description = "Each row is a figure of this organisation beside the newest national one held.";
    table.first_column_is_header = true;
    table.columns = {
        {"Measure", 1}, {"Here", 1}, {"NHS trusts, England", 1}, {"Of the report of", 1}, {"Read in", 1}};
    for (const Shown& here : part.all()) {
        const auto record = newest_national(part, here.result);
        if (!record) continue;
        const bool is_primary = record->status == "sourced-primary";
        table.rows.push_back({words_cell(row_label(here.result)), figure_cell(here.figures.value),
                              words_cell(value_of(*record)), words_cell(std::to_string(record->year)),
                              words_cell(is_primary ? "the national report" : "another publication")});
    }
    if (!table.rows.empty()) set_shares(table);
    return table;
}

std::string years_summary(const Table& table) {
    const bool has_break =
        std::ranges::any_of(table.rows, [](const auto& row) { return text_of(row.back()) != "none"; });
    return has_break ? "Draw no line across a break: the years on its two sides are not comparable."
                     : "There is no break: each figure was worked out in the same way in every year here.";
}

std::string without_national(const Part& part) {
    std::vector<std::string> without;
    const std::vector<Shown> all = part.all();
    for (const workforce::Measure& measure : workforce::all_measures()) {
        if (measure.standard != part.standard) continue;
        const bool is_held = std::ranges::any_of(all, [&](const Shown& here) {
            return here.result.indicator == measure.indicator && newest_national(part, here.result);
        });
        if (!is_held) without.emplace_back(measure.indicator);
    }
    return base::listed(without);
}

}  // namespace report::workforce_parts
