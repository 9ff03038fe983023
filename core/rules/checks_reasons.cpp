// Reasons in the author's words: copied, pasted for everybody, or equal treatment offered as a reason. Judgement-like,
// so never above M. A reason declared openly for several at once is no copy.
// Source: ehiira-specification, section 12.3, I-03, I-05 and I-06; decisions, 9.
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

constexpr std::size_t kManyAlike = 6;      // of nine
constexpr std::size_t kCopiedLength = 40;  // characters
constexpr std::size_t kOwnWords = 12;      // words beside the phrase that count as something of substance

struct Reason {
    const form::Item* item = nullptr;
    std::string question;
    std::string_view text;
};

// Reasons of the author's own for single characteristics, whatever the effect.
std::vector<Reason> own_reasons(const CheckInput& input) {
    std::vector<Reason> reasons;
    for (const form::Item& item : input.book.form.items) {
        const std::string question = ids::scr_reason(item.id);
        const std::string& text = answer(input, question);
        if (item.characteristic && !base::is_empty_like(text)) reasons.push_back({&item, question, text});
    }
    return reasons;
}

// Nine tenths of the words in common.
bool alike(std::string_view a, std::string_view b) {
    const base::Overlap overlap = base::word_overlap(a, b);
    return overlap.total > 0 && overlap.shared * 10 >= overlap.total * 9;
}

// The largest set of neutral reasons that are like one of them.
std::vector<Reason> like_one_another(const CheckInput& input) {
    std::vector<Reason> neutral = own_reasons(input);
    std::erase_if(neutral, [&](const Reason& reason) {
        return answer(input, ids::scr_impact(reason.item->id)) != ids::kNeutral;
    });
    std::vector<Reason> largest;
    for (const Reason& first : neutral) {
        std::vector<Reason> like;
        std::ranges::copy_if(neutral, std::back_inserter(like),
                             [&](const Reason& other) { return alike(first.text, other.text); });
        if (like.size() > largest.size()) largest = std::move(like);
    }
    return largest;
}

std::string names(const std::vector<Reason>& reasons) {
    std::vector<std::string> labels;
    for (const Reason& reason : reasons) labels.push_back(reason.item->label);
    return base::listed(labels);
}

}  // namespace

// M: six or more of nine neutral, with reasons alike in nine words of ten.
Findings i_03_same_words(const CheckInput& input) {
    const auto like = like_one_another(input);
    if (like.size() < kManyAlike) return {};
    return {finding(input, "I-03", Severity::Major, {like.front().question, {}, {}},
                    {{"count", std::to_string(like.size())},
                     {"names", names(like)},
                     {"quote", quoted(like.front().text)}},
                    std::string(like.front().text))};
}

// m: two characteristics share a text of over 40 characters. Silent where I-03 has said it already.
Findings i_05_copied_text(const CheckInput& input) {
    if (like_one_another(input).size() >= kManyAlike) return {};
    Findings found;
    const auto reasons = own_reasons(input);
    for (std::size_t second = 1; second < reasons.size(); ++second) {
        const std::string text = base::normalised(reasons[second].text);
        if (base::count_characters(text) <= kCopiedLength) continue;
        const auto end = reasons.begin() + static_cast<std::ptrdiff_t>(second);
        const auto first = std::find_if(reasons.begin(), end, [&](const Reason& earlier) {
            return base::normalised(earlier.text) == text;
        });
        if (first == end) continue;
        found.push_back(finding(input, "I-05", Severity::Minor, {reasons[second].question, {}, {}},
                                {{"name", reasons[second].item->label},
                                 {"other", first->item->label},
                                 {"quote", quoted(reasons[second].text)}},
                                std::string(reasons[second].text)));
    }
    return found;
}

// M: "everyone is treated the same" and nothing else of substance.
// Source: equality-act-2010.
Findings i_06_treated_the_same(const CheckInput& input) {
    const RuleText& text = check_text(input, "I-06");
    Findings found;
    const auto look = [&](std::string question, std::string_view reason, const std::string& name,
                          std::string row, std::string column) {
        const std::string phrase = phrase_in(reason, text.values);
        if (phrase.empty() || base::count_words(reason) > base::count_words(phrase) + kOwnWords) return;
        found.push_back(finding(input, "I-06", Severity::Major,
                                {std::move(question), std::move(row), std::move(column)},
                                {{"name", name}, {"quote", quoted(reason)}}, phrase));
    };
    for (const Reason& reason : own_reasons(input))
        look(reason.question, reason.text, reason.item->label, {}, {});
    for (const assessment::Row& row : rows_of(input, ids::kShared))
        look(std::string(ids::kShared), assessment::text(row, ids::kSharedReason),
             name_of(input, ids::kShared), row.id, std::string(ids::kSharedReason));
    return found;
}

}  // namespace rules::checks
