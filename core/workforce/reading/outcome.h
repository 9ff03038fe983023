// What was read, as JSON for a page and for the command line: the columns of a file, its values with their counts and
// meanings, what was left out, what waits for an answer. And answers, as they come back. Never a row of a file.
#pragma once

#include <string>
#include <string_view>

#include "core/formats/json/value.h"
#include "core/workforce/reading/fill.h"

namespace workforce::reading {

// {"header_line", "encoding", "separator", "columns": [{"header", "field", "known_as", "identifying"}], "fields":
// [{"field", "label", "only_on_request"}], "warnings"}: the columns in the order of the file, and the fields that one
// may hold in a file of this kind. "field" is empty where the column is not read.
[[nodiscard]] json::Value layout_json(const Layout& layout, const ColumnBook& book);

// One file that was read: {"file": name, "kind", "encoding", "separator", "header_line", "times_read", "balance",
// "columns": [{"field", "column", "values": [{"value", "rows", "meaning", "proposed"}]}]}. A meaning is the id of one,
// "number", "left_out", "total", "blank" (of a date) or "needs_answer"; "proposed" is it without any answer.
[[nodiscard]] json::Value file_json(std::string_view name, const Layout& layout, const FileReading& reading,
                                    const Filling& filling, const Values& values, const Answers& answers);

// Values that wait for an answer: [{"file": kind, "field", "column", "value", "rows", "why"}].
[[nodiscard]] json::Value questions_json(const Tally& tally);

// All files together: {"counts", "needs_answer", "warnings", "files"}; `counts` is the text of a counts file.
[[nodiscard]] json::Value outcome_json(const Tally& tally, const base::Date& snapshot, json::Array files);

// {"code", "where", "sentence"}: the stable word, the place, and whole sentences for people.
[[nodiscard]] json::Value error_json(const base::Error& error);

// {"pay_band": {"Spot salary": "vsm"}}: refuses fields and meanings that do not exist. `file` is named in errors.
[[nodiscard]] base::Result<Answers> parse_answers(std::string_view file, std::string_view text,
                                                  const Values& values);

}  // namespace workforce::reading
