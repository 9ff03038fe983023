// See pagination.h.
#include "web/ui/pagination/pagination.h"

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

std::size_t describe(FrameState& s, const Pagination& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Pagination, .name = "Pages"};
    node.actions = {in.previous, in.next};
    return s.add(std::move(node), box);
}

// As high as the first of the two, which stand side by side; its height.
float place_words(FrameState& s, std::size_t at, const Pagination& in, const Box& box) {
    return s.text(at, Part::Whole, "Previous\n" + in.previous.text, Style::Body, box.x, box.y, box.w,
                  {.keep_feeds = true, .colour = metrics::kLink});
}

}  // namespace

void pagination(Frame& frame, const Pagination& in) {
    FrameState& s = frame.state();
    const float y = s.start(metrics::kSpace5);
    const Box box{s.level().x, y, s.level().w, 0};
    const std::size_t at = describe(s, in, box);
    s.finish(y + place_words(s, at, in, box), metrics::kSpace5);
}

}  // namespace ui
