// What the functions of the measures share: beginning a result, finding out which counts are missing, and wording.
// A part of this folder, not for others.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/workforce/measures.h"

namespace workforce {

// A result of that measure with everything filled that does not depend on counts.
[[nodiscard]] Result begin_result(const Measure& measure, const Job& job, std::string part = {});
// How a figure of that unit is printed here.
void set_unit(Result& result, Unit unit, const Method& method);
// Value and shown digits.
void set_value(Result& result, const statistics::Fraction& value);

[[nodiscard]] const MeasureWords& words_of(const Measure& measure, const Job& job);
[[nodiscard]] std::string sentence(const Job& job, std::string_view id, const Places& places = {});
[[nodiscard]] std::string reason(const Job& job, std::string_view id, const Places& places = {});
void add_sentence(Result& result, const std::string& text);  // a blank between
void add_caution(Result& result, const Job& job, std::string_view id, const Places& places = {});

// The result becomes one without a value.
void set_not_calculable(Result& result, const Job& job, std::string_view why, std::string_view sentence_id,
                        Places places = {});

// The counts that a result needs, each with its name for people ("appointed (BME)").
class Needed {
  public:
    void add(const Count& count, std::string_view what, std::string_view group);
    void add_missing(std::string_view what, std::string_view group);   // not a count, but blank
    void add_withheld(std::string_view what, std::string_view group);  // not a count, but withheld
    void add_present() { ++present_; }
    // True if nothing is missing; else the result is marked as not collected or withheld.
    [[nodiscard]] bool settle(Result& result, const Job& job) const;

  private:
    std::vector<std::string> blank_, withheld_;
    int present_ = 0;
};

// "unknown" as a share of all, where all three groups are known and there is somebody.
[[nodiscard]] std::optional<statistics::Fraction> unknown_share(const ByGroup& counts);

// How much larger the Disabled share is in the staff survey than in the staff record. A companion of metric 1; only
// where both are known.
// Source: workforce-specification, section 2.4.
void add_record_to_survey_gap(const Measure& measure, const Job& job, Results& results);

// The measures, by their number in the standard.
void wres_staff(const Measure& measure, const Job& job, Results& results);
void wdes_staff(const Measure& measure, const Job& job, Results& results);
void appointments(const Measure& measure, const Job& job, Results& results);
void casework(const Measure& measure, const Job& job, Results& results);
void training(const Measure& measure, const Job& job, Results& results);
void survey_item(const Measure& measure, const Job& job, Results& results);
void harassment_by_source(const Measure& measure, const Job& job, Results& results);
void adjustments(const Measure& measure, const Job& job, Results& results);
void engagement(const Measure& measure, const Job& job, Results& results);
void heard(const Measure& measure, const Job& job, Results& results);
void board(const Measure& measure, const Job& job, Results& results);

}  // namespace workforce
