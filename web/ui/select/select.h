// One choice out of many, or inside a row where there is no room for radios.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct Select {
    std::string id = {};
    std::string label = {};
    std::string hint = {};
    std::string error = {};
    std::vector<platform::Option> options =
        {};  // { value, label }; give a first one with an empty value: "Choose"
    std::string value = {};
    bool hidden_label = false;
    bool required = false;
};
[[nodiscard]] std::optional<std::string> select(Frame& frame, const Select& select);

}  // namespace ui
