// Reads the command line word by word; every refusal says what would have been right.
#include "core/cli/arguments.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace cli {
namespace {

constexpr std::array<std::string_view, 6> kTables = {"staff",    "recruitment", "cases",
                                                     "training", "survey",      "board"};
constexpr std::array<std::string_view, 6> kFormats = {"html", "docx", "pdf", "json", "txt", "eml"};

struct Words {
    const std::vector<std::string>& all;
    std::size_t next = 0;

    [[nodiscard]] bool is_done() const { return next >= all.size(); }
    const std::string& take() { return all[next++]; }
};

base::Error wrong(std::string detail) {
    return {base::ErrorCode::InvalidArgument, "command line", std::move(detail)};
}

std::optional<base::Error> take_formats(Arguments& arguments, const std::string& list) {
    arguments.formats.clear();
    for (const std::string& format : base::split(list, ',')) {
        if (std::ranges::find(kFormats, format) == kFormats.end()) {
            return wrong("there is no format \"" + format +
                         "\"; there are html, docx, pdf, json, txt and eml");
        }
        if (std::ranges::find(arguments.formats, format) == arguments.formats.end()) {
            arguments.formats.push_back(format);
        }
    }
    return std::nullopt;
}

std::optional<base::Error> take_view(Arguments& arguments, const std::string& view) {
    if (view != "working" && view != "publication")
        return wrong("there is no view \"" + view + "\"; there are working and publication");
    arguments.view = view == "publication" ? View::Publication : View::Working;
    return std::nullopt;
}

bool is_table(std::string_view kind) { return std::ranges::find(kTables, kind) != kTables.end(); }

std::optional<base::Error> take_kind(Arguments& arguments, const std::string& kind) {
    if (!is_table(kind)) {
        return wrong("there is no kind of file \"" + kind +
                     "\"; there are staff, recruitment, cases, training, survey and board");
    }
    arguments.kind = kind;
    return std::nullopt;
}

// The day in an option that wants one.
std::optional<base::Error> take_day(std::optional<base::Date>& day, const std::string& value) {
    day = base::parse_iso(value);
    if (!day) return wrong("\"" + value + "\" is no date; write it as 2026-11-23");
    return std::nullopt;
}

// Options of workforce-read; the word and its value were taken already. False: it is none of them.
bool take_workforce_option(Arguments& arguments, const std::string& option, const std::string& value,
                           std::optional<base::Error>& error) {
    if (is_table(option.substr(2))) {
        arguments.tables[option.substr(2)] = value;
    } else if (option == "--snapshot") {
        error = take_day(arguments.snapshot, value);
    } else if (option == "--kind") {
        error = take_kind(arguments, value);
    } else if (option == "--answers") {
        arguments.answers = value;
    } else {
        return false;
    }
    return true;
}

// An option with its value; the word was taken already.
std::optional<base::Error> take_option(Arguments& arguments, const std::string& option, Words& words) {
    if (option == "--json") return arguments.json = true, std::nullopt;
    if (option == "--draft") return arguments.draft_for_advice = true, std::nullopt;
    if (option == "--board-consent") return arguments.has_board_consent = true, std::nullopt;
    const std::array<std::string_view, 13> known = {
        "--report", "--format", "--out",       "--formats",  "--date", "--assets", "--guidance",
        "--counts", "--view",   "--last-year", "--snapshot", "--kind", "--answers"};
    if (std::ranges::find(known, option) == known.end() && !is_table(option.substr(2)))
        return wrong("there is no option \"" + option + "\"");
    if (words.is_done()) return wrong("the option " + option + " needs a value after it");
    const std::string& value = words.take();
    std::optional<base::Error> error;
    if (take_workforce_option(arguments, option, value, error)) return error;
    if (option == "--formats" || option == "--format") return take_formats(arguments, value);
    if (option == "--view") return take_view(arguments, value);
    if (option == "--date") return take_day(arguments.date, value);
    if (option == "--counts") arguments.counts = value;
    if (option == "--last-year") arguments.last_year = value;
    if (option == "--out") arguments.out = value;
    if (option == "--report") arguments.report = value;
    if (option == "--assets") arguments.assets = value;
    if (option == "--guidance") arguments.guidance = value;
    return std::nullopt;
}

std::optional<Command> command_of(std::string_view word) {
    if (word == "check") return Command::Check;
    if (word == "report") return Command::Report;
    if (word == "validate-form") return Command::ValidateForm;
    if (word == "workforce") return Command::Workforce;
    if (word == "workforce-read") return Command::WorkforceRead;
    if (word == "help" || word == "--help" || word == "-h") return Command::Help;
    return std::nullopt;
}

// The formats of a workforce report are those of documents.
std::optional<base::Error> missing_for_report(const Arguments& arguments) {
    for (const std::string_view format : {"json", "eml"})
        if (std::ranges::contains(arguments.formats, format))
            return wrong("a workforce report has no format \"" + std::string(format) +
                         "\"; --json without --report prints the figures");
    if (!arguments.report.empty() && !arguments.date)
        return wrong("say which day it is, as in --date 2026-11-23");
    return std::nullopt;
}

std::optional<base::Error> missing(const Arguments& arguments) {
    if (arguments.command == Command::Help) return std::nullopt;
    if (arguments.command == Command::Workforce) {
        if (!arguments.file.empty()) return wrong("name the file of counts as --counts " + arguments.file);
        if (arguments.counts.empty() && arguments.tables.empty())
            return wrong(
                "say which counts, as in --counts FILE.json, or which files, as in --staff FILE.csv");
        if (!arguments.counts.empty() && !arguments.tables.empty())
            return wrong("give counts or files, not both: the counts of one year are of one source");
        if (arguments.counts.empty() && !arguments.snapshot)
            return wrong("say which day the staff file is of, as in --snapshot 2026-03-31");
        return missing_for_report(arguments);
    }
    if (arguments.command == Command::WorkforceRead) {
        if (!arguments.snapshot)
            return wrong("say which day the staff file is of, as in --snapshot 2026-03-31");
        if (!arguments.file.empty() && arguments.kind.empty())
            return wrong("say what kind of file it is, as in --kind staff");
        if (arguments.file.empty() && arguments.tables.empty()) return wrong("say which file");
        return std::nullopt;
    }
    if (arguments.file.empty()) return wrong("say which file");
    const bool needs_date = arguments.command == Command::Report || arguments.command == Command::Check;
    if (needs_date && !arguments.date) return wrong("say which day it is, as in --date 2026-11-23");
    if (arguments.command == Command::Report && arguments.out.empty())
        return wrong("say where to, as in --out FOLDER");
    return std::nullopt;
}

}  // namespace

