// Reads the tables of a counts file: groups, staff by band, survey answers. A part of read_counts.cpp, not for
// others.
#pragma once

#include <string_view>

#include "core/formats/json/reader.h"
#include "core/workforce/bands.h"
#include "core/workforce/counts.h"

namespace workforce {

struct Table {
    Standard standard{};
    json::Reader& reader;
};

// The counts of the member of that name by group; wholly blank where it is not there.
[[nodiscard]] ByGroup read_groups(const Table& table, std::string_view name);
// Refuses a part that is more than its whole, group by group.
void at_most(const Table& table, std::string_view part_name, const ByGroup& part, std::string_view whole_name,
             const ByGroup& whole);
[[nodiscard]] StaffTable read_staff(const Table& table, const Bands& bands);
// Both groups of a survey item.
[[nodiscard]] SurveyItem read_item(const Table& table);
// The one member of that name; blank where it is not there.
[[nodiscard]] SurveyAnswer read_answer_of(const Table& table, std::string_view name);
[[nodiscard]] std::optional<statistics::Decimal> read_score(json::Reader& reader);

}  // namespace workforce
