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

std::size_t describe(FrameState& s, const Box& place) {
    return s.add({.id = "main", .role = Role::Main}, place);
}

std::size_t describe_title(FrameState& s, const Page& page, const Box& box) {
    SemanticNode node{.id = "page-title", .role = Role::Heading, .name = page.title, .hint = page.caption};
    node.level = 1;
    node.set(State::PageTitle);
    return s.add(std::move(node), box);
}

// Caption and title; the y below them.
float place_words(FrameState& s, std::size_t at, const Page& page, const Box& box) {
    float y = box.y;
    if (!page.caption.empty())
        y += s.text(at, Part::Hint, page.caption, Style::Caption, box.x, y, box.w,
                    {.colour = m::kSecondaryText});
    return y + s.text(at, Part::Label, page.title, Style::HeadingL, box.x, y, box.w);
}

void place_title(FrameState& s, const Page& page) {
    const float y = s.start(0), x = s.level().x, w = std::min(s.level().w, m::kReading);
    const std::size_t at = describe_title(s, page, {x, y, w, 0});
    const float bottom = place_words(s, at, page, {x, y, w, 0});
    s.set_height(at, bottom - y);
    s.finish(bottom, m::kSpace4);
}

// Where a side panel stands, and as what.
struct PanelPlace {
    std::string_view id;
    Role role;
    Box box;
    bool boxed;
};

std::size_t describe_panel(FrameState& s, const SidePanel& in, const PanelPlace& place) {
    SemanticNode node{.id = std::string(place.id), .role = place.role, .name = in.name};
    return s.add(std::move(node), {place.box.x, m::kPageTop, place.box.w, 0});
}

void paint_panel(FrameState& s, const Box& box) {
    s.fill(box, m::kSurface);
    s.fill({box.x, box.y, box.w, 4}, m::kBlue);
}

// The landmark ends here: the page is at least as tall.
void end_landmark(FrameState& s, std::size_t at, float bottom) {
    s.set_height(at, bottom - m::kPageTop);
    s.content_height = std::max(s.content_height, bottom + m::kPageBottom);
}

void place_panel(FrameState& s, const SidePanel& in, const PanelPlace& place, Body content) {
    const std::size_t at = describe_panel(s, in, place);
    const float pad = place.boxed ? m::kPanelPadding + 4 : 0;
    const float x = place.box.x, w = place.box.w;
    s.enter(at, x + pad, m::kPageTop + pad, w - 2 * pad);
    content();
    const float bottom = s.leave() + pad;
    if (place.boxed) paint_panel(s, {x, m::kPageTop, w, bottom - m::kPageTop});
    end_landmark(s, at, bottom);
}

}  // namespace

void page(Frame& frame, const Page& page, Body content) {
    FrameState& s = frame.state();
    set_title(s, page);
    move_focus(s, page);
    const Box place = columns_of(s, page.beside).main;
    const std::size_t at = describe(s, {place.x, m::kPageTop, place.w, 0});
    s.enter(at, place.x, m::kPageTop, page.wide ? place.w : std::min(place.w, m::kReading));
    back_link(frame, page.back);
    if (!page.errors.empty()) error_summary(frame, {.items = page.errors});
    place_title(s, page);
    content();
    end_landmark(s, at, s.leave());
}

void left_panel(Frame& frame, const SidePanel& in, Body content) {
    if (!frame.workspace()) return;
    FrameState& s = frame.state();
    place_panel(s, in, {"left", Role::Navigation, columns_of(s).left, false}, content);
}

void right_panel(Frame& frame, const SidePanel& in, Body content) {
    if (!frame.workspace()) return;
    FrameState& s = frame.state();
    place_panel(s, in, {"right", Role::Aside, columns_of(s).right, true}, content);
}

}  // namespace ui
