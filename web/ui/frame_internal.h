// What widgets build with: the state behind ui::Frame, with places, parts, items, paint and answers. Pages never
// include this file. A widget's four steps use it so: size (text_height), answer (answer, item), describe (add, part)
// and paint (fill, outline...).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "web/platform/platform.h"
#include "web/ui/body.h"
#include "web/ui/frame.h"
#include "web/ui/metrics.h"
#include "web/ui/view_choice.h"
#include "web/ui/words.h"

struct ImGuiContext;
struct ImDrawList;

namespace ui {

using platform::Box;
using platform::Part;
using platform::Role;
using platform::SemanticNode;
using platform::State;

// A place being filled from top to bottom. All coordinates are CSS px in the page's content.
struct Level {
    std::size_t node = 0;  // index of the node that children belong to
    float x = 0, w = 0;    // of the content
    float y = 0;           // where the next thing begins, margin not counted
    float margin = 0;      // asked for by the last thing
    bool fresh = true;     // nothing in it yet
    bool placed = true;    // false: the browser lays out, or it is closed
    int depth = 0;
};

// What is known about a natural height: predicted here, or reported by the page for this very content and width.
struct Height {
    std::uint64_t content = 0;
    float width = 0, height = 0;
};

struct Item {
    bool hovered = false, pressed = false, held = false;
};

struct TextOptions {
    bool keep_feeds = false;
    metrics::Tone colour = metrics::kText;
    bool centred = false;
};

// What a text field shows natively, where ImGui edits it.
struct NativeEdit {
    std::string text;
    bool many_lines = false;
};

struct FrameState {
    FrameOptions options;
    ImGuiContext* imgui = nullptr;
    Fonts fonts;
    ImDrawList* draw = nullptr;

    // The window.
    float page_width = 1280, window_height = 800, ratio = 1;
    float stage_top = 0;                     // where the content begins in the page, for snapping
    float band_top = 0, band_bottom = 1e6F;  // only this is painted
    ViewFacts view_facts;
    Theme theme = Theme::Light;
    float text_scale = 1;  // the text size that the person chose here: 2 is twice the standard
    float root_scale =
        1;  // that of the page, which the browser or a style of the person's own may have enlarged
    ViewChoice view_choice;

    // The build.
    std::vector<SemanticNode> nodes;
    std::vector<Box> places;  // absolute, one for each node
    std::vector<Level> levels;
    std::set<std::string, std::less<>> ids;
    std::map<std::string, int, std::less<>> repeats;
    std::vector<platform::Event> pending;
    std::vector<platform::Effect> effects;
    std::vector<std::string> complaints;
    std::set<unsigned> drawn_items;  // ImGui's numbers of items that have a node
    bool overflow = false;
    bool due = true;
    float content_height = 0;
    float column_x = 0, column_w = 0;  // of the middle column

    // Kept between builds.
    std::unordered_map<std::string, Height> heights;
    std::map<std::string, std::uint32_t, std::less<>> revisions;
    std::map<std::string, bool, std::less<>> open;
    std::map<std::string, std::vector<std::string>, std::less<>> rows;  // of editable rows, to move the focus
    std::string page_id, title;
    int attempt = 0;
    bool had_errors = false;
    std::string focused;

    // --- places --------------------------------------------------------------------------------------------------
    Level& level() { return levels.back(); }
    bool placed() const { return levels.back().placed; }
    // The absolute y of the next thing in the current level; `above` and the last margin do not add up, the larger wins.
    float start(float above = 0);
    void finish(float y_end, float below = 0);
    // Goes into a node: children are placed in [x, x + w] from y on.
    void enter(std::size_t node, float x, float y, float w, bool placed = true);
    // Comes out; the y below the last child.
    float leave();

    // --- nodes ---------------------------------------------------------------------------------------------------
    // Adds a node at an absolute box under the current level's node; its index.
    std::size_t add(SemanticNode node, Box absolute);
    void set_height(std::size_t node, float height);
    SemanticNode& node(std::size_t index) { return nodes[index]; }
    // An id for text that nothing refers to: from its parent and content, so that it stays while the content does.
    std::string id_for(std::string_view given, std::string_view kind, std::span<const platform::Run> runs);
    void part(std::size_t node, Part part, Box absolute, bool natural);
    void complain(std::string what);

    // --- words ---------------------------------------------------------------------------------------------------
    // Gives a piece of text its place as a part of a node (Part::Whole: the node itself) and draws it natively.
    // Returns its height: reported by the page if known, else predicted.
    float text(std::size_t node, Part part, std::span<const platform::Run> runs, Style style, float x,
               float y, float w, const TextOptions& options = {});
    float text(std::size_t node, Part part, std::string_view words, Style style, float x, float y, float w,
               const TextOptions& options = {});
    // The height alone, without any place.
    float text_height(std::string_view id, Part part, std::span<const platform::Run> runs, Style style,
                      float w, bool keep_feeds = false);
    float natural_height(std::string_view id, Part part, std::uint64_t content, float width, float predicted);
    float width(std::string_view words, Style style) { return width_of(fonts, words, look_of(style)); }

    // --- answers -------------------------------------------------------------------------------------------------
    const platform::Event* answer(platform::Event::Kind kind, std::string_view id) const;
#ifdef __EMSCRIPTEN__
    static constexpr bool native() { return false; }  // known when compiling: ImGui's text fields stay out
#else
    bool native() const { return options.words == Words::Drawn; }
#endif
    // Tells ImGui of an interactive place; natively also whether it was pressed there.
    Item item(std::string_view id, const Box& absolute, bool disabled = false);
    // ImGui's own text field, natively only: the new text when edited there.
    std::optional<std::string> native_edit(std::string_view id, const Box& absolute, const std::string& value,
                                           bool many_lines);

    // --- paint ---------------------------------------------------------------------------------------------------
    // Fills lie below marks, marks below words; deeper fills above shallower ones. All snapped to device pixels.
    void fill(const Box& box, const metrics::Tone& colour, float rounding = 0);
    void outline(const Box& box, const metrics::Tone& colour, float thickness);
    void circle(float cx, float cy, float radius, const metrics::Tone& colour, float thickness);
    void disc(float cx, float cy, float radius, const metrics::Tone& colour);
    void tick(const Box& box, const metrics::Tone& colour, float thickness);
    void arrow(float x1, float y1, float x2, float y2, const metrics::Tone& colour, float thickness);
    // A small bent line that points: 'l', 'r' or 'd'.
    void chevron(float cx, float cy, float size, char towards, const metrics::Tone& colour, float thickness);
    void line(float x1, float y1, float x2, float y2, const metrics::Tone& colour, float thickness);
    // A line of dashes and gaps, both `dash` long.
    void dashes(float x1, float y1, float x2, float y2, const metrics::Tone& colour, float thickness,
                float dash);
    void horizontal(float x, float y, float w, const metrics::Tone& colour, float thickness = 1);
    unsigned ink(const metrics::Tone& tone) const;
    float snap_x(float x) const;
    float snap_y(float y) const;
    bool painted(float y, float h) const { return y + h >= band_top && y <= band_bottom; }
};

#ifndef __EMSCRIPTEN__
// Makes ImGui tell of every item it handles, so that one without a semantic node is complained of (test_hooks.cpp).
void hooks_on(FrameState& state);
#endif

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed = 14695981039346656037ULL);
std::uint64_t hash_of(std::span<const platform::Run> runs, std::uint64_t seed = 14695981039346656037ULL);

}  // namespace ui
