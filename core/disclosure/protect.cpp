// Carries out what was decided: takes out of each result all that may not be told.
#include "core/disclosure/protect.h"

#include <algorithm>
#include <array>

#include "core/disclosure/decisions.h"
#include "core/workforce/results_json.h"

namespace disclosure {
namespace {

using workforce::Result;
using workforce::Status;

constexpr std::string_view kWithheld = "withheld to protect people";

std::string_view sign_of(workforce::Unit unit) { return unit == workforce::Unit::Percent ? "%" : ""; }

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
        publication.policy_.edition = Edition::Publication;
        bool some_put_together = false;
        for (const Result& result : task.results) {
            if (decisions.is_put_together(result))
                some_put_together = true;
            else
                publication.results_.push_back(as_published(result, decisions));
        }
        if (task.last_year != nullptr) publication.results_ = beside_last_year(task, publication.results_);
        add_figures(publication);
        if (some_put_together)
            publication.notes_.emplace_back(
                "Some bands, clusters or sections are put together, so that no small number is told.");
        return publication;
    }

    static Publication show_all(const workforce::Results& results, const Policy& policy) {
        Publication view;
        view.policy_ = policy;
        view.policy_.edition = Edition::Working;
        view.results_ = results;
        add_figures(view);
        return view;
    }

    static Publishable count(std::int64_t count, Edition edition) {
        if (edition == Edition::Working) return {Publishable::Kind::Value, std::to_string(count), edition};
        return {Publishable::Kind::Suppressed, std::string(kWithheld), edition};
    }

  private:
    explicit Protection(const Result& result, Edition edition) : result_(result), edition_(edition) {}

    static void add_figures(Publication& view) {
        for (const Result& result : view.results_)
            view.figures_.push_back(Protection(result, view.policy_.edition).figures());
    }

    // The figure of these words; where there are none, why.
    [[nodiscard]] Publishable shown(std::string words) const {
        if (words.empty()) return none();
        return {Publishable::Kind::Value, std::move(words), edition_};
    }

    [[nodiscard]] Publishable none() const {
        switch (result_.status) {
            case Status::Ok:
            case Status::Withheld:
                return {Publishable::Kind::Suppressed, std::string(kWithheld), edition_};
            case Status::NotCalculable:
                return {Publishable::Kind::NotCalculable, "cannot be calculated", edition_};
            case Status::NotCollected:
                return {Publishable::Kind::NotCollected, "not collected", edition_};
        }
        return {Publishable::Kind::Suppressed, std::string(kWithheld), edition_};
    }

    // What a figure of this kind does not have, such as the interval of a full count. Says "withheld" of whatever is
    // withheld, so that it does not tell which.
    [[nodiscard]] Publishable shown_or_without(std::string words) const {
        if (!words.empty() || result_.status == Status::Withheld) return shown(std::move(words));
        return {Publishable::Kind::NotCalculable, "none", edition_};
    }

    // A figure that is shown has its counts as they were entered: what is missing, such as how many said yes where a
    // survey report gives the percentage alone, was not.
    [[nodiscard]] Publishable not_told(const std::optional<workforce::Counted>& counted) const {
        if (!counted) return shown_or_without({});
        if (result_.status != Status::Ok) return none();
        return {Publishable::Kind::NotCollected, "not collected", edition_};
    }

    [[nodiscard]] Publishable value() const {
        if (result_.status != Status::Ok || result_.shown.empty()) return none();
        return shown(result_.shown + std::string(sign_of(result_.unit)));
    }

    [[nodiscard]] Publishable events(const std::optional<workforce::Counted>& counted) const {
        if (!counted || !counted->events) return not_told(counted);
        const int decimals = counted->events->denominator() == 1 ? 0 : 1;
        return shown(statistics::rounded(*counted->events, decimals));
    }

    [[nodiscard]] Publishable base(const std::optional<workforce::Counted>& counted) const {
        if (!counted || !counted->base) return not_told(counted);
        return shown(std::to_string(*counted->base));
    }

    // From both counts as they are told, so that it tells nothing more.
    [[nodiscard]] Publishable rate(const std::optional<workforce::Counted>& counted) const {
        if (!counted || !counted->events || !counted->base) return not_told(counted);
        const auto share =
            statistics::quotient(*counted->events, statistics::Fraction::whole(*counted->base));
        if (!share) return {Publishable::Kind::NotCalculable, "cannot be calculated", edition_};
        return shown(statistics::rounded(*share, 1, 2) + "%");
    }

    [[nodiscard]] Publishable earlier() const {
        const bool is_there = result_.earlier && !result_.earlier->shown.empty();
        return shown_or_without(is_there ? result_.earlier->shown + std::string(sign_of(result_.unit)) : "");
    }

    [[nodiscard]] Publishable change() const {
        if (!result_.earlier) return shown_or_without({});
        const bool is_broken = !result_.earlier->break_reason.empty();
        return shown_or_without(is_broken ? "not comparable" : result_.earlier->change);
    }

    [[nodiscard]] Publishable unknown_share() const {
        const auto& share = result_.unknown_share;
        return shown_or_without(share ? statistics::rounded(*share, 1, 2) + "%" : "");
    }

    [[nodiscard]] PublishedFigures figures() const {
        return {.value = value(),
                .numerator_events = events(result_.numerator),
                .numerator_base = base(result_.numerator),
                .denominator_events = events(result_.denominator),
                .denominator_base = base(result_.denominator),
                .numerator_rate = rate(result_.numerator),
                .denominator_rate = rate(result_.denominator),
                .interval = shown_or_without(workforce::interval_words(result_)),
                .p = shown_or_without(result_.p ? workforce::p_text(*result_.p) : ""),
                .earlier = earlier(),
                .change = change(),
                .unknown_share = unknown_share(),
                .against_workforce = shown_or_without(result_.against_workforce)};
    }

    const Result& result_;
    Edition edition_;
};

Publishable Publication::of_count(std::int64_t count) const { return Protection::count(count, edition()); }

Publication working_view(const workforce::Results& results, const Policy& policy) {
    return Protection::show_all(results, policy);
}

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
