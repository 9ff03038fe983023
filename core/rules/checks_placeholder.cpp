// C-09: text that was never the author's own: a gap to fill in, or the form's own hint or example left standing.
// Not a judgement about style.
// Source: ehiira-specification, section 12.3, C-09.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/rules/check_list.h"

namespace rules::checks {
namespace {

// Shorter texts of ours may well be somebody's own words too.
constexpr std::size_t kLongEnough = 40;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lower_case(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// "xxx", "XXXX": three or more, standing alone.
std::string row_of_x(const std::string& text) {
    for (std::size_t start = 0; start < text.size();) {
        if (lower(text[start]) != 'x' || (start > 0 && is_letter(text[start - 1]))) {
            ++start;
            continue;
        }
        const std::size_t end = std::min(text.find_first_not_of("xX", start), text.size());
        if (end - start >= 3 && (end == text.size() || !is_letter(text[end])))
            return text.substr(start, end - start);
        start = end;
    }
    return {};
}

// "[insert name]", "<date>": a bracket that opens with one of the words of the list.
std::string gap_to_fill(const std::string& text, const std::vector<std::string>& openings) {
    const std::string searched = lower_case(text);
    for (std::size_t open = searched.find_first_of("[<"); open != std::string::npos;
         open = searched.find_first_of("[<", open + 1)) {
        const std::size_t close = searched.find_first_of("]>", open);
        if (close == std::string::npos) return {};
        const std::string inside =
            base::trimmed(std::string_view(searched).substr(open + 1, close - open - 1));
        for (const std::string& opening : openings)
            if (inside.starts_with(opening)) return text.substr(open, close - open + 1);
    }
    return {};
}

void add_long(std::set<std::string>& texts, std::string_view text) {
    if (base::count_characters(text) >= kLongEnough) texts.insert(base::normalised(text));
}

// The form's own words that could be left in an answer, normalised.
std::set<std::string> own_words(const form::FormDefinition& form) {
    std::set<std::string> texts;
    for (const auto& [id, question] : form.questions) {
        add_long(texts, question.hint);
        for (const form::Column& column : question.columns) add_long(texts, column.hint);
    }
    for (const auto& [id, topic] : form.topics) {
        add_long(texts, topic.good_example);
        add_long(texts, topic.weak_example);
    }
    return texts;
}

std::string left_standing(std::string_view text, const std::set<std::string>& own) {
    if (base::count_characters(text) < kLongEnough) return {};
    const std::string searched = base::normalised(text);
    for (const std::string& words : own)
        if (!words.empty() && searched.find(words) != std::string::npos) return words;
    return {};
}

}  // namespace

Findings c_09_placeholder(const CheckInput& input) {
    const RuleText& gaps = check_text(input, "C-09");
    const std::set<std::string> own = own_words(input.book.form);
    Findings found;
    for (const Prose& prose : all_prose(input)) {
        const std::string text(prose.text);
        std::string trigger = gap_to_fill(text, gaps.values);
        if (trigger.empty()) trigger = row_of_x(text);
        if (trigger.empty()) trigger = phrase_in(text, check_text(input, "C-09.filler").values);
        const std::string name = name_of(input, prose.place.question);
        if (!trigger.empty()) {
            found.push_back(finding(input, "C-09", Severity::Blocker, prose.place,
                                    {{"name", name}, {"quote", quoted(trigger)}}, trigger));
        } else if (!left_standing(text, own).empty()) {
            found.push_back(finding(input, "C-09.filler", Severity::Blocker, prose.place,
                                    {{"name", name}, {"quote", quoted(text)}}, text));
        }
    }
    return found;
}

}  // namespace rules::checks
