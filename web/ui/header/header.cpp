// See header.h. The header stands above the canvas: the browser lays it out and paints it in both views.
#include "web/ui/header/header.h"

#include "web/ui/frame_internal.h"
#include "web/ui/save_status/save_status.h"

namespace ui {

namespace {

std::size_t describe(FrameState& s, const Header& in) {
    SemanticNode node{.id = "header", .role = Role::Header, .name = in.service, .hint = in.organisation};
    node.href = in.service_href;
    for (const HeaderLink& link : in.links) {
        node.actions.push_back({.text = link.text, .bold = link.current, .href = link.href});
    }
    node.set(State::Unplaced);
    return s.add(std::move(node), {});
}

}  // namespace

void header(Frame& frame, const Header& in) {
    FrameState& s = frame.state();
    const std::size_t at = describe(s, in);
    s.enter(at, 0, 0, s.page_width, false);
    if (!in.save_status.empty()) save_status(frame, {.text = in.save_status});
    s.leave();
}

}  // namespace ui
