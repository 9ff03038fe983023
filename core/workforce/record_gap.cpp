// Disabled in the staff record against Disabled in the staff survey: a declaration to the employer beside a question
// about conditions. Neither share is "the declaration rate".
// Source: workforce-specification, section 2.4.
#include "core/workforce/make_result.h"

namespace workforce {
namespace {

using statistics::Fraction;

struct Share {
    std::int64_t people, all;
    Fraction value;
};

std::optional<Share> share_of(const Count& focus, const Count& all) {
    if (!focus.number || !all.number) return std::nullopt;
    const auto value = Fraction::make(*focus.number, *all.number);
    return value ? std::optional(Share{*focus.number, *all.number, *value}) : std::nullopt;
}

std::optional<Share> share_of_record(const Job& job) {
    const auto staff = total(job.reference.bands, job.counts.wdes.staff);
    return staff ? share_of(staff->focus, staff->all()) : std::nullopt;
}

// Questions that everybody is asked; metrics 4b, 6 and 8 have bases of their own.
std::optional<Share> share_of_survey(const WdesCounts& wdes) {
    for (const SurveyItem* item : {&wdes.progression, &wdes.valued}) {
        const Count all = item->comparison.respondents + item->focus.respondents;
        if (auto share = share_of(item->focus.respondents, all)) return share;
    }
    return std::nullopt;
}

Counted counted(const Share& share) {
    return {std::string(key(Standard::Wdes, Side::Focus)), Fraction::whole(share.people), share.all};
}

}  // namespace

void add_record_to_survey_gap(const Measure& measure, const Job& job, Results& results) {
    const auto record = share_of_record(job);
    const auto survey = share_of_survey(job.counts.wdes);
    const auto gap = record && survey ? statistics::difference(survey->value, record->value) : std::nullopt;
    if (!gap) return;
    const Method& method = job.reference.method;
    Result result = begin_result(measure, job, "record_to_survey_gap");
    result.direction = word(measure.standard, Direction::SurveyMinusRecord);
    set_unit(result, Unit::Points, method);
    result.numerator = counted(*survey);
    result.denominator = counted(*record);
    set_value(result, *gap);
    const auto decimals = static_cast<int>(whole(method, keys::kRoundPercent));
    add_sentence(result, sentence(job, "record_gap",
                                  {{"survey", statistics::rounded(survey->value, decimals, 2)},
                                   {"record", statistics::rounded(record->value, decimals, 2)},
                                   {"value", result.shown}}));
    results.push_back(std::move(result));
}

}  // namespace workforce
