// What the fillings of all kinds of file share; those of each kind are in fill_*.cpp.
#include "core/workforce/reading/fill.h"

#include <algorithm>
#include <map>

#include "core/base/promise.h"
#include "core/workforce/reading/row_view.h"

namespace workforce::reading {
namespace {

using State = Resolved::State;

// Whether a row with this value can stand for its person, as far as this value goes.
bool is_countable(const Resolved& resolved, const Vocabulary* vocabulary) {
    if (resolved.state == State::LeftOut || resolved.state == State::Total) return false;
    if (resolved.state != State::Meaning || vocabulary == nullptr) return true;
    return vocabulary->meanings[resolved.meaning].excluded.empty();
}

// Fields whose meaning decides which of a person's rows is best, beside whether it counts at all.
bool ranks(Field field) {
    return field == Field::Primary || field == Field::Appointed || field == Field::Shortlisted ||
           field == Field::Ground || field == Field::CaseType || field == Field::Formal ||
           field == Field::Mandatory || field == Field::Accessed;
}

void ask(Filling& filling, const FileReading& reading, const ReadColumn& column, const Value& value) {
    filling.tally.questions.push_back({reading.kind, column.field, column.header, value.text, value.rows,
                                       value.proposal.state == Proposal::State::Number
                                           ? "It is a number. Choose what it means."
                                           : value.proposal.why});
}

void add_questions(Filling& filling, const FileReading& reading, const Values& values, const Answers& answers,
                   bool numbers_are_known) {
    for (const ReadColumn& column : reading.columns) {
        const Vocabulary* vocabulary = values.find(info(column.field).vocabulary);
        for (const Value& value : column.values) {
            const Resolved resolved = resolve(value, column.field, vocabulary, answers);
            const bool is_open = resolved.state == State::NeedsAnswer ||
                                 (resolved.state == State::Number && !numbers_are_known);
            if (is_open) ask(filling, reading, column, value);
        }
    }
}

}  // namespace

Meanings::Meanings(const FileReading& reading, const Values& values, const Answers& answers) {
    places_.fill(reading.columns.size());
    for (const ReadColumn& read : reading.columns) {
        const Vocabulary* vocabulary = values.find(info(read.field).vocabulary);
        Column column{read.field, vocabulary, read.resolved};
        std::vector<bool> is_set(column.by_class.size(), false);
        for (const Value& value : read.values) {
            const Resolved now = resolve(value, read.field, vocabulary, answers);
            if (value.class_id >= column.by_class.size()) continue;
            if (is_set[value.class_id] && column.by_class[value.class_id] != now) must_read_again_ = true;
            column.by_class[value.class_id] = now;
            is_set[value.class_id] = true;
        }
        for (std::size_t i = 0; i < column.by_class.size() && reading.has_people; ++i) {
            const Resolved& before = read.resolved[i];
            const Resolved& now = column.by_class[i];
            if (is_countable(before, vocabulary) != is_countable(now, vocabulary)) must_read_again_ = true;
            if (ranks(read.field) && before != now) must_read_again_ = true;
        }
        places_[static_cast<std::size_t>(read.field)] = columns_.size();
        columns_.push_back(std::move(column));
    }
}

std::optional<Resolved> RowView::resolved(Field field) const {
    std::size_t place = 0;
    const Meanings::Column* column = meanings_.find(field, place);
    if (column == nullptr) return std::nullopt;
    return column->by_class[combination_.classes.of(place)];
}

const Meaning* RowView::meaning(Field field) const {
    std::size_t place = 0;
    const Meanings::Column* column = meanings_.find(field, place);
    if (column == nullptr || column->vocabulary == nullptr) return nullptr;
    const Resolved& resolved = column->by_class[combination_.classes.of(place)];
    return resolved.state == State::Meaning ? &column->vocabulary->meanings[resolved.meaning] : nullptr;
}

std::string_view RowView::counts_as(Field field) const {
    const Meaning* found = meaning(field);
    return found == nullptr ? std::string_view() : std::string_view(found->counts_as);
}

std::optional<When> RowView::when(Field field) const {
    const auto found = resolved(field);
    if (!found || found->state != State::Meaning) return std::nullopt;
    return static_cast<When>(found->meaning);
}

std::string_view RowView::excluded() const {
    std::string_view reason;
    bool is_left_out = false;
    for (std::size_t i = 0; i < meanings_.columns().size(); ++i) {
        const Meanings::Column& column = meanings_.columns()[i];
        const Resolved& one = column.by_class[combination_.classes.of(i)];
        if (one.state == State::Total) return "total_row";
        if (one.state == State::LeftOut) is_left_out = true;
        if (one.state == State::Meaning && column.vocabulary != nullptr && reason.empty())
            reason = column.vocabulary->meanings[one.meaning].excluded;
    }
    return reason.empty() && is_left_out ? kLeftOut : reason;
}

bool RowView::needs_answer() const {
    for (std::size_t i = 0; i < meanings_.columns().size(); ++i) {
        if (meanings_.columns()[i].by_class[combination_.classes.of(i)].state == State::NeedsAnswer)
            return true;
    }
    return false;
}

bool is_counted_already(const FileReading& reading, const Meanings& meanings) {
    if (reading.has_people) return false;
    const auto is_number = [](const Resolved& one) { return one.state == State::Number; };
    return std::ranges::any_of(meanings.columns(), [&](const Meanings::Column& column) {
        const bool may_hold = column.field == Field::Shortlisted || column.field == Field::Appointed;
        return may_hold && std::ranges::any_of(column.by_class, is_number);
    });
}

std::uint64_t& group_of(GroupTally& tally, std::string_view counts_as) {
    if (counts_as == "white" || counts_as == "non_disabled") return tally.comparison;
    if (counts_as == "bme" || counts_as == "disabled") return tally.focus;
    return tally.unknown;
}

void add_ethnicity(std::optional<GroupTally>& tally, const RowView& row, std::uint64_t number) {
    const Meaning* meaning = row.meaning(Field::Ethnicity);
    if (meaning == nullptr) return;
    if (!tally) tally = GroupTally{};
    group_of(*tally, meaning->counts_as) += number;
}

void add_disability(std::optional<GroupTally>& tally, const RowView& row, std::uint64_t number) {
    const Meaning* meaning = row.meaning(Field::Disability);
    if (meaning == nullptr) return;
    if (!tally) tally = GroupTally{};
    group_of(*tally, meaning->counts_as) += number;
}

void put(Balance& balance, const Fate& fate, std::uint64_t rows) {
    if (rows == 0) return;
    if (!fate.excluded.empty()) {
        balance.excluded[std::string(fate.excluded)] += rows;
    } else if (fate.needs_answer) {
        balance.needs_answer += rows;
    } else {
        balance.counted += rows;
    }
}

Filling fill(const FileReading& reading, const Values& values, const Answers& answers,
             const StaffPeople* staff, const FileReading* staff_reading) {
    Filling filling;
    filling.tally.warnings = reading.warnings;
    Balance& balance = filling.tally.balances[reading.kind];
    balance.rows_in = reading.rows_in;
    if (reading.wrong_rows > 0) balance.excluded["wrong_number_of_fields"] = reading.wrong_rows;
    if (reading.total_rows > 0) balance.excluded["total_row"] = reading.total_rows;
    const Meanings meanings(reading, values, answers);
    filling.must_read_again = meanings.must_read_again();
    add_questions(filling, reading, values, answers, is_counted_already(reading, meanings));
    if (reading.is_joined) {
        EHIIRA_PROMISE(staff != nullptr && staff_reading != nullptr,
                       "A joined file was filled without the staff file.");
        const Meanings of_staff(*staff_reading, values, answers);
        fill_joined(filling, reading, meanings, *staff, *staff_reading, of_staff);
        return filling;
    }
    switch (reading.kind) {
        case FileKind::Staff:
            fill_staff(filling, reading, meanings);
            break;
        case FileKind::Recruitment:
            fill_recruitment(filling, reading, meanings);
            break;
        case FileKind::Cases:
            fill_cases(filling, reading, meanings);
            break;
        case FileKind::Training:
            fill_training(filling, reading, meanings);
            break;
        case FileKind::Survey:
            fill_survey(filling, reading, values, answers);
            break;
        case FileKind::Board:
            fill_board(filling, reading, meanings);
            break;
    }
    return filling;
}

}  // namespace workforce::reading
