// The words of the email that the author sends, and the short link that opens an addressed email without attachments.
// Neither carries an answer: title, reference and file names only, because mail subjects and links are logged.
#include "core/export/markup/clean_text.h"
#include "core/export/writers.h"

namespace exporting {
namespace {

constexpr std::size_t kLongestLink = 1499;  // beyond about 1,500 some mail programs cut a link
constexpr std::size_t kLongestTitle = 120;  // bytes of the title in a subject

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool letter_or_digit =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter_or_digit || c == '-' || c == '.' || c == '_' || c == '~') {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kHex[byte >> 4];
        out += kHex[byte & 15];
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return std::string(text);
    return std::string(cut_at(text, bytes)) + "\xE2\x80\xA6";
}

std::string names_of(const std::vector<File>& files, std::string_view line_end) {
    std::string names;
    for (const File& file : files) names.append("- ").append(file.name).append(line_end);
    return names;
}

std::string link(std::string_view to, std::string_view subject, std::string_view body) {
    std::string address = percent_encoded(to);
    if (const auto at = address.find("%40"); at != std::string::npos) address.replace(at, 3, "@");
    return "mailto:" + address + "?subject=" + percent_encoded(subject) + "&body=" + percent_encoded(body);
}

std::string first_line(std::string_view text) { return std::string(lines(text).front()); }

}  // namespace

Email submission_email(const rules::RuleBook& book, const assessment::Assessment& assessment,
                       std::vector<File> attachments, bool draft_for_advice) {
    const std::string id = assessment.reference + " version " + std::to_string(assessment.version);
    const std::string title = first_line(assessment::text(assessment.answers, "about.title"));
    const std::string name = first_line(assessment::text(assessment.answers, "about.lead_name"));
    Email email;
    email.to = book.settings.mailbox;
    email.subject = (draft_for_advice ? "EHIIRA draft for advice: " : "EHIIRA for quality assurance: ") + id;
    if (!title.empty()) email.subject += ", " + shortened(title, kLongestTitle);
    email.body = "Dear " + book.settings.team_name + ",\n\n";
    email.body += draft_for_advice
                      ? "Please could you advise on this draft assessment? It is not complete yet.\n\n"
                      : "Please find attached an assessment for your quality assurance.\n\n";
    if (!title.empty()) email.body += "Proposal: " + title + "\n";
    email.body += "Reference: " + id + "\n\nAttached:\n" + names_of(attachments, "\n");
    email.body += "\nThe Word file can be read, commented on and opened again in the portal.\n\n";
    email.body += name.empty() ? "With kind regards\n" : "With kind regards\n" + name + "\n";
    email.attachments = std::move(attachments);
    return email;
}

std::string mailto(const Email& email) {
    const std::string body = "Please find attached:\r\n" + names_of(email.attachments, "\r\n");
    std::string_view subject = email.subject;
    std::string whole = link(email.to, subject, body);
    while (whole.size() > kLongestLink && !subject.empty()) {
        subject = cut_at(subject, subject.size() - 1);
        whole = link(email.to, subject, body);
    }
    // Only file names longer than any of ours get here.
    if (whole.size() > kLongestLink) whole = link(email.to, "EHIIRA", "");
    return whole;
}

}  // namespace exporting
