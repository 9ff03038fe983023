// A straight walk over the questions: a form has a few hundred, so nothing is indexed.
#include "web/app/search.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/report/assessment_report.h"

namespace app {
namespace {

std::string shortened(const std::string& text) {
    constexpr std::size_t kMost = 160;
    if (text.size() <= kMost) return text;
    std::size_t end = text.find_last_of(" \n", kMost);
    if (end == std::string::npos || end < kMost / 2) {
        end = kMost;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    }
    return text.substr(0, end) + " …";
}

bool has_all(const std::string& where, const std::vector<std::string>& words) {
    return std::ranges::all_of(
        words, [&](const std::string& word) { return where.find(word) != std::string::npos; });
}

std::string answer_text(const rules::RuleBook& book, const form::Question& question,
                        const assessment::Visible& visible) {
    const auto answer = visible.answers.find(question.id);
    return answer == visible.answers.end() ? std::string()
                                           : report::answer_in_words(book, question, answer->second);
}

}  // namespace

std::vector<SearchHit> search(const rules::RuleBook& book, const assessment::Visible& visible,
                              const std::string& words) {
    std::vector<std::string> wanted = base::split(base::normalised(words), ' ');
    std::erase(wanted, std::string());
    std::vector<SearchHit> hits;
    if (wanted.empty()) return hits;
    for (const std::string& id : book.form.question_order) {
        const form::Question* question = book.form.find(id);
        if (question == nullptr || !visible.shows(id)) continue;
        const std::string asked =
            base::normalised(question->label + " " + question->short_label + " " + question->hint);
        const std::string answer = answer_text(book, *question, visible);
        const std::string answered = base::normalised(answer);
        std::string both = asked;
        both.append(" ").append(answered);
        if (!has_all(both, wanted)) continue;
        const form::Page* page = book.form.page_of(id);
        hits.push_back({.question = id,
                        .label = question->label,
                        .snippet = shortened(answer),
                        .page = page == nullptr ? std::string() : page->id,
                        .in_answer = has_all(answered, wanted)});
        if (hits.size() == kMostHits) break;
    }
    return hits;
}

}  // namespace app
