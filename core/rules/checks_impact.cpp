// Impact logic, I-01 to I-13 apart from the wording of reasons (see checks_reasons.cpp): does each effect have the
// answers that it calls for?
// I-07 (how people will meet it) is required by the form, so C-01 asks for it as must fix. I-16 is kept by the form:
// it never asks aims b and c of marriage and civil partnership.
// Source: ehiira-specification, section 12.3, "Impact logic".
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"
#include "core/rules/screening.h"

namespace rules::checks {
namespace {

constexpr std::size_t kNeutralReason = 60;  // characters

std::vector<const form::Item*> characteristics(const CheckInput& input) {
    std::vector<const form::Item*> items;
    for (const form::Item& item : input.book.form.items)
        if (item.characteristic) items.push_back(&item);
    return items;
}

bool has_evidence_row(const CheckInput& input, std::string_view item) {
    return std::ranges::any_of(rows_of(input, ids::kEvidenceItems),
                               [&](const assessment::Row& row) { return covers(row, item); });
}

bool no_difference(std::string_view impact) {
    return impact == ids::kNeutral || impact == ids::kNoDifferentEffect;
}

bool changes(const CheckInput& input, const std::vector<std::string>& kinds) {
    return has_any(assessment::choices(input.visible.answers, ids::kChangeType), kinds);
}

// All of these characteristics and groups, as far as they are asked, are answered "no difference found".
bool all_without_difference(const CheckInput& input, const std::vector<std::string>& items) {
    bool asked = false;
    for (const std::string& id : items) {
        const form::Item* item = input.book.form.find_item(id);
        if (item == nullptr || !is_shown(input, impact_question(input, *item))) continue;
        asked = true;
        const std::string impact = impact_of(input, *item);
        const bool without =
            no_difference(impact) || (impact.empty() && covered_by_rest(input.visible, *item));
        if (!without) return false;
    }
    return asked;
}

std::string labels(const CheckInput& input, const std::vector<std::string>& items) {
    std::vector<std::string> names;
    for (const std::string& id : items) names.push_back(item_label(input.book.form, id));
    return base::listed(names);
}

// I-18 and I-19: a change of some kinds, and the people whom it usually touches are all "no difference found".
Findings usual_people(const CheckInput& input, std::string_view check,
                      const std::vector<std::string>& people) {
    const RuleText& text = check_text(input, check);
    if (!changes(input, text.values) || !all_without_difference(input, people)) return {};
    const form::Item* first = input.book.form.find_item(people.front());
    return {finding(input, check, Severity::Major,
                    {first == nullptr ? std::string() : impact_question(input, *first), {}, {}},
                    {{"names", labels(input, people)}}, labels(input, people))};
}

}  // namespace

// B: a negative effect, and the harm or what will reduce it is empty.
// Source: equality-act-2010, section 149.
Findings i_01_harm_without_response(const CheckInput& input) {
    Findings found;
    for (const form::Item* item : negative_items(input)) {
        const std::string harm = ids::imp(item->id, ids::kNegativeText);
        const std::string response = ids::imp(item->id, ids::kMitigate);
        if (is_shown(input, harm) && is_missing(input, harm))
            found.push_back(finding(input, "I-01", Severity::Blocker, {harm, {}, {}}, {{"name", item->label}},
                                    answer(input, harm)));
        if (is_shown(input, response) && is_missing(input, response))
            found.push_back(finding(input, "I-01.response", Severity::Blocker, {response, {}, {}},
                                    {{"name", item->label}}, answer(input, response)));
    }
    return found;
}

// M: no difference found, no evidence linked and a reason under 60 characters.
// Source: elht-screening.
Findings i_02_neutral_without_evidence(const CheckInput& input) {
    Findings found;
    for (const form::Item* item : characteristics(input)) {
        if (impact_of(input, *item) != ids::kNeutral || has_evidence_row(input, item->id)) continue;
        const std::string reason = screening_reason(input.visible, item->id);
        const std::string question = ids::scr_reason(item->id);
        const bool enough = base::count_characters(base::trimmed(reason)) >= kNeutralReason;
        if (reason.empty() || enough || has_to_do(input, question))
            continue;  // an empty one is C-01's or C-03's
        const bool own = !has_shared_reason(input.visible, item->id);
        found.push_back(finding(input, "I-02", Severity::Major,
                                {own ? question : std::string(ids::kShared), {}, {}},
                                {{"name", item->label}, {"quote", quoted(reason)}}, reason));
    }
    return found;
}

// M: all nine alike, neutral or positive, though the change takes something away.
// Source: w-v-birmingham-2011.
Findings i_04_all_alike(const CheckInput& input) {
    if (!changes(input, check_text(input, "I-04").values)) return {};
    const auto all = characteristics(input);
    const std::string first = all.empty() ? std::string() : impact_of(input, *all.front());
    if (first != ids::kNeutral && first != ids::kPositive) return {};
    if (!std::ranges::all_of(all, [&](const form::Item* item) { return impact_of(input, *item) == first; }))
        return {};
    const std::string question = impact_question(input, *all.front());
    const std::string words = option_label(input.book.form, question, first);
    return {finding(input, "I-04", Severity::Major, {question, {}, {}}, {{"answer", words}}, words)};
}

// M: a harm that is said to leave nothing behind, with no action linked.
Findings i_09_cured_without_action(const CheckInput& input) {
    Findings found;
    for (const form::Item* item : negative_items(input)) {
        const std::string after = ids::imp(item->id, ids::kAfter);
        if (answer(input, after) != ids::kAfterNone || has_action(input.visible, item->id)) continue;
        const std::string words = option_label(input.book.form, after, ids::kAfterNone);
        found.push_back(finding(input, "I-09", Severity::Major, {after, {}, {}},
                                {{"name", item->label}, {"answer", words}}, words));
    }
    return found;
}

// B: direct discrimination, or conduct that the author thinks could be unlawful, with nothing to justify it.
// Authors are asked whether it could be unlawful; the reviewer says of what kind it is.
// Source: equality-act-2010; decisions, 14.
Findings i_10_direct_discrimination(const CheckInput& input) {
    Findings found;
    for (const form::Item* item : negative_items(input)) {
        const std::string justify = ids::imp(item->id, ids::kJustify);
        const bool direct = answer(input, ids::imp(item->id, ids::kConduct)) == ids::kConductDirect;
        const bool unlawful = answer(input, ids::imp(item->id, ids::kUnlawful)) == ids::kYes;
        if ((!direct && !unlawful) || !is_missing(input, justify)) continue;
        found.push_back(finding(input, direct ? "I-10" : "I-10.unlawful", Severity::Blocker,
                                {justify, {}, {}}, {{"name", item->label}}, direct ? "direct" : "yes"));
    }
    return found;
}

// M: possible indirect discrimination, and the reasons name no aim or do not weigh it.
// Source: equality-act-2010.
Findings i_11_indirect_discrimination(const CheckInput& input) {
    const std::vector<std::string>& aims = check_text(input, "I-11").values;
    const std::vector<std::string>& weighing = check_text(input, "I-11.proportion").values;
    Findings found;
    for (const form::Item* item : negative_items(input)) {
        const std::string justify = ids::imp(item->id, ids::kJustify);
        const std::string& text = answer(input, justify);
        if (answer(input, ids::imp(item->id, ids::kConduct)) != ids::kConductIndirect ||
            base::is_empty_like(text))
            continue;
        const bool no_aim = phrase_in(text, aims).empty();
        if (!no_aim && !phrase_in(text, weighing).empty()) continue;
        found.push_back(finding(input, no_aim ? "I-11" : "I-11.proportion", Severity::Major,
                                {justify, {}, {}}, {{"name", item->label}}, text));
    }
    return found;
}

// M: unknown, with no gap row and no action. Where the plan of Stage 2 is open, A-01 says so as must fix; here it is
// for those who stay in Stage 1.
// Source: lincoln-eia-toolkit; decisions, 13.
Findings i_12_unknown_without_plan(const CheckInput& input) {
    if (is_shown(input, ids::kActions)) return {};
    Findings found;
    for (const form::Item& item : input.book.form.items) {
        if (impact_of(input, item) != ids::kUnknown || has_to_do(input, ids::scr_reason(item.id))) continue;
        found.push_back(finding(input, "I-12", Severity::Major, {impact_question(input, item), {}, {}},
                                {{"name", item.label}}, std::string(ids::kUnknown)));
    }
    return found;
}

// M: negative in Stage 1, now neutral or positive, with no evidence about it.
Findings i_13_changed_since_stage1(const CheckInput& input) {
    if (!input.assessment.stage1) return {};
    Findings found;
    for (const form::Item& item : input.book.form.items) {
        const std::string before = assessment::text(*input.assessment.stage1, ids::scr_impact(item.id));
        const std::string now = impact_of(input, item);
        const bool better = now == ids::kPositive || no_difference(now);
        if (!is_negative(before) || !better || has_evidence_row(input, item.id)) continue;
        const std::string question = impact_question(input, item);
        found.push_back(
            finding(input, "I-13", Severity::Major, {question, {}, {}},
                    {{"name", item.label}, {"answer", option_label(input.book.form, question, now)}}, now));
    }
    return found;
}

// M: digital-first, and those who are least online are all "no difference found".
Findings i_18_digital_first(const CheckInput& input) {
    return usual_people(input, "I-18", {"age", "disability", "deprivation", "digital"});
}

// M: the place changes, and those for whom travel is hardest are all "no difference found".
// What is written about travel is required by the form, so C-01 asks for it.
Findings i_19_travel(const CheckInput& input) {
    return usual_people(input, "I-19", {"disability", "age", "carers", "rural_coastal"});
}

}  // namespace rules::checks
