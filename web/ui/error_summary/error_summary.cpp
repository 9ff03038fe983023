// See error_summary.h.
#include "web/ui/error_summary/error_summary.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kPadding = 24;

std::size_t describe(FrameState& s, const ErrorSummary& in, const Box& box) {
    SemanticNode node{.id = "error-summary", .role = Role::ErrorSummary, .name = in.title};
    for (const ErrorItem& item : in.items) node.actions.push_back({.text = item.text, .href = item.href});
    return s.add(std::move(node), box);
}

// The list is one part whose lines the browser stacks: its height is the sum of its lines.
float place_list(FrameState& s, std::size_t at, const ErrorSummary& in, float x, float y, float w) {
    std::string lines;
    for (const ErrorItem& item : in.items) lines += (lines.empty() ? "" : "\n") + item.text;
    const platform::Run run{.text = lines, .bold = true};
    return s.text(at, Part::Hint, {&run, 1}, Style::Body, x, y, w, {.keep_feeds = true, .colour = m::kRed});
}

// Title and list; the y below them.
float place_words(FrameState& s, std::size_t at, const ErrorSummary& in, const Box& box) {
    const float x = box.x + kPadding, w = box.w - 2 * kPadding;
    float bottom = box.y + kPadding;
    bottom += s.text(at, Part::Label, in.title, Style::HeadingS, x, bottom, w) + m::kSpace3;
    return bottom + place_list(s, at, in, x, bottom, w);
}

void paint(FrameState& s, const Box& box) {
    s.fill(box, m::kSurface);
    s.outline(box, m::kRed, 4);
}

}  // namespace

void error_summary(Frame& frame, const ErrorSummary& in) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const float w = std::min(s.level().w, m::kReading), x = s.level().x;
    const std::size_t at = describe(s, in, {x, y, w, 0});
    const float bottom = place_words(s, at, in, {x, y, w, 0}) + kPadding;
    s.set_height(at, bottom - y);
    paint(s, {x, y, w, bottom - y});
    s.finish(bottom, m::kSpace6);
}

}  // namespace ui
