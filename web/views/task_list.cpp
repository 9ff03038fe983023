// The task list: both stages with their statuses, and what to do next.
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/task_status.h"

namespace views {
namespace {

const form::Section* next_section(const Context& c, const std::string& after) {
    bool passed = false;
    for (const app::SectionProgress& section : c.derived.sections) {
        const bool open = section.status != app::PageStatus::CannotStart;
        if (passed && open) return section.section;
        passed = passed || section.section->id == after;
    }
    return nullptr;
}

const app::SectionProgress* progress_of(const Context& c, const form::Section* section) {
    for (const app::SectionProgress& each : c.derived.sections) {
        if (each.section == section) return &each;
    }
    return nullptr;
}

void section_done(const Context& c) {
    if (c.state.section_done.empty()) return;
    ui::inset_text(
        c.frame,
        {.text = "That was the last page of the section. You can save a file now: a safe copy that you can "
                 "open on any computer.",
         .id = "section-done"});
    if (ui::button(c.frame,
                   {.id = "section-done.save", .label = "Save a file", .kind = ui::ButtonKind::Secondary})) {
        c.act(app::SaveFile{});
    }
    const form::Section* next = next_section(c, c.state.section_done);
    const app::SectionProgress* progress = progress_of(c, next);
    if (progress == nullptr) return;
    ui::link(c.frame, {.id = "section-done.next",
                       .text = "Go on to section " + next->number + ", " + next->title,
                       .href = "#" + app::routes::page(progress->pages.front().page->id),
                       .action = true});
}

void stage(const Context& c, std::string_view stage) {
    const app::Totals totals = app::totals(c.derived.sections, stage);
    ui::section(
        c.frame,
        {.id = std::string(stage),
         .heading = stage_title(stage) + (stage == "stage1" ? ": first look" : ": full assessment")},
        [&] {
            if (stage == "stage2" && !c.assessment().stage1) {
                ui::paragraph(
                    c.frame,
                    {.text = "Stage 2 opens when Stage 1 shows that it is needed, or when you choose it."});
                ui::link(c.frame, {.id = "to-stage-2", .text = "Start Stage 2", .href = "#/start-stage-2"});
                return;
            }
            ui::paragraph(c.frame, {.text = "You have completed " + std::to_string(totals.done) + " of " +
                                            std::to_string(totals.total) + " tasks.",
                                    .id = std::string(stage) + ".count"});
            for (const app::SectionProgress& section : c.derived.sections) {
                if (section.section->stage != stage) continue;
                ui::heading(c.frame, {.text = section.section->number + ". " + section.section->title,
                                      .level = 3,
                                      .id = section.section->id});
                ui::TaskList list{.id = section.section->id + ".tasks"};
                for (const app::PageProgress& page : section.pages)
                    list.tasks.push_back(task_of(page, "task.", false));
                ui::task_list(c.frame, list);
            }
        });
}

void finish(const Context& c) {
    ui::section(c.frame, {.id = "finish", .heading = "Check and send"}, [&] {
        ui::TaskList list{.id = "finish.tasks"};
        list.tasks = {{.id = "finish.to-dos",
                       .title = "Things not known yet",
                       .href = "#/to-dos",
                       .status = std::to_string(c.assessment().to_dos.size()) + " open",
                       .status_is_tag = false},
                      {.id = "finish.answers", .title = "Check your answers", .href = "#/check-answers"},
                      {.id = "finish.check", .title = "Check before you send", .href = "#/check"},
                      {.id = "finish.report", .title = "Read the report", .href = "#/report"},
                      {.id = "finish.send", .title = "Send", .href = "#/send"}};
        ui::task_list(c.frame, list);
    });
}

void jump(const Context& c) {
    ui::ContentsList list{.id = "jump", .name = "Jump to a section"};
    for (const app::SectionProgress& section : c.derived.sections) {
        if (section.status == app::PageStatus::CannotStart) continue;
        list.items.push_back({.text = section.section->number + ". " + section.section->title,
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
              .title = title.empty() ? "Your assessment" : title,
              .caption = "Reference " + c.assessment().reference,
              .back = {.text = "Start", .href = "#/"}},
             [&] {
                 notices(c);
                 section_done(c);
                 jump(c);
                 stage(c, "stage1");
                 stage(c, "stage2");
                 finish(c);
             });
}

}  // namespace views
