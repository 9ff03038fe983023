// Files and the place of the definitions. The only file access of core.
#pragma once

#include <string>

#include "core/base/errors.h"
#include "core/rules/rule_book.h"
#include "core/workforce/reference.h"

namespace cli {

// Errors: NotFound, TooLarge (over 64 MB).
[[nodiscard]] base::Result<std::string> read_file(const std::string& path);
// Makes the folder if it is not there. Errors: NotFound where it cannot be written.
[[nodiscard]] base::Result<std::string> write_file(const std::string& folder, const std::string& name,
                                                   const std::string& bytes);
// A file of the definitions, such as "workforce/values.json".
[[nodiscard]] base::Result<std::string> read_definition(const std::string& assets, const std::string& program,
                                                        const std::string& name);
// The guidance topics that the form of those definitions goes with.
[[nodiscard]] base::Result<std::string> read_guidance(const std::string& assets, const std::string& program);
// The definitions: of `assets` when named, else of the first folder that has them: beside the program, beside its
// build folder, or in the current folder.
[[nodiscard]] base::Result<rules::RuleBook> load_definitions(const std::string& assets,
                                                             const std::string& program);

// The fonts of reports in PDF: from `assets` when named and there, else beside the program, where the build puts them.
struct Fonts {
    std::string regular, bold;
};
[[nodiscard]] base::Result<Fonts> load_fonts(const std::string& assets, const std::string& program);

// The same for what the workforce measures read.
[[nodiscard]] base::Result<workforce::Reference> load_workforce(const std::string& assets,
                                                                const std::string& program);

}  // namespace cli
