// A counts file: the typed counts of a year as JSON, perhaps with the year before and with chosen parameters. The
// shape is in assets/schemas/workforce-counts.schema.json. Strict: what is not understood is refused, never skipped.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "core/formats/json/value.h"
#include "core/workforce/bands.h"
#include "core/workforce/counts.h"
#include "core/workforce/method.h"

namespace workforce {

struct CountsFile {
    Counts counts;
    json::Object parameters;         // those that differ from the method sheet, by key
    std::optional<Counts> previous;  // the year before
    json::Object previous_parameters;
    bool operator==(const CountsFile&) const = default;
};

// Errors name the place ("counts.json/wres/2/appointed/bme"). Refused: names that are not known, counts that are no
// whole number from 0 to kLargestEntry, more appointed than shortlisted (accessed than staff, yes than respondents,
// ill health than cases, voting or executive members than members), percentages above 100, scores above 10,
// percentages and scores that are not text, dates that do not exist, a band and its cluster in one section. Blank
// (null or left out) is not zero.
[[nodiscard]] base::Result<CountsFile> read_counts(std::string_view file, std::string_view text,
                                                   const Bands& bands);

// The same as a value: reading it again gives equal counts. Blanks are left out.
[[nodiscard]] json::Value counts_value(const CountsFile& file);

// The method sheet with a file's parameters. Errors: as of `with`.
[[nodiscard]] base::Result<Method> chosen_method(const Method& method, const json::Object& parameters,
                                                 const std::string& where);

}  // namespace workforce
