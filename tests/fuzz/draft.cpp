// Any bytes as a draft in the browser's storage: the line that describes it, then the working file behind it.
// Laws: what is read can be written and read again as the same, and never claims a count below nothing.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/assessment/saved_file.h"
#include "core/base/promise.h"
#include "web/app/drafts.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kLongest = 1u << 16;
    if (size > kLongest) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto record = app::read_draft("draft/R/1", bytes);
    if (!record) {
        EHIIRA_PROMISE(!base::sentence(record.error()).empty(), "An error has no sentence.");
        EHIIRA_PROMISE(record.error().where.find("draft/R/1") != std::string::npos,
                       "An error does not say which draft.");
        return 0;
    }
    EHIIRA_PROMISE(record->info.done >= 0 && record->info.total >= 0, "A draft counts below nothing.");
    const std::string again = app::draft_record(record->info, record->working_file);
    const auto second = app::read_draft("draft/R/1", again);
    EHIIRA_PROMISE(second.has_value() && *second == *record, "A draft comes back as something else.");
    const auto opened = assessment::open(record->working_file);
    EHIIRA_PROMISE(opened.has_value() || !base::sentence(opened.error()).empty(),
                   "An error has no sentence.");
    return 0;
}
