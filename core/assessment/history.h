// The history of an assessment and its versions. Entries are only ever added.
// Not for undo, which is a list of assessments.
#pragma once

#include <string>
#include <string_view>

#include "core/assessment/assessment.h"
#include "core/form/definition.h"

namespace assessment {

// Adds one entry. `at` is a time passed in, "2026-11-23T10:15:00Z"; `what` one sentence.
void record(Assessment& assessment, std::string at, std::string what);

// What is written when the author says that it was sent; whether that was ever said. A draft for advice stays a
// draft, so the status does not tell.
inline constexpr std::string_view kSentForCheck = "Sent to the Inclusion Team for quality check.";
inline constexpr std::string_view kSentForAdvice = "Sent to the Inclusion Team as a draft for advice.";
[[nodiscard]] bool was_sent(const Assessment& assessment);

// The author says that it was sent. A draft for advice stays what it is; otherwise it waits for the reviewer, and a
// decision to return it, given on what was there before, no longer counts.
void note_sent(Assessment& assessment, std::string at, bool for_advice);

// Whether changing this answer (of a table: this column) makes a new version: any content does once the
// assessment is quality assured, so that the check and the signature belong to what was read. The progress of
// actions, the decision and the publication do not.
// Source: decisions, 13.
[[nodiscard]] bool needs_new_version(const Assessment& assessment, const form::Question& question,
                                     std::string_view column = {});

// Called after an answer changed: what the reviewer, the director and the decision say moves the status, and a
// decision of reviewer or director is noted with the version that they read.
// Source: ehiira-specification, section 2.
void follow_record(Assessment& assessment, std::string_view question);

// The next version as a draft: the decisions of reviewer and director have to be given again, their comments and all
// other answers stay.
void begin_new_version(Assessment& assessment, std::string at);

}  // namespace assessment
