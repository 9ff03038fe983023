// The task list: both stages with their statuses, and what to do next.
#include "core/rules/stage2_rule.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"
#include "web/views/task_status.h"

namespace views {
namespace {

const app::SectionProgress* progress_of(const Context& c, std::string_view section) {
    for (const app::SectionProgress& each : c.derived.sections) {
        if (each.section->id == section) return &each;
    }
    return nullptr;
}

// The section after this one in the same stage; nullptr after the last.
const app::SectionProgress* next_section(const Context& c, const app::SectionProgress& done) {
    bool passed = false;
    for (const app::SectionProgress& each : c.derived.sections) {
        if (passed && each.section->stage == done.section->stage) return &each;
        passed = passed || &each == &done;
    }
    return nullptr;
}

void save_offer(const Context& c) {
    const ui::Button save{
        .id = "section-done.save", .label = "Save a file", .kind = ui::ButtonKind::Secondary};
    if (ui::button(c.frame, save)) c.act(app::SaveFile{});
}

constexpr const char* kSafeCopy =
    "You can save a data file now: a safe copy of your work, which this portal opens again on any computer.";

// The pages of a stage that are not done yet, for who would have to search the whole list for them.
void open_pages(const Context& c, const std::string& stage) {
    ui::List open{.id = "section-done.open"};
    for (const app::SectionProgress& section : c.derived.sections) {
        if (section.section->stage != stage) continue;
        for (const app::PageProgress& page : section.pages) {
            if (page.status != app::PageStatus::NotStarted && page.status != app::PageStatus::InProgress)
                continue;
            open.items.push_back({ui::to(page.page->title, to_route(app::routes::page(page.page->id)))});
        }
    }
    constexpr std::size_t kMost = 8;
    if (!open.items.empty() && open.items.size() <= kMost) ui::list(c.frame, open);
}

// After the last page of a stage: whether anything is open, and where to go.
void stage_done(const Context& c, const std::string& stage) {
    const app::Totals totals = app::totals(c.derived.sections, stage);
    const int open = totals.total - totals.done;
    const std::string words = open == 0
                                  ? stage_title(stage) + " is done. "
                                  : "That was the last page of " + stage_title(stage) + ". " +
                                        counted(static_cast<std::size_t>(open), "task is", "tasks are") +
                                        " still open below. ";
    ui::inset_text(c.frame, {.text = words + kSafeCopy, .id = "section-done"});
    open_pages(c, stage);
    save_offer(c);
    if (stage == "stage1" && !c.assessment().stage1 && rules::stage2_is_chosen(c.visible())) {
        ui::link(c.frame, {.id = "section-done.next",
                           .text = "Go on to the full assessment (Stage 2)",
                           .href = to_route(app::routes::kStage2),
                           .action = true});
        return;
    }
    ui::link(c.frame, {.id = "section-done.next",
                       .text = "Go on to check before you send",
                       .href = to_route(app::routes::kCheck),
                       .action = true});
    ui::paragraph(c.frame, {.text = {{.text = "When nothing must be fixed any more, "},
                                     ui::to("send it to the Inclusion Team", to_route(app::routes::kSend)),
                                     {.text = "."}},
                            .id = "section-done.send"});
}

void section_done(const Context& c) {
    const app::SectionProgress* done = progress_of(c, c.state.section_done);
    if (done == nullptr || done->section->stage == "after") return;
    const app::SectionProgress* next = next_section(c, *done);
    if (next == nullptr) return stage_done(c, done->section->stage);
    ui::inset_text(c.frame, {.text = std::string("That was the last page of the section. ") + kSafeCopy,
                             .id = "section-done"});
    save_offer(c);
    ui::link(c.frame, {.id = "section-done.next",
                       .text = "Go on to section " + next->section->number + ", " + next->section->title,
                       .href = "#" + app::routes::page(next->pages.front().page->id),
                       .action = true});
}

void sections_of(const Context& c, std::string_view stage) {
    for (const app::SectionProgress& section : c.derived.sections) {
        if (section.section->stage != stage) continue;
        const std::string number = stage == "after" ? std::string() : section.section->number + ". ";
        ui::heading(c.frame,
                    {.text = number + section.section->title, .level = 3, .id = section.section->id});
        ui::TaskList list{.id = section.section->id + ".tasks"};
        for (const app::PageProgress& page : section.pages)
            list.tasks.push_back(task_of(page, "task.", false, stage == "after"));
        ui::task_list(c.frame, list);
    }
}

// Stage 2 before it is open: a link only when it was chosen.
void closed_stage2(const Context& c) {
    if (rules::stage2_is_chosen(c.visible())) {
        ui::paragraph(c.frame, {.text = "You chose the full assessment. It is not started yet.",
                                .id = "stage2.closed"});
        ui::link(c.frame,
                 {.id = "to-stage-2", .text = "Start Stage 2", .href = to_route(app::routes::kStage2)});
        return;
    }
    const std::string& choice = assessment::text(c.visible().answers, "s1.choice");
    ui::paragraph(
        c.frame,
        {.text = choice.empty()
                     ? "Cannot start yet. It opens when you choose it on the page “Stage 1 result”, at "
                       "the end of Stage 1."
                     : "Not needed: on the page “Stage 1 result” you chose to stay with Stage 1. To open "
                       "Stage 2, change that answer.",
         .id = "stage2.closed"});
}

void stage(const Context& c, std::string_view stage) {
    const app::Totals totals = app::totals(c.derived.sections, stage);
    ui::section(c.frame,
                {.id = std::string(stage),
                 .heading = stage_title(stage) + (stage == "stage1" ? ": first look" : ": full assessment")},
                [&] {
                    if (stage == "stage2" && !c.assessment().stage1) return closed_stage2(c);
                    ui::paragraph(c.frame, {.text = "You have completed " + std::to_string(totals.done) +
                                                    " of " + std::to_string(totals.total) + " tasks.",
                                            .id = std::string(stage) + ".count"});
                    ui::paragraph(
                        c.frame,
                        {.text = "Your answers decide which tasks there are, so the number can change.",
                         .id = std::string(stage) + ".count.why",
                         .small = true});
                    sections_of(c, stage);
                });
}

void after(const Context& c) {
    ui::section(c.frame, {.id = "after", .heading = "After you send"}, [&] {
        ui::paragraph(c.frame,
                      {.text = "For the Inclusion Team, your director and, after the decision, for you. "
                               "Nothing here is needed before you send, and nothing is counted.",
                       .id = "after.what"});
        sections_of(c, "after");
    });
}

void finish(const Context& c) {
    ui::section(c.frame, {.id = "finish", .heading = "Check and send"}, [&] {
        ui::TaskList list{.id = "finish.tasks"};
        list.tasks = {{.id = "finish.to-dos",
                       .title = "Things not known yet",
                       .href = "#/to-dos",
                       .status = std::to_string(open_to_dos(c)) + " open",
                       .status_is_tag = false},
                      {.id = "finish.answers", .title = "Check your answers", .href = "#/check-answers"},
                      {.id = "finish.check", .title = "Check before you send", .href = "#/check"},
                      {.id = "finish.report", .title = "Read the report", .href = "#/report"},
                      {.id = "finish.send", .title = "Send to the Inclusion Team", .href = "#/send"}};
        ui::task_list(c.frame, list);
    });
}

void jump(const Context& c) {
    ui::ContentsList list{.id = "jump", .name = "Jump to a section"};
    for (const app::SectionProgress& section : c.derived.sections) {
        if (section.status == app::PageStatus::CannotStart) continue;
        const std::string number = section.section->stage == "after" ? "" : section.section->number + ". ";
        list.items.push_back({.text = number + section.section->title,
                              .href = "#" + app::routes::page(section.pages.front().page->id)});
    }
    ui::details(c.frame, {.id = "jump.fold", .summary = "Jump to a section"},
                [&] { ui::contents_list(c.frame, list); });
}

}  // namespace

void task_list_page(const Context& c) {
    const std::string& title = assessment::text(c.assessment().answers, "about.title");
    ui::page(c.frame,
             {.id = c.state.route,
              .title = title.empty() ? "Task list" : "Task list: " + title,
              .caption = "Reference " + c.assessment().reference,
              .back = {.text = "Back to the start page", .href = "#/"}},
             [&] {
                 notices(c);
                 section_done(c);
                 jump(c);
                 stage(c, "stage1");
                 stage(c, "stage2");
                 finish(c);
                 after(c);
             });
}

}  // namespace views
