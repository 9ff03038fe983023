// After sending: the reference, what happens next, what to keep. Where nobody has said that Send was pressed, it says
// that this is still to do.
#include "core/assessment/history.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

void place_next(const Context& context) {
    const std::string& team = context.book().settings.team_name;
    ui::section(context.frame, {.id = "sent.next", .heading = "What the Inclusion Team does"}, [&] {
        ui::list(
            context.frame,
            {.items = {"The " + team +
                           " reads it and answers by email. How long that takes is up to them: ask if you "
                           "hear nothing.",
                       "They may ask questions or suggest changes. Open your draft or the Word file here to "
                       "make them.",
                       "When they agree, your director signs it off, and it goes to the people who decide.",
                       "It comes back to you for monitoring and review after the decision."},
             .numbered = true,
             .id = "sent.next.list"});
    });
}

void place_keep(const Context& context) {
    ui::section(context.frame, {.id = "sent.keep", .heading = "What to keep"}, [&] {
        ui::list(context.frame, {.items = {"The Word file that you attached", "A data file, to carry on from",
                                           "The email in your sent items", "Your director’s reply"},
                                 .id = "sent.keep.list"});
        const ui::Button save{
            .id = "sent.save", .label = "Save a data file", .kind = ui::ButtonKind::Secondary};
        if (ui::button(context.frame, save)) context.act(app::SaveFile{});
    });
}

}  // namespace

void sent_page(const Context& context) {
    const assessment::Assessment& current = context.assessment();
    const bool said = assessment::was_sent(current);
    const ui::Page page{.id = std::string(app::routes::kSent),
                        .title = said ? "What happens next" : "Not on its way yet",
                        .back = {.text = "Back to Send", .href = to_route(app::routes::kSend)}};
    ui::page(context.frame, page, [&] {
        notices(context);
        if (!said) {
            ui::paragraph(context.frame,
                          {.text = {ui::bold("You still need to press Send. "),
                                    {.text = "The portal sends nothing, so it cannot do this for you."}},
                           .id = "sent.not-yet"});
            ui::link(context.frame, {.id = "sent.back",
                                     .text = "Go to the four steps",
                                     .href = to_route(app::routes::kSend),
                                     .action = true});
            return;
        }
        ui::panel(context.frame, {.id = "sent.panel",
                                  .title = "You said that your email is on its way",
                                  .text = {{.text = "Your reference is "}, ui::bold(current.reference)}});
        ui::paragraph(context.frame, {.text = "The portal cannot see your email. If you are not sure, look "
                                              "in your sent items for this reference.",
                                      .id = "sent.unseen"});
        place_next(context);
        place_keep(context);
        const ui::Button another{
            .id = "sent.another", .label = "Start another assessment", .kind = ui::ButtonKind::Secondary};
        if (ui::button(context.frame, another)) context.act(app::NewAssessment{});
        ui::link(
            context.frame,
            {.id = "sent.start", .text = "Back to the start page", .href = to_route(app::routes::kStart)});
    });
}

}  // namespace views
