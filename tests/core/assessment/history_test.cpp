// History and versions.
#include "core/assessment/history.h"

#include <catch2/catch_test_macros.hpp>

using assessment::Assessment;
using assessment::Status;

TEST_CASE("After quality assurance only content makes a new version", "[assessment]") {
    struct Row {
        Status status;
        const char* question;
        const char* column;
        bool needed;
    };
    const Row rows[] = {
        {Status::Draft, "about.title", "", false},
        {Status::InReview, "about.title", "", false},
        {Status::Resubmitted, "act.rows", "action", false},
        {Status::QualityAssured, "about.title", "", true},
        {Status::DirectorSigned, "risk.rows", "consequence", true},
        {Status::Monitoring, "act.rows", "action", true},
        {Status::Monitoring, "act.rows", "status", false},
        {Status::Monitoring, "act.rows", "evidence", false},
        {Status::Monitoring, "ev.items", "evidence", true},
        {Status::Monitoring, "act.rows", "", true},  // a row came or went
        {Status::PresentedToDecision, "dec.date", "", false},
        {Status::Decided, "pub.url", "", false},
        {Status::QualityAssured, "sign.date", "", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.question, row.column);
        Assessment assessment;
        assessment.status = row.status;
        CHECK(assessment::needs_new_version(assessment, row.question, row.column) == row.needed);
    }
}

TEST_CASE("A new version is a draft with the answers and the whole history", "[assessment]") {
    Assessment assessment;
    assessment.status = Status::QualityAssured;
    assessment.answers = {{"about.title", "T"}};
    assessment::record(assessment, "2026-11-23T10:15:00Z", "Quality assured.");
    assessment::begin_new_version(assessment, "2026-11-24T09:00:00Z");
    CHECK(assessment.version == 2);
    CHECK(assessment.status == Status::Draft);
    CHECK(assessment.answers.size() == 1);
    REQUIRE(assessment.history.size() == 2);
    CHECK(assessment.history[1] == assessment::HistoryEntry{"2026-11-24T09:00:00Z", "Version 2 was begun."});
}
