// The first page: what a decision-maker must know, on one page, before any detail.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/report_context.h"

namespace report {
namespace {

constexpr std::size_t kMostWords = 260;  // a longer summary of the author would not leave the page whole
constexpr std::size_t kMostOpenPoints = 8;

struct EffectCounts {
    int positive = 0, negative = 0, both = 0, no_difference = 0, none_expected = 0, unknown = 0,
        unanswered = 0;
};

// The effect on a characteristic or group: Stage 2's where it has one, else that of the first look.
std::string effect_on(const Context& context, const form::Item& item) {
    for (const std::string& prefix : {std::string("imp."), std::string("scr.")}) {
        const std::string& effect = assessment::text(context.answers(), prefix + item.id + ".impact");
        if (!effect.empty()) return effect;
    }
    return {};
}

EffectCounts count_effects(const Context& context, bool characteristics) {
    EffectCounts counts;
    for (const form::Item& item : context.book.form.items) {
        if (item.characteristic != characteristics) continue;
        const std::string effect = effect_on(context, item);
        if (effect == "positive")
            ++counts.positive;
        else if (effect == "negative")
            ++counts.negative;
        else if (effect == "both")
            ++counts.both;
        else if (effect == "unknown")
            ++counts.unknown;
        else if (effect == "none")
            ++counts.none_expected;
        else if (effect.empty())
            ++counts.unanswered;
        else
            ++counts.no_difference;
    }
    return counts;
}

std::string in_words(const EffectCounts& counts, bool with_unanswered) {
    std::vector<std::string> words;
    const auto add = [&](int count, const char* word) {
        if (count > 0) words.push_back(std::to_string(count) + " " + word);
    };
    add(counts.negative, "negative");
    add(counts.both, "both positive and negative");
    add(counts.unknown, "unknown");
    add(counts.positive, "positive");
    add(counts.no_difference, "no difference found");
    add(counts.none_expected, "no difference expected");
    if (with_unanswered) add(counts.unanswered, "not answered");
    return base::join(words, ", ");
}

std::string actions_in_words(const Context& context) {
    const auto& rows = assessment::rows(context.answers(), "act.rows");
    if (rows.empty()) return "None recorded";
    long long open = 0, overdue = 0;
    for (const assessment::Row& row : rows) {
        const std::string& status = assessment::text(row, "status");
        if (status == "done" || status == "stopped") continue;
        ++open;
        const auto due = assessment::date(row, "due");
        if (due && *due < context.options.date) ++overdue;
    }
    return counted(open, "open", "open") + ", " + std::to_string(overdue) + " overdue, of " +
           std::to_string(rows.size());
}

std::string result_in_words(const Context& context) {
    switch (context.stage1.result) {
        case rules::Stage1Result::NotYetKnown:
            return "Not known yet: questions that decide it have no answer";
        case rules::Stage1Result::Stage2Required:
            return "A full assessment (Stage 2) is needed";
        case rules::Stage1Result::Stage1Enough:
            return "Stage 1 is enough";
        case rules::Stage1Result::NotRelevant:
            return "Nobody is affected";
    }
    return {};
}

int count_unanswered(const Context& context) {
    int count = 0;
    for (const std::string& id : context.visible.questions) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->type == form::QuestionType::Auto) continue;
        if (question->due != form::Due::Submission || context.assessment.to_dos.contains(id)) continue;
        const auto answer = context.answers().find(id);
        const bool blank = answer == context.answers().end() || assessment::is_blank(answer->second);
        if (blank && assessment::need_now(*question, context.answers()) == form::Need::Required) ++count;
    }
    return count;
}

std::string asked_of_team(const Context& context) {
    return context.options.draft_for_advice ? "Advice on a draft that is not complete"
                                            : "Quality assurance of this assessment";
}

void add_highest_risks(const Context& context, SummaryRows& rows) {
    const auto add = [&](const char* label, std::string text) {
        rows.rows.push_back({label, std::move(text), {}});
    };
    if (context.risks.empty()) return add("Risks", "None recorded");
    const rules::BandSet& bands = context.book.bands;
    add("Highest risk before action", score_in_words(bands, rules::overall_before(context.risks)));
    const bool any_after =
        std::ranges::any_of(context.risks, [](const auto& risk) { return risk.after.has_value(); });
    if (any_after)
        add("Highest risk after action", score_in_words(bands, rules::overall_after(context.risks)));
}

