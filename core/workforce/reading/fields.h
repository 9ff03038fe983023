// The six kinds of file and the fields that their columns may hold: which are lists of values, dates, numbers or keys.
// Not the names of columns, which are data (see columns.h).
// Source: workforce-specification, section 5.2.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace workforce::reading {

enum class FileKind : std::uint8_t { Staff, Recruitment, Cases, Training, Survey, Board };

// "staff", "recruitment", …
[[nodiscard]] std::string_view word(FileKind kind);
[[nodiscard]] std::optional<FileKind> file_kind(std::string_view word);
[[nodiscard]] std::span<const FileKind> file_kinds();

enum class Field : std::uint8_t {
    PersonKey,
    Ethnicity,
    Disability,
    PayBand,
    StaffGroup,
    OccupationCode,
    JobRole,
    AssignmentCategory,
    AssignmentStatus,
    Fte,
    Primary,
    StartDate,
    LeavingDate,
    ApplicationKey,
    ClosingDate,
    Shortlisted,
    Appointed,
    CaseType,
    DateOpened,
    Formal,
    Ground,
    Mandatory,
    TrainingDate,
    Accessed,
    Voting,
    Executive,
    Indicator,
    Group,
    Percent,
    Respondents,
};
inline constexpr std::size_t kFieldCount = 30;

enum class Role : std::uint8_t {
    List,   // a value of a vocabulary
    Date,   // which year it lies in
    Key,    // only a number worked out from it is kept, and only while reading
    Hours,  // a full-time equivalent, for choosing a person's main post
    Text,   // read as it stands: small files only
};

struct FieldInfo {
    Field field;
    std::string_view id;  // as in columns.json
    Role role;
    std::string_view vocabulary;  // of a list
    // A list of many codes with few meanings: rows are counted by meaning, so that their number stays small. Changing
    // what one of its values means takes another reading of the file.
    bool by_meaning = false;
    // Found in the file, it is used only when somebody asks for it.
    bool only_on_request = false;
};

[[nodiscard]] const FieldInfo& info(Field field);
[[nodiscard]] std::optional<Field> field_of(std::string_view id);

}  // namespace workforce::reading
