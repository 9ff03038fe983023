// Loads the shipped question set with its guidance.
#include "tests/support/question_set.h"

#include <cstdio>
#include <cstdlib>

#include "core/form/loader.h"
#include "tests/support/small_book.h"

namespace support {
namespace {

constexpr const char* kForm = "assets/forms/ehiira-2026-11.json";
constexpr const char* kGuidance = "assets/forms/guidance-2026-11.json";

form::FormDefinition loaded() {
    const std::string form_text = repository_file(kForm);
    const std::string guidance_text = repository_file(kGuidance);
    auto form = form::load({kForm, form_text}, {kGuidance, guidance_text});
    if (!form) {
        std::fprintf(stderr, "%s: %s\n", form.error().where.c_str(), form.error().detail.c_str());
        std::abort();
    }
    return *form;
}

}  // namespace

const form::FormDefinition& question_set() {
    static const form::FormDefinition form = loaded();
    return form;
}

}  // namespace support
