// Where each line stands. A heading never ends a page, a paragraph leaves no single line behind, a row goes over to the
// next page in one piece unless it is taller than a good part of one.
#include "core/export/pdf/flow.h"

#include <algorithm>

namespace exporting::pdf {
namespace {

constexpr Length kBody = kBottom - kTop;
constexpr Length kTallRow = kBody * 2 / 5;
constexpr Length kTallHeader = kBody / 4;
constexpr Length kBarWidth = 4 * kPoint;
constexpr Colour kBorder = {0xAE, 0xB7, 0xBD};

Length tallest(const Row& row, const std::vector<std::size_t>& from, const std::vector<std::size_t>& to) {
    Length most = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        most = std::max(most, static_cast<Length>(to[i] - from[i]) * row.cells[i].style.leading);
    return most + 2 * kCellAbove;
}

std::vector<std::size_t> starts_of(const Row& row) { return std::vector<std::size_t>(row.cells.size(), 0); }

std::vector<std::size_t> ends_of(const Row& row) {
    std::vector<std::size_t> ends;
    for (const Cell& cell : row.cells) ends.push_back(cell.lines.size());
    return ends;
}

Length prose_width(const Prose& prose) { return kTextWidth - prose.indent - (prose.box ? 12 * kPoint : 0); }

}  // namespace

Flow::Flow(Pages& pages, std::vector<Item> items, std::vector<TableShape> tables, std::size_t headings)
    : pages_(pages), items_(std::move(items)), tables_(std::move(tables)), landings_(headings) {
    for (Item& item : items_) {
        if (auto* prose = std::get_if<Prose>(&item.what)) {
            prose->lines = lines_of(prose->text, prose->style.size, prose_width(*prose));
            if (!prose->anchor.empty()) pages_.expect_anchor(prose->anchor);
            continue;
        }
        Row& row = std::get<Row>(item.what);
        const TableShape& shape = tables_[row.table];
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Cell& cell = row.cells[i];
            cell.lines = lines_of(cell.text, cell.style.size, shape.widths[i] - 2 * kCellSide);
        }
    }
}

void Flow::new_page() {
    pages_.start_page();
    y_ = top_ = kTop;
}

Length Flow::height(const Item& item) const {
    if (const auto* row = std::get_if<Row>(&item.what)) return tallest(*row, starts_of(*row), ends_of(*row));
    const Prose& prose = std::get<Prose>(item.what);
    const Length around = prose.box ? prose.box->above + prose.box->below : 0;
    return static_cast<Length>(prose.lines.size()) * prose.style.leading + around;
}

// What must fit for the item to begin on a page.
Length Flow::first_part(const Item& item) const {
    const Length whole = height(item);
    if (item.keep_together && whole <= kBody) return whole;
    if (const auto* row = std::get_if<Row>(&item.what)) {
        if (whole <= kTallRow || row->cells.empty()) return whole;
        return 2 * kCellAbove + 3 * row->cells.front().style.leading;
    }
    const Prose& prose = std::get<Prose>(item.what);
    if (prose.lines.size() <= 3) return whole;
    return 2 * prose.style.leading + (prose.box ? prose.box->above + prose.box->below : 0);
}

// The same with all that the item may not be parted from, unless that is more than a page holds.
Length Flow::needed(std::size_t item) const {
    Length sum = 0;
    for (std::size_t i = item; i < items_.size(); ++i) {
        const bool goes_on = items_[i].keep_with_next && i + 1 < items_.size() && !items_[i + 1].break_before;
        if (i > item) sum += items_[i].space_before;
        sum += goes_on ? height(items_[i]) : first_part(items_[i]);
        if (sum > kBody) break;
        if (!goes_on) return sum;
    }
    return first_part(items_[item]);
}

void Flow::run() {
    new_page();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Item& item = items_[i];
        if (item.break_before && !at_top()) new_page();
        const Length space = at_top() ? 0 : item.space_before;
        const auto* row = std::get_if<Row>(&item.what);
        if (!at_top() && space + needed(i) > room()) {
            new_page();
            if (row != nullptr) repeat_header(*row);
        } else {
            y_ += space;
        }
        if (row != nullptr)
            draw(*row);
        else
            draw(std::get<Prose>(item.what), item.keep_together);
    }
}

