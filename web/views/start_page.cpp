// The start page: what this is, begin, carry on. Nothing here needs an open assessment.
// Not the guidance on whether an assessment is needed (before_you_start_page.cpp).
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/drafts.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

constexpr const char* kUntitled = "Untitled assessment";

void place_welcome(const Context& context) {
    ui::Frame& frame = context.frame;
    ui::paragraph(
        frame,
        {.text = "Write an Equality and Health Inequality Impact and Risk Assessment (EHIIRA) step by step, "
                 "with guidance beside each question, and leave with one Word file to email to the " +
                 context.book().settings.team_name + ".",
         .id = "start.what"});
    ui::paragraph(frame, {.text = "Your answers stay on this device: the portal sends nothing. You send the "
                                  "finished file yourself.",
                          .id = "start.private"});
    const form::Provenance& provenance = context.form().provenance;
    if (!provenance.confirmed) ui::inset_text(frame, {.text = provenance.notice, .id = "start.provenance"});
}

void place_current(const Context& context) {
    if (!context.state.current) return;
    const std::string title = assessment::text(context.assessment().answers, "about.title");
    ui::link(context.frame, {.id = "start.carry-on",
                             .text = "Carry on with " + (title.empty() ? std::string(kUntitled) : title),
                             .href = to_route(app::routes::kTasks),
                             .action = true});
}

void place_new(const Context& context) {
    const bool first = !context.state.current;
    const ui::Button fresh{.id = "start.new",
                           .label = "Start a new assessment",
                           .kind = first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
    if (ui::button(context.frame, fresh)) context.act(app::NewAssessment{});
    ui::paragraph(context.frame,
                  {.text = {{.text = "First time? Read "},
                            ui::to("before you start", to_route(app::routes::kBefore)),
                            {.text = ": whether you need one, what to have ready and how long it takes."}},
                   .id = "start.before"});
}

void place_open(const Context& context) {
    ui::section(context.frame, {.id = "start.open", .heading = "Open a file"}, [&] {
        const ui::FileUpload upload{
            .id = "open.file",
            .label = "Open an assessment that was saved as a file",
            .hint =
                "A Word file (.docx) or data file (.json) that this portal made. Word files still "
                "open after comments and changes in Word. The file stays on your device.",
            .error = context.state.open_error,
            .accept = ".json,.docx"};
        if (auto file = ui::file_upload(context.frame, upload)) {
            context.act(app::OpenFile{std::move(file->name), std::move(file->bytes)});
        }
    });
}

void place_examples(const Context& context) {
    if (context.state.examples.empty()) return;
    ui::section(context.frame, {.id = "start.examples", .heading = "Look at an example"}, [&] {
        ui::paragraph(context.frame, {.text = "Examples are invented. You can change anything in them.",
                                      .id = "start.examples.note"});
        for (const app::Example& example : context.state.examples) {
            const std::string id = "example." + example.file;
            ui::card(context.frame, {.id = id, .title = example.title, .level = 3}, [&] {
                if (!example.summary.empty())
                    ui::paragraph(context.frame, {.text = example.summary, .id = id + ".summary"});
                const ui::Button open{.id = id + ".open",
                                      .label = "Open this example",
                                      .kind = ui::ButtonKind::Secondary,
                                      .hidden = ", " + example.title,
                                      .small = true};
                if (ui::button(context.frame, open)) context.act(app::OpenExample{example.file});
            });
        }
    });
}

void place_other(const Context& context) {
    ui::section(context.frame, {.id = "start.other", .heading = "Workforce equality figures"}, [&] {
        ui::paragraph(context.frame,
                      {.text = {{.text = "Work out the nine WRES indicators and the ten WDES metrics from "
                                         "counts or from a staff file, and publish them without "
                                         "giving anybody away: "},
                                ui::to("workforce equality", "#/workforce"),
                                {.text = "."}},
                       .id = "start.workforce"});
    });
}

void place_drafts(const Context& context) {
    const DraftWish wish = place_drafts(context.frame, drafts_of(context.state, kUntitled));
    switch (wish.kind) {
        case DraftWish::Kind::None:
            return;
        case DraftWish::Kind::Open:
            return context.act(app::OpenDraft{wish.key});
        case DraftWish::Kind::AskDelete:
            return context.act(app::AskDeleteDraft{wish.key});
        case DraftWish::Kind::Delete:
            return context.act(app::DeleteDraft{wish.key});
        case DraftWish::Kind::Keep:
            return context.act(app::CloseDialog{});
    }
}

}  // namespace

void start_page(const Context& context) {
    ui::Page page{.id = std::string(app::routes::kStart),
                  .title = "Assess the effect of a decision on people"};
    if (!context.state.open_error.empty()) page.errors.push_back({context.state.open_error, "#open.file"});
    ui::page(context.frame, page, [&] {
        notices(context);
        place_welcome(context);
        place_current(context);
        place_new(context);
        place_drafts(context);
        place_open(context);
        place_examples(context);
        place_other(context);
    });
}

}  // namespace views
