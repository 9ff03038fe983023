// The one table of formats. Each writer is a pure function from a document to bytes; the same document gives
// the same bytes, natively and in the browser.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/saved_file.h"
#include "core/base/date.h"
#include "core/base/errors.h"
#include "core/disclosure/publishable.h"
#include "core/report/document.h"
#include "core/rules/rule_book.h"
#include "core/workforce/workbook.h"

namespace exporting {

struct File {
    std::string name;  // "EHIIRA_DRAFT-20261123-K7QF_v1.docx": ASCII, no spaces, under 60 characters
    std::string media_type;
    std::string bytes;
    int replaced_characters = 0;  // characters the format forbids, replaced by U+FFFD
    bool operator==(const File&) const = default;
};

struct Writer {
    std::string_view id;         // "html", "docx", "txt"
    std::string_view extension;  // "docx"
    std::string_view media_type;
    std::string_view title;  // "Word document", in the user's words
    File (*write)(const report::Document& document, std::string_view file_stem);
};

// Document writers: html, docx, txt. Never empty. PDF stands beside them, in core/export/pdf/pdf_writer.h, which says why.
[[nodiscard]] const std::vector<Writer>& writers();
[[nodiscard]] const Writer* find_writer(std::string_view id);

// "EHIIRA_DRAFT-20261123-K7QF_v1"
[[nodiscard]] std::string file_stem(const rules::Settings& settings,
                                    const assessment::Assessment& assessment);
// "WORKFORCE_20261123-K7QF_publication", by the workbook's reference or, where it has none, the day of the staff record
// or else today. The view says which edition it is; the working one says so in its name.
[[nodiscard]] std::string workforce_file_stem(const workforce::Workbook& workbook,
                                              const workforce::Period& period,
                                              const disclosure::Publication& view, const base::Date& today);

// Package writers: the saved file and the email draft.
[[nodiscard]] File write_json(const assessment::Assessment& assessment, std::string_view file_stem,
                              std::string_view tool);

struct Email {
    std::string to, subject, body;  // body is plain text with line feeds
    std::vector<File> attachments;
};
[[nodiscard]] File write_eml(const Email& email, std::string_view file_stem);
[[nodiscard]] Email submission_email(const rules::RuleBook& book, const assessment::Assessment& assessment,
                                     std::vector<File> attachments, bool draft_for_advice);
// Under 1,500 characters in all: to, subject, a short body with file names, never an answer.
[[nodiscard]] std::string mailto(const Email& email);

// Opens any file the portal made: .json, .docx (also after another word processor saved it), .pdf (also after another
// program added comments to it), later more.
[[nodiscard]] base::Result<assessment::Opened> open_any(std::string_view bytes, std::string_view name);

}  // namespace exporting
