// Each year is worked out by itself; then the newest is set beside the one before it.
#include "core/workforce/figures.h"

#include "core/workforce/checks.h"
#include "core/workforce/counts_json.h"

namespace workforce {

base::Result<Figures> work_out(const Workbook& workbook, const Reference& reference) {
    auto method = chosen_method(reference.method, workbook.parameters, "parameters");
    if (!method) return std::unexpected(method.error());
    Figures figures{.reference = reference, .sheets = {}, .years = {}, .results = {}, .findings = {}};
    figures.reference.method = std::move(*method);
    for (const Sheet& sheet : workbook.years) {
        figures.sheets.push_back(counts_of(sheet, figures.reference.bands));
        const Counts& counts = figures.sheets.back().counts;
        figures.years.push_back({counts, figures.reference.method, compute(counts, figures.reference)});
    }
    const Year& now = figures.years.front();
    const Year* before = figures.years.size() > 1 ? &figures.years[1] : nullptr;
    figures.findings = check_counts(now, before, figures.reference);
    figures.results = before == nullptr ? now.results : beside(now, *before, figures.reference);
    return figures;
}

}  // namespace workforce
