// Drawing operators, marked content and links.
// Source: iso-32000-1, sections 8.4 to 8.5, 9.4, 12.5.6.5, 14.6 and 14.8.2. Source: iso-14289-1, sections 7.1 and 7.18.
#include "core/export/pdf/pages.h"

namespace exporting::pdf {
namespace {

constexpr Colour kLinkColour = {0x00, 0x5E, 0xB8};
constexpr Length kHairline = 500;

std::string rectangle(const Rectangle& area) {
    return number(area.left) + " " + number(kPageHeight - area.top - area.height) + " " + number(area.width) +
           " " + number(area.height) + " re";
}

}  // namespace

void Pages::start_page() {
    if (!pages_.empty()) close_mark();
    Page page;
    page.id = objects_.reserve();
    page.key = structure_.add_page(page.id);
    pages_.push_back(std::move(page));
    current_ = pages_.size() - 1;
}

void Pages::open_mark(Element element, std::string_view properties) {
    if (open_ == element) return;
    close_mark();
    const int number = structure_.mark(element, page().key);
    std::string& content = page().content;
    content += "/" + std::string(structure_.type(element)) + "<</MCID " + std::to_string(number);
    content += properties;
    content += ">>BDC\n";
    open_ = element;
}

void Pages::close_mark() {
    if (open_ >= 0) page().content += "EMC\n";
    open_ = -1;
}

void Pages::fill(const Rectangle& area, Colour colour) {
    close_mark();
    page().content += "/Artifact BMC\n" + operands(colour) + " rg " + rectangle(area) + " f\nEMC\n";
}

void Pages::frame(const Rectangle& area, Colour colour) {
    close_mark();
    page().content += "/Artifact BMC\n" + operands(colour) + " RG " + number(kHairline) + " w " +
                      rectangle(area) + " S\nEMC\n";
}

void Pages::artifact_line(const Text& text, const Line& line, Length left, Length top, const Style& style) {
    close_mark();
    page().content += "/Artifact<</Type/Pagination>>BDC\n";
    pieces(text, line, left, top, style, -1);
    page().content += "EMC\n";
}

void Pages::line(Element owner, const Text& text, const Line& line, Length left, Length top,
                 const Style& style) {
    if (line.first < line.end) pieces(text, line, left, top, style, owner);
}

// Parts of one line that are drawn alike. `owner` below 0: all of it is inside an artifact already.
void Pages::pieces(const Text& text, const Line& line, Length left, Length top, const Style& style,
                   Element owner) {
    const Typeface::Metrics metrics = fonts_.face(false).metrics();
    const Length ascent = style.size * metrics.ascent / 1000, descent = style.size * -metrics.descent / 1000;
    const Length baseline = top + (style.leading - ascent - descent) / 2 + ascent;
    for (std::size_t first = line.first, end = first; first < line.end; first = end) {
        const Letter& letter = text.letters[first];
        const auto alike = [&](const Letter& other) {
            return other.run == letter.run && other.bold == letter.bold && other.missing == letter.missing;
        };
        while (end < line.end && alike(text.letters[end])) ++end;
        const Length width = width_of(text, first, end, style.size);
        if (owner >= 0 && is_link(text.links[letter.run])) {
            Style own = style;
            own.colour = kLinkColour;
            const Element link = link_element(owner, letter.run);
            piece(link, text, first, end, left, baseline, own);
            link_area(link, {left, top, width, style.leading}, text, letter.run);
            fill({left, baseline + style.size / 10, width, style.size / 16}, kLinkColour);
        } else {
            piece(owner, text, first, end, left, baseline, style);
        }
        left += width;
    }
}

Element Pages::link_element(Element owner, std::uint16_t run) {
    const auto known = link_elements_.find({owner, run});
    if (known != link_elements_.end()) return known->second;
    return link_elements_[{owner, run}] = structure_.add(owner, "Link");
}

// Letters that the fonts lack keep their identity as replacement text, for search and for speech: in an element of
// their own, since marks inside of marks make some readers lose what follows (poppler 25 does).
void Pages::piece(Element element, const Text& text, std::size_t first, std::size_t end, Length left,
                  Length baseline, const Style& style) {
    std::string glyphs, originals;
    for (std::size_t i = first; i < end; ++i) {
        const Letter& letter = text.letters[i];
        append_utf16(originals, letter.code);
        if (letter.glyph == 0) continue;
        append_hex16(glyphs, letter.glyph);
        fonts_.use(letter.bold, letter.glyph, letter.missing ? kMissingMark : letter.code);
    }
    if (glyphs.empty()) return;
    if (element >= 0 && text.letters[first].missing) {
        const std::string words = "/ActualText<FEFF" + originals + ">";
        open_mark(structure_.add(element, "Span", words), words);
    } else if (element >= 0) {
        open_mark(element);
    }
    const bool bold = text.letters[first].bold;
    page().content += "BT/" + std::string(bold ? "B " : "R ") + number(style.size) + " Tf " +
                      operands(style.colour) + " rg " + number(left) + " " + number(kPageHeight - baseline) +
                      " Td<" + glyphs + ">Tj ET\n";
}

bool Pages::is_link(const std::string& link) const {
    if (link.starts_with("#")) return expected_.contains(link.substr(1));
    return !link.empty();
}

void Pages::link_area(Element element, const Rectangle& area, const Text& text, std::uint16_t run) {
    std::string words;
    for (const Letter& letter : text.letters) {
        if (letter.run == run) append_utf16(words, letter.code);
    }
    const Id id = objects_.reserve();
    const int key = structure_.add_annotation(element, page().key, id);
    page().annotations += reference(id) + " ";
    links_.push_back({id, key, area, text.links[run], "<FEFF" + words + ">"});
}

void Pages::set_anchor(const std::string& anchor, Length top) { expected_[anchor] = {current_, top}; }

std::string Pages::destination(std::size_t page, Length top) const {
    return "[" + reference(pages_[page].id) + "/XYZ " + number(kLeft) + " " + number(kPageHeight - top) +
           " null]";
}

std::string Pages::link_object(const PendingLink& link) const {
    const Rectangle& area = link.area;
    const Length bottom = kPageHeight - area.top - area.height;
    std::string text = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + number(area.left) + " " +
                       number(bottom) + " " + number(area.left + area.width) + " " +
                       number(bottom + area.height) + "]/StructParent " + std::to_string(link.key) +
                       "/Contents" + link.words;
    if (link.link.starts_with("#")) {
        const Place place = expected_.find(link.link.substr(1))->second;
        return text + "/Dest" + destination(place.page, place.top) + ">>";
    }
    return text + "/A<</S/URI/URI" + address_string(link.link) + ">>>>";
}

Id Pages::write() {
    close_mark();
    const Id tree = objects_.reserve();
    const Id fonts = objects_.add(fonts_.write(objects_));
    for (const PendingLink& link : links_) objects_.set(link.id, link_object(link));
    std::string kids;
    for (const Page& page : pages_) {
        const Id content = objects_.add_stream("", page.content);
        std::string text = "<</Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 " + number(kPageWidth) +
                           " " + number(kPageHeight) + "]/Resources<</Font " + reference(fonts) +
                           ">>/Contents " + reference(content) + "/Tabs/S/StructParents " +
                           std::to_string(page.key);
        if (!page.annotations.empty()) text += "/Annots[" + page.annotations + "]";
        objects_.set(page.id, text + ">>");
        kids += reference(page.id) + " ";
    }
    objects_.set(tree, "<</Type/Pages/Count " + std::to_string(pages_.size()) + "/Kids[" + kids + "]>>");
    return tree;
}

}  // namespace exporting::pdf
