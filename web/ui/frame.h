// The frame that a page is built into: passed to every widget, it measures, places and paints with ImGui, collects
// the semantic nodes and holds what the user did since the last build. Pages use the few members below and the
// widget functions; drawing is for widgets only (web/ui/frame_internal.h).
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/platform/platform.h"

struct ImDrawData;

namespace ui {

struct FrameState;  // frame_internal.h

// Where the words are drawn. The page's own elements carry them on the web, so ImGui's font there only knows
// widths; natively, in tests, ImGui draws them from a font file. Every rectangle is the same in both.
enum class Words : std::uint8_t { WidthsOnly, Drawn };

struct FrameOptions {
    Words words = Words::WidthsOnly;
    std::string regular_font = {};  // bytes of a TrueType file; only read for Words::Drawn
    std::string bold_font = {};
};

// The sample of web/shell.html by which the page notices another font or spacing.
inline constexpr std::string_view kProbeText = "Health inequalities 0123456789";

class Frame {
  public:
    explicit Frame(const FrameOptions& options = {});
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    // --- for pages ---------------------------------------------------------------------------------------------

    // True from 1200 CSS px: the side panels exist. Below that the same things must be reachable by links.
    bool workspace() const;
    // True when the window is too narrow for columns (under 760 CSS px): prefer short words.
    bool narrow() const;
    // A preference that decides about the view: "page-view" ("", "drawn", "plain") or "text-size" ("", "125"...).
    // In force from the next build on; keeping it is the caller's (app::SetPreference).
    void prefer(std::string_view name, std::string_view value);
    const std::string& preferred_view() const;
    // Says a sentence to assistive technology: once, and never what moving the focus already says.
    void announce(std::string_view sentence, bool at_once = false);
    // Moves the focus to a widget after this build (its first field). Page changes and error summaries do so by
    // themselves; needed after adding or removing something.
    void focus(std::string_view id);
    void scroll_to(std::string_view id);
    // Anything else the world must do (downloads, copying...).
    void effect(platform::Effect effect);

    // --- for main.cpp and tests ----------------------------------------------------------------------------------

    // Notes an event for the widgets of the next build.
    void note(const platform::Event& event);
    // A build: begin, then widgets, then end. `end` gives the finished list in reading order. Answers are given to
    // the first build after the event only, so a second build after a change shows the new state.
    void begin();
    void end();
    std::span<const platform::SemanticNode> nodes() const;
    std::vector<platform::Effect> take_effects();
    platform::View view() const;
    // Whether something noted changes the picture (a height, a hover, a window size), so that a build is due.
    bool due() const;
    // Broken promises of our own, empty in a good build: an id used twice, a control without a name, a drawn item
    // without a node, a link to nowhere. Tests demand emptiness.
    std::span<const std::string> complaints() const;

    // What ImGui painted, for the renderer of web/platform/browser; only valid until the next begin.
    ImDrawData* picture() const;
    // The painter's band of the content, in CSS px; nothing outside is painted. `stage_top` is where the content
    // begins in the page.
    void set_band(float top, float bottom, float stage_top);
    // Height of the content: what the page must be tall in the drawn view.
    float height() const;
    std::string_view view_reason() const;
    float width() const;
    // How wide the page's hidden sample must be at 19 px in the font that all widths come from (kProbeText).
    float probe_width(bool bold) const;

    FrameState& state() { return *state_; }
    const FrameState& state() const { return *state_; }

  private:
    std::unique_ptr<FrameState> state_;
};

}  // namespace ui
