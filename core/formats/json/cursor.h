// An iterator that keeps count, for telling line and column while nlohmann reads. A part of this folder, not for
// others.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace json {

struct Cursor {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    const char** furthest = nullptr;

    reference operator*() const { return *at; }
    Cursor& operator++() {
        ++at;
        *furthest = at;
        return *this;
    }
    Cursor operator++(int) {
        const Cursor before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Cursor& other) const { return at == other.at; }
};

// The line, from 1, of the last of the first `read` characters; lines end with line feeds.
inline std::ptrdiff_t line_at(std::string_view text, std::size_t read) {
    return std::ranges::count(text.substr(0, read > 0 ? read - 1 : 0), '\n') + 1;
}

}  // namespace json
