// Loads the shipped data of the workforce measures for the tests.
#include "tests/support/workforce.h"

#include <cstdlib>
#include <iostream>

#include "core/cli/files.h"

namespace support {
namespace {

[[noreturn]] void stop(const std::string& why) {
    std::cerr << why << "\n";
    std::abort();
}

std::string text_of(const std::string& path) {
    const auto text = cli::read_file(std::string(EHIIRA_REPOSITORY) + "/" + path);
    if (!text) stop(base::sentence(text.error()));
    return *text;
}

}  // namespace

const workforce::Reference& workforce_reference() {
    static const workforce::Reference reference = [] {
        auto loaded = cli::load_workforce(std::string(EHIIRA_REPOSITORY) + "/assets", "");
        if (!loaded) stop(base::sentence(loaded.error()));
        return *loaded;
    }();
    return reference;
}

workforce::Reference with_parameter(std::string_view key, const json::Value& value) {
    workforce::Reference reference = workforce_reference();
    auto method = workforce::with(reference.method, key, value, "test");
    if (!method) stop(base::sentence(method.error()));
    reference.method = *method;
    return reference;
}

workforce::Result result_of(const workforce::Counts& counts, workforce::Standard standard,
                            std::string_view indicator, std::string_view part,
                            const workforce::Reference& reference) {
    const workforce::Results results = workforce::compute(counts, reference);
    const workforce::Result* found = workforce::find_result(results, standard, indicator, part);
    if (found == nullptr) stop("no result " + std::string(indicator) + " " + std::string(part));
    return *found;
}

std::string workforce_file(const std::string& name) { return text_of("tests/core/workforce/" + name); }

std::string workforce_asset(const std::string& name) { return text_of("assets/workforce/" + name); }

}  // namespace support
