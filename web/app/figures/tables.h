// The tables in which figures are typed, as the national return sets them out: for each its rows, its columns and where
// a cell is kept. One list, read by the forms, by pasting and by the tests.
// Source: workforce-specification, section 5.1.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/workforce/bands.h"

namespace app::figures {

struct TableLine {
    std::string key;                 // part of the path: "shortlisted", "band_5", "bme"
    std::string label;               // "Shortlisted"
    std::vector<std::string> names;  // what a spreadsheet may call it, the label among them
};

struct Table {
    std::string id;  // "wres/2", "wres/1/clinical": also the path that its cells begin with
    std::string caption;
    std::vector<TableLine> rows, columns;
    bool is_sparse = false;  // a row that is left blank has nobody in it
};

// "wres/2/appointed/bme".
[[nodiscard]] std::string path_of(const Table& table, std::size_t row, std::size_t column);

// Tables of bands have the bands of their section; with "/clusters" behind the id its clusters instead.
[[nodiscard]] std::optional<Table> find_table(std::string_view id, const workforce::Bands& bands);

// A page of the form: everything about one measure.
struct EntryPage {
    std::string id;     // "wres/2"; also the last part of its address
    std::string title;  // "WRES 2: appointment from shortlisting"
    std::string what;   // what to enter and where it comes from
    std::vector<std::string> tables;
};
[[nodiscard]] const std::vector<EntryPage>& entry_pages();
[[nodiscard]] const EntryPage* find_entry_page(std::string_view id);
// The page on which a field stands: of "wres/2/appointed/bme" it is "wres/2"; of the period and organisation "about".
[[nodiscard]] std::string page_of_field(std::string_view path);

}  // namespace app::figures
