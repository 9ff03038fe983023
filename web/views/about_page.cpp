// About and privacy: what the portal does with what is typed, what it cannot prevent, how far it is tested, where its
// rules come from. Only what is true. Source: decisions, 16, 17 and 27.
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/pages.h"
#include "web/views/parts/topic.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

void place_privacy(const Context& context) {
    ui::Frame& frame = context.frame;
    ui::section(frame, {.id = "about.privacy", .heading = "What happens to what you type"}, [&] {
        ui::paragraph(
            frame,
            {.text = {ui::bold("The portal sends nothing. "),
                      {.text =
                           "It runs in your browser. There is no account, no server that keeps your work, no "
                           "counting of visits and no cookie."}},
             .id = "about.privacy.lead"});
        ui::list(
            frame,
            {.items = {"Your draft is kept in this browser’s storage on this device, as you type.",
                       "Files that you save go to your downloads. The email is written and sent by your own "
                       "email program.",
                       "A link to a law or a paper opens that website, which then knows that you came to it.",
                       {{.text = "Spelling is checked by your browser. You can switch that off in the "},
                        ui::to("preferences", to_route(app::routes::kPreferences)),
                        {.text = "."}}},
             .id = "about.privacy.list"});
        // NOLINTBEGIN(bugprone-suspicious-missing-comma): long items stand on two lines
        ui::heading(frame, {.text = "What no web page can prevent", .level = 3, .id = "about.limits"});
        ui::list(
            frame,
            {.items = {"Browser extensions and writing assistants may read what you type and pass it on.",
                       "Some browsers send text to an online spelling service, where their settings say so.",
                       "A downloads folder may be copied to a cloud service by itself.",
                       "Your employer may record what happens on its devices.",
                       "On a shared device, others who use the same login can read your drafts. Delete them "
                       "when you are done.",
                       "Your browser may clear its storage, and managed browsers often do so on closing. "
                       "Save a file."},
             .id = "about.limits.list"});
        // NOLINTEND(bugprone-suspicious-missing-comma)
        ui::paragraph(frame, {.text = "Once it has loaded, the page is barred from fetching anything from "
                                      "elsewhere, or passing anything on in the "
                                      "background. No page can be barred from every way of going to another "
                                      "address, so this is a strong fence and "
                                      "not a wall.",
                              .id = "about.fence"});
    });
}

void place_people(const Context& context) {
    const rules::Settings& settings = context.book().settings;
    ui::section(context.frame, {.id = "about.people", .heading = "Who is behind it, and whom to ask"}, [&] {
        const form::Provenance& provenance = context.form().provenance;
        ui::paragraph(context.frame, {.text = provenance.confirmed ? "The question set was confirmed by " +
                                                                         provenance.confirmed_by + "."
                                                                   : provenance.notice,
                                      .id = "about.provenance"});
        ui::paragraph(context.frame, {.text = "The portal is an independent piece of software, written "
                                              "around published law and guidance. It is "
                                              "not legal advice.",
                                      .id = "about.independent"});
        ui::paragraph(context.frame, {.text = {{.text = "Questions about an assessment: the "},
                                               {.text = settings.team_name + ", "},
                                               ui::to(settings.mailbox, "mailto:" + settings.mailbox),
                                               {.text = "."}},
                                      .id = "about.contact"});
        ui::summary_list(
            context.frame,
            {.id = "about.versions",
             .rows = {{.id = "about.version.tool", .key = "Portal", .value = app::kTool},
                      {.id = "about.version.form", .key = "Question set", .value = context.form().version},
                      {.id = "about.version.rules", .key = "Rules", .value = context.book().version}}});
    });
}

void place_never(const Context& context) {
    ui::section(context.frame, {.id = "about.never", .heading = "What never to type"}, [&] {
        ui::list(context.frame, {.items = {"Names or details of patients", "Health details of colleagues",
                                           "What a lawyer advised: record only that advice was taken"},
                                 .id = "about.never.list"});
    });
}

void place_accessibility(const Context& context) {
    ui::section(context.frame, {.id = "about.access", .heading = "Using it your way"}, [&] {
        ui::paragraph(
            context.frame,
            {.text =
                 "The portal is built for WCAG 2.2 AA and is checked by machine. People who use assistive "
                 "technology every day have not tried it yet.",
             .id = "about.access.short"});
        ui::list(context.frame,
                 {.items = {{ui::to("Preferences: text size, colours, page view, spelling help",
                                    to_route(app::routes::kPreferences))},
                            {ui::to("Accessibility: what is checked and what is not",
                                    to_route(app::routes::kAccessibility))},
                            {ui::to("Using the keyboard", to_route(app::routes::kKeyboard))},
                            {ui::to("All guidance topics", to_route(app::routes::kGuidance))},
                            {ui::to("Every part of the pages, with samples", "#/gallery")}},
                  .id = "about.access.links"});
    });
}

void place_sources(const Context& context) {
    ui::section(context.frame, {.id = "about.sources", .heading = "Sources"}, [&] {
        ui::paragraph(context.frame,
                      {.text = "The law, guidance and papers that questions, checks and guidance rest on.",
                       .id = "about.sources.what"});
        ui::details(context.frame,
                    {.id = "about.sources.all",
                     .summary = "All " + counted(context.book().sources.size(), "source", "sources")},
                    [&] {
                        ui::List list{.id = "about.sources.list"};
                        for (const auto& [id, source] : context.book().sources)
                            list.items.push_back(source_text(source));
                        ui::list(context.frame, list);
                    });
    });
}

}  // namespace

void about_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kAbout),
                        .title = "About this portal, and your privacy",
                        .back = {.text = "Start page", .href = to_route(app::routes::kStart)}};
    ui::page(context.frame, page, [&] {
        place_privacy(context);
        place_never(context);
        place_people(context);
        place_accessibility(context);
        place_sources(context);
    });
}

}  // namespace views
