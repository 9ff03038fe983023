// The hands of FrameState that widgets place, describe, measure and ask with. Painting is in paint.cpp.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "imgui.h"
#include "imgui_internal.h"
#include "web/ui/frame_internal.h"

namespace ui {

namespace {

constexpr int kWordLayer = 7;

std::string height_key(std::string_view id, Part part) {
    return std::string(id) + '\x1f' + std::to_string(static_cast<int>(part));
}

std::uint64_t content_of(std::span<const platform::Run> runs, Style style, bool keep_feeds) {
    const char tail[] = {static_cast<char>(style), keep_feeds ? 'f' : 's'};
    return hash_of(std::string_view(tail, sizeof tail), hash_of(runs));
}

// Draws one broken line, run of equal boldness by run.
void draw_line(FrameState& s, const Measured& measured, const Line& line, const Look& look, float x, float y,
               const metrics::Tone& colour) {
    std::string piece;
    float piece_x = x;
    for (std::size_t i = line.begin; i < line.end; ++i) {
        const Measured::Character& c = measured.characters[i];
        std::array<char, 5> bytes{};
        if (c.code != '\n') {
            ImTextCharToUtf8(bytes.data(), c.code);
            piece += bytes.data();
        }
        x += c.advance;
        const bool last = i + 1 == line.end || measured.characters[i + 1].bold != c.bold;
        if (!last) continue;
        ImFont* font = c.bold ? s.fonts.bold : s.fonts.regular;
        s.draw->AddText(font, look.size, {piece_x, y + (look.line - look.size) / 2}, s.ink(colour),
                        piece.c_str());
        piece.clear();
        piece_x = x;
    }
}

int resize_string(ImGuiInputTextCallbackData* data) {
    if (data->EventFlag != ImGuiInputTextFlags_CallbackResize) return 0;
    auto* text = static_cast<std::string*>(data->UserData);
    text->resize(static_cast<std::size_t>(data->BufTextLen));
    data->Buf = text->data();
    return 0;
}

}  // namespace

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed) {
    for (const char c : bytes) seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return seed;
}

std::uint64_t hash_of(std::span<const platform::Run> runs, std::uint64_t seed) {
    for (const platform::Run& run : runs) {
        seed = hash_of(run.text, seed);
        seed = hash_of(run.href, hash_of(run.bold ? "b" : "n", seed));
    }
    return seed;
}

// --- places ------------------------------------------------------------------------------------------------------

float FrameState::start(float above) {
    Level& l = level();
    if (!l.fresh) l.y += std::max(l.margin, above);
    l.fresh = false;
    l.margin = 0;
    return l.y;
}

void FrameState::finish(float y_end, float below) {
    level().y = y_end;
    level().margin = below;
}

void FrameState::enter(std::size_t node, float x, float y, float w, bool placed_inside) {
    const Level& outer = level();
    levels.push_back({.node = node,
                      .x = x,
                      .w = w,
                      .y = y,
                      .placed = outer.placed && placed_inside,
                      .depth = outer.depth + 1});
}

float FrameState::leave() {
    const float y = level().y;
    levels.pop_back();
    return y;
}

// --- nodes -------------------------------------------------------------------------------------------------------

std::size_t FrameState::add(SemanticNode node, Box absolute) {
    const Level& l = level();
    if (l.node != SIZE_MAX) {
        node.parent = nodes[l.node].id;
        node.box = {absolute.x - places[l.node].x, absolute.y - places[l.node].y, absolute.w, absolute.h};
    } else {
        node.box = absolute;
    }
    if (!l.placed) {
        node.set(State::Unplaced);
        node.box = {};
    }
    if (node.id.empty()) complain("something inside \"" + node.parent + "\" has no id");
    if (!ids.insert(node.id).second) complain("the id \"" + node.id + "\" is used twice");
    nodes.push_back(std::move(node));
    places.push_back(absolute);
    return nodes.size() - 1;
}

void FrameState::set_height(std::size_t index, float height) {
    if (!nodes[index].is(State::Unplaced)) nodes[index].box.h = height;
    places[index].h = height;
}

std::string FrameState::id_for(std::string_view given, std::string_view kind,
                               std::span<const platform::Run> runs) {
    if (!given.empty()) return std::string(given);
    const std::string parent = level().node == SIZE_MAX ? "" : nodes[level().node].id;
    std::array<char, 12> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(hash_of(runs, hash_of(kind))));
    std::string id = parent + "~" + digits.data();
    const int repeat = repeats[id]++;
    if (repeat > 0) id += "." + std::to_string(repeat);
    return id;
}

