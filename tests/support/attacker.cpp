// Puts together what is printed as facts over counts, and asks the arithmetic which values are left.
#include "tests/support/attacker.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

#include "core/disclosure/oracle.h"
#include "core/statistics/exact_test.h"
#include "core/statistics/intervals.h"
#include "core/workforce/results_json.h"

namespace support {
namespace {

using disclosure::Cell;
using disclosure::Fact;
using disclosure::Knowledge;
using disclosure::Range;
using workforce::ByGroup;
using workforce::Counts;
using workforce::Result;
using workforce::Section;
using workforce::Side;
using workforce::Standard;

constexpr std::int64_t kMost = 100'000;
constexpr std::int64_t kLargeRow = 10;  // the default threshold
constexpr std::array kSides = {Side::Comparison, Side::Focus, Side::Unknown};
using Cells = std::vector<Cell>;

// The digits of a printed figure without its point, and how many stand after it: "13.1" → 131, 1.
struct Digits {
    std::int64_t number = 0, scale = 1;
};
Digits digits_of(const std::string& shown) {
    Digits digits;
    bool after = false;
    for (const char c : shown) {
        if (c == '.') after = true;
        if (c < '0' || c > '9') continue;
        digits.number = digits.number * 10 + (c - '0');
        if (after) digits.scale *= 10;
    }
    return digits;
}

class Mind {
  public:
    Mind(const Printed& printed, const Counts& truth) : printed_(printed), truth_(truth) {
        structure();
        for (const Result& result : printed.results) read(result);
        if (printed.last_year != nullptr)
            for (const Result& result : *printed.last_year) read_last_year(result);
        ranges_ = disclosure::narrowed(knowledge_);
        if (!ranges_) {
            std::cerr << "The attacker's facts contradict each other.\n";
            std::abort();
        }
        for (const Result& result : printed.results) compare_uncertainty(result);
    }

    [[nodiscard]] std::vector<std::string> found(std::int64_t threshold) {
        std::vector<std::string> list;
        for (const auto& [name, cell] : names_) {
            if (!sensitive_.contains(cell) || values_[cell] >= threshold) continue;
            const Range range = (*ranges_)[cell];
            if (range.values() >= threshold || range.low >= threshold) continue;
            list.push_back(name + ": " + std::to_string(range.low) + " to " + std::to_string(range.high));
        }
        for (const Result& result : printed_.results) survey(result, threshold, list);
        return list;
    }

  private:
    Cell add(const std::string& name, std::int64_t value, bool sensitive = true) {
        knowledge_.cells.push_back({0, kMost});
        values_.push_back(value);
        const Cell cell = values_.size() - 1;
        names_[name] = cell;
        if (sensitive) sensitive_.insert(cell);
        return cell;
    }

    // sum of `parts` - `whole` = 0.
    void adds_up(const Cells& parts, Cell whole) {
        Fact fact{{{whole, -1}}, 0, 0};
        for (const Cell part : parts) fact.terms.push_back({part, 1});
        knowledge_.facts.push_back(std::move(fact));
    }

    Cell total(const std::string& name, const Cells& parts, bool sensitive) {
        std::int64_t value = 0;
        for (const Cell part : parts) value += values_[part];
        const Cell whole = add(name, value, sensitive);
        adds_up(parts, whole);
        return whole;
    }

    static std::string head(Standard standard, const std::string& place) {
        return std::string(workforce::word(standard)) + " " + place + " ";
    }
    static std::string name_of(Standard standard, const std::string& place, Side side) {
        return head(standard, place) + std::string(workforce::key(standard, side));
    }

    // Three cells and their total. A row's zeros may be told where the row is large, or where nobody is in it.
    enum class Zeros { MayBeTold, Hidden };
    void group(Standard standard, const std::string& place, const ByGroup& counts,
               Zeros zeros = Zeros::Hidden) {
        Cells cells;
        const std::int64_t all = counts.all().number.value_or(0);
        for (const Side side : kSides) {
            const std::int64_t value = counts.of(side).number.value_or(0);
            const bool plain_zero = value == 0 && zeros == Zeros::MayBeTold && (all == 0 || all >= kLargeRow);
            cells.push_back(add(name_of(standard, place, side), value, !plain_zero));
        }
        (void)total(head(standard, place) + "all", cells, all != 0);
    }

    void group_sum(Standard standard, const std::string& place, const std::vector<std::string>& parts) {
        Cells totals;
        for (const Side side : kSides) {
            Cells cells;
            for (const std::string& part : parts) cells.push_back(at(name_of(standard, part, side)));
            totals.push_back(total(name_of(standard, place, side), cells, false));
        }
        (void)total(head(standard, place) + "all", totals, false);
    }

