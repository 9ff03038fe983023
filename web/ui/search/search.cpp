// See search.h.
#include "web/ui/search/search.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

namespace {

constexpr float kMost = 480;

Field describe(FrameState& s, const Search& in) {
    SemanticNode node{
        .id = in.id, .role = Role::Search, .name = in.label, .hint = in.hint, .value = in.value};
    const auto seen = s.revisions.find(in.id);
    node.revision = seen == s.revisions.end() ? 0 : seen->second;
    return open_field(s, std::move(node), LabelKind::Plain);
}

Box size_of(const Field& f) { return {f.x, f.y, std::min(f.w, kMost), metrics::kControl}; }

void paint(FrameState& s, const Search& in, const Box& control) {
    const Item item = s.native() ? Item{} : s.item(in.id, control);
    paint_control(s, control, false, item.hovered);
}

}  // namespace

std::optional<std::string> search(Frame& frame, const Search& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    const Box control = size_of(f);
    s.part(f.node, Part::Control, control, false);
    paint(s, in, control);
    auto answer = answer_typed(s, in.id, control, in.value, false);
    close_field(s, f, f.y + metrics::kControl, metrics::kSpace4);
    return answer;
}

}  // namespace ui
