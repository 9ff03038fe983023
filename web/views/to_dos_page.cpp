// To-dos: the answers that are "not known yet", with whom to ask, who does it and by when. Each can be changed here;
// the answer itself is given on its own page.
#include "core/base/text.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/answer_words.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

struct Entry {
    const form::Question* question = nullptr;  // never null
    const assessment::ToDo* to_do = nullptr;   // never null
};

// In the order of the form; those of questions that are not asked now are left out.
std::vector<Entry> entries(const Context& context) {
    std::vector<Entry> found;
    for (const std::string& id : context.form().question_order) {
        const auto to_do = context.assessment().to_dos.find(id);
        if (to_do == context.assessment().to_dos.end() || !context.visible().shows(id)) continue;
        found.push_back({context.form().find(id), &to_do->second});
    }
    return found;
}

void place_fields(const Context& context, const Entry& entry) {
    const std::string id = "to-do." + entry.question->id;
    assessment::ToDo next = *entry.to_do;
    const auto change = [&] {
        context.act(app::SetToDo{.question = entry.question->id, .to_do = next, .typing = true});
    };
    const ui::TextInput ask{.id = id + ".ask",
                            .label = "Whom or what to ask",
                            .value = entry.to_do->ask,
                            .spellcheck = checks_spelling(context)};
    if (auto text = ui::text_input(context.frame, ask)) {
        next.ask = *text;
        change();
    }
    const ui::TextInput owner{.id = id + ".owner",
                              .label = "Who finds out",
                              .value = entry.to_do->owner,
                              .width = ui::FieldWidth::Characters30,
                              .spellcheck = checks_spelling(context)};
    if (auto text = ui::text_input(context.frame, owner)) {
        next.owner = *text;
        change();
    }
    const ui::DateInput due{.id = id + ".due",
                            .legend = "By when",
                            .error = date_error(entry.to_do->due),
                            .value = parts_of(entry.to_do->due)};
    if (auto date = ui::date_input(context.frame, due)) {
        next.due = typed(*date);
        change();
    }
}

void place_entry(const Context& context, const Entry& entry) {
    const std::string id = "to-do." + entry.question->id;
    const auto due = entry.to_do->due.date();
    ui::Card card{.id = id, .title = question_words(context, *entry.question), .level = 2};
    if (due && *due < app::today(context.state)) card.tag = {.text = "Overdue", .colour = ui::Colour::Orange};
    ui::card(context.frame, card, [&] {
        if (!answer_in_full(context, *entry.question).empty()) {
            ui::paragraph(context.frame, {.text = {ui::bold("There is an answer now. "),
                                                   {.text = "Take the to-do away if it is complete."}},
                                          .id = id + ".answered"});
        }
        place_fields(context, entry);
        ui::link(context.frame, {.id = id + ".answer",
                                 .text = "Answer this question now",
                                 .href = app::routes::to_question(context.form(), entry.question->id),
                                 .hidden = ": " + question_words(context, *entry.question)});
        const ui::Button remove{.id = id + ".remove",
                                .label = "Take this to-do away",
                                .kind = ui::ButtonKind::Quiet,
                                .hidden = ": " + question_words(context, *entry.question),
                                .small = true};
        if (ui::button(context.frame, remove)) {
            context.act(app::SetToDo{.question = entry.question->id, .to_do = std::nullopt, .typing = false});
            context.frame.focus("page-title");
            context.frame.announce("Taken away. Undo brings it back.");
        }
    });
}

}  // namespace

void to_dos_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kToDos),
                        .title = "To-dos",
                        .back = {.text = "Back to the task list", .href = to_route(app::routes::kTasks)}};
    ui::page(context.frame, page, [&] {
        notices(context);
        const auto list = entries(context);
        if (list.empty()) {
            ui::paragraph(
                context.frame,
                {.text =
                     "Nothing is waiting. Where a question lets you answer “Not known yet”, what you write "
                     "there is listed here.",
                 .id = "to-dos.none"});
            return;
        }
        ui::paragraph(context.frame, {.text = counted(list.size(), "answer is", "answers are") +
                                              " not known yet. They appear in the report as they stand here.",
                                      .id = "to-dos.count"});
        for (const Entry& entry : list) place_entry(context, entry);
    });
}

}  // namespace views
