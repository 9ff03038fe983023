// See field.h.
#include "web/ui/field.h"

#include <algorithm>

namespace ui {

namespace {

namespace m = metrics;

Style style_of(LabelKind kind) {
    switch (kind) {
        case LabelKind::Heading:
            return Style::HeadingM;
        case LabelKind::Small:
            return Style::SmallBold;
        case LabelKind::Plain:
        case LabelKind::Hidden:
            return Style::Bold;
    }
    return Style::Bold;
}

}  // namespace

Field open_field(FrameState& s, SemanticNode node, LabelKind label) {
    const bool error = !node.error.empty();
    const bool hint = !node.hint.empty();
    if (label == LabelKind::Hidden) node.set(State::HiddenLabel);
    if (label == LabelKind::Heading) node.level = 1;
    if (label == LabelKind::Small) node.set(State::Small);
    const float y = s.start(m::kSpace4);
    Field f{.x = s.level().x, .w = s.level().w, .top = y, .y = y};
    f.node = s.add(std::move(node), {f.x, y, f.w, 0});
    if (error) {
        f.x += m::kErrorIndent;
        f.w -= m::kErrorIndent;
    }
    const float words = std::min(f.w, m::kReading);
    // Copies: adding parts may move the node.
    const std::string name = s.node(f.node).name, hint_words = s.node(f.node).hint,
                      error_words = s.node(f.node).error;
    if (label != LabelKind::Hidden) {
        f.y += s.text(f.node, Part::Label, name, style_of(label), f.x, f.y, words);
        f.y += label == LabelKind::Heading && hint ? m::kSpace2 : m::kSpace1;
    }
    if (hint) {
        const Style style = label == LabelKind::Small ? Style::Small : Style::Body;
        f.y += s.text(f.node, Part::Hint, hint_words, style, f.x, f.y, words, {.colour = m::kSecondaryText}) +
               m::kSpace2;
    }
    if (error) {
        f.y += s.text(f.node, Part::Error, error_words, Style::Bold, f.x, f.y, words, {.colour = m::kRed}) +
               m::kSpace2;
    }
    return f;
}

void close_field(FrameState& s, const Field& f, float y, float below) {
    s.set_height(f.node, y - f.top);
    if (!s.node(f.node).error.empty()) s.fill({s.level().x, f.top, m::kErrorBar, y - f.top}, m::kRed);
    s.finish(y, below);
}

std::optional<std::string> answer_typed(FrameState& s, const std::string& id, const Box& control,
                                        const std::string& value, bool many_lines) {
    if (auto typed = s.native_edit(id, control, value, many_lines)) return typed;
    const platform::Event* event = s.answer(platform::Event::Kind::Input, id);
    if (event == nullptr || event->text == value) return std::nullopt;
    return event->text;
}

LabelKind label_kind(bool heading, bool hidden) {
    if (hidden) return LabelKind::Hidden;
    return heading ? LabelKind::Heading : LabelKind::Plain;
}

void paint_control(FrameState& s, const Box& box, bool error, bool hovered) {
    s.fill(box, m::kSurface);
    s.outline(box, error ? m::kRed : m::kFieldBorder, m::kBorder);
    if (hovered && !error) s.outline({box.x - 2, box.y - 2, box.w + 4, box.h + 4}, m::kHover, 2);
}

}  // namespace ui
