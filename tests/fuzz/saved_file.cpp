// Any bytes as a saved file: JSON, then the assessment, then everything that reads one without a form.
// Laws: what opens saves, what is saved opens equal, and canonical bytes are stable.
#include "core/assessment/saved_file.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/assessment/compare.h"
#include "core/assessment/progress.h"
#include "core/base/promise.h"
#include "core/formats/json/value.h"

namespace {

void check_json(std::string_view bytes) {
    const auto value = json::parse(bytes);
    if (!value) {
        EHIIRA_PROMISE(!base::sentence(value.error()).empty(), "An error has no sentence.");
        return;
    }
    const std::string canonical = json::canonical(*value);
    const auto again = json::parse(canonical);
    EHIIRA_PROMISE(again.has_value() && *again == *value, "Canonical JSON does not mean the same.");
    EHIIRA_PROMISE(json::canonical(*again) == canonical, "Canonical JSON is not stable.");
    const auto pretty = json::parse(json::pretty(*value));
    EHIIRA_PROMISE(pretty.has_value() && *pretty == *value, "Pretty JSON does not mean the same.");
}

void check_assessment(std::string_view bytes) {
    const auto opened = assessment::open(bytes);
    if (!opened) {
        EHIIRA_PROMISE(!base::sentence(opened.error()).empty(), "An error has no sentence.");
        return;
    }
    const std::string saved = assessment::save(opened->assessment, "fuzz");
    const auto again = assessment::open(saved);
    EHIIRA_PROMISE(again.has_value(), "A saved file does not open.");
    EHIIRA_PROMISE(again->assessment == opened->assessment, "A saved file opens as something else.");
    EHIIRA_PROMISE(again->hash_matches, "A saved file looks changed.");
    EHIIRA_PROMISE(assessment::save(again->assessment, "fuzz") == saved, "Saving is not stable.");
    const form::FormDefinition no_form;
    (void)assessment::differences_from(no_form, opened->assessment);
    (void)assessment::progress(no_form, opened->assessment);
    EHIIRA_PROMISE(assessment::differences(opened->assessment.answers, again->assessment.answers).empty(),
                   "Equal answers differ.");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // Longer inputs only repeat what shorter ones do, more slowly.
    constexpr std::size_t kLongest = 1u << 16;
    if (size > kLongest) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check_json(bytes);
    check_assessment(bytes);
    return 0;
}
