// See send_parts.h.
#include "web/views/parts/send_parts.h"

#include "core/report/assessment_report.h"
#include "web/app/sending.h"
#include "web/ui/ui.h"

namespace views {
namespace {

// A subject line longer than this is cut by mail programs.
constexpr std::size_t kLongestTitle = 100;

std::string short_title(const Context& context) {
    std::string title = assessment::text(context.assessment().answers, "about.title");
    if (title.size() <= kLongestTitle) return title;
    std::size_t end = kLongestTitle;
    while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80U) --end;
    return title.substr(0, end) + "…";
}

}  // namespace

std::string director_address(const Context& context) {
    const assessment::Assessment& current = context.assessment();
    const std::string& director = assessment::text(current.answers, "about.director_name");
    const std::string& lead = assessment::text(current.answers, "about.lead_name");
    const std::string id = current.reference + " version " + std::to_string(current.version);
    const std::string title = short_title(context);
    std::string body = "Dear " + (director.empty() ? std::string("colleague") : director) + ",\r\n\r\n";
    body += "The equality, health inequality and human rights assessment " + id;
    if (!title.empty()) body += " of “" + title + "”";
    body +=
        " is ready for the quality check. You are named in it as the responsible director.\r\n\r\n"
        "Please read the attached file and reply to say whether you agree that it goes forward. Your reply "
        "is kept with it.\r\n\r\n"
        "With kind regards\r\n" +
        lead + "\r\n";
    return "mailto:?subject=" + app::mail_encoded("Please confirm: EHIIRA " + id) +
           "&body=" + app::mail_encoded(body);
}

void place_director(const Context& context) {
    ui::section(
        context.frame, {.id = "send.director", .heading = "Ask the responsible director to confirm"}, [&] {
            ui::paragraph(
                context.frame,
                {.text =
                     "A typed name is not a signature. Send your director the same file and keep the reply.",
                 .id = "send.director.why"});
            ui::link(context.frame, {.id = "send.director.email",
                                     .text = "Open an email to your director",
                                     .href = director_address(context)});
            ui::paragraph(context.frame, {.text = "Add the address and attach the Word file. It holds none "
                                                  "of your answers, and you press Send yourself.",
                                          .id = "send.director.how",
                                          .small = true});
        });
}

void place_inside(const Context& context) {
    const bool with_hidden = context.state.sending.with_hidden;
    ui::section(context.frame, {.id = "send.inside", .heading = "What is inside the Word file"}, [&] {
        ui::list(
            context.frame,
            {.items = {"The whole report, as in the preview",
                       "The same answers as data, so that the portal can open the file again",
                       "Names and work email addresses that you typed in",
                       with_hidden
                           ? "Also answers to questions that are no longer asked, and the history of this "
                             "assessment"
                           : "Not inside: answers to questions that are no longer asked, and the history"},
             .id = "send.inside.list"});
        const ui::Checkbox hidden{
            .id = "send.with-hidden",
            .label = "Include answers that are no longer asked, and the history",
            .hint = "Only needed when a colleague is to carry on with your work. A data file holds both too.",
            .checked = with_hidden};
        if (auto ticked = ui::checkbox(context.frame, hidden)) {
            context.act(app::SetSending{.with_hidden = *ticked,
                                        .draft_for_advice = context.state.sending.draft_for_advice});
        }
        ui::paragraph(context.frame, {.text = "Before you send it: is there anything in it that could "
                                              "identify a patient? Take it out first.",
                                      .id = "send.identify"});
    });
}

void place_cover(const Context& context) {
    const std::string words = report::cover_paragraph(context.book(), context.assessment());
    if (words.empty()) return;
    ui::section(
        context.frame, {.id = "send.cover", .heading = "A paragraph for your committee’s cover sheet"}, [&] {
            ui::paragraph(context.frame, {.text = words, .id = "send.cover.words", .as_typed = true});
            const ui::Button copy{
                .id = "send.cover.copy", .label = "Copy this paragraph", .kind = ui::ButtonKind::Secondary};
            if (ui::button(context.frame, copy)) context.act(app::CopyCover{});
        });
}

void place_other_ways(const Context& context) {
    ui::section(context.frame, {.id = "send.others", .heading = "Other files"}, [&] {
        ui::paragraph(context.frame,
                      {.text = {ui::bold("Outlook draft (.eml): "),
                                {.text = "an email with the Word file attached already. Open it in "
                                         "Outlook, look through it and press Send yourself."}},
                       .id = "send.eml.what"});
        ui::paragraph(context.frame,
                      {.text = {ui::bold("Data file (.json): "),
                                {.text = "everything, to carry on with the work in this portal on "
                                         "another device. Keep one."}},
                       .id = "send.json.what"});
        const std::string pressed = ui::button_group(
            context.frame,
            {{.id = "send.eml", .label = "Save an Outlook draft", .kind = ui::ButtonKind::Secondary},
             {.id = "send.json", .label = "Save a data file", .kind = ui::ButtonKind::Secondary}});
        if (!pressed.empty()) context.act(app::Download{pressed.substr(std::string("send.").size())});
    });
}

}  // namespace views
