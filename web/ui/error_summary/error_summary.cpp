// See error_summary.h.
#include "web/ui/error_summary/error_summary.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {
namespace m = metrics;
constexpr float kPadding = 24;
}  // namespace

void error_summary(Frame& frame, const ErrorSummary& in) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const float w = std::min(s.level().w, m::kReading), x = s.level().x;
    SemanticNode node{.id = "error-summary", .role = Role::ErrorSummary, .name = in.title};
    for (const ErrorItem& item : in.items) node.actions.push_back({.text = item.text, .href = item.href});
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y + kPadding;
    bottom += s.text(at, Part::Label, in.title, Style::HeadingS, x + kPadding, bottom, w - 2 * kPadding) +
              m::kSpace3;
    // The list is one part whose lines the browser stacks: its height is the sum of its lines.
    std::string lines;
    for (const ErrorItem& item : in.items) lines += (lines.empty() ? "" : "\n") + item.text;
    const platform::Run run{.text = lines, .bold = true};
    bottom += s.text(at, Part::Hint, {&run, 1}, Style::Body, x + kPadding, bottom, w - 2 * kPadding,
                     {.keep_feeds = true, .colour = m::kRed});
    bottom += kPadding;
    s.set_height(at, bottom - y);
    s.fill({x, y, w, bottom - y}, m::kSurface);
    s.outline({x, y, w, bottom - y}, m::kRed, 4);
    s.finish(bottom, m::kSpace6);
}

}  // namespace ui
