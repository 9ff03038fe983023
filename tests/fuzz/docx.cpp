// Any bytes as a file that somebody opens: told apart by its kind, then read as a data file or as a Word file with the
// data inside. Laws: no reader ends the program, every refusal has a sentence, and what opens can be saved.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/assessment/saved_file.h"
#include "core/base/promise.h"
#include "core/export/writers.h"
#include "core/formats/file_kind.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kLongest = 1u << 17;
    if (size > kLongest) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)formats::advice(formats::kind_of(bytes));
    const auto opened = exporting::open_any(bytes, "chosen.docx");
    if (!opened) {
        EHIIRA_PROMISE(!base::sentence(opened.error()).empty(), "An error has no sentence.");
        return 0;
    }
    const auto again = assessment::open(assessment::save(opened->assessment, "fuzz"));
    EHIIRA_PROMISE(again.has_value() && again->assessment == opened->assessment,
                   "What was opened comes back as something else.");
    return 0;
}
