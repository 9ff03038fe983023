// See button.h. The fill and the words are the page's own in both views, so that they never depend on the canvas;
// the edge and the hover ring are painted.
#include "web/ui/button/button.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;

std::string_view word_of(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::Primary:
            return "primary";
        case ButtonKind::Secondary:
            return "secondary";
        case ButtonKind::Warning:
            return "warning";
        case ButtonKind::Quiet:
            return "quiet";
    }
    return "primary";
}

struct Size {
    float w, h;
};

Style style_of(const Button& b) {
    if (b.kind == ButtonKind::Quiet) return b.small ? Style::Small : Style::Body;
    return b.small ? Style::SmallBold : Style::Bold;
}

float padding_x(const Button& b) { return b.kind == ButtonKind::Quiet ? 0 : m::kButtonPaddingX; }
float padding_y(const Button& b) {
    if (b.kind == ButtonKind::Quiet) return 0;
    return b.small ? m::kButtonSmallPaddingY : m::kButtonPaddingY;
}

// As wide as its words where there is room, else broken into lines; the browser's own height rules.
Size size_of(FrameState& s, const Button& b) {
    constexpr float kSlack = 2;
    const Style style = style_of(b);
    const float w = std::min(s.width(b.label, style) + 2 * padding_x(b) + kSlack, s.level().w);
    const platform::Run label{.text = b.label};
    const Measured words = measure(s.fonts, {&label, 1}, look_of(style));
    const auto lines = static_cast<float>(break_lines(words, w - 2 * padding_x(b), false).size());
    const float predicted = lines * look_of(style).line + 2 * padding_y(b);
    if (!s.placed()) return {w, predicted};
    return {w, s.natural_height(b.id, Part::Whole, hash_of(b.label), w, predicted)};
}

void describe(FrameState& s, const Button& b, const Box& box) {
    SemanticNode node{.id = b.id, .role = Role::Button, .name = b.label, .hint = b.hidden};
    node.variant = word_of(b.kind);
    if (b.small) node.set(State::Small);
    const std::size_t at = s.add(std::move(node), box);
    s.node(at).natural = s.placed();
}

void paint(FrameState& s, const Button& b, const Box& box, const Item& item) {
    if (b.kind == ButtonKind::Quiet) return;
    const metrics::Tone& edge = b.kind == ButtonKind::Primary     ? m::kGreenDark
                                : b.kind == ButtonKind::Secondary ? m::kBlue
                                                                  : m::kRedDark;
    if (!item.held) s.fill({box.x, box.y + box.h - 4, box.w, m::kButtonShadow + 4}, edge, 4);
    if (item.hovered)
        s.outline({box.x - 3, box.y - 3, box.w + 6, box.h + m::kButtonShadow + 6}, m::kHover, 2);
}

// Natively the words are drawn; they have no place of their own: it is the button's.
void paint_words(FrameState& s, const Button& b, const Box& box) {
    if (!s.native() || !s.placed()) return;
    const std::size_t at = s.nodes.size() - 1;
    const auto parts = s.node(at).parts.size();
    s.text(at, Part::Label, b.label, style_of(b), box.x + padding_x(b), box.y + padding_y(b),
           box.w - 2 * padding_x(b), {.colour = m::kText});
    s.node(at).parts.resize(parts);
}

bool answer(const FrameState& s, const Button& b, const Item& item) {
    return item.pressed || s.answer(platform::Event::Kind::Activate, b.id) != nullptr;
}

bool place(FrameState& s, const Button& b, const Box& box) {
    describe(s, b, box);
    const Item item = s.item(b.id, box);
    paint(s, b, box, item);
    paint_words(s, b, box);
    return answer(s, b, item);
}

float space_below(ButtonKind kind) { return kind == ButtonKind::Quiet ? 0 : m::kButtonShadow; }

std::size_t describe_group(FrameState& s, const std::vector<Button>& buttons, const Box& box) {
    SemanticNode node{.id = buttons.front().id + ".group", .role = Role::Block};
    node.variant = "buttons";
    return s.add(std::move(node), box);
}

float tallest_of(FrameState& s, const std::vector<Button>& buttons) {
    float out = 0;
    for (const Button& b : buttons) out = std::max(out, size_of(s, b).h);
    return out;
}

// Beside each other, in as many lines as they need; the y below them. `pressed` gets the id of the one pressed.
float place_group(FrameState& s, const std::vector<Button>& buttons, float y, std::string& pressed) {
    const float left = s.level().x, right = left + s.level().w, tallest = tallest_of(s, buttons);
    float x = left, row = 0;  // row: the height of the line being filled
    for (const Button& b : buttons) {
        const Size size = size_of(s, b);
        if (x > left && x + size.w > right) {
            x = left;
            y += row + m::kSpace3;
            row = 0;
        }
        const float drop = (tallest - size.h) / 2;
        if (place(s, b, {x, y + drop, size.w, size.h})) pressed = b.id;
        row = std::max(row, drop + size.h + space_below(b.kind));
        x += size.w + m::kSpace3;
    }
    return y + row;
}

}  // namespace

bool button(Frame& frame, const Button& b) {
    FrameState& s = frame.state();
    const float y = s.start(b.small ? m::kSpace3 : m::kSpace4);
    const Size size = size_of(s, b);
    const bool pressed = place(s, b, {s.level().x, y, size.w, size.h});
    s.finish(y + size.h + space_below(b.kind), b.small ? m::kSpace3 : m::kSpace5);
    return pressed;
}

std::string button_group(Frame& frame, const std::vector<Button>& buttons) {
    FrameState& s = frame.state();
    if (buttons.empty()) return {};
    const float y = s.start(m::kSpace4), x = s.level().x, w = s.level().w;
    const std::size_t group = describe_group(s, buttons, {x, y, w, 0});
    s.enter(group, x, y, w);
    std::string pressed;
    const float bottom = place_group(s, buttons, y, pressed);
    s.leave();
    s.set_height(group, bottom - y);
    s.finish(bottom, m::kSpace5);
    return pressed;
}

}  // namespace ui
