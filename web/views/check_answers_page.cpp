// Check answers: everything that was asked, section by section, with Change links, and what changed since Stage 1.
// Only questions that are asked now; who has to act later (reviewer, director) is shown once answered.
#include <set>

#include "core/assessment/compare.h"
#include "core/report/assessment_report.h"
#include "web/app/progress.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/answer_words.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

using Ids = std::set<std::string, std::less<>>;

struct Part {
    const form::Section* section = nullptr;  // never null
    std::vector<const form::Question*> questions = {};
};

Ids changed_since_stage1(const Context& context) {
    Ids ids;
    if (!context.assessment().stage1) return ids;
    for (const assessment::Difference& each :
         assessment::differences_in(*context.assessment().stage1, context.visible().answers)) {
        ids.insert(each.question);
    }
    return ids;
}

bool belongs(const Context& context, const form::Question& question) {
    if (!context.visible().shows(question.id)) return false;
    if (context.visible().answers.contains(question.id)) return true;
    return question.due == form::Due::Submission && question.type != form::QuestionType::Auto;
}

// Each question once, in the section that asks it first.
std::vector<Part> parts(const Context& context) {
    std::vector<Part> all;
    Ids seen;
    for (const form::Section& section : context.form().sections) {
        Part part{.section = &section};
        for (const form::Page& page : section.pages) {
            if (!app::shows_page(context.form(), context.visible(), page)) continue;
            for (const std::string& id : page.questions) {
                const form::Question* question = context.form().find(id);
                if (question == nullptr || !belongs(context, *question) || !seen.insert(id).second) continue;
                part.questions.push_back(question);
            }
        }
        if (!part.questions.empty()) all.push_back(std::move(part));
    }
    return all;
}

std::string before_words(const Context& context, const form::Question& question) {
    const auto& stage1 = *context.assessment().stage1;
    const auto before = stage1.find(question.id);
    // Rows of a table are long: that it changed is enough here.
    if (question.type == form::QuestionType::Table || before == stage1.end()) return {};
    return report::answer_in_words(context.book(), question, before->second);
}

ui::SummaryRow row_of(const Context& context, const form::Question& question, bool changed) {
    ui::SummaryRow row{.id = "answer." + question.id,
                       .key = question_words(context, question),
                       .value = answer_or_not(context, question)};
    if (changed) {
        row.value.runs.push_back(ui::bold("\nChanged since Stage 1."));
        const std::string before = before_words(context, question);
        if (!before.empty()) row.value.runs.push_back({.text = " It was: " + before});
    }
    const form::Page* page = context.form().page_of(question.id);
    if (question.type != form::QuestionType::Auto && (page == nullptr || page->view != "sent")) {
        row.actions.push_back(ui::to("Change", app::routes::to_question(context.form(), question.id),
                                     " the answer: " + question_words(context, question)));
    }
    return row;
}

std::string heading_of(const form::Section& section) {
    if (section.stage == "after") return section.title;
    return section.number.empty() ? section.title : section.number + ". " + section.title;
}

void place_contents(const Context& context, const std::vector<Part>& all) {
    ui::ContentsList contents{.id = "answers.contents", .name = "Sections"};
    for (const Part& part : all) {
        contents.items.push_back(
            {.text = heading_of(*part.section), .href = "#answers." + part.section->id + ".heading"});
    }
    ui::contents_list(context.frame, contents);
}

void place_part(const Context& context, const Part& part, const Ids& changed) {
    ui::section(context.frame, {.id = "answers." + part.section->id, .heading = heading_of(*part.section)},
                [&] {
                    ui::SummaryList list{.id = "answers.list." + part.section->id};
                    for (const form::Question* question : part.questions) {
                        list.rows.push_back(row_of(context, *question, changed.contains(question->id)));
                    }
                    ui::summary_list(context.frame, list);
                });
}

}  // namespace

void check_answers_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kAnswers),
                        .title = "Check your answers",
                        .back = {.text = "Back to the task list", .href = to_route(app::routes::kTasks)},
                        .wide = true};
    ui::page(context.frame, page, [&] {
        notices(context);
        const auto all = parts(context);
        const Ids changed = changed_since_stage1(context);
        if (!changed.empty()) {
            ui::inset_text(context.frame,
                           {.text = counted(changed.size(), "answer has", "answers have") +
                                    " changed since Stage 1 was finished. Each is marked below.",
                            .id = "answers.changed"});
        }
        place_contents(context, all);
        for (const Part& part : all) place_part(context, part, changed);
        ui::link(context.frame, {.id = "answers.next",
                                 .text = "Check before you send",
                                 .href = to_route(app::routes::kCheck),
                                 .action = true});
    });
}

}  // namespace views
