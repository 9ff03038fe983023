// See select.h. The list that opens is the browser's own; natively a press goes to the next option.
#include "web/ui/select/select.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

namespace {

Field describe(FrameState& s, const Select& in) {
    SemanticNode node{.id = in.id,
                      .role = Role::Select,
                      .name = in.label,
                      .hint = in.hint,
                      .error = in.error,
                      .value = in.value};
    node.options = in.options;
    if (in.required) node.set(State::Required);
    return open_field(s, std::move(node), label_kind(false, in.hidden_label));
}

float widest(FrameState& s, const Select& in) {
    float most = 120;
    for (const platform::Option& option : in.options)
        most = std::max(most, s.width(option.label, Style::Body));
    return most + 56;
}

Box size_of(FrameState& s, const Select& in, const Field& f) {
    return {f.x, f.y, std::min(f.w, widest(s, in)), metrics::kControl};
}

std::string next_option(const Select& in) {
    for (std::size_t i = 0; i + 1 < in.options.size(); ++i) {
        if (in.options[i].value == in.value) return in.options[i + 1].value;
    }
    return in.options.empty() ? std::string() : in.options.front().value;
}

std::optional<std::string> answer(const FrameState& s, const Select& in, const Item& item) {
    if (item.pressed) return next_option(in);
    const platform::Event* event = s.answer(platform::Event::Kind::Choose, in.id);
    if (event == nullptr || event->text == in.value) return std::nullopt;
    return event->text;
}

}  // namespace

std::optional<std::string> select(Frame& frame, const Select& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    const Box control = size_of(s, in, f);
    s.part(f.node, Part::Control, control, false);
    const Item item = s.item(in.id, control);
    paint_control(s, control, !in.error.empty(), item.hovered);
    close_field(s, f, f.y + metrics::kControl);
    return answer(s, in, item);
}

}  // namespace ui
