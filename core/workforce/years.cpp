// Years beside each other: change, or the reason why there is none to speak of.
#include <algorithm>

#include "core/workforce/make_result.h"

namespace workforce {
namespace {

const Measure& measure_of(const Result& result) {
    const auto measures = all_measures();
    return *std::ranges::find_if(measures, [&](const Measure& measure) {
        return measure.standard == result.standard && measure.indicator == result.indicator;
    });
}

bool is_of_survey(const Measure& measure, const Reference& reference) {
    const std::string id = id_of(measure);
    return std::ranges::any_of(reference.survey_items, [&](const SurveyItemRow& row) {
        return row.measure == id || row.measure.starts_with(id + ".");
    });
}

std::string year_of(const Measure& measure, const Period& period, const Reference& reference) {
    if (!is_of_survey(measure, reference)) return std::to_string(period.snapshot.year);
    // Source: workforce-specification, section 1.3: the survey in a report of one year is that of the autumn before.
    return std::to_string(period.survey_year != 0 ? period.survey_year : period.snapshot.year - 1);
}

// Casework over one year beside casework over two is another measure.
bool window_changed(const Measure& measure, const Year& a, const Year& b) {
    if (measure.indicator != "3") return false;
    const std::string_view window =
        measure.standard == Standard::Wres ? keys::kWresWindow : keys::kWdesWindow;
    if (choice(a.method, window) != choice(b.method, window)) return true;
    return measure.standard == Standard::Wdes &&
           flag(a.method, keys::kIllHealth) != flag(b.method, keys::kIllHealth);
}

std::string break_reason(const Measure& measure, const Year& a, const Year& b, const Reference& reference) {
    if (const Break* found =
            break_between(reference.breaks, id_of(measure), a.counts.period, b.counts.period))
        return found->reason;
    return window_changed(measure, a, b) ? reference.breaks.window_reason : std::string();
}

std::string change_between(const Result& now, const Result& before) {
    if (!now.value || !before.value) return {};
    const auto change = statistics::difference(*now.value, *before.value);
    if (!change) return {};
    const bool hundredfold = now.unit == Unit::Percent || now.unit == Unit::Points;
    return statistics::rounded(*change, std::min(now.decimals, before.decimals), hundredfold ? 2 : 0,
                               statistics::Sign::PlusToo);
}

}  // namespace

Results beside(const Year& now, const Year& before, const Reference& reference) {
    Results results = now.results;
    for (Result& result : results) {
        const Result* old = find_result(before.results, result.standard, result.indicator, result.part);
        if (old == nullptr) continue;
        const Measure& measure = measure_of(result);
        Earlier earlier;
        earlier.status = old->status;
        earlier.value = old->value;
        earlier.shown = old->shown;
        earlier.year = year_of(measure, before.counts.period, reference);
        earlier.break_reason = break_reason(measure, now, before, reference);
        if (earlier.break_reason.empty()) {
            earlier.change = change_between(result, *old);
        } else {
            const Job job{now.counts, reference};
            add_sentence(result, sentence(job, "years.break", {{"reason", earlier.break_reason}}));
        }
        result.earlier = std::move(earlier);
    }
    return results;
}

std::vector<SeriesPoint> series(std::span<const Year> years, const Reference& reference, Standard standard,
                                std::string_view indicator, std::string_view part) {
    std::vector<SeriesPoint> points;
    Result sought;
    sought.standard = standard;
    sought.indicator = indicator;
    const Measure& measure = measure_of(sought);
    for (std::size_t i = 0; i < years.size(); ++i) {
        SeriesPoint point;
        point.year = year_of(measure, years[i].counts.period, reference);
        point.report_year = years[i].counts.period.snapshot.year;
        if (const Result* found = find_result(years[i].results, standard, indicator, part)) {
            point.status = found->status;
            point.value = found->value;
            point.shown = found->shown;
        }
        if (i > 0) point.break_reason = break_reason(measure, years[i - 1], years[i], reference);
        points.push_back(std::move(point));
    }
    return points;
}

}  // namespace workforce
