// Send: one numbered way from here to the Inclusion Team's mailbox, done by the person. The portal sends nothing, so
// nothing here ever says that something was sent.
#include <algorithm>

#include "web/app/routes.h"
#include "web/app/sending.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/findings.h"
#include "web/views/parts/send_parts.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

bool was_saved(const app::State& state, std::string_view format) {
    const auto& done = state.sending.downloaded;
    return std::ranges::find(done, format) != done.end();
}

void place_purpose(const Context& context, std::size_t must) {
    const bool advice = context.state.sending.draft_for_advice;
    ui::Radios purpose{
        .id = "send.purpose", .legend = "What are you sending?", .value = advice ? "advice" : "check"};
    purpose.options = {{.value = "check",
                        .label = "The finished assessment, for the quality check",
                        .hint = must == 0 ? "" : counted(must, "thing", "things") + " must be fixed first"},
                       {.value = "advice",
                        .label = "A draft, to ask for advice",
                        .hint = "You can do this at any time, however much is missing"}};
    if (auto chosen = ui::radios(context.frame, purpose)) {
        context.act(app::SetSending{.with_hidden = context.state.sending.with_hidden,
                                    .draft_for_advice = *chosen == "advice"});
    }
}

// What is still open goes with a draft for advice, and stands in the way of the quality check.
void place_open_points(const Context& context, const std::vector<base::Finding>& all) {
    const bool advice = context.state.sending.draft_for_advice;
    ui::section(
        context.frame,
        {.id = "send.open-points", .heading = advice ? "What is still open" : "What must be fixed first"},
        [&] {
            if (advice) {
                ui::paragraph(
                    context.frame,
                    {.text = "The draft says that it is not complete. These points are still to do:",
                     .id = "send.open-points.what"});
            }
            ui::List points{.id = "send.open-points.list"};
            for (const base::Finding& finding : all) {
                if (finding.severity != base::Severity::Blocker) continue;
                points.items.push_back({{.text = finding.sentence + " "}, link_to(context, finding)});
            }
            ui::list(context.frame, points);
            ui::link(context.frame, {.id = "send.to-check",
                                     .text = "See why, and how to clear them",
                                     .href = to_route(app::routes::kCheck)});
        });
}

void place_size(const Context& context) {
    const exporting::File* word = app::word_file(context.state);
    if (word == nullptr) return;
    const std::string file = word->name + ", " + app::size_words(word->bytes.size()) + ". ";
    const std::string limit =
        app::size_words(static_cast<std::size_t>(context.book().settings.mail_refuse_bytes));
    switch (app::mail_size(context.book().settings, word->bytes.size())) {
        case app::MailSize::Fits:
            ui::paragraph(
                context.frame,
                {.text = file + "That fits into an email (limit about " + limit + ").", .id = "send.size"});
            break;
        case app::MailSize::Large:
            ui::inset_text(context.frame, {.text = {ui::bold(file),
                                                    {.text = "That is close to the limit of about " + limit +
                                                             ", and some mailboxes refuse it. If it comes "
                                                             "back, ask the team how to hand it over."}},
                                           .id = "send.size"});
            break;
        case app::MailSize::TooLarge:
            ui::warning_callout(context.frame,
                                {.heading = "Too large for an email",
                                 .level = 3,
                                 .text = file + "Mailboxes refuse more than about " + limit +
                                         ". Save the file, and ask the team by email how to hand it over.",
                                 .id = "send.size"});
            break;
    }
}

void place_save_step(const Context& context) {
    ui::section(context.frame, {.id = "send.step1", .heading = "1. Save one Word file"}, [&] {
        place_size(context);
        if (ui::button(context.frame, {.id = "send.docx", .label = "Save the Word file"}))
            context.act(app::Download{"docx"});
        if (was_saved(context.state, "docx")) {
            ui::paragraph(context.frame,
                          {.text = "Made. Look for it in your downloads.", .id = "send.docx.done"});
        }
    });
}

void place_mail_steps(const Context& context) {
    ui::section(context.frame, {.id = "send.step2", .heading = "2. Open the addressed email"}, [&] {
        ui::paragraph(context.frame, {.text = "It opens in your own email program, addressed to " +
                                              context.book().settings.mailbox +
                                              ", with a subject and a short text. It names the proposal and "
                                              "you, and holds no other answer.",
                                      .id = "send.step2.what"});
        const ui::Button open{
            .id = "send.email", .label = "Open the email", .kind = ui::ButtonKind::Secondary};
        if (ui::button(context.frame, open)) context.act(app::OpenEmail{});
        if (context.state.sending.address_opened) {
            ui::paragraph(context.frame,
                          {.text = "Nothing opened? Write an email to " + context.book().settings.mailbox +
                                   " yourself, with the reference " + context.assessment().reference +
                                   " in the subject.",
                           .id = "send.email.done"});
        }
    });
    ui::section(context.frame, {.id = "send.step3", .heading = "3. Attach the Word file"}, [&] {
        ui::paragraph(
            context.frame,
            {.text =
                 "Drag it into the email, or use “Attach file”. A web page is not able to attach it for you.",
             .id = "send.step3.what"});
    });
    ui::section(context.frame, {.id = "send.step4", .heading = "4. Press Send yourself"}, [&] {
        ui::paragraph(context.frame, {.text = {ui::bold("You still need to press Send. "),
                                               {.text = "The portal sends nothing."}},
                                      .id = "send.step4.what"});
        const ui::Button done{
            .id = "send.done", .label = "I have pressed Send", .kind = ui::ButtonKind::Secondary};
        if (ui::button(context.frame, done)) context.act(app::MarkSent{});
    });
}

}  // namespace

void send_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kSend),
                        .title = "Send",
                        .caption = context.assessment().reference,
                        .back = {.text = "Check before you send", .href = to_route(app::routes::kCheck)}};
    ui::page(context.frame, page, [&] {
        notices(context);
        const auto& all = context.derived.findings;
        const std::size_t must = count_of(all, base::Severity::Blocker);
        place_purpose(context, must);
        if (must > 0) place_open_points(context, all);
        if (must == 0 || context.state.sending.draft_for_advice) {
            place_save_step(context);
            place_mail_steps(context);
            place_director(context);
        }
        place_inside(context);
        place_cover(context);
        place_other_ways(context);
    });
}

}  // namespace views
