// Proposing a meaning: exact texts first, then national codes, then patterns; else somebody is asked.
#include "core/workforce/reading/vocabulary.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/workforce/reading/fold.h"

namespace workforce::reading {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// ? is one letter or digit, * any rest.
bool fits(std::string_view text, std::string_view pattern) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '*') return true;
        if (i >= text.size()) return false;
        if (pattern[i] == '?' ? text[i] == ' ' : text[i] != pattern[i]) return false;
    }
    return text.size() == pattern.size();
}

bool is_whole_number(std::string_view text) {
    return !text.empty() && text.size() <= 7 && std::ranges::all_of(text, is_digit);
}

// Two letters are a code only where the second is a local one in use: "DO NOT WISH" and "OTHER" begin with two
// capitals too. Source: workforce-specification, section 4.1, parsing order, step 2; the letters from the local
// codes of the electronic staff record. ASSUMPTION: no others are in use; anything else is asked about.
bool is_local_code(char first, char second) {
    struct Range {
        char code, last;
    };
    constexpr Range kRanges[] = {{'C', 'Y'}, {'G', 'F'}, {'L', 'K'}, {'P', 'E'}, {'S', 'E'}};
    return std::ranges::any_of(kRanges, [&](const Range& range) {
        return range.code == first && second >= 'A' && second <= range.last;
    });
}

struct CodeAndRest {
    char code = 0;
    std::string_view rest;
};

// "A White - British", "CP White Polish", "Z: Not Stated", "A", "GA".
std::optional<CodeAndRest> code_and_rest(std::string_view text) {
    constexpr std::string_view kPartings = " \t-:.)_/|,";
    const std::size_t end = std::min(text.find_first_of(kPartings), text.size());
    const std::string_view code = text.substr(0, end);
    if (code.empty() || code.size() > 2) return std::nullopt;
    const char first =
        code.size() == 1 && code[0] >= 'a' && code[0] <= 'z' ? static_cast<char>(code[0] - 32) : code[0];
    if (!is_upper(first) && code != "99" && code != "9") return std::nullopt;
    if (code.size() == 2 && code != "99" && !is_local_code(code[0], code[1])) return std::nullopt;
    return CodeAndRest{first, text.substr(end)};
}

}  // namespace

Proposal Vocabulary::result(const Found& found) const {
    if (found.is_meaning) return {Proposal::State::Recognised, found.index, {}};
    return asked(whys_[found.index]);
}

std::optional<Vocabulary::Found> Vocabulary::find_text(std::string_view folded_text) const {
    const auto exact = texts_.find(folded_text);
    if (exact != texts_.end()) return exact->second;
    const auto pattern =
        std::ranges::find_if(patterns_, [&](const auto& one) { return fits(folded_text, one.first); });
    if (pattern == patterns_.end()) return std::nullopt;
    return pattern->second;
}

// Source: nhs-data-dictionary-ethnic-category, "the first character is the national code".
// DEVIATION: exact labels are looked up before codes, since "N/A" begins with a code and a separator too.
std::optional<Proposal> Vocabulary::by_national_code(std::string_view text) const {
    const auto parts = code_and_rest(text);
    if (!parts) return std::nullopt;
    const std::string code =
        parts->code == '9' ? (text.starts_with("99") ? "99" : "X") : std::string(1, parts->code);
    const auto meaning = std::ranges::find_if(
        meanings, [&](const Meaning& one) { return one.national_code == code || one.id == code; });
    if (meaning == meanings.end()) return std::nullopt;
    const auto rest = find_text(folded(parts->rest));
    const bool is_bare = folded(parts->rest).empty();
    if (!is_bare && rest && rest->is_meaning && meanings[rest->index].counts_as != meaning->counts_as)
        return asked(
            "The code at its beginning and the words after it say different things. Choose which is right.");
    // "A" is a word too, and everything could follow it.
    if (!is_bare && !rest && code == "A" && !folded(parts->rest).starts_with("white"))
        return asked("It is not clear whether it begins with a code. Choose what is meant.");
    return Proposal{Proposal::State::Recognised, static_cast<std::size_t>(meaning - meanings.begin()), {}};
}

Proposal Vocabulary::propose(std::string_view text) const {
    std::string plain = base::trimmed(text);
    if (plain.starts_with('\'')) plain.erase(0, 1);  // a spreadsheet's mark that what follows is text
    const std::string words = folded(plain);
    if (const auto found = find_text(words)) return result(*found);
    if (has_national_codes_) {
        if (auto proposal = by_national_code(plain)) return *std::move(proposal);
    }
    if (has_numbers_ && is_whole_number(words)) return {Proposal::State::Number, 0, {}};
    return asked("It is not known. Choose what it means.");
}

std::optional<std::size_t> Vocabulary::find(std::string_view meaning_id) const {
    const auto meaning = std::ranges::find(meanings, meaning_id, &Meaning::id);
    if (meaning == meanings.end()) return std::nullopt;
    return static_cast<std::size_t>(meaning - meanings.begin());
}

const Vocabulary* Values::find(std::string_view id) const {
    const auto found = std::ranges::find(vocabularies, id, &Vocabulary::id);
    return found == vocabularies.end() ? nullptr : &*found;
}

bool Values::is_total(std::string_view text) const {
    const std::string words = folded(text);
    return std::ranges::find(total_texts, words) != total_texts.end();
}

std::string_view Values::reason_label(std::string_view id) const {
    const auto found = std::ranges::find(reasons, id, &Reason::id);
    return found == reasons.end() ? id : std::string_view(found->label);
}

}  // namespace workforce::reading
