// See contents_list.h. The browser stacks the lines; ImGui predicts one line feed for each.
#include "web/ui/contents_list/contents_list.h"

#include "web/ui/frame_internal.h"

namespace ui {

void contents_list(Frame& frame, const ContentsList& in) {
    FrameState& s = frame.state();
    const float y = s.start(metrics::kSpace2);
    SemanticNode node{.id = in.id, .role = Role::ContentsList, .name = in.name};
    std::string words = in.name;
    for (const ContentsItem& item : in.items) {
        node.actions.push_back({.text = item.text, .bold = item.current, .href = item.href});
        words += "\n" + item.text;
    }
    const std::size_t at = s.add(std::move(node), {s.level().x, y, s.level().w, 0});
    const platform::Run run{.text = words};
    const float h = s.text(at, Part::Whole, std::span(&run, 1), Style::Body, s.level().x, y, s.level().w,
                           {.keep_feeds = true, .colour = metrics::kLink});
    s.finish(y + h, metrics::kSpace5);
}

}  // namespace ui
