// See date_input.h. One fieldset, three text fields with the names that everybody knows.
#include "web/ui/date_input/date_input.h"

#include <array>

#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;

struct Piece {
    std::string_view suffix, label;
    float width;
    std::string DateParts::* value;
};

constexpr std::array kPieces{Piece{".day", "Day", 54, &DateParts::day},
                             Piece{".month", "Month", 54, &DateParts::month},
                             Piece{".year", "Year", 78, &DateParts::year}};

constexpr float kLabel = m::kLine19 + m::kSpace1;  // a piece's label and the space below it

Field describe(FrameState& s, const DateInput& in) {
    SemanticNode node{
        .id = in.id, .role = Role::DateInput, .name = in.legend, .hint = in.hint, .error = in.error};
    return open_field(s, std::move(node), label_kind(in.legend_is_heading, false));
}

std::size_t describe_piece(FrameState& s, const DateInput& in, const Piece& piece, const std::string& id,
                           float x, float y) {
    SemanticNode node{.id = id,
                      .role = Role::TextInput,
                      .name = std::string(piece.label),
                      .value = in.value.*(piece.value)};
    const auto seen = s.revisions.find(id);
    node.revision = seen == s.revisions.end() ? 0 : seen->second;
    node.variant = piece.width > 60 ? "4" : "2";
    node.set(State::Numeric);
    node.set(State::NoSpellcheck);
    if (!in.error.empty()) node.set(State::Warning);
    if (in.required) node.set(State::Required);
    return s.add(std::move(node), {x, y, piece.width, kLabel + m::kControl});
}

void paint(FrameState& s, const DateInput& in, const std::string& id, const Box& control) {
    const Item item = s.native() ? Item{} : s.item(id, control);
    paint_control(s, control, !in.error.empty(), item.hovered);
}

// One part with its label; what was typed in it.
std::optional<std::string> place_piece(FrameState& s, const DateInput& in, const Piece& piece, float x,
                                       float y) {
    const std::string& value = in.value.*(piece.value);
    const std::string id = in.id + std::string(piece.suffix);
    const std::size_t at = describe_piece(s, in, piece, id, x, y);
    s.text(at, Part::Label, piece.label, Style::Body, x, y, piece.width + m::kSpace4);
    const Box control{x, y + kLabel, piece.width, m::kControl};
    s.part(at, Part::Control, control, false);
    paint(s, in, id, control);
    return answer_typed(s, id, control, value, false);
}

std::optional<DateParts> place_pieces(FrameState& s, const DateInput& in, const Field& f) {
    std::optional<DateParts> out;
    float x = f.x;
    for (const Piece& piece : kPieces) {
        if (auto value = place_piece(s, in, piece, x, f.y)) {
            if (!out) out = in.value;
            (*out).*(piece.value) = *value;
        }
        x += piece.width + m::kSpace5;
    }
    return out;
}

}  // namespace

std::optional<DateParts> date_input(Frame& frame, const DateInput& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    s.enter(f.node, f.x, f.y, f.w);
    auto answer = place_pieces(s, in, f);
    s.leave();
    close_field(s, f, f.y + kLabel + m::kControl);
    return answer;
}

}  // namespace ui
