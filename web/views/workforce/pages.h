// The one list of pages of workforce figures: which address is drawn by which function. A new page is one file and one
// row here.
#pragma once

#include <string_view>
#include <vector>

#include "web/views/workforce/context.h"

namespace views::workforce_pages {

struct PageRow {
    std::string_view route;  // with `prefix` everything below it
    bool prefix = false;
    bool needs_figures = true;
    void (*draw)(const Context& context) = nullptr;
};

[[nodiscard]] const std::vector<PageRow>& pages();
// The row for a route; never fails: unknown addresses have the "not found" page, and addresses that need figures while
// none are open have the page that says so.
[[nodiscard]] const PageRow& page_for(const app::figures::State& state);

void start_page(const Context& c);
void calculator_page(const Context& c);
void tasks_page(const Context& c);
void enter_page(const Context& c);
void files_page(const Context& c);
void quality_page(const Context& c);
void wres_page(const Context& c);
void wdes_page(const Context& c);
void measure_page(const Context& c);
void trend_page(const Context& c);
void method_page(const Context& c);
void actions_page(const Context& c);
void publish_page(const Context& c);
void not_found_page(const Context& c);
void nothing_open_page(const Context& c);

}  // namespace views::workforce_pages
