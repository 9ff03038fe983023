// See text_input.h. On the web ImGui reserves the place and paints the frame, and the page's own input is edited;
// natively ImGui edits: the one branch between the two.
#include "web/ui/text_input/text_input.h"

#include <algorithm>
#include <utility>

#include "web/ui/field.h"

namespace ui {

namespace {

float width_of(FieldWidth width, float most) {
    switch (width) {
        case FieldWidth::Full:
            return std::min(most, metrics::kReading);
        case FieldWidth::Characters30:
            return std::min(most, 582.0F);
        case FieldWidth::Characters20:
            return std::min(most, 404.0F);
        case FieldWidth::Characters10:
            return std::min(most, 227.0F);
        case FieldWidth::Characters5:
            return 107;
        case FieldWidth::Characters3:
            return 71;
        case FieldWidth::Characters2:
            return 54;
    }
    return most;
}

std::string_view word_of(FieldWidth width) {
    switch (width) {
        case FieldWidth::Full:
            return "";
        case FieldWidth::Characters30:
            return "30";
        case FieldWidth::Characters20:
            return "20";
        case FieldWidth::Characters10:
            return "10";
        case FieldWidth::Characters5:
            return "5";
        case FieldWidth::Characters3:
            return "3";
        case FieldWidth::Characters2:
            return "2";
    }
    return "";
}

Field describe(FrameState& s, const TextInput& in) {
    SemanticNode node = describe_typed(s, in, Role::TextInput);
    node.variant = word_of(in.width);
    node.field_name = in.autocomplete;
    if (in.numeric) node.set(State::Numeric);
    if (!in.prefix.empty()) node.options.push_back({"prefix", in.prefix});
    if (!in.suffix.empty()) node.options.push_back({"suffix", in.suffix});
    return open_field(s, std::move(node), label_kind(in.label_is_heading, in.hidden_label));
}

// As wide as was asked for, and what stands before and after.
Box size_of(FrameState& s, const TextInput& in, const Field& f) {
    float affix = 0;
    if (!in.prefix.empty()) affix += s.width(in.prefix, Style::Body) + 26;
    if (!in.suffix.empty()) affix += s.width(in.suffix, Style::Body) + 26;
    return {f.x, f.y, std::min(f.w, width_of(in.width, f.w) + affix), metrics::kControl};
}

void paint(FrameState& s, const TextInput& in, const Box& control) {
    const Item item = s.native() ? Item{} : s.item(in.id, control);
    paint_control(s, control, !in.error.empty(), item.hovered);
}

}  // namespace

std::optional<std::string> text_input(Frame& frame, const TextInput& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    const Box control = size_of(s, in, f);
    s.part(f.node, Part::Control, control, false);
    paint(s, in, control);
    auto answer = answer_typed(s, in.id, control, in.value, false);
    close_field(s, f, f.y + metrics::kControl);
    return answer;
}

}  // namespace ui
