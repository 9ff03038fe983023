// A small validator of JSON Schema, for holding our files and our output to the schemas we publish. It knows the words
// that our schemas use and reports any other, so that no rule is passed over in silence.
#pragma once

#include <string>
#include <vector>

#include "core/formats/json/value.h"

namespace support {

// One sentence for each place where the value does not fit; empty if it fits.
[[nodiscard]] std::vector<std::string> schema_problems(const json::Value& schema, const json::Value& value);

}  // namespace support