void FrameState::part(std::size_t index, Part part, Box absolute, bool natural) {
    if (!placed()) return;
    const Box& origin = places[index];
    nodes[index].parts.push_back(
        {part, {absolute.x - origin.x, absolute.y - origin.y, absolute.w, absolute.h}, natural});
}

void FrameState::complain(std::string what) { complaints.push_back(std::move(what)); }

// --- words -------------------------------------------------------------------------------------------------------

float FrameState::natural_height(std::string_view id, Part part, std::uint64_t content, float width,
                                 float predicted) {
    Height& known = heights[height_key(id, part)];
    if (known.content != content || std::abs(known.width - width) >= 0.5F)
        known = {content, width, predicted};
    return known.height;
}

float FrameState::text_height(std::string_view id, Part part, std::span<const platform::Run> runs,
                              Style style, float w, bool keep_feeds) {
    const std::uint64_t content = content_of(runs, style, keep_feeds);
    const auto known = heights.find(height_key(id, part));
    if (known != heights.end() && known->second.content == content &&
        std::abs(known->second.width - w) < 0.5F) {
        return known->second.height;
    }
    const Look look = look_of(style);
    const auto lines = break_lines(measure(fonts, runs, look), w, keep_feeds).size();
    return natural_height(id, part, content, w, static_cast<float>(lines) * look.line);
}

float FrameState::text(std::size_t index, Part which, std::span<const platform::Run> runs, Style style,
                       float x, float y, float w, const TextOptions& options_given) {
    if (!placed()) return 0;
    const float h = text_height(nodes[index].id, which, runs, style, w, options_given.keep_feeds);
    if (which == Part::Whole) {
        nodes[index].natural = true;
        set_height(index, h);
    } else {
        part(index, which, {x, y, w, h}, true);
    }
    if (!native() || !painted(y, h)) return h;
    const Look look = look_of(style);
    const Measured measured = measure(fonts, runs, look);
    draw->ChannelsSetCurrent(kWordLayer);
    for (const Line& line : break_lines(measured, w, options_given.keep_feeds)) {
        draw_line(*this, measured, line, look, x, y, options_given.colour);
        y += look.line;
    }
    return h;
}

float FrameState::text(std::size_t index, Part which, std::string_view words, Style style, float x, float y,
                       float w, const TextOptions& options_given) {
    const platform::Run run{.text = std::string(words)};
    return text(index, which, std::span(&run, 1), style, x, y, w, options_given);
}

// --- answers -----------------------------------------------------------------------------------------------------

const platform::Event* FrameState::answer(platform::Event::Kind kind, std::string_view id) const {
    const auto found = std::find_if(pending.rbegin(), pending.rend(), [&](const platform::Event& event) {
        return event.kind == kind && event.id == id;
    });
    return found == pending.rend() ? nullptr : &*found;
}

Item FrameState::item(std::string_view id, const Box& absolute, bool disabled) {
    if (!placed()) return {};
    const std::string name(id);
    ImGui::SetCursorScreenPos({absolute.x, absolute.y});
    ImGui::BeginDisabled(disabled);
    const bool pressed =
        ImGui::InvisibleButton(name.c_str(), {std::max(absolute.w, 1.0F), std::max(absolute.h, 1.0F)});
    ImGui::EndDisabled();
    drawn_items.insert(ImGui::GetItemID());
    return {.hovered = ImGui::IsItemHovered(), .pressed = pressed && native(), .held = ImGui::IsItemActive()};
}

std::optional<std::string> FrameState::native_edit(std::string_view id, const Box& absolute,
                                                   const std::string& value, bool many_lines) {
    if (!native() || !placed()) return std::nullopt;
    const std::string name(id);
    std::string text = value;
    ImGui::SetCursorScreenPos({absolute.x, absolute.y});
    ImGui::PushFont(fonts.regular, metrics::kType19);
    draw->ChannelsSetCurrent(kWordLayer);
    const ImGuiInputTextFlags flags = ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_NoUndoRedo;
    bool changed = false;
    if (many_lines) {
        changed = ImGui::InputTextMultiline(name.c_str(), text.data(), text.capacity() + 1,
                                            {absolute.w, absolute.h}, flags, resize_string, &text);
    } else {
        ImGui::SetNextItemWidth(absolute.w);
        changed =
            ImGui::InputText(name.c_str(), text.data(), text.capacity() + 1, flags, resize_string, &text);
    }
    drawn_items.insert(ImGui::GetItemID());
    ImGui::PopFont();
    if (!changed || text == value) return std::nullopt;
    return text;
}

}  // namespace ui
