// The recruitment file: applications shortlisted and appointed, one row each or counted already.
// Source: workforce-specification, sections 1.2 and 5.2.
#include "core/workforce/reading/row_view.h"

namespace workforce::reading {
namespace {

struct Stage {
    std::optional<bool> shortlisted;  // nothing: the file does not say
    bool appointed = false;
};

Stage stage_of(const RowView& row) {
    const std::string_view outcome = row.counts_as(Field::Appointed);
    Stage stage;
    stage.appointed = outcome == "appointed";
    if (const Meaning* shortlisted = row.meaning(Field::Shortlisted)) {
        stage.shortlisted = shortlisted->counts_as != "neither";
        if (!row.resolved(Field::Appointed)) stage.appointed = shortlisted->counts_as == "appointed";
    } else if (outcome != "not_appointed") {
        stage.shortlisted = outcome != "neither";
    }
    return stage;
}

Fate fate_of(const RowView& row, bool in_numbers) {
    const std::string_view excluded = row.excluded();
    if (!excluded.empty()) return {excluded, false};
    if (row.resolved(Field::ClosingDate)) {
        const auto closed = row.when(Field::ClosingDate);
        if (closed == When::Blank) return {"without_date", false};
        if (closed && *closed != When::InYear && *closed != When::OnTheDay)
            return {"outside_the_year", false};
    }
    if (row.needs_answer()) return {{}, true};
    if (in_numbers) return {};
    const Stage stage = stage_of(row);
    if (stage.shortlisted == false)
        return {stage.appointed ? "not_shortlisted_but_appointed" : "not_shortlisted", false};
    return {};
}

// In a file that is counted already: the number in the cell. 1 and 0 were taken for yes and no.
std::optional<std::uint64_t> number_of(const RowView& row, Field field) {
    const auto resolved = row.resolved(field);
    if (!resolved) return std::nullopt;
    if (resolved->state == Resolved::State::Number) return resolved->number;
    const Meaning* meaning = row.meaning(field);
    if (meaning == nullptr) return std::nullopt;
    return meaning->id == "yes" ? 1 : 0;
}

bool is_blank(const RowView& row, Field field) {
    const Meaning* meaning = row.meaning(field);
    return meaning == nullptr || meaning->id == "blank";
}

void add_numbers(Tally& tally, const RowView& row, std::uint64_t rows) {
    const auto shortlisted = number_of(row, Field::Shortlisted);
    const auto appointed = number_of(row, Field::Appointed);
    // One file may have rows by ethnicity and others by disability; each leaves the other column blank.
    if (!is_blank(row, Field::Ethnicity)) {
        if (shortlisted) add_ethnicity(tally.wres.shortlisted, row, *shortlisted * rows);
        if (appointed) add_ethnicity(tally.wres.appointed, row, *appointed * rows);
    }
    if (!is_blank(row, Field::Disability)) {
        if (shortlisted) add_disability(tally.wdes.shortlisted, row, *shortlisted * rows);
        if (appointed) add_disability(tally.wdes.appointed, row, *appointed * rows);
    }
}

void add_stage(Tally& tally, const RowView& row, std::uint64_t applications) {
    const Stage stage = stage_of(row);
    if (stage.shortlisted == true) {
        add_ethnicity(tally.wres.shortlisted, row, applications);
        add_disability(tally.wdes.shortlisted, row, applications);
    }
    add_ethnicity(tally.wres.appointed, row, stage.appointed ? applications : 0);
    add_disability(tally.wdes.appointed, row, stage.appointed ? applications : 0);
}

}  // namespace

void fill_recruitment(Filling& filling, const FileReading& reading, const Meanings& meanings) {
    Balance& balance = filling.tally.balances[reading.kind];
    const bool in_numbers = is_counted_already(reading, meanings);
    bool is_shortlist_missing = false;
    for (const Combination& combination : reading.combinations) {
        const RowView row(meanings, combination);
        const std::uint64_t applications = reading.has_people ? combination.people : combination.rows;
        Fate fate = fate_of(row, in_numbers);
        // Numbers among applications are no answer.
        const bool is_number = number_of(row, Field::Shortlisted).value_or(0) > 1 ||
                               number_of(row, Field::Appointed).value_or(0) > 1;
        if (!in_numbers && is_number && fate.counts()) fate = {{}, true};
        put(balance, {"repeated_application", false}, combination.rows - applications);
        put(balance, fate, applications);
        if (!fate.counts() || applications == 0) continue;
        if (in_numbers) {
            add_numbers(filling.tally, row, applications);
        } else {
            is_shortlist_missing = is_shortlist_missing || !stage_of(row).shortlisted;
            add_stage(filling.tally, row, applications);
        }
    }
    if (is_shortlist_missing) {
        filling.tally.wres.shortlisted.reset();
        filling.tally.wdes.shortlisted.reset();
        filling.tally.warnings.emplace_back(
            "The file says who was appointed, but not who was shortlisted. Type the numbers shortlisted, or "
            "choose a "
            "column that shows them.");
    }
}

}  // namespace workforce::reading
