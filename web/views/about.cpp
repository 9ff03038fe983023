// About and privacy, accessibility, keyboard help, and the two pages for addresses that lead nowhere.
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

std::string back(const Context& c) { return c.state.came_from.empty() ? "#/" : "#" + c.state.came_from; }

void section(const Context& c, const std::string& id, const std::string& title, const std::vector<ui::Text>& points,
             const std::string& before = {}) {
    ui::heading(c.frame, {.text = title, .level = 2, .id = id});
    if (!before.empty()) ui::paragraph(c.frame, {.text = before});
    if (!points.empty()) ui::list(c.frame, {.items = points});
}

void spell_check(const Context& c) {
    const auto found = c.state.preferences.find("spellcheck");
    const bool on = found == c.state.preferences.end() || found->second != "off";
    const auto changed = ui::checkbox(c.frame, {.id = "spellcheck", .label = "Let the browser check spelling in text fields",
                                                .hint = "Some browsers can be set to check spelling with a service elsewhere. Without the tick the portal asks for no spell-check.",
                                                .checked = on});
    if (changed) c.act(app::SetPreference{"spellcheck", *changed ? "on" : "off"});
}

}  // namespace

void about_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "About and privacy", .back = {.href = back(c)}}, [&] {
        section(c, "what", "What this is", {},
                "A place to write an Equality and Health Inequality Impact and Risk Assessment, check it and make the files for the Inclusion Team. "
                "It is not an official form until the Inclusion Team confirms the questions.");
        section(c, "sends", "The portal sends nothing",
                {"It runs in your browser. After it has loaded it asks for nothing more.",
                 "There are no accounts, no cookies for tracking and no counting of visits.",
                 "Files go to your downloads folder, and the email is yours to send.",
                 "A rule in the page keeps it from fetching, sending forms or opening connections to anywhere else. No page can fully keep a person or a program from "
                 "navigating elsewhere."});
        section(c, "keeps", "What is kept on this device",
                {"Drafts, in this browser’s own storage, until you delete them or the browser clears them. Managed computers may clear them when the browser closes.",
                 "Your choices for the page view and spelling, and which draft was last open."},
                "A draft is a safety net, not a record: save a file of anything that matters.");
        section(c, "cannot", "What no page can control",
                {"Browser extensions and writing assistants may read what you type.",
                 "Enhanced spell-check services may send text elsewhere. You can switch spell-check off below.",
                 "A downloads folder may be synchronised to other places.", "Employers may monitor their computers.",
                 "Whoever uses this computer after you, under the same account, can open your drafts. Delete them on a shared computer."});
        spell_check(c);
        section(c, "never", "What never to type", {"Names or details of patients", "Health details of colleagues", "What a lawyer advised: record only that advice was taken"});
        if (c.state.book) {
            section(c, "set", "The question set", {},
                    c.form().title + ", version " + c.form().version + ". " + (c.form().provenance.confirmed ? "Confirmed by " + c.form().provenance.confirmed_by + "." : c.form().provenance.notice));
            ui::paragraph(c.frame, {.text = {{.text = "Questions: "}, ui::to(c.book().settings.mailbox, "mailto:" + c.book().settings.mailbox)}});
        }
        ui::paragraph(c.frame, {.text = app::kTool, .small = true, .secondary = true});
    });
}

void accessibility_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Accessibility", .back = {.href = back(c)}}, [&] {
        section(c, "aim", "What we aim for", {},
                "The portal is built and machine-verified for WCAG 2.2, level AA. Everything on the page is a real element: it works with a keyboard, a screen reader, "
                "voice control, magnification and the browser’s own zoom. There is nothing to switch on.");
        section(c, "views", "Two page views",
                {"The drawn view uses the width of the screen and adds a picture of the layout behind the same elements.",
                 "The plain view is an ordinary page. It comes by itself with high zoom, forced colours, larger text, wider spacing or a narrow window."},
                "“Page view” at the foot of each page changes between them. Nothing is lost when it changes.");
        section(c, "not-done", "What has not been done yet",
                {"Trials with NVDA, JAWS, VoiceOver, TalkBack and Dragon by people who use them every day",
                 "Trials with people who have different access needs"},
                "Machines cannot show everything. These are still to come:");
        if (c.state.book) {
            ui::paragraph(c.frame, {.text = {{.text = "If something does not work for you, write to "},
                                             ui::to(c.book().settings.mailbox, "mailto:" + c.book().settings.mailbox),
                                             {.text = " and say what you were doing. You may also fill in the Word copy of the questions instead."}}});
        }
    });
}

void keyboard_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Keyboard help", .back = {.href = back(c)}}, [&] {
        ui::Table table{.id = "keys", .caption = "Keys", .columns = {{.id = "key", .header = "Key"}, {.id = "does", .header = "What it does", .weight = 2}}, .caption_hidden = true};
        const auto row = [&](const char* id, const char* key, const char* does) { table.rows.push_back({.id = id, .cells = {{.text = key}, {.text = does}}}); };
        row("tab", "Tab, Shift + Tab", "Next, previous field, button or link");
        row("arrows", "Arrow keys", "Choose among round buttons");
        row("space", "Space", "Tick a box, press a button, open what is folded");
        row("enter", "Enter", "Follow a link, press a button");
        row("save", "Ctrl + S", "Save a file");
        row("undo", "Ctrl + Z, Ctrl + Y", "Undo, redo a change. Inside a text field they undo typing, as everywhere");
        row("escape", "Escape", "Close a question that stands before the page");
        (void)ui::table(c.frame, table);
        ui::paragraph(c.frame, {.text = "On a Mac use Command in place of Ctrl. All other keys are your browser’s own."});
    });
}

void not_found_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Page not found", .back = {.href = "#/"}}, [&] {
        ui::paragraph(c.frame, {.text = "There is no page at this address. Your work is not affected."});
        ui::link(c.frame, {.id = "home", .text = c.state.current ? "Go to the task list" : "Go to the start", .href = c.state.current ? "#/tasks" : "#/", .action = true});
    });
}

void nothing_open_page(const Context& c) {
    if (c.state.reopening) {
        ui::page(c.frame, {.id = c.state.route, .title = "Opening your draft"}, [&] { ui::paragraph(c.frame, {.text = "One moment."}); });
        return;
    }
    ui::page(c.frame, {.id = c.state.route, .title = "No assessment is open", .back = {.href = "#/"}}, [&] {
        ui::paragraph(c.frame, {.text = "Open a draft or a file, or start a new assessment, on the start page."});
        ui::link(c.frame, {.id = "home", .text = "Go to the start", .href = "#/", .action = true});
    });
}

}  // namespace views
