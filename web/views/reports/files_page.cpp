// Report files: what the report should hold, the files to save, and an email with those that are chosen.
#include <string>

#include "web/app/reports/files.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/parts/notices.h"
#include "web/views/parts/words.h"
#include "web/views/reports/pages.h"

namespace views::report_pages {
namespace {

namespace reports = app::reports;

void place_standing(const Context& c) {
    if (c.state.notice)
        (void)place_notices(c.frame(),
                            {.trouble = {}, .elsewhere = {}, .thing = {}, .notice = c.state.notice});
    if (!c.state.waiting.empty())
        ui::paragraph(c.frame(), {.text = "The PDF is being made.", .id = "files.waiting"});
}

void place_files(const Context& c) {
    ui::section(c.frame(), {.id = "files.save", .heading = "Save a file"}, [&] {
        for (const reports::FileKind& kind : reports::file_kinds()) {
            const std::string id(kind.id);
            ui::paragraph(c.frame(), {.text = {ui::bold(std::string(kind.title) + ": "),
                                               {.text = std::string(kind.what)}},
                                      .id = "files.what." + id});
            const ui::Button save{.id = "files.save." + id,
                                  .label = "Save as " + std::string(kind.title),
                                  .kind = ui::ButtonKind::Secondary};
            if (ui::button(c.frame(), save)) c.act(reports::Save{id});
        }
    });
}

void place_email(const Context& c) {
    ui::section(c.frame(), {.id = "files.email", .heading = "An email with the files you choose"}, [&] {
        ui::Checkboxes boxes{
            .id = "files.attached",
            .legend = "Which files should be attached?",
            .hint = "The Inclusion Team needs the Word file. Mailboxes may refuse other kinds.",
            .values = c.state.attached,
            .small = true};
        for (const reports::FileKind& kind : reports::file_kinds())
            boxes.options.push_back({.value = std::string(kind.id), .label = std::string(kind.title)});
        if (const auto chosen = ui::checkboxes(c.frame(), boxes)) c.act(reports::SetAttached{*chosen});
        const ui::Button save{
            .id = "files.save.email", .label = "Save an Outlook draft", .kind = ui::ButtonKind::Secondary};
        if (ui::button(c.frame(), save)) c.act(reports::Save{std::string(reports::kEmail)});
        ui::paragraph(c.frame(),
                      {.text = "Open it in Outlook, look through it and press Send yourself. The portal "
                               "sends nothing.",
                       .id = "files.email.what"});
    });
}

}  // namespace

void files_page(const Context& c) {
    const ui::Page page{.id = std::string(app::routes::kReportFiles),
                        .title = "Report files",
                        .caption = c.portal.assessment().reference,
                        .back = {.text = "Report preview", .href = to_route(app::routes::kReport)}};
    ui::page(c.frame(), page, [&] {
        notices(c.portal);
        place_standing(c);
        place_files(c);
        place_email(c);
    });
}

}  // namespace views::report_pages
