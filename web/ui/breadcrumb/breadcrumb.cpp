// See breadcrumb.h. A line that the browser lays out; ImGui only reserves it.
#include "web/ui/breadcrumb/breadcrumb.h"

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

std::size_t describe(FrameState& s, const Breadcrumb& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Breadcrumb, .name = "Breadcrumb"};
    node.actions = in.items;
    return s.add(std::move(node), box);
}

// About as long as the line that the browser makes; its height.
float place_words(FrameState& s, std::size_t at, const Breadcrumb& in, const Box& box) {
    std::string words;
    for (const Run& item : in.items) words += (words.empty() ? "" : "  >  ") + item.text;
    return s.text(at, Part::Whole, words, Style::Small, box.x, box.y, box.w, {.colour = metrics::kLink});
}

}  // namespace

void breadcrumb(Frame& frame, const Breadcrumb& in) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const Box box{s.level().x, y, s.level().w, 0};
    const std::size_t at = describe(s, in, box);
    s.finish(y + place_words(s, at, in, box), metrics::kSpace4);
}

}  // namespace ui
