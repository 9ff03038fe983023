// The command-line program over core: the same checks, reports and files as the page, without a browser. The only
// part of core that reads and writes files. `portal help` prints what it can do.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace cli {

// Exit codes, for scripts. They never change their meaning.
inline constexpr int kOk = 0;  // done; no finding that must be fixed
inline constexpr int kFindings =
    1;  // done; there are findings that must be fixed, or the definition was refused
inline constexpr int kUsage = 2;  // the command line asks for something that does not exist
inline constexpr int kFile = 3;   // a file could not be read, written or understood

struct Output {
    std::ostream& out;     // results
    std::ostream& errors;  // sentences about what went wrong
};

// Runs one command. `arguments` are those after the program's name; `program` is the path it was started with,
// from which the definitions are found when --assets does not name their folder.
[[nodiscard]] int run(const std::vector<std::string>& arguments, const std::string& program,
                      const Output& output);

}  // namespace cli
