// Pages while they are being drawn. Everything drawn is either a marked piece of an element or an artifact (borders,
// shading, page headers), so that nothing on a page is left without a meaning.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/export/pdf/fonts.h"
#include "core/export/pdf/structure.h"
#include "core/export/pdf/text.h"

namespace exporting::pdf {

// A4 with margins of 2 cm at the sides. Lengths run from the top left corner.
inline constexpr Length kPageWidth = 595'276, kPageHeight = 841'890;
inline constexpr Length kLeft = 56'693, kTextWidth = kPageWidth - 2 * kLeft;
inline constexpr Length kTop = 52'000, kBottom = kPageHeight - 50'000;

struct Rectangle {
    Length left = 0, top = 0, width = 0, height = 0;
};

struct Style {
    Length size = 12 * kPoint;
    Length leading = 16 * kPoint;  // from line to line
    Colour colour = {};
};

class Pages {
  public:
    Pages(Objects& objects, Structure& structure, Fonts& fonts)
        : objects_(objects), structure_(structure), fonts_(fonts) {}

    void start_page();
    [[nodiscard]] std::size_t count() const { return pages_.size(); }

    // Artifacts.
    void fill(const Rectangle& area, Colour colour);
    void frame(const Rectangle& area, Colour colour);
    void artifact_line(const Text& text, const Line& line, Length left, Length top, const Style& style);

    // One line of an element's text; its links become links.
    void line(Element owner, const Text& text, const Line& line, Length left, Length top, const Style& style);
    // A place that links lead to, on the current page.
    void set_anchor(const std::string& anchor, Length top);
    // "[5 0 R/XYZ 56.693 700 null]": how a link or the outline names a place on a page, by its number from 0.
    [[nodiscard]] std::string destination(std::size_t page, Length top) const;
    // Links to other anchors than these are left as plain text.
    void expect_anchor(const std::string& anchor) { expected_[anchor] = {}; }

    // Draws on a page that is done already: page numbers are known last.
    void return_to(std::size_t page) {
        close_mark();
        current_ = page;
    }
    // Writes pages and links; the answer is the tree of pages.
    [[nodiscard]] Id write();

  private:
    struct Page {
        Id id = 0;
        int key = 0;  // in the tree of parents
        std::string content;
        std::string annotations;
    };
    struct Place {
        std::size_t page = 0;
        Length top = 0;
    };
    struct PendingLink {
        Id id = 0;
        int key = 0;
        Rectangle area;
        std::string link, words;
    };

    Page& page() { return pages_[current_]; }
    // `properties` go into the mark beside its number.
    void open_mark(Element element, std::string_view properties = {});
    void close_mark();
    void pieces(const Text& text, const Line& line, Length left, Length top, const Style& style,
                Element owner);
    void piece(Element element, const Text& text, std::size_t first, std::size_t end, Length left,
               Length baseline, const Style& style);
    Element link_element(Element owner, std::uint16_t run);
    void link_area(Element element, const Rectangle& area, const Text& text, std::uint16_t run);
    [[nodiscard]] bool is_link(const std::string& link) const;
    [[nodiscard]] std::string link_object(const PendingLink& link) const;

    Objects& objects_;
    Structure& structure_;
    Fonts& fonts_;
    std::vector<Page> pages_;
    std::size_t current_ = 0;
    Element open_ = -1;
    std::map<std::string, Place> expected_;
    std::map<std::pair<Element, std::uint16_t>, Element> link_elements_;  // by owner and run
    std::vector<PendingLink> links_;
};

}  // namespace exporting::pdf
