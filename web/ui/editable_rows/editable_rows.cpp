// See editable_rows.h. Rows are named groups made of the ordinary field widgets; this file only arranges them, names
// them and moves the focus after adding and removing.
#include "web/ui/editable_rows/editable_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "web/ui/button/button.h"
#include "web/ui/date_input/date_input.h"
#include "web/ui/field.h"
#include "web/ui/layout/layout.h"
#include "web/ui/paragraph/paragraph.h"
#include "web/ui/select/select.h"
#include "web/ui/text_input/text_input.h"
#include "web/ui/textarea/textarea.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kInside = 20;

std::string id_of(const EditableRows& in, const RowValues& row) { return in.id + "." + row.id; }
std::string id_of(const EditableRows& in, const RowValues& row, const RowField& field) {
    return id_of(in, row) + "." + field.id;
}
std::string at(const std::vector<std::string>& list, std::size_t i) {
    return i < list.size() ? list[i] : std::string();
}

DateParts parts_of(const std::string& text) {
    const std::size_t first = text.find('/');
    if (first == std::string::npos) return {text, "", ""};
    const std::size_t second = text.find('/', first + 1);
    if (second == std::string::npos) return {text.substr(0, first), text.substr(first + 1), ""};
    return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

std::string text_of(const DateParts& date) {
    if (date == DateParts{}) return {};
    return date.day + "/" + date.month + "/" + date.year;
}

std::optional<std::string> place_field(Frame& frame, const EditableRows& in, const RowValues& row,
                                       std::size_t i) {
    const RowField& f = in.fields[i];
    const std::string id = id_of(in, row, f), value = at(row.values, i), error = at(row.errors, i);
    switch (f.kind) {
        case RowField::Kind::Text:
            return text_input(frame, {.id = id,
                                      .label = f.label,
                                      .hint = f.hint,
                                      .error = error,
                                      .value = value,
                                      .numeric = f.numeric});
        case RowField::Kind::Prose:
            return textarea(
                frame,
                {.id = id, .label = f.label, .hint = f.hint, .error = error, .value = value, .rows = 2});
        case RowField::Kind::Select:
            return select(frame, {.id = id,
                                  .label = f.label,
                                  .hint = f.hint,
                                  .error = error,
                                  .options = f.options,
                                  .value = value});
        case RowField::Kind::Date: {
            const auto date = date_input(
                frame,
                {.id = id, .legend = f.label, .hint = f.hint, .error = error, .value = parts_of(value)});
            if (!date) return std::nullopt;
            return text_of(*date);
        }
    }
    return std::nullopt;
}

// The least width a field needs beside others.
float least_width(RowField::Kind kind) { return kind == RowField::Kind::Date ? 240 : 150; }

// Neighbouring short fields share a line while there is room for all of them; prose has its own.
std::vector<std::vector<std::size_t>> lines_of(const EditableRows& in, float room) {
    std::vector<std::vector<std::size_t>> lines;
    bool shared = false;
    float used = 0;
    for (std::size_t i = 0; i < in.fields.size(); ++i) {
        const bool own = in.fields[i].kind == RowField::Kind::Prose;
        const float needed = least_width(in.fields[i].kind) + m::kSpace4;
        if (!shared || own || lines.back().size() == 3 || used + needed > room + m::kSpace4) {
            lines.emplace_back();
            used = 0;
        }
        lines.back().push_back(i);
        used += needed;
        shared = !own;
    }
    return lines;
}

// A weight can make a field wider than its share of the least widths, never narrower than it can be.
float weight_of(const RowField& field) { return std::max(field.weight, 0.1F) * least_width(field.kind); }

std::optional<RowsChange> place_line(Frame& frame, const EditableRows& in, const RowValues& row,
                                     const std::vector<std::size_t>& line) {
    std::optional<RowsChange> change;
    const auto field = [&](std::size_t i) {
        if (auto value = place_field(frame, in, row, i))
            change = {RowsChange::Kind::Edited, row.id, in.fields[i].id, *value};
    };
    if (line.size() == 1) {
        field(line[0]);
        return change;
    }
    Columns shape{.id = id_of(in, row) + ".line." + in.fields[line[0]].id};
    for (const std::size_t i : line) shape.weights.push_back(weight_of(in.fields[i]));
    if (line.size() == 2) columns(frame, shape, {[&] { field(line[0]); }, [&] { field(line[1]); }});
    if (line.size() == 3)
        columns(frame, shape, {[&] { field(line[0]); }, [&] { field(line[1]); }, [&] { field(line[2]); }});
    return change;
}

Field describe(FrameState& s, const EditableRows& in) {
    SemanticNode node{
        .id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint, .error = in.error};
    node.variant = "rows";
    return open_field(s, std::move(node), LabelKind::Plain);
}

std::size_t describe_row(FrameState& s, const EditableRows& in, const RowValues& row, const std::string& name,
                         const Box& box) {
    SemanticNode node{.id = id_of(in, row), .role = Role::Fieldset, .name = name};
    node.variant = "row";
    return s.add(std::move(node), box);
}

// Fields, remark and the button that removes the row.
std::optional<RowsChange> place_inside(Frame& frame, const EditableRows& in, const RowValues& row,
                                       const std::string& name) {
    std::optional<RowsChange> change;
    for (const auto& line : lines_of(in, frame.state().level().w)) {
        if (auto made = place_line(frame, in, row, line)) change = std::move(made);
    }
    if (!row.remark.empty()) paragraph(frame, {.text = row.remark, .id = id_of(in, row) + ".remark"});
    const bool removed = button(frame, {.id = id_of(in, row) + ".remove",
                                        .label = "Remove",
                                        .kind = ButtonKind::Secondary,
                                        .hidden = " " + name,
                                        .small = true});
    if (removed) return RowsChange{RowsChange::Kind::Removed, row.id, "", ""};
    return change;
}

void paint(FrameState& s, const Box& box) {
    s.fill(box, m::kSurface);
    s.outline(box, m::kLineColour, 1);
}

std::optional<RowsChange> place_row(Frame& frame, const EditableRows& in, const RowValues& row,
                                    std::size_t number) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace3), x = s.level().x, w = s.level().w, inner = w - 2 * kInside;
    const std::string name = in.row_word + " " + std::to_string(number);
    const std::size_t group = describe_row(s, in, row, name, {x, y, w, 0});
    const float legend = s.text(group, Part::Label, name, Style::HeadingS, x + kInside, y + kInside, inner);
    s.enter(group, x + kInside, y + kInside + legend + m::kSpace3, inner);
    auto change = place_inside(frame, in, row, name);
    const float bottom = s.leave() + kInside;
    s.set_height(group, bottom - y);
    paint(s, {x, y, w, bottom - y});
    s.finish(bottom, m::kSpace3);
    return change;
}

