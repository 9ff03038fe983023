// A typed reader over json::Value that keeps the path ("/answers/hr.life") for its errors.
// Use: `json::Reader top(value, "form.json"); auto title = top.text("title"); ... if (auto e = top.error())
// return ...` The first error sticks; later calls return neutral values, so that a loader reads straight
// down.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/value.h"

namespace json {

class Reader {
  public:
    // `value` must outlive the reader. Anything but an object sets the error at once.
    Reader(const Value& value, std::string path);

    // Required members. Absent or of another type: sets the error, returns a neutral value.
    std::string text(std::string_view name);
    std::int64_t integer(std::string_view name);
    bool boolean(std::string_view name);
    std::vector<std::string> texts(
        std::string_view name);  // a list of strings, or one string as a list of one
    // Optional members.
    std::string text_or(std::string_view name, std::string_view fallback);
    std::int64_t integer_or(std::string_view name, std::int64_t fallback);
    bool boolean_or(std::string_view name, bool fallback);
    std::vector<std::string> texts_or_none(std::string_view name);
    [[nodiscard]] bool has(std::string_view name) const;
    // The member as it is, nullptr if absent; for members that may be of several types. Counts as asked for.
    const Value* any(std::string_view name);
    // Sub-readers share the error of this one.
    Reader object(std::string_view name);
    std::vector<Reader> list(std::string_view name);          // required list of objects
    std::vector<Reader> list_or_none(std::string_view name);  // absent: empty
    std::vector<std::pair<std::string, Reader>> members(
        std::string_view name);  // required object of objects, sorted
    // A reader over another value that shares the error of this one; `value` must outlive it.
    [[nodiscard]] Reader instead(const Value& value, std::string path) const {
        return {value, std::move(path), error_};
    }
    [[nodiscard]] const Value& value() const { return *value_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    // Sets an error at this path (plus `name` when given).
    void fail(base::ErrorCode code, std::string detail, std::string_view name = {});
    // For closed formats: sets UnknownMember for the first member that was never asked for.
    void finish();
    // Members never asked for, for open formats (saved files keep them).
    [[nodiscard]] Object unread() const;
    [[nodiscard]] const std::optional<base::Error>& error() const;

  private:
    Reader(const Value& value, std::string path, std::shared_ptr<std::optional<base::Error>> error);
    const Value* ask(std::string_view name, bool required);

    const Value* value_;
    std::string path_;
    std::shared_ptr<std::optional<base::Error>> error_;
    std::shared_ptr<std::set<std::string, std::less<>>> asked_;
};

}  // namespace json
