// Send: one numbered route, then other ways. The portal itself sends nothing.
#include "core/report/assessment_report.h"
#include "web/app/sending.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

void size(const Context& c, const exporting::File& file) {
    const std::string words = file.name + ", " + app::size_words(file.bytes.size()) + ".";
    switch (app::mail_size(c.book().settings, file.bytes.size())) {
        case app::MailSize::Fits:
            ui::paragraph(c.frame, {.text = words + " It fits in an email.", .id = "size"});
            break;
        case app::MailSize::Large:
            ui::inset_text(c.frame, {.text = words + " It is large: some mail systems may refuse it.", .id = "size"});
            break;
        case app::MailSize::TooLarge:
            ui::warning_callout(c.frame, {.heading = "Too large for an email", .level = 3, .text = words + " Shorten the longest answers or agree another way with the Inclusion Team.", .id = "size"});
            break;
    }
}

void choices(const Context& c) {
    const app::Sending& sending = c.state.sending;
    const auto draft = ui::checkbox(c.frame, {.id = "send.draft", .label = "Send it as a draft, to ask for advice",
                                              .hint = "Possible at any time, also while things are missing. The report says so on its first page.",
                                              .checked = sending.draft_for_advice});
    if (draft) c.act(app::SetSending{sending.with_hidden, *draft});
    const auto hidden = ui::checkbox(c.frame, {.id = "send.hidden", .label = "Also put hidden answers and the history into the file",
                                               .hint = "Hidden answers are those to questions that no longer apply. Without the tick they stay with you.",
                                               .checked = sending.with_hidden});
    if (hidden) c.act(app::SetSending{*hidden, sending.draft_for_advice});
}

void route(const Context& c) {
    const std::string& mailbox = c.book().settings.mailbox;
    ui::heading(c.frame, {.text = "1. Save the Word file", .level = 2, .id = "step1"});
    const exporting::File* word = app::word_file(c.state);
    ui::paragraph(c.frame, {.text = "It holds the whole report and the answers themselves, so that the Inclusion Team can open it in the portal."});
    if (word != nullptr) size(c, *word);
    if (ui::button(c.frame, {.id = "send.docx", .label = "Save the Word file"})) c.act(app::Download{"docx"});
    ui::heading(c.frame, {.text = "2. Open the email", .level = 2, .id = "step2"});
    ui::paragraph(c.frame, {.text = "Your email program opens with the address " + mailbox + " and a short text. It carries no answer."});
    if (ui::button(c.frame, {.id = "send.email", .label = "Open the addressed email", .kind = ui::ButtonKind::Secondary})) c.act(app::OpenEmail{});
    ui::heading(c.frame, {.text = "3. Attach the Word file", .level = 2, .id = "step3"});
    ui::paragraph(c.frame, {.text = "Attach the file from your downloads folder" + (word != nullptr ? ": " + word->name + "." : std::string("."))});
    ui::heading(c.frame, {.text = "4. Press Send yourself", .level = 2, .id = "step4"});
    ui::paragraph(c.frame, {.text = "Nothing is sent until you press Send in your email program."});
    if (ui::button(c.frame, {.id = "send.done", .label = "I have sent the email", .kind = ui::ButtonKind::Secondary})) c.act(app::MarkSent{});
}

void cover(const Context& c) {
    ui::heading(c.frame, {.text = "A paragraph for the cover sheet", .level = 2, .id = "cover"});
    ui::inset_text(c.frame, {.text = report::cover_paragraph(c.book(), c.assessment()), .id = "cover.text"});
    if (ui::button(c.frame, {.id = "cover.copy", .label = "Copy the paragraph", .kind = ui::ButtonKind::Secondary})) c.act(app::CopyCover{});
}

void other_ways(const Context& c) {
    ui::heading(c.frame, {.text = "Other files", .level = 2, .id = "others"});
    struct Other { const char *id, *label, *words; };
    static constexpr Other kOthers[] = {
        {"eml", "Save an email draft", "An email with the Word file attached already. Outlook for Windows opens it as a draft; other programs may not."},
        {"json", "Save the data file", "Everything, also hidden answers: for you, to carry on working on any computer."},
        {"html", "Save a web page", "The report as one accessible page, to read in any browser."},
        {"txt", "Save plain text", "The report as text without any layout."}};
    for (const Other& other : kOthers) {
        ui::paragraph(c.frame, {.text = other.words});
        if (ui::button(c.frame, {.id = std::string("send.") + other.id, .label = other.label, .kind = ui::ButtonKind::Secondary})) {
            c.act(app::Download{other.id});
        }
    }
}

}  // namespace

void send_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Send", .back = {.href = "#/tasks"}}, [&] {
        notices(c);
        bool must = false;
        for (const base::Finding& finding : c.derived.findings) must = must || finding.severity == base::Severity::Blocker;
        if (must && !c.state.sending.draft_for_advice) {
            ui::inset_text(c.frame, {.text = {{.text = "There are things that must be fixed before the Inclusion Team can accept it. "},
                                              ui::to("See what is open", "#/check"), {.text = ", or send it as a draft for advice."}},
                                     .id = "must"});
        }
        choices(c);
        route(c);
        cover(c);
        other_ways(c);
    });
}

void sent_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "What happens next", .back = {.href = "#/send"}}, [&] {
        ui::panel(c.frame, {.id = "reference", .title = "Your reference is " + c.assessment().reference,
                            .text = "Quote it in every email about this assessment."});
        ui::heading(c.frame, {.text = "What happens next", .level = 2, .id = "next"});
        ui::list(c.frame, {.items = {"The Inclusion Team reads the Word file and checks it.",
                                     "They write back to you: either it is quality assured, or they tell you what to change.",
                                     "If you change anything, save a new Word file and send it again.",
                                     "Put the assessment before the people who decide, before they decide."},
                           .numbered = true});
        ui::heading(c.frame, {.text = "What to keep", .level = 2, .id = "keep"});
        ui::list(c.frame, {.items = {"The Word file that you sent, as the record of what was sent.",
                                     "The data file: with it you can carry on, on any computer.",
                                     "The reference above."}});
        if (ui::button(c.frame, {.id = "sent.json", .label = "Save the data file", .kind = ui::ButtonKind::Secondary})) c.act(app::Download{"json"});
        ui::link(c.frame, {.id = "tasks", .text = "Back to the task list", .href = "#/tasks"});
    });
}

}  // namespace views
