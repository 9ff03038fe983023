// What Stage 1 came to: the rules that fired, the author's choice, and what changed since Stage 1 was frozen.
#include <algorithm>
#include <map>

#include "core/report/report_context.h"

namespace report {
namespace {

const assessment::Value* find(const assessment::Answers& answers, std::string_view id) {
    const auto found = answers.find(id);
    return found == answers.end() || assessment::is_blank(found->second) ? nullptr : &found->second;
}

void add_fired_rules(Context& context) {
    std::map<std::string, std::string> by_number;  // one digit each, so sorting by text is sorting by number
    for (const rules::FiredRule& rule : context.stage1.fired) {
        std::string& sentences = by_number[rule.number];
        sentences += (sentences.empty() ? "" : " ") + rule.sentence;
        const auto text = context.book.stage2.find(rule.number);
        if (text != context.book.stage2.end()) {
            context.cited.insert(text->second.sources.begin(), text->second.sources.end());
        }
    }
    List list;
    for (const auto& [number, sentences] : by_number) {
        list.items.push_back({Run{"Rule " + number + ": ", true, {}}, Run{sentences, false, {}}});
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

// Rows of a Stage 1 table that Stage 2 changed or dropped; the others are printed there.
std::vector<assessment::Row> changed_rows(const Context& context, std::string_view before,
                                          std::string_view now) {
    std::vector<assessment::Row> changed;
    const auto& present = assessment::rows(context.answers(), now);
    for (const assessment::Row& row : assessment::rows(context.answers(), before)) {
        const auto same = std::ranges::find(present, row.id, &assessment::Row::id);
        const bool is_kept = same != present.end() && std::ranges::all_of(row.cells, [&](const auto& cell) {
                                 const auto found = same->cells.find(cell.first);
                                 return found != same->cells.end() && found->second == cell.second;
                             });
        if (!is_kept) changed.push_back(row);
    }
    return changed;
}

const form::Question* stage2_question_of(const Context& context, const form::Question& origin) {
    for (const auto& [id, question] : context.book.form.questions) {
        if (question.prefill_from == origin.id && context.visible.shows(id)) return &question;
    }
    return nullptr;
}

void add_changed_tables(Context& context, const std::vector<const form::Question*>& changed) {
    for (const form::Question* origin : changed) {
        const form::Question* now = stage2_question_of(context, *origin);
        if (origin->type != form::QuestionType::Table || now == nullptr) continue;
        form::Question at_stage1 = *origin;
        at_stage1.short_label = name_of(*origin) + " as they were at Stage 1";
        add_table_rows(context, at_stage1, changed_rows(context, origin->id, now->id));
    }
}

Table changes_table() {
    return {"Answers that changed after Stage 1",
            "One row for each answer, as it was at Stage 1.",
            {{"Question", 2}, {"Answer at Stage 1", 5}},
            {},
            true};
}

// Stage 1 answers edited after the snapshot: what they said before. Not the present answers, so without their ids.
void add_edited_since_snapshot(const Context& context, Table& table) {
    if (!context.assessment.stage1) return;
    for (const auto& [id, before] : *context.assessment.stage1) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || assessment::is_blank(before)) continue;
        const assessment::Value* now = find(context.answers(), id);
        if (now != nullptr && *now == before) continue;
        table.rows.push_back({Cell{name_of(*question), {}, {}, {}},
                              Cell{answer_in_words(context.book, *question, before), {}, {}, {}}});
    }
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
    if (!context.more_open_points.empty()) {
        context.heading(3, "More points to be aware of before deciding");
        List list;
        for (const std::string& sentence : context.more_open_points)
            list.items.push_back({Run{sentence, false, {}}});
        context.blocks.push_back(std::move(list));
    }
    context.heading(3, "Result of Stage 1");
    context.paragraph(result_sentence(context));
    add_fired_rules(context);
    const std::vector<std::string> ids = {"s1.asked", "s1.choice", "s1.reason"};
    for (const std::string& id : ids) context.later.erase(id);
    add_questions(context, ids, "What the author chose");
}

std::vector<const form::Question*> take_changed(Context& context) {
    std::vector<const form::Question*> changed;
    for (const std::string& id : context.book.form.question_order) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->prefill_from.empty() || !context.visible.shows(id)) continue;
        const assessment::Value* before = find(context.answers(), question->prefill_from);
        if (before == nullptr || find(context.answers(), id) == nullptr) continue;
        const form::Question* origin = context.take(question->prefill_from);
        if (origin != nullptr) changed.push_back(origin);
    }
    return changed;
}

void add_changes_since_stage1(Context& context, const std::vector<const form::Question*>& changed) {
    Table table = changes_table();
    for (const form::Question* origin : changed) {
        if (origin->type == form::QuestionType::Table) continue;
        table.rows.push_back(
            {Cell{name_of(*origin), {}, {}, {}}, Cell{context.words(origin->id), origin->id, {}, {}}});
    }
    add_edited_since_snapshot(context, table);
    if (table.rows.empty() && changed.empty()) return;
    context.heading(3, "What changed after Stage 1");
    context.paragraph("The answers above are the present ones. These are the ones they replaced.");
    if (!table.rows.empty()) context.blocks.push_back(std::move(table));
    add_changed_tables(context, changed);
}

}  // namespace report
