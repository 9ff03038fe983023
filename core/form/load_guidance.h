// Reads the guidance topics. A part of the loader, not for others.
#pragma once

#include <map>
#include <string>

#include "core/base/errors.h"
#include "core/form/definition.h"
#include "core/form/loader.h"

namespace form {

[[nodiscard]] base::Result<std::map<std::string, Topic, std::less<>>> read_guidance(
    const DefinitionText& guidance);

}  // namespace form