void add_at_a_glance(Context& context) {
    SummaryRows rows{"At a glance", {}};
    const auto add = [&](const char* label, std::string text) {
        rows.rows.push_back({label, std::move(text), {}});
    };
    if (context.stage2) {
        const form::Question* outcome = context.take("out.option");
        rows.rows.push_back(
            {"Recommended outcome", context.words("out.option"), outcome != nullptr ? outcome->id : ""});
    } else {
        add("Result of Stage 1", result_in_words(context));
    }
    add("Nine protected characteristics", in_words(count_effects(context, true), true));
    const std::string groups = in_words(count_effects(context, false), false);
    add("Other groups", groups.empty() ? "No difference reported" : groups);
    add_highest_risks(context, rows);
    if (context.stage2) add("Actions", actions_in_words(context));
    const int unanswered = count_unanswered(context);
    if (unanswered > 0) add("Questions still without an answer", std::to_string(unanswered));
    add("Asked of the Inclusion Team", asked_of_team(context));
    context.blocks.push_back(std::move(rows));
}

bool any_unlawful(const Context& context) {
    return std::ranges::any_of(context.answers(), [](const auto& answer) {
        const bool asks = answer.first.ends_with(".unlawful");
        const auto* text = std::get_if<std::string>(&answer.second);
        return asks && text != nullptr && (*text == "yes" || *text == "unsure");
    });
}

bool has_no_evidence(const Context& context) {
    const auto& sources = assessment::choices(context.answers(), "ev1.sources");
    const bool none = sources.empty() || std::ranges::find(sources, "none") != sources.end();
    return none && assessment::rows(context.answers(), "ev.items").empty();
}

// What comes first: a decision already taken, a choice of less, material effects; the rest in the order of the form.
int urgency(const Context& context, const rules::Unresolved& point) {
    if (point.kind == "decision_taken" || point.kind == "stage1_choice_down") return 0;
    return assessment::text(context.answers(), point.question) == "material" ? 1 : 2;
}

struct SharedPoint {
    std::vector<std::string> names;  // characteristics and groups; empty for a point about none
    std::string said;
};

// The short name of the characteristic or group that a point is about; `name` where it is about none.
std::string short_name(const Context& context, const rules::Unresolved& point, std::string name) {
    const form::Question* question = context.book.form.find(point.question);
    const form::Item* item = question != nullptr ? context.book.form.find_item(question->item) : nullptr;
    return item != nullptr && !item->short_label.empty() ? item->short_label : name;
}

void add_point(std::vector<SharedPoint>& groups, std::string name, const std::string& said) {
    auto same = std::ranges::find(groups, said, &SharedPoint::said);
    if (same == groups.end()) same = groups.insert(groups.end(), SharedPoint{{}, said});
    if (!name.empty()) same->names.push_back(std::move(name));
}

// Open points in short: those that say the same of several characteristics or groups become one sentence.
std::vector<std::string> open_points(const Context& context) {
    std::vector<rules::Unresolved> points = context.unresolved;
    std::ranges::stable_sort(points, {},
                             [&](const rules::Unresolved& point) { return urgency(context, point); });
    std::vector<SharedPoint> groups;
    for (const rules::Unresolved& point : points) {
        // The author's reason for choosing less has its own place below this list.
        const std::string sentence = point.kind == "stage1_choice_down"
                                         ? "The author chose less than the rules of Stage 1 ask for."
                                         : point.sentence;
        const bool may_share = point.kind == "negative" || point.kind == "unknown";
        const std::size_t colon = may_share ? sentence.find(": ") : std::string::npos;
        const bool names_one = colon != std::string::npos;
        add_point(groups, names_one ? short_name(context, point, sentence.substr(0, colon)) : "",
                  names_one ? sentence.substr(colon) : sentence);
    }
    std::vector<std::string> sentences;
    for (const SharedPoint& group : groups) sentences.push_back(base::join(group.names, "; ") + group.said);
    return sentences;
}

std::vector<std::string> flags(const Context& context) {
    std::vector<std::string> sentences;
    if (any_unlawful(context)) sentences.push_back("An effect that could be unlawful is recorded below.");
    if (has_no_evidence(context)) sentences.push_back("No evidence has been recorded yet.");
    const bool none = assessment::text(context.answers(), "eng1.status") == "none";
    if (none && assessment::rows(context.answers(), "eng.log").empty()) {
        sentences.push_back("Nobody who may be affected has been involved yet.");
    }
    for (std::string& sentence : open_points(context)) sentences.push_back(std::move(sentence));
    return sentences;
}

