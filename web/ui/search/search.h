// A search box. Results are ordinary lists; say how many with Frame::announce after typing settled.
#pragma once

#include <optional>
#include <string>

#include "web/ui/frame.h"

namespace ui {

struct Search {
    std::string id = {};
    std::string label = {};  // also visible
    std::string value = {};
    std::string hint = {};
};
// The new words when the user edited them.
[[nodiscard]] std::optional<std::string> search(Frame& frame, const Search& search);

}  // namespace ui
