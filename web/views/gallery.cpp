// See gallery.h.
#include "web/views/gallery.h"

#include <array>
#include <string>

#include "web/ui/ui.h"

namespace views {

namespace {

struct HardPage {
    std::string_view route, title;
    bool (*draw)(ui::Frame&, ui::ExampleState&);
};

bool draw_widgets(ui::Frame& frame, ui::ExampleState& state) {
    bool changed = false;
    for (const ui::Example& example : ui::examples().first(25)) {
        ui::heading(frame, {.text = "Example: " + std::string(example.name)});
        changed |= example.draw(frame, state);
    }
    return changed;
}

constexpr std::array kPages{
    HardPage{"/gallery/matrix", "Risk matrix", ui::draw_hard_matrix},
    HardPage{"/gallery/grid", "Twenty groups", ui::draw_hard_grid},
    HardPage{"/gallery/rows", "Rows added and removed", ui::draw_hard_rows},
    HardPage{"/gallery/text", "Long text", ui::draw_hard_text},
    HardPage{"/gallery/widgets", "Every widget", draw_widgets},
};

void place_left(ui::Frame& frame, std::string_view route) {
    ui::left_panel(frame, {.name = "Gallery pages"}, [&] {
        ui::TaskList tasks{.id = "gallery.pages", .compact = true};
        for (const HardPage& page : kPages) {
            tasks.tasks.push_back({.id = "page" + std::string(page.route),
                                   .title = std::string(page.title),
                                   .href = "#" + std::string(page.route),
                                   .status = page.route == route ? "Here" : "",
                                   .current = page.route == route});
        }
        ui::task_list(frame, tasks);
    });
}

void place_right(ui::Frame& frame) {
    ui::right_panel(frame, {.name = "About this page"}, [&] {
        ui::paragraph(frame,
                      {.text = "Everything here is a sample. Answers are kept while the page stays open.",
                       .id = "gallery.about",
                       .small = true});
    });
}

void place_index(ui::Frame& frame) {
    ui::page(frame, {.id = "/gallery", .title = "Gallery", .beside = true}, [&] {
        ui::paragraph(frame,
                      {.text = "Every widget of the portal, and the four pages that are hard to get right."});
        for (const HardPage& page : kPages) {
            ui::link(frame, {.id = "to" + std::string(page.route),
                             .text = std::string(page.title),
                             .href = "#" + std::string(page.route)});
        }
    });
}

}  // namespace

bool is_gallery(std::string_view route) { return route.starts_with("/gallery"); }

bool gallery(ui::Frame& frame, ui::ExampleState& state, std::string_view route) {
    ui::header(frame, {.organisation = "Gallery",
                       .links = {{.id = "g", .text = "Gallery", .href = "#/gallery"}},
                       .save_status = "Samples: nothing here is saved"});
    place_left(frame, route);
    bool changed = false, found = false;
    for (const HardPage& page : kPages) {
        if (page.route != route) continue;
        found = true;
        ui::page(frame,
                 {.id = std::string(route),
                  .title = std::string(page.title),
                  .back = {.href = "#/gallery"},
                  .wide = true,
                  .beside = true},
                 [&] { changed = page.draw(frame, state); });
    }
    if (!found) place_index(frame);
    place_right(frame);
    ui::footer(frame, {.lines = {"Samples only."}});
    return changed;
}

}  // namespace views
