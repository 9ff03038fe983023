// Drafts in the browser's storage: a line that describes the draft, then the working file. Each opening of an
// assessment writes to a record of its own, so two windows can never overwrite each other.
#pragma once

#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "web/app/desk.h"

namespace app {

// "draft/DRAFT-20261123-K7QF/3f09…"; `prefix` is of the kind of work (keeping.h).
[[nodiscard]] std::string draft_key(std::string_view prefix, std::string_view reference,
                                    std::string_view copy);
[[nodiscard]] std::string draft_record(const DraftInfo& info, std::string_view working_file);

struct DraftRecord {
    DraftInfo info = {};
    std::string working_file = {};
    bool operator==(const DraftRecord&) const = default;
};
// Refuses a record whose first line is not ours. The working file is not looked into.
[[nodiscard]] base::Result<DraftRecord> read_draft(std::string_view key, std::string_view bytes);

}  // namespace app
