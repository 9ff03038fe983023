// Reading CSV files from memory in tests: the definitions of this repository, and one call from text to counts.
#pragma once

#include <string>
#include <string_view>

#include "core/workforce/reading/fill.h"

namespace support {

[[nodiscard]] const workforce::reading::ColumnBook& column_book();
[[nodiscard]] const workforce::reading::Values& value_book();

struct ReadOptions {
    workforce::reading::FileKind kind = workforce::reading::FileKind::Staff;
    std::size_t piece = 100'000;  // bytes handed over at once; 0: another number each time
    std::size_t most_people = 100'000;
    workforce::reading::Answers answers;
    csv::Limits limits;
};

struct Read {
    std::string error;  // word and place, or empty
    workforce::reading::Layout layout;
    workforce::reading::FileReading reading;
    workforce::reading::Filling filling;
};

// The snapshot is 31 March 2025.
[[nodiscard]] Read read_csv(std::string_view text, const ReadOptions& options = {});

// The staff file and then another one that takes its groups from it; the result is the other one's.
[[nodiscard]] Read read_joined(std::string_view staff, std::string_view other,
                               workforce::reading::FileKind kind);

}  // namespace support
