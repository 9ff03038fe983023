// See measure_lines.h.
#include "web/views/workforce/parts/measure_lines.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "web/app/figures/routes.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/parts/figure_words.h"

namespace views::workforce_pages {
namespace {

namespace routes = app::figures::routes;
using workforce::Measure;
using workforce::Result;
using workforce::Side;
using workforce::Standard;

const Result* result_of(const Context& c, const Measure& measure, const std::string& part) {
    return find_result(c.figures().results, measure.standard, measure.indicator, part);
}

std::string key_of(const Measure& measure, Side side) { return std::string(key(measure.standard, side)); }

// `place` is "", "patients." or "all.total."; the groups are parts below it.
Line by_group(const Context& c, const Measure& measure, const std::string& place, const std::string& main) {
    Line line{.measure = &measure, .part = place + main};
    line.main = result_of(c, measure, line.part);
    line.comparison = result_of(c, measure, place + key_of(measure, Side::Comparison));
    line.focus = result_of(c, measure, place + key_of(measure, Side::Focus));
    return line;
}

Line board_line(const Context& c, const Measure& measure) {
    const std::string set = choice(c.reference().method, workforce::keys::kBoardHeadline);
    Line line{.measure = &measure, .part = set};
    line.main = line.focus = result_of(c, measure, set);
    line.comparison = result_of(c, measure, set + "." + key_of(measure, Side::Comparison));
    return line;
}

std::vector<Line> lines_of(const Context& c, const Measure& measure) {
    if (measure.direction == workforce::Direction::BoardMinusWorkforce) return {board_line(c, measure)};
    if (measure.indicator == "1") return {by_group(c, measure, "all.total.", key_of(measure, Side::Focus))};
    if (measure.indicator == "4a")
        return {by_group(c, measure, "patients.", "gap"), by_group(c, measure, "managers.", "gap"),
                by_group(c, measure, "colleagues.", "gap")};
    if (measure.direction == workforce::Direction::FocusMinusComparison)
        return {by_group(c, measure, "", "gap")};
    if (measure.direction == workforce::Direction::Share)
        return {by_group(c, measure, "", key_of(measure, Side::Focus))};
    return {by_group(c, measure, "", "")};
}

std::string label_of(const Context& c, const Measure& measure, const std::string& part) {
    const workforce::MeasureWords& words = words_of(c, measure);
    const auto own = words.parts.find(part.substr(0, part.find('.')));
    return own == words.parts.end() ? words.label : own->second;
}

int decimals_of_shares(const Context& c) {
    return static_cast<int>(whole(c.reference().method, workforce::keys::kRoundPercent));
}

// Of a ratio: the group's own likelihood; `counted` carries its name.
std::string likelihood_words(const Context& c, const Line& line, Side side) {
    const std::string group = key_of(*line.measure, side);
    for (const auto* counted : {&line.main->numerator, &line.main->denominator})
        if (*counted && (*counted)->group == group) return counted_words(**counted, decimals_of_shares(c));
    return std::string(status_words(*line.main));
}

struct WordRow {
    std::string_view id, words;
};
constexpr std::array kWords = {
    WordRow{"non_clinical", "non-clinical"},
    WordRow{"clinical", "clinical"},
    WordRow{"medical", "medical and dental"},
    WordRow{"total", "all staff"},
    WordRow{"all", "whole workforce"},
    WordRow{"of_known", "unknown left out"},
    WordRow{"white", "White"},
    WordRow{"bme", "BME"},
    WordRow{"disabled", "Disabled"},
    WordRow{"non_disabled", "non-disabled"},
    WordRow{"unknown", "unknown"},
    WordRow{"gap", "difference"},
    WordRow{"patients", "from patients, relatives or the public"},
    WordRow{"managers", "from managers"},
    WordRow{"colleagues", "from other colleagues"},
    WordRow{"organisation", "the organisation"},
    WordRow{"voting", "voting members"},
    WordRow{"nonvoting", "non-voting members"},
    WordRow{"executive", "executive members"},
    WordRow{"nonexecutive", "non-executive members"},
    WordRow{"disparity", "disparity ratio"},
    WordRow{"lower_to_middle", "lower to middle bands"},
    WordRow{"middle_to_upper", "middle to upper bands"},
    WordRow{"lower_to_upper", "lower to upper bands"},
    WordRow{"record_to_survey_gap", "record-to-survey gap"},
};

std::string word_of(const Context& c, const Result& result, const std::string& piece) {
    if (piece == "total" && (result.indicator == "9" || result.indicator == "10")) return "the whole board";
    const auto row = std::ranges::find(kWords, piece, &WordRow::id);
    return row == kWords.end() ? workforce::label_of(c.reference().bands, piece) : std::string(row->words);
}

}  // namespace

std::vector<Line> lines_of(const Context& c, Standard standard) {
    std::vector<Line> lines;
    for (const Measure& measure : workforce::all_measures()) {
        if (measure.standard != standard) continue;
        for (Line& line : lines_of(c, measure)) {
            line.label = label_of(c, measure, line.part);
            // Nothing was entered: the measure says so in one result without a part.
            if (line.main == nullptr) line.main = result_of(c, measure, "");
            if (line.main != nullptr) lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::string group_words(const Context& c, const Line& line, Side side) {
    if (line.measure->unit == workforce::Unit::Text) return "Not by group";
    if (line.measure->unit == workforce::Unit::Ratio) return likelihood_words(c, line, side);
    const Result* own = side == Side::Focus ? line.focus : line.comparison;
    if (own == nullptr) return line.measure->indicator == "8" ? "Not asked" : value_words(*line.main);
    const bool is_board = line.measure->direction == workforce::Direction::BoardMinusWorkforce;
    if (is_board && own->numerator) return counted_words(*own->numerator, decimals_of_shares(c));
    return value_words(*own);
}

bool wants_action(const Line& line) {
    if (line.main->range && *line.main->range == statistics::Range::Below) return true;
    return leaning_of(*line.main) == Leaning::Worse;
}

const Measure* find_measure(std::string_view id) {
    for (const Measure& measure : workforce::all_measures())
        if (id_of(measure) == id) return &measure;
    return nullptr;
}

std::string name_of(const Measure& measure) {
    return (measure.standard == Standard::Wres ? "Indicator " : "Metric ") + std::string(measure.indicator);
}

const workforce::MeasureWords& words_of(const Context& c, const Measure& measure) {
    static const workforce::MeasureWords kNone;
    const auto& measures = c.reference().wording.measures;
    const auto found = measures.find(id_of(measure));
    return found == measures.end() ? kNone : found->second;
}

std::string address_of(const Measure& measure) {
    return to_route(std::string(routes::kMeasure) + id_of(measure));
}

std::string entry_of(const Measure& measure) {
    const std::string standard = measure.standard == Standard::Wres ? "wres/" : "wdes/";
    return to_route(std::string(routes::kEnter) + standard + std::string(measure.indicator));
}

std::string part_words(const Context& c, const Result& result) {
    if (result.part.empty()) return {};
    std::vector<std::string> words;
    for (const std::string& piece : base::split(result.part, '.')) words.push_back(word_of(c, result, piece));
    // "Band 4, non-clinical" reads better than the order of the file; "all" says no more than "all staff".
    if (words.size() > 2 && words.front() != "disparity ratio") std::swap(words[0], words[1]);
    return large_first(base::join(words, ", "));
}

}  // namespace views::workforce_pages
