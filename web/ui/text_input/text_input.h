// One line of text. Longer answers: textarea; numbers of people too (numeric = true), never type=number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "web/ui/frame.h"

namespace ui {

enum class FieldWidth : std::uint8_t {
    Full,
    Characters30,
    Characters20,
    Characters10,
    Characters5,
    Characters3,
    Characters2
};

struct TextInput {
    std::string id = {};  // of the answer: "det.title"
    std::string label = {};
    std::string hint = {};
    std::string error = {};  // shown and announced with the field; empty: none
    std::string value = {};
    FieldWidth width = FieldWidth::Full;
    bool numeric = false;  // digits keyboard on phones
    bool spellcheck = true;
    bool label_is_heading = false;  // the label is the page's subject, shown large
    bool hidden_label = false;      // only where a visible header already says it
    bool required = false;
    std::string autocomplete = {};         // "name", "email", "organization"; only for the user's own details
    std::string prefix = {}, suffix = {};  // "£", "people": shown at the field and part of its description
};
// The new text when the user edited it. Keep exactly what comes back: do not trim or reformat while typing.
[[nodiscard]] std::optional<std::string> text_input(Frame& frame, const TextInput& input);

}  // namespace ui