base::Result<Arguments> parse_arguments(const std::vector<std::string>& all) {
    Arguments arguments;
    arguments.formats = {"docx", "pdf", "html", "txt", "json", "eml"};
    Words words{all};
    if (words.is_done()) return arguments;
    const std::string& word = words.take();
    const auto command = command_of(word);
    if (!command) {
        return std::unexpected(wrong("there is no command \"" + word +
                                     "\"; there are check, report, "
                                     "validate-form, workforce, workforce-read and help"));
    }
    arguments.command = *command;
    if (arguments.command == Command::Workforce) arguments.formats.clear();
    while (!words.is_done()) {
        const std::string& next = words.take();
        if (next.starts_with("--")) {
            if (auto error = take_option(arguments, next, words)) return std::unexpected(*error);
        } else if (arguments.file.empty()) {
            arguments.file = next;
        } else {
            return std::unexpected(wrong("there is one file too many: \"" + next + "\""));
        }
    }
    if (auto error = missing(arguments)) return std::unexpected(*error);
    return arguments;
}

std::string_view help_text() {
    return R"(portal: checks and reports of equality and health inequality assessments, and workforce equality

  portal check FILE --date DAY [--json]
      Says what must and what should be fixed before FILE is sent. FILE is a data
      file (.json), Word file (.docx) or PDF that the portal saved.

  portal report FILE --out FOLDER --date DAY [--formats html,docx,pdf,json,txt,eml]
                     [--draft] [--json]
      Writes the report into FOLDER, in every format unless --formats names some.
      --draft marks it as a draft for advice.

  portal validate-form FILE [--guidance FILE] [--json]
      Says whether FILE is a form definition that the portal can use, with its
      guidance: that of the definitions unless --guidance names another.

  portal workforce --counts FILE [--view working|publication] [--last-year FILE]
                   [--board-consent] [--json]
                   [--report FOLDER --date DAY [--formats docx,html,txt]]
  portal workforce [--staff FILE] [--recruitment FILE] [--cases FILE] [--training FILE]
                   [--survey FILE] [--board FILE] --snapshot DAY [--answers FILE] ...
      Works out the WRES indicators and WDES metrics from typed counts or a working file
      that the portal saved (.json), or from CSV files as workforce-read counts them, with
      the same options after them. The working view shows every number and is not for
      publication. The publication view withholds small numbers and whatever would give
      one back. --last-year names last year's edition (its publication view as JSON),
      whose figures then stand beside this year's; without it, the year before in the
      same file is taken as published in the same way. --board-consent says that every
      member of the board agreed to the publication of its figures. --report writes the
      view as a report into FOLDER, in every format unless --formats names some.

  portal workforce-read --kind KIND FILE --snapshot DAY [--answers FILE]
  portal workforce-read [--staff FILE] [--recruitment FILE] [--cases FILE] [--training FILE]
                        [--survey FILE] [--board FILE] --snapshot DAY [--answers FILE]
      Counts what WRES and WDES need from CSV files and prints the counts as JSON, with the
      values that nobody knows the meaning of, warnings and the balance of rows. Answers are
      JSON: {"pay_band": {"Spot salary": "vsm", "Local": "left_out"}}.

  portal help

Options
  --date DAY       today, as 2026-11-23: the program reads no clock
  --assets FOLDER  where the definitions are; otherwise looked for beside the program
  --json           the result as JSON

Exit codes
  0  done, and nothing must be fixed
  1  done; something must be fixed or answered, or the form definition was refused
  2  the command line asks for something that does not exist
  3  a file could not be read, written or understood
)";
}

}  // namespace cli
