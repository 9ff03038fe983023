// The edition for publication of a workbook: its figures under the rules of disclosure control, with the edition of the
// year before taken into account.
#pragma once

#include "core/disclosure/protect.h"
#include "core/workforce/figures.h"

namespace disclosure {

// Where the workbook holds the year before, its edition is taken to have been made under the same rules. An edition that
// was published otherwise can be given instead.
[[nodiscard]] Publication edition_of(const workforce::Workbook& workbook, const workforce::Figures& figures,
                                     const LastYear* published_last_year = nullptr);

}  // namespace disclosure
