// Any bytes as a form definition; after a line that is "%%", any bytes as its guidance.
// Laws: a form that loads is whole: every question has a place in both orders and on a page, and evaluates.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/assessment/progress.h"
#include "core/assessment/visible.h"
#include "core/base/promise.h"
#include "core/form/loader.h"

namespace {

constexpr std::string_view kGuidance =
    R"({"schema":"ehiira-guidance/1","version":"1","topics":[{"id":"G1","title":"T","brief":["B"]}]})";

void check(const form::FormDefinition& form) {
    EHIIRA_PROMISE(form.question_order.size() == form.questions.size(),
                   "A question is missing in the order.");
    EHIIRA_PROMISE(form.evaluation_order.size() == form.questions.size(), "A question is never evaluated.");
    for (const std::string& id : form.question_order) {
        EHIIRA_PROMISE(form.find(id) != nullptr && form.page_of(id) != nullptr, "A question is on no page.");
    }
    assessment::Assessment empty;
    (void)assessment::progress(form, empty);
    assessment::start_stage2(form, empty);
    EHIIRA_PROMISE(assessment::visible(form, empty).answers.empty(), "Nothing answered gave an answer.");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // Repeats multiply: longer inputs only spend time on building thousands of questions.
    constexpr std::size_t kLongest = 1u << 15;
    if (size > kLongest) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t parted = bytes.find("\n%%\n");
    const std::string_view form = bytes.substr(0, parted);
    const std::string_view guidance = parted == std::string_view::npos ? kGuidance : bytes.substr(parted + 4);
    const auto loaded = form::load({"form.json", form}, {"guidance.json", guidance});
    if (loaded) {
        check(*loaded);
    } else {
        EHIIRA_PROMISE(!base::sentence(loaded.error()).empty(), "An error has no sentence.");
    }
    return 0;
}
