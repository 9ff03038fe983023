// The command line as a value, and the help text. Not for carrying anything out.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/errors.h"

namespace cli {

enum class Command { Check, Report, ValidateForm, Workforce, WorkforceRead, Help };

enum class View { Working, Publication };

struct Arguments {
    Command command = Command::Help;
    std::string file;
    std::string out;  // report: the folder to write to
    // report: in the order asked for. workforce: empty for every format of a document.
    std::vector<std::string> formats;
    std::string report;              // workforce: the folder to write the report to, or empty
    std::optional<base::Date> date;  // "today" for timing checks and the report
    std::string assets;              // folder of the definitions, or empty
    std::string guidance;            // validate-form: the guidance that belongs to the form, or empty
    std::string counts;              // workforce: the counts file or working file
    View view = View::Working;       // workforce
    std::string last_year;           // workforce: the edition published last year, or empty
    bool has_board_consent = false;  // workforce: every member of the board agreed to publication
    std::map<std::string, std::string> tables;  // workforce-read: kind of file to its path
    std::optional<base::Date> snapshot;         // workforce-read: the day that the staff file is of
    std::string answers;                        // workforce-read: a file of answers about values, or empty
    std::string kind;                           // workforce-read: what the file without an option is
    bool json = false;                          // results for machines
    bool draft_for_advice = false;
    bool operator==(const Arguments&) const = default;
};

// Errors: InvalidArgument, whose detail says what is wrong and what there is.
[[nodiscard]] base::Result<Arguments> parse_arguments(const std::vector<std::string>& arguments);
[[nodiscard]] std::string_view help_text();

}  // namespace cli
