// What a page of report files gets. Pages keep nothing of their own between builds.
#pragma once

#include <utility>
#include <vector>

#include "web/app/reports/store.h"
#include "web/views/context.h"

namespace views::report_pages {

struct Context {
    const views::Context& portal;
    const app::reports::State& state;
    std::vector<app::reports::Action>& actions;

    void act(app::reports::Action action) const { actions.push_back(std::move(action)); }
    [[nodiscard]] ui::Frame& frame() const { return portal.frame; }
};

void files_page(const Context& c);

}  // namespace views::report_pages
