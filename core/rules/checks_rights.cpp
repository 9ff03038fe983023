// Human rights and health inequalities, H-01 to H-04, Q-03, Q-04 and Q-06 (Q-05: checks_figures.cpp). Not the screen itself: which right asks for which
// explanation is in the form.
// Q-01 (what will narrow the gap) and Q-02 (access and outcomes) are required by the form, so C-01 asks for them.
// Source: ehiira-specification, section 12.3, "Human rights" and "Health inequalities".
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {

// B: an absolute right is touched and nothing is said about what will change.
// Source: human-rights-act-1998, articles 2 and 3.
Findings h_01_absolute_right(const CheckInput& input) {
    Findings found;
    for (const ids::Id right : ids::kAbsoluteRights) {
        const std::string question = ids::right(right);
        const std::string change = ids::right(right, ids::kRightChange);
        if (answer(input, question) != ids::kYes || !is_missing(input, change)) continue;
        found.push_back(finding(input, "H-01", Severity::Blocker, {change, {}, {}},
                                {{"name", name_of(input, question)}}, std::string(ids::kYes)));
    }
    return found;
}

// M: a limited or qualified right is touched and one of the four tests is not met. One that is blank is C-01's.
// Source: human-rights-act-1998; nhs-lancashire-human-rights-screen.
Findings h_02_tests_not_met(const CheckInput& input) {
    Findings found;
    for (const form::Item& right : input.book.form.rights) {
        const form::Question* tests = input.book.form.find(ids::right(right.id, ids::kRightTests));
        if (tests == nullptr || answer(input, ids::right(right.id)) != ids::kYes) continue;
        for (const assessment::Row& row : rows_of(input, tests->id)) {
            if (assessment::text(row, ids::kMet) != ids::kNo) continue;
            found.push_back(finding(input, "H-02", Severity::Major,
                                    {tests->id, row.id, std::string(ids::kMet)},
                                    {{"name", name_of(input, ids::right(right.id))},
                                     {"test", first_column_words(*tests, row.id)}},
                                    std::string(ids::kNo)));
        }
    }
    return found;
}

// M: any unsure at sign-off.
Findings h_03_unsure_at_sign_off(const CheckInput& input) {
    if (input.moment < form::Due::SignOff) return {};
    Findings found;
    for (const form::Item& right : input.book.form.rights) {
        const std::string question = ids::right(right.id);
        if (answer(input, question) == ids::kUnsure)
            found.push_back(finding(input, "H-03", Severity::Major, {question, {}, {}},
                                    {{"name", name_of(input, question)}}, std::string(ids::kUnsure)));
    }
    return found;
}

// m: something is refused or taken away, and every right is answered "no".
// Source: human-rights-act-1998, articles 2, 8 and 14.
Findings h_04_rights_untouched(const CheckInput& input) {
    const auto& kinds = assessment::choices(input.visible.answers, ids::kChangeType);
    if (!has_any(kinds, check_text(input, "H-04").values)) return {};
    std::string first;
    for (const form::Item& right : input.book.form.rights) {
        const std::string question = ids::right(right.id);
        if (!is_shown(input, question)) continue;
        if (answer(input, question) != ids::kNo) return {};
        if (first.empty()) first = question;
    }
    if (first.empty()) return {};
    return {finding(input, "H-04", Severity::Minor, {first, {}, {}}, {}, std::string(ids::kNo))};
}

// M: nothing of Core20PLUS5 is ticked for a patient service.
// Source: core20plus5-adults; core20plus5-cyp.
Findings q_03_no_deprivation(const CheckInput& input) {
    const auto& ticked = assessment::choices(input.visible.answers, ids::kCore);
    const bool none = ticked.size() == 1 && ticked.front() == ids::kCoreNone;
    if (!none || answer(input, ids::kKind) != ids::kKindService) return {};
    return {finding(input, "Q-03", Severity::Major, {std::string(ids::kCore), {}, {}}, {},
                    option_label(input.book.form, ids::kCore, ids::kCoreNone))};
}

// m: children are spoken of among the people affected, and only clinical areas of adults are ticked.
// Source: core20plus5-cyp.
Findings q_04_adult_areas_only(const CheckInput& input) {
    const auto& ticked = assessment::choices(input.visible.answers, ids::kCore);
    const auto begins = [&](std::string_view start) {
        return std::ranges::any_of(ticked, [&](const std::string& id) { return id.starts_with(start); });
    };
    if (!begins("adult_") || begins("cyp_")) return {};
    const Cues children = cues_of(input, "Q-04");
    std::string cue = cue_in(answer(input, ids::kWhoDetail), children);
    for (const Prose& prose : prose_about(input, ids::kAge))
        if (cue.empty()) cue = cue_in(prose.text, children);
    if (cue.empty()) return {};
    return {finding(input, "Q-04", Severity::Minor, {std::string(ids::kCore), {}, {}},
                    {{"quote", quoted(cue)}}, cue)};
}

// m: the accessible information answer promises to follow the standard and names nothing that is done here.
// Source: accessible-information-standard.
Findings q_06_policy_without_arrangement(const CheckInput& input) {
    const std::string& text = answer(input, ids::kAccessibleInformation);
    const std::string cue = cue_in(text, cues_of(input, "Q-06"));
    if (cue.empty()) return {};
    return {finding(input, "Q-06", Severity::Minor, {std::string(ids::kAccessibleInformation), {}, {}},
                    {{"quote", quoted(cue)}}, text)};
}

}  // namespace rules::checks
