// See examples.h: text, fields and showing. The four hard pages are in hard.cpp.
#include "web/ui/examples/examples.h"

#include <array>

namespace ui {

namespace {

std::string& word(ExampleState& s, const std::string& id) { return s.words[id]; }

bool keep(std::string& place, std::optional<std::string> answer) {
    if (!answer) return false;
    place = std::move(*answer);
    return true;
}

bool draw_headings(Frame& f, ExampleState&) {
    heading(f, {.text = "A heading of level 2"});
    heading(f, {.text = "A heading of level 3", .level = 3, .caption = "With a caption"});
    heading(f, {.text = "A heading of level 4", .level = 4});
    return false;
}

bool draw_paragraphs(Frame& f, ExampleState&) {
    paragraph(f, {.text = {{.text = "Running text with "},
                           bold("bold words"),
                           {.text = " and "},
                           to("a link inside", "#/gallery"),
                           {.text = " that goes on long enough to need a second line in most windows."}}});
    paragraph(f, {.text = "Small words, for what is said beside something else.", .small = true});
    paragraph(f, {.text = "Secondary words, for what may be overlooked.", .secondary = true});
    paragraph(f, {.text = "As typed by a user:\n\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 "
                          "\xD8\xA8\xD9\x83\xD9\x85\nline feeds kept.",
                  .as_typed = true});
    return false;
}

bool draw_lists(Frame& f, ExampleState&) {
    list(f, {.items = {
                 "The first of three",
                 "The second, which is rather longer than the others so that it has to be broken into lines",
                 "The third"}});
    list(f, {.items = {"Read", "Answer", "Send"}, .numbered = true});
    return false;
}

bool draw_buttons(Frame& f, ExampleState& s) {
    bool changed = false;
    if (button(f, {.id = "ex.save", .label = "Save and continue"})) {
        word(s, "ex.save") += "x";
        f.announce("Saved.");
        changed = true;
    }
    const std::string pressed =
        button_group(f, {{.id = "ex.check", .label = "Check before you send"},
                         {.id = "ex.later", .label = "Later", .kind = ButtonKind::Secondary},
                         {.id = "ex.delete", .label = "Delete", .kind = ButtonKind::Warning},
                         {.id = "ex.quiet", .label = "Show all", .kind = ButtonKind::Quiet}});
    if (!pressed.empty()) {
        word(s, pressed) += "x";
        changed = true;
    }
    return changed;
}

bool draw_links(Frame& f, ExampleState&) {
    link(f, {.id = "ex.link", .text = "A link on its own line", .href = "#/gallery"});
    link(f, {.id = "ex.action", .text = "Start a new assessment", .href = "#/gallery", .action = true});
    breadcrumb(f, {.id = "ex.breadcrumb", .items = {to("Start", "#/"), to("Gallery", "#/gallery")}});
    return false;
}

bool draw_text_input(Frame& f, ExampleState& s) {
    bool changed = keep(word(s, "ex.title"),
                        text_input(f, {.id = "ex.title",
                                       .label = "What is the change called?",
                                       .hint = "A name that people outside your team would understand",
                                       .value = word(s, "ex.title")}));
    changed |= keep(word(s, "ex.people"), text_input(f, {.id = "ex.people",
                                                         .label = "How many people use it in a year?",
                                                         .value = word(s, "ex.people"),
                                                         .width = FieldWidth::Characters10,
                                                         .numeric = true,
                                                         .suffix = "people"}));
    changed |= keep(word(s, "ex.wrong"), text_input(f, {.id = "ex.wrong",
                                                        .label = "Who is responsible?",
                                                        .error = "Enter the name of the person responsible",
                                                        .value = word(s, "ex.wrong"),
                                                        .width = FieldWidth::Characters20}));
    return changed;
}

bool draw_textarea(Frame& f, ExampleState& s) {
    std::string& value = word(s, "ex.why");
    const bool changed = keep(value, textarea(f, {.id = "ex.why",
                                                  .label = "Why is the change needed?",
                                                  .hint = "Two or three sentences are enough",
                                                  .value = value,
                                                  .rows = 3,
                                                  .count = "Up to 300 words"}));
    return changed |
           keep(word(s, "ex.why2"), textarea(f, {.id = "ex.why2",
                                                 .label = "What would happen without it?",
                                                 .error = "Say what would happen without the change",
                                                 .value = word(s, "ex.why2"),
                                                 .rows = 2}));
}

bool draw_radios(Frame& f, ExampleState& s) {
    bool changed = keep(
        word(s, "ex.kind"),
        radios(f,
               {.id = "ex.kind",
                .legend = "What is it?",
                .hint = "Choose the nearest",
                .options = {{.value = "service", .label = "A service", .hint = "Something that people use"},
                            {.value = "policy", .label = "A policy"},
                            {.value = "neither", .label = "Neither of these", .divider_before = true}},
                .value = word(s, "ex.kind")}));
    bool inside = false;
    changed |= keep(word(s, "ex.law"),
                    radios(f, {.id = "ex.law",
                               .legend = "Could this be unlawful?",
                               .error = "Choose yes, no or not sure",
                               .options = {{.value = "yes",
                                            .label = "Yes",
                                            .reveal =
                                                [&] {
                                                    inside = keep(word(s, "ex.law.why"),
                                                                  textarea(f, {.id = "ex.law.why",
                                                                               .label = "Say why",
                                                                               .value = word(s, "ex.law.why"),
                                                                               .rows = 2}));
                                                }},
                                           {.value = "no", .label = "No"},
                                           {.value = "unsure", .label = "Not sure, get advice"}},
                               .value = word(s, "ex.law"),
                               .inline_options = true}));
    return changed || inside;
}

bool draw_checkboxes(Frame& f, ExampleState& s) {
    bool changed = false;
    if (auto now = checkboxes(f, {.id = "ex.who",
                                  .legend = "Who is affected?",
                                  .hint = "Tick all that apply",
                                  .options = {{.value = "patients", .label = "Patients"},
                                              {.value = "carers",
                                               .label = "Carers",
                                               .hint = "People who look after somebody without being paid"},
                                              {.value = "staff", .label = "Staff"},
                                              {.value = "none", .label = "Nobody", .exclusive = true}},
                                  .values = s.sets["ex.who"]})) {
        s.sets["ex.who"] = *now;
        changed = true;
    }
    if (auto on = checkbox(
            f,
            {.id = "ex.read", .label = "I have read the guidance", .checked = word(s, "ex.read") == "yes"})) {
        word(s, "ex.read") = *on ? "yes" : "";
        changed = true;
    }
    return changed;
}

bool draw_select(Frame& f, ExampleState& s) {
    return keep(word(s, "ex.place"), select(f, {.id = "ex.place",
                                                .label = "Which organisation?",
                                                .options = {{"", "Choose"},
                                                            {"north", "Northmarsh Integrated Care Board"},
                                                            {"south", "Southmarsh Integrated Care Board"}},
                                                .value = word(s, "ex.place")}));
}

bool draw_date(Frame& f, ExampleState& s) {
    const DateParts value{word(s, "ex.d"), word(s, "ex.m"), word(s, "ex.y")};
    const auto date = date_input(f, {.id = "ex.date",
                                     .legend = "When will the decision be taken?",
                                     .hint = "For example, 15 3 2027",
                                     .value = value});
    if (!date) return false;
    word(s, "ex.d") = date->day;
    word(s, "ex.m") = date->month;
    word(s, "ex.y") = date->year;
    return true;
}

bool draw_remarks(Frame& f, ExampleState&) {
    inset_text(f, {.text = "The question set is not confirmed by the Inclusion Team."});
    warning_callout(f, {.heading = "Before you go on",
                        .text = "A decision that has been announced already cannot be assessed afterwards.",
                        .items = {"Ask whether it was announced", "Get advice when it was"}});
    return false;
}

bool draw_details(Frame& f, ExampleState&) {
    details(f, {.id = "ex.details", .summary = "What does this mean?"}, [&] {
        paragraph(f, {.text = "Words that are shown on demand, with as many lines as they need.",
                      .id = "ex.details.words"});
    });
    details(
        f,
        {.id = "ex.example", .summary = "A good and a weak answer", .open_at_first = true, .expander = true},
        [&] {
            paragraph(f, {.text = "A good answer names who is affected and how you know.",
                          .id = "ex.example.words"});
        });
    return false;
}

bool draw_summary(Frame& f, ExampleState&) {
    summary_list(f, {.id = "ex.summary",
                     .rows = {{.id = "ex.summary.title",
                               .key = "Title",
                               .value = "Moving the walk-in centre",
                               .actions = {to("Change", "#/gallery", " title")}},
                              {.id = "ex.summary.why",
                               .key = "Why it is needed",
                               .value = "The lease ends in March.\nThe building has steps.",
                               .actions = {to("Change", "#/gallery", " why it is needed")}},
                              {.id = "ex.summary.none",
                               .key = "Decision date",
                               .value = "Not provided",
                               .actions = {to("Change", "#/gallery", " decision date")}}}});
    return false;
}

bool draw_tasks(Frame& f, ExampleState&) {
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

bool draw_table(Frame& f, ExampleState& s) {
    Table t{.id = "ex.table",
            .caption = "People by age",
            .columns = {{.id = "age", .header = "Age", .weight = 2, .sortable = true},
                        {.id = "count", .header = "People", .numeric = true},
                        {.id = "note", .header = "What we know", .weight = 2}},
            .rows = {{.id = "a",
                      .cells = {{.text = "Under 25"},
                                {.text = "1,204"},
                                {.text = "From the register, this year"}}},
                     {.id = "b",
                      .cells = {{.text = "25 to 64"},
                                {.text = "8,930"},
                                {.tag = {.text = "Estimate", .colour = Colour::Yellow}}}},
                     {.id = "c", .cells = {{.text = "65 and over"}, {.text = "3,377"}, {.text = ""}}}},
            .sort = s.sort};
    if (s.sort.down) std::swap(t.rows.front(), t.rows.back());
    const auto sort = table(f, t);
    if (!sort) return false;
    s.sort = *sort;
    return true;
}

bool draw_progress(Frame& f, ExampleState&) {
    progress(f, {.id = "ex.progress", .label = "Stage 1: 4 of 9 sections completed", .share = 4.0F / 9});
    return false;
}

bool draw_file(Frame& f, ExampleState& s) {
    const auto file = file_upload(f, {.id = "ex.file",
                                      .label = "Open a saved assessment",
                                      .hint = "A .json or .docx file from the portal",
                                      .accept = ".json,.docx"});
    if (!file) return false;
    word(s, "ex.file") = file->name + " " + std::to_string(file->bytes.size());
    return true;
}

bool draw_panel(Frame& f, ExampleState&) {
    panel(f, {.id = "ex.panel",
              .title = "Assessment saved",
              .text = {{.text = "Your reference is "}, bold("DRAFT-20261123-K7QF")}});
    card(f,
         {.id = "ex.card",
          .title = "Moving the walk-in centre",
          .level = 3,
          .href = "#/gallery",
          .tag = {.text = "Stage 2", .colour = Colour::Blue}},
         [&] { paragraph(f, {.text = "Last changed today.", .id = "ex.card.words"}); });
    return false;
}

bool draw_navigation(Frame& f, ExampleState&) {
    contents_list(f, {.id = "ex.contents",
                      .name = "Contents",
                      .items = {{"About the change", "#/gallery", true},
                                {"Who is affected", "#/gallery"},
                                {"Human rights", "#/gallery"}}});
    pagination(f, {.id = "ex.pages",
                   .previous = to("Who is affected", "#/gallery"),
                   .next = to("Human rights", "#/gallery")});
    return false;
}

bool draw_search(Frame& f, ExampleState& s) {
    return keep(word(s, "ex.search"), search(f, {.id = "ex.search",
                                                 .label = "Search questions and answers",
                                                 .value = word(s, "ex.search")}));
}

bool draw_dialog(Frame& f, ExampleState& s) {
    bool changed = false;
    if (button(f, {.id = "ex.ask", .label = "Delete this draft", .kind = ButtonKind::Warning}))
        changed = s.dialog_open = true;
    const bool closed =
        dialog(f, {.id = "ex.dialog", .title = "Delete this draft?", .open = s.dialog_open}, [&] {
            paragraph(f, {.text = "It cannot be brought back.", .id = "ex.dialog.words"});
            const std::string pressed =
                button_group(f, {{.id = "ex.yes", .label = "Delete", .kind = ButtonKind::Warning},
                                 {.id = "ex.no", .label = "Keep it", .kind = ButtonKind::Secondary}});
            if (!pressed.empty()) {
                s.dialog_open = false;
                changed = true;
            }
        });
    if (closed) s.dialog_open = false;
    return changed || closed;
}

constexpr std::array kExamples{
    Example{"heading", draw_headings},
    Example{"paragraph", draw_paragraphs},
    Example{"list", draw_lists},
    Example{"button", draw_buttons},
    Example{"link", draw_links},
    Example{"text input", draw_text_input},
    Example{"textarea", draw_textarea},
    Example{"radios", draw_radios},
    Example{"checkboxes", draw_checkboxes},
    Example{"select", draw_select},
    Example{"date input", draw_date},
    Example{"inset text and callout", draw_remarks},
    Example{"details", draw_details},
    Example{"summary list", draw_summary},
    Example{"task list and tag", draw_tasks},
    Example{"table", draw_table},
    Example{"progress", draw_progress},
    Example{"Bars stand beside the numbers they repeat", draw_bar_chart},
    Example{"A figure with its interval crosses the line of no difference", draw_range_chart},
    Example{"A trend is broken where the way of counting changed", draw_trend_chart},
    Example{"file upload", draw_file},
    Example{"panel and card", draw_panel},
    Example{"contents list and pagination", draw_navigation},
    Example{"search", draw_search},
    Example{"dialog", draw_dialog},
    Example{"risk matrix", draw_hard_matrix},
    Example{"choice grid", draw_hard_grid},
    Example{"editable rows", draw_hard_rows},
    Example{"long text", draw_hard_text},
};

}  // namespace

std::span<const Example> examples() { return kExamples; }

}  // namespace ui
