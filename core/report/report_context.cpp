// Small helpers of the report's sections.
#include "core/report/report_context.h"

namespace report {

const form::Question* Context::take(std::string_view id) {
    if (!visible.shows(id) || printed.contains(id)) return nullptr;
    const form::Question* question = book.form.find(id);
    if (question == nullptr) return nullptr;
    printed.insert(std::string(id));
    return question;
}

std::string Context::words(std::string_view id) const {
    const form::Question* question = book.form.find(id);
    const auto answer = visible.answers.find(id);
    if (question == nullptr || answer == visible.answers.end()) return {};
    return answer_in_words(book, *question, answer->second);
}

std::string Context::label_of(const form::Question& question) const {
    const std::string& name = name_of(question);
    const std::string prefix = under + ": ";
    if (under.empty() || !name.starts_with(prefix) || name.size() == prefix.size()) return name;
    std::string rest = name.substr(prefix.size());
    if (rest[0] >= 'a' && rest[0] <= 'z') rest[0] = static_cast<char>(rest[0] - 'a' + 'A');
    return rest;
}

void Context::heading(int level, std::string text, std::string anchor) {
    blocks.push_back(Heading{level, std::move(text), std::move(anchor)});
}

void Context::paragraph(std::string text, ParagraphKind kind) {
    blocks.push_back(Paragraph{{Run{std::move(text), false, {}}}, kind});
}

}  // namespace report
