// Checks that hold between parts of a definition. A part of the loader, not for others.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/errors.h"
#include "core/form/definition.h"

namespace form {

// The first reference that leads nowhere: in a condition, to guidance, or to the question to copy from.
[[nodiscard]] std::optional<base::Error> broken_reference(const FormDefinition& form, std::string_view file);

// Fills `evaluation_order`; an error if conditions depend on each other in a circle.
[[nodiscard]] std::optional<base::Error> put_in_order(FormDefinition& form, std::string_view file);

}  // namespace form
