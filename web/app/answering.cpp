// Changes to the open assessment. Blank answers are taken out of the map, so that answering and clearing again
// leaves the same assessment as never having answered.
#include <algorithm>

#include "core/assessment/history.h"
#include "core/assessment/visible.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "web/app/progress.h"
#include "web/app/routes.h"
#include "web/app/steps.h"

namespace app::steps {
namespace {

using assessment::Answers;
using assessment::Assessment;
using assessment::Row;
using assessment::Rows;

void store(Answers& answers, const std::string& question, assessment::Value value) {
    if (assessment::is_blank(value)) {
        answers.erase(question);
    } else {
        answers[question] = std::move(value);
    }
}

Rows rows_of(const Answers& answers, const std::string& question) {
    return {assessment::rows(answers, question)};
}

// Rows of fixed tables come into being with their first answer, in the order of the options.
Row& fixed_row(Rows& rows, const form::Question& question, const std::string& id) {
    const auto place_of = [&](const std::string& option) {
        const auto& options = question.columns.front().options;
        return std::ranges::find(options, option, &form::Option::id) - options.begin();
    };
    auto at =
        std::ranges::find_if(rows.rows, [&](const Row& row) { return place_of(row.id) >= place_of(id); });
    if (at != rows.rows.end() && at->id == id) return *at;
    Row row{.id = id, .cells = {{question.columns.front().id, id}}};
    return *rows.rows.insert(at, std::move(row));
}

void drop_if_only_named(Rows& rows, const form::Question& question, const std::string& id) {
    std::erase_if(rows.rows, [&](const Row& row) {
        return row.id == id && row.cells.size() <= 1 &&
               (row.cells.empty() || row.cells.contains(question.columns.front().id));
    });
}

void store_cell(Row& row, const std::string& column, const assessment::Cell& cell) {
    if (assessment::is_blank(cell)) {
        row.cells.erase(column);
    } else {
        row.cells[column] = cell;
    }
}

// The question whose answer differs first, in the order of the form, by its short name.
std::string first_difference(const State& state, const Assessment& a, const Assessment& b) {
    for (const std::string& id : state.book->form.question_order) {
        const auto in_a = a.answers.find(id);
        const auto in_b = b.answers.find(id);
        const bool same = (in_a == a.answers.end()) == (in_b == b.answers.end()) &&
                          (in_a == a.answers.end() || in_a->second == in_b->second);
        const auto to_do_a = a.to_dos.find(id);
        const auto to_do_b = b.to_dos.find(id);
        const bool same_to_do = (to_do_a == a.to_dos.end()) == (to_do_b == b.to_dos.end()) &&
                                (to_do_a == a.to_dos.end() || to_do_a->second == to_do_b->second);
        if (same && same_to_do) continue;
        const form::Question* question = state.book->form.find(id);
        return form::words_of(state.book->form, *question);
    }
    return {};
}

void show_instead(State& state, Effects& effects, std::optional<Assessment> other, const std::string& word) {
    if (!other) {
        effects.push_back(platform::announce(word == "Undone" ? "Nothing to undo" : "Nothing to redo"));
        return;
    }
    const std::string what = first_difference(state, *state.current, *other);
    state.current = std::move(other);
    state.current->modified = utc_stamp(state.moment.now_ms);
    ++state.save.revision;
    effects.push_back(platform::announce(what.empty() ? word : word + ", in " + what));
    save_now(state, effects);
}

// A known organisation brings its type along, which the person is told and can still change.
void follow_organisation(const State& state, Effects& effects, Assessment& a) {
    const std::string& chosen = assessment::text(a.answers, "about.organisation");
    for (const rules::Organisation& each : state.book->organisations) {
        if (each.id != chosen || each.type.empty()) continue;
        if (assessment::text(a.answers, "about.org_type") == each.type) continue;
        a.answers["about.org_type"] = each.type;
        const form::Question* type = state.book->form.find("about.org_type");
        if (type == nullptr) continue;
        const auto option = std::ranges::find(type->options, each.type, &form::Option::id);
        if (option == type->options.end()) continue;
        effects.push_back(platform::announce("“" + type->label + "” is now: " + option->label));
    }
}

// A question that this change brings onto the page on screen is told once: it stands below, and the focus stays.
void announce_new_questions(const State& state, Effects& effects, const Assessment& next) {
    const form::Page* page = state.book ? find_page(state.book->form, routes::page_id(state.route)) : nullptr;
    if (page == nullptr) return;
    const auto before = assessment::visible(state.book->form, *state.current);
    const auto after = assessment::visible(state.book->form, next);
    std::vector<std::string> words;
    for (const std::string& id : page->questions) {
        const form::Question* question = state.book->form.find(id);
        if (question != nullptr && after.shows(id) && !before.shows(id)) words.push_back(question->label);
    }
    if (words.empty()) return;
    effects.push_back(platform::announce(
        words.size() == 1 ? "A question has appeared below: " + words.front()
                          : std::to_string(words.size()) +
                                " questions have appeared below. The first is: " + words.front()));
}

// As change_current, for an answer (of a table: a column). After the quality check it begins a new version, and says
// so; what reviewer, director and decision say moves the status.
void change_answer(State& state, Effects& effects, bool typing, std::string_view question,
                   std::string_view column, const std::function<void(Assessment&)>& change) {
    const form::Question* asked = state.book->form.find(question);
    const int before = state.current ? state.current->version : 0;
    change_current(state, effects, typing, [&](Assessment& a) {
        const Assessment old = a;
        change(a);
        if (a == old) return;
        if (asked != nullptr && assessment::needs_new_version(old, *asked, column))
            assessment::begin_new_version(a, utc_stamp(state.moment.now_ms));
        assessment::follow_record(a, question);
    });
    if (!state.current || state.current->version == before) return;
    state.notice =
        Notice{.heading = "Version " + std::to_string(state.current->version) + " has begun",
               .sentences = {"Version " + std::to_string(before) +
                             " was quality assured. You have changed an answer, so this is a new version: it "
                             "must be checked and agreed again. Undo brings the old version back."}};
    effects.push_back(platform::announce(state.notice->heading + ". " + state.notice->sentences.front()));
}

}  // namespace

void change_current(State& state, Effects& effects, bool typing,
                    const std::function<void(Assessment&)>& change) {
    if (!state.current) return;
    Assessment next = *state.current;
    change(next);
    if (next == *state.current) return;
    announce_new_questions(state, effects, next);
    next.modified = utc_stamp(state.moment.now_ms);
    note_change(state.history, *state.current, state.moment.now_ms, typing);
    state.current = std::move(next);
    ++state.save.revision;
    if (typing) {
        save_soon(state, effects);
    } else {
        save_now(state, effects);
    }
    tell_unsaved(state, effects);
}

void answer(State& state, Effects& effects, const SetAnswer& action) {
    change_answer(state, effects, action.typing, action.question, {}, [&](Assessment& a) {
        store(a.answers, action.question, action.value);
        if (action.question == "about.organisation") follow_organisation(state, effects, a);
    });
}

void answer(State& state, Effects& effects, const SetCell& action) {
    const form::Question* question = state.book->form.find(action.question);
    if (question == nullptr || question->columns.empty()) return;
    change_answer(state, effects, action.typing, action.question, action.column, [&](Assessment& a) {
        Rows rows = rows_of(a.answers, action.question);
        if (question->fixed_rows) {
            store_cell(fixed_row(rows, *question, action.row), action.column, action.cell);
            drop_if_only_named(rows, *question, action.row);
        } else {
            const auto row = std::ranges::find(rows.rows, action.row, &Row::id);
            if (row == rows.rows.end()) return;
            store_cell(*row, action.column, action.cell);
        }
        store(a.answers, action.question, std::move(rows));
    });
}

void add_row(State& state, Effects& effects, const std::string& question) {
    const std::string id = base::row_id(next_random(state.random));
    change_answer(state, effects, false, question, {}, [&](Assessment& a) {
        Rows rows = rows_of(a.answers, question);
        rows.rows.push_back({.id = id, .cells = {}});
        store(a.answers, question, std::move(rows));
    });
    const form::Question* table = state.book->form.find(question);
    if (table == nullptr || table->columns.empty()) return;
    const bool date = table->columns.front().type == form::QuestionType::Date;
    effects.push_back(
        platform::focus(question + "." + id + "." + table->columns.front().id + (date ? ".day" : "")));
}

void add_evidence(State& state, Effects& effects, const AddEvidence& action) {
    if (!state.current) return;
    const std::string question = "ev.items";
    const std::string id = base::row_id(next_random(state.random));
    change_answer(state, effects, false, question, {}, [&](Assessment& a) {
        Rows rows = rows_of(a.answers, question);
        rows.rows.push_back({.id = id, .cells = action.cells});
        store(a.answers, question, std::move(rows));
    });
    effects.push_back(
        platform::announce("Added to the evidence of your assessment. Undo there takes it back."));
}

void remove_row(State& state, Effects& effects, const RemoveRow& action) {
    if (!state.current) return;
    const Rows before = rows_of(state.current->answers, action.question);
    const auto gone = std::ranges::find(before.rows, action.row, &Row::id);
    if (gone == before.rows.end()) return;
    const bool last = gone + 1 == before.rows.end();
    change_answer(state, effects, false, action.question, {}, [&](Assessment& a) {
        Rows rows = rows_of(a.answers, action.question);
        std::erase_if(rows.rows, [&](const Row& row) { return row.id == action.row; });
        store(a.answers, action.question, std::move(rows));
    });
    effects.push_back(platform::announce("Removed. Undo brings it back."));
    effects.push_back(platform::focus(action.question + (last ? ".add" : "." + (gone + 1)->id + ".remove")));
}

void set_to_do(State& state, Effects& effects, const SetToDo& action) {
    change_answer(state, effects, action.typing, action.question, {}, [&](Assessment& a) {
        if (action.to_do) {
            a.to_dos[action.question] = *action.to_do;
        } else {
            a.to_dos.erase(action.question);
        }
    });
}

void use_one_reason(State& state, Effects& effects, const UseOneReason& action) {
    const form::Question* question = state.book->form.find("scr.shared");
    if (question == nullptr) return;
    const std::string id = base::row_id(next_random(state.random));
    change_answer(state, effects, false, question->id, {}, [&](Assessment& a) {
        Rows rows = rows_of(a.answers, question->id);
        rows.rows.push_back({.id = id, .cells = {{"covers", assessment::Choices{action.items}}}});
        store(a.answers, question->id, std::move(rows));
    });
    effects.push_back(platform::focus(question->id + "." + id + ".reason"));
}

void start_stage2(State& state, Effects& effects) {
    if (!state.current || state.current->stage1) return;
    change_current(state, effects, false, [&](Assessment& a) {
        assessment::start_stage2(state.book->form, a);
        a.history.push_back({utc_stamp(state.moment.now_ms), "Stage 2 started."});
    });
    go_to(state, effects, "/tasks");
    effects.push_back(platform::announce("Stage 2 is open. Your Stage 1 answers were kept as they are now."));
}

void undo(State& state, Effects& effects) {
    if (state.current) show_instead(state, effects, app::undo(state.history, *state.current), "Undone");
}

void redo(State& state, Effects& effects) {
    if (state.current) show_instead(state, effects, app::redo(state.history, *state.current), "Redone");
}

}  // namespace app::steps
