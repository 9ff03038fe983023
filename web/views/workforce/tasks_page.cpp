// The task list of workforce figures: what to enter, what to look at, what to hand on.
#include <algorithm>

#include "web/app/figures/routes.h"
#include "web/app/figures/tables.h"
#include "web/ui/ui.h"
#include "web/views/parts/notices.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
namespace routes = app::figures::routes;

// How much of a page is entered, and whether something on it cannot be read.
struct Entered {
    std::size_t fields = 0, faults = 0;
};

bool is_on(const figures::EntryPage& page, std::string_view path) {
    return figures::page_of_field(path) == page.id;
}

Entered entered(const Context& c, const figures::EntryPage& page, std::size_t year) {
    Entered count;
    if (year >= c.workbook().years.size()) return count;
    for (const auto& [path, text] : c.workbook().years[year].typed)
        if (is_on(page, path)) ++count.fields;
    for (const workforce::FieldFault& fault : c.figures().sheets[year].faults)
        if (is_on(page, fault.path)) ++count.faults;
    return count;
}

ui::Task task_of(const Context& c, const figures::EntryPage& page, std::size_t year) {
    const Entered count = entered(c, page, year);
    ui::Task task{.id = "task." + std::to_string(year) + "." + page.id,
                  .title = page.title,
                  .href = "#" + std::string(routes::kEnter) + (year == 0 ? "" : "before/") + page.id};
    if (count.faults > 0) {
        task.status = counted(count.faults, "figure to mend", "figures to mend");
        task.colour = ui::Colour::Red;
    } else if (count.fields == 0) {
        task.status = "Nothing entered";
        task.colour = ui::Colour::Grey;
    } else {
        task.status = page.id == "about" ? counted(count.fields, "answer", "answers")
                                         : counted(count.fields, "figure entered", "figures entered");
        task.status_is_tag = false;
    }
    return task;
}

void place_entry(const Context& c, std::size_t year, std::string_view standard, const std::string& heading) {
    const std::string id = "tasks." + std::to_string(year) + "." + std::string(standard);
    ui::section(c.frame, {.id = id, .heading = heading}, [&] {
        ui::TaskList list{.id = id + ".list"};
        for (const figures::EntryPage& page : figures::entry_pages())
            if (page.id.starts_with(standard)) list.tasks.push_back(task_of(c, page, year));
        ui::task_list(c.frame, list);
    });
}

ui::Task link_task(std::string id, std::string title, std::string_view route, std::string hint) {
    return {.id = std::move(id),
            .title = std::move(title),
            .hint = std::move(hint),
            .href = "#" + std::string(route)};
}

void place_results(const Context& c) {
    ui::section(c.frame, {.id = "tasks.results", .heading = "See what they say"}, [&] {
        ui::Task quality = link_task("task.quality", "Data quality", routes::kQuality,
                                     "What does not fit or is rare, before you rely on a figure");
        const std::size_t findings = c.figures().findings.size();
        quality.status =
            findings == 0 ? "Nothing to look at" : counted(findings, "thing to look at", "things to look at");
        quality.status_is_tag = findings > 0;
        ui::task_list(
            c.frame, {.id = "tasks.results.list",
                      .tasks = {quality, link_task("task.wres", "WRES: nine indicators", routes::kWres, ""),
                                link_task("task.wdes", "WDES: ten metrics", routes::kWdes, ""),
                                link_task("task.trend", "Over the years", routes::kTrend, ""),
                                link_task("task.method", "Method sheet", routes::kMethod,
                                          "Every rule that the guidance leaves open, and what was chosen")}});
    });
}

void place_handing_on(const Context& c) {
    ui::section(c.frame, {.id = "tasks.on", .heading = "Act and publish"}, [&] {
        ui::task_list(
            c.frame,
            {.id = "tasks.on.list",
             .tasks = {link_task("task.actions", "Actions", routes::kActions, "Who does what by when"),
                       link_task("task.publish", "Check and publish", routes::kPublish,
                                 "What may be published, and the reports")}});
    });
}

void place_undo(const Context& c) {
    std::vector<ui::Button> buttons;
    if (app::can_undo(c.state.history))
        buttons.push_back({.id = "undo", .label = "Undo", .kind = ui::ButtonKind::Secondary, .small = true});
    if (app::can_redo(c.state.history))
        buttons.push_back({.id = "redo", .label = "Redo", .kind = ui::ButtonKind::Secondary, .small = true});
    buttons.push_back(
        {.id = "save-file", .label = "Save a file", .kind = ui::ButtonKind::Secondary, .small = true});
    const std::string pressed = ui::button_group(c.frame, buttons);
    if (pressed == "undo") c.act(figures::Undo{});
    if (pressed == "redo") c.act(figures::Redo{});
    if (pressed == "save-file") c.act(figures::SaveFile{});
}

void place_before(const Context& c) {
    if (c.workbook().years.size() > 1) {
        ui::details(c.frame,
                    {.id = "tasks.before", .summary = "Figures of the year before", .expander = true}, [&] {
                        place_entry(c, 1, "about", "The year before: organisation");
                        place_entry(c, 1, "wres", "The year before: WRES");
                        place_entry(c, 1, "wdes", "The year before: WDES");
                    });
        return;
    }
    ui::link(
        c.frame,
        {.id = "tasks.add-before", .text = "Add the year before", .href = "#/workforce/enter/before/about"});
}

}  // namespace

void tasks_page(const Context& c) {
    const ui::Page page{.id = std::string(routes::kTasks),
                        .title = "Workforce figures: task list",
                        .back = {.text = "Workforce equality", .href = "#/workforce"}};
    ui::page(c.frame, page, [&] {
        if (place_notices(c.frame, notices_of(c.state))) c.act(figures::SaveFile{});
        ui::paragraph(c.frame,
                      {.text = std::string(workforce::kWorkingMark), .id = "tasks.mark", .small = true});
        place_undo(c);
        ui::paragraph(
            c.frame,
            {.text = {{.text = "Type the figures in below, or "},
                      ui::to("read them from files", "#/workforce/files"),
                      {.text = ". Enter what you have: each measure is worked out as soon as it can be."}},
             .id = "tasks.how"});
        place_entry(c, 0, "about", "Whose figures");
        place_entry(c, 0, "wres", "Enter WRES figures");
        place_entry(c, 0, "wdes", "Enter WDES figures");
        place_before(c);
        place_results(c);
        place_handing_on(c);
    });
}

}  // namespace views::workforce_pages
