// Everything that can happen to workforce figures, as plain values. Not for how it is carried out (store.h).
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <variant>

#include "core/formats/json/value.h"
#include "core/rules/rule_book.h"
#include "web/platform/platform.h"

namespace app::figures {

// --- typing. `year`: 0 is the year reported on, 1 the one before. `typing`: more is likely to follow.
struct SetField {
    std::size_t year = 0;
    std::string path;  // as in a counts file: "wres/2/appointed/bme"
    std::string text;
    bool typing = true;
};
struct SetCalculator {
    std::string field, text;
};
struct SetPasted {
    std::string table, text;
};
// Takes what was pasted for this table into its fields, all of it or nothing.
struct TakePasted {
    std::size_t year = 0;
    std::string table;
};
struct AddEarlierYear {};
struct RemoveEarlierYear {
    std::size_t year = 1;
};

// --- reading files. `kind`: "staff", "recruitment", "cases", "training", "survey", "board".
struct ChooseFile {
    std::string kind, field, name;  // `field`: the file field that keeps it
};
struct ChooseColumn {
    std::string kind;
    std::size_t column = 0;
    std::string use;  // the field that it holds, "ethnicity"; empty: the column is not read
};
struct AnswerValue {
    std::string field, value, meaning;  // an empty meaning takes the answer back
};
struct ForgetFile {
    std::string kind;
};
struct CancelReading {};
struct TakeCounts {};

// --- choosing and writing
struct SetParameter {
    std::string key;
    json::Value value;  // the sheet's own value: the choice is taken back
};
struct SetOwnSentence {
    std::string key, instead_of, text;  // an empty text brings the generated sentence back
};
struct AddPlannedAction {
    std::string measure;
};
struct SetPlannedAction {
    std::string id, member, text;  // "what", "owner", "objective", "day", "month", "year"
};
struct RemovePlannedAction {
    std::string id;
};
struct SetBoardConsent {
    bool given = false;
};
struct Undo {};
struct Redo {};

// --- files and drafts
struct NewFigures {};
struct OpenFile {
    std::string name, bytes;
};
struct OpenExample {};
struct OpenDraft {
    std::string key;
};
struct AskDeleteDraft {
    std::string key;
};
struct DeleteDraft {
    std::string key;
};
struct CloseDialog {};
struct SaveFile {};
// A report in one of the formats ("docx", "html", "txt"), as working edition or for publication.
struct Download {
    std::string format;
    bool for_publication = false;
};
// The portal has loaded its definitions.
struct UseBook {
    std::shared_ptr<const rules::RuleBook> book;
};
struct GoTo {
    std::string route;
};

// --- what the page reports, as it comes
struct Happened {
    platform::Event event;
};

using Action =
    std::variant<SetField, SetCalculator, SetPasted, TakePasted, AddEarlierYear, RemoveEarlierYear,
                 ChooseFile, ChooseColumn, AnswerValue, ForgetFile, CancelReading, TakeCounts, SetParameter,
                 SetOwnSentence, AddPlannedAction, SetPlannedAction, RemovePlannedAction, SetBoardConsent,
                 Undo, Redo, NewFigures, OpenFile, OpenExample, OpenDraft, AskDeleteDraft, DeleteDraft,
                 CloseDialog, SaveFile, Download, UseBook, GoTo, Happened>;

}  // namespace app::figures
