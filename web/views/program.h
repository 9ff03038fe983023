// What main.cpp runs: the whole portal as one value that answers events, builds pages and returns effects. The same
// interface is driven by native tests with a fake platform. Not a place for pages: those are the files beside it.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "web/app/actions.h"
#include "web/app/state.h"
#include "web/platform/platform.h"
#include "web/ui/frame.h"

namespace views {

class Program {
  public:
    virtual ~Program() = default;

    // Everything that is not an answer to a widget: start, routes, storage, assets, shortcuts, wake-ups, page hide.
    // Widgets' events are noted by the frame; Commit is given to both.
    virtual void handle(const platform::Event& event) = 0;

    // Builds the current page and applies what the widgets returned. True when that changed the state, so that the
    // picture is out of date and must be built once more (widgets then return nothing).
    virtual bool build(ui::Frame& frame) = 0;

    // What the world must do now, in order.
    virtual std::vector<platform::Effect> take_effects() = 0;
};

// A part of the portal that only some programs have, with pages and state of its own: the gallery (gallery.h) and
// workforce figures (workforce/program.h).
class Part {
  public:
    virtual ~Part() = default;
    [[nodiscard]] virtual bool has(std::string_view route) const = 0;
    // Builds the whole page, header and footer included; true when an answer changed something. `portal` is what the
    // rest of the portal knows.
    virtual bool build(ui::Frame& frame, const app::State& portal) = 0;
    // True when the event is this part's alone.
    virtual bool handle(const platform::Event&) { return false; }
    virtual std::vector<platform::Effect> take_effects() { return {}; }
    // What it asks of the rest of the portal, such as a row of evidence for the open assessment.
    virtual std::vector<app::Action> take_actions() { return {}; }
};

std::unique_ptr<Program> make_program(std::vector<std::unique_ptr<Part>> parts = {});

}  // namespace views
