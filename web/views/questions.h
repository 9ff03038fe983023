// From a question of the form to its widgets: the only place that knows which type is shown how. Pages call
// `questions` with the ids of a page; nothing here knows any question by name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/views/context.h"

namespace views {

// All shown questions of these, in order. Runs of choices with the same options become one grid.
void questions(const Context& c, const std::vector<std::string>& ids);
void question(const Context& c, const form::Question& question);
// Tables: rows that are added and removed, or fixed rows.
void table_question(const Context& c, const form::Question& question);
// "Not known yet": whom to ask, who asks, by when.
void to_do_fields(const Context& c, const form::Question& question);

// The question's words, with "(optional)" where it may be left out.
[[nodiscard]] std::string label_of(const Context& c, const form::Question& question);
// The options a person can choose now: hidden ones left out, those from elsewhere filled in.
[[nodiscard]] std::vector<form::Option> options_now(const Context& c,
                                                    const std::vector<form::Option>& options);
[[nodiscard]] std::vector<form::Option> options_now(const Context& c, const form::Column& column);
// The element that an error's place belongs to.
[[nodiscard]] std::string element_of(const std::string& field);

}  // namespace views
