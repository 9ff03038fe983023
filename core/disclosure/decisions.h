// Which figures may be shown, and why not the others. Only decides; protect.cpp carries out. A part of this folder,
// not for others.
#pragma once

#include <string_view>

#include "core/disclosure/ledger.h"
#include "core/disclosure/protect.h"
#include "core/disclosure/subject.h"

namespace disclosure {

class Decisions {
  public:
    explicit Decisions(const Task& task);
    Decisions(const Decisions&) = delete;  // the ledger looks at the model beside it

    // Empty where the result may be shown; else one of `why`.
    [[nodiscard]] std::string_view why_not(const workforce::Result& result) const;
    // The share of unknown group in its base may be shown.
    [[nodiscard]] bool shows_unknown(const workforce::Result& result) const;
    // The group's events and base, as far as each is published; for ratios that are withheld.
    [[nodiscard]] workforce::Counted as_published(const workforce::Result& result,
                                                  const workforce::Counted& counted) const;
    // A row of indicator 1 or metric 1 that is put together with others.
    [[nodiscard]] bool is_put_together(const workforce::Result& result) const;

  private:
    using Cells = std::vector<std::optional<Cell>>;

    void publish_totals();
    void publish_events();
    void publish_events(const Group& base, const Group& events, std::int64_t years);
    void publish_staff(workforce::Standard standard);
    void publish_unknown();
    void publish_large(const std::optional<Cell>& cell);
    [[nodiscard]] bool is_large(const std::optional<Cell>& cell) const;
    [[nodiscard]] bool may_stand(const Cells& row) const;
    [[nodiscard]] bool are_published(const Cells& cells) const;
    [[nodiscard]] Cells row_cells(const workforce::Result& result) const;
    [[nodiscard]] Cells disparity_cells(const workforce::Result& result, bool with_unknown) const;
    [[nodiscard]] std::string_view why_no_row(const workforce::Result& result) const;
    [[nodiscard]] std::string_view why_no_ratio(const workforce::Result& result) const;
    [[nodiscard]] std::string_view why_no_board(const workforce::Result& result) const;

    const Task& task_;
    Subject subject_;
    Ledger ledger_;
};

// Survey figures rest on no count of the model. Empty where it may be shown.
[[nodiscard]] std::string_view why_no_survey_figure(const workforce::Result& result, const Task& task);

}  // namespace disclosure
