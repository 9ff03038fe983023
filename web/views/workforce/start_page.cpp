// Where workforce figures begin: what this is, start, carry on, the calculator. Nothing here needs open figures.
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/drafts.h"
#include "web/views/parts/notices.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;

constexpr const char* kUntitled = "Figures without a name";

void place_welcome(const Context& c) {
    ui::paragraph(
        c.frame,
        {.text = "Work out the nine indicators of the Workforce Race Equality Standard (WRES) and the "
                 "ten metrics of the Workforce Disability Equality Standard (WDES), see what they say "
                 "and how sure they are, and make a report that gives nobody away.",
         .id = "wf.what"});
    ui::paragraph(c.frame, {.text = "Everything is worked out on this device: the portal sends nothing.",
                            .id = "wf.private"});
    ui::inset_text(
        c.frame,
        {.text = "This is not a national return and not NHS England’s tool. Where the guidance leaves a "
                 "rule open, the method sheet shows the rule that we chose, and you can change it.",
         .id = "wf.provenance"});
}

void place_begin(const Context& c) {
    if (c.state.current) {
        const std::string title = app::Kept<figures::State>::title(c.workbook());
        ui::link(c.frame, {.id = "wf.carry-on",
                           .text = "Carry on with " + (title.empty() ? "your figures" : title),
                           .href = to_route(figures::routes::kTasks),
                           .action = true});
    }
    const ui::Button fresh{.id = "wf.new",
                           .label = "Start a new set of figures",
                           .kind = c.state.current ? ui::ButtonKind::Secondary : ui::ButtonKind::Primary};
    if (ui::button(c.frame, fresh)) c.act(figures::NewFigures{});
    ui::paragraph(c.frame, {.text = {{.text = "Only one ratio, to see how it works? Use the "},
                                     ui::to("ratio calculator", to_route(figures::routes::kCalculator)),
                                     {.text = "."}},
                            .id = "wf.calculator"});
}

void place_drafts(const Context& c) {
    const DraftWish wish = views::place_drafts(c.frame, drafts_of(c.state, kUntitled));
    switch (wish.kind) {
        case DraftWish::Kind::None:
            return;
        case DraftWish::Kind::Open:
            return c.act(figures::OpenDraft{wish.key});
        case DraftWish::Kind::AskDelete:
            return c.act(figures::AskDeleteDraft{wish.key});
        case DraftWish::Kind::Delete:
            return c.act(figures::DeleteDraft{wish.key});
        case DraftWish::Kind::Keep:
            return c.act(figures::CloseDialog{});
    }
}

void place_open(const Context& c) {
    ui::section(c.frame, {.id = "wf.open", .heading = "Open a file"}, [&] {
        const ui::FileUpload upload{
            .id = "wf.open.file",
            .label = "Open figures that were saved as a file",
            .hint = "A data file (.json) that this portal made. It stays on your device.",
            .error = c.state.open_error,
            .accept = ".json"};
        if (auto file = ui::file_upload(c.frame, upload))
            c.act(figures::OpenFile{std::move(file->name), std::move(file->bytes)});
    });
}

void place_example(const Context& c) {
    if (c.state.example.empty()) return;
    ui::section(c.frame, {.id = "wf.example", .heading = "Look at an example"}, [&] {
        ui::paragraph(
            c.frame,
            {.text = "An invented commissioning support unit with two years of figures. You can change "
                     "anything in it.",
             .id = "wf.example.what"});
        const ui::Button open{
            .id = "wf.example.open", .label = "Open the example", .kind = ui::ButtonKind::Secondary};
        if (ui::button(c.frame, open)) c.act(figures::OpenExample{});
    });
}

}  // namespace

void start_page(const Context& c) {
    ui::Page page{.id = std::string(figures::routes::kRoot),
                  .title = "Workforce equality: WRES and WDES",
                  .back = {.text = "Start page", .href = "#/"}};
    if (!c.state.open_error.empty()) page.errors.push_back({c.state.open_error, "#wf.open.file"});
    ui::page(c.frame, page, [&] {
        if (place_notices(c.frame, notices_of(c.state))) c.act(figures::SaveFile{});
        place_welcome(c);
        place_begin(c);
        place_drafts(c);
        place_open(c);
        place_example(c);
    });
}

void not_found_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Page not found", .back = {.href = "#/workforce"}}, [&] {
        ui::paragraph(c.frame, {.text = "There is no page at this address. Your work is not affected."});
        ui::link(c.frame,
                 {.id = "home", .text = "Go to workforce equality", .href = "#/workforce", .action = true});
    });
}

void nothing_open_page(const Context& c) {
    const bool opening = c.state.reopening;
    const ui::Page page{.id = c.state.route,
                        .title = opening ? "Opening your figures" : "No figures are open",
                        .back = {.href = "#/workforce"}};
    ui::page(c.frame, page, [&] {
        ui::paragraph(c.frame, {.text = opening ? "One moment."
                                                : "Open a draft or a file, or start a new set of figures.",
                                .id = "wf.none"});
        if (!opening)
            ui::link(
                c.frame,
                {.id = "home", .text = "Go to workforce equality", .href = "#/workforce", .action = true});
    });
}

}  // namespace views::workforce_pages
