// The email draft and the short link: headers in order, nothing injected, nothing of the answers.
#include <catch2/catch_test_macros.hpp>

#include "core/base/base64.h"
#include "core/export/writers.h"
#include "tests/support/saved_examples.h"

using namespace exporting;

namespace {

Email email_of(std::string subject) {
    return {"inclusion.team@nhs.net",
            std::move(subject),
            "Dear team,\nhello \xE2\x80\x9C!",
            {{"a.docx", "application/x-a", std::string("\0\xFF", 2), 0}}};
}

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

std::string headers_of(const std::string& eml) { return eml.substr(0, eml.find("\r\n\r\n")); }

}  // namespace

TEST_CASE("a draft has its headers in order, and no sender, date or id") {
    const File file = write_eml(email_of("EHIIRA X version 1"), "stem");
    CHECK(file.name == "stem.eml");
    CHECK(file.media_type == "message/rfc822");
    CHECK(file.bytes.starts_with(
        "X-Unsent: 1\r\nTo: inclusion.team@nhs.net\r\nSubject: EHIIRA X version 1\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"=_draft_"));
    for (const char* header : {"From:", "Date:", "Message-ID:"})
        CHECK_FALSE(holds(headers_of(file.bytes), header));
}

TEST_CASE("a draft is plain ASCII with mail line ends, and the same every time") {
    const std::string bytes = write_eml(email_of("\xC3\x89t\xC3\xA9"), "stem").bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool is_plain = bytes[i] == '\r' || bytes[i] == '\n' || (bytes[i] >= 0x20 && bytes[i] < 0x7F);
        CHECK(is_plain);
        if (bytes[i] == '\n') CHECK(bytes[i - 1] == '\r');
    }
    CHECK(bytes == write_eml(email_of("\xC3\x89t\xC3\xA9"), "stem").bytes);
    CHECK(holds(bytes, base::base64(std::string_view("\0\xFF", 2))));
}

TEST_CASE("subjects are one line, encoded where they are not plain") {
    struct Row {
        const char* name;
        std::string subject, header;
    };
    const Row rows[] = {
        {"a plain one", "Plain", "Subject: Plain"},
        {"one that would add a header", "A\r\nBcc: x@example.org", "Subject: A  Bcc: x@example.org"},
        {"accents", "\xC3\xA9", "Subject: =?UTF-8?B?w6k=?="},
        {"one that looks encoded", "=?x", "Subject: =?UTF-8?B?PT94?="},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        CHECK(holds(headers_of(write_eml(email_of(row.subject), "s").bytes) + "\r\n", row.header + "\r\n"));
    }
}

TEST_CASE("a long subject is parted between characters into words of at most 75") {
    std::string subject;
    for (int i = 0; i < 60; ++i) subject += "\xE2\x82\xAC";
    const std::string headers = headers_of(write_eml(email_of(subject), "s").bytes);
    std::string decoded;
    for (auto at = headers.find("=?UTF-8?B?"); at != std::string::npos;
         at = headers.find("=?UTF-8?B?", at + 1)) {
        const auto end = headers.find("?=", at + 10);
        CHECK(end + 2 - at <= 75);
        decoded += base::from_base64(headers.substr(at + 10, end - at - 10)).value();
    }
    CHECK(decoded == subject);
}

TEST_CASE("the email of a submission names the proposal and its files, and carries no answer") {
    const auto& book = support::shipped_book();
    const auto assessment = support::saved_example("walk-in-centre");
    const Email email = submission_email(book, assessment, {{"a.docx", "x", "bytes", 0}}, false);
    CHECK(email.to == book.settings.mailbox);
    CHECK(email.subject ==
          "EHIIRA for quality assurance: DRAFT-20261123-FC9V version 1, Closing Fernhollow Walk-in Centre");
    CHECK(holds(email.body, "- a.docx\n"));
    CHECK_FALSE(holds(email.body, "28.6"));
    CHECK(submission_email(book, assessment, {}, true).subject.starts_with("EHIIRA draft for advice: "));
}

TEST_CASE("the link for a mail program stays under 1,500 characters, whatever the title") {
    const auto& book = support::shipped_book();
    for (const std::string& title : {std::string("Short"), std::string(5000, '&'), std::string(900, '\n')}) {
        auto assessment = support::saved_example("walk-in-centre");
        assessment.answers["about.title"] = title;
        const Email email = submission_email(book, assessment, {{"EHIIRA_X_v1.docx", "x", "b", 0}}, false);
        const std::string link = mailto(email);
        CHECK(link.size() < 1500);
        CHECK(link.starts_with("mailto:inclusion.team@nhs.net?subject=EHIIRA%20for%20quality%20assurance"));
        CHECK(holds(link, "&body=Please%20find%20attached%3A%0D%0A-%20EHIIRA_X_v1.docx%0D%0A"));
    }
    Email endless = email_of(std::string(3000, '\xC3'));
    for (int i = 0; i < 200; ++i) endless.attachments.push_back({"a-long-name-of-a-file.docx", "x", "b", 0});
    CHECK(mailto(endless).size() < 1500);
}
