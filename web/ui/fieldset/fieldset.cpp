// See fieldset.h.
#include "web/ui/fieldset/fieldset.h"

#include "web/ui/field.h"

namespace ui {

void fieldset(Frame& frame, const Fieldset& in, Body inside) {
    FrameState& s = frame.state();
    SemanticNode node{
        .id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint, .error = in.error};
    const Field f = open_field(s, std::move(node), label_kind(in.legend_is_heading, false));
    s.enter(f.node, f.x, f.y + metrics::kSpace2, f.w);
    inside();
    close_field(s, f, s.leave());
}

}  // namespace ui
