// Loads the shipped data of the workforce measures for the tests.
#include "tests/support/workforce.h"

#include <cstdlib>
#include <iostream>

#include "core/cli/files.h"
#include "core/disclosure/edition.h"
#include "core/disclosure/protect.h"

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

WorkedOut worked_out(workforce::Workbook workbook) {
    auto figures = workforce::work_out(workbook, workforce_reference());
    if (!figures) stop(base::sentence(figures.error()));
    auto publication = disclosure::edition_of(workbook, *figures);
    auto working = disclosure::working_view(figures->results, publication.policy());
    return {std::move(workbook), *std::move(figures), std::move(publication), std::move(working)};
}

report::Document WorkedOut::report(disclosure::Edition edition) const {
    static const rules::RuleBook book = [] {
        auto loaded = cli::load_definitions(std::string(EHIIRA_REPOSITORY) + "/assets", "");
        if (!loaded) stop(base::sentence(loaded.error()));
        return *loaded;
    }();
    return report::workforce_report(workbook, figures, view(edition),
                                    {{2026, 11, 23}, "EHIIRA portal 0.1.0", book.sources});
}

workforce::Workbook northmere() {
    auto opened = workforce::open_workbook(text_of("assets/examples/northmere-workforce.json"),
                                           workforce_reference().bands);
    if (!opened) stop(base::sentence(opened.error()));
    if (!opened->hash_matches) stop("northmere-workforce.json was changed by hand");
    return std::move(opened->workbook);
}

}  // namespace support