    Cell at(const std::string& name) const { return names_.at(name); }

    void staff(Standard standard, const workforce::StaffTable& table) {
        std::vector<std::string> everywhere;
        for (const auto& [section, rows] : table) {
            const std::string place = std::string(workforce::key(section)) + ".";
            std::map<std::string, std::vector<std::string>> clusters;
            std::vector<std::string> all;
            for (const auto& [id, counts] : rows) {
                group(standard, place + id, counts, Zeros::MayBeTold);
                all.push_back(place + id);
                const auto* row = workforce::find_row(printed_.reference.bands, id);
                if (row != nullptr && !row->cluster.empty()) clusters[row->cluster].push_back(place + id);
            }
            for (const auto& [id, parts] : clusters)
                if (!names_.contains(head(standard, place + id) + "all"))
                    group_sum(standard, place + id, parts);
            group_sum(standard, place + "total", all);
            everywhere.insert(everywhere.end(), all.begin(), all.end());
        }
        if (!everywhere.empty()) group_sum(standard, "all.total", everywhere);
    }

    void same(const std::string& a, const std::string& b) {
        if (!names_.contains(a) || !names_.contains(b) || values_[at(a)] != values_[at(b)]) return;
        knowledge_.facts.push_back({{{at(a), 1}, {at(b), -1}}, 0, 0});
    }

    void within(Standard standard, const std::string& whole, const std::string& part) {
        for (const Side side : {Side::Comparison, Side::Focus}) {
            const Cell a = at(name_of(standard, whole, side)), b = at(name_of(standard, part, side));
            if (values_[b] > values_[a]) continue;
            const Cell rest = add(name_of(standard, "not " + part, side), values_[a] - values_[b]);
            adds_up({b, rest}, a);
        }
    }

    void casework(Standard standard, const workforce::Casework& counts) {
        const auto net = [](const ByGroup& all, const ByGroup& ill) {
            ByGroup rest = all;
            for (const Side side : kSides)
                if (all.of(side).number && ill.of(side).number)
                    rest.of(side) = *all.of(side).number - *ill.of(side).number;
            return rest;
        };
        group(standard, "workforce", counts.workforce, Zeros::MayBeTold);
        group(standard, "cases", net(counts.entered, counts.ill_health));
        group(standard, "cases before", net(counts.entered_previous, counts.ill_health_previous));
        group_sum(standard, "both years", {"cases", "cases before"});
    }

    void structure() {
        staff(Standard::Wres, truth_.wres.staff);
        staff(Standard::Wdes, truth_.wdes.staff);
        casework(Standard::Wres, truth_.wres.disciplinary);
        casework(Standard::Wdes, truth_.wdes.capability);
        group(Standard::Wres, "training base", truth_.wres.training.workforce, Zeros::MayBeTold);
        group(Standard::Wres, "trained", truth_.wres.training.accessed);
        within(Standard::Wres, "training base", "trained");
        for (const Standard standard : {Standard::Wres, Standard::Wdes}) {
            const auto& counts =
                standard == Standard::Wres ? truth_.wres.appointments : truth_.wdes.appointments;
            group(standard, "shortlisted", counts.shortlisted);
            group(standard, "appointed", counts.appointed);
            within(standard, "shortlisted", "appointed");
            for (const Side side : kSides) {
                same(name_of(standard, "all.total", side), name_of(standard, "workforce", side));
                same(name_of(standard, "all.total", side), name_of(standard, "training base", side));
            }
        }
        std::vector<std::string> all;
        for (const auto& [name, cell] : names_)
            if (name.starts_with("WRES ") && name.ends_with(" all")) all.push_back(name);
        for (const std::string& name : all)
            if (!name.contains("cases") && !name.contains("years")) same(name, "WDES " + name.substr(5));
    }

    void equals(Cell cell, std::int64_t value) { knowledge_.facts.push_back({{{cell, 1}}, value, value}); }

    // part / whole, times `times`, was rounded to these digits.
    void share(Cell part, Cell whole, Digits digits, std::int64_t times) {
        const std::int64_t factor = 2 * times * digits.scale;
        knowledge_.facts.push_back({{{part, factor}, {whole, -(2 * digits.number - 1)}}, 0, kMost * factor});
        knowledge_.facts.push_back({{{part, factor}, {whole, -(2 * digits.number + 1)}}, -kMost * factor, 0});
    }

