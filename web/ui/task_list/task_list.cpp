// See task_list.h.
#include "web/ui/task_list/task_list.h"

#include <algorithm>

#include "web/ui/frame_internal.h"
#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

void place_task(FrameState& s, const Task& task, bool compact) {
    const float y = s.start(0), x = s.level().x, w = s.level().w;
    const float pad = compact ? 7 : m::kSpace3;
    const Style style = compact ? Style::Small : Style::Body;
    SemanticNode node{
        .id = task.id, .role = Role::TaskItem, .name = task.title, .hint = task.hint, .value = task.status};
    node.href = task.href;
    node.variant = task.status_is_tag ? colour_word(task.colour) : "plain";
    if (task.current) node.set(State::Current);
    if (compact) node.set(State::Small);
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    const bool tag = task.status_is_tag && !task.status.empty();
    const TagSize size = tag_size(s, task.status);
    const float status = task.status.empty() ? 0 : tag ? size.w : s.width(task.status, style) + 2;
    const float inset = compact ? m::kSpace2 : 0;
    const float words = std::max(60.0F, w - status - m::kSpace3 - 2 * inset);
    float bottom = y + pad;
    bottom += s.text(at, Part::Label, task.title, style, x + inset, bottom, words,
                     {.colour = task.href.empty() ? m::kText : m::kLink});
    if (!task.hint.empty()) {
        bottom += s.text(at, Part::Hint, task.hint, Style::Small, x + inset, bottom, words,
                         {.colour = m::kSecondaryText});
    }
    const float line = look_of(style).line, height = tag ? size.h : line;
    if (status > 0) {
        s.part(at, Part::Remark, {x + w - status - inset, y + pad + (line - height) / 2, status, height},
               false);
    }
    bottom += pad;
    s.set_height(at, bottom - y);
    const Item item = s.item(task.id, {x, y, w, bottom - y}, task.href.empty());
    if (task.current) s.fill({x, y, w, bottom - y}, m::kSurface);
    if (task.current) s.fill({x, y, 4, bottom - y}, m::kBlue);
    if (item.hovered && !task.href.empty() && !task.current) s.fill({x, y, w, bottom - y}, m::kTargetHover);
    s.horizontal(x, bottom - 1, w, m::kLineColour);
    s.finish(bottom);
}

}  // namespace

void task_list(Frame& frame, const TaskList& list) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace2), x = s.level().x;
    const float w = list.compact ? s.level().w : std::min(s.level().w, m::kReading + 60);
    SemanticNode node{.id = list.id, .role = Role::TaskList};
    if (list.compact) node.set(State::Small);
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    s.horizontal(x, y, w, m::kLineColour);
    s.enter(at, x, y + 1, w);
    for (const Task& task : list.tasks) place_task(s, task, list.compact);
    const float bottom = s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, list.compact ? m::kSpace4 : m::kSpace5);
}

}  // namespace ui
