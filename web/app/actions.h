// Everything that can happen, as plain values: views return them, events become them, the store applies them.
// Not for how they are carried out.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/assessment/answers.h"
#include "core/assessment/assessment.h"
#include "web/platform/platform.h"

namespace app {

// --- answering. `typing`: more of the same is likely to follow, so undo joins it and saving waits a moment.
struct SetAnswer {
    std::string question;
    assessment::Value value;
    bool typing = false;
};
struct SetCell {
    std::string question, row, column;
    assessment::Cell cell;
    bool typing = false;
};
struct AddRow {
    std::string question;
};
struct RemoveRow {
    std::string question, row;
};
struct SetToDo {
    std::string question;
    std::optional<assessment::ToDo> to_do;
    bool typing = false;
};
// One reason for several characteristics: a row of `scr.shared` that covers them.
struct UseOneReason {
    std::vector<std::string> items;
};
// A row of the evidence table, made elsewhere.
struct AddEvidence {
    std::map<std::string, assessment::Cell, std::less<>> cells;
};
struct SetTeamReference {
    std::string reference;
};
struct StartStage2 {};
struct Undo {};
struct Redo {};

// --- going about
struct GoTo {
    std::string route;
};
struct Continue {
    std::string page;
};  // checks the page first
struct ContinueAnyway {
    std::string page;
};  // "Come back to this later"
struct SetSearch {
    std::string words;
};
struct SetPlanning {
    std::string field;
    std::string kind;
    assessment::DateText date;
};
struct DismissNotice {};

// --- files and drafts
struct NewAssessment {};
struct OpenFile {
    std::string name, bytes;
};
struct OpenDraft {
    std::string key;
};
struct OpenExample {
    std::string file;
};
struct AskDeleteDraft {
    std::string key;
};
struct DeleteDraft {
    std::string key;
};
struct CloseDialog {};
struct SaveFile {};
struct SaveBlankForm {
    std::string kind;
};
struct SetSending {
    bool with_hidden = false, draft_for_advice = false;
};
struct Download {
    std::string format;
};  // "docx", "html", "txt", "json", "eml"
struct OpenEmail {};
struct MarkSent {};  // the person says that the email is on its way
struct CopyCover {};
struct SetPreference {
    std::string name, value;
};

// --- what the page reports, as it comes
struct Happened {
    platform::Event event;
};

using Action = std::variant<SetAnswer, SetCell, AddRow, RemoveRow, SetToDo, UseOneReason, AddEvidence,
                            SetTeamReference, StartStage2, Undo, Redo, GoTo, Continue, ContinueAnyway,
                            SetSearch, SetPlanning, DismissNotice, NewAssessment, OpenFile, OpenDraft,
                            OpenExample, AskDeleteDraft, DeleteDraft, CloseDialog, SaveFile, SaveBlankForm,
                            SetSending, Download, OpenEmail, MarkSent, CopyCover, SetPreference, Happened>;

}  // namespace app
