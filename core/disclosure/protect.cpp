// Carries out what was decided: takes out of each result all that may not be told.
#include "core/disclosure/protect.h"

#include <algorithm>
#include <array>

#include "core/disclosure/decisions.h"

namespace disclosure {
namespace {

using workforce::Result;
using workforce::Status;

constexpr std::string_view kWithheld = "withheld to protect people";

struct Row {
    std::string_view why, sentence;
};

constexpr std::array kSentences = {
    Row{why::kSmall, "Withheld to protect people: a small number would be told, or could be worked out."},
    Row{why::kSmallBase, "Withheld: a ratio over so few people is not published."},
    Row{why::kRespondents,
        "Withheld to protect people: too few answers stand behind it, or too few of one kind."},
    Row{why::kConsent, "Withheld: the members of the board have not agreed to publication."},
    Row{why::kSmallBoard,
        "Withheld to protect people: on so small a board, it would tell about single members."},
};

std::string sentence_of(std::string_view why) {
    const auto row = std::ranges::find(kSentences, why, &Row::why);
    return row == kSentences.end() ? std::string() : std::string(row->sentence);
}

// Begins with nothing and takes over only what counts nobody, so that a member added later is withheld by itself.
Result withheld(const Result& result, std::string_view why, const Decisions& decisions) {
    Result hidden;
    hidden.standard = result.standard;
    hidden.indicator = result.indicator;
    hidden.part = result.part;
    hidden.label = result.label;
    hidden.direction = result.direction;
    hidden.unit = result.unit;
    hidden.decimals = result.decimals;
    hidden.parameters = result.parameters;
    hidden.survey = result.survey;
    if (result.numerator) hidden.numerator = decisions.as_published(result, *result.numerator);
    if (result.denominator) hidden.denominator = decisions.as_published(result, *result.denominator);
    hidden.status = Status::Withheld;
    hidden.reason = why;
    hidden.sentence = sentence_of(why);
    return hidden;
}

Result as_published(const Result& result, const Decisions& decisions) {
    const std::string_view why = decisions.why_not(result);
    const bool is_of_counts = why != why::kNotCollected && why != why::kAtSource;
    Result published = why.empty() || !is_of_counts ? result : withheld(result, why, decisions);
    if (!decisions.shows_unknown(result)) published.unknown_share.reset();
    // Last year's figures come from last year's edition or not at all.
    published.earlier.reset();
    published.publication = {why.empty(), std::string(why)};
    return published;
}

workforce::Results beside_last_year(const Task& task, const workforce::Results& results) {
    workforce::Year before{{}, task.last_year->method, task.last_year->results};
    before.counts.period = task.last_year->period;
    const workforce::Year now{task.counts, task.reference.method, results};
    return workforce::beside(now, before, task.reference);
}

}  // namespace

class Protection {
  public:
    static Publication run(const Task& task) {
        const Decisions decisions(task);
        Publication publication;
        publication.policy_ = task.policy;
        bool some_put_together = false;
        for (const Result& result : task.results) {
            if (decisions.is_put_together(result))
                some_put_together = true;
            else
                publication.results_.push_back(as_published(result, decisions));
        }
        if (task.last_year != nullptr) publication.results_ = beside_last_year(task, publication.results_);
        for (const Result& result : publication.results_) publication.figures_.push_back(figures_of(result));
        if (some_put_together)
            publication.notes_.emplace_back(
                "Some bands, clusters or sections are put together, so that no small number is told.");
        return publication;
    }

  private:
    static Publishable without_value(const Result& result) {
        switch (result.status) {
            case Status::Ok:
            case Status::Withheld:
                return {Publishable::Kind::Suppressed, std::string(kWithheld)};
            case Status::NotCalculable:
                return {Publishable::Kind::NotCalculable, "cannot be calculated"};
            case Status::NotCollected:
                return {Publishable::Kind::NotCollected, "not collected"};
        }
        return {Publishable::Kind::Suppressed, std::string(kWithheld)};
    }

    static Publishable value_of(const Result& result) {
        if (result.status != Status::Ok || result.shown.empty()) return without_value(result);
        const bool percent = result.unit == workforce::Unit::Percent;
        return {Publishable::Kind::Value, result.shown + (percent ? "%" : "")};
    }

    static Publishable events_of(const Result& result, const std::optional<workforce::Counted>& counted) {
        if (!counted || !counted->events) return without_value(result);
        const int decimals = counted->events->denominator() == 1 ? 0 : 1;
        return {Publishable::Kind::Value, statistics::rounded(*counted->events, decimals)};
    }

    static Publishable base_of(const Result& result, const std::optional<workforce::Counted>& counted) {
        if (!counted || !counted->base) return without_value(result);
        return {Publishable::Kind::Value, std::to_string(*counted->base)};
    }

    static PublishedFigures figures_of(const Result& result) {
        return {value_of(result), events_of(result, result.numerator), base_of(result, result.numerator),
                events_of(result, result.denominator), base_of(result, result.denominator)};
    }
};

Publication protect(const Task& task) { return Protection::run(task); }

workforce::Results marked(const workforce::Results& working, const Publication& publication) {
    workforce::Results results = working;
    for (Result& result : results) {
        const Result* found =
            workforce::find_result(publication.results(), result.standard, result.indicator, result.part);
        result.publication = found != nullptr ? found->publication
                                              : workforce::Publication{false, std::string(why::kCollapsed)};
    }
    return results;
}

}  // namespace disclosure
