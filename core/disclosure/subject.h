// The counts of one return as cells, and which of them each figure rests on, with everything that ties them together:
// bands in clusters in sections, the same people in WRES and WDES, the same headcount below several indicators, cases
// of a year that two editions count. A part of this folder, not for others.
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>

#include "core/disclosure/last_year.h"
#include "core/disclosure/model.h"
#include "core/workforce/measures.h"

namespace disclosure {

// By side: comparison, focus, unknown. A count that was not entered has no cell.
struct Group {
    std::array<std::optional<Cell>, 3> cells;
    [[nodiscard]] const std::optional<Cell>& of(workforce::Side side) const {
        return cells[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] std::optional<Cell>& of(workforce::Side side) {
        return cells[static_cast<std::size_t>(side)];
    }
};

using Places = std::map<std::string, Group, std::less<>>;  // "non_clinical.band_4", "all.total"

struct StandardCells {
    Places staff;
    Group shortlisted, appointed;  // 2
    Group case_base, cases;        // 3, as the method counts them: of one year or of two
    Group training_base, trained;  // WRES 4
    Group board_base;              // the workforce that boards are set against
};

struct Subject {
    Model model;
    std::array<StandardCells, 2> standards;  // WRES, WDES
    std::set<Cell> known;                    // published before: in last year's edition, or taken to be

    [[nodiscard]] const StandardCells& of(workforce::Standard standard) const {
        return standards[static_cast<std::size_t>(standard)];
    }
};

// Without last year's edition, a count of the year before that is not small is taken to have been published.
[[nodiscard]] Subject subject_of(const workforce::Counts& counts, const workforce::Reference& reference,
                                 const LastYear* last_year);

}  // namespace disclosure
