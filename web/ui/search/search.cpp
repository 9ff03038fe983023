// See search.h.
#include "web/ui/search/search.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

std::optional<std::string> search(Frame& frame, const Search& in) {
    FrameState& s = frame.state();
    SemanticNode node{
        .id = in.id, .role = Role::Search, .name = in.label, .hint = in.hint, .value = in.value};
    const auto seen = s.revisions.find(in.id);
    node.revision = seen == s.revisions.end() ? 0 : seen->second;
    const Field f = open_field(s, std::move(node), LabelKind::Plain);
    const Box control{f.x, f.y, std::min(f.w, 480.0F), metrics::kControl};
    s.part(f.node, Part::Control, control, false);
    const Item item = s.native() ? Item{} : s.item(in.id, control);
    paint_control(s, control, false, item.hovered);
    const auto typed = s.native_edit(in.id, control, in.value, false);
    close_field(s, f, f.y + metrics::kControl, metrics::kSpace4);
    if (typed) return typed;
    const platform::Event* event = s.answer(platform::Event::Kind::Input, in.id);
    if (event == nullptr || event->text == in.value) return std::nullopt;
    return event->text;
}

}  // namespace ui
