// The list of checks, and those that compare totals. See check_survey.cpp and check_ratios.cpp for the others.
#include "core/workforce/checks.h"

#include <array>

#include "core/base/promise.h"
#include "core/workforce/check_parts.h"

namespace workforce {
namespace {

using Check = void (*)(const CheckJob&);

constexpr std::array<Check, 8> kChecks = {
    check_same_workforce, check_boards,          check_survey_percentages, check_ratios,
    check_unknown_shares, check_swapped_columns, check_restated,           check_cases};

// A whole that several places count.
struct Place {
    std::string path, called;
    std::optional<std::int64_t> people;
};

std::optional<std::int64_t> all_of(const std::optional<ByGroup>& counts) {
    return counts ? counts->all().number : std::nullopt;
}

void compare(const CheckJob& job, const std::vector<Place>& places) {
    const Place* first = nullptr;
    for (const Place& place : places) {
        if (!place.people) continue;
        if (first == nullptr)
            first = &place;
        else if (*place.people != *first->people)
            raise(job, "W-02", place.path, place.called,
                  {{"found", std::to_string(*place.people)},
                   {"other", first->called},
                   {"wanted", std::to_string(*first->people)}});
    }
}

// One part that must not be more than its whole, and two parts that must make it up.
struct Parts {
    std::string_view one, other;
    const ByGroup& first;
    const ByGroup& second;
};

void check_parts(const CheckJob& job, const std::string& path, const std::string& called, const Board& board,
                 Standard standard, const Parts& parts) {
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown}) {
        const Count sum = parts.first.of(side) + parts.second.of(side);
        const Count& whole = board.total.of(side);
        if (!sum.number || !whole.number || *sum.number == *whole.number) continue;
        raise(job, "W-03", path + "/" + std::string(parts.one) + "/" + std::string(key(standard, side)),
              called + ", " + std::string(parts.one) + " and " + std::string(parts.other) + " (" +
                  std::string(name(standard, side)) + ")",
              {{"found", std::to_string(*sum.number)}, {"wanted", std::to_string(*whole.number)}});
    }
}

void check_subset(const CheckJob& job, const std::string& path, const std::string& called, const Board& board,
                  Standard standard, std::string_view part_name, const ByGroup& part) {
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown}) {
        const Count& few = part.of(side);
        const Count& whole = board.total.of(side);
        if (!few.number || !whole.number || *few.number <= *whole.number) continue;
        raise(job, "W-03", path + "/" + std::string(part_name) + "/" + std::string(key(standard, side)),
              called + ", " + std::string(part_name) + " (" + std::string(name(standard, side)) + ")",
              {{"found", std::to_string(*few.number)}, {"wanted", std::to_string(*whole.number)}});
    }
}

void check_board(const CheckJob& job, const std::string& path, const std::string& called, const Board& board,
                 Standard standard) {
    check_parts(job, path, called, board, standard, {"voting", "nonvoting", board.voting, board.nonvoting});
    check_parts(job, path, called, board, standard,
                {"executive", "nonexecutive", board.executive, board.nonexecutive});
    if (board.nonvoting.is_blank()) check_subset(job, path, called, board, standard, "voting", board.voting);
    if (board.nonexecutive.is_blank())
        check_subset(job, path, called, board, standard, "executive", board.executive);
}

}  // namespace

void raise(const CheckJob& job, std::string_view id, const std::string& place, const std::string& called,
           Places places) {
    const auto found = job.reference.wording.checks.find(id);
    EHIIRA_PROMISE(found != job.reference.wording.checks.end(), "Every check has its words.");
    places["place"] = called;
    base::Finding finding;
    finding.check = id;
    finding.severity = found->second.severity;
    finding.place.question = place;
    finding.sentence = filled(found->second.sentence, places);
    finding.why = filled(found->second.why, places);
    finding.cure = filled(found->second.cure, places);
    job.findings.push_back(std::move(finding));
}

void check_same_workforce(const CheckJob& job) {
    const Bands& bands = job.reference.bands;
    const WresCounts& wres = job.now.counts.wres;
    const WdesCounts& wdes = job.now.counts.wdes;
    compare(job, {{"wres/1", "WRES 1", all_of(total(bands, wres.staff))},
                  {"wres/3/workforce", "The base of WRES 3", all_of(wres.disciplinary.workforce)},
                  {"wres/4/workforce", "The base of WRES 4", all_of(wres.training.workforce)},
                  {"wres/9/workforce", "The workforce of WRES 9", all_of(wres.board.workforce)},
                  {"wdes/1", "WDES 1", all_of(total(bands, wdes.staff))},
                  {"wdes/3/workforce", "The base of WDES 3", all_of(wdes.capability.workforce)},
                  {"wdes/10/workforce", "The workforce of WDES 10", all_of(wdes.board.workforce)}});
    compare(job, {{"wres/9/total", "The board of WRES 9", all_of(wres.board.total)},
                  {"wdes/10/total", "The board of WDES 10", all_of(wdes.board.total)}});
    compare(job, {{"wres/2/shortlisted", "Shortlisted in WRES 2", all_of(wres.appointments.shortlisted)},
                  {"wdes/2/shortlisted", "Shortlisted in WDES 2", all_of(wdes.appointments.shortlisted)}});
}

void check_boards(const CheckJob& job) {
    check_board(job, "wres/9", "WRES 9", job.now.counts.wres.board, Standard::Wres);
    check_board(job, "wdes/10", "WDES 10", job.now.counts.wdes.board, Standard::Wdes);
}

std::vector<base::Finding> check_counts(const Year& now, const Year* before, const Reference& reference) {
    std::vector<base::Finding> findings;
    const CheckJob job{now, before, reference, findings};
    for (const Check check : kChecks) check(job);
    return findings;
}

}  // namespace workforce
