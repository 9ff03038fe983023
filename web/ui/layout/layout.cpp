// See layout.h.
#include "web/ui/layout/layout.h"

#include <algorithm>
#include <cstdio>

#include "web/ui/frame_internal.h"
#include "web/ui/heading/heading.h"

namespace ui {

namespace {
namespace m = metrics;
}

void columns(Frame& frame, const Columns& in, std::initializer_list<Body> bodies) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const float x = s.level().x, w = s.level().w;
    const std::size_t at = s.add({.id = in.id, .role = Role::Columns}, {x, y, w, 0});
    float sum = 0;
    for (std::size_t i = 0; i < bodies.size(); ++i) sum += i < in.weights.size() ? in.weights[i] : 1;
    const float room = w - m::kSpace4 * static_cast<float>(bodies.size() - 1);
    float left = x, bottom = y, below = 0;
    std::size_t i = 0;
    s.enter(at, x, y, w);
    for (const Body& body : bodies) {
        const float weight = i < in.weights.size() ? in.weights[i] : 1;
        const float width = room * weight / sum;
        SemanticNode node{.id = in.id + "." + std::to_string(i), .role = Role::Block};
        node.variant = "column";
        node.value = std::to_string(static_cast<int>(weight * 10));
        const std::size_t column = s.add(std::move(node), {left, y, width, 0});
        s.enter(column, left, y, width);
        body();
        below = std::max(below, s.level().margin);
        const float end = s.leave();
        s.set_height(column, end - y);
        bottom = std::max(bottom, end);
        left += width + m::kSpace4;
        ++i;
    }
    s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, below);
}

void section(Frame& frame, const Section& in, Body inside) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace5);
    SemanticNode node{.id = in.id, .role = Role::Section, .name = in.heading};
    node.value = in.id + ".heading";
    const std::size_t at = s.add(std::move(node), {s.level().x, y, s.level().w, 0});
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
    SemanticNode node{.id = std::string(id), .role = Role::Block};
    node.variant = "rule";
    s.add(std::move(node), {s.level().x, y, s.level().w, 1});
    s.horizontal(s.level().x, y, s.level().w, m::kLineStrong);
    s.finish(y + 1, m::kSpace4);
}

}  // namespace ui
