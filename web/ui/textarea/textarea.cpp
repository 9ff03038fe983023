// See textarea.h. The area's height is the browser's: it grows with the text and reports; ImGui predicts.
#include "web/ui/textarea/textarea.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kFrame = 2 * (m::kBorder + m::kFieldPadding);

float predicted(FrameState& s, const Textarea& in, float width) {
    const platform::Run run{.text = in.value};
    const float words =
        s.text_height(in.id + ".text", Part::Control, {&run, 1}, Style::Body, width - kFrame, true);
    return std::max(words, static_cast<float>(in.rows) * m::kLine19) + kFrame;
}

Field describe(FrameState& s, const Textarea& in) {
    SemanticNode node = describe_typed(s, in, Role::TextArea);
    node.options = {{"rows", std::to_string(in.rows)}};
    if (!in.count.empty()) node.options.push_back({"count", in.count});
    return open_field(s, std::move(node), label_kind(in.label_is_heading, in.hidden_label));
}

Box size_of(FrameState& s, const Textarea& in, const Field& f) {
    const float w = std::min(f.w, m::kReading);
    const std::uint64_t content = hash_of(in.value, static_cast<std::uint64_t>(in.rows) + 1);
    return {f.x, f.y, w, s.natural_height(in.id, Part::Control, content, w, predicted(s, in, w))};
}

void paint(FrameState& s, const Textarea& in, const Box& control) {
    const Item item = s.native() ? Item{} : s.item(in.id, control);
    paint_control(s, control, !in.error.empty(), item.hovered);
}

// What is left to write, below the area; the y below it.
float place_count(FrameState& s, const Textarea& in, const Field& f, const Box& control) {
    float y = control.y + control.h;
    if (in.count.empty()) return y;
    y += m::kSpace1;
    return y + s.text(f.node, Part::Remark, in.count, Style::Body, f.x, y, control.w,
                      {.colour = m::kSecondaryText});
}

}  // namespace

std::optional<std::string> textarea(Frame& frame, const Textarea& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    const Box control = size_of(s, in, f);
    s.part(f.node, Part::Control, control, true);
    paint(s, in, control);
    const float bottom = place_count(s, in, f, control);
    auto answer = answer_typed(s, in.id, control, in.value, true);
    close_field(s, f, bottom);
    return answer;
}

}  // namespace ui
