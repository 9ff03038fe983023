// Carries out what the measures share.
#include "core/workforce/make_result.h"

#include "core/base/promise.h"
#include "core/base/text.h"

namespace workforce {
namespace {

const std::string& text_in(const Texts& texts, std::string_view id) {
    const auto found = texts.find(id);
    EHIIRA_PROMISE(found != texts.end(), "Loaded wording has every text.");
    return found->second;
}

std::string named(std::string_view what, std::string_view group) {
    if (group.empty()) return std::string(what);
    return std::string(what) + " (" + std::string(group) + ")";
}

// A part may have a label of its own: the first piece of "voting.white" is looked up.
std::string label_of_part(const MeasureWords& words, const std::string& part) {
    const auto found = words.parts.find(part.substr(0, part.find('.')));
    return found == words.parts.end() ? words.label : found->second;
}

}  // namespace

void set_unit(Result& result, Unit unit, const Method& method) {
    result.unit = unit;
    switch (unit) {
        case Unit::Ratio:
            result.decimals = static_cast<int>(whole(method, keys::kRoundRatio));
            return;
        case Unit::Percent:
            result.decimals = static_cast<int>(whole(method, keys::kRoundPercent));
            return;
        case Unit::Points:
            result.decimals = static_cast<int>(whole(method, keys::kRoundPoints));
            return;
        case Unit::Score:
            result.decimals = static_cast<int>(whole(method, keys::kRoundScore));
            return;
        case Unit::Text:
            result.decimals = 0;
            return;
    }
}

Result begin_result(const Measure& measure, const Job& job, std::string part) {
    Result result;
    result.standard = measure.standard;
    result.indicator = measure.indicator;
    result.label = label_of_part(words_of(measure, job), part);
    result.part = std::move(part);
    result.direction = word(measure.standard, measure.direction);
    set_unit(result, measure.unit, job.reference.method);
    return result;
}

void set_value(Result& result, const statistics::Fraction& value) {
    result.value = value;
    const bool hundredfold = result.unit == Unit::Percent || result.unit == Unit::Points;
    const auto sign = result.unit == Unit::Points ? statistics::Sign::PlusToo : statistics::Sign::OnlyMinus;
    result.shown = statistics::rounded(value, result.decimals, hundredfold ? 2 : 0, sign);
}

const MeasureWords& words_of(const Measure& measure, const Job& job) {
    const auto found = job.reference.wording.measures.find(id_of(measure));
    EHIIRA_PROMISE(found != job.reference.wording.measures.end(), "Every measure has its words.");
    return found->second;
}

std::string sentence(const Job& job, std::string_view id, const Places& places) {
    return filled(text_in(job.reference.wording.sentences, id), places);
}

std::string reason(const Job& job, std::string_view id, const Places& places) {
    return filled(text_in(job.reference.wording.reasons, id), places);
}

void add_sentence(Result& result, const std::string& text) {
    if (!result.sentence.empty() && !text.empty()) result.sentence += ' ';
    result.sentence += text;
}

void add_caution(Result& result, const Job& job, std::string_view id, const Places& places) {
    result.cautions.emplace_back(id);
    add_sentence(result, filled(text_in(job.reference.wording.cautions, id), places));
}

void set_not_calculable(Result& result, const Job& job, std::string_view why, std::string_view sentence_id,
                        Places places) {
    result.status = Status::NotCalculable;
    result.reason = why;
    places["reason"] = reason(job, why, places);
    add_sentence(result, sentence(job, sentence_id, places));
}

void Needed::add(const Count& count, std::string_view what, std::string_view group) {
    if (count.suppressed)
        add_withheld(what, group);
    else if (!count.number)
        add_missing(what, group);
    else
        add_present();
}

void Needed::add_missing(std::string_view what, std::string_view group) {
    blank_.push_back(named(what, group));
}

void Needed::add_withheld(std::string_view what, std::string_view group) {
    withheld_.push_back(named(what, group));
}

bool Needed::settle(Result& result, const Job& job) const {
    if (!withheld_.empty()) {
        result.status = Status::Withheld;
        result.reason = "withheld_at_source";
        const std::string why = reason(job, result.reason, {{"places", base::listed(withheld_)}});
        add_sentence(result, sentence(job, "withheld", {{"reason", why}}));
        return false;
    }
    if (blank_.empty()) return true;
    result.status = Status::NotCollected;
    result.reason = present_ == 0 ? "nothing_entered" : "blank_count";
    const std::string why = reason(job, result.reason, {{"places", base::listed(blank_)}});
    add_sentence(result, sentence(job, "not_collected", {{"reason", why}}));
    return false;
}

std::optional<statistics::Fraction> unknown_share(const ByGroup& counts) {
    const Count all = counts.all();
    if (!all.number) return std::nullopt;
    return statistics::Fraction::make(*counts.unknown.number, *all.number);
}

}  // namespace workforce
