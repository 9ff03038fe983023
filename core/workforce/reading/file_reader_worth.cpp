// What a combination of values is worth, worked out once when it is first met: how good a row of it is to stand for its
// person, and what it says about somebody of the staff file. Not the loop over the rows (see file_reader.cpp).
#include "core/workforce/reading/file_reader.h"

namespace workforce::reading {

std::string_view FileReader::meaning_of(const Combination& combination, Field field) const {
    for (std::size_t i = 0; i < dictionaries_.size(); ++i) {
        const Dictionary& dictionary = dictionaries_[i];
        if (dictionary.field() != field || dictionary.vocabulary() == nullptr) continue;
        const Resolved& resolved = dictionary.resolved(combination.classes.of(i));
        if (resolved.state != Resolved::State::Meaning) return "?";
        return dictionary.vocabulary()->meanings[resolved.meaning].counts_as;
    }
    return {};
}

std::optional<When> FileReader::when_of(const Combination& combination, Field field) const {
    for (std::size_t i = 0; i < dictionaries_.size(); ++i) {
        if (dictionaries_[i].field() != field) continue;
        const Resolved& resolved = dictionaries_[i].resolved(combination.classes.of(i));
        if (resolved.state == Resolved::State::Meaning) return static_cast<When>(resolved.meaning);
    }
    return std::nullopt;
}

// How good a row of this kind is to stand for its person, worked out once for all rows of the kind.
// Source: workforce-specification, section 4.5, "one row per person".
void FileReader::describe(Combination& combination) {
    for (const Dictionary& dictionary : dictionaries_) {
        if (dictionary.is_overfull()) return;  // the reading stops
    }
    bool counts = true;
    for (std::size_t i = 0; i < dictionaries_.size(); ++i) {
        const Dictionary& dictionary = dictionaries_[i];
        const Resolved& resolved = dictionary.resolved(combination.classes.of(i));
        counts =
            counts && resolved.state != Resolved::State::LeftOut && resolved.state != Resolved::State::Total;
        if (resolved.state == Resolved::State::Meaning && dictionary.vocabulary() != nullptr)
            counts = counts && dictionary.vocabulary()->meanings[resolved.meaning].excluded.empty();
    }
    if (when_of(combination, Field::StartDate) == When::Later) counts = false;
    if (const auto left = when_of(combination, Field::LeavingDate))
        counts = counts && (*left == When::Blank || *left == When::OnTheDay || *left == When::Later);
    // Files of several years: a row of this year stands for the person before one of another.
    for (const Field field : {Field::ClosingDate, Field::TrainingDate}) {
        const auto day = when_of(combination, field);
        if (day) counts = counts && (*day == When::InYear || *day == When::OnTheDay);
    }
    combination.rank = counts ? kCountedRow : 0;
    // Of several rows of one application, the furthest stage; of several cases in a year, one about performance.
    const bool is_best = meaning_of(combination, Field::Primary) == "yes" ||
                         meaning_of(combination, Field::Appointed) == "appointed" ||
                         meaning_of(combination, Field::Ground) == "performance";
    if (is_best) combination.rank |= kMainPost;
    if (meaning_of(combination, Field::Shortlisted) == "shortlisted") combination.rank |= rank_of_hours(1);
    combination.events = events_of(combination);
}

std::uint32_t FileReader::events_of(const Combination& combination) const {
    const bool counts = (combination.rank & kCountedRow) != 0;
    if (!counts) return 0;
    if (setup_.layout.kind == FileKind::Training) {
        const auto day = when_of(combination, Field::TrainingDate);
        const bool in_year =
            !setup_.layout.column_of(Field::TrainingDate) || day == When::InYear || day == When::OnTheDay;
        const bool is_settled = meaning_of(combination, Field::Mandatory) != "?" &&
                                meaning_of(combination, Field::Accessed) != "?";
        return in_year && is_settled ? std::uint32_t{kAccessed} : 0;
    }
    if (setup_.layout.kind != FileKind::Cases || meaning_of(combination, Field::Formal) == "?") return 0;
    const auto day = when_of(combination, Field::DateOpened);
    const bool in_year =
        !setup_.layout.column_of(Field::DateOpened) || day == When::InYear || day == When::OnTheDay;
    const bool before = day == When::PreviousYear;
    if (!in_year && !before) return 0;
    const std::string_view type = meaning_of(combination, Field::CaseType);
    if (type == "disciplinary") return before ? kDisciplinaryBefore : kDisciplinary;
    if (type != "capability" || meaning_of(combination, Field::Ground) == "?") return 0;
    const bool is_ill = meaning_of(combination, Field::Ground) == "ill_health";
    if (before) return is_ill ? kCapabilityBefore | kIllHealthBefore : kCapabilityBefore;
    return is_ill ? kCapability | kIllHealth : kCapability;
}

}  // namespace workforce::reading
