// How a command says that it failed. A part of this folder, not for others.
#pragma once

#include "core/base/errors.h"
#include "core/cli/arguments.h"
#include "core/cli/cli.h"

namespace cli {

// Prints the error as a sentence, or as a JSON value where that was asked for, and returns `code`.
int fail(const Arguments& arguments, const base::Error& error, int code, const Output& output);

}  // namespace cli