    void read(const Result& result) {
        if (result.indicator == "1" && !result.part.starts_with("disparity.")) read_share(result);
        if (!places(result).empty()) read_ratio(result);
    }

    void read_share(const Result& result) {
        std::string place = result.part.substr(0, result.part.rfind('.'));
        const bool known = place.ends_with(".of_known");
        if (known) place.resize(place.size() - 9);
        const std::string own = head(result.standard, place) + result.part.substr(result.part.rfind('.') + 1);
        if (!names_.contains(own)) return;
        Cell whole = at(head(result.standard, place) + "all");
        if (known) {
            const std::string name = head(result.standard, place) + "known";
            const Cells both = {at(name_of(result.standard, place, Side::Comparison)),
                                at(name_of(result.standard, place, Side::Focus))};
            whole = names_.contains(name) ? at(name) : total(name, both, false);
        }
        if (result.numerator && result.numerator->events)
            equals(at(own), result.numerator->events->numerator());
        if (result.numerator && result.numerator->base) equals(whole, *result.numerator->base);
        if (!result.shown.empty()) share(at(own), whole, digits_of(result.shown), 100);
        if (result.unknown_share)
            share(at(name_of(result.standard, place, Side::Unknown)),
                  at(head(result.standard, place) + "all"),
                  digits_of(statistics::rounded(*result.unknown_share, 4)), 1);
    }

    // Where the events and bases of a ratio are; empty for other measures.
    [[nodiscard]] std::array<std::string, 2> ratio_places(const Result& result) const {
        const bool wres = result.standard == Standard::Wres;
        if (result.indicator == "2") return {"appointed", "shortlisted"};
        if (result.indicator == "3") {
            const auto window = wres ? workforce::keys::kWresWindow : workforce::keys::kWdesWindow;
            const bool two = workforce::choice(printed_.reference.method, window) == "two_year_average";
            return {two ? "both years" : "cases", "workforce"};
        }
        if (wres && result.indicator == "4") return {"trained", "training base"};
        return {};
    }
    [[nodiscard]] std::string places(const Result& result) const { return ratio_places(result)[0]; }
    [[nodiscard]] std::int64_t years(const Result& result) const {
        return places(result) == "both years" ? 2 : 1;
    }

    void read_ratio(const Result& result) {
        const auto [events, base] = ratio_places(result);
        for (const auto* counted : {&result.numerator, &result.denominator}) {
            if (!*counted) continue;
            const Cell event_cell = at(head(result.standard, events) + (*counted)->group);
            if ((*counted)->events) {
                const auto all =
                    statistics::product(*(*counted)->events, statistics::Fraction::whole(years(result)));
                equals(event_cell, all->numerator());
            }
            if ((*counted)->base)
                equals(at(head(result.standard, base) + (*counted)->group), *(*counted)->base);
        }
        if (result.unknown_share && !truth_of(result.standard, base).is_blank())
            share(at(name_of(result.standard, base, Side::Unknown)), at(head(result.standard, base) + "all"),
                  digits_of(statistics::rounded(*result.unknown_share, 4)), 1);
        if (result.shown.empty() || !result.numerator || !result.denominator) return;
        if (!result.numerator->base || !result.denominator->base) return;
        // (e1 * b2) / (e2 * b1) was rounded to these digits.
        const Digits digits = digits_of(result.shown);
        const Cell e1 = at(head(result.standard, events) + result.numerator->group);
        const Cell e2 = at(head(result.standard, events) + result.denominator->group);
        const std::int64_t up = 2 * digits.scale * *result.denominator->base, most = up * kMost;
        const std::int64_t b1 = *result.numerator->base;
        knowledge_.facts.push_back({{{e1, up}, {e2, -(2 * digits.number - 1) * b1}}, 0, most});
        knowledge_.facts.push_back({{{e1, up}, {e2, -(2 * digits.number + 1) * b1}}, -most * 100, 0});
    }

    [[nodiscard]] const ByGroup& truth_of(Standard standard, const std::string& base) const {
        const bool wres = standard == Standard::Wres;
        if (base == "shortlisted")
            return wres ? truth_.wres.appointments.shortlisted : truth_.wdes.appointments.shortlisted;
        if (base == "training base") return truth_.wres.training.workforce;
        return wres ? truth_.wres.disciplinary.workforce : truth_.wdes.capability.workforce;
    }

