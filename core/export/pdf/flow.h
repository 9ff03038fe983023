// The flow of a document over its pages: paragraphs and table rows in order, each with what it may be parted from.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/export/pdf/pages.h"

namespace exporting::pdf {

// A background behind paragraphs, with a bar at its left edge.
struct Box {
    Colour background, bar;
    Length above = 0, below = 0;  // room between its edges and the text
};

struct Prose {
    Element element = 0;
    Text text;
    Style style;
    Length indent = 0;
    // The bullet or number of a list item, at the left of the first line.
    Element label_element = 0;
    Text label;
    std::optional<Box> box;
    std::string anchor;       // links lead here
    int heading = -1;         // entry of the outline
    std::vector<Line> lines;  // set by the flow
};

struct Cell {
    Element element = 0;
    Text text;
    Style style = {10 * kPoint, 13 * kPoint, {0x21, 0x2B, 0x32}};
    std::optional<Colour> background;
    std::vector<Line> lines;  // set by the flow
};

struct Row {
    std::size_t table = 0;
    bool is_header = false;  // repeated on each page that the table goes on to
    std::vector<Cell> cells;
};

struct Item {
    std::variant<Prose, Row> what;
    Length space_before = 0;      // not at the top of a page
    bool keep_with_next = false;  // stays on the page of the next item's first lines
    bool keep_together = false;   // is not parted if it fits on a page
    bool break_before = false;    // begins a page
};

struct TableShape {
    std::vector<Length> widths;         // of the columns
    std::optional<std::size_t> header;  // item of its header row
};

// Where a heading came to stand.
struct Landing {
    std::size_t page = 0;
    Length top = 0;
};

class Flow {
  public:
    // Makes the lines of all items; nothing is drawn yet.
    Flow(Pages& pages, std::vector<Item> items, std::vector<TableShape> tables, std::size_t headings);
    // Draws everything; at least one page.
    void run();
    [[nodiscard]] const std::vector<Landing>& landings() const { return landings_; }

  private:
    [[nodiscard]] Length room() const { return kBottom - y_; }
    [[nodiscard]] bool at_top() const { return y_ == top_; }
    [[nodiscard]] Length height(const Item& item) const;
    [[nodiscard]] Length first_part(const Item& item) const;
    [[nodiscard]] Length needed(std::size_t item) const;
    void new_page();
    void draw(const Prose& prose, bool keep_together);
    void draw_part(const Prose& prose, std::size_t first, std::size_t end);
    void draw(const Row& row);
    void draw_part(const Row& row, const std::vector<std::size_t>& from, const std::vector<std::size_t>& to,
                   Length height, bool is_artifact);
    void repeat_header(const Row& row);

    Pages& pages_;
    std::vector<Item> items_;
    std::vector<TableShape> tables_;
    std::vector<Landing> landings_;
    Length y_ = 0;
    Length top_ = kTop;  // of the page, behind a repeated header row
};

// What surrounds the text of a table cell.
inline constexpr Length kCellSide = 5 * kPoint, kCellAbove = 2'200;

}  // namespace exporting::pdf
