// The accessibility statement, in short: what is aimed for, what machines verified, what nobody has done yet.
// Source: decisions, 27.
#include "web/ui/ui.h"
#include "web/views/pages.h"

namespace views {
namespace {

std::string back(const Context& c) { return c.state.came_from.empty() ? "#/" : "#" + c.state.came_from; }

void section(const Context& c, const std::string& id, const std::string& title,
             const std::vector<ui::Text>& points, const std::string& before = {}) {
    ui::heading(c.frame, {.text = title, .level = 2, .id = id});
    if (!before.empty()) ui::paragraph(c.frame, {.text = before});
    if (!points.empty()) ui::list(c.frame, {.items = points});
}

}  // namespace

void accessibility_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Accessibility", .back = {.href = back(c)}}, [&] {
        section(c, "aim", "What we aim for", {},
                "The portal is built and machine-verified for WCAG 2.2, level AA. Everything on the page is "
                "a real element: it works with a keyboard, a screen reader, "
                "voice control, magnification and the browser’s own zoom. There is nothing to switch on.");
        section(
            c, "views", "Two page views",
            {"The drawn view uses the width of the screen and adds a picture of the layout behind the same "
             "elements.",
             "The plain view is an ordinary page. It comes by itself with high zoom, forced colours, larger "
             "text, wider spacing or a narrow window."},
            "“Page view” at the foot of each page changes between them. Nothing is lost when it changes.");
        section(c, "not-done", "What has not been done yet",
                {"Trials with NVDA, JAWS, VoiceOver, TalkBack and Dragon by people who use them every day",
                 "Trials with people who have different access needs"},
                "Machines cannot show everything. These are still to come:");
        if (c.state.book) {
            ui::paragraph(c.frame,
                          {.text = {{.text = "If something does not work for you, write to "},
                                    ui::to(c.book().settings.mailbox, "mailto:" + c.book().settings.mailbox),
                                    {.text = " and say what you were doing. You may also fill in the Word "
                                             "copy of the questions instead."}}});
        }
    });
}

}  // namespace views