    void read_last_year(const Result& result) {
        if (result.indicator != "3") return;
        const bool wres = result.standard == Standard::Wres;
        const auto window = wres ? workforce::keys::kWresWindow : workforce::keys::kWdesWindow;
        if (workforce::choice(printed_.reference.method, window) != "two_year_average")
            return one_year(result);
        for (const auto* counted : {&result.numerator, &result.denominator}) {
            if (!*counted || !(*counted)->events) continue;
            const auto both = statistics::product(*(*counted)->events, statistics::Fraction::whole(2));
            const Cell before = at(head(result.standard, "cases before") + (*counted)->group);
            if (both->numerator() < values_[before]) continue;
            const Cell older = add(head(result.standard, "cases two years ago") + (*counted)->group,
                                   both->numerator() - values_[before]);
            knowledge_.facts.push_back({{{before, 1}, {older, 1}}, both->numerator(), both->numerator()});
        }
    }

    void one_year(const Result& result) {
        for (const auto* counted : {&result.numerator, &result.denominator})
            if (*counted && (*counted)->events)
                equals(at(head(result.standard, "cases before") + (*counted)->group),
                       (*counted)->events->numerator());
    }

    // Which pairs of events give the interval and the p-value that are printed.
    void compare_uncertainty(const Result& result) {
        if (places(result).empty() || !result.interval || !result.numerator || !result.denominator) return;
        if (!result.numerator->base || !result.denominator->base) return;
        const auto [events, base] = ratio_places(result);
        const Cell c1 = at(head(result.standard, events) + result.numerator->group);
        const Cell c2 = at(head(result.standard, events) + result.denominator->group);
        const std::int64_t b1 = years(result) * *result.numerator->base;
        const std::int64_t b2 = years(result) * *result.denominator->base;
        const Range r1 = (*ranges_)[c1], r2 = (*ranges_)[c2];
        if (r1.values() == 1 && r2.values() == 1) return;
        Range n1{kMost, -1}, n2{kMost, -1};
        for (std::int64_t e1 = r1.low; e1 <= std::min(r1.high, b1); ++e1)
            for (std::int64_t e2 = r2.low; e2 <= std::min(r2.high, b2); ++e2) {
                if (!looks_like(result, {{e1, b1}, {e2, b2}})) continue;
                n1 = {std::min(n1.low, e1), std::max(n1.high, e1)};
                n2 = {std::min(n2.low, e2), std::max(n2.high, e2)};
            }
        if (n1.high < 0) return;
        (*ranges_)[c1] = n1;
        (*ranges_)[c2] = n2;
    }

    [[nodiscard]] static bool looks_like(const Result& result, const statistics::TwoByTwo& table) {
        const auto limits = statistics::koopman(table);
        if (!limits ||
            workforce::four_decimals(limits->low) != workforce::four_decimals(result.interval->limits.low))
            return false;
        return workforce::four_decimals(limits->high) ==
               workforce::four_decimals(result.interval->limits.high);
    }

    // Every number of answers that gives the printed percentage of that many respondents.
    void survey(const Result& result, std::int64_t threshold, std::vector<std::string>& list) const {
        const bool is_survey = !result.survey.empty() && result.unit == workforce::Unit::Percent;
        if (!is_survey || !result.numerator || !result.numerator->base || result.shown.empty()) return;
        const std::int64_t base = *result.numerator->base;
        std::optional<Range> yes;
        for (std::int64_t each = 0; each <= base; ++each) {
            const auto share = statistics::Fraction::make(each, base);
            if (!share || statistics::rounded(*share, result.decimals, 2) != result.shown) continue;
            yes = Range{yes ? yes->low : each, each};
        }
        if (!yes) return;
        const bool few_yes = yes->low < threshold && yes->values() < threshold;
        const bool few_no = base - yes->high < threshold && yes->values() < threshold;
        if (few_yes || few_no)
            list.push_back(result.survey + " " + result.part + ": " + std::to_string(yes->low) + " to " +
                           std::to_string(yes->high) + " of " + std::to_string(base));
    }

