// What the tables of check tests share: a complete example, one change to it, and the finding that must follow.
// Since the example alone has no such finding, every row is also the proof that the check is silent without cause.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/rules/checks.h"

namespace check_rows {

using Change = std::function<void(assessment::Assessment&)>;

struct Fires {
    std::string check;    // "C-01"
    std::string because;  // what was changed
    std::string example;  // see tests/support/examples.h
    Change change;
    base::Place place;     // where the finding must point
    std::string sentence;  // a part of it
    base::Severity severity = base::Severity::Blocker;
    form::Due moment = form::Due::Submission;
};

struct Silent {
    std::string check;
    std::string because;
    std::string example;
    Change change;
    form::Due moment = form::Due::Submission;
};

[[nodiscard]] std::vector<base::Finding> findings_of(const assessment::Assessment& assessment,
                                                     form::Due moment = form::Due::Submission);
// Checks each row: the finding is there, at its place, whole; and it was not there before the change.
void check_all(const std::vector<Fires>& rows);
void check_all(const std::vector<Silent>& rows);

// Changes. Several are made in turn.
[[nodiscard]] Change all(std::vector<Change> changes);
[[nodiscard]] Change set(std::string question, assessment::Value value);
[[nodiscard]] Change day(std::string question, std::string_view iso);
[[nodiscard]] Change clear(std::string question);
[[nodiscard]] Change to_do(std::string question);
[[nodiscard]] Change cell(std::string table, std::string row, std::string column, assessment::Cell value);
[[nodiscard]] Change cell_day(std::string table, std::string row, std::string column, std::string_view iso);
[[nodiscard]] Change every_cell(std::string table, std::string column, assessment::Cell value);
[[nodiscard]] Change without(std::string table, std::string row);
[[nodiscard]] Change without_item(std::string table, std::string item);  // out of the column "groups"
[[nodiscard]] Change with_row(std::string table, assessment::Row row);

}  // namespace check_rows
