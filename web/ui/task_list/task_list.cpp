// See task_list.h.
#include "web/ui/task_list/task_list.h"

#include <algorithm>

#include "web/ui/frame_internal.h"
#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

// What one task takes: its padding, type and the place of its status.
struct Shape {
    float pad = 0, inset = 0, words = 0;  // words: the width left for title and hint
    Style style = Style::Body;
    bool tag = false, beside = false;  // beside: the status stands at the right of the title, else below
    TagSize status = {};
};

TagSize plain_status_size(FrameState& s, const std::string& words, Style style, float most) {
    const float w = std::min(s.width(words, style) + 2, most);
    const platform::Run run{.text = words};
    const auto lines = break_lines(measure(s.fonts, {&run, 1}, look_of(style)), w, false).size();
    return {w, static_cast<float>(lines) * look_of(style).line};
}

Shape size_of(FrameState& s, const Task& task, bool compact) {
    Shape shape{.pad = compact ? 7 : m::kSpace3, .inset = compact ? m::kSpace2 : 0};
    shape.style = compact ? Style::Small : Style::Body;
    shape.tag = task.status_is_tag;
    const float room = s.level().w - 2 * shape.inset;
    shape.words = room;
    if (task.status.empty()) return shape;
    shape.status =
        shape.tag ? tag_size(s, task.status, room) : plain_status_size(s, task.status, shape.style, room);
    shape.beside = shape.status.w <= room * 0.6F;
    if (shape.beside) shape.words = room - shape.status.w - m::kSpace3;
    return shape;
}

std::size_t describe(FrameState& s, const TaskList& list, const Box& box) {
    SemanticNode node{.id = list.id, .role = Role::TaskList};
    if (list.compact) node.set(State::Small);
    return s.add(std::move(node), box);
}

std::size_t describe_task(FrameState& s, const Task& task, bool compact, const Box& box) {
    SemanticNode node{
        .id = task.id, .role = Role::TaskItem, .name = task.title, .hint = task.hint, .value = task.status};
    node.href = task.href;
    node.variant = task.status_is_tag ? colour_word(task.colour) : "plain";
    if (task.current) node.set(State::Current);
    if (compact) node.set(State::Small);
    return s.add(std::move(node), box);
}

// Title and hint; the y below them.
float place_words(FrameState& s, std::size_t at, const Task& task, const Shape& shape, float x, float y) {
    y += s.text(at, Part::Label, task.title, shape.style, x, y, shape.words,
                {.colour = task.href.empty() ? m::kText : m::kLink});
    if (task.hint.empty()) return y;
    return y +
           s.text(at, Part::Hint, task.hint, Style::Small, x, y, shape.words, {.colour = m::kSecondaryText});
}

// The status beside or below the words that end at `below`; the y below both.
float place_status(FrameState& s, std::size_t at, const Task& task, const Shape& shape, float y,
                   float below) {
    if (task.status.empty() || !s.placed()) return below;
    const float w = shape.status.w, line = look_of(shape.style).line;
    const float h = s.natural_height(task.id, Part::Remark, hash_of(task.status), w, shape.status.h);
    const float lift = shape.tag ? (line - (metrics::kLine16 + 2 * kTagPaddingY)) / 2 : 0;
    const float top = shape.beside ? y + lift : below + m::kSpace1;
    const float x = shape.beside ? s.level().x + s.level().w - w - shape.inset : s.level().x + shape.inset;
    s.part(at, Part::Remark, {x, top, w, h}, true);
    return std::max(below, top + h);
}

void paint(FrameState& s, const Task& task, const Box& box, const Item& item) {
    if (task.current) s.fill(box, m::kSurface);
    if (task.current) s.fill({box.x, box.y, 4, box.h}, m::kBlue);
    if (item.hovered && !task.href.empty() && !task.current) s.fill(box, m::kTargetHover);
    s.horizontal(box.x, box.y + box.h - 1, box.w, m::kLineColour);
}

void place_task(FrameState& s, const Task& task, bool compact) {
    const float y = s.start(0), x = s.level().x, w = s.level().w;
    const Shape shape = size_of(s, task, compact);
    const std::size_t at = describe_task(s, task, compact, {x, y, w, 0});
    const float words = place_words(s, at, task, shape, x + shape.inset, y + shape.pad);
    const float bottom = place_status(s, at, task, shape, y + shape.pad, words) + shape.pad;
    s.set_height(at, bottom - y);
    const Box box{x, y, w, bottom - y};
    paint(s, task, box, s.item(task.id, box, task.href.empty()));
    s.finish(bottom);
}

}  // namespace

void task_list(Frame& frame, const TaskList& list) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace2), x = s.level().x;
    const float w = list.compact ? s.level().w : std::min(s.level().w, m::kReading + 60);
    const std::size_t at = describe(s, list, {x, y, w, 0});
    s.horizontal(x, y, w, m::kLineColour);
    s.enter(at, x, y + 1, w);
    for (const Task& task : list.tasks) place_task(s, task, list.compact);
    const float bottom = s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, list.compact ? m::kSpace4 : m::kSpace5);
}

}  // namespace ui
