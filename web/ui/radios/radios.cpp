// See radios.h.
#include "web/ui/radios/radios.h"

#include <algorithm>

#include "web/ui/choice.h"
#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kDivider = 28;  // the line of the word "or"

Choice choice_of(const Radios& in, const RadioOption& option) {
    return {.id = in.id + "." + option.value,
            .value = option.value,
            .group = in.id,
            .label = option.label,
            .hint = option.hint,
            .checked = in.value == option.value,
            .round = true,
            .small = in.small,
            .required = in.required,
            .divider_before = option.divider_before};
}

// The word "or" is the option's own, drawn above it.
void place_divider(FrameState& s) {
    const float y = s.start(m::kSpace2);
    s.finish(y + kDivider, m::kSpace2);
}

bool place_stacked(FrameState& s, const Radios& in, const RadioOption& option) {
    const Choice choice = choice_of(in, option);
    if (option.divider_before) place_divider(s);
    const float y = s.start(m::kSpace2);
    const bool pressed = place_choice(s, choice, s.level().x, y, std::min(s.level().w, m::kReading));
    s.finish(y + choice_height(s, choice, std::min(s.level().w, m::kReading)), m::kSpace2);
    if (choice.checked && option.reveal) place_reveal(s, choice.id + ".more", in.small, option.reveal);
    return pressed;
}

std::string place_inline(FrameState& s, const Radios& in) {
    std::string pressed;
    float y = s.start(0);
    float x = s.level().x, row = 0;  // row: the height of the line being filled
    for (const RadioOption& option : in.options) {
        const Choice choice = choice_of(in, option);
        const float w = std::min(choice_width(s, choice), s.level().w);
        if (x > s.level().x && x + w > s.level().x + s.level().w) {
            x = s.level().x;
            y += row + m::kSpace2;
            row = 0;
        }
        if (place_choice(s, choice, x, y, w)) pressed = option.value;
        row = std::max(row, choice_height(s, choice, w));
        x += w + m::kSpace5;
    }
    s.finish(y + row, m::kSpace2);
    return pressed;
}

void place_reveals_of_inline(FrameState& s, const Radios& in) {
    for (const RadioOption& option : in.options) {
        if (option.reveal && option.value == in.value) {
            place_reveal(s, in.id + "." + option.value + ".more", in.small, option.reveal);
        }
    }
}

Field describe(FrameState& s, const Radios& in) {
    SemanticNode node{
        .id = in.id, .role = Role::Radios, .name = in.legend, .hint = in.hint, .error = in.error};
    if (in.inline_options) node.set(State::Inline);
    if (in.small) node.set(State::Small);
    if (in.required) node.set(State::Required);
    const LabelKind label = in.small ? LabelKind::Small : label_kind(in.legend_is_heading, false);
    return open_field(s, std::move(node), label);
}

// Places all options; the value natively pressed, or "".
std::string place_options(FrameState& s, const Radios& in) {
    std::string pressed;
    if (in.inline_options) {
        pressed = place_inline(s, in);
        place_reveals_of_inline(s, in);
        return pressed;
    }
    for (const RadioOption& option : in.options) {
        if (place_stacked(s, in, option)) pressed = option.value;
    }
    return pressed;
}

std::optional<std::string> answer(const FrameState& s, const Radios& in) {
    for (const RadioOption& option : in.options) {
        const auto* event = s.answer(platform::Event::Kind::Choose, in.id + "." + option.value);
        if (event != nullptr && option.value != in.value) return option.value;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> radios(Frame& frame, const Radios& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    s.enter(f.node, f.x, f.y + m::kSpace1, f.w);
    const std::string pressed = place_options(s, in);
    close_field(s, f, s.leave(), in.small ? m::kSpace4 : m::kSpace5);
    if (!pressed.empty() && pressed != in.value) return pressed;
    return answer(s, in);
}

}  // namespace ui
