// Each measure over the years, with the years between which it cannot be compared.
#include <algorithm>
#include <optional>

#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/figures_page.h"
#include "web/views/workforce/parts/measure_lines.h"

namespace views::workforce_pages {
namespace {

namespace routes = app::figures::routes;
using workforce::Result;
using workforce::SeriesPoint;
using workforce::Side;
using workforce::Standard;
using workforce::Status;
using workforce::Unit;

// One line of a chart: a result followed through the years.
struct Followed {
    std::string name;
    const Result& now;
    std::vector<SeriesPoint> points;
};

std::vector<workforce::Year> oldest_first(const Context& c) {
    std::vector<workforce::Year> years = c.figures().years;
    std::ranges::reverse(years);
    return years;
}

Followed follow(const Context& c, const std::vector<workforce::Year>& years, const std::string& name,
                const Result& result) {
    return {name, result,
            workforce::series(years, c.reference(), result.standard, result.indicator, result.part)};
}

// Both groups where each has a figure of its own in the same unit; else the ratio or the difference.
std::vector<Followed> followed(const Context& c, const std::vector<workforce::Year>& years,
                               const Line& line) {
    const Standard standard = line.measure->standard;
    const bool is_board = line.measure->direction == workforce::Direction::BoardMinusWorkforce;
    const std::string focus = staff_of(standard, Side::Focus);
    if (line.main->unit == Unit::Ratio) return {follow(c, years, "Ratio", *line.main)};
    if (is_board) return {follow(c, years, "Difference in points", *line.main)};
    // The share of White or non-disabled staff is the rest: one line says it.
    if (line.measure->indicator == "1" || line.comparison == nullptr)
        return {follow(c, years, focus, line.focus != nullptr ? *line.focus : *line.main)};
    return {follow(c, years, staff_of(standard, Side::Comparison), *line.comparison),
            follow(c, years, focus, *line.focus)};
}

// As drawn: a share in per cent, all else as it is printed.
float at(const Result& result, const statistics::Fraction& value) {
    const bool hundredfold = result.unit == Unit::Percent || result.unit == Unit::Points;
    return drawn(value) * (hundredfold ? 100.0F : 1.0F);
}

ui::TrendPoint point_of(const Followed& series, const SeriesPoint& point) {
    Result then = series.now;
    then.status = point.status;
    then.shown = point.shown;
    then.reason.clear();
    ui::TrendPoint drawn_point{.value = value_words(then)};
    if (point.value) drawn_point.at = at(series.now, *point.value);
    return drawn_point;
}

std::string unit_words(Unit unit) {
    switch (unit) {
        case Unit::Percent:
            return "%";
        case Unit::Points:
            return " points";
        case Unit::Ratio:
        case Unit::Score:
        case Unit::Text:
            return {};
    }
    return {};
}

// --- the national line ---------------------------------------------------------------------------------------------------

// Figures of NHS trusts for the years shown, where there are any. Gaps are gaps, and it is a line of its own kind: no
// target and no peer.
struct National {
    std::vector<std::optional<float>> at = {};  // one for each year
    std::vector<std::string> words = {};
    [[nodiscard]] bool any() const {
        return std::ranges::any_of(at, [](const std::optional<float>& value) { return value.has_value(); });
    }
};

National national_of(const Context& c, const Followed& main) {
    const auto records =
        workforce::national(c.reference().benchmarks, main.now.standard, main.now.indicator, main.now.part);
    National line;
    for (const SeriesPoint& point : main.points) {
        const auto found = std::ranges::find(records, point.report_year, &workforce::Benchmark::year);
        const bool is_held = found != records.end();
        const bool is_share = is_held && found->unit == "percent";
        line.at.push_back(is_held ? std::optional(drawn(statistics::fraction(found->value))) : std::nullopt);
        line.words.push_back(is_held ? statistics::text(found->value) + (is_share ? "%" : "") : "None held");
    }
    return line;
}

// From nought, or from below it where a figure is, to the next round number.
ui::Scale scale_of(const std::vector<Followed>& all, const National& national) {
    const Unit unit = all.front().now.unit;
    const float step = unit == Unit::Ratio ? 1.0F : 10.0F;
    float low = 0, high = unit == Unit::Ratio ? 2.0F : 10.0F;
    const auto hold = [&](float value) {
        while (value > high) high += step;
        while (value < low) low -= step;
    };
    for (const Followed& series : all)
        for (const SeriesPoint& point : series.points)
            if (point.value) hold(at(series.now, *point.value));
    for (const std::optional<float>& value : national.at)
        if (value) hold(*value);
    const std::string from = std::to_string(static_cast<int>(low)),
                      to = std::to_string(static_cast<int>(high));
    ui::Scale scale{.from = low, .to = high, .words = from + " to " + to + unit_words(unit)};
    if (unit == Unit::Ratio) {
        scale.line = 1.0F;
        scale.line_words = "1.00, no difference";
    } else if (unit == Unit::Points) {
        scale.line = 0.0F;
        scale.line_words = "0, the same share";
    }
    return scale;
}

std::string summary_of(const Followed& main) {
    const SeriesPoint& first = main.points.front();
    const SeriesPoint& last = main.points.back();
    std::string words = main.name + ": ";
    const bool known = first.status == Status::Ok && last.status == Status::Ok;
    if (!known) return words + "there is no figure for both the first and the last year.";
    words += value_words(main.now);
    Result then = main.now;
    then.shown = first.shown;
    words += " in " + last.year + ", after " + value_words(then) + " in " + first.year + ".";
    const bool is_broken = std::ranges::any_of(
        main.points, [](const SeriesPoint& point) { return !point.break_reason.empty(); });
    return is_broken ? words + " The way of counting changed in between." : words;
}

void place_chart(const Context& c, const std::vector<workforce::Year>& years, const Line& line) {
    const std::vector<Followed> all = followed(c, years, line);
    const National national = national_of(c, all.back());
    const std::string name =
        std::string(word(line.measure->standard)) + " " + std::string(line.measure->indicator);
    ui::TrendChart chart{.id = "trend." + id_of(*line.measure) + "." + line.part,
                         .title = name + ": " + line.label,
                         .summary = summary_of(all.back()),
                         .label_header = "Year",
                         .scale = scale_of(all, national)};
    for (std::size_t i = 0; i < all.size(); ++i)
        chart.series.push_back({.name = all[i].name,
                                .mark = i == 0 ? ui::Mark::Dot : ui::Mark::Ring,
                                .colour = i == 0 ? ui::Colour::Blue : ui::Colour::Pink});
    if (national.any())
        chart.series.push_back(
            {.name = "NHS trusts, England", .mark = ui::Mark::Square, .colour = ui::Colour::Grey});
    for (std::size_t y = 0; y < years.size(); ++y) {
        ui::TrendRow row{.label = all.front().points[y].year};
        for (const Followed& series : all) row.points.push_back(point_of(series, series.points[y]));
        if (national.any()) row.points.push_back({.value = national.words[y], .at = national.at[y]});
        const std::string& reason = all.front().points[y].break_reason;
        if (!reason.empty()) row.break_words = "Not comparable with the year before: " + reason;
        chart.rows.push_back(std::move(row));
    }
    ui::trend_chart(c.frame, chart);
}

bool has_figures(const Line& line) { return line.main->unit != Unit::Text && !is_not_entered(*line.main); }

void place_standard(const Context& c, Standard standard) {
    const std::vector<workforce::Year> years = oldest_first(c);
    ui::section(
        c.frame, {.id = "trend." + std::string(word(standard)), .heading = std::string(word(standard))}, [&] {
            bool any = false;
            for (const Line& line : lines_of(c, standard)) {
                if (!has_figures(line)) continue;
                place_chart(c, years, line);
                any = true;
            }
            if (!any)
                ui::paragraph(
                    c.frame, {.text = "Not entered yet.", .id = "trend.none." + std::string(word(standard))});
        });
}

void place_one_year(const Context& c) {
    ui::inset_text(
        c.frame,
        {.text = {{.text = "There is one year of figures, and one year is not a trend. "},
                  ui::to("Enter the year before", to_route(std::string(routes::kEnter) + "before/about"))},
         .id = "trend.one"});
}

}  // namespace

void trend_page(const Context& c) {
    figures_page(c, {.title = "Over the years", .wide = true}, [&] {
        if (c.figures().years.size() < 2) return place_one_year(c);
        ui::paragraph(
            c.frame,
            {.text =
                 "Years stand for the staff record at 31 March; measures of the staff survey show the year "
                 "of the survey, which is the autumn before. Two years are a comparison, not a trend.",
             .id = "trend.what"});
        ui::paragraph(
            c.frame,
            {.text = "Where a national figure is held for a year, it stands in a column of its own. It is "
                     "of NHS trusts in England: no target, and no peer of a commissioning support unit.",
             .id = "trend.national"});
        place_standard(c, Standard::Wres);
        place_standard(c, Standard::Wdes);
    });
}

}  // namespace views::workforce_pages
