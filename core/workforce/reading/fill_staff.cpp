// The staff file: headcount by group, and by section and row for the first measure of each standard.
// Source: workforce-specification, sections 1.1, 2.1, 4.4 and 4.5.
#include "core/workforce/reading/row_view.h"

namespace workforce::reading {
namespace {

// "clinical" or "non_clinical" of somebody who is in no medical grade; empty where the file does not say.
std::string_view section_of(const RowView& row) {
    for (const Field field : {Field::JobRole, Field::OccupationCode, Field::StaffGroup}) {
        const std::string_view said = row.counts_as(field);
        if (said.empty() || said == "blank") continue;
        // A doctor on a band of Agenda for Change, or a very senior manager from medicine, is clinical.
        return said == "medical" ? "clinical" : said;
    }
    return {};
}

void add_to_table(Tally& tally, const RowView& row, std::string_view section, const std::string& line,
                  std::uint64_t people) {
    const std::string in(section);
    if (const Meaning* ethnicity = row.meaning(Field::Ethnicity))
        group_of(tally.wres.staff[in][line], ethnicity->counts_as) += people;
    if (const Meaning* disability = row.meaning(Field::Disability))
        group_of(tally.wdes.staff[in][line], disability->counts_as) += people;
}

// Returns whether the row found its place.
bool add_to_tables(Tally& tally, const RowView& row, std::uint64_t people) {
    const Meaning* band = row.meaning(Field::PayBand);
    if (band == nullptr) return false;
    if (!band->medical) {
        const std::string_view section = section_of(row);
        if (section.empty()) return false;
        add_to_table(tally, row, section, band->counts_as, people);
        return true;
    }
    add_to_table(tally, row, "medical", band->counts_as, people);
    // "Of which": a senior medical manager is a consultant too, and is not added to the total again.
    if (band->counts_as == "senior_medical_manager")
        add_to_table(tally, row, "medical", "consultant", people);
    return true;
}

void add_people(Tally& tally, const RowView& row, std::uint64_t people) {
    add_ethnicity(tally.wres.workforce, row, people);
    add_disability(tally.wdes.workforce, row, people);
    if (const Meaning* ethnicity = row.meaning(Field::Ethnicity)) {
        if (!ethnicity->part.empty()) tally.ethnic_parts[ethnicity->part] += people;
        if (ethnicity->counts_as == "unknown") tally.unknown_ethnicity[ethnicity->id] += people;
    }
    const Meaning* disability = row.meaning(Field::Disability);
    if (disability != nullptr && disability->counts_as == "unknown")
        tally.unknown_disability[disability->id] += people;
}

}  // namespace

Fate staff_fate(const RowView& row, bool by_main_post) {
    const std::string_view excluded = row.excluded();
    if (!excluded.empty()) return {excluded, false};
    if (row.when(Field::StartDate) == When::Later) return {"not_started", false};
    const auto left = row.when(Field::LeavingDate);
    const bool is_gone = left && *left != When::Blank && *left != When::OnTheDay && *left != When::Later;
    if (is_gone) return {"leaver", false};
    if (by_main_post && row.counts_as(Field::Primary) == "no") return {"other_post", false};
    return {{}, row.needs_answer()};
}

void fill_staff(Filling& filling, const FileReading& reading, const Meanings& meanings) {
    Balance& balance = filling.tally.balances[reading.kind];
    std::uint64_t without_place = 0;
    for (const Combination& combination : reading.combinations) {
        const RowView row(meanings, combination);
        const std::uint64_t people = reading.has_people ? combination.people : combination.rows;
        const Fate fate = staff_fate(row, !reading.has_people);
        put(balance, {"other_post", false}, combination.rows - people);
        put(balance, fate, people);
        if (!fate.counts() || people == 0) continue;
        add_people(filling.tally, row, people);
        if (!add_to_tables(filling.tally, row, people)) without_place += people;
    }
    std::size_t place = 0;
    if (without_place > 0 && meanings.find(Field::PayBand, place) != nullptr) {
        filling.tally.wres.staff.clear();
        filling.tally.wdes.staff.clear();
        filling.tally.warnings.emplace_back(
            "The file does not say who is clinical, so there is no table by band. It needs a column of staff "
            "groups or "
            "occupation codes.");
    }
}

}  // namespace workforce::reading
