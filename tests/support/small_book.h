// A rule book for the tests of the rules: every question that a rule speaks of, all of them shown, with the real
// bands and the real sentences of assets/rules. Not the real form: tests/core/rules/real_form_test.cpp uses that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/rules/rule_book.h"

namespace support {

// The nine protected characteristics, in the order of the form.
[[nodiscard]] const std::vector<std::string>& characteristics();

// The text of a file of the repository, "assets/rules/stage2.json". Ends the program if it is not there.
[[nodiscard]] std::string repository_file(const std::string& path);

[[nodiscard]] rules::RuleBook small_book();
// Takes a question out of the form, as if its condition did not hold.
void hide(rules::RuleBook& book, std::string_view question);

[[nodiscard]] assessment::Choices chosen(std::vector<std::string> ids);
// "2026-11-23" as three typed fields.
[[nodiscard]] assessment::DateText typed_date(std::string_view iso);
[[nodiscard]] assessment::Row row(std::string id,
                                  std::vector<std::pair<std::string, assessment::Cell>> cells);
void put(assessment::Answers& answers, std::string_view question, assessment::Value value);

}  // namespace support
