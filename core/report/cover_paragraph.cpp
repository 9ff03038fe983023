// About 100 words for the cover sheet of a committee paper, made from the answers and nothing else.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/words.h"
#include "core/rules/stage2_rule.h"

namespace report {
namespace {

std::string or_else(const std::string& text, const char* otherwise) {
    const std::string trimmed = base::trimmed(text);
    return trimmed.empty() ? otherwise : trimmed;
}

std::string answer(const rules::RuleBook& book, const assessment::Answers& answers, std::string_view id) {
    const form::Question* question = book.form.find(id);
    const auto found = answers.find(id);
    if (question == nullptr || found == answers.end()) return {};
    return base::trimmed(answer_in_words(book, *question, found->second));
}

// Names of characteristics and groups with this effect, Stage 2's word before the first look's.
std::vector<std::string> with_effect(const rules::RuleBook& book, const assessment::Answers& answers,
                                     std::initializer_list<std::string_view> effects) {
    std::vector<std::string> names;
    for (const form::Item& item : book.form.items) {
        std::string effect;
        for (const char* prefix : {"scr.", "imp."}) {
            const std::string& text = assessment::text(answers, prefix + item.id + ".impact");
            if (!text.empty()) effect = text;
        }
        if (std::ranges::find(effects, effect) == effects.end()) continue;
        names.push_back(item.short_label.empty() ? item.label : item.short_label);
    }
    return names;
}

std::string listed_or_counted(const std::vector<std::string>& names) {
    if (names.size() > 5) return std::to_string(names.size()) + " characteristics or groups";
    return base::listed(names);
}

std::string effects_sentence(const rules::RuleBook& book, const assessment::Answers& answers) {
    const auto negative = with_effect(book, answers, {"negative", "both"});
    const auto unknown = with_effect(book, answers, {"unknown"});
    const auto positive = with_effect(book, answers, {"positive"});
    if (with_effect(book, answers, {"negative", "both", "unknown", "positive", "neutral", "none"}).empty())
        return "It does not yet say what effect the proposal has on people.";
    if (negative.empty() && unknown.empty() && positive.empty()) {
        return "It found no difference in effect on people with a protected characteristic or on other "
               "groups.";
    }
    std::vector<std::string> parts;
    if (!negative.empty()) parts.push_back("negative effects for " + listed_or_counted(negative));
    if (!positive.empty()) parts.push_back("benefits for " + listed_or_counted(positive));
    if (!unknown.empty()) parts.push_back("effects not known yet for " + listed_or_counted(unknown));
    return "It found " + base::join(parts, "; ") + ".";
}

std::string risk_sentence(const rules::RuleBook& book, const assessment::Answers& answers) {
    const auto risks = rules::scored_risks(book.bands, answers);
    const auto before = rules::overall_before(risks);
    if (!before) return "No risk has been scored.";
    const bool any_after =
        std::ranges::any_of(risks, [](const auto& risk) { return risk.after.has_value(); });
    const std::string now =
        "The highest risk scores " + score_in_words(book.bands, before) + " before action";
    if (!any_after) return now + ".";
    return now + " and " + score_in_words(book.bands, rules::overall_after(risks)) + " after action.";
}

}  // namespace

std::string cover_paragraph(const rules::RuleBook& book, const assessment::Assessment& assessment) {
    const assessment::Visible visible = assessment::visible(book.form, assessment);
    const assessment::Answers& answers = visible.answers;
    const auto said = [&](std::string_view id) { return answer(book, answers, id); };
    const auto decision = assessment::date(answers, "about.decision_date");
    const auto actions = static_cast<long long>(assessment::rows(answers, "act.rows").size());
    const std::string body = or_else(said("about.decision_body"), "The decision-maker");
    const std::string organisation = or_else(said("about.organisation"), "the organisation");
    const bool names_organisation = body.find(organisation) != std::string::npos;
    std::string text = body + (names_organisation ? "" : " of " + organisation) + " is asked to decide on " +
                       "\xE2\x80\x9C" + or_else(said("about.title"), "the proposal") + "\xE2\x80\x9D";
    text += decision ? " on " + base::words(*decision) + ". " : ". ";
    text += "An equality and health inequality impact and risk assessment (" + assessment.reference +
            ", version " + std::to_string(assessment.version) + ") was made for it. ";
    text += effects_sentence(book, answers) + " " + risk_sentence(book, answers) + " ";
    if (actions > 0) text += counted(actions, "action is", "actions are") + " planned. ";
    const std::string outcome = said("out.option");
    if (!outcome.empty()) text += "The recommended outcome is: " + outcome + ". ";
    text += "Members must have due regard to the public sector equality duty before they decide.";
    return text;
}

}  // namespace report