// How many of the points leave room for the author's summary on the same page; a few are always shown.
std::size_t points_with_room(const Context& context, const std::vector<std::string>& sentences) {
    constexpr std::size_t kWordsOfPage = 290, kAlways = 3;
    std::size_t words = base::count_words(assessment::text(context.answers(), "out.summary"));
    if (words > kMostWords) words = 0;  // printed elsewhere
    std::size_t shown = 0;
    for (const std::string& sentence : sentences) {
        words += base::count_words(sentence) + 6;  // a line is rarely full
        if (shown >= kMostOpenPoints || (shown >= kAlways && words > kWordsOfPage)) break;
        ++shown;
    }
    return shown;
}

// Negatives, unknowns, gaps and choices that the decision-maker must see.
// Source: chavda-2007, the duty was not drawn to the attention of those who decided.
void add_open_points(Context& context) {
    const std::vector<std::string> sentences = flags(context);
    if (sentences.empty()) return;
    Callout callout{CalloutKind::Warning, "Before deciding, be aware of these points", {}};
    const std::size_t shown = points_with_room(context, sentences);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i < shown)
            callout.paragraphs.push_back({Run{sentences[i], false, {}}});
        else
            context.more_open_points.push_back(sentences[i]);
    }
    if (!context.more_open_points.empty()) {
        const auto rest = static_cast<long long>(context.more_open_points.size());
        callout.paragraphs.push_back(
            {Run{counted(rest, "more point is", "more points are") + " listed under ", false, {}},
             Run{"Outcome", false, "#outcome"}, Run{".", false, {}}});
    }
    context.blocks.push_back(std::move(callout));
    const bool down = compare_choice(context.stage1, context.visible) == rules::Choice::Down;
    if (down && context.take("s1.reason") != nullptr) {
        context.blocks.push_back(Answer{
            "s1.reason", {}, "Why the author chose less than the rules ask for", context.words("s1.reason")});
    }
}

void add_authors_summary(Context& context) {
    const std::string& text = assessment::text(context.answers(), "out.summary");
    if (text.empty() || base::count_words(text) > kMostWords) return;
    const form::Question* question = context.take("out.summary");
    if (question != nullptr) context.blocks.push_back(Answer{question->id, {}, name_of(*question), text});
}

void add_notices(Context& context) {
    const form::Provenance& provenance = context.book.form.provenance;
    if (!provenance.confirmed && !provenance.notice.empty()) {
        context.paragraph(provenance.notice, ParagraphKind::Note);
    }
    if (!context.options.draft_for_advice) return;
    context.blocks.push_back(
        Callout{CalloutKind::Warning,
                "Draft for advice",
                {{Run{"This assessment is not complete. It asks for advice and is not meant for "
                      "quality assurance or for a decision.",
                      false,
                      {}}}}});
}

}  // namespace

void add_summary(Context& context) {
    const assessment::Assessment& assessment = context.assessment;
    std::string line = "Reference " + assessment.reference;
    if (!assessment.team_reference.empty()) line += " (Inclusion Team: " + assessment.team_reference + ")";
    line += ", version " + std::to_string(assessment.version) + ", " + base::words(context.options.date) +
            ". " + status_in_words(assessment.status) + ".";
    context.paragraph(line);
    add_notices(context);
    context.heading(2, "Summary for the decision-maker", "summary");
    // With the author's own summary on this page, the paragraph for cover sheets would not leave it whole.
    const bool has_own_summary = !assessment::text(context.answers(), "out.summary").empty();
    if (!has_own_summary) context.paragraph(cover_paragraph(context.book, assessment));
    add_at_a_glance(context);
    add_open_points(context);
    add_authors_summary(context);
    // Source: equality-act-2010, section 149(1). Source: brown-2008, the duty is not delegable and continues.
    context.paragraph(
        "Those who decide must themselves have due regard to the aims of section 149 of the Equality Act "
        "2010, with an open mind, before and when they decide. This assessment informs them; it does not "
        "decide for them.");
    context.cited.insert({"equality-act-2010", "brown-2008"});
}

}  // namespace report
