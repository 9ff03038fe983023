// Data in rows and columns, to read. Answers are not typed into tables: editable_rows and choice_grid are for that.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/tag/tag.h"
#include "web/ui/text.h"

namespace ui {

struct Column {
    std::string id = {};
    std::string header = {};
    bool numeric = false;  // right aligned
    float weight = 1;      // share of the width
    bool sortable = false;
};
struct Cell {
    Text text = {};
    Tag tag = {};  // shown instead of the text when it has words
    bool operator==(const Cell&) const = default;
};
struct Row {
    std::string id = {};  // unique in the table; from the model
    std::vector<Cell> cells = {};
    bool operator==(const Row&) const = default;
};
struct Sort {
    std::string column = {};
    bool down = false;
    bool operator==(const Sort&) const = default;
};
struct Table {
    std::string id = {};
    std::string caption = {};
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    bool first_cell_is_header = true;
    bool caption_hidden = false;
    bool small = false;
    Sort sort = {};  // how the caller sorted the rows
    std::string empty_words = "Nothing here yet.";
};
// The order asked for by pressing a column's header; the caller sorts the rows.
[[nodiscard]] std::optional<Sort> table(Frame& frame, const Table& table);

}  // namespace ui
