// Casework and training, where the file itself says which group a person belongs to; and both joined with the staff
// file, where it does not.
// Source: workforce-specification, sections 1.2 and 2.3.
#include "core/workforce/reading/row_view.h"

namespace workforce::reading {
namespace {

// What the date says; nothing where the row counts.
Fate fate_of(const RowView& row, Field date, bool year_before_counts) {
    const std::string_view excluded = row.excluded();
    if (!excluded.empty()) return {excluded, false};
    if (row.resolved(date)) {
        const auto day = row.when(date);
        if (day == When::Blank) return {"without_date", false};
        if (day == When::Later) return {"outside_the_year", false};
        if (day == When::PreviousYear && !year_before_counts) return {"outside_the_year", false};
        if (day == When::Earlier)
            return {year_before_counts ? "two_years_or_more_ago" : "outside_the_year", false};
    }
    return {{}, row.needs_answer()};
}

Field date_of(FileKind kind) { return kind == FileKind::Cases ? Field::DateOpened : Field::TrainingDate; }

Fate fate_of(const FileReading& reading, const RowView& row) {
    return fate_of(row, date_of(reading.kind), reading.kind == FileKind::Cases);
}

// The years that the file covers. A year without a single row may not have been asked for: that is not zero.
bool covers_year_before(const Meanings& meanings) {
    std::size_t place = 0;
    const Meanings::Column* column = meanings.find(Field::DateOpened, place);
    if (column == nullptr) return false;
    for (const Resolved& one : column->by_class) {
        const bool is_date = one.state == Resolved::State::Meaning;
        if (is_date && static_cast<When>(one.meaning) == When::PreviousYear) return true;
    }
    return false;
}

// Zeros to begin with: a file of cases without any of them says that there were none.
void begin_with_zeros(Tally& tally, bool has_ethnicity, bool has_disability, bool has_year_before) {
    if (has_ethnicity) tally.wres.entered = GroupTally{};
    if (has_disability) tally.wdes.entered = tally.wdes.ill_health = GroupTally{};
    if (has_year_before && has_ethnicity) tally.wres.entered_previous = GroupTally{};
    if (has_year_before && has_disability)
        tally.wdes.entered_previous = tally.wdes.ill_health_previous = GroupTally{};
}

void add_case(Tally& tally, const RowView& who, std::string_view type, bool is_before, bool is_ill,
              std::uint64_t people) {
    if (type == "disciplinary")
        add_ethnicity(is_before ? tally.wres.entered_previous : tally.wres.entered, who, people);
    if (type != "capability") return;
    add_disability(is_before ? tally.wdes.entered_previous : tally.wdes.entered, who, people);
    if (is_ill)
        add_disability(is_before ? tally.wdes.ill_health_previous : tally.wdes.ill_health, who, people);
}

void warn_of_one_year(Filling& filling, const FileReading& reading, bool has_year_before) {
    if (reading.kind != FileKind::Cases || has_year_before) return;
    filling.tally.warnings.emplace_back(
        "The file holds no case of the year before. Where the average of two years is asked for, type that "
        "year’s "
        "numbers.");
}

bool has(const Meanings& meanings, Field field) {
    std::size_t place = 0;
    return meanings.find(field, place) != nullptr;
}

// One person of the staff file with what the other file says about them; each event counts once.
void add_events(Filling& filling, FileKind kind, const RowView& who, const Fate& fate, std::uint32_t events) {
    Balance& balance = filling.tally.balances[kind];
    const auto count = [&](std::uint32_t event, auto add) {
        if ((events & event) == 0) return;
        --balance.counted;
        put(balance, fate.excluded.empty() ? fate : Fate{"not_in_staff_file", false}, 1);
        if (fate.counts()) add();
    };
    Tally& tally = filling.tally;
    if (kind == FileKind::Training) {
        count(kAccessed, [&] { add_ethnicity(tally.wres.accessed, who, 1); });
        return;
    }
    count(kDisciplinary, [&] { add_case(tally, who, "disciplinary", false, false, 1); });
    count(kDisciplinaryBefore, [&] { add_case(tally, who, "disciplinary", true, false, 1); });
    count(kCapability, [&] { add_case(tally, who, "capability", false, (events & kIllHealth) != 0, 1); });
    count(kCapabilityBefore,
          [&] { add_case(tally, who, "capability", true, (events & kIllHealthBefore) != 0, 1); });
}

std::string_view repeated(FileKind kind) {
    return kind == FileKind::Cases ? "repeated_case" : "repeated_training";
}

}  // namespace

void fill_cases(Filling& filling, const FileReading& reading, const Meanings& meanings) {
    const bool has_before = covers_year_before(meanings);
    begin_with_zeros(filling.tally, has(meanings, Field::Ethnicity), has(meanings, Field::Disability),
                     has_before);
    warn_of_one_year(filling, reading, has_before);
    Balance& balance = filling.tally.balances[reading.kind];
    for (const Combination& combination : reading.combinations) {
        const RowView row(meanings, combination);
        const Fate fate = fate_of(reading, row);
        // Rows that are left out or wait are so for their own reason, whoever they are about.
        const bool by_person = reading.has_people && fate.counts();
        const std::uint64_t people = by_person ? combination.people : combination.rows;
        put(balance, {repeated(reading.kind), false}, combination.rows - people);
        put(balance, fate, people);
        if (!fate.counts()) continue;
        add_case(filling.tally, row, row.counts_as(Field::CaseType),
                 row.when(Field::DateOpened) == When::PreviousYear,
                 row.counts_as(Field::Ground) == "ill_health", people);
    }
}

void fill_training(Filling& filling, const FileReading& reading, const Meanings& meanings) {
    Balance& balance = filling.tally.balances[reading.kind];
    if (has(meanings, Field::Ethnicity)) filling.tally.wres.accessed = GroupTally{};
    if (!reading.has_people) {
        filling.tally.warnings.emplace_back(
            "The training file has no numbers of people, so each row counts as a person. That is right only "
            "if nobody "
            "is in it twice.");
    }
    for (const Combination& combination : reading.combinations) {
        const RowView row(meanings, combination);
        const Fate fate = fate_of(reading, row);
        const bool by_person = reading.has_people && fate.counts();
        const std::uint64_t people = by_person ? combination.people : combination.rows;
        put(balance, {repeated(reading.kind), false}, combination.rows - people);
        put(balance, fate, people);
        if (fate.counts()) add_ethnicity(filling.tally.wres.accessed, row, people);
    }
}

void fill_joined(Filling& filling, const FileReading& reading, const Meanings& meanings,
                 const StaffPeople& staff, const FileReading& staff_reading, const Meanings& staff_meanings) {
    const bool has_ethnicity = has(staff_meanings, Field::Ethnicity);
    const bool has_before = covers_year_before(meanings);
    if (reading.kind == FileKind::Cases) {
        begin_with_zeros(filling.tally, has_ethnicity, has(staff_meanings, Field::Disability), has_before);
        warn_of_one_year(filling, reading, has_before);
    } else if (has_ethnicity) {
        filling.tally.wres.accessed = GroupTally{};
    }
    Balance& balance = filling.tally.balances[reading.kind];
    for (const Combination& combination : reading.combinations) {
        const Fate fate = fate_of(reading, RowView(meanings, combination));
        if (!fate.counts()) {
            put(balance, fate, combination.rows);
            continue;
        }
        put(balance, {"not_in_staff_file", false}, combination.not_in_staff);
        put(balance, {repeated(reading.kind), false},
            combination.rows - combination.not_in_staff - combination.people);
        put(balance, fate, combination.people);
    }
    for (const Person& person : staff.people.slots()) {
        if (person.hash == 0 || person.rank == 0) continue;
        const RowView who(staff_meanings, staff.combinations[person.combination]);
        add_events(filling, reading.kind, who, staff_fate(who, !staff_reading.has_people), person.rank);
    }
}

}  // namespace workforce::reading
