// The working file: everything, as canonical JSON in one envelope with its hash.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/errors.h"
#include "core/form/definition.h"

namespace assessment {

// The bytes of the file: {"content", "kind", "schema", "sha256", "tool"}, one line, ending in a line feed.
[[nodiscard]] std::string save(const Assessment& assessment, std::string_view tool);

struct Opened {
    Assessment assessment;
    bool hash_matches = true;           // false: changed outside the portal; the user is told
    std::vector<std::string> migrated;  // sentences on what was carried over from an older version
};

// Checks the whole file before anything is returned. Word files are not read here: whoever opens a file asks
// formats::kind_of first and hands a zip to the reader of Word files. Foreign files (.msg, .doc, PDF) get a
// sentence that says what to do.
[[nodiscard]] base::Result<Opened> open(std::string_view bytes);

// Answers that the form does not know or whose type differs, as sentences; the answers stay.
[[nodiscard]] std::vector<std::string> differences_from(const form::FormDefinition& form,
                                                        const Assessment& assessment);

}  // namespace assessment
