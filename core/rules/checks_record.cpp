// The record, O-09, O-10, P-01 and P-02: who checked, which version, and what must not be published.
// Not the order of the dates (T-02).
// Source: ehiira-specification, sections 2 and 12.3.
#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

base::Place at(std::string_view question) { return {std::string(question), {}, {}}; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Ten digits whose last one fits the others.
// Source: ehiira-specification, section 12.3, P-01, "valid check digit".
bool is_nhs_number(const std::string& digits) {
    if (digits.size() != 10) return false;
    int sum = 0;
    for (std::size_t index = 0; index < 9; ++index)
        sum += (digits[index] - '0') * static_cast<int>(10 - index);
    const int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits[9] - '0';
}

// Runs of digits, with single spaces or hyphens between them taken out: "943 476 5919".
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> numbers;
    std::string digits;
    for (std::size_t index = 0; index <= text.size(); ++index) {
        const bool digit = index < text.size() && is_digit(text[index]);
        const bool joint = !digits.empty() && index + 1 < text.size() &&
                           (text[index] == ' ' || text[index] == '-') && is_digit(text[index + 1]);
        if (digit) digits += text[index];
        if (digit || joint) continue;
        if (!digits.empty()) numbers.push_back(std::move(digits));
        digits.clear();
    }
    return numbers;
}

bool is_mobile_number(const std::string& digits) { return digits.size() == 11 && digits.starts_with("07"); }

// The kind of personal data that stands in the text, as a case of P-01; nothing if none.
std::string_view personal_data(const CheckInput& input, std::string_view text) {
    for (const std::string& digits : numbers_in(text)) {
        if (is_nhs_number(digits)) return "P-01";
        if (is_mobile_number(digits)) return "P-01.phone";
    }
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const std::string& provider : check_text(input, "P-01.email").values)
        if (lower.find("@" + provider) != std::string::npos) return "P-01.email";
    return {};
}

struct Person {
    std::string_view question;
    std::string row;
    std::string name;
};

// Everybody who wrote the assessment or answers for it.
std::vector<Person> authors(const CheckInput& input) {
    std::vector<Person> people = {{ids::kLeadName, {}, answer(input, ids::kLeadName)},
                                  {ids::kDirectorName, {}, answer(input, ids::kDirectorName)}};
    for (const assessment::Row& row : rows_of(input, ids::kOthers))
        people.push_back({ids::kOthers, row.id, assessment::text(row, ids::kOthersWho)});
    return people;
}

void another_version(const CheckInput& input, int read, std::string_view question, std::string_view text,
                     Findings& found) {
    if (read == 0 || read == input.assessment.version) return;
    const std::string version = std::to_string(read);
    const std::string now = std::to_string(input.assessment.version);
    found.push_back(
        finding(input, text, Severity::Blocker, at(question), {{"version", version}, {"now", now}}, version));
}

}  // namespace

// B: the reviewer is the lead, a contributor or the director.
Findings o_09_reviewer_not_independent(const CheckInput& input) {
    const std::string reviewer = base::normalised(answer(input, ids::kReviewer));
    if (reviewer.empty()) return {};
    for (const Person& person : authors(input))
        if (base::normalised(person.name) == reviewer)
            return {finding(input, "O-09", Severity::Blocker, at(ids::kReviewer),
                            {{"quote", quoted(person.name)}, {"name", name_of(input, person.question)}},
                            answer(input, ids::kReviewer))};
    return {};
}

// B: the check or the sign-off belongs to another version.
Findings o_10_another_version(const CheckInput& input) {
    Findings found;
    another_version(input, input.assessment.checked_version, ids::kReviewedDate, "O-10", found);
    another_version(input, input.assessment.signed_version, ids::kSignedDate, "O-10.sign", found);
    return found;
}

// M: something that looks like personal data.
// NOT DONE: dates of birth, and a postcode beside a condition; both need more than a pattern to be fair.
// Source: uk-gdpr.
Findings p_01_personal_data(const CheckInput& input) {
    Findings found;
    for (const Prose& prose : all_prose(input)) {
        const std::string_view kind = personal_data(input, prose.text);
        if (!kind.empty())
            found.push_back(finding(input, kind, Severity::Major, prose.place,
                                    {{"name", name_of(input, prose.place.question)}},
                                    std::string(prose.text)));
    }
    return found;
}

// B: to be published without having been checked.
// Source: uk-gdpr.
Findings p_02_published_unchecked(const CheckInput& input) {
    const std::string& mode = answer(input, ids::kPublication);
    if (mode.empty() || mode == ids::kNotPublished || answer(input, ids::kRedacted) == ids::kYes) return {};
    const std::string words = option_label(input.book.form, ids::kPublication, mode);
    return {finding(input, "P-02", Severity::Blocker, at(ids::kRedacted), {{"answer", "“" + words + "”"}},
                    words)};
}

}  // namespace rules::checks
