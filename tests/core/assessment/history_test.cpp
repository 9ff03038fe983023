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
        form::Due due = form::Due::Submission;
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
        {Status::PresentedToDecision, "dec.date", "", false, form::Due::AfterDecision},
        {Status::Decided, "pub.url", "", false, form::Due::Publication},
        {Status::QualityAssured, "sign.date", "", false, form::Due::SignOff},
        {Status::QualityAssured, "s1.agreed_note", "", false, form::Due::Review},
        {Status::QualityAssured, "imp.age.conduct", "", false, form::Due::Review},
    };
    for (const Row& row : rows) {
        CAPTURE(row.question, row.column);
        Assessment assessment;
        assessment.status = row.status;
        form::Question question;
        question.id = row.question;
        question.due = row.due;
        CHECK(assessment::needs_new_version(assessment, question, row.column) == row.needed);
    }
}

TEST_CASE("A new version is a draft with the answers and the whole history", "[assessment]") {
    Assessment assessment;
    assessment.status = Status::QualityAssured;
    assessment.answers = {{"about.title", "T"}, {"qa.decision", "quality_assured"},
                          {"qa.date", "x"},     {"sign.director", "yes"},
                          {"qa.reviewer", "R"}, {"sign.date", "x"}};
    assessment::record(assessment, "2026-11-23T10:15:00Z", "Quality assured.");
    assessment::begin_new_version(assessment, "2026-11-24T09:00:00Z");
    CHECK(assessment.version == 2);
    CHECK(assessment.status == Status::Draft);
    CHECK(assessment.answers == assessment::Answers{{"about.title", "T"}, {"qa.reviewer", "R"}});
    REQUIRE(assessment.history.size() == 2);
    CHECK(assessment.history[1] == assessment::HistoryEntry{"2026-11-24T09:00:00Z", "Version 2 was begun."});
}

TEST_CASE("Sent again after it was returned, it waits for the reviewer until a new decision",
          "[assessment]") {
    Assessment a;
    assessment::note_sent(a, "2026-11-23T10:15:00Z", true);
    CHECK(a.status == Status::Draft);  // for advice
    assessment::note_sent(a, "2026-11-23T11:00:00Z", false);
    a.answers["sub.date"] = assessment::DateText{"23", "11", "2026"};
    CHECK(a.status == Status::SubmittedForQa);
    a.answers["qa.decision"] = "return";
    assessment::follow_record(a, "qa.decision");
    CHECK(a.status == Status::Returned);
    assessment::note_sent(a, "2026-11-30T09:00:00Z", false);
    CHECK(a.status == Status::Resubmitted);
    a.answers["qa.comments"] = "Read again.";
    assessment::follow_record(a, "qa.comments");
    CHECK(a.status == Status::Resubmitted);
    assessment::follow_record(a, "qa.decision");  // given again, on what is there now
    CHECK(a.status == Status::Returned);
}

TEST_CASE("What reviewer, director and decision say moves the status, one step on top of another",
          "[assessment]") {
    Assessment a;
    const auto say = [&](const char* question, const char* answer) {
        if (*answer == '\0') {
            a.answers.erase(question);
        } else {
            a.answers[question] = answer;
        }
        assessment::follow_record(a, question);
        return a.status;
    };
    CHECK(say("sign.director", "yes") == Status::Draft);  // nobody has checked it
    CHECK(say("qa.decision", "return") == Status::Returned);
    CHECK(a.checked_version == 1);
    CHECK(say("qa.decision", "quality_assured") == Status::DirectorSigned);
    CHECK(say("sign.director", "no") == Status::QualityAssured);
    CHECK(say("sign.director", "") == Status::QualityAssured);
    CHECK(a.signed_version == 0);
    CHECK(say("sign.director", "yes") == Status::DirectorSigned);
    CHECK(say("dec.presented", "x") == Status::PresentedToDecision);
    CHECK(say("dec.result", "approved") == Status::Decided);
    CHECK(say("pub.date", "x") == Status::Published);
    CHECK(say("about.title", "T") == Status::Published);  // not part of the record

    assessment::begin_new_version(a, "2026-11-24T09:00:00Z");
    CHECK(say("qa.date", "x") == Status::Draft);  // no decision on version 2 yet
    CHECK(a.checked_version == 1);
    CHECK(say("sign.director", "yes") == Status::Draft);  // nobody has checked what the director agreed to
    CHECK(a.signed_version == 2);
    CHECK(say("qa.decision", "quality_assured") == Status::Published);
    CHECK(a.checked_version == 2);
    CHECK(say("qa.decision", "") == Status::Draft);
    CHECK(a.checked_version == 0);
}
