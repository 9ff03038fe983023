// One year's figures as somebody typed them: texts by the path that they have in a counts file
// ("wres/2/appointed/bme"). Nothing typed is lost, also what cannot be read yet; reading it gives counts and says at
// which fields it stopped. Not for the counts themselves (counts.h) nor for files (workbook.h).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/value.h"
#include "core/workforce/bands.h"
#include "core/workforce/counts.h"

namespace workforce {

// Blank texts are not kept: a field that is not there is blank, and blank is not zero.
struct Sheet {
    std::map<std::string, std::string, std::less<>> typed;

    [[nodiscard]] const std::string& at(std::string_view path) const;  // empty where nothing was typed
    void put(std::string_view path, std::string_view text);
    bool operator==(const Sheet&) const = default;
};

// A field that cannot be read as it stands, and what to type instead.
struct FieldFault {
    std::string path;
    std::string sentence;
    bool operator==(const FieldFault&) const = default;
};

struct SheetCounts {
    Counts counts;  // without the fields that have a fault
    std::vector<FieldFault> faults;
    bool operator==(const SheetCounts&) const = default;
};

// Numbers may be typed as people do: "1,204", " 12 ", "21.4 %". "*", "c" and "suppressed" stand for a number that
// whoever gave the figures withheld; "?" says that nobody knows, where a blank would say nobody is there. Refused, at their field: everything that a counts file refuses (counts_json.h).
[[nodiscard]] SheetCounts counts_of(const Sheet& sheet, const Bands& bands);

// The sheet of counts in the shape of a counts file; of that shape only the year itself, not the year before it.
[[nodiscard]] Sheet sheet_of(const json::Value& counts);
[[nodiscard]] Sheet sheet_of(const Counts& counts);

}  // namespace workforce
