// Staff, recruitment and the other CSV files of workforce equality, read in chunks and counted. The part of the command
// line that the page does with a stream of bytes from the browser.
#pragma once

#include <map>
#include <string>

#include "core/base/date.h"
#include "core/base/errors.h"
#include "core/cli/arguments.h"
#include "core/formats/json/value.h"
#include "core/workforce/reading/fill.h"
#include "core/workforce/workbook.h"

namespace cli {

struct WorkforceBooks {
    workforce::reading::ColumnBook columns;
    workforce::reading::Values values;
};
[[nodiscard]] base::Result<WorkforceBooks> load_workforce_books(const std::string& assets,
                                                                const std::string& program);

// What was read from one file, and its counts.
struct ReadTable {
    std::string path;
    workforce::reading::Layout layout;
    workforce::reading::FileReading reading;
    workforce::reading::Filling filling;
};

struct ReadTables {
    std::vector<ReadTable> tables;  // the staff file first, if there is one
    workforce::Tally tally;         // of all together
};

// Reads all files, the staff file first, since others may take their groups from it. An error names the file.
[[nodiscard]] base::Result<ReadTables> read_tables(
    const std::map<workforce::reading::FileKind, std::string>& paths, const base::Date& snapshot,
    const WorkforceBooks& books, const workforce::reading::Answers& answers);

struct WorkforceResult {
    json::Value report;
    json::Value counts;                      // of the report: the text of a counts file
    std::vector<workforce::FileNote> files;  // what became of the rows of each
    bool is_complete = false;                // no value waits for an answer
};
// The command workforce-read.
[[nodiscard]] base::Result<WorkforceResult> workforce_read(const Arguments& arguments,
                                                           const std::string& program);

}  // namespace cli
