// A block of cells copied from a spreadsheet, for one table of the forms.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/workforce/bands.h"

namespace app::figures {

struct Pasted {
    std::map<std::string, std::string> fields;  // path to text; empty: nothing was understood
    std::string sentence;  // what was taken, or why nothing was and what to do; never empty
};

// Cells are parted by tabs, rows by line ends. `table` is "wres/1/clinical", "wres/2", "wdes/3" …: the first column may
// name the row, the first row may name the groups; without names the order is that of the form. All of it or nothing:
// a block with a cell that is no number, or with other rows than the form has, is refused with its place.
[[nodiscard]] Pasted read_pasted(std::string_view text, std::string_view table,
                                 const workforce::Bands& bands);

}  // namespace app::figures
