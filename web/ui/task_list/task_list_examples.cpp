// The examples of task_list; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    task_list(f, {.id = "ex.tasks",
                  .tasks = {{.id = "ex.task.a",
                             .title = "About the change",
                             .href = "#/gallery",
                             .status = "Completed",
                             .status_is_tag = false},
                            {.id = "ex.task.b",
                             .title = "Who is affected",
                             .hint = "Patients, staff, carers and communities",
                             .href = "#/gallery",
                             .status = "Incomplete",
                             .colour = Colour::Blue},
                            {.id = "ex.task.c",
                             .title = "Stage 1 result",
                             .status = "Cannot start yet",
                             .status_is_tag = false}}});
    tag(f, {.text = "Draft", .colour = Colour::Yellow, .id = "ex.tag"});
    return false;
}

bool draw_compact(Frame& f, ExampleState& /*s*/) {
    task_list(f, {.id = "ex.tasks.compact",
                  .tasks = {{.id = "ex.task.here",
                             .title = "About the change",
                             .href = "#/gallery",
                             .status = "Here",
                             .current = true},
                            {.id = "ex.task.other", .title = "Who is affected", .href = "#/gallery"}},
                  .compact = true});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    TaskList all{.id = "ex.tasks.forty"};
    for (const platform::Option& option : forty_options())
        all.tasks.push_back({.id = "ex.task." + option.value,
                             .title = option.label,
                             .href = "#/gallery",
                             .status = "Not started"});
    task_list(f, all);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string id = id_of("tasks", sample), words(sample.words);
    task_list(
        f, {.id = id,
            .tasks = {{.id = id + ".1", .title = words, .hint = words, .href = "#/gallery", .status = words},
                      {.id = id + ".2", .title = words, .status = words, .status_is_tag = false}}});
    return false;
}

constexpr Example kExamples[] = {
    {"A task that cannot start yet is no link", draw_usual},
    {"In a side panel the task on screen is marked", draw_compact},
    {"A list of one task has no status",
     [](Frame& f, ExampleState&) {
         task_list(f, {.id = "ex.tasks.one",
                       .tasks = {{.id = "ex.task.one", .title = "Read the guidance", .href = "#/gallery"}}});
         return false;
     }},
    {"Forty tasks keep their statuses at the right", draw_forty},
    {"A long word breaks in the title, hint and status of a task",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Tasks in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a task is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> task_list_examples() { return kExamples; }

}  // namespace ui
