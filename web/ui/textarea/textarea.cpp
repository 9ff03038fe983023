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

SemanticNode describe(const FrameState& s, const Textarea& in) {
    SemanticNode node = describe_typed(s, in, Role::TextArea);
    node.options = {{"rows", std::to_string(in.rows)}};
    if (!in.count.empty()) node.options.push_back({"count", in.count});
    return node;
}

}  // namespace

std::optional<std::string> textarea(Frame& frame, const Textarea& in) {
    FrameState& s = frame.state();
    const Field f = open_field(s, describe(s, in), label_kind(in.label_is_heading, in.hidden_label));
    const float w = std::min(f.w, m::kReading);
    const std::uint64_t content = hash_of(in.value, static_cast<std::uint64_t>(in.rows) + 1);
    const float h = s.natural_height(in.id, Part::Control, content, w, predicted(s, in, w));
    const Box control{f.x, f.y, w, h};
    s.part(f.node, Part::Control, control, true);
    const Item item = s.native() ? Item{} : s.item(in.id, control);
    paint_control(s, control, !in.error.empty(), item.hovered);
    float y = f.y + h;
    if (!in.count.empty()) {
        y += m::kSpace1;
        y += s.text(f.node, Part::Remark, in.count, Style::Body, f.x, y, w, {.colour = m::kSecondaryText});
    }
    const auto typed = s.native_edit(in.id, control, in.value, true);
    close_field(s, f, y);
    if (typed) return typed;
    const platform::Event* event = s.answer(platform::Event::Kind::Input, in.id);
    if (event == nullptr || event->text == in.value) return std::nullopt;
    return event->text;
}

}  // namespace ui
