// See layout.h.
#include "web/ui/layout/layout.h"

#include <algorithm>
#include <cstdio>

#include "web/ui/frame_internal.h"
#include "web/ui/heading/heading.h"

namespace ui {

namespace {

namespace m = metrics;

// Where a column or all of them end, and the space asked for below.
struct End {
    float y = 0, below = 0;
};

float weight_of(const Columns& in, std::size_t i) { return i < in.weights.size() ? in.weights[i] : 1; }

// Each column's share, by weight, of what the gaps leave.
std::vector<float> widths_of(const Columns& in, std::size_t count, float w) {
    float sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += weight_of(in, i);
    const float room = w - m::kSpace4 * static_cast<float>(count - 1);
    std::vector<float> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(room * weight_of(in, i) / sum);
    return out;
}

std::size_t describe(FrameState& s, const Columns& in, const Box& box) {
    return s.add({.id = in.id, .role = Role::Columns}, box);
}

std::size_t describe_column(FrameState& s, const Columns& in, std::size_t i, const Box& box) {
    SemanticNode node{.id = in.id + "." + std::to_string(i), .role = Role::Block};
    node.variant = "column";
    node.value = std::to_string(static_cast<int>(weight_of(in, i) * 10));
    return s.add(std::move(node), box);
}

std::size_t describe(FrameState& s, const Section& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Section, .name = in.heading};
    node.value = in.id + ".heading";
    return s.add(std::move(node), box);
}

void describe_rule(FrameState& s, std::string_view id, const Box& box) {
    SemanticNode node{.id = std::string(id), .role = Role::Block};
    node.variant = "rule";
    s.add(std::move(node), box);
}

End place_column(FrameState& s, const Columns& in, std::size_t i, const Box& box, const Body& body) {
    const std::size_t column = describe_column(s, in, i, box);
    s.enter(column, box.x, box.y, box.w);
    body();
    const float below = s.level().margin, end = s.leave();
    s.set_height(column, end - box.y);
    return {end, below};
}

// All columns from the box's top left on; the lowest of their ends.
End place_columns(FrameState& s, const Columns& in, std::initializer_list<Body> bodies, const Box& box) {
    const std::vector<float> widths = widths_of(in, bodies.size(), box.w);
    End out{.y = box.y};
    float left = box.x;
    std::size_t i = 0;
    for (const Body& body : bodies) {
        const End end = place_column(s, in, i, {left, box.y, widths[i], 0}, body);
        out = {std::max(out.y, end.y), std::max(out.below, end.below)};
        left += widths[i++] + m::kSpace4;
    }
    return out;
}

}  // namespace

void columns(Frame& frame, const Columns& in, std::initializer_list<Body> bodies) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const Box box{s.level().x, y, s.level().w, 0};
    const std::size_t at = describe(s, in, box);
    s.enter(at, box.x, y, box.w);
    const End end = place_columns(s, in, bodies, box);
    s.leave();
    s.set_height(at, end.y - y);
    s.finish(end.y, end.below);
}

void section(Frame& frame, const Section& in, Body inside) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace5);
    const std::size_t at = describe(s, in, {s.level().x, y, s.level().w, 0});
    s.enter(at, s.level().x, y, s.level().w);
    heading(frame, {.text = in.heading, .level = in.level, .id = in.id + ".heading"});
    inside();
    const float below = s.level().margin;
    const float bottom = s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, below);
}

void rule(Frame& frame, std::string_view id) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace4);
    describe_rule(s, id, {s.level().x, y, s.level().w, 1});
    s.horizontal(s.level().x, y, s.level().w, m::kLineStrong);
    s.finish(y + 1, m::kSpace4);
}

}  // namespace ui
