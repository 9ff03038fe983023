// See gallery.h. Every address here comes from the one list of ui::widgets().
#include "web/views/gallery.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "web/ui/examples/examples.h"
#include "web/ui/ui.h"

namespace views {

namespace {

constexpr std::string_view kRoot = "/gallery";
constexpr std::string_view kEvery = "/gallery/widgets";

std::string route_of(const ui::WidgetExamples& widget) {
    return std::string(kRoot) + "/" + std::string(widget.folder);
}

std::string route_of(const ui::WidgetExamples& widget, std::size_t example) {
    return route_of(widget) + "/" + std::to_string(example + 1);
}

std::string component_words(const ui::WidgetExamples& widget) {
    return widget.component.empty() ? "The portal's own" : std::string(widget.component);
}

// --- the pages that are not of one widget -------------------------------------------------------------------------

void place_left(ui::Frame& frame, std::string_view route) {
    ui::left_panel(frame, {.name = "Gallery pages"}, [&] {
        ui::TaskList tasks{.id = "gallery.pages", .compact = true};
        const auto add = [&](std::string_view to, std::string_view title) {
            tasks.tasks.push_back({.id = "page" + std::string(to),
                                   .title = std::string(title),
                                   .href = "#" + std::string(to),
                                   .status = to == route ? "Here" : "",
                                   .current = to == route});
        };
        add(kRoot, "All widgets");
        for (const ui::HardPage& page : ui::hard_pages()) add(page.route, page.title);
        add(kEvery, "Every widget");
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

// The gallery's own page around examples: header, panels, footer.
template <class Content>
void place_around(ui::Frame& frame, std::string_view route, ui::Page page, const Content& content) {
    ui::example_header(frame);
    place_left(frame, route);
    page.id = std::string(route);
    page.beside = true;
    ui::page(frame, page, content);
    place_right(frame);
    ui::example_footer(frame);
}

void place_index(ui::Frame& frame) {
    ui::Table table{.id = "gallery.widgets",
                    .caption = "Widgets",
                    .columns = {{.id = "widget", .header = "Widget", .weight = 2},
                                {.id = "folder", .header = "Folder", .weight = 2},
                                {.id = "component", .header = "NHS design system", .weight = 2.4F},
                                {.id = "examples", .header = "Examples", .numeric = true}},
                    .small = true};
    for (const ui::WidgetExamples& widget : ui::widgets()) {
        table.rows.push_back({.id = std::string(widget.folder),
                              .cells = {{.text = {ui::to(std::string(widget.title), "#" + route_of(widget))}},
                                        {.text = "web/ui/" + std::string(widget.folder)},
                                        {.text = component_words(widget)},
                                        {.text = std::to_string(widget.examples().size())}}});
    }
    place_around(frame, kRoot, {.title = "Gallery"}, [&] {
        ui::paragraph(frame,
                      {.text = "Every widget of the portal, and the four pages that are hard to get right."});
        ui::List pages;
        for (const ui::HardPage& page : ui::hard_pages()) {
            pages.items.push_back({ui::to(std::string(page.title), "#" + std::string(page.route))});
        }
        pages.items.push_back({ui::to("Every widget", "#" + std::string(kEvery))});
        ui::list(frame, pages);
        std::ignore = ui::table(frame, table);
    });
}

bool place_every(ui::Frame& frame, ui::ExampleState& state) {
    bool changed = false;
    place_around(frame, kEvery, {.title = "Every widget", .back = {.href = "#/gallery"}, .wide = true}, [&] {
        for (const ui::WidgetExamples& widget : ui::widgets()) {
            if (widget.fits == ui::Fits::Whole) continue;
            ui::heading(frame, {.text = "Example: " + std::string(widget.title)});
            changed |= widget.examples().front().draw(frame, state);
        }
    });
    return changed;
}

// --- the pages of one widget --------------------------------------------------------------------------------------

void place_about(ui::Frame& frame, const ui::WidgetExamples& widget) {
    ui::paragraph(frame, {.text = {{.text = "Folder: "},
                                   ui::bold("web/ui/" + std::string(widget.folder)),
                                   {.text = ". NHS design system: "},
                                   ui::bold(component_words(widget)),
                                   {.text = "."}}});
}

bool place_examples(ui::Frame& frame, ui::ExampleState& state, const ui::WidgetExamples& widget) {
    bool changed = false;
    for (const ui::Example& example : widget.examples()) {
        ui::heading(frame, {.text = std::string(example.name)});
        changed |= example.draw(frame, state);
    }
    return changed;
}

void place_links(ui::Frame& frame, const ui::WidgetExamples& widget) {
    ui::paragraph(frame, {.text = "A page has this once, so each example has a page of its own."});
    ui::List links;
    std::size_t number = 0;
    for (const ui::Example& example : widget.examples()) {
        links.items.push_back({ui::to(std::string(example.name), "#" + route_of(widget, number++))});
    }
    ui::list(frame, links);
}

bool place_widget(ui::Frame& frame, ui::ExampleState& state, const ui::WidgetExamples& widget) {
    bool changed = false;
    const ui::Page page{.title = std::string(widget.title), .back = {.href = "#/gallery"}, .wide = true};
    place_around(frame, route_of(widget), page, [&] {
        place_about(frame, widget);
        if (widget.fits == ui::Fits::Together)
            changed = place_examples(frame, state, widget);
        else
            place_links(frame, widget);
    });
    return changed;
}

bool place_single(ui::Frame& frame, ui::ExampleState& state, const ui::WidgetExamples& widget,
                  std::size_t number) {
    const ui::Example& example = widget.examples()[number];
    if (widget.fits == ui::Fits::Whole) return example.draw(frame, state);
    bool changed = false;
    const ui::Page page{.title = std::string(example.name), .back = {.href = "#" + route_of(widget)}};
    place_around(frame, route_of(widget, number), page, [&] { changed = example.draw(frame, state); });
    return changed;
}

bool place_hard(ui::Frame& frame, ui::ExampleState& state, const ui::HardPage& hard) {
    bool changed = false;
    place_around(frame, hard.route,
                 {.title = std::string(hard.title), .back = {.href = "#/gallery"}, .wide = true},
                 [&] { changed = hard.draw(frame, state); });
    return changed;
}

class Gallery final : public Part {
  public:
    [[nodiscard]] bool has(std::string_view route) const override { return route.starts_with(kRoot); }

    bool build(const Context& portal) override {
        ui::Frame& frame = portal.frame;
        const std::string& route = portal.state.route;
        if (route == kEvery) return place_every(frame, state_);
        for (const ui::HardPage& page : ui::hard_pages()) {
            if (page.route == route) return place_hard(frame, state_, page);
        }
        for (const ui::WidgetExamples& widget : ui::widgets()) {
            if (route_of(widget) == route) return place_widget(frame, state_, widget);
            for (std::size_t i = 0; widget.fits != ui::Fits::Together && i < widget.examples().size(); ++i) {
                if (route_of(widget, i) == route) return place_single(frame, state_, widget, i);
            }
        }
        place_index(frame);
        return false;
    }

  private:
    ui::ExampleState state_;
};

}  // namespace

std::unique_ptr<Part> make_gallery() { return std::make_unique<Gallery>(); }

}  // namespace views
