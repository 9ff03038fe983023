// Checks of what ratios rest on: plausible values, unknown shares with the bounds they leave, restated years, and more
// cases than people.
#include <array>

#include "core/workforce/check_parts.h"

namespace workforce {
namespace {

using statistics::Fraction;

// A ratio of the results with the counts behind it.
struct Ratio {
    Standard standard;
    std::string indicator, path, called;
    const ByGroup& events;
    const ByGroup& base;
    std::string base_name, events_name;
};

std::vector<Ratio> ratios_of(const Counts& counts) {
    const WresCounts& r = counts.wres;
    const WdesCounts& d = counts.wdes;
    using enum Standard;
    return {
        {Wres, "2", "wres/2", "WRES 2", r.appointments.appointed, r.appointments.shortlisted, "shortlisted",
         "appointed"},
        {Wres, "3", "wres/3", "WRES 3", r.disciplinary.entered, r.disciplinary.workforce, "workforce",
         "entered"},
        {Wres, "4", "wres/4", "WRES 4", r.training.accessed, r.training.workforce, "workforce", "accessed"},
        {Wdes, "2", "wdes/2", "WDES 2", d.appointments.appointed, d.appointments.shortlisted, "shortlisted",
         "appointed"},
        {Wdes, "3", "wdes/3", "WDES 3", d.capability.entered, d.capability.workforce, "workforce", "entered"},
    };
}

std::optional<Fraction> unknown_part(const ByGroup& counts) {
    const Count all = counts.all();
    return all.number ? Fraction::make(*counts.unknown.number, *all.number) : std::nullopt;
}

std::string percent(const Fraction& share) { return statistics::rounded(share, 1, 2); }

bool comparison_is_upper(const Ratio& ratio) { return ratio.indicator != "3"; }

// The ratio with everybody of unknown group counted into `side`, as printed; "none" where there is none.
std::string with_unknown_in(const Ratio& ratio, Side side, int decimals) {
    ByGroup events = ratio.events;
    ByGroup base = ratio.base;
    events.of(side) = events.of(side) + events.unknown;
    base.of(side) = base.of(side) + base.unknown;
    const Side upper = comparison_is_upper(ratio) ? Side::Comparison : Side::Focus;
    const Side lower = comparison_is_upper(ratio) ? Side::Focus : Side::Comparison;
    const auto value = statistics::relative_likelihood({{*events.of(upper).number, *base.of(upper).number},
                                                        {*events.of(lower).number, *base.of(lower).number}});
    return value ? statistics::rounded(*value, decimals) : "none";
}

std::string bounds_of(const CheckJob& job, const Ratio& ratio) {
    if (!ratio.events.all().number || !ratio.base.all().number)
        return "not known, as other counts are missing";
    const auto decimals = static_cast<int>(whole(job.reference.method, keys::kRoundRatio));
    return with_unknown_in(ratio, Side::Comparison, decimals) + " or " +
           with_unknown_in(ratio, Side::Focus, decimals);
}

// The strongest of the three steps that the share is above.
void check_unknown(const CheckJob& job, const Ratio& ratio, const Fraction& share) {
    struct Step {
        std::string_view id, key;
    };
    constexpr std::array steps = {Step{"W-06.strong", keys::kUnknownStrong},
                                  Step{"W-06.warn", keys::kUnknownWarn},
                                  Step{"W-06.note", keys::kUnknownNote}};
    for (const Step& step : steps) {
        const std::int64_t limit = whole(job.reference.method, step.key);
        if (!(share > *Fraction::make(limit, 100))) continue;
        return raise(
            job, step.id, ratio.path + "/" + ratio.base_name, ratio.called + ", " + ratio.base_name,
            {{"found", percent(share)}, {"limit", std::to_string(limit)}, {"bounds", bounds_of(job, ratio)}});
    }
}

// Source: workforce-specification, section 5.4, check 6.
void check_appointees(const CheckJob& job, const Ratio& ratio) {
    const auto appointed = unknown_part(ratio.events);
    const auto shortlisted = unknown_part(ratio.base);
    const auto excess =
        appointed && shortlisted ? statistics::difference(*appointed, *shortlisted) : std::nullopt;
    const std::int64_t limit = whole(job.reference.method, keys::kUnknownAppointees);
    if (!excess || !(*excess > *Fraction::make(limit, 100))) return;
    raise(job, "W-06.appointees", ratio.path + "/" + ratio.events_name, ratio.called,
          {{"found", percent(*appointed)}, {"wanted", percent(*shortlisted)}});
}

struct Restated {
    Standard standard;
    std::string path, called;
    const ByGroup& now;
    const ByGroup& stored;
};

void check_restated_counts(const CheckJob& job, const Restated& each) {
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown}) {
        const auto& now = each.now.of(side).number;
        const auto& stored = each.stored.of(side).number;
        if (!now || !stored || *now == *stored) continue;
        raise(job, "W-08", each.path + "/" + std::string(key(each.standard, side)),
              each.called + " (" + std::string(name(each.standard, side)) + ")",
              {{"found", std::to_string(*now)}, {"wanted", std::to_string(*stored)}});
    }
}

}  // namespace

void check_ratios(const CheckJob& job) {
    const Method& method = job.reference.method;
    for (const Ratio& ratio : ratios_of(job.now.counts)) {
        const Result* result = find_result(job.now.results, ratio.standard, ratio.indicator);
        if (result == nullptr || !result->value || *result->value == Fraction()) continue;
        const bool rare = *result->value < decimal(method, keys::kPlausibleLow) ||
                          *result->value > decimal(method, keys::kPlausibleHigh);
        if (rare)
            raise(job, "W-05", ratio.path, ratio.called,
                  {{"found", result->shown},
                   {"low", choice(method, keys::kPlausibleLow)},
                   {"high", choice(method, keys::kPlausibleHigh)}});
    }
}

void check_unknown_shares(const CheckJob& job) {
    for (const Ratio& ratio : ratios_of(job.now.counts)) {
        if (const auto share = unknown_part(ratio.base)) check_unknown(job, ratio, *share);
        if (ratio.events_name == "appointed") check_appointees(job, ratio);
    }
}

void check_restated(const CheckJob& job) {
    if (job.before == nullptr) return;
    const Casework& wres = job.now.counts.wres.disciplinary;
    const Casework& wres_before = job.before->counts.wres.disciplinary;
    const Casework& wdes = job.now.counts.wdes.capability;
    const Casework& wdes_before = job.before->counts.wdes.capability;
    using enum Standard;
    check_restated_counts(
        job, {Wres, "wres/3/entered_previous", "WRES 3", wres.entered_previous, wres_before.entered});
    check_restated_counts(
        job, {Wdes, "wdes/3/entered_previous", "WDES 3", wdes.entered_previous, wdes_before.entered});
    check_restated_counts(job, {Wdes, "wdes/3/ill_health_previous", "WDES 3, ill health",
                                wdes.ill_health_previous, wdes_before.ill_health});
}

// Source: workforce-specification, section 1.2, "events > base".
void check_cases(const CheckJob& job) {
    for (const Ratio& ratio : ratios_of(job.now.counts)) {
        for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown}) {
            const auto& events = ratio.events.of(side).number;
            const auto& base = ratio.base.of(side).number;
            if (!events || !base || *events <= *base) continue;
            raise(job, "W-09",
                  ratio.path + "/" + ratio.events_name + "/" + std::string(key(ratio.standard, side)),
                  ratio.called + " (" + std::string(name(ratio.standard, side)) + ")",
                  {{"found", std::to_string(*events)}, {"base", std::to_string(*base)}});
        }
    }
}

}  // namespace workforce
