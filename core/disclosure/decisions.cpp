// The order is fixed and does not look at the counts, so that it tells nothing about which of two is smaller: totals
// of the two groups, events, tables from the finest level to the coarsest, people of unknown group.
// Source: workforce-specification, section 6.2.
#include "core/disclosure/decisions.h"

#include <algorithm>

#include "core/workforce/bands.h"

namespace disclosure {
namespace {

using workforce::Result;
using workforce::Side;
using workforce::Standard;
using workforce::Status;

constexpr std::array kStandards = {Standard::Wres, Standard::Wdes};
constexpr std::array kTwoSides = {Side::Focus, Side::Comparison};

bool has_figure(const Result& result) {
    return result.status == Status::Ok || result.status == Status::NotCalculable;
}

bool is_disparity(const Result& result) { return result.part.starts_with("disparity."); }

// "non_clinical.band_4.of_known.white" → "non_clinical.band_4".
std::string place_of(const Result& result) {
    std::string place = result.part.substr(0, result.part.rfind('.'));
    if (place.ends_with(".of_known")) place.resize(place.size() - std::string_view(".of_known").size());
    return place;
}

std::vector<Cell> present(const std::vector<std::optional<Cell>>& cells) {
    std::vector<Cell> list;
    for (const auto& cell : cells)
        if (cell) list.push_back(*cell);
    return list;
}

// Levels of the table of staff. DEVIATION: the specification also has bands up to 5, 6 and 7, and above, between
// clusters and totals; clusters overlap them, and two overlapping groupings are easier to take apart than one.
enum class Level { Rows, Clusters, Sections, Everybody };
constexpr std::array kLevels = {Level::Rows, Level::Clusters, Level::Sections, Level::Everybody};

bool is_at(Level level, const std::string& place, const workforce::Bands& bands) {
    const std::string row = place.substr(place.find('.') + 1);
    const bool is_total = row == "total";
    switch (level) {
        case Level::Rows:
            return true;
        case Level::Clusters:
            return is_total || workforce::find_cluster(bands, row) != nullptr;
        case Level::Sections:
            return is_total;
        case Level::Everybody:
            return place == "all.total";
    }
    return false;
}

std::int64_t years_of(Standard standard, const workforce::Method& method) {
    const std::string_view window =
        standard == Standard::Wres ? workforce::keys::kWresWindow : workforce::keys::kWdesWindow;
    return workforce::choice(method, window) == "two_year_average" ? 2 : 1;
}

struct RatioCells {
    const Group &base, &events;
};

RatioCells ratio_cells(const Result& result, const StandardCells& cells) {
    if (result.indicator == "2") return {cells.shortlisted, cells.appointed};
    if (result.indicator == "3") return {cells.case_base, cells.cases};
    return {cells.training_base, cells.trained};
}

}  // namespace

Decisions::Decisions(const Task& task)
    : task_(task),
      subject_(subject_of(task.counts, task.reference, task.last_year)),
      ledger_(subject_.model, {subject_.known.begin(), subject_.known.end()}, task.policy.threshold) {
    publish_totals();
    publish_events();
    for (const Standard standard : kStandards) publish_staff(standard);
    publish_unknown();
}

bool Decisions::is_large(const std::optional<Cell>& cell) const {
    return cell && subject_.model.value(*cell) >= task_.policy.threshold;
}

void Decisions::publish_large(const std::optional<Cell>& cell) {
    if (is_large(cell)) (void)ledger_.publish({*cell});
}

void Decisions::publish_totals() {
    for (const Side side : kTwoSides) {
        for (const Standard standard : kStandards) {
            const StandardCells& cells = subject_.of(standard);
            if (const auto all = cells.staff.find("all.total"); all != cells.staff.end())
                publish_large(all->second.of(side));
            for (const Group* group :
                 {&cells.case_base, &cells.training_base, &cells.board_base, &cells.shortlisted})
                publish_large(group->of(side));
        }
    }
}

// 0 of a group is hidden like 1 of it, and all of it like all but one.
// Source: workforce-specification, section 6.2, steps 2 and 7.
void Decisions::publish_events(const Group& base, const Group& events, std::int64_t years) {
    for (const Side side : kTwoSides) {
        const auto& whole = base.of(side);
        const auto& part = events.of(side);
        if (!whole || !is_large(part)) continue;
        const std::int64_t rest = years * subject_.model.value(*whole) - subject_.model.value(*part);
        if (rest >= task_.policy.threshold) publish_large(part);
    }
}

void Decisions::publish_events() {
    for (const Standard standard : kStandards) {
        const StandardCells& cells = subject_.of(standard);
        publish_events(cells.shortlisted, cells.appointed, 1);
        publish_events(cells.case_base, cells.cases, years_of(standard, task_.reference.method));
        publish_events(cells.training_base, cells.trained, 1);
    }
}

// A row may be printed whole: no count in it is small, and a 0 stands only where the row itself is large.
// Source: workforce-specification, section 6.2, step 2.
bool Decisions::may_stand(const Cells& row) const {
    std::int64_t total = 0;
    for (const auto& cell : row) {
        if (!cell) return false;
        total += subject_.model.value(*cell);
    }
    if (total == 0) return true;  // nobody is in it, so nobody is told of
    if (total < task_.policy.threshold) return false;
    return std::ranges::all_of(
        row, [&](const auto& cell) { return subject_.model.value(*cell) == 0 || is_large(cell); });
}

// The finest level at which nothing is hidden.
// Source: workforce-specification, section 6.2, step 1.
void Decisions::publish_staff(Standard standard) {
    for (const Level level : kLevels) {
        std::vector<Cell> cells;
        bool stands = true;
        for (const Result& result : task_.results) {
            if (result.standard != standard || result.indicator != "1" || is_disparity(result)) continue;
            if (!has_figure(result) || !is_at(level, place_of(result), task_.reference.bands)) continue;
            const Cells row = row_cells(result);
            stands = stands && may_stand(row);
            std::ranges::copy(present(row), std::back_inserter(cells));
        }
        if (stands && ledger_.publish(cells)) return;
    }
}

void Decisions::publish_unknown() {
    for (const Standard standard : kStandards) {
        const StandardCells& cells = subject_.of(standard);
        for (const Group* group :
             {&cells.case_base, &cells.training_base, &cells.board_base, &cells.shortlisted})
            publish_large(group->of(Side::Unknown));
    }
}

bool Decisions::are_published(const Cells& cells) const {
    return std::ranges::all_of(cells, [&](const auto& cell) { return cell && ledger_.is_published(*cell); });
}

// The counts that a share rests on: two groups, or with the people of unknown group.
Decisions::Cells Decisions::row_cells(const Result& result) const {
    const Places& places = subject_.of(result.standard).staff;
    const auto found = places.find(place_of(result));
    if (found == places.end()) return {std::nullopt};
    const auto& cells = found->second.cells;
    const bool known_only = result.part.find(".of_known.") != std::string::npos ||
                            !workforce::flag(task_.reference.method, workforce::keys::kUnknownInDenominator);
    if (known_only) return {cells[0], cells[1]};
    return {cells.begin(), cells.end()};
}

std::string_view Decisions::why_no_row(const Result& result) const {
    Cells cells = row_cells(result);
    if (!result.against_workforce.empty()) {
        const auto all = subject_.of(result.standard).staff.find("all.total");
        if (all == subject_.of(result.standard).staff.end()) return why::kSmall;
        for (std::size_t i = 0, size = cells.size(); i < size && i < 3; ++i)
            cells.push_back(all->second.cells[i]);
    }
    return are_published(cells) ? std::string_view() : why::kSmall;
}

// Every band of the section: then the sums over bands tell nothing new.
Decisions::Cells Decisions::disparity_cells(const Result& result, bool with_unknown) const {
    const std::string section = result.part.substr(std::string_view("disparity.").size());
    const std::string place = section.substr(0, section.find('.') + 1);
    Cells cells;
    for (const auto& [name, group] : subject_.of(result.standard).staff) {
        if (!name.starts_with(place)) continue;
        if (workforce::find_row(task_.reference.bands, name.substr(place.size())) == nullptr) continue;
        cells.push_back(group.of(Side::Comparison));
        cells.push_back(group.of(Side::Focus));
        if (with_unknown) cells.push_back(group.of(Side::Unknown));
    }
    return cells;
}

// Source: workforce-specification, section 6.2, step 6.
std::string_view Decisions::why_no_ratio(const Result& result) const {
    const auto [base, events] = ratio_cells(result, subject_.of(result.standard));
    for (const Side side : kTwoSides)
        if (!are_published({base.of(side), events.of(side)})) return why::kSmall;
    for (const Side side : kTwoSides)
        if (subject_.model.value(*base.of(side)) < task_.policy.least_ratio_base) return why::kSmallBase;
    return {};
}

// Members are publicly named: their figures need their consent, and disability a board that is not small even then.
// Source: workforce-specification, section 6.4.
std::string_view Decisions::why_no_board(const Result& result) const {
    if (!task_.policy.has_board_consent) return why::kConsent;
    if (result.standard == Standard::Wdes) {
        const workforce::Board& board = task_.counts.wdes.board;
        std::int64_t members = 0;
        for (const auto* set :
             {&board.total, &board.voting, &board.nonvoting, &board.executive, &board.nonexecutive})
            members = std::max(members, set->all().number.value_or(0));
        if (members < task_.policy.threshold) return why::kSmallBoard;
    }
    const auto& base = subject_.of(result.standard).board_base.cells;
    return are_published({base.begin(), base.end()}) ? std::string_view() : why::kSmall;
}

std::string_view Decisions::why_not(const Result& result) const {
    if (result.status == Status::NotCollected) return why::kNotCollected;
    if (result.status == Status::Withheld) return why::kAtSource;
    const std::string& indicator = result.indicator;
    if (indicator == "1" && is_disparity(result))
        return are_published(disparity_cells(result, false)) ? std::string_view() : why::kSmall;
    if (indicator == "1") return why_no_row(result);
    if (result.unit == workforce::Unit::Ratio) return why_no_ratio(result);
    const bool wres = result.standard == Standard::Wres;
    if (indicator == (wres ? "9" : "10")) return why_no_board(result);
    return why_no_survey_figure(result, task_);
}

bool Decisions::shows_unknown(const Result& result) const {
    const StandardCells& cells = subject_.of(result.standard);
    if (result.indicator == "1" && is_disparity(result)) return are_published(disparity_cells(result, true));
    if (result.indicator == "1") {
        const auto found = cells.staff.find(place_of(result));
        return found != cells.staff.end() &&
               are_published({found->second.cells.begin(), found->second.cells.end()});
    }
    if (result.unit == workforce::Unit::Ratio) {
        const auto& base = ratio_cells(result, cells).base.cells;
        return are_published({base.begin(), base.end()});
    }
    return why_not(result).empty();
}

workforce::Counted Decisions::as_published(const Result& result, const workforce::Counted& counted) const {
    workforce::Counted published{counted.group, std::nullopt, std::nullopt};
    if (result.unit != workforce::Unit::Ratio || is_disparity(result)) return published;
    const auto [base, events] = ratio_cells(result, subject_.of(result.standard));
    for (const Side side : kTwoSides) {
        if (counted.group != workforce::key(result.standard, side)) continue;
        if (are_published({base.of(side)})) published.base = counted.base;
        if (are_published({events.of(side)})) published.events = counted.events;
    }
    return published;
}

bool Decisions::is_put_together(const Result& result) const {
    return result.indicator == "1" && !is_disparity(result) && has_figure(result) &&
           place_of(result) != "all.total" && !why_not(result).empty();
}

}  // namespace disclosure
