// Evidence and engagement, V-01 to V-09 and E-01 to E-07: what was read, who was heard. Not how much is enough, nor
// the figures in it (V-07, V-08: checks_figures.cpp).
// V-02 (fewer than three pieces of evidence), E-03 (what changed) and E-06 (staff and unions) are required by the
// form, so C-01 asks for them as must fix.
// Source: ehiira-specification, section 12.3, "Evidence" and "Engagement".
#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

constexpr int kDatedYears = 5;

base::Place at(std::string_view question) { return {std::string(question), {}, {}}; }

bool is_local(const assessment::Row& row) {
    return assessment::text(row, ids::kCoverage) == ids::kCoverageLocal;
}

// 0 if no year is given.
int year_of(const assessment::Row& row) {
    const std::string typed = base::trimmed(assessment::text(row, ids::kEvidenceYear));
    int year = 0;
    const auto [end, problem] = std::from_chars(typed.data(), typed.data() + typed.size(), year);
    return problem == std::errc() && end == typed.data() + typed.size() ? year : 0;
}

bool reaches(const CheckInput& input, std::string_view item) {
    return std::ranges::any_of(rows_of(input, ids::kEngagementLog),
                               [&](const assessment::Row& row) { return covers(row, item); });
}

// Where sources and people from elsewhere are named with good reason.
bool may_name_other_places(std::string_view question) {
    return question.starts_with("ev.") || question.starts_with("about.") || question == ids::kPlaces;
}

}  // namespace

// M: no local evidence.
// Source: bracking-2013.
Findings v_01_no_local_evidence(const CheckInput& input) {
    const auto& rows = rows_of(input, ids::kEvidenceItems);
    if (rows.empty() || std::ranges::any_of(rows, is_local)) return {};  // no evidence at all is C-01's
    return {finding(input, "V-01", Severity::Major, at(ids::kEvidenceItems), {})};
}

// M: a characteristic with no evidence row and no gap row.
// ASSUMPTION: only those whose block is open in Stage 2; the others carry their reason from Stage 1 (decisions, 9).
// Source: nhse-ea-template.
Findings v_03_nothing_read(const CheckInput& input) {
    Findings found;
    if (!is_shown(input, ids::kEvidenceItems)) return found;
    for (const form::Item& item : input.book.form.items) {
        if (!item.characteristic || !in_stage2(input.visible, item) || has_gap_row(input.visible, item.id))
            continue;
        const auto& rows = rows_of(input, ids::kEvidenceItems);
        if (std::ranges::any_of(rows, [&](const assessment::Row& row) { return covers(row, item.id); }))
            continue;
        found.push_back(
            finding(input, "V-03", Severity::Major, at(ids::kEvidenceItems), {{"name", item.label}}));
    }
    return found;
}

// m: the newest local evidence is older than five years.
Findings v_04_dated_evidence(const CheckInput& input) {
    int newest = 0;
    for (const assessment::Row& row : rows_of(input, ids::kEvidenceItems))
        if (is_local(row)) newest = std::max(newest, year_of(row));
    if (newest == 0 || newest >= input.today.year - kDatedYears) return {};
    const std::string year = std::to_string(newest);
    return {finding(input, "V-04", Severity::Minor, at(ids::kEvidenceItems), {{"year", year}}, year)};
}

// m: a row without its year. The source is required by the form, so a missing one is C-01's.
Findings v_05_evidence_not_traceable(const CheckInput& input) {
    Findings found;
    const auto& rows = rows_of(input, ids::kEvidenceItems);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const std::string& year = assessment::text(rows[index], ids::kEvidenceYear);
        if (!base::is_empty_like(year)) continue;
        found.push_back(
            finding(input, "V-05", Severity::Minor,
                    {std::string(ids::kEvidenceItems), rows[index].id, std::string(ids::kEvidenceYear)},
                    {{"row", row_name(input, ids::kEvidenceItems, index)},
                     {"quote", quoted(assessment::text(rows[index], ids::kEvidenceSource))}},
                    year));
    }
    return found;
}

// m: nothing about the service or the workforce itself.
Findings v_06_population_data_only(const CheckInput& input) {
    const auto& rows = rows_of(input, ids::kEvidenceItems);
    const auto from_within = [](const assessment::Row& row) {
        const std::string& type = assessment::text(row, ids::kEvidenceType);
        return type == ids::kTypeService || type == ids::kTypeWorkforce;
    };
    if (rows.empty() || std::ranges::any_of(rows, from_within)) return {};
    return {finding(input, "V-06", Severity::Minor, at(ids::kEvidenceItems), {})};
}

