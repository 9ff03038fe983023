// The year before is protected first, as it was published then; its figures then bind those of this year.
#include "core/disclosure/edition.h"

namespace disclosure {
namespace {

LastYear edition_before(const workforce::Figures& figures, const Policy& policy) {
    const workforce::Year& before = figures.years[1];
    workforce::Reference reference = figures.reference;
    reference.method = before.method;
    const Publication publication = protect(
        {.counts = before.counts, .results = before.results, .reference = reference, .policy = policy});
    return {before.counts.period, before.method, publication.results()};
}

}  // namespace

Publication edition_of(const workforce::Workbook& workbook, const workforce::Figures& figures,
                       const LastYear* published_last_year) {
    const Policy policy = policy_of(
        figures.reference.method, workbook.has_board_consent ? BoardConsent::Given : BoardConsent::NotGiven);
    std::optional<LastYear> before;
    if (published_last_year == nullptr && figures.years.size() > 1) before = edition_before(figures, policy);
    return protect({.counts = figures.years.front().counts,
                    .results = figures.results,
                    .reference = figures.reference,
                    .policy = policy,
                    .last_year = before ? &*before : published_last_year});
}

}  // namespace disclosure
