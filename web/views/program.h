// What main.cpp runs: the whole portal as one value that answers events, builds pages and returns effects. The same
// interface is driven by native tests with a fake platform. Not a place for pages: those are the files beside it.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "web/platform/platform.h"
#include "web/ui/frame.h"
#include "web/views/context.h"

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

// A part of the portal that only some programs have, with pages and state of its own: workforce figures
// (workforce/program.h), report files (reports/program.h) and the gallery (gallery.h).
class Part {
  public:
    virtual ~Part() = default;
    [[nodiscard]] virtual bool has(std::string_view route) const = 0;
    // Builds the whole page, header and footer included; true when an answer changed something of its own. `portal` is
    // what the rest of the portal knows and, by its actions, what is asked of it, such as a row of evidence for the
    // open assessment.
    virtual bool build(const Context& portal) = 0;
    // True when the event is this part's alone.
    virtual bool handle(const platform::Event&) { return false; }
    virtual std::vector<platform::Effect> take_effects() { return {}; }
};

std::unique_ptr<Program> make_program(std::vector<std::unique_ptr<Part>> parts = {});

}  // namespace views
