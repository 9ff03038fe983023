// See inset_text.h.
#include "web/ui/inset_text/inset_text.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kBar = 8, kInside = 24, kAbove = 16;

std::size_t describe(FrameState& s, const InsetText& in, const Box& box) {
    SemanticNode node{.id = s.id_for(in.id, "inset", in.text.runs), .role = Role::Inset};
    node.runs = in.text.runs;
    return s.add(std::move(node), box);
}

// The words within their padding; the height of all.
float place_words(FrameState& s, std::size_t at, const InsetText& in, const Box& box) {
    return s.text(at, Part::Label, in.text.runs, Style::Body, box.x + kInside, box.y + kAbove,
                  box.w - 2 * kInside) +
           2 * kAbove;
}

void paint(FrameState& s, const Box& box) {
    s.fill(box, m::kSurface);
    s.fill({box.x, box.y, kBar, box.h}, m::kBlue);
}

}  // namespace

void inset_text(Frame& frame, const InsetText& in) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace4);
    Box box{s.level().x, y, std::min(s.level().w, m::kReading), 0};
    const std::size_t at = describe(s, in, box);
    box.h = place_words(s, at, in, box);
    s.set_height(at, box.h);
    paint(s, box);
    s.finish(y + box.h, m::kSpace5);
}

}  // namespace ui
