// See dialog.h. A dialog stands above the page and so above the canvas: the browser lays it out and paints it in both
// views. Its elements are the same widgets, without a place of their own.
#include "web/ui/dialog/dialog.h"

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

constexpr float kWidth = 480;  // only what its widgets are told; the browser's own holds

std::size_t describe(FrameState& s, const Dialog& in) {
    SemanticNode node{.id = in.id, .role = Role::Dialog, .name = in.title};
    node.set(State::Open);
    node.set(State::Unplaced);
    return s.add(std::move(node), {});
}

// True when it was closed with Escape.
bool answer(const FrameState& s, const Dialog& in) {
    return s.answer(platform::Event::Kind::Toggle, in.id) != nullptr;
}

}  // namespace

bool dialog(Frame& frame, const Dialog& in, Body inside) {
    FrameState& s = frame.state();
    if (!in.open) return false;
    const std::size_t at = describe(s, in);
    s.enter(at, s.level().x, s.level().y, kWidth, false);
    inside();
    s.leave();
    return answer(s, in);
}

}  // namespace ui
