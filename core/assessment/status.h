// The words of the statuses: one for the file, one for people.
#pragma once

#include <optional>
#include <string_view>

#include "core/assessment/assessment.h"

namespace assessment {

// "submitted_for_qa", as in the saved file.
[[nodiscard]] std::string_view word(Status status);
[[nodiscard]] std::optional<Status> status_from(std::string_view word);
// "Sent for quality check".
[[nodiscard]] std::string_view label(Status status);

}  // namespace assessment
