// Starting Stage 2: what happens, once.
#include "core/rules/stage2_rule.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {

void stage2_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Start Stage 2", .back = {.href = "#/tasks"}}, [&] {
        notices(c);
        if (c.assessment().stage1) {
            ui::paragraph(c.frame, {.text = "Stage 2 is open already."});
            ui::link(c.frame,
                     {.id = "tasks", .text = "Go to the task list", .href = "#/tasks", .action = true});
            return;
        }
        ui::paragraph(c.frame, {.text = "Stage 2 is the full assessment. A copy of your Stage 1 answers is "
                                        "kept as they are now, and what you "
                                        "wrote is carried over, so that you need not type it again. Later "
                                        "changes are shown as differences."});
        if (!rules::stage2_is_chosen(c.visible())) {
            ui::inset_text(c.frame,
                           {.text = {{.text = "You have not chosen Stage 2 yet, so it cannot be started. "},
                                     ui::to("Choose it on the page Stage 1 result",
                                            app::routes::to_question(c.form(), "s1.choice"))},
                            .id = "not-chosen"});
            return;
        }
        if (ui::button(c.frame, {.id = "start-stage-2", .label = "Start Stage 2"})) c.act(app::StartStage2{});
    });
}

}  // namespace views
