// What all fields share: label, hint and error above the control, the red bar beside an error. For widgets only.
#pragma once

#include <optional>
#include <string>

#include "web/ui/frame_internal.h"

namespace ui {

struct Field {
    std::size_t node = 0;
    float x = 0, w = 0;  // of label and control
    float top = 0;       // of the whole field
    float y = 0;         // where the control begins
};

enum class LabelKind : std::uint8_t { Plain, Heading, Hidden, Small };

// Describes the field as `node` (name, hint and error come from it) and places its words.
Field open_field(FrameState& state, SemanticNode node, LabelKind label);
// Ends it at `y`, with the error bar and the space below.
void close_field(FrameState& state, const Field& field, float y, float below = metrics::kSpace5);

// What every field that is typed in says of itself; `in` is its description: TextInput, Textarea.
template <typename Typed>
SemanticNode describe_typed(const FrameState& state, const Typed& in, Role role) {
    SemanticNode node{
        .id = in.id, .role = role, .name = in.label, .hint = in.hint, .error = in.error, .value = in.value};
    const auto seen = state.revisions.find(in.id);
    node.revision = seen == state.revisions.end() ? 0 : seen->second;
    if (!in.spellcheck) node.set(State::NoSpellcheck);
    if (in.required) node.set(State::Required);
    return node;
}

// What was typed since the last build, on the page or, natively, in ImGui's own field at `control`; nothing while it
// is `value` still.
std::optional<std::string> answer_typed(FrameState& state, const std::string& id, const Box& control,
                                        const std::string& value, bool many_lines);

LabelKind label_kind(bool heading, bool hidden);

// The frame around a one line control.
void paint_control(FrameState& state, const Box& box, bool error, bool hovered);

}  // namespace ui
