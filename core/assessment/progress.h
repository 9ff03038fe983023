// How far an assessment is: for the task list and the list of drafts. Counts only; what is wrong with an
// answer is the checks' business.
#pragma once

#include <string>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/visible.h"
#include "core/form/definition.h"

namespace assessment {

// The task list statuses of the NHS service manual.
enum class Progress { NotStarted, InProgress, Completed, CannotStartYet, NotNeeded };

struct Count {
    int questions = 0;  // shown
    int answered = 0;
    int required = 0;  // required by submission
    int done = 0;      // of those: complete, or handed to somebody as a to-do
    bool operator==(const Count&) const = default;
};

struct PageProgress {
    std::string page;  // page id
    Progress progress = Progress::NotStarted;
    Count count;
    bool operator==(const PageProgress&) const = default;
};

struct SectionProgress {
    std::string section;  // section id
    std::string stage;
    Progress progress = Progress::NotStarted;
    Count count;
    std::vector<PageProgress> pages;  // all pages of the section, in order; those not needed included
    bool operator==(const SectionProgress&) const = default;
};

// Completed: every required answer is there; where nothing is required, at least one answer. A page on which
// nothing is asked (a result, a summary) has no questions and does not count for its section. A question that
// shows on several pages of a stage counts on the first of them; one of Stage 1 that shows again in Stage 2
// counts in both, once Stage 2 is started; before that, Stage 2 counts nothing.
[[nodiscard]] std::vector<SectionProgress> progress(const form::FormDefinition& form,
                                                    const Assessment& assessment);

// The sum over a stage, or over everything when `stage` is empty.
[[nodiscard]] Count total(const std::vector<SectionProgress>& sections, std::string_view stage = {});

// Sections of that stage that are needed, and how many of them are completed: "3 of 8 sections completed".
struct SectionCount {
    int needed = 0;
    int completed = 0;
    bool operator==(const SectionCount&) const = default;
};
[[nodiscard]] SectionCount sections_completed(const std::vector<SectionProgress>& sections,
                                              std::string_view stage);

// "Not started", "In progress", "Completed", "Cannot start yet", "Not needed".
[[nodiscard]] std::string_view label(Progress progress);

}  // namespace assessment
