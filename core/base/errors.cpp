// The one table of error sentences. Each names what is wrong, where, and what to do.
// Not for findings: those carry their own sentences.
#include "core/base/errors.h"

namespace base {
namespace {

struct Row {
    std::string_view word;
    std::string_view wrong;  // without a full stop: the place and the offending piece follow in brackets
    std::string_view cure;
};

Row row_of(ErrorCode code) {
    // A switch without a default, so that the compiler names a code that has no sentence.
    switch (code) {
        case ErrorCode::NotJson:
            return {"not-json", "The text is not well-formed JSON",
                    "Mend it at that place, or use an earlier copy of the file."};
        case ErrorCode::JsonNumberRefused:
            return {"number-refused", "A number has a fraction or is too large to be kept exactly",
                    "Use a whole number, or put the digits in quotation marks."};
        case ErrorCode::JsonTooDeep:
            return {"too-deep", "The file nests lists and objects deeper than any file of this kind does",
                    "It was probably not saved by this portal. Use another copy."};
        case ErrorCode::TextNotUtf8:
            return {"not-utf8", "The text holds bytes that are not characters in UTF-8",
                    "Save the file as UTF-8 and try again."};
        case ErrorCode::TooLarge:
            return {"too-large", "The file is larger than can be opened safely",
                    "Check that it is the right file. If it is, leave out what is not needed and try again."};
        case ErrorCode::WrongType:
            return {"wrong-type", "A value is of the wrong kind",
                    "Change it to the kind that is expected there."};
        case ErrorCode::MissingMember:
            return {"missing-member", "Something that must be there is missing", "Add it at that place."};
        case ErrorCode::UnknownMember:
            return {"unknown-member", "There is an entry whose name is not known",
                    "Check its spelling, or take it out."};
        case ErrorCode::UnknownValue:
            return {"unknown-value", "A word is not one of those allowed", "Use one of the allowed words."};
        case ErrorCode::DuplicateId:
            return {"duplicate-id", "The same name is used twice", "Give one of the two another name."};
        case ErrorCode::UnknownId:
            return {"unknown-id", "Something refers to a name that does not exist",
                    "Check the spelling, or add what is referred to."};
        case ErrorCode::ConditionCycle:
            return {"condition-cycle", "Conditions depend on each other in a circle",
                    "Take out one of the conditions named."};
        case ErrorCode::OutOfRange:
            return {"out-of-range", "A number or a date is outside its limits",
                    "Use a value inside the limits."};
        case ErrorCode::ForeignFile:
            return {"foreign-file", "This file was not saved by the portal",
                    "Choose the Word file or the data file that the portal saved."};
        case ErrorCode::EmptyFile:
            return {"empty-file", "The file is empty",
                    "It may not have been saved or copied completely. Use another copy."};
        case ErrorCode::TruncatedFile:
            return {"truncated-file", "The file stops in the middle",
                    "It was not copied or downloaded completely. Copy it again, or use an earlier one."};
        case ErrorCode::DamagedFile:
            return {"damaged-file", "The file is damaged",
                    "Copy it again from where it came, or use an earlier one."};
        case ErrorCode::UnclosedQuote:
            return {"unclosed-quote", "A quotation mark is opened and never closed",
                    "Close it or take it out at that place, save the file and choose it again."};
        case ErrorCode::RowTooLong:
            return {
                "row-too-long", "A row is longer than a row of a table can be",
                "Most often a quotation mark near its beginning is opened and not closed. Close it or take "
                "it out, save the file and choose it again."};
        case ErrorCode::NoTable:
            return {
                "no-table", "There is no row with names of columns that are known here",
                "Check that it is the right file, and that its first rows hold the names of the columns."};
        case ErrorCode::MissingColumn:
            return {"missing-column", "A column that is needed was not found",
                    "Say which column it is, or add it to the file."};
        case ErrorCode::NotAList:
            return {"not-a-list", "A column has too many different values to be a list of groups",
                    "Choose another column in its place, or leave it out."};
        case ErrorCode::NotAnAssessment:
            return {"not-an-assessment", "There is no assessment in this file",
                    "Choose the file that was saved from the assessment."};
        case ErrorCode::NewerVersion:
            return {"newer-version", "The file was saved by a newer portal than this one",
                    "Open it in the newer portal. Nothing in the file was changed."};
        case ErrorCode::UnknownForm:
            return {"unknown-form", "The assessment uses a set of questions that this portal does not have",
                    "Open it in the portal where it was made, or ask the Inclusion Team for that set of "
                    "questions."};
        case ErrorCode::StorageRefused:
            return {"storage-refused", "This browser does not let the page keep anything on this device",
                    "Your work is still here as long as the page is open. Save a file to keep it."};
        case ErrorCode::StorageFull:
            return {"storage-full", "There is no room left on this device for drafts",
                    "Save a file to keep your work, then delete drafts that you no longer need."};
        case ErrorCode::NotFound:
            return {"not-found", "What you asked for cannot be reached",
                    "Check the name, and that you may use it, and try again."};
        case ErrorCode::Unsupported:
            return {"unsupported", "The file uses a feature that cannot be read here",
                    "Save it again in the usual format and try again."};
        case ErrorCode::InvalidArgument:
            return {"invalid-argument", "The command asks for something that does not exist",
                    "Use --help to see what there is."};
    }
    return {"unknown", "Something went wrong", "Save a file to keep your work, then reload the page."};
}

// " (at HERE: WHAT)", with whichever of the two is known.
std::string place_and_piece(const Error& error) {
    if (error.where.empty() && error.detail.empty()) return {};
    if (error.where.empty()) return " (" + error.detail + ")";
    if (error.detail.empty()) return " (" + error.where + ")";
    return " (" + error.where + ": " + error.detail + ")";
}

}  // namespace

std::string sentence(const Error& error) {
    const Row row = row_of(error.code);
    // A foreign file is best answered for its own kind, so there the detail is the whole sentence.
    if (error.code == ErrorCode::ForeignFile && !error.detail.empty()) return error.detail;
    return std::string(row.wrong) + place_and_piece(error) + ". " + std::string(row.cure);
}

std::string_view word(ErrorCode code) { return row_of(code).word; }

std::unexpected<Error> fail(ErrorCode code, std::string where, std::string detail) {
    return std::unexpected(Error{code, std::move(where), std::move(detail)});
}

}  // namespace base
