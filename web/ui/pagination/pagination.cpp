// See pagination.h.
#include "web/ui/pagination/pagination.h"

#include "web/ui/frame_internal.h"

namespace ui {

void pagination(Frame& frame, const Pagination& in) {
    FrameState& s = frame.state();
    const float y = s.start(metrics::kSpace5);
    SemanticNode node{.id = in.id, .role = Role::Pagination, .name = "Pages"};
    node.actions = {in.previous, in.next};
    const std::size_t at = s.add(std::move(node), {s.level().x, y, s.level().w, 0});
    const platform::Run run{.text = "Previous\n" + in.previous.text};
    const float h = s.text(at, Part::Whole, std::span(&run, 1), Style::Body, s.level().x, y, s.level().w,
                           {.keep_feeds = true, .colour = metrics::kLink});
    s.finish(y + h, metrics::kSpace5);
}

}  // namespace ui
