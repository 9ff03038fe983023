// See dialog.h. A dialog stands above the page and so above the canvas: the browser lays it out and paints it in both
// views. Its elements are the same widgets, without a place of their own.
#include "web/ui/dialog/dialog.h"

#include "web/ui/frame_internal.h"

namespace ui {

bool dialog(Frame& frame, const Dialog& in, Body inside) {
    FrameState& s = frame.state();
    if (!in.open) return false;
    SemanticNode node{.id = in.id, .role = Role::Dialog, .name = in.title};
    node.set(State::Open);
    node.set(State::Unplaced);
    const std::size_t at = s.add(std::move(node), {});
    s.enter(at, s.level().x, s.level().y, 480, false);
    inside();
    s.leave();
    return s.answer(platform::Event::Kind::Toggle, in.id) != nullptr;
}

}  // namespace ui
