// Everything marked "not known yet", with whom to ask and by when.
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

std::string date_words(const assessment::DateText& typed) {
    if (typed.is_blank()) return "No date";
    const auto date = typed.date();
    return date ? base::words(*date) : typed.day + " " + typed.month + " " + typed.year;
}

}  // namespace

void to_dos_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Things not known yet", .back = {.href = "#/tasks"}}, [&] {
        notices(c);
        ui::paragraph(c.frame, {.text = "Where you ticked “Not known yet”, the report names whom you will ask. Come back here when you know more."});
        ui::Table table{.id = "to-dos", .caption = "To find out",
                        .columns = {{.id = "question", .header = "Question", .weight = 3}, {.id = "ask", .header = "Ask", .weight = 2},
                                    {.id = "owner", .header = "Who finds out", .weight = 2}, {.id = "due", .header = "By", .weight = 2}},
                        .caption_hidden = true, .empty_words = "Nothing is marked as not known yet."};
        for (const auto& [id, to_do] : c.assessment().to_dos) {
            const form::Question* question = c.form().find(id);
            if (question == nullptr || !c.visible().shows(id)) continue;
            table.rows.push_back({.id = "row." + id,
                                  .cells = {{.text = {ui::to(short_name(*question), app::routes::to_question(c.form(), id))}},
                                            {.text = to_do.ask.empty() ? "Not said yet" : to_do.ask},
                                            {.text = to_do.owner.empty() ? "Nobody yet" : to_do.owner},
                                            {.text = date_words(to_do.due)}}});
        }
        (void)ui::table(c.frame, table);
    });
}

}  // namespace views
