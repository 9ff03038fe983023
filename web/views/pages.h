// The one list of pages: which address is drawn by which function. A new page is one file and one row here.
#pragma once

#include <string_view>
#include <vector>

#include "web/views/context.h"

namespace views {

struct PageRow {
    std::string_view route;  // "/send", or with `prefix` everything below it: "/page/"
    bool prefix = false;
    bool needs_assessment = true;
    void (*draw)(const Context& context) = nullptr;
};

[[nodiscard]] const std::vector<PageRow>& pages();
// The row for a route; never fails: unknown addresses have the "not found" page, and addresses that need an
// assessment while none is open have the page that says so.
[[nodiscard]] const PageRow& page_for(const app::State& state);

// One file each.
void start_page(const Context& c);
void before_page(const Context& c);
void task_list_page(const Context& c);
void question_page(const Context& c);
void stage2_page(const Context& c);
void check_answers_page(const Context& c);
void check_page(const Context& c);
void report_page(const Context& c);
void send_page(const Context& c);
void sent_page(const Context& c);
void search_page(const Context& c);
void to_dos_page(const Context& c);
void about_page(const Context& c);
void accessibility_page(const Context& c);
void keyboard_page(const Context& c);
void preferences_page(const Context& c);
void not_found_page(const Context& c);
void nothing_open_page(const Context& c);

}  // namespace views
