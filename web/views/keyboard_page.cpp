// The keyboard: the few shortcuts that there are. No single letters, so nothing clashes with screen readers or voice.
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

struct Shortcut {
    const char *id, *keys, *what;
};

constexpr Shortcut kShortcuts[] = {
    {"tab", "Tab", "Go to the next link, button or field"},
    {"back-tab", "Shift and Tab", "Go back to the one before"},
    {"enter", "Enter", "Follow a link or press a button"},
    {"space", "Space", "Press a button, tick or clear a box"},
    {"arrows", "Arrow keys", "Choose among the answers of one question"},
    {"save", "Ctrl and S", "Save a file of your work"},
    {"undo", "Ctrl and Z", "Undo the last change. In a text field: undo typing"},
    {"redo", "Ctrl and Y", "Bring back what you undid. In a text field: redo typing"},
    {"escape", "Esc", "Close a question that is open on top of the page"},
};

}  // namespace

void keyboard_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kKeyboard),
                        .title = "Using the keyboard",
                        .back = {.text = "About this portal", .href = to_route(app::routes::kAbout)}};
    ui::page(context.frame, page, [&] {
        ui::paragraph(
            context.frame,
            {.text =
                 "Everything works with the keyboard alone. The first Tab on each page offers to skip to its "
                 "main part. On a Mac, use Command in place of Ctrl.",
             .id = "keyboard.all"});
        ui::Table table{.id = "keyboard.table",
                        .caption = "Keys and what they do",
                        .columns = {{.id = "keys", .header = "Keys"},
                                    {.id = "what", .header = "What they do", .weight = 2}}};
        for (const Shortcut& each : kShortcuts) {
            table.rows.push_back({.id = each.id, .cells = {{.text = each.keys}, {.text = each.what}}});
        }
        // Nothing is sortable here, so no order can be asked for.
        static_cast<void>(ui::table(context.frame, table));
        ui::paragraph(
            context.frame,
            {.text = "There are no shortcuts of single letters, so none of them gets in the way of a screen "
                     "reader or of dictation.",
             .id = "keyboard.letters"});
    });
}

}  // namespace views
