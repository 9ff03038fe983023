// One assessment: a plain, comparable value. Undo is a list of these.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/assessment/answers.h"
#include "core/formats/json/value.h"

namespace assessment {

// Source: ehiira-specification, section 2.
enum class Status {
    Draft,
    SubmittedForQa,
    InReview,
    Returned,
    Resubmitted,
    QualityAssured,
    DirectorSigned,
    PresentedToDecision,
    Decided,
    Published,
    Monitoring,
    ReviewDue,
    Closed,
    Superseded,
    Withdrawn,
};

// "Not known yet – ask …": stands in for a required prose answer. Source: decisions, 10.
struct ToDo {
    std::string ask;  // whom or what to ask
    std::string owner;
    DateText due;
    bool operator==(const ToDo&) const = default;
};

struct HistoryEntry {
    std::string at;    // "2026-11-23T10:15:00Z", passed in
    std::string what;  // one sentence
    bool operator==(const HistoryEntry&) const = default;
};

struct Assessment {
    std::string reference;       // "DRAFT-20261123-K7QF"
    std::string team_reference;  // the Inclusion Team's own number, if it gave one
    int version = 1;
    int checked_version = 0, signed_version = 0;  // which version was read for it; 0: none yet
    Status status = Status::Draft;
    std::string form_id, form_version;
    std::string created, modified;                    // times passed in
    Answers answers;                                  // visible and hidden
    std::map<std::string, ToDo, std::less<>> to_dos;  // by question id
    std::optional<Answers> stage1;                    // frozen when Stage 2 starts. Source: decisions, 8.
    std::vector<HistoryEntry> history;
    json::Object unknown;  // members of a newer file that we do not know; kept through a round trip
    bool operator==(const Assessment&) const = default;
};

}  // namespace assessment
