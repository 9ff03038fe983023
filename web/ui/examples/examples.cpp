// See examples.h: the one list. The examples themselves stand beside their widgets.
#include "web/ui/examples/examples.h"

#include <array>

namespace ui {

namespace {

constexpr std::array kWidgets{
    WidgetExamples{"back_link", "Back link", "Back link", Fits::Whole, back_link_examples},
    WidgetExamples{"bar_chart", "Bar chart", "", Fits::Together, bar_chart_examples},
    WidgetExamples{"breadcrumb", "Breadcrumb", "Breadcrumbs", Fits::Alone, breadcrumb_examples},
    WidgetExamples{"button", "Button", "Buttons", Fits::Together, button_examples},
    WidgetExamples{"card", "Card", "Cards", Fits::Together, card_examples},
    WidgetExamples{"checkboxes", "Checkboxes", "Checkboxes", Fits::Together, checkboxes_examples},
    WidgetExamples{"choice_grid", "Choice grid", "", Fits::Together, choice_grid_examples},
    WidgetExamples{"contents_list", "Contents list", "Contents list", Fits::Together, contents_list_examples},
    WidgetExamples{"date_input", "Date input", "Date input", Fits::Together, date_input_examples},
    WidgetExamples{"details", "Details", "Details and expander", Fits::Together, details_examples},
    WidgetExamples{"dialog", "Dialog", "", Fits::Together, dialog_examples},
    WidgetExamples{"editable_rows", "Editable rows", "", Fits::Together, editable_rows_examples},
    WidgetExamples{"error_summary", "Error summary", "Error summary", Fits::Whole, error_summary_examples},
    WidgetExamples{"fieldset", "Fieldset", "Fieldset", Fits::Together, fieldset_examples},
    WidgetExamples{"file_upload", "File upload", "File upload", Fits::Together, file_upload_examples},
    WidgetExamples{"footer", "Footer", "Footer", Fits::Whole, footer_examples},
    WidgetExamples{"header", "Header", "Header", Fits::Whole, header_examples},
    WidgetExamples{"heading", "Heading", "Headings (typography)", Fits::Together, heading_examples},
    WidgetExamples{"inset_text", "Inset text", "Inset text", Fits::Together, inset_text_examples},
    WidgetExamples{"layout", "Layout", "Layout grid", Fits::Together, layout_examples},
    WidgetExamples{"link", "Link", "Links and action link", Fits::Together, link_examples},
    WidgetExamples{"list", "List", "Lists (typography)", Fits::Together, list_examples},
    WidgetExamples{"page", "Page", "Page template", Fits::Whole, page_examples},
    WidgetExamples{"pagination", "Pagination", "Pagination", Fits::Alone, pagination_examples},
    WidgetExamples{"panel", "Panel", "Panel", Fits::Together, panel_examples},
    WidgetExamples{"paragraph", "Paragraph", "Paragraphs (typography)", Fits::Together, paragraph_examples},
    WidgetExamples{"progress", "Progress", "", Fits::Together, progress_examples},
    WidgetExamples{"radios", "Radios", "Radios", Fits::Together, radios_examples},
    WidgetExamples{"range_chart", "Range chart", "", Fits::Together, range_chart_examples},
    WidgetExamples{"risk_matrix", "Risk matrix", "", Fits::Together, risk_matrix_examples},
    WidgetExamples{"save_status", "Save status", "", Fits::Together, save_status_examples},
    WidgetExamples{"search", "Search", "", Fits::Together, search_examples},
    WidgetExamples{"select", "Select", "Select", Fits::Together, select_examples},
    WidgetExamples{"summary_list", "Summary list", "Summary list", Fits::Together, summary_list_examples},
    WidgetExamples{"table", "Table", "Tables", Fits::Together, table_examples},
    WidgetExamples{"tag", "Tag", "Tag", Fits::Together, tag_examples},
    WidgetExamples{"task_list", "Task list", "Task list", Fits::Together, task_list_examples},
    WidgetExamples{"text_input", "Text input", "Text input", Fits::Together, text_input_examples},
    WidgetExamples{"textarea", "Textarea", "Textarea and character count", Fits::Together, textarea_examples},
    WidgetExamples{"trend_chart", "Trend chart", "", Fits::Together, trend_chart_examples},
    WidgetExamples{"warning_callout", "Warning callout", "Warning callout", Fits::Together,
                   warning_callout_examples},
};

template <std::span<const Example> (*List)()>
bool draw_first(Frame& frame, ExampleState& state) {
    return List().front().draw(frame, state);
}

constexpr std::array kHardPages{
    HardPage{"/gallery/matrix", "Risk matrix", draw_first<risk_matrix_examples>},
    HardPage{"/gallery/grid", "Twenty groups", draw_first<choice_grid_examples>},
    HardPage{"/gallery/rows", "Rows added and removed", draw_first<editable_rows_examples>},
    HardPage{"/gallery/text", "Long text", draw_long_text},
};

}  // namespace

std::span<const WidgetExamples> widgets() { return kWidgets; }
std::span<const HardPage> hard_pages() { return kHardPages; }

void example_header(Frame& frame) {
    header(frame, {.organisation = "Gallery",
                   .links = {{.id = "g", .text = "Gallery", .href = "#/gallery"}},
                   .save_status = "Samples: nothing here is saved"});
}

void example_footer(Frame& frame) { footer(frame, {.lines = {"Samples only."}}); }

}  // namespace ui
