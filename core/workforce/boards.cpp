// WRES 9 and WDES 10: the share on the board minus the share in the workforce. A full count, so without an interval;
// what one member makes is said instead.
// Source: workforce-specification, sections 1.4 and 2.5.
#include <array>

#include "core/workforce/make_result.h"

namespace workforce {
namespace {

using statistics::Fraction;

struct Set {
    std::string_view part, words;
    ByGroup members;
};

Count minus(const Count& whole, const Count& part) {
    if (whole.suppressed || part.suppressed) return Count::withheld();
    if (!whole.number || !part.number || *part.number > *whole.number) return {};
    return {*whole.number - *part.number};
}

// What was typed, or the whole without the part.
ByGroup rest(const ByGroup& typed, const ByGroup& whole, const ByGroup& part) {
    if (!typed.is_blank()) return typed;
    return {minus(whole.comparison, part.comparison), minus(whole.focus, part.focus),
            minus(whole.unknown, part.unknown)};
}

std::array<Set, 5> sets_of(const Board& board) {
    return {Set{"total", "the board", board.total},
            Set{"voting", "the voting members of the board", board.voting},
            Set{"executive", "the executive members of the board", board.executive},
            Set{"nonvoting", "the non-voting members of the board",
                rest(board.nonvoting, board.total, board.voting)},
            Set{"nonexecutive", "the non-executive members of the board",
                rest(board.nonexecutive, board.total, board.executive)}};
}

// What was typed beside the board; else the whole of indicator 1; else the base of indicator 3.
ByGroup workforce_of(const Measure& measure, const Job& job, const Board& board) {
    const bool wres = measure.standard == Standard::Wres;
    const Counts& counts = job.counts;
    if (!board.workforce.is_blank()) return board.workforce;
    if (const auto sum = total(job.reference.bands, wres ? counts.wres.staff : counts.wdes.staff))
        return *sum;
    return wres ? counts.wres.disciplinary.workforce : counts.wdes.capability.workforce;
}

std::optional<Fraction> share(const ByGroup& counts, Side side) {
    return Fraction::make(*counts.of(side).number, *counts.all().number);
}

Counted counted(Standard standard, const ByGroup& counts, Side side) {
    return {std::string(key(standard, side)), Fraction::whole(*counts.of(side).number), counts.all().number};
}

void set_member(Result& result, const Job& job, std::int64_t members) {
    const Method& method = job.reference.method;
    result.one_member = statistics::rounded(*Fraction::make(1, members), result.decimals, 2);
    if (members < whole(method, keys::kSmallBoard))
        add_caution(result, job, "small_board", {{"value", result.one_member}});
    else
        add_sentence(result, sentence(job, "board.member", {{"value", result.one_member}}));
}

void set_difference(Result& result, const Measure& measure, const Job& job, const Set& set,
                    const ByGroup& workforce, Side side) {
    const std::string group(name(measure.standard, side));
    result.numerator = counted(measure.standard, set.members, side);
    result.denominator = counted(measure.standard, workforce, side);
    const auto on_board = share(set.members, side);
    const auto in_workforce = share(workforce, side);
    if (!on_board || !in_workforce)
        return set_not_calculable(result, job, on_board ? "no_workforce" : "no_people", "board.none");
    const auto points = statistics::difference(*on_board, *in_workforce);
    if (!points) return set_not_calculable(result, job, "too_large", "board.none");
    set_value(result, *points);
    const auto decimals = static_cast<int>(whole(job.reference.method, keys::kRoundPercent));
    add_sentence(result, sentence(job, "board",
                                  {{"group", group},
                                   {"set", std::string(set.words)},
                                   {"board", statistics::rounded(*on_board, decimals, 2)},
                                   {"workforce", statistics::rounded(*in_workforce, decimals, 2)},
                                   {"value", result.shown}}));
    set_member(result, job, *set.members.all().number);
}

Result board_result(const Measure& measure, const Job& job, const Set& set, const ByGroup& workforce,
                    Side side) {
    std::string part(set.part);
    if (side != Side::Focus) part += "." + std::string(key(measure.standard, side));
    Result result = begin_result(measure, job, std::move(part));
    if (measure.standard == Standard::Wres)
        result.parameters[std::string(keys::kBoardHeadline)] =
            parameter(job.reference.method, keys::kBoardHeadline).value;
    result.unknown_share = unknown_share(set.members);
    Needed needed;
    for (const Side each : {Side::Comparison, Side::Focus, Side::Unknown}) {
        needed.add(set.members.of(each), set.words, name(measure.standard, each));
        needed.add(workforce.of(each), "workforce", name(measure.standard, each));
    }
    if (needed.settle(result, job)) set_difference(result, measure, job, set, workforce, side);
    return result;
}

}  // namespace

void board(const Measure& measure, const Job& job, Results& results) {
    const bool wres = measure.standard == Standard::Wres;
    const Board& counts = wres ? job.counts.wres.board : job.counts.wdes.board;
    const ByGroup workforce = workforce_of(measure, job, counts);
    for (const Set& set : sets_of(counts)) {
        // Sets that nobody entered and that do not follow from others are left out, bar the three of the return.
        const bool of_return = set.part == "total" || set.part == "voting" || set.part == "executive";
        if (!of_return && set.members.is_blank()) continue;
        for (const Side side : {Side::Focus, Side::Comparison})
            results.push_back(board_result(measure, job, set, workforce, side));
    }
}

}  // namespace workforce
