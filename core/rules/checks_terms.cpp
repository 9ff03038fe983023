// The words used, I-15, I-17, I-20, I-21, L-01 and L-02: sex and gender reassignment kept apart, age limits, lists and
// names that are out of date, and a summary that anybody can read. Judgement-like, so never above M; the words
// themselves are data in assets/rules/checks.json.
// Source: ehiira-specification, section 12.3.
#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

constexpr std::size_t kListedAsComplete = 5;  // this many of the nine make a list of them
constexpr std::size_t kManyAcronyms = 3;
constexpr std::size_t kLongSentence = 35;  // words
constexpr int kOldestAge = 110;

base::Place at(std::string_view question) { return {std::string(question), {}, {}}; }

// In what is written about `item`, words of the other characteristic and none of its own.
void only_about_the_other(const CheckInput& input, std::string_view item, std::string_view text,
                          const Cues& other, const Cues& own, Findings& found) {
    std::string quote;
    base::Place place;
    for (const Prose& prose : prose_about(input, item)) {
        if (!phrase_in(prose.text, own.words).empty()) return;
        const std::string cue = cue_in(prose.text, other);
        if (!quote.empty() || cue.empty()) continue;
        quote = cue;
        place = prose.place;
    }
    if (!quote.empty())
        found.push_back(finding(input, text, Severity::Minor, place, {{"quote", quoted(quote)}}, quote));
}

// Where the proposal itself is described, and not the people or what was read about them.
bool describes_proposal(std::string_view question) {
    return question == ids::kTitle || question.starts_with("prop.") || question.starts_with("pol.");
}

bool is_age(std::string_view word) {
    if (word.ends_with('s')) word.remove_suffix(1);  // "over 65s"
    int age = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), age);
    return problem == std::errc() && end == word.data() + word.size() && age > 0 && age <= kOldestAge;
}

// What follows a number that is no age: "over 2,550", "under 5 days", "over 60 people".
bool counts_something(std::string_view word) {
    static constexpr std::array<std::string_view, 14> kCounted = {
        "days",     "weeks", "months", "hours",   "minutes", "miles",  "people",
        "patients", "staff", "visits", "percent", "per",     "metres", "000"};
    return std::ranges::find(kCounted, word) != kCounted.end() || is_age(word) ||
           (!word.empty() && word.front() >= '0' && word.front() <= '9');
}

// "#" stands for an age: "aged #". Empty if the phrase is not there.
std::string age_phrase_in(const std::vector<std::string>& words, const std::vector<std::string>& phrase) {
    for (std::size_t first = 0; first + phrase.size() <= words.size(); ++first) {
        bool same = true;
        for (std::size_t next = 0; same && next < phrase.size(); ++next)
            same = phrase[next] == "#" ? is_age(words[first + next]) : words[first + next] == phrase[next];
        const std::size_t after = first + phrase.size();
        if (same && phrase.back() == "#" && after < words.size() && counts_something(words[after])) continue;
        if (same)
            return base::join({words.begin() + static_cast<std::ptrdiff_t>(first),
                               words.begin() + static_cast<std::ptrdiff_t>(first + phrase.size())},
                              " ");
    }
    return {};
}

std::string age_limit_in(std::string_view text, const std::vector<std::string>& phrases) {
    const std::vector<std::string> words = base::split(base::normalised(text), ' ');
    for (const std::string& phrase : phrases)
        if (std::string found = age_phrase_in(words, base::split(phrase, ' ')); !found.empty()) return found;
    return {};
}

// By its whole label or its first word: "Religion" for “Religion or belief”. "Gender" alone is not gender reassignment.
bool names_it(std::string_view text, const form::Item& item) {
    std::vector<std::string> names = {item.label};
    if (item.id != ids::kGenderReassignment) names.push_back(base::split(item.label, ' ').front());
    return !phrase_in(text, names).empty();
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter_or_digit(char c) { return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// Words of two capitals or more, in order, each once.
std::vector<std::string> acronyms_in(std::string_view text) {
    std::vector<std::string> found;
    std::string word;
    for (std::size_t index = 0; index <= text.size(); ++index) {
        if (index < text.size() && is_letter_or_digit(text[index])) {
            word += text[index];
            continue;
        }
        const auto capitals = std::ranges::count_if(word, is_capital);
        const bool whole = capitals >= 2 && static_cast<std::size_t>(capitals) == word.size();
        if (whole && std::ranges::find(found, word) == found.end()) found.push_back(word);
        word.clear();
    }
    return found;
}

// “Accessible Information Standard (AIS)” or “AIS (Accessible Information Standard)”.
bool is_explained(std::string_view text, const std::string& acronym) {
    return text.find("(" + acronym + ")") != std::string_view::npos ||
           text.find(acronym + " (") != std::string_view::npos;
}

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences(1);
    for (std::size_t index = 0; index < text.size(); ++index) {
        const char c = text[index];
        if (c != '\n') sentences.back() += c;
        const bool closes = c == '.' || c == '!' || c == '?';
        const bool last = index + 1 == text.size() || text[index + 1] == ' ' || text[index + 1] == '\n';
        if (c == '\n' || (closes && last)) sentences.emplace_back();
    }
    return sentences;
}

}  // namespace

