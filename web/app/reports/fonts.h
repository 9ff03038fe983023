// The two fonts that reports in PDF are set in: asked for when somebody first wants a PDF, then kept while the page
// stays open. Shared by the report files of an assessment and of workforce figures.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/export/pdf/pdf_writer.h"
#include "web/app/keeping.h"
#include "web/platform/platform.h"

namespace app::reports {

struct Fonts {
    enum class Standing : std::uint8_t { None, Asked, Here, Failed };
    Standing standing = Standing::None;
    std::string regular, bold;
    bool operator==(const Fonts&) const = default;
};

// Told when they did not come.
inline constexpr std::string_view kNoFonts =
    "The letters that a PDF is set in could not be loaded. Look whether you are online, and try again.";

// Asks for them unless they are here or on their way; after a failure once more.
void ask_for(Fonts& fonts, Effects& effects);
// Takes what came, if it is one of them.
void take(Fonts& fonts, const platform::Event& asset);
[[nodiscard]] inline exporting::pdf::FontFiles files_of(const Fonts& fonts) {
    return {fonts.regular, fonts.bold};
}

}  // namespace app::reports
