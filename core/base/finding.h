// Findings: something about the user's content (a missing answer, a contradiction). Normal data,
// never an error.
#pragma once

#include <string>
#include <vector>

namespace base {

// Severity in the words of the specification: B blocker, M major, m minor, i information.
// On screen: must fix, should fix, could fix, for information.
enum class Severity { Blocker, Major, Minor, Information };

// Where a finding points: the same ids link the answer, the element in the page and the report.
struct Place {
    std::string question;  // question id, such as "hr.life"; empty if about the whole assessment
    std::string row;       // row id inside a table question, or empty
    std::string column;    // column id inside a table question, or empty
    bool operator==(const Place&) const = default;
};

struct Finding {
    std::string check;  // "C-01"
    Severity severity{};
    Place place;
    std::string sentence;  // what is found, in one sentence, naming the thing
    std::string
        trigger;       // the words or numbers that set it off, quoted; empty when nothing is there to quote
    std::string why;   // why it matters
    std::string cure;  // how to clear it
    bool operator==(const Finding&) const = default;
};

}  // namespace base
