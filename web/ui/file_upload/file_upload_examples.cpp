// The examples of file_upload; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, const FileUpload& in) {
    const auto file = file_upload(f, in);
    if (!file) return false;
    word(s, in.id) = file->name + " " + std::to_string(file->bytes.size());
    return true;
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string words(sample.words);
    return ask(f, s, {.id = id_of("file", sample), .label = words, .hint = words, .error = words});
}

constexpr Example kExamples[] = {
    {"A saved assessment is opened from this computer",
     [](Frame& f, ExampleState& s) {
         return ask(f, s,
                    {.id = "ex.file",
                     .label = "Open a saved assessment",
                     .hint = "A .json or .docx file from the portal",
                     .accept = ".json,.docx"});
     }},
    {"A file of any kind needs no hint",
     [](Frame& f, ExampleState& s) { return ask(f, s, {.id = "ex.file.any", .label = "Open a file"}); }},
    {"An error about a file says what to do",
     [](Frame& f, ExampleState& s) {
         return ask(f, s,
                    {.id = "ex.file.wrong",
                     .label = "Open a table of staff",
                     .hint = "A .csv file",
                     .error = "Choose a .csv file with one row for each person",
                     .accept = ".csv"});
     }},
    {"A long word breaks around the control for files",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Files in Urdu, Polish and Welsh keep their control below the words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup beside a file is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> file_upload_examples() { return kExamples; }

}  // namespace ui
