// Every widget with its examples, in one list that the gallery and all tests loop over. A new widget is one row here
// and a file beside the widget. Not a place for content of the portal.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/ui.h"

namespace ui {

// What the examples keep between builds: answers by id. Plain values, so that a test can compare them.
struct ExampleState {
    std::map<std::string, std::string> words = {};
    std::map<std::string, std::vector<std::string>> sets = {};
    std::map<std::string, std::vector<RowValues>> rows = {};
    int rows_made = 0;
    std::string dialog_open = {};  // the id of the one that is open
    Sort sort = {};
};

struct Example {
    std::string_view name;  // a sentence that says what must be seen
    // Draws it; true when an answer changed `state`.
    bool (*draw)(Frame&, ExampleState&);
};

// How many of a widget's examples fit on one page of the gallery.
enum class Fits : std::uint8_t {
    Together,  // all of them
    Alone,     // a page has one of it at most
    Whole,     // the example is a page itself, with header, main landmark and footer
};

struct WidgetExamples {
    std::string_view folder;     // of web/ui: "date_input"; also the last part of its address in the gallery
    std::string_view title;      // "Date input"
    std::string_view component;  // of the NHS design system: "Date input"; empty: the portal's own
    Fits fits;
    std::span<const Example> (*examples)();
};

// By folder.
std::span<const WidgetExamples> widgets();

// The four hard pages: what no ordinary form needs and an assessment does. Each is also the first example of a widget.
struct HardPage {
    std::string_view route, title;
    bool (*draw)(Frame&, ExampleState&);
};
std::span<const HardPage> hard_pages();

// Draws the header or footer that examples of whole pages have around them.
void example_header(Frame& frame);
void example_footer(Frame& frame);

// The hard page of long text, and one list for each widget, in <widget>_examples.cpp beside it.
bool draw_long_text(Frame& frame, ExampleState& state);
std::span<const Example> back_link_examples();
std::span<const Example> bar_chart_examples();
std::span<const Example> breadcrumb_examples();
std::span<const Example> button_examples();
std::span<const Example> card_examples();
std::span<const Example> checkboxes_examples();
std::span<const Example> choice_grid_examples();
std::span<const Example> contents_list_examples();
std::span<const Example> date_input_examples();
std::span<const Example> details_examples();
std::span<const Example> dialog_examples();
std::span<const Example> editable_rows_examples();
std::span<const Example> error_summary_examples();
std::span<const Example> fieldset_examples();
std::span<const Example> file_upload_examples();
std::span<const Example> footer_examples();
std::span<const Example> header_examples();
std::span<const Example> heading_examples();
std::span<const Example> inset_text_examples();
std::span<const Example> layout_examples();
std::span<const Example> link_examples();
std::span<const Example> list_examples();
std::span<const Example> page_examples();
std::span<const Example> pagination_examples();
std::span<const Example> panel_examples();
std::span<const Example> paragraph_examples();
std::span<const Example> progress_examples();
std::span<const Example> radios_examples();
std::span<const Example> range_chart_examples();
std::span<const Example> risk_matrix_examples();
std::span<const Example> save_status_examples();
std::span<const Example> search_examples();
std::span<const Example> select_examples();
std::span<const Example> summary_list_examples();
std::span<const Example> table_examples();
std::span<const Example> tag_examples();
std::span<const Example> task_list_examples();
std::span<const Example> text_input_examples();
std::span<const Example> textarea_examples();
std::span<const Example> trend_chart_examples();
std::span<const Example> warning_callout_examples();

}  // namespace ui
