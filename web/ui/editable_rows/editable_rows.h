// A list of rows with the same few fields, which the user adds to, edits and removes ("add another"). Each row is a
// named group with visible labels: side by side where there is room, under each other where there is not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct RowField {
    enum class Kind : std::uint8_t { Text, Prose, Select, Date };
    std::string id = {};  // "what"; the element is table id + "." + row id + "." + field id
    std::string label = {};
    std::string hint = {};  // said in each row; keep it short
    Kind kind = Kind::Text;
    std::vector<platform::Option> options = {};  // of a select
    float weight = 1;  // share of the width; a prose field always has a line of its own
    bool numeric = false;
};
struct RowValues {
    std::string id = {};                   // stable: from the model
    std::vector<std::string> values = {};  // one for each field; a date as "day/month/year" as typed
    std::vector<std::string> errors = {};  // one for each field or none at all
    std::string remark = {};               // a sentence under the row ("Score 12, high")
};
struct EditableRows {
    std::string id = {};
    std::string legend = {};
    std::string hint = {};
    std::string error = {};
    std::string row_word = "Row";  // "Risk": rows are named "Risk 1", "Risk 2"
    std::vector<RowField> fields = {};
    std::vector<RowValues> rows = {};
    std::string add_label = "Add another row";
    std::string empty_words = "Nothing added yet.";
    std::size_t most = 200;  // no more rows than this
};
struct RowsChange {
    enum class Kind : std::uint8_t { Edited, Added, Removed };
    Kind kind = Kind::Edited;
    std::string row = {};  // empty for Added: the caller makes the id
    std::string field = {};
    std::string value = {};
};
// What the user did, at most one thing in a frame. After Added the focus goes to the new row's first field, after
// Removed to the next row or the "add" button: both by itself, once the caller shows the new rows.
[[nodiscard]] std::optional<RowsChange> editable_rows(Frame& frame, const EditableRows& rows);

}  // namespace ui
