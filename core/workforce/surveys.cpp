// Survey measures: WRES 5 to 8, WDES 4a to 8, the engagement score and the narrative of 9. They are taken from survey
// reports; nothing is computed from rows.
// Source: workforce-specification, sections 1.3 and 2.4.
#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/statistics/exact_test.h"
#include "core/statistics/intervals.h"
#include "core/workforce/make_result.h"

namespace workforce {
namespace {

using statistics::Fraction;
using statistics::Proportion;

struct ItemRow {
    Standard standard;
    std::string_view indicator;
    SurveyItem WresCounts::* wres;
    SurveyItem WdesCounts::* wdes;
};

constexpr std::array kItems = {
    ItemRow{Standard::Wres, "5", &WresCounts::public_harassment, nullptr},
    ItemRow{Standard::Wres, "6", &WresCounts::staff_harassment, nullptr},
    ItemRow{Standard::Wres, "7", &WresCounts::progression, nullptr},
    ItemRow{Standard::Wres, "8", &WresCounts::discrimination, nullptr},
    ItemRow{Standard::Wdes, "4b", nullptr, &WdesCounts::reported},
    ItemRow{Standard::Wdes, "5", nullptr, &WdesCounts::progression},
    ItemRow{Standard::Wdes, "6", nullptr, &WdesCounts::pressure},
    ItemRow{Standard::Wdes, "7", nullptr, &WdesCounts::valued},
};

const SurveyItem& item_of(const Measure& measure, const Counts& counts) {
    const auto row = std::ranges::find_if(kItems, [&](const ItemRow& each) {
        return each.standard == measure.standard && each.indicator == measure.indicator;
    });
    return row->wres != nullptr ? counts.wres.*row->wres : counts.wdes.*row->wdes;
}

// The people who said yes, where both counts are known.
std::optional<Proportion> people(const SurveyAnswer& answer) {
    if (!answer.yes.number || !answer.respondents.number) return std::nullopt;
    return Proportion{*answer.yes.number, *answer.respondents.number};
}

void need(Needed& needed, const SurveyAnswer& answer, std::string_view group) {
    if (answer.percent || people(answer)) return needed.add_present();
    if (answer.suppressed || answer.yes.suppressed || answer.respondents.suppressed)
        return needed.add_withheld("percentage", group);
    needed.add_missing("percentage", group);
}

// The year of the survey and the question, where they are known. A survey of one's own has other questions.
std::string survey_of(const Measure& measure, const Job& job, const std::string& place) {
    const int year = job.counts.period.survey_year;
    if (year == 0) return {};
    std::string text = std::to_string(year) + " survey";
    const std::string part = place.empty() ? std::string() : "." + place.substr(0, place.size() - 1);
    const SurveyItemRow* item = find_item(job.reference.survey_items, id_of(measure) + part, year);
    if (item == nullptr || item->items.empty() || !job.counts.organisation.is_national_survey) return text;
    return text + ", " + base::listed(item->items);
}

// The share as exactly as it is known: from people, else as printed. Nothing where nobody answered.
std::optional<Fraction> share_of(const SurveyAnswer& answer) {
    if (const auto counted = people(answer)) return Fraction::make(counted->events, counted->base);
    if (answer.respondents.number == 0) return std::nullopt;
    return statistics::quotient(statistics::fraction(*answer.percent), Fraction::whole(100));
}

// A figure printed with fewer decimals than ours is not given more.
int decimals_of(const SurveyAnswer& answer, int most) {
    return people(answer) || !answer.percent ? most : std::min(most, answer.percent->decimals);
}

// What people said; a part may say it more closely ("patients.outcome").
std::string outcome_of(const MeasureWords& words, const std::string& place) {
    const auto found = words.parts.find(place + "outcome");
    return found == words.parts.end() ? words.outcome : found->second;
}

bool is_impossible(const SurveyAnswer& answer) {
    const auto counted = people(answer);
    return counted && !statistics::is_valid(*counted);
}

void add_survey_cautions(Result& result, const Job& job) {
    if (!job.counts.organisation.is_national_survey) add_caution(result, job, "own_survey");
}

bool is_small(const SurveyAnswer& answer, const Method& method) {
    return answer.respondents.number && *answer.respondents.number < whole(method, keys::kCautionEvents);
}

Result share_result(const Measure& measure, const Job& job, const std::string& place,
                    const SurveyAnswer& answer, Side side) {
    Result result = begin_result(measure, job, place + std::string(key(measure.standard, side)));
    result.direction = word(measure.standard, Direction::Share);
    set_unit(result, Unit::Percent, job.reference.method);
    result.survey = survey_of(measure, job, place);
    const std::string group(name(measure.standard, side));
    Needed needed;
    need(needed, answer, group);
    if (!needed.settle(result, job)) return result;
    const auto counted = people(answer);
    result.numerator = Counted{std::string(key(measure.standard, side)),
                               counted ? std::optional(Fraction::whole(counted->events)) : std::nullopt,
                               answer.respondents.number};
    const auto share = share_of(answer);
    if (is_impossible(answer) || !share) {
        set_not_calculable(result, job, share ? "events_above_base" : "no_people", "survey.none");
        return result;
    }
    result.decimals = decimals_of(answer, result.decimals);
    set_value(result, *share);
    const MeasureWords& words = words_of(measure, job);
    add_sentence(result, sentence(job, "survey.share",
                                  {{"group", group},
                                   {"value", result.shown},
                                   {"people", words.people},
                                   {"outcome", outcome_of(words, place)}}));
    if (counted)
        if (const auto limits = statistics::wilson(*counted))
            result.interval = ShownInterval{IntervalMethod::Wilson, *limits};
    if (is_small(answer, job.reference.method)) add_caution(result, job, "small_numbers");
    add_survey_cautions(result, job);
    return result;
}

// Interval, test and caution of a difference, where the people behind both percentages are known.
void set_uncertainty(Result& result, const Job& job, const SurveyItem& item) {
    const Method& method = job.reference.method;
    const auto focus = people(item.focus);
    const auto comparison = people(item.comparison);
    bool small = is_small(item.focus, method) || is_small(item.comparison, method);
    if (focus && comparison) {
        const statistics::TwoByTwo table{*focus, *comparison};
        if (const auto limits = statistics::newcombe(table))
            result.interval = ShownInterval{IntervalMethod::Newcombe, *limits};
        result.p = statistics::fisher(table);
        small = small || statistics::has_small_numbers(table, caution(method));
    }
    if (small) add_caution(result, job, "small_numbers");
}

Counted counted(const Measure& measure, const SurveyAnswer& answer, Side side) {
    const auto both = people(answer);
    return {std::string(key(measure.standard, side)),
            both ? std::optional(Fraction::whole(both->events)) : std::nullopt, answer.respondents.number};
}

Places gap_places(const Measure& measure, const Result& result) {
    return {{"upper", std::string(name(measure.standard, Side::Focus))},
            {"lower", std::string(name(measure.standard, Side::Comparison))},
            {"value", result.shown}};
}

Result gap_result(const Measure& measure, const Job& job, const std::string& place, const SurveyItem& item) {
    Result result = begin_result(measure, job, place + "gap");
    result.survey = survey_of(measure, job, place);
    Needed needed;
    for (const Side side : {Side::Comparison, Side::Focus})
        need(needed, item.of(side), name(measure.standard, side));
    if (!needed.settle(result, job)) return result;
    result.numerator = counted(measure, item.focus, Side::Focus);
    result.denominator = counted(measure, item.comparison, Side::Comparison);
    const auto focus = share_of(item.focus);
    const auto comparison = share_of(item.comparison);
    const auto gap = focus && comparison ? statistics::difference(*focus, *comparison) : std::nullopt;
    if (!gap || is_impossible(item.focus) || is_impossible(item.comparison)) {
        set_not_calculable(result, job, gap ? "events_above_base" : "no_people", "survey.none");
        return result;
    }
    result.decimals =
        std::min(decimals_of(item.focus, result.decimals), decimals_of(item.comparison, result.decimals));
    set_value(result, *gap);
    add_sentence(result, sentence(job, "survey.gap", gap_places(measure, result)));
    set_uncertainty(result, job, item);
    add_survey_cautions(result, job);
    return result;
}

void add_item(const Measure& measure, const Job& job, const std::string& place, const SurveyItem& item,
              Results& results) {
    for (const Side side : {Side::Comparison, Side::Focus})
        results.push_back(share_result(measure, job, place, item.of(side), side));
    results.push_back(gap_result(measure, job, place, item));
}

Result score_result(const Measure& measure, const Job& job, const std::string& group,
                    const std::string& called, const std::optional<statistics::Decimal>& score) {
    Result result = begin_result(measure, job, group);
    result.survey = survey_of(measure, job, {});
    result.direction = word(measure.standard, Direction::None);
    Needed needed;
    if (score)
        needed.add_present();
    else
        needed.add_missing("score", called);
    if (!needed.settle(result, job)) return result;
    result.decimals = std::min(result.decimals, score->decimals);
    set_value(result, statistics::fraction(*score));
    add_sentence(result, sentence(job, "score", {{"group", called}, {"value", result.shown}}));
    add_survey_cautions(result, job);
    return result;
}

// A difference of scores is in points of the score, never in per cent.
Result score_gap(const Measure& measure, const Job& job, const Engagement& scores) {
    Result result = begin_result(measure, job, "gap");
    result.survey = survey_of(measure, job, {});
    Needed needed;
    const auto need_score = [&](const std::optional<statistics::Decimal>& score, Side side) {
        if (score)
            needed.add_present();
        else
            needed.add_missing("score", name(measure.standard, side));
    };
    need_score(scores.comparison, Side::Comparison);
    need_score(scores.focus, Side::Focus);
    if (!needed.settle(result, job)) return result;
    result.decimals = std::min({result.decimals, scores.comparison->decimals, scores.focus->decimals});
    const auto gap =
        statistics::difference(statistics::fraction(*scores.focus), statistics::fraction(*scores.comparison));
    result.value = gap;
    result.shown = statistics::rounded(*gap, result.decimals, 0, statistics::Sign::PlusToo);
    add_sentence(result, sentence(job, "score.gap", gap_places(measure, result)));
    return result;
}

}  // namespace

void survey_item(const Measure& measure, const Job& job, Results& results) {
    add_item(measure, job, "", item_of(measure, job.counts), results);
}

void harassment_by_source(const Measure& measure, const Job& job, Results& results) {
    const WdesCounts& counts = job.counts.wdes;
    add_item(measure, job, "patients.", counts.public_harassment, results);
    add_item(measure, job, "managers.", counts.manager_harassment, results);
    add_item(measure, job, "colleagues.", counts.colleague_harassment, results);
}

void adjustments(const Measure& measure, const Job& job, Results& results) {
    results.push_back(share_result(measure, job, "", job.counts.wdes.adjustments, Side::Focus));
}

void engagement(const Measure& measure, const Job& job, Results& results) {
    const Engagement& scores = job.counts.wdes.engagement;
    for (const Side side : {Side::Comparison, Side::Focus}) {
        const std::string called = std::string(name(measure.standard, side)) + " staff";
        results.push_back(score_result(measure, job, std::string(key(measure.standard, side)), called,
                                       side == Side::Focus ? scores.focus : scores.comparison));
    }
    results.push_back(score_result(measure, job, "organisation", "the organisation", scores.organisation));
    results.push_back(score_gap(measure, job, scores));
}

void heard(const Measure& measure, const Job& job, Results& results) {
    const Narrative& narrative = job.counts.wdes.heard;
    Result result = begin_result(measure, job);
    Needed needed;
    if (narrative.answer.empty()) needed.add_missing("answer", {});
    if (needed.settle(result, job)) {
        result.shown = narrative.answer;
        add_sentence(result, sentence(job, "narrative", {{"value", narrative.answer}}));
        add_sentence(result, narrative.evidence);
    }
    results.push_back(std::move(result));
}

}  // namespace workforce
