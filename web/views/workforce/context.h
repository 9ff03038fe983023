// What a page of workforce figures gets: the frame to draw in, the state to read, what was worked out from it, and a
// place to put the actions. Pages keep nothing of their own between builds.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/disclosure/edition.h"
#include "core/workforce/figures.h"
#include "web/app/actions.h"
#include "web/app/figures/actions.h"
#include "web/app/figures/state.h"
#include "web/app/state.h"
#include "web/ui/frame.h"

namespace views::workforce_pages {

// Worked out once for each change of the workbook, then only read. The publication edition costs more and is made when
// a page first asks for it.
class Derived {
  public:
    Derived() = default;
    Derived(const workforce::Workbook& workbook, const workforce::Reference& reference);

    // A workbook whose parameters nobody knows is worked out with those of the method sheet; `trouble` says so.
    [[nodiscard]] const workforce::Figures& figures() const { return *figures_; }
    [[nodiscard]] const std::string& trouble() const { return trouble_; }
    // The results of this year, each marked with whether it may be published.
    [[nodiscard]] const disclosure::Publication& publication() const;

  private:
    const workforce::Workbook* workbook_ = nullptr;
    std::optional<workforce::Figures> figures_;
    std::string trouble_;
    mutable std::optional<disclosure::Publication> publication_;
};

struct Context {
    ui::Frame& frame;
    const app::figures::State& state;
    const app::State& portal;  // what the rest of the portal knows: the open assessment, the footer
    const Derived& derived;    // only on pages that need figures
    std::vector<app::figures::Action>& actions;
    std::vector<app::Action>& portal_actions;

    void act(app::figures::Action action) const { actions.push_back(std::move(action)); }
    [[nodiscard]] const workforce::Workbook& workbook() const { return *state.current; }
    [[nodiscard]] const workforce::Figures& figures() const { return derived.figures(); }
    [[nodiscard]] const workforce::Reference& reference() const { return derived.figures().reference; }
};

}  // namespace views::workforce_pages