// m: what is written about sex speaks of trans people only, or the reverse.
// Source: for-women-scotland-2025.
Findings i_15_sex_and_reassignment(const CheckInput& input) {
    const Cues trans = cues_of(input, "I-15");
    const Cues sex = cues_of(input, "I-15.reassignment");
    Findings found;
    only_about_the_other(input, ids::kSex, "I-15", trans, sex, found);
    only_about_the_other(input, ids::kGenderReassignment, "I-15.reassignment", sex, trans, found);
    return found;
}

// M: the proposal speaks of an age limit, and age is "no difference found".
// Source: equality-act-2010.
Findings i_17_age_limit(const CheckInput& input) {
    const form::Item* age = input.book.form.find_item(ids::kAge);
    if (age == nullptr || impact_of(input, *age) != ids::kNeutral) return {};
    const std::vector<std::string> phrases = cues_of(input, "I-17").words;
    for (const Prose& prose : all_prose(input)) {
        if (!describes_proposal(prose.place.question)) continue;
        const std::string limit = age_limit_in(prose.text, phrases);
        if (limit.empty()) continue;
        return {finding(input, "I-17", Severity::Major, at(impact_question(input, *age)),
                        {{"quote", quoted(limit)}, {"name", name_of(input, prose.place.question)}}, limit)};
    }
    return {};
}

// m: a list of the protected characteristics that leaves some of the nine out.
// Source: equality-act-2010, section 4.
Findings i_20_incomplete_list(const CheckInput& input) {
    const Cues cues = cues_of(input, "I-20");
    Findings found;
    for (const Prose& prose : all_prose(input)) {
        const std::string cue = cue_in(prose.text, cues);
        if (cue.empty()) continue;
        std::vector<std::string> left_out;
        std::size_t named = 0;
        for (const form::Item& item : input.book.form.items)
            if (item.characteristic)
                names_it(prose.text, item) ? static_cast<void>(++named) : left_out.push_back(item.label);
        if (named < kListedAsComplete || left_out.empty()) continue;
        found.push_back(finding(
            input, "I-20", Severity::Minor, prose.place,
            {{"name", name_of(input, prose.place.question)}, {"names", base::listed(left_out)}}, cue));
    }
    return found;
}

// m: a name that is no longer used. “The former …” is no slip.
// ASSUMPTION: "gender" is reported only in phrases that can mean nothing but sex, such as "gender split".
Findings i_21_outdated_names(const CheckInput& input) {
    const Cues cues = cues_of(input, "I-21");
    Findings found;
    for (const Prose& prose : all_prose(input)) {
        const std::string name = cue_in(prose.text, cues);
        if (!name.empty())
            found.push_back(finding(input, "I-21", Severity::Minor, prose.place,
                                    {{"name", name_of(input, prose.place.question)}, {"quote", quoted(name)}},
                                    name));
    }
    return found;
}

// m: three acronyms or more in the summary that it does not explain.
Findings l_01_acronyms(const CheckInput& input) {
    const std::string& summary = answer(input, ids::kSummary);
    const std::vector<std::string>& known = check_text(input, "L-01").values;
    std::vector<std::string> unexplained = acronyms_in(summary);
    std::erase_if(unexplained, [&](const std::string& acronym) {
        return is_explained(summary, acronym) || std::ranges::find(known, acronym) != known.end();
    });
    if (unexplained.size() < kManyAcronyms) return {};
    const std::string names = base::listed(unexplained);
    return {finding(input, "L-01", Severity::Minor, at(ids::kSummary), {{"names", names}}, names)};
}

// i: a sentence of more than 35 words in the summary.
Findings l_02_long_sentences(const CheckInput& input) {
    for (const std::string& sentence : sentences_of(answer(input, ids::kSummary))) {
        const std::size_t words = base::count_words(sentence);
        if (words <= kLongSentence) continue;
        return {finding(input, "L-02", Severity::Information, at(ids::kSummary),
                        {{"count", std::to_string(words)}, {"quote", quoted(base::trimmed(sentence))}},
                        base::trimmed(sentence))};
    }
    return {};
}

}  // namespace rules::checks
