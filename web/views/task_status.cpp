// Words and colours of statuses in one place, so that the list and the panel agree.
#include "web/views/task_status.h"

#include "web/app/routes.h"
#include "web/ui/ui.h"

namespace views {
namespace {

struct StatusWords {
    std::string words;
    ui::Colour colour;
    bool tag;
};

StatusWords words_of(app::PageStatus status) {
    switch (status) {
        case app::PageStatus::CannotStart:
            return {"Cannot start yet", ui::Colour::Grey, false};
        case app::PageStatus::NotStarted:
            return {"Not started", ui::Colour::Blue, true};
        case app::PageStatus::InProgress:
            return {"In progress", ui::Colour::Yellow, true};
        case app::PageStatus::Completed:
            return {"Completed", ui::Colour::Green, false};
        case app::PageStatus::Optional:
            return {"Optional", ui::Colour::Grey, true};
    }
    return {};
}

bool holds_page(const app::SectionProgress& section, std::string_view page) {
    for (const app::PageProgress& each : section.pages) {
        if (each.page->id == page) return true;
    }
    return false;
}

}  // namespace

std::string stage_title(std::string_view stage) {
    if (stage == "after") return "After you send";
    return stage == "stage1" ? "Stage 1" : "Stage 2";
}

ui::Task task_of(const app::PageProgress& page, const std::string& id_prefix, bool current, bool later) {
    StatusWords words = words_of(page.status);
    // What others fill in after sending is not the author's to do, now or at all.
    if (later && page.status == app::PageStatus::Optional) words = {"Later", ui::Colour::Grey, false};
    return {.id = id_prefix + page.page->id,
            .title = page.page->title,
            .href = page.status == app::PageStatus::CannotStart ? std::string()
                                                                : "#" + app::routes::page(page.page->id),
            .status = words.words,
            .colour = words.colour,
            .status_is_tag = words.tag,
            .current = current};
}

void stage_panel(const Context& c, std::string_view stage) {
    if (stage == "stage2" && !c.assessment().stage1) return;
    const app::Totals totals = app::totals(c.derived.sections, stage);
    if (totals.total == 0) return;
    const std::string here(app::routes::page_id(c.state.route));
    ui::progress(c.frame, {.id = "panel." + std::string(stage),
                           .label = stage_title(stage) + ": " + std::to_string(totals.done) + " of " +
                                    std::to_string(totals.total) + " tasks completed",
                           .share = static_cast<float>(totals.done) / static_cast<float>(totals.total)});
    ui::TaskList list{.id = "panel." + std::string(stage) + ".tasks", .compact = true};
    for (const app::SectionProgress& section : c.derived.sections) {
        if (section.section->stage != stage) continue;
        if (holds_page(section, here)) {
            for (const app::PageProgress& page : section.pages) {
                ui::Task task = task_of(page, "panel.", page.page->id == here);
                task.status_is_tag = false;  // plain words: the panel is narrow
                list.tasks.push_back(std::move(task));
            }
            continue;
        }
        const StatusWords words = words_of(section.status);
        list.tasks.push_back({.id = "panel." + section.section->id,
                              .title = section.section->number + " " + section.section->title,
                              .href = "#" + app::routes::page(section.pages.front().page->id),
                              .status = words.words,
                              .status_is_tag = false});
    }
    ui::task_list(c.frame, list);
}

}  // namespace views
