// The files that can be made of an assessment, one row each, and how they are made. Every one is a pure function of the
// assessment, the choices and the day. Not for handing them over (store.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/export/writers.h"
#include "web/app/reports/state.h"
#include "web/app/state.h"

namespace app::reports {

struct FileKind {
    std::string_view id;     // "pdf"
    std::string_view title;  // "PDF"
    std::string_view what;   // what it is good for, in a sentence
};
// In the order in which they are offered. Never empty.
[[nodiscard]] const std::vector<FileKind>& file_kinds();
[[nodiscard]] bool needs_fonts(std::string_view id);
// The file of this kind. Errors: those of its writer.
[[nodiscard]] base::Result<exporting::File> make(const State& state, const app::State& portal,
                                                 std::string_view id);
// The email draft with the chosen files, to the Inclusion Team. Errors: those of the writers; TooLarge when the files
// together are larger than mailboxes take.
[[nodiscard]] base::Result<exporting::File> make_email(const State& state, const app::State& portal);

}  // namespace app::reports
