// See method_words.h.
#include "web/views/workforce/parts/method_words.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace views::workforce_pages {
namespace {

struct Row {
    std::string_view id, words;
};

constexpr std::array kChoices = {
    Row{"not_appointed", "Not appointed, and stays among the shortlisted"},
    Row{"not_appointed_nor_shortlisted", "Neither appointed nor shortlisted"},
    Row{"year_end", "The year ending 31 March"},
    Row{"two_year_average", "Average of two years"},
    Row{"one_person_once", "Counts once"},
    Row{"every_case", "Every case counts"},
    Row{"voting", "Voting members"},
    Row{"total", "The whole board"},
    Row{"executive", "Executive members"},
    Row{"excluded", "Left out"},
    Row{"included", "Counted"},
    Row{"outside_clusters", "Outside clusters 5 to 7, and in the total"},
    Row{"cluster_6", "In cluster 6"},
    Row{"by_year", "By the year of the survey"},
    Row{"person", "A person"},
    Row{"assignment", "A job: somebody with two jobs counts in each"},
};

constexpr std::array kCertainties = {
    Row{"C", "Certain"},
    Row{"P", "Seen in published reports"},
    Row{"B", "Background knowledge, not confirmed"},
    Row{"I", "Our proposal"},
};

constexpr std::string_view kOnlySays =
    "It changes no figure here: the portal works with the counts that you enter. It says in the method sheet "
    "how "
    "they were counted.";

// Counts are typed as somebody counted them, so these only describe them.
constexpr std::array kChangeNothing = {
    Row{"wres2.offer_declined", kOnlySays},
    Row{"wres3.count", kOnlySays},
    Row{"wdes1.bank", kOnlySays},
    Row{"staff.unit", kOnlySays},
    Row{"board.body",
        "It changes no figure. The name that you enter about your figures stands before this one."},
    Row{"survey.items",
        "There is only one choice today. It decides which question numbers are shown, and no figure."},
    Row{"wres9.headline",
        "It changes no figure. It decides which of the board figures stands in the lists of measures; "
        "all of them stand on the measure’s own page."},
};

template <std::size_t N>
std::string_view words_in(const std::array<Row, N>& rows, std::string_view id) {
    const auto row = std::ranges::find(rows, id, &Row::id);
    return row == rows.end() ? std::string_view() : row->words;
}

std::string bands_words(const json::Array& ids, const workforce::Bands& bands) {
    std::vector<std::string> labels;
    for (const json::Value& id : ids)
        if (const std::string* text = id.as_string()) labels.push_back(workforce::label_of(bands, *text));
    return labels.empty() ? "None" : base::listed(labels);
}

}  // namespace

std::string choice_words(std::string_view word) {
    const std::string_view words = words_in(kChoices, word);
    return std::string(words.empty() ? word : words);
}

std::string_view certainty_words(std::string_view certainty) { return words_in(kCertainties, certainty); }

std::string_view changes_nothing(std::string_view key) { return words_in(kChangeNothing, key); }

std::string value_words(const workforce::Parameter& parameter, const json::Value& value,
                        const workforce::Bands& bands) {
    if (const bool* flag = value.as_bool()) return *flag ? "Yes" : "No";
    if (const std::int64_t* number = value.as_integer()) return std::to_string(*number);
    if (const json::Array* list = value.as_array()) return bands_words(*list, bands);
    const std::string* text = value.as_string();
    if (text == nullptr) return "Nothing";
    if (text->empty()) return "No name given";
    return workforce::kind_of(parameter.key) == workforce::ParameterKind::Choice ? choice_words(*text)
                                                                                 : *text;
}

}  // namespace views::workforce_pages
