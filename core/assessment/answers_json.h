// Answers to and from JSON. A part of the saved file, not for others.
#pragma once

#include "core/assessment/answers.h"
#include "core/formats/json/reader.h"
#include "core/formats/json/value.h"

namespace assessment {

[[nodiscard]] json::Value to_json(const DateText& date);
[[nodiscard]] json::Value to_json(const Answers& answers);

[[nodiscard]] Answers read_answers(json::Reader& owner, std::string_view name);
[[nodiscard]] DateText read_date(json::Reader& owner, std::string_view name);

}  // namespace assessment
