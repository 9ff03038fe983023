// Loads the shipped definitions once. Ends the program with the loader's words if they are refused.
#include "tests/support/shipped.h"

#include <cstdlib>
#include <iostream>

#include "core/assessment/saved_file.h"
#include "tests/support/small_book.h"

namespace support {
namespace {

template <typename T>
T must(base::Result<T> result) {
    if (result) return std::move(*result);
    std::cerr << base::sentence(result.error()) << "\n";
    std::abort();
}

rules::RuleBook load() {
    rules::DefinitionFiles files;
    for (const std::string& name : rules::definition_file_names()) {
        files.texts.emplace(name, repository_file("assets/" + name));
    }
    return must(rules::load_rule_book(files));
}

}  // namespace

const rules::RuleBook& shipped_book() {
    static const rules::RuleBook book = load();
    return book;
}

std::string example_path(const std::string& name) { return "tests/examples/" + name + ".json"; }

assessment::Assessment example(const std::string& name) {
    return must(assessment::open(repository_file(example_path(name)))).assessment;
}

}  // namespace support
