// Reads one question with its options and columns. A part of the loader, not for others.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/definition.h"
#include "core/form/load_condition.h"
#include "core/formats/json/reader.h"

namespace form {

// What questions may use of the rest of the file.
struct LoadContext {
    ConditionReader conditions;
    std::map<std::string, std::vector<Option>, std::less<>> option_sets;
    std::vector<Option> item_options;  // one for each characteristic and group
};

[[nodiscard]] Question read_question(json::Reader& reader, LoadContext& context);
[[nodiscard]] std::vector<Option> read_options(json::Reader& owner, std::string_view name,
                                               LoadContext& context);

// Small letters, digits, dots, dashes and underscores, beginning with a letter or digit. Fails otherwise.
[[nodiscard]] std::string read_id(json::Reader& reader, std::string_view name = "id");
// Text that is not empty and has no placeholder of a repeat left in it.
[[nodiscard]] std::string read_label(json::Reader& reader, std::string_view name);
[[nodiscard]] std::string read_label_or(json::Reader& reader, std::string_view name,
                                        std::string_view fallback);

}  // namespace form
