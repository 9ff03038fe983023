// History and versions.
#include "core/assessment/history.h"

#include <algorithm>

namespace assessment {
namespace {

// Checked or further: what follows relies on the text being what was read.
bool is_assured(Status status) {
    switch (status) {
        case Status::Draft:
        case Status::SubmittedForQa:
        case Status::InReview:
        case Status::Returned:
        case Status::Resubmitted:
            return false;
        case Status::QualityAssured:
        case Status::DirectorSigned:
        case Status::PresentedToDecision:
        case Status::Decided:
        case Status::Published:
        case Status::Monitoring:
        case Status::ReviewDue:
        case Status::Closed:
        case Status::Superseded:
        case Status::Withdrawn:
            return true;
    }
    return true;
}

bool is_progress_of_actions(std::string_view question, std::string_view column) {
    return question == "act.rows" && (column == "status" || column == "evidence");
}

// What is filled in after the check by others than the author.
bool is_record_of_what_followed(std::string_view question) {
    for (const std::string_view family : {"qa.", "sign.", "dec.", "pub."}) {
        if (question.starts_with(family)) return true;
    }
    return false;
}

}  // namespace

void record(Assessment& assessment, std::string at, std::string what) {
    assessment.history.push_back({std::move(at), std::move(what)});
}

bool was_sent(const Assessment& assessment) {
    return std::ranges::any_of(assessment.history, [](const HistoryEntry& entry) {
        return entry.what == kSentForCheck || entry.what == kSentForAdvice;
    });
}

bool needs_new_version(const Assessment& assessment, std::string_view question, std::string_view column) {
    return is_assured(assessment.status) && !is_record_of_what_followed(question) &&
           !is_progress_of_actions(question, column);
}

void begin_new_version(Assessment& assessment, std::string at) {
    ++assessment.version;
    assessment.status = Status::Draft;
    record(assessment, std::move(at), "Version " + std::to_string(assessment.version) + " was begun.");
}

}  // namespace assessment
