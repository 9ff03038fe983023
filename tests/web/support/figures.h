// Keeps a count that a native test measured for the accessibility report, as tests/browser/support/figures.mjs does:
// build/accessibility/<name>.json. The report takes date and commit from the file and the checkout.
#pragma once

#include <cstddef>
#include <string_view>

namespace testing {

// `row`: the id of a row of tests/accessibility/goals.json. The goal is met when `count` is 0 wherever `goal` is "0".
void figure(std::string_view name, std::string_view row, std::string_view goal, std::size_t count,
            std::string_view note, std::string_view command);

}  // namespace testing
