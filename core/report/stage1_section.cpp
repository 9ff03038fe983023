// What Stage 1 came to: the rules that fired, the author's choice, and what changed since Stage 1 was frozen.
#include <algorithm>

#include "core/report/report_context.h"

namespace report {
namespace {

const assessment::Value* find(const assessment::Answers& answers, std::string_view id) {
    const auto found = answers.find(id);
    return found == answers.end() || assessment::is_blank(found->second) ? nullptr : &found->second;
}

void add_fired_rules(Context& context) {
    List list;
    for (const rules::FiredRule& rule : context.stage1.fired) {
        list.items.push_back({Run{"Rule " + rule.number + ": ", true, {}}, Run{rule.sentence, false, {}}});
    }
    if (!list.items.empty()) context.blocks.push_back(std::move(list));
}

std::string result_sentence(const Context& context) {
    switch (context.stage1.result) {
        case rules::Stage1Result::NotYetKnown:
            return "Stage 1 has no result yet, because questions that decide it are not answered.";
        case rules::Stage1Result::Stage2Required:
            return "By this portal's rules a full assessment (Stage 2) is needed, because:";
        case rules::Stage1Result::Stage1Enough:
            return "By this portal's rules Stage 1 is enough: none of the eight conditions for Stage 2 "
                   "holds.";
        case rules::Stage1Result::NotRelevant:
            return "Nobody is affected, so that by this portal's rules neither stage is needed. The "
                   "Inclusion Team has "
                   "to agree.";
    }
    return {};
}

struct Change {
    std::string name, before, question;
};

// Visible answers of Stage 1 that Stage 2 took over and then changed, in the words they have in Stage 1.
std::vector<Change> changed_by_stage2(Context& context) {
    std::vector<Change> changes;
    for (const std::string& id : context.book.form.question_order) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->prefill_from.empty() || !context.visible.shows(id)) continue;
        const assessment::Value* before = find(context.answers(), question->prefill_from);
        const assessment::Value* now = find(context.answers(), id);
        if (before == nullptr || now == nullptr || *before == *now) continue;
        const form::Question* origin = context.take(question->prefill_from);
        if (origin == nullptr) continue;
        changes.push_back({name_of(*origin), context.words(origin->id), origin->id});
    }
    return changes;
}

// Stage 1 answers edited after the snapshot: what they said before.
std::vector<Change> edited_since_snapshot(const Context& context) {
    std::vector<Change> changes;
    if (!context.assessment.stage1) return changes;
    const assessment::Visible then = assessment::visible(context.book.form, *context.assessment.stage1);
    for (const auto& [id, before] : then.answers) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || assessment::is_blank(before)) continue;
        const assessment::Value* now = find(context.answers(), id);
        if (now != nullptr && *now == before) continue;
        const std::string words = answer_in_words(context.book, *question, before);
        changes.push_back({name_of(*question), words, {}});
    }
    return changes;
}

}  // namespace

void mark_carried_over(Context& context) {
    for (const auto& [id, question] : context.book.form.questions) {
        if (question.prefill_from.empty() || !context.visible.shows(id)) continue;
        const assessment::Value* before = find(context.answers(), question.prefill_from);
        const assessment::Value* now = find(context.answers(), id);
        if (before != nullptr && now != nullptr && *before == *now)
            context.printed.insert(question.prefill_from);
    }
}

void add_stage1_result(Context& context) {
    context.heading(3, "Result of Stage 1");
    context.paragraph(result_sentence(context));
    add_fired_rules(context);
    add_questions(context, {"s1.choice", "s1.reason"}, "The author's choice");
}

void add_changes_since_stage1(Context& context) {
    std::vector<Change> changes = changed_by_stage2(context);
    for (Change& change : edited_since_snapshot(context)) changes.push_back(std::move(change));
    if (changes.empty()) return;
    Table table{"Answers that changed after Stage 1",
                "One row for each answer, as it was at Stage 1.",
                {{"Question", 2}, {"Answer at Stage 1", 5}},
                {},
                true};
    for (Change& change : changes) {
        table.rows.push_back({Cell{std::move(change.name), {}, {}, {}},
                              Cell{std::move(change.before), std::move(change.question), {}, {}}});
    }
    context.heading(3, "What changed after Stage 1");
    context.paragraph("The answers above are the present ones. These are the ones they replaced.");
    context.blocks.push_back(std::move(table));
}

}  // namespace report