// All rows, or the words that stand for none; the last change made in one.
std::optional<RowsChange> place_rows(Frame& frame, const EditableRows& in) {
    std::optional<RowsChange> change;
    if (in.rows.empty()) paragraph(frame, {.text = in.empty_words, .id = in.id + ".empty"});
    for (std::size_t i = 0; i < in.rows.size(); ++i) {
        if (auto made = place_row(frame, in, in.rows[i], i + 1)) change = std::move(made);
    }
    return change;
}

// The button that adds a row, while there may be more; true when it was pressed.
bool place_add(Frame& frame, const EditableRows& in) {
    if (in.rows.size() >= in.most) return false;
    return button(frame, {.id = in.id + ".add", .label = in.add_label, .kind = ButtonKind::Secondary});
}

std::string first_control(const EditableRows& in, const RowValues& row) {
    if (in.fields.empty()) return id_of(in, row) + ".remove";
    const bool date = in.fields[0].kind == RowField::Kind::Date;
    return id_of(in, row, in.fields[0]) + (date ? ".day" : "");
}

// Compares with the rows of the last build: a new one gets the focus, and a removed one hands it on.
void move_focus(Frame& frame, const EditableRows& in) {
    FrameState& s = frame.state();
    std::vector<std::string> now;
    for (const RowValues& row : in.rows) now.push_back(row.id);
    const auto kept = s.rows.find(in.id);
    if (kept == s.rows.end()) {
        s.rows[in.id] = now;
        return;
    }
    const std::vector<std::string> before = std::exchange(kept->second, now);
    const auto lacks = [](const std::vector<std::string>& list, const std::string& id) {
        return std::ranges::find(list, id) == list.end();
    };
    if (now.size() == before.size() + 1 && lacks(before, now.back())) {
        frame.focus(first_control(in, in.rows.back()));
    } else if (before.size() == now.size() + 1) {
        const auto gone = std::ranges::find_if(before, [&](const std::string& id) { return lacks(now, id); });
        const auto place = static_cast<std::size_t>(gone - before.begin());
        frame.focus(place < in.rows.size() ? first_control(in, in.rows[place]) : in.id + ".add");
    }
}

}  // namespace

std::optional<RowsChange> editable_rows(Frame& frame, const EditableRows& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    s.enter(f.node, f.x, f.y + m::kSpace2, f.w);
    std::optional<RowsChange> change = place_rows(frame, in);
    if (place_add(frame, in)) change = {RowsChange::Kind::Added, "", "", ""};
    close_field(s, f, s.leave() + m::kButtonShadow);
    move_focus(frame, in);
    return change;
}

}  // namespace ui
