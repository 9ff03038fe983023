// Names of columns: which field a column holds, and which columns say who somebody is and are dropped at once.
// Data: assets/workforce/columns.json. Not for values (see vocabulary.h).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/workforce/reading/fields.h"

namespace workforce::reading {

struct ColumnName {
    std::string id;              // of the field, also of those that nothing is done with
    std::string label;           // for people
    std::optional<Field> field;  // nothing: known, and not used
    std::vector<FileKind> kinds;
    std::vector<std::string> names;  // folded, the best first
};

struct Identifying {
    std::string what;                // "a date of birth"
    std::vector<std::string> words;  // folded; the name of a column holds them as whole words
};

class ColumnBook {
  public:
    // The entry that a column of this name holds in a file of this kind, and how good the name is (0 is best).
    struct Match {
        const ColumnName* column = nullptr;
        std::size_t place = 0;
    };
    [[nodiscard]] std::optional<Match> find(FileKind kind, std::string_view header) const;
    // What the name of the column gives away, such as "a name"; empty if nothing.
    [[nodiscard]] std::string_view identifying(std::string_view header) const;
    // What the values give away, whatever the column is called: email addresses, National Insurance numbers,
    // postcodes. At least half of the values that are not blank must look so.
    [[nodiscard]] static std::string_view identifying_values(const std::vector<std::string>& values);
    [[nodiscard]] const ColumnName* column(Field field) const;
    [[nodiscard]] const std::vector<ColumnName>& all() const { return columns_; }
    [[nodiscard]] const std::string& version() const { return version_; }

  private:
    friend base::Result<ColumnBook> load_columns(std::string_view file, std::string_view text);
    std::string version_;
    std::vector<ColumnName> columns_;
    std::vector<Identifying> identifying_;
    std::vector<std::string> not_identifying_;  // folded whole names
};

// Refuses a field of the program that is missing, and names that two fields of one kind of file would share.
[[nodiscard]] base::Result<ColumnBook> load_columns(std::string_view file, std::string_view text);

// How names of columns are compared: as values are, and without spaces, since "AppRefNo" is "App Ref No".
[[nodiscard]] std::string folded_name(std::string_view header);

}  // namespace workforce::reading
