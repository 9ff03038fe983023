// See choice_grid.h. Legends stand at the left and the choices in columns while they fit; otherwise each row is a
// legend with its choices under it.
#include "web/ui/choice_grid/choice_grid.h"

#include <algorithm>

#include "web/ui/choice.h"
#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kLegendShare = 0.30F, kMostLegendShare = 0.56F;

struct Shape {
    bool beside = false;            // choices beside the legend
    float legend = 0;               // its width
    std::vector<float> steps = {};  // from each choice to the next
};

Choice choice_of(const GridRow& row, const platform::Option& option) {
    return {.id = row.id + "." + option.value,
            .value = option.value,
            .group = row.id,
            .label = option.label,
            .checked = row.value == option.value,
            .small = true};
}

Shape size_of(FrameState& s, const ChoiceGrid& grid) {
    const float w = s.level().w;
    Shape shape{.legend = w};
    float sum = 0;
    for (const platform::Option& option : grid.options) {
        shape.steps.push_back(choice_width(s, choice_of({.id = "x"}, option)) + m::kSpace3);
        sum += shape.steps.back();
    }
    const float room = w * (1 - kLegendShare);
    if (sum > room) return shape;
    shape.beside = true;
    shape.legend = std::min(w - sum, w * kMostLegendShare);  // the question has what the answers leave
    const float spare =
        (w - shape.legend - sum) / static_cast<float>(std::max<std::size_t>(grid.options.size(), 1));
    for (float& step : shape.steps) step += spare;
    return shape;
}

float place_legend(FrameState& s, std::size_t at, const GridRow& row, const Shape& shape, float x, float y) {
    const float w = (shape.beside ? shape.legend : s.level().w) - m::kSpace3;
    float bottom = y + s.text(at, Part::Label, row.label, Style::SmallBold, x, y, w);
    if (!row.hint.empty())
        bottom += s.text(at, Part::Hint, row.hint, Style::Small, x, bottom, w, {.colour = m::kSecondaryText});
    if (!row.error.empty())
        bottom += s.text(at, Part::Error, row.error, Style::SmallBold, x, bottom, w, {.colour = m::kRed});
    return bottom;
}

// The choices of one row from a place on; the y below them. `pressed` gets the value natively pressed.
float place_choices(FrameState& s, const ChoiceGrid& grid, const GridRow& row, const Shape& shape, float x,
                    float y, std::string& pressed) {
    const float left = x, right = s.level().x + s.level().w;
    float line = m::kMarkSmall;  // the height of the line being filled
    for (std::size_t i = 0; i < grid.options.size(); ++i) {
        const platform::Option& option = grid.options[i];
        const Choice choice = choice_of(row, option);
        const float w = std::min(choice_width(s, choice), right - left);
        if (!shape.beside && x > left && x + w > right) {
            x = left;
            y += line + m::kSpace2;
            line = m::kMarkSmall;
        }
        if (place_choice(s, choice, x, y, w)) pressed = option.value;
        line = std::max(line, choice_height(s, choice, w));
        x += shape.steps[i];
    }
    return y + line;
}

constexpr float kPad = 10;

Field describe(FrameState& s, const ChoiceGrid& grid) {
    SemanticNode node{
        .id = grid.id, .role = Role::Fieldset, .name = grid.legend, .hint = grid.hint, .error = grid.error};
    node.variant = "grid";
    return open_field(s, std::move(node), LabelKind::Plain);
}

std::size_t describe_row(FrameState& s, const GridRow& row, const Shape& shape, const Box& box) {
    SemanticNode node{
        .id = row.id, .role = Role::Radios, .name = row.label, .hint = row.hint, .error = row.error};
    node.variant = shape.beside ? "grid-row" : "grid-row stacked";
    node.set(State::Small);
    node.set(State::Inline);
    return s.add(std::move(node), box);
}

// Legend, choices and reveal from `y` on; the y below them. `pressed` gets the value natively pressed.
float place_inside(FrameState& s, std::size_t at, const ChoiceGrid& grid, const GridRow& row,
                   const Shape& shape, float y, std::string& pressed) {
    const float x = s.level().x, indent = row.error.empty() ? 0 : 12;
    const float legend = place_legend(s, at, row, shape, x + indent, y + kPad);
    s.enter(at, x + indent, y, s.level().w - indent);
    const float from = shape.beside ? x + shape.legend : x + indent;
    const float top = shape.beside ? y + kPad : legend + m::kSpace1;
    const float choices = place_choices(s, grid, row, shape, from, top, pressed);
    s.finish(std::max(legend, choices));
    s.level().fresh = false;
    if (row.reveal) place_reveal(s, row.id + ".more", true, row.reveal);
    return s.leave() + kPad;
}

void paint(FrameState& s, const GridRow& row, const Box& box) {
    if (!row.error.empty()) s.fill({box.x, box.y + kPad, m::kErrorBar, box.h - 2 * kPad}, m::kRed);
    s.horizontal(box.x, box.y + box.h - 1, box.w, m::kLineColour);
}

std::optional<GridChange> answer(const FrameState& s, const ChoiceGrid& grid, const GridRow& row) {
    for (const platform::Option& option : grid.options) {
        const auto* event = s.answer(platform::Event::Kind::Choose, row.id + "." + option.value);
        if (event != nullptr && option.value != row.value) return GridChange{row.id, option.value};
    }
    return std::nullopt;
}

std::optional<GridChange> place_row(FrameState& s, const ChoiceGrid& grid, const GridRow& row,
                                    const Shape& shape) {
    const float y = s.start(0), x = s.level().x, w = s.level().w;
    const std::size_t at = describe_row(s, row, shape, {x, y, w, 0});
    std::string pressed;
    const float bottom = place_inside(s, at, grid, row, shape, y, pressed);
    s.set_height(at, bottom - y);
    paint(s, row, {x, y, w, bottom - y});
    s.finish(bottom);
    if (!pressed.empty() && pressed != row.value) return GridChange{row.id, pressed};
    return answer(s, grid, row);
}

}  // namespace

std::optional<GridChange> choice_grid(Frame& frame, const ChoiceGrid& grid) {
    FrameState& s = frame.state();
    const Field f = describe(s, grid);
    s.enter(f.node, f.x, f.y + m::kSpace2, f.w);
    const Shape shape = size_of(s, grid);
    std::optional<GridChange> out;
    for (const GridRow& row : grid.rows) {
        if (auto change = place_row(s, grid, row, shape)) out = std::move(change);
    }
    close_field(s, f, s.leave());
    return out;
}

}  // namespace ui
