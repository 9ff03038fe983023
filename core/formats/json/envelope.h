// The one envelope of every data file of the portal: {"content", "kind", "schema", "sha256", "tool"}. It knows kinds by
// name only; what a content holds is the business of whoever asks for it.
// Source: decisions, 1.
#pragma once

#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "core/formats/json/value.h"

namespace json {

inline constexpr std::string_view kSchema = "ehiira-portal/1";

// The bytes of the file: one line, ending in a line feed.
[[nodiscard]] std::string sealed(const Value& content, std::string_view kind, std::string_view tool);

struct Unsealed {
    Value content;
    int number = 1;            // of the schema: older files are carried over by whoever knows the content
    bool hash_matches = true;  // false: changed outside the portal; the user is told
};

// Refuses an empty file, files of other programs (with advice), data files that are not the portal's, those of a newer
// portal, and those that hold another kind, which the error names.
[[nodiscard]] base::Result<Unsealed> unsealed(std::string_view bytes, std::string_view kind);

}  // namespace json
