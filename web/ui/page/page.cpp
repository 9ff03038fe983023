// See page.h. Gives each landmark its column, and moves the focus when the page changes.
#include "web/ui/page/page.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;

struct ColumnPlaces {
    Box left, main, right;
};

ColumnPlaces columns_of(const FrameState& s, bool beside = true) {
    const float room = s.page_width - 2 * m::kGutter;
    if (s.page_width < m::kWorkspaceFrom) {
        const float w = std::min(room, m::kContainer);
        return {{}, {(s.page_width - w) / 2, 0, w, 0}, {}};
    }
    const float w = std::min(room, m::kWorkspaceMost);
    const float x = (s.page_width - w) / 2;
    const float rest = w - m::kLeftPanel - m::kPanelGap;
    const float right = std::clamp(rest - m::kPanelGap - m::kMiddle, m::kRightPanel, m::kRightPanelMost);
    return {{x, 0, m::kLeftPanel, 0},
            {x + w - rest, 0, beside ? rest - right - m::kPanelGap : rest, 0},
            {x + w - right, 0, right, 0}};
}

void set_title(FrameState& s, const Page& page) {
    std::string title = page.errors.empty() ? "" : "Error: ";
    title += page.title + " - " + page.service;
    if (title == s.title) return;
    s.title = title;
    s.effects.push_back({.kind = platform::Effect::Kind::Title, .text = title});
}

// A change of page focuses the heading (not at the very start: the browser begins at the top by itself); new errors
// or another failed attempt focus the summary.
void move_focus(FrameState& s, const Page& page) {
    const bool first = s.page_id.empty();
    const bool changed = page.id != s.page_id;
    const bool failed = !page.errors.empty() && (page.attempt != s.attempt || !s.had_errors);
    if (changed) {
        s.open.clear();
        s.rows.clear();
    }
    if (failed && !(first && page.attempt == 0)) {
        s.effects.push_back(platform::focus("error-summary"));
    } else if (changed && !first) {
        s.effects.push_back(platform::focus("page-title"));
    }
    s.page_id = page.id;
    s.attempt = page.attempt;
    s.had_errors = !page.errors.empty();
}

void place_title(FrameState& s, const Page& page) {
    const float y = s.start(0), x = s.level().x, w = std::min(s.level().w, m::kReading);
    SemanticNode node{.id = "page-title", .role = Role::Heading, .name = page.title, .hint = page.caption};
    node.level = 1;
    node.set(State::PageTitle);
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y;
    if (!page.caption.empty()) {
        bottom +=
            s.text(at, Part::Hint, page.caption, Style::Caption, x, bottom, w, {.colour = m::kSecondaryText});
    }
    bottom += s.text(at, Part::Label, page.title, Style::HeadingL, x, bottom, w);
    s.set_height(at, bottom - y);
    s.finish(bottom, m::kSpace4);
}

void panel(Frame& frame, Role role, std::string id, const SidePanel& in, const Box& place, bool boxed,
           Body content) {
    FrameState& s = frame.state();
    SemanticNode node{.id = std::move(id), .role = role, .name = in.name};
    const std::size_t at = s.add(std::move(node), {place.x, m::kPageTop, place.w, 0});
    const float pad = boxed ? m::kPanelPadding + 4 : 0;
    s.enter(at, place.x + pad, m::kPageTop + pad, place.w - 2 * pad);
    content();
    const float bottom = s.leave() + pad;
    s.set_height(at, bottom - m::kPageTop);
    if (boxed) {
        s.fill({place.x, m::kPageTop, place.w, bottom - m::kPageTop}, m::kSurface);
        s.fill({place.x, m::kPageTop, place.w, 4}, m::kBlue);
    }
    s.content_height = std::max(s.content_height, bottom + m::kPageBottom);
}

}  // namespace

void page(Frame& frame, const Page& page, Body content) {
    FrameState& s = frame.state();
    set_title(s, page);
    move_focus(s, page);
    const Box place = columns_of(s, page.beside).main;
    const std::size_t at = s.add({.id = "main", .role = Role::Main}, {place.x, m::kPageTop, place.w, 0});
    const float w = page.wide ? place.w : std::min(place.w, m::kReading);
    s.enter(at, place.x, m::kPageTop, w);
    back_link(frame, page.back);
    if (!page.errors.empty()) error_summary(frame, {.items = page.errors});
    place_title(s, page);
    content();
    const float bottom = s.leave();
    s.set_height(at, bottom - m::kPageTop);
    s.content_height = std::max(s.content_height, bottom + m::kPageBottom);
}

void left_panel(Frame& frame, const SidePanel& in, Body content) {
    if (!frame.workspace()) return;
    panel(frame, Role::Navigation, "left", in, columns_of(frame.state()).left, false, content);
}

void right_panel(Frame& frame, const SidePanel& in, Body content) {
    if (!frame.workspace()) return;
    panel(frame, Role::Aside, "right", in, columns_of(frame.state()).right, true, content);
}

}  // namespace ui
