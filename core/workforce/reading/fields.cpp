// The one table of fields.
#include "core/workforce/reading/fields.h"

#include <algorithm>
#include <array>

#include "core/base/promise.h"

namespace workforce::reading {
namespace {

constexpr std::array kKinds = {FileKind::Staff,    FileKind::Recruitment, FileKind::Cases,
                               FileKind::Training, FileKind::Survey,      FileKind::Board};
constexpr std::array<std::string_view, 6> kKindWords = {"staff",    "recruitment", "cases",
                                                        "training", "survey",      "board"};

// In the order of the enumeration; a test holds it to that.
constexpr std::array<FieldInfo, kFieldCount> kFields = {{
    {Field::PersonKey, "person_key", Role::Key, ""},
    {Field::Ethnicity, "ethnicity", Role::List, "ethnicity"},
    {Field::Disability, "disability", Role::List, "disability"},
    {Field::PayBand, "pay_band", Role::List, "pay_band"},
    {Field::StaffGroup, "staff_group", Role::List, "staff_group"},
    {Field::OccupationCode, "occupation_code", Role::List, "occupation_code", true},
    {Field::JobRole, "job_role", Role::List, "job_role", true, true},
    {Field::AssignmentCategory, "assignment_category", Role::List, "assignment_category"},
    {Field::AssignmentStatus, "assignment_status", Role::List, "assignment_status"},
    {Field::Fte, "fte", Role::Hours, ""},
    {Field::Primary, "primary", Role::List, "primary"},
    {Field::StartDate, "start_date", Role::Date, ""},
    {Field::LeavingDate, "leaving_date", Role::Date, ""},
    {Field::ApplicationKey, "application_key", Role::Key, ""},
    {Field::ClosingDate, "closing_date", Role::Date, ""},
    {Field::Shortlisted, "shortlisted", Role::List, "shortlisted"},
    {Field::Appointed, "appointed", Role::List, "appointed"},
    {Field::CaseType, "case_type", Role::List, "case_type"},
    {Field::DateOpened, "date_opened", Role::Date, ""},
    {Field::Formal, "formal", Role::List, "formal"},
    {Field::Ground, "ground", Role::List, "ground"},
    {Field::Mandatory, "mandatory", Role::List, "mandatory"},
    {Field::TrainingDate, "training_date", Role::Date, ""},
    {Field::Accessed, "accessed", Role::List, "accessed"},
    {Field::Voting, "voting", Role::List, "voting"},
    {Field::Executive, "executive", Role::List, "executive"},
    {Field::Indicator, "indicator", Role::Text, "indicator"},
    {Field::Group, "group", Role::Text, "group"},
    {Field::Percent, "percent", Role::Text, ""},
    {Field::Respondents, "respondents", Role::Text, ""},
}};

}  // namespace

std::string_view word(FileKind kind) { return kKindWords[static_cast<std::size_t>(kind)]; }

std::optional<FileKind> file_kind(std::string_view text) {
    for (const FileKind kind : kKinds) {
        if (word(kind) == text) return kind;
    }
    return std::nullopt;
}

std::span<const FileKind> file_kinds() { return kKinds; }

const FieldInfo& info(Field field) {
    const FieldInfo& found = kFields[static_cast<std::size_t>(field)];
    EHIIRA_PROMISE(found.field == field, "The table of fields is out of order.");
    return found;
}

std::optional<Field> field_of(std::string_view id) {
    const auto found = std::ranges::find(kFields, id, &FieldInfo::id);
    if (found == kFields.end()) return std::nullopt;
    return found->field;
}

}  // namespace workforce::reading