    const Printed& printed_;
    const Counts& truth_;
    Knowledge knowledge_;
    std::vector<std::int64_t> values_;
    std::map<std::string, Cell> names_;
    std::set<Cell> sensitive_;
    std::optional<std::vector<Range>> ranges_;
};

// A small generator of our own: the same numbers on every platform.
class Dice {
  public:
    explicit Dice(std::uint32_t seed) : state_(seed * 2'654'435'761u + 1) {}
    std::int64_t up_to(std::int64_t most) {
        state_ = state_ * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        return static_cast<std::int64_t>((state_ >> 33) % static_cast<std::uint64_t>(most + 1));
    }
    // Mostly small, sometimes none, now and then large.
    std::int64_t count() {
        switch (up_to(5)) {
            case 0:
                return 0;
            case 1:
                return up_to(4);
            case 2:
                return up_to(12);
            case 3:
                return 8 + up_to(4);
            case 4:
                return up_to(60);
            default:
                return up_to(400);
        }
    }

  private:
    std::uint64_t state_;
};

ByGroup some(Dice& dice) {
    return {dice.count() + dice.up_to(40), dice.count(), dice.up_to(2) == 0 ? 0 : dice.count()};
}

ByGroup part_of(Dice& dice, const ByGroup& whole) {
    ByGroup part;
    for (const Side side : kSides) {
        const std::int64_t most = *whole.of(side).number;
        part.of(side) = dice.up_to(3) == 0 ? most - std::min(most, dice.up_to(12)) : dice.up_to(most);
    }
    return part;
}

// The same people by another question: the total stays.
ByGroup recut(Dice& dice, std::int64_t all) {
    const std::int64_t focus = std::min(all, dice.up_to(2) == 0 ? dice.up_to(3) : dice.count());
    const std::int64_t unknown = std::min(all - focus, dice.up_to(2) == 0 ? 0 : dice.count());
    return {all - focus - unknown, focus, unknown};
}

workforce::SurveyItem survey_item(Dice& dice) {
    workforce::SurveyItem item;
    for (auto* answer : {&item.comparison, &item.focus}) {
        const std::int64_t base = dice.count() + 1;
        answer->respondents = base;
        const std::int64_t yes = dice.up_to(base);
        if (dice.up_to(1) == 0)
            answer->yes = yes;
        else
            answer->percent =
                statistics::parse_decimal(statistics::rounded(*statistics::Fraction::make(yes, base), 1, 2));
    }
    return item;
}

}  // namespace

std::vector<std::string> recovered(const Printed& printed, const Counts& truth, std::int64_t threshold) {
    return Mind(printed, truth).found(threshold);
}

Counts random_organisation(std::uint32_t seed) {
    Dice dice(seed);
    Counts counts;
    counts.period.snapshot = {2025, 3, 31};
    counts.period.survey_year = 2024;
    constexpr std::array rows = {"band_2", "band_4",  "band_5",  "band_6",
                                 "band_7", "band_8a", "band_8c", "vsm"};
    for (const Section section : {Section::NonClinical, Section::Clinical}) {
        if (section == Section::Clinical && dice.up_to(1) == 0) continue;
        const std::int64_t number = 1 + dice.up_to(4);
        for (std::int64_t i = 0; i < number; ++i) {
            const std::string id = rows[static_cast<std::size_t>(dice.up_to(7))];
            const ByGroup row = some(dice);
            counts.wres.staff[section][id] = row;
            counts.wdes.staff[section][id] = recut(dice, *row.all().number);
        }
    }
    const auto all_of = [](const workforce::StaffTable& table) {
        ByGroup all{0, 0, 0};
        for (const auto& [section, section_rows] : table)
            for (const auto& [id, row] : section_rows) all = all + row;
        return all;
    };
    const ByGroup wres = all_of(counts.wres.staff), wdes = all_of(counts.wdes.staff);
    counts.wres.disciplinary.workforce = counts.wres.training.workforce = wres;
    counts.wdes.capability.workforce = wdes;
    counts.wres.training.accessed = part_of(dice, wres);
    for (ByGroup* group : {&counts.wres.disciplinary.entered, &counts.wres.disciplinary.entered_previous,
                           &counts.wdes.capability.entered, &counts.wdes.capability.entered_previous})
        *group = {dice.up_to(30), dice.up_to(30), dice.up_to(3)};
    counts.wdes.capability.ill_health = part_of(dice, counts.wdes.capability.entered);
    counts.wdes.capability.ill_health_previous = part_of(dice, counts.wdes.capability.entered_previous);
    counts.wres.appointments.shortlisted = some(dice);
    counts.wres.appointments.appointed = part_of(dice, counts.wres.appointments.shortlisted);
    counts.wdes.appointments.shortlisted = recut(dice, *counts.wres.appointments.shortlisted.all().number);
    counts.wdes.appointments.appointed = part_of(dice, counts.wdes.appointments.shortlisted);
    counts.wres.public_harassment = survey_item(dice);
    counts.wres.discrimination = survey_item(dice);
    counts.wdes.reported = survey_item(dice);
    counts.wdes.progression = survey_item(dice);
    return counts;
}

}  // namespace support
