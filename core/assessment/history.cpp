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

const std::string& answer(const Assessment& assessment, std::string_view question) {
    return text(assessment.answers, question);
}

bool has(const Assessment& assessment, std::string_view question) {
    return assessment.answers.contains(question);
}

Status status_once_sent(const Assessment& a) {
    const bool again = a.version > 1 || answer(a, "qa.decision") == "return";
    return again ? Status::Resubmitted : Status::SubmittedForQa;
}

// How far the record has come. Each step counts only on top of the one before, for the version that was read.
Status status_of_record(const Assessment& a) {
    if (a.checked_version == a.version && answer(a, "qa.decision") == "return") return Status::Returned;
    if (a.checked_version != a.version || answer(a, "qa.decision") != "quality_assured") {
        const bool sent = was_sent(a) && has(a, "sub.date");
        return sent ? status_once_sent(a) : Status::Draft;
    }
    if (a.signed_version != a.version || answer(a, "sign.director") != "yes") return Status::QualityAssured;
    if (!has(a, "dec.presented")) return Status::DirectorSigned;
    if (!has(a, "dec.result")) return Status::PresentedToDecision;
    return has(a, "pub.date") ? Status::Published : Status::Decided;
}

// A decision, or another date for it, is of the version that is there now.
void note_reading(const Assessment& assessment, std::string_view changed, std::string_view decision,
                  std::string_view date, int& read) {
    if (changed != decision && changed != date) return;
    if (has(assessment, decision)) {
        read = assessment.version;
    } else if (changed == decision) {
        read = 0;
    }
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

void note_sent(Assessment& assessment, std::string at, bool for_advice) {
    record(assessment, std::move(at), std::string(for_advice ? kSentForAdvice : kSentForCheck));
    if (for_advice) return;
    assessment.status = status_once_sent(assessment);
    if (answer(assessment, "qa.decision") == "return") assessment.checked_version = 0;
}

bool needs_new_version(const Assessment& assessment, const form::Question& question,
                       std::string_view column) {
    return is_assured(assessment.status) && question.due == form::Due::Submission &&
           !is_progress_of_actions(question.id, column);
}

void follow_record(Assessment& assessment, std::string_view question) {
    note_reading(assessment, question, "qa.decision", "qa.date", assessment.checked_version);
    note_reading(assessment, question, "sign.director", "sign.date", assessment.signed_version);
    for (const std::string_view family : {"qa.", "sign.", "dec.", "pub."}) {
        if (question.starts_with(family)) assessment.status = status_of_record(assessment);
    }
}

void begin_new_version(Assessment& assessment, std::string at) {
    ++assessment.version;
    assessment.status = Status::Draft;
    for (const char* each : {"qa.decision", "qa.date", "sign.director", "sign.date"})
        assessment.answers.erase(each);
    record(assessment, std::move(at), "Version " + std::to_string(assessment.version) + " was begun.");
}

}  // namespace assessment