// i: a place that lies elsewhere: perhaps copied from another assessment.
// ASSUMPTION: no form holds a map, so this is asked only where the places of the proposal name a place of the list in
// assets/rules/checks.json and the text names another one of it.
Findings v_09_another_area(const CheckInput& input) {
    std::vector<std::string> elsewhere = cues_of(input, "V-09").words;
    Findings found;
    if (phrase_in(answer(input, ids::kPlaces), elsewhere).empty()) return found;
    const std::string here = answer(input, ids::kPlaces) + " " + answer(input, ids::kTitle);
    std::erase_if(elsewhere, [&](const std::string& place) { return !phrase_in(here, {place}).empty(); });
    for (const Prose& prose : all_prose(input)) {
        if (may_name_other_places(prose.place.question)) continue;
        const std::string place = phrase_in(prose.text, elsewhere);
        if (!place.empty())
            found.push_back(
                finding(input, "V-09", Severity::Information, prose.place,
                        {{"name", name_of(input, prose.place.question)}, {"quote", quoted(place)}}, place));
    }
    return found;
}

// B: the duty to involve applies, nobody is in the log, and there is no reason.
// Source: nhs-act-2006, sections 14Z45, 13Q and 242.
Findings e_01_involvement_duty(const CheckInput& input) {
    const bool applies = answer(input, ids::kInvolvementDuty) == ids::kYes;
    if (!applies || !rows_of(input, ids::kEngagementLog).empty() || !is_missing(input, ids::kNoEngagementWhy))
        return {};
    // Where Stage 1 says that people were heard, no reason is asked: the log is what is missing.
    const bool asked = is_shown(input, ids::kNoEngagementWhy);
    return {finding(input, "E-01", Severity::Blocker, at(asked ? ids::kNoEngagementWhy : ids::kEngagementLog),
                    {}, std::string(ids::kYes))};
}

// M: a negative effect on people whom no row of the log reaches.
// Source: wao-eia.
Findings e_02_not_heard(const CheckInput& input) {
    if (!is_shown(input, ids::kEngagementLog)) return {};
    Findings found;
    for (const form::Item* item : negative_items(input))
        if (!reaches(input, item->id))
            found.push_back(finding(input, "E-02", Severity::Major, at(ids::kEngagementLog),
                                    {{"name", item->label}}, impact_of(input, *item)));
    return found;
}

// M: formal consultation, and one of the four checks is not met. One that is blank is C-01's.
// Source: gunning-principles.
Findings e_04_gunning(const CheckInput& input) {
    Findings found;
    const form::Question* question = input.book.form.find(ids::kGunning);
    if (question == nullptr) return found;
    for (const assessment::Row& row : rows_of(input, ids::kGunning)) {
        const std::string& met = assessment::text(row, ids::kMet);
        if (met.empty() || met == ids::kYes) continue;
        found.push_back(finding(input, "E-04", Severity::Major,
                                {question->id, row.id, std::string(ids::kMet)},
                                {{"check", first_column_words(*question, row.id)}}, met));
    }
    return found;
}

// M: people were reached online only, and those who are least online are affected.
// Source: core20plus5-adults.
Findings e_05_only_online(const CheckInput& input) {
    static constexpr std::string_view kLeastOnline[] = {"digital", "age", "disability", "literacy_language"};
    const auto& log = rows_of(input, ids::kEngagementLog);
    const Cues cues = cues_of(input, "E-05");
    const auto online = [&](const assessment::Row& row) {
        return !cue_in(assessment::text(row, ids::kEngagementMethod), cues).empty();
    };
    if (log.empty() || !std::ranges::all_of(log, online)) return {};
    std::vector<std::string> affected;
    for (const form::Item* item : negative_items(input))
        if (std::ranges::find(kLeastOnline, item->id) != std::end(kLeastOnline))
            affected.push_back(item->label);
    if (affected.empty()) return {};
    return {finding(input, "E-05", Severity::Major, at(ids::kEngagementLog),
                    {{"names", base::listed(affected)}},
                    assessment::text(log.front(), ids::kEngagementMethod))};
}

// m: at sign-off everything in the log is only planned.
Findings e_07_only_planned(const CheckInput& input) {
    const auto& log = rows_of(input, ids::kEngagementLog);
    if (input.moment < form::Due::SignOff || log.empty()) return {};
    const auto planned = [](const assessment::Row& row) {
        return assessment::text(row, ids::kEngagementStatus) == ids::kEngagementPlanned;
    };
    if (!std::ranges::all_of(log, planned)) return {};
    return {finding(input, "E-07", Severity::Minor, at(ids::kEngagementLog), {},
                    std::string(ids::kEngagementPlanned))};
}

}  // namespace rules::checks
