// The working file of an organisation's workforce figures: everything that was typed, for this year and those before,
// with what was chosen and written about it. It holds small numbers: a working file is never for publication, and is
// marked so. Not for what is worked out from it (measures.h) nor for what may be published (core/disclosure).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/formats/json/value.h"
#include "core/workforce/sheet.h"

namespace workforce {

// Shown with the figures, in the file and in every working report.
inline constexpr std::string_view kWorkingMark =
    "Official-sensitive: contains small numbers. Not for publication.";

// Somebody's own words in place of a generated sentence. `instead_of` is the sentence they replace: when the figures
// change, it no longer fits, and the generated one stands again (see sentence_for).
struct OwnSentence {
    std::string instead_of, text;
    bool operator==(const OwnSentence&) const = default;
};

// What will be done about a measure.
struct PlannedAction {
    std::string id;       // base::row_id
    std::string measure;  // "WRES-2"
    std::string what, owner, objective;
    std::string day, month, year;  // due, as typed
    bool operator==(const PlannedAction&) const = default;
};

// A file that figures came from: its name and what became of its rows, never a row.
struct FileNote {
    std::string kind;  // "staff"
    std::string name;
    std::string read_on;  // "2026-11-23"
    std::int64_t rows = 0, counted = 0, waiting = 0;
    std::map<std::string, std::int64_t, std::less<>> left_out;  // by reason
    bool operator==(const FileNote&) const = default;
};

// What values of files mean, as somebody answered: field ("ethnicity") to value to meaning.
using Meanings = std::map<std::string, std::map<std::string, std::string>>;

struct Workbook {
    std::string reference;             // "WORKFORCE-20261123-K7QF"
    std::string created, modified;     // "2026-11-23T10:45:00Z"
    std::vector<Sheet> years{1};       // newest first, never empty: the first is the year reported on
    json::Object parameters;           // those that differ from the method sheet, by key
    json::Object previous_parameters;  // of the year before, those that differ from this year's
    std::map<std::string, OwnSentence, std::less<>> sentences;  // by sentence_key of the result
    std::vector<PlannedAction> actions;
    std::vector<FileNote> files;
    Meanings meanings;
    bool has_board_consent = false;  // every member agreed that their figures are published
    json::Object unknown;            // members of a newer portal's file, kept
    bool operator==(const Workbook&) const = default;
};

// "WRES-9/voting": the key of a result's sentence.
[[nodiscard]] std::string sentence_key(std::string_view measure, std::string_view part);
// The words to print: the person's own while they stand for this very sentence, else the generated one.
[[nodiscard]] const std::string& sentence_for(const Workbook& workbook, const std::string& key,
                                              const std::string& generated);
// Whether own words may stand for a generated sentence: they must hold the same numbers, each as often, and no other.
// Empty when they may; else what is wrong, for the person.
[[nodiscard]] std::string number_fault(std::string_view generated, std::string_view own);

// The bytes of the file, in the one envelope of all data files, kind "workforce".
[[nodiscard]] std::string save(const Workbook& workbook, std::string_view tool);

struct OpenedWorkbook {
    Workbook workbook;
    bool hash_matches = true;  // false: changed outside the portal; the user is told
};
// Opens a working file, or a counts file as `portal workforce --counts` takes it, of which only what that shape allows
// is accepted. Checks the whole file before anything is returned.
[[nodiscard]] base::Result<OpenedWorkbook> open_workbook(std::string_view bytes, const Bands& bands);

}  // namespace workforce
