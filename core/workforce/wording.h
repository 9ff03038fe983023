// The words of the workforce part as data (assets/workforce/wording.json): labels, directions, sentences, reasons,
// cautions and checks. Not for choosing which sentence applies (see sentences.h).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/base/finding.h"

namespace workforce {

struct MeasureWords {
    std::string label;      // "Relative likelihood of appointment from shortlisting"
    std::string direction;  // what is set against what, and which way is better
    std::string people;     // "shortlisted applicants"
    std::string outcome;    // "to be appointed"
    std::map<std::string, std::string, std::less<>> parts;  // labels of parts that have their own
    std::vector<std::string> sources;
    bool operator==(const MeasureWords&) const = default;
};

struct CheckWords {
    base::Severity severity{};
    std::string sentence, why, cure;
    bool operator==(const CheckWords&) const = default;
};

using Texts = std::map<std::string, std::string, std::less<>>;

struct Wording {
    std::string version;
    std::map<std::string, MeasureWords, std::less<>> measures;  // by "WRES-2"
    Texts sentences, reasons, cautions;
    std::map<std::string, CheckWords, std::less<>> checks;  // by "W-06.note"
    bool operator==(const Wording&) const = default;
};

// Refuses a text that is missing or that nothing uses, a place in braces that cannot be filled, a ratio with a per
// cent sign and "times more" (readers take "1.5 times more" for 1.5 or for 2.5).
// Source: workforce-specification, section 8.
[[nodiscard]] base::Result<Wording> load_wording(std::string_view file, std::string_view text);

// What stands in the places of a sentence: "value" → "1.50".
using Places = std::map<std::string, std::string, std::less<>>;
// The sentence with its {places} filled. A place that begins with a capital takes the value of the small one with
// its first letter made large.
[[nodiscard]] std::string filled(std::string_view sentence, const Places& places);

}  // namespace workforce
