// Any bytes in place of one of the definition files: the first byte says which. The others are the shipped ones.
// Laws: no loader ends the program, every refusal has a sentence, and a book that loads can check an assessment.
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/promise.h"
#include "core/rules/checks.h"
#include "core/rules/rule_book.h"

namespace {

rules::DefinitionFiles shipped() {
    rules::DefinitionFiles files;
    for (const std::string& name : rules::definition_file_names()) {
        std::ifstream file(std::string(EHIIRA_REPOSITORY) + "/assets/" + name, std::ios::binary);
        files.texts[name] = {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
    return files;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kLongest = 1u << 15;
    if (size == 0 || size > kLongest) return 0;
    rules::DefinitionFiles files = shipped();
    const auto& names = rules::definition_file_names();
    files.texts[names[data[0] % names.size()]] =
        std::string(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto book = rules::load_rule_book(files);
    if (!book) {
        EHIIRA_PROMISE(!base::sentence(book.error()).empty(), "An error has no sentence.");
        return 0;
    }
    const assessment::Assessment blank;
    const auto visible = assessment::visible(book->form, blank);
    EHIIRA_PROMISE(!rules::run_checks({*book, blank, visible, {2026, 11, 23}}).empty(),
                   "A blank assessment has nothing to fix.");
    return 0;
}
