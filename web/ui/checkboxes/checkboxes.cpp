// See checkboxes.h.
#include "web/ui/checkboxes/checkboxes.h"

#include <algorithm>

#include "web/ui/choice.h"
#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kDivider = 28;

bool has(const Checkboxes& in, const std::string& value) {
    return std::ranges::find(in.values, value) != in.values.end();
}

Choice choice_of(const Checkboxes& in, const CheckboxOption& option) {
    return {.id = in.id + "." + option.value,
            .value = option.value,
            .group = in.id,
            .label = option.label,
            .hint = option.hint,
            .checked = has(in, option.value),
            .round = false,
            .small = in.small,
            .divider_before = option.exclusive};
}

Choice choice_of(const Checkbox& in) {
    return {.id = in.id,
            .value = "true",
            .group = in.id,
            .label = in.label,
            .hint = in.hint,
            .checked = in.checked,
            .round = false,
            .small = in.small};
}

// The set after one box went to `on`; an exclusive box clears the others and is cleared by them.
std::vector<std::string> changed(const Checkboxes& in, const CheckboxOption& touched, bool on) {
    std::vector<std::string> out;
    for (const CheckboxOption& option : in.options) {
        bool keep = option.value == touched.value ? on : has(in, option.value);
        if (on && option.value != touched.value && (touched.exclusive || option.exclusive)) keep = false;
        if (keep) out.push_back(option.value);
    }
    return out;
}

bool place_option(FrameState& s, const Checkboxes& in, const CheckboxOption& option) {
    const Choice choice = choice_of(in, option);
    if (option.exclusive) {
        const float at = s.start(m::kSpace2);
        s.finish(at + kDivider, m::kSpace2);
    }
    const float y = s.start(m::kSpace2);
    const float w = std::min(s.level().w, m::kReading);
    const bool pressed = place_choice(s, choice, s.level().x, y, w);
    s.finish(y + choice_height(s, choice, w), m::kSpace2);
    if (choice.checked && option.reveal) place_reveal(s, choice.id + ".more", in.small, option.reveal);
    return pressed;
}

Field describe(FrameState& s, const Checkboxes& in) {
    SemanticNode node{
        .id = in.id, .role = Role::Checkboxes, .name = in.legend, .hint = in.hint, .error = in.error};
    if (in.small) node.set(State::Small);
    const LabelKind label = in.small ? LabelKind::Small : label_kind(in.legend_is_heading, false);
    return open_field(s, std::move(node), label);
}

Field describe(FrameState& s, const Checkbox& in) {
    SemanticNode node{.id = in.id + ".field", .role = Role::Block, .error = in.error};
    node.variant = "checkbox";
    return open_field(s, std::move(node), LabelKind::Hidden);
}

std::optional<std::vector<std::string>> answer(const FrameState& s, const Checkboxes& in) {
    for (const CheckboxOption& option : in.options) {
        const auto* event = s.answer(platform::Event::Kind::Choose, in.id + "." + option.value);
        if (event == nullptr) continue;
        const bool on = event->text == "true";
        if (on != has(in, option.value)) return changed(in, option, on);
    }
    return std::nullopt;
}

std::optional<bool> answer(const FrameState& s, const Checkbox& in) {
    const auto* event = s.answer(platform::Event::Kind::Choose, in.id);
    if (event == nullptr || (event->text == "true") == in.checked) return std::nullopt;
    return event->text == "true";
}

}  // namespace

std::optional<std::vector<std::string>> checkboxes(Frame& frame, const Checkboxes& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    s.enter(f.node, f.x, f.y + m::kSpace1, f.w);
    std::optional<std::vector<std::string>> pressed;
    for (const CheckboxOption& option : in.options) {
        if (place_option(s, in, option)) pressed = changed(in, option, !has(in, option.value));
    }
    close_field(s, f, s.leave());
    return pressed ? pressed : answer(s, in);
}

std::optional<bool> checkbox(Frame& frame, const Checkbox& in) {
    FrameState& s = frame.state();
    const Choice choice = choice_of(in);
    const Field f = describe(s, in);
    const float w = std::min(f.w, m::kReading);
    s.enter(f.node, f.x, f.y, f.w);
    const bool pressed = place_choice(s, choice, f.x, f.y, w);
    s.leave();
    close_field(s, f, f.y + choice_height(s, choice, w), m::kSpace4);
    if (pressed) return !in.checked;
    return answer(s, in);
}

}  // namespace ui
