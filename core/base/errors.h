// Errors: the work cannot go on (a malformed file, an unknown version, storage full).
// Not for the user's content (see finding.h) and not for our own mistakes (see promise.h).
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace base {

// What kind of thing went wrong. Each has one row in the table of sentences in errors.cpp.
enum class ErrorCode {
    NotJson,            // the text is not JSON
    JsonNumberRefused,  // a number with a fraction or beyond 64 bits
    JsonTooDeep,        // nested deeper than the reader's limit
    TextNotUtf8,        // bytes that are not UTF-8, or a lone surrogate
    TooLarge,           // over the reader's size limit
    WrongType,          // a member has another type than the format says
    MissingMember,      // a member that the format requires is absent
    UnknownMember,      // a member that a closed format does not know (definitions only)
    UnknownValue,       // a word that is not in the list of allowed words
    DuplicateId,        // an id used twice
    UnknownId,          // a reference to an id that does not exist
    ConditionCycle,     // questions whose conditions depend on each other in a circle
    OutOfRange,         // a number or date outside its bounds
    ForeignFile,        // a file of another program (.msg, .doc, PDF, picture); detail says what to do
    EmptyFile,          // nothing in it
    TruncatedFile,      // it ends too early
    UnclosedQuote,      // a table in text: a quotation mark is opened and the file ends before it closes
    RowTooLong,         // a table in text: a row is longer than any real one
    NoTable,            // no row of column names was found
    MissingColumn,      // a column that cannot be done without
    NotAList,           // a column with so many different values that they are no list of groups
    DamagedFile,        // checksums, structure or compression are broken
    NotAnAssessment,    // a valid file of ours or of Word, without an assessment inside
    NewerVersion,       // made by a newer portal than this one
    UnknownForm,        // made with a form definition that this portal does not have
    StorageRefused,     // the browser does not let the page store anything
    StorageFull,        // no room left
    NotFound,           // a file or draft that is not there
    Unsupported,        // a part of a format that we do not read
    InvalidArgument,    // the command line asked for something that does not exist
};

// An error with its place. `where` is a path that the user can follow, such as
// `/answers/hr.life`, `row 214, column "Ethnic Origin"` or `assets/forms/ehiira.json line 12`.
struct Error {
    ErrorCode code{};
    std::string where;
    std::string detail;  // the offending piece, quoted or named; may be empty
    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

// One or two plain sentences for the user: what is wrong, where, and what to do. Never empty.
[[nodiscard]] std::string sentence(const Error& error);

// The stable word for machine-readable output, such as "not-json".
[[nodiscard]] std::string_view word(ErrorCode code);

[[nodiscard]] std::unexpected<Error> fail(ErrorCode code, std::string where, std::string detail = {});

}  // namespace base
