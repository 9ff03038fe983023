// Each year is worked out by itself; then the newest is set beside the one before it.
#include "core/workforce/figures.h"

#include "core/workforce/checks.h"
#include "core/workforce/counts_json.h"

namespace workforce {
namespace {

// The year before under its own parameters, such as casework over another number of years.
base::Result<Year> year_before(const Counts& counts, const json::Object& parameters, Reference reference) {
    auto method = chosen_method(reference.method, parameters, "previous/parameters");
    if (!method) return std::unexpected(method.error());
    reference.method = std::move(*method);
    auto results = compute(counts, reference);
    return Year{counts, std::move(reference.method), std::move(results)};
}

}  // namespace

base::Result<Figures> work_out(const Workbook& workbook, const Reference& reference) {
    auto method = chosen_method(reference.method, workbook.parameters, "parameters");
    if (!method) return std::unexpected(method.error());
    Figures figures{.reference = reference, .sheets = {}, .years = {}, .results = {}, .findings = {}};
    figures.reference.method = std::move(*method);
    for (const Sheet& sheet : workbook.years) {
        figures.sheets.push_back(counts_of(sheet, figures.reference.bands));
        const Counts& counts = figures.sheets.back().counts;
        const bool is_year_before = figures.years.size() == 1 && !workbook.previous_parameters.empty();
        if (is_year_before) {
            auto year = year_before(counts, workbook.previous_parameters, figures.reference);
            if (!year) return std::unexpected(year.error());
            figures.years.push_back(*std::move(year));
        } else {
            figures.years.push_back({counts, figures.reference.method, compute(counts, figures.reference)});
        }
    }
    const Year& now = figures.years.front();
    const Year* before = figures.years.size() > 1 ? &figures.years[1] : nullptr;
    figures.findings = check_counts(now, before, figures.reference);
    figures.results = before == nullptr ? now.results : beside(now, *before, figures.reference);
    return figures;
}

}  // namespace workforce
