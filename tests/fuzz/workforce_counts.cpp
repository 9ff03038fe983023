// Any bytes as a counts file. Laws: the reader never ends the program and every refusal has a sentence; what is read
// is written and read again without loss; every result of it has a value or a reason, and is written as JSON that can
// be read.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/promise.h"
#include "core/cli/files.h"
#include "core/formats/json/value.h"
#include "core/workforce/checks.h"
#include "core/workforce/counts_json.h"
#include "core/workforce/results_json.h"

namespace {

const workforce::Reference& reference() {
    static const auto loaded = cli::load_workforce(std::string(EHIIRA_REPOSITORY) + "/assets", "");
    EHIIRA_PROMISE(loaded.has_value(), "The shipped data of the workforce measures cannot be read.");
    return *loaded;
}

void check_round_trip(const workforce::CountsFile& file) {
    const std::string text = json::pretty(workforce::counts_value(file));
    const auto again = workforce::read_counts("again", text, reference().bands);
    EHIIRA_PROMISE(again && *again == file, "Counts are not the same after writing and reading.");
}

void check_results(const workforce::Results& results) {
    for (const workforce::Result& result : results) {
        const bool has_value = !result.shown.empty();
        EHIIRA_PROMISE(has_value == (result.status == workforce::Status::Ok), "A value without its status.");
        EHIIRA_PROMISE(has_value == result.reason.empty(), "A result without a value has no reason.");
        EHIIRA_PROMISE(!result.sentence.empty(), "A result has no sentence.");
        EHIIRA_PROMISE(!result.publication.shown, "A working result may be published.");
        const json::Value value = workforce::result_value(result);
        const auto read = json::parse(json::canonical(value));
        EHIIRA_PROMISE(read && *read == value, "A result is not the same after writing and reading.");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // Longer inputs only repeat members, which the reader refuses; they cost runs.
    constexpr std::size_t kLongest = 1u << 14;
    if (size > kLongest) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto file = workforce::read_counts("counts", text, reference().bands);
    if (!file) {
        EHIIRA_PROMISE(!base::sentence(file.error()).empty(), "An error has no sentence.");
        return 0;
    }
    check_round_trip(*file);
    workforce::Reference chosen = reference();
    if (const auto method = workforce::chosen_method(chosen.method, file->parameters, "counts"))
        chosen.method = *method;
    const workforce::Year now{file->counts, chosen.method, workforce::compute(file->counts, chosen)};
    check_results(now.results);
    (void)workforce::check_counts(now, nullptr, chosen);
    if (!file->previous) return 0;
    const workforce::Year before{*file->previous, chosen.method, workforce::compute(*file->previous, chosen)};
    check_results(workforce::beside(now, before, chosen));
    (void)workforce::check_counts(now, &before, chosen);
    return 0;
}
