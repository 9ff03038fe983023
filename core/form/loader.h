// Reads and checks definitions. Refuses a bad one with file, path and what is wrong; accepts nothing halfway.
#pragma once

#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "core/form/definition.h"

namespace form {

struct DefinitionText {
    std::string_view file;  // its name for errors: "assets/forms/ehiira-2026-11.json"
    std::string_view text;
};

// The form with its guidance. Both files are closed formats (assets/schemas/form.schema.json,
// guidance.schema.json).
[[nodiscard]] base::Result<FormDefinition> load(const DefinitionText& form, const DefinitionText& guidance);

}  // namespace form