void Flow::draw(const Prose& prose, bool keep_together) {
    const std::size_t count = prose.lines.size();
    for (std::size_t at = 0; at < count;) {
        const Length around = prose.box ? prose.box->above + prose.box->below : 0;
        const Length free = std::max<Length>(room() - around, 0) / prose.style.leading;
        const std::size_t left = count - at;
        std::size_t now = std::min(left, static_cast<std::size_t>(free));
        if (now < left && left - now == 1 && now > 2 && !keep_together) --now;
        if (now == 0 && !at_top()) {
            new_page();
            continue;
        }
        now = std::max<std::size_t>(now, 1);
        draw_part(prose, at, at + now);
        at += now;
        if (at < count) new_page();
    }
}

void Flow::draw_part(const Prose& prose, std::size_t first, std::size_t end) {
    const bool begins = first == 0, ends = end == prose.lines.size();
    const Length above = prose.box && begins ? prose.box->above : 0;
    const Length below = prose.box && ends ? prose.box->below : 0;
    if (begins && prose.heading >= 0)
        landings_[static_cast<std::size_t>(prose.heading)] = {pages_.count() - 1, y_};
    if (begins && !prose.anchor.empty()) pages_.set_anchor(prose.anchor, y_);
    if (prose.box) {
        const Length height = static_cast<Length>(end - first) * prose.style.leading + above + below;
        pages_.fill({kLeft, y_, kTextWidth, height}, prose.box->background);
        pages_.fill({kLeft, y_, kBarWidth, height}, prose.box->bar);
    }
    y_ += above;
    if (begins && !prose.label.empty()) {
        const Length width = width_of(prose.label, 0, prose.label.letters.size(), prose.style.size);
        const Length left = kLeft + prose.indent - width;
        pages_.line(prose.label_element, prose.label, {0, prose.label.letters.size()}, left, y_, prose.style);
    }
    for (std::size_t i = first; i < end; ++i) {
        pages_.line(prose.element, prose.text, prose.lines[i], kLeft + prose.indent, y_, prose.style);
        y_ += prose.style.leading;
    }
    y_ += below;
}

void Flow::draw(const Row& row) {
    std::vector<std::size_t> from = starts_of(row);
    const std::vector<std::size_t> ends = ends_of(row);
    do {
        std::vector<std::size_t> to;
        bool something = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Length free = std::max<Length>(room() - 2 * kCellAbove, 0) / row.cells[i].style.leading;
            const std::size_t now = std::min(ends[i] - from[i], static_cast<std::size_t>(free));
            something = something || now > 0;
            to.push_back(from[i] + now);
        }
        if (!something && !at_top()) {
            new_page();
            repeat_header(row);
            continue;
        }
        draw_part(row, from, to, tallest(row, from, to), false);
        from = to;
        if (from != ends) {
            new_page();
            repeat_header(row);
        }
    } while (from != ends);
}

// Shading and borders first, then the words, cell by cell as they are read.
void Flow::draw_part(const Row& row, const std::vector<std::size_t>& from, const std::vector<std::size_t>& to,
                     Length height, bool is_artifact) {
    const std::vector<Length>& widths = tables_[row.table].widths;
    Length left = kLeft;
    for (std::size_t i = 0; i < row.cells.size(); left += widths[i], ++i) {
        if (row.cells[i].background) pages_.fill({left, y_, widths[i], height}, *row.cells[i].background);
    }
    left = kLeft;
    for (std::size_t i = 0; i < row.cells.size(); left += widths[i], ++i)
        pages_.frame({left, y_, widths[i], height}, kBorder);
    left = kLeft;
    for (std::size_t i = 0; i < row.cells.size(); left += widths[i], ++i) {
        const Cell& cell = row.cells[i];
        Length top = y_ + kCellAbove;
        for (std::size_t at = from[i]; at < to[i]; ++at, top += cell.style.leading) {
            if (is_artifact)
                pages_.artifact_line(cell.text, cell.lines[at], left + kCellSide, top, cell.style);
            else
                pages_.line(cell.element, cell.text, cell.lines[at], left + kCellSide, top, cell.style);
        }
    }
    y_ += height;
}

// For the eye only: who hears the table has heard its header already.
void Flow::repeat_header(const Row& row) {
    const TableShape& shape = tables_[row.table];
    if (!shape.header || row.is_header) return;
    const Row& header = std::get<Row>(items_[*shape.header].what);
    const auto from = starts_of(header), to = ends_of(header);
    const Length height = tallest(header, from, to);
    if (height > kTallHeader) return;
    draw_part(header, from, to, height, true);
    top_ = y_;
}

}  // namespace exporting::pdf
