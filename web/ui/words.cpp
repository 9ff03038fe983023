// See words.h. The loader of widths gives ImGui advances and invisible glyphs only, so nothing it draws can put a
// letter on the canvas.
#include "web/ui/words.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "imgui.h"
#include "imgui_internal.h"
#include "web/ui/font_widths.h"
#include "web/ui/metrics.h"

namespace ui {

namespace {

constexpr float kUnitsPerEm = 2048;
constexpr float kUnknownAdvance =
    1139.0F / kUnitsPerEm;  // a digit's width: the likeliest for what the table lacks

const AdvanceRow* row_of(std::uint32_t character) {
    const auto* row = std::lower_bound(std::begin(kAdvances), std::end(kAdvances), character,
                                       [](const AdvanceRow& r, std::uint32_t c) { return r.character < c; });
    return row == std::end(kAdvances) || row->character != character ? nullptr : row;
}

bool is_known(std::uint32_t character) { return row_of(character) != nullptr; }

float advance_in_em(std::uint32_t character, bool bold) {
    const AdvanceRow* row = row_of(character);
    if (row == nullptr) return kUnknownAdvance;
    return static_cast<float>(bold ? row->bold : row->regular) / kUnitsPerEm;
}

bool widths_source_init(ImFontAtlas* /*atlas*/, ImFontConfig* /*source*/) { return true; }
bool widths_contains(ImFontAtlas* /*atlas*/, ImFontConfig* /*source*/, ImWchar /*character*/) { return true; }

bool widths_baked_init(ImFontAtlas* /*atlas*/, ImFontConfig* /*source*/, ImFontBaked* baked, void* /*data*/) {
    baked->Ascent = baked->Size;
    baked->Descent = 0;
    return true;
}

bool widths_load_glyph(ImFontAtlas* /*atlas*/, ImFontConfig* source, ImFontBaked* baked, void* /*data*/,
                       ImWchar character, ImFontGlyph* glyph, float* advance_only) {
    const bool bold = source->Name[0] == 'B';
    const float advance = advance_in_em(character, bold) * baked->Size;
    if (advance_only != nullptr) {
        *advance_only = advance;
        return true;
    }
    glyph->Codepoint = character;
    glyph->AdvanceX = advance;
    glyph->Visible = 0;
    return true;
}

// Filled at the first use and then constant: ImGui keeps the address.
const ImFontLoader* widths_loader() {
    static const ImFontLoader loader = [] {
        ImFontLoader l;
        l.Name = "widths";
        l.FontSrcInit = widths_source_init;
        l.FontSrcContainsGlyph = widths_contains;
        l.FontBakedInit = widths_baked_init;
        l.FontBakedLoadGlyph = widths_load_glyph;
        return l;
    }();
    return &loader;
}

ImFont* add_widths_font(const char* name) {
    ImFontConfig config;
    std::strncpy(config.Name, name, sizeof config.Name - 1);
    config.SizePixels = metrics::kType19;
    config.FontLoader = widths_loader();
    return ImGui::GetIO().Fonts->AddFont(&config);
}

#ifndef __EMSCRIPTEN__
std::uint16_t big_endian(const std::string& bytes, std::size_t at) {
    return static_cast<std::uint16_t>((static_cast<unsigned char>(bytes[at]) << 8U) |
                                      static_cast<unsigned char>(bytes[at + 1]));
}
void put_big_endian(std::string& bytes, std::size_t at, int value) {
    bytes[at] = static_cast<char>((static_cast<unsigned>(value) >> 8U) & 0xFFU);
    bytes[at + 1] = static_cast<char>(static_cast<unsigned>(value) & 0xFFU);
}

// ImGui's size of a font is ascent - descent, CSS's is the em. Rewriting the two numbers of `hhea` makes 19 mean 19 px
// in both, so that a native test sees the same widths as the page.
void make_em_the_height(std::string& font) {
    const std::size_t tables = big_endian(font, 4);
    for (std::size_t i = 0; i < tables; ++i) {
        const std::size_t entry = 12 + 16 * i;
        if (font.compare(entry, 4, "hhea") != 0) continue;
        const std::size_t place =
            (static_cast<std::size_t>(big_endian(font, entry + 8)) << 16U) | big_endian(font, entry + 10);
        put_big_endian(font, place + 4, 1638);
        put_big_endian(font, place + 6, -410);
    }
}

ImFont* add_drawn_font(std::string bytes) {
    if (bytes.size() < 1000) return nullptr;
    make_em_the_height(bytes);
    void* copy = IM_ALLOC(bytes.size());
    std::memcpy(copy, bytes.data(), bytes.size());
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(copy, static_cast<int>(bytes.size()), metrics::kType19);
}

#endif

bool is_space(std::uint32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter_or_digit(std::uint32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
}

// Whether a line may end between characters `i` and `i + 1`, apart from spaces.
bool may_break_after(const std::vector<Measured::Character>& text, std::size_t i) {
    const std::uint32_t c = text[i].code;
    if (i + 1 >= text.size()) return false;
    const std::uint32_t next = text[i + 1].code;
    if (c == 0x2013 || c == 0x2014) return !is_space(next);
    if (c == '-')
        return i > 0 && is_letter_or_digit(text[i - 1].code) && is_letter_or_digit(next) &&
               !(next >= '0' && next <= '9');
    if (c == '/')
        return i > 0 && is_letter_or_digit(text[i - 1].code) && is_letter_or_digit(next) &&
               !(next >= '0' && next <= '9');
    return c >= 0x2E80 && next >= 0x2E80;  // between characters of scripts without spaces
}

// The greedy breaker's hands: one line being filled.
struct Breaker {
    const std::vector<Measured::Character>& text;
    float width;
    std::vector<Line> lines = {};
    std::size_t begin = 0;    // of the line
    std::size_t allowed = 0;  // last place where it may end (0: none)
    float x = 0;              // width of the line so far
    float x_allowed = 0;      // width at `allowed`

    void end_line(std::size_t at) {
        lines.push_back({begin, at});
        begin = at;
        allowed = at;
        x_allowed = 0;
    }
    void character(std::size_t i) {
        const Measured::Character& c = text[i];
        // Spaces hang over the edge: they never cause a break.
        while (!is_space(c.code) && x + c.advance > width + 0.01F && i > begin) {
            if (allowed > begin) {
                x -= x_allowed;
                end_line(allowed);
            } else {
                x = 0;
                end_line(i);
            }
        }
        x += c.advance;
        if (is_space(c.code) || may_break_after(text, i)) {
            allowed = i + 1;
            x_allowed = x;
        }
    }
};

}  // namespace

Look look_of(Style style) {
    namespace m = metrics;
    switch (style) {
        case Style::Body:
            return {m::kType19, m::kLine19, false};
        case Style::Bold:
            return {m::kType19, m::kLine19, true};
        case Style::Small:
            return {m::kType16, m::kLine16, false};
        case Style::SmallBold:
            return {m::kType16, m::kLine16, true};
        case Style::HeadingL:
            return {m::kType36, m::kLine36, true};
        case Style::HeadingM:
            return {m::kType26, m::kLine26, true};
        case Style::HeadingS:
            return {m::kType22, m::kLine22, true};
        case Style::Caption:
            return {m::kType22, m::kLine22, false};
    }
    return {};
}

Fonts load_fonts(const FrameOptions& options) {
    Fonts fonts;
#ifdef __EMSCRIPTEN__
    static_cast<void>(options);  // the page's elements draw the words
#else
    if (options.words == Words::Drawn) {
        fonts.regular = add_drawn_font(options.regular_font);
        fonts.bold = add_drawn_font(options.bold_font);
    }
#endif
    if (fonts.regular == nullptr) fonts.regular = add_widths_font("Regular");
    if (fonts.bold == nullptr) fonts.bold = add_widths_font("Bold");
    return fonts;
}

std::uint32_t next_character(std::string_view text, std::size_t& at) {
    unsigned int code = 0;
    const char* begin = text.data() + at;
    const int used = ImTextCharFromUtf8(&code, begin, text.data() + text.size());
    at += static_cast<std::size_t>(std::max(used, 1));
    return code;
}

Measured measure(const Fonts& fonts, std::span<const platform::Run> runs, const Look& look) {
    Measured out;
    for (const platform::Run& run : runs) {
        const bool bold = run.bold || look.bold;
        ImFontBaked* baked = (bold ? fonts.bold : fonts.regular)->GetFontBaked(look.size);
        for (std::size_t at = 0; at < run.text.size();) {
            const std::uint32_t c = next_character(run.text, at);
            // What the table lacks is drawn from another font by the browser: one guess for both kinds of font.
            const float advance = c == '\n'     ? 0.0F
                                  : is_known(c) ? baked->GetCharAdvance(static_cast<ImWchar>(c))
                                                : kUnknownAdvance * look.size;
            out.characters.push_back({c, advance, bold});
        }
    }
    return out;
}

std::vector<Line> break_lines(const Measured& text, float width, bool keep_feeds) {
    Breaker breaker{.text = text.characters, .width = width};
    for (std::size_t i = 0; i < text.characters.size(); ++i) {
        if (keep_feeds && text.characters[i].code == '\n') {
            breaker.end_line(i + 1);
            breaker.x = 0;
            continue;
        }
        breaker.character(i);
    }
    const bool feed_at_end = keep_feeds && !text.characters.empty() && text.characters.back().code == '\n';
    if (breaker.begin < text.characters.size() || breaker.lines.empty() || feed_at_end) {
        breaker.end_line(text.characters.size());
    }
    return breaker.lines;
}

float width_of(const Fonts& fonts, std::string_view text, const Look& look) {
    const platform::Run run{.text = std::string(text)};
    float width = 0;
    for (const Measured::Character& c : measure(fonts, {&run, 1}, look).characters) width += c.advance;
    return width;
}

}  // namespace ui

#ifdef __EMSCRIPTEN__
// What ImGui takes for fonts that name no loader of their own; see imgui_config.h.
namespace ImGuiFreeType {
const ImFontLoader* GetFontLoader();
const ImFontLoader* GetFontLoader() { return ui::widths_loader(); }
}  // namespace ImGuiFreeType
#endif
