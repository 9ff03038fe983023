// Running text with bold words and links in it: all the richness that pages need. Not a document format; reports
// have their own (core/report).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/platform/platform.h"

namespace ui {

using Run = platform::Run;

// Made from a plain string or a list of runs:
//   ui::paragraph(frame, {.text = "Plain."});
//   ui::paragraph(frame, {.text = {{.text = "Read "}, ui::to("the guidance", "#/guidance"), {.text = " first."}}});
struct Text {
    std::vector<Run> runs;

    Text() = default;
    Text(const char* plain) : Text(std::string(plain)) {}       // NOLINT: reads as text
    Text(std::string_view plain) : Text(std::string(plain)) {}  // NOLINT
    Text(std::string plain) {                                   // NOLINT
        if (!plain.empty()) runs.push_back({.text = std::move(plain)});
    }
    Text(std::initializer_list<Run> list) : runs(list) {}   // NOLINT
    Text(std::vector<Run> list) : runs(std::move(list)) {}  // NOLINT

    bool empty() const { return runs.empty(); }
    bool operator==(const Text&) const = default;
};

inline Run bold(std::string words) { return {.text = std::move(words), .bold = true}; }

// A link inside text. Addresses: "#/route", "#field-id", "https:..." (opens in a new tab, and says so), "mailto:...".
// `hidden`: words that only assistive technology hears, so that "Change" becomes "Change start date".
inline Run to(std::string words, std::string href, std::string hidden = {}) {
    if (href.starts_with("https:")) words += " (opens in a new tab)";
    return {.text = std::move(words), .href = std::move(href), .hidden = std::move(hidden)};
}

}  // namespace ui
