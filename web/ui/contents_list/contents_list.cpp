// See contents_list.h. The browser stacks the lines; ImGui predicts one line feed for each.
#include "web/ui/contents_list/contents_list.h"

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

std::size_t describe(FrameState& s, const ContentsList& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::ContentsList, .name = in.name};
    for (const ContentsItem& item : in.items)
        node.actions.push_back({.text = item.text, .bold = item.current, .href = item.href});
    return s.add(std::move(node), box);
}

// The name and one line for each item; their height.
float place_words(FrameState& s, std::size_t at, const ContentsList& in, const Box& box) {
    std::string words = in.name;
    for (const ContentsItem& item : in.items) words += "\n" + item.text;
    return s.text(at, Part::Whole, words, Style::Body, box.x, box.y, box.w,
                  {.keep_feeds = true, .colour = metrics::kLink});
}

}  // namespace

void contents_list(Frame& frame, const ContentsList& in) {
    FrameState& s = frame.state();
    const float y = s.start(metrics::kSpace2);
    const Box box{s.level().x, y, s.level().w, 0};
    const std::size_t at = describe(s, in, box);
    s.finish(y + place_words(s, at, in, box), metrics::kSpace5);
}

}  // namespace ui
