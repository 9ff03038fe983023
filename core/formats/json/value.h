// A JSON value of our own: comparable, canonical, integers only, with no third-party type in sight.
// Object members are kept sorted, so equal values have equal bytes.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/errors.h"

namespace json {

class Value;
using Array = std::vector<Value>;
using Object = std::map<std::string, Value, std::less<>>;

class Value {
  public:
    Value() = default;  // null
    Value(bool value) : data_(value) {}
    Value(std::int64_t value) : data_(value) {}
    Value(int value) : data_(static_cast<std::int64_t>(value)) {}
    Value(std::string value) : data_(std::move(value)) {}
    Value(std::string_view value) : data_(std::string(value)) {}
    Value(const char* value) : data_(std::string(value)) {}
    Value(Array value) : data_(std::move(value)) {}
    Value(Object value) : data_(std::move(value)) {}

    [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
    [[nodiscard]] const bool* as_bool() const { return std::get_if<bool>(&data_); }
    [[nodiscard]] const std::int64_t* as_integer() const { return std::get_if<std::int64_t>(&data_); }
    [[nodiscard]] const std::string* as_string() const { return std::get_if<std::string>(&data_); }
    [[nodiscard]] const Array* as_array() const { return std::get_if<Array>(&data_); }
    [[nodiscard]] const Object* as_object() const { return std::get_if<Object>(&data_); }
    [[nodiscard]] Object* as_object() { return std::get_if<Object>(&data_); }
    [[nodiscard]] Array* as_array() { return std::get_if<Array>(&data_); }
    // The member of that name; nullptr if this is not an object or has none.
    [[nodiscard]] const Value* find(std::string_view name) const;

    bool operator==(const Value&) const = default;

  private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> data_;
};

// Limits protect against hostile files; the defaults suit saved files.
struct Limits {
    std::size_t bytes = 64u << 20;
    int depth = 64;
};

// Refuses: bytes that are not UTF-8, duplicate members, floats and exponents, integers beyond 64 bits,
// anything after the value. `where` of the error is "line L, column C"; `file` is put before it when given.
[[nodiscard]] base::Result<Value> parse(std::string_view text, std::string_view file = {},
                                        Limits limits = {});

// Canonical bytes: members sorted by name, no spaces, no floats; `<`, U+2028, U+2029, U+FFFE, U+FFFF escaped.
// The same value gives the same bytes everywhere. The hash in a saved file is over these.
[[nodiscard]] std::string canonical(const Value& value);
// The same escapes, indented by two spaces, with a line feed at the end: for files that people may look into.
[[nodiscard]] std::string pretty(const Value& value);

}  // namespace json
