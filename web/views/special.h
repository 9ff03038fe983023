// What a kind of page adds to its questions, by the `view` word of the form definition.
#pragma once

#include <string_view>

#include "web/views/context.h"

namespace views {

struct SpecialView {
    std::string_view view;
    bool wide = false;
    bool asks_questions = true;
    void (*before)(const Context&, const form::Page&) = nullptr;
    void (*after)(const Context&, const form::Page&) = nullptr;
    bool (*asks_if)(const Context&) = nullptr;  // nullptr: whoever opens the page may answer
};

// The row for a view word; the plain one for "questions" and words without a row.
[[nodiscard]] const SpecialView& special_view(std::string_view view);

}  // namespace views
