// Checks of survey figures: can the percentage be, and are the columns the right way round?

#include "core/workforce/check_parts.h"

namespace workforce {
namespace {

using statistics::Fraction;

struct Answered {
    Standard standard;
    std::string path, called;
    const SurveyItem* item;
};

std::vector<Answered> items_of(const Counts& counts) {
    const WresCounts& r = counts.wres;
    const WdesCounts& d = counts.wdes;
    using enum Standard;
    return {{Wres, "wres/5", "WRES 5", &r.public_harassment},
            {Wres, "wres/6", "WRES 6", &r.staff_harassment},
            {Wres, "wres/7", "WRES 7", &r.progression},
            {Wres, "wres/8", "WRES 8", &r.discrimination},
            {Wdes, "wdes/4a/patients", "WDES 4a, patients", &d.public_harassment},
            {Wdes, "wdes/4a/managers", "WDES 4a, managers", &d.manager_harassment},
            {Wdes, "wdes/4a/colleagues", "WDES 4a, colleagues", &d.colleague_harassment},
            {Wdes, "wdes/4b", "WDES 4b", &d.reported},
            {Wdes, "wdes/5", "WDES 5", &d.progression},
            {Wdes, "wdes/6", "WDES 6", &d.pressure},
            {Wdes, "wdes/7", "WDES 7", &d.valued}};
}

void check_answer(const CheckJob& job, const std::string& path, const std::string& called,
                  const SurveyAnswer& answer) {
    if (!answer.percent || !answer.respondents.number || *answer.respondents.number == 0) return;
    const std::int64_t base = *answer.respondents.number;
    const std::string printed = statistics::text(*answer.percent);
    if (answer.yes.number && *answer.yes.number <= base) {
        const std::string wanted =
            statistics::rounded(*Fraction::make(*answer.yes.number, base), answer.percent->decimals, 2);
        if (wanted != printed)
            raise(job, "W-04.count", path, called,
                  {{"events", std::to_string(*answer.yes.number)},
                   {"base", std::to_string(base)},
                   {"wanted", wanted},
                   {"found", printed}});
    } else if (!can_be_share(*answer.percent, base)) {
        raise(job, "W-04", path, called, {{"found", printed}, {"base", std::to_string(base)}});
    }
}

std::optional<Fraction> share_of(const SurveyAnswer& answer) {
    if (answer.yes.number && answer.respondents.number)
        return Fraction::make(*answer.yes.number, *answer.respondents.number);
    if (!answer.percent) return std::nullopt;
    return statistics::quotient(statistics::fraction(*answer.percent), Fraction::whole(100));
}

std::optional<Fraction> gap_of(const SurveyItem& item) {
    const auto focus = share_of(item.focus);
    const auto comparison = share_of(item.comparison);
    return focus && comparison ? statistics::difference(*focus, *comparison) : std::nullopt;
}

}  // namespace

// The nearest number of people to the percentage, and its neighbours: one of them must print as the percentage does.
bool can_be_share(const statistics::Decimal& percent, std::int64_t base) {
    const auto people = statistics::product(statistics::fraction(percent), *Fraction::make(base, 100));
    if (!people) return true;
    const std::int64_t near = people->numerator() / people->denominator();
    const std::string printed = statistics::text(percent);
    for (std::int64_t count = near - 1; count <= near + 2; ++count) {
        if (count < 0 || count > base) continue;
        if (statistics::rounded(*Fraction::make(count, base), percent.decimals, 2) == printed) return true;
    }
    return false;
}

void check_survey_percentages(const CheckJob& job) {
    for (const Answered& each : items_of(job.now.counts)) {
        for (const Side side : {Side::Comparison, Side::Focus})
            check_answer(job, each.path + "/" + std::string(key(each.standard, side)),
                         each.called + " (" + std::string(name(each.standard, side)) + ")",
                         each.item->of(side));
    }
    check_answer(job, "wdes/8/disabled", "WDES 8 (Disabled)", job.now.counts.wdes.adjustments);
}

// Source: workforce-specification, section 5.4, check 7.
void check_swapped_columns(const CheckJob& job) {
    const auto step = *Fraction::make(whole(job.reference.method, keys::kSwap), 100);
    const auto discrimination = gap_of(job.now.counts.wres.discrimination);
    if (discrimination && *discrimination < Fraction())
        raise(job, "W-07", "wres/8", "WRES 8",
              {{"found", "White staff report more discrimination than BME staff"}});
    const auto progression = gap_of(job.now.counts.wres.progression);
    if (progression && *progression >= step)
        raise(job, "W-07", "wres/7", "WRES 7",
              {{"found", "BME staff see more equal opportunities than White staff"}});
}

}  // namespace workforce
