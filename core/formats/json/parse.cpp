// JSON text to json::Value through nlohmann's event parser, the only place that includes it. The events let
// us refuse what our format has no room for (duplicate members, floats, depth) and say where.
#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/formats/json/cursor.h"
#include "core/formats/json/value.h"

namespace json {
namespace {

using base::Error;
using base::ErrorCode;

class Builder {
  public:
    explicit Builder(int depth) : depth_limit_(depth) {}

    bool null() { return put(Value()); }
    bool boolean(bool value) { return put(Value(value)); }
    bool number_integer(std::int64_t value) { return put(Value(value)); }
    bool number_unsigned(std::uint64_t value) {
        if (std::cmp_greater(value, INT64_MAX))
            return refuse(ErrorCode::JsonNumberRefused, std::to_string(value) + path());
        return put(Value(static_cast<std::int64_t>(value)));
    }
    bool number_float(double, const std::string& digits) {
        return refuse(ErrorCode::JsonNumberRefused, shortened(digits) + path());
    }
    bool string(std::string& value) { return put(Value(std::move(value))); }
    bool binary(nlohmann::json::binary_t&) { return refuse(ErrorCode::NotJson, {}); }  // never in text
    bool start_object(std::size_t) { return open(Value(Object())); }
    bool start_array(std::size_t) { return open(Value(Array())); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        if (open_.back().value.find(name) != nullptr) {
            return refuse(ErrorCode::DuplicateId, "“" + shortened(name) + "” is there twice");
        }
        open_.back().key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string& last_token, const nlohmann::json::exception& problem) {
        const std::string_view what = problem.what();
        if (what.find("surrogate") != std::string_view::npos)
            return refuse(ErrorCode::TextNotUtf8, "half a character");
        at_end_ = what.find("unexpected end of input") != std::string_view::npos ||
                  what.find("missing closing quote") != std::string_view::npos;
        return refuse(at_end_ ? ErrorCode::TruncatedFile : ErrorCode::NotJson, near(last_token));
    }

    Value result() { return std::move(root_); }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

  private:
    struct Open {
        Value value;
        std::string key;
    };

    static std::string shortened(std::string_view text) {
        std::string start = base::repaired_utf8(text.substr(0, 40));
        return text.size() > 40 ? start + "…" : start;
    }

    static std::string near(std::string_view token) {
        std::string clean;
        for (const char c : token.substr(token.size() - std::min<std::size_t>(token.size(), 40))) {
            if (static_cast<unsigned char>(c) >= 0x20) clean += c;
        }
        clean = base::trimmed(base::repaired_utf8(clean));
        return clean.empty() ? std::string() : "near “" + clean + "”";
    }

    // " at /wres/2/appointed/bme": the member that a number stands in; nothing at the top.
    [[nodiscard]] std::string path() const {
        std::string names;
        for (const Open& open : open_) {
            const Array* array = open.value.as_array();
            names += "/" + (array != nullptr ? std::to_string(array->size()) : shortened(open.key));
        }
        return names.empty() ? names : " at " + names;
    }

    bool refuse(ErrorCode code, std::string detail) {
        error_ = Error{code, {}, std::move(detail)};
        return false;
    }

    bool put(Value value) {
        if (open_.empty()) {
            root_ = std::move(value);
        } else if (Array* array = open_.back().value.as_array()) {
            array->push_back(std::move(value));
        } else {
            open_.back().value.as_object()->insert_or_assign(std::move(open_.back().key), std::move(value));
        }
        return true;
    }

    bool open(Value container) {
        if (std::cmp_greater_equal(open_.size(), depth_limit_)) {
            return refuse(ErrorCode::JsonTooDeep, "more than " + std::to_string(depth_limit_) + " levels");
        }
        open_.push_back({std::move(container), {}});
        return true;
    }

    bool close() {
        Value value = std::move(open_.back().value);
        open_.pop_back();
        return put(std::move(value));
    }

    int depth_limit_;
    std::vector<Open> open_;
    Value root_;
    std::optional<Error> error_;
    bool at_end_ = false;
};

// "line 3, column 7" of the last character that was read; columns count characters.
std::string place_of(std::string_view text, std::size_t read) {
    const std::string_view before = text.substr(0, read > 0 ? read - 1 : 0);
    const std::size_t last_break = before.rfind('\n');
    const std::string_view this_line =
        last_break == std::string_view::npos ? before : before.substr(last_break + 1);
    return "line " + std::to_string(line_at(text, read)) + ", column " +
           std::to_string(base::count_characters(this_line) + 1);
}

std::string in_file(std::string_view file, std::string place) {
    return file.empty() ? place : std::string(file) + " " + place;
}

}  // namespace

base::Result<Value> parse(std::string_view text, std::string_view file, Limits limits) {
    if (text.size() > limits.bytes) {
        return base::fail(ErrorCode::TooLarge, std::string(file), std::to_string(text.size()) + " bytes");
    }
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // some editors mark UTF-8 so
    if (const std::size_t at = base::first_foreign_byte(text); at < text.size()) {
        return base::fail(ErrorCode::TextNotUtf8, in_file(file, place_of(text, at + 1)));
    }
    if (base::trimmed(text).empty()) return base::fail(ErrorCode::EmptyFile, std::string(file));
    // nlohmann takes a null byte for the end of the text, which would hide whatever follows it.
    if (const std::size_t at = text.find('\0'); at != std::string_view::npos) {
        return base::fail(ErrorCode::NotJson, in_file(file, place_of(text, at + 1)), "a null character");
    }
    const char* const first = text.data();
    const char* furthest = first;
    Builder builder(limits.depth);
    const Cursor begin{first, &furthest};
    const Cursor end{first + text.size(), &furthest};
    if (nlohmann::json::sax_parse(begin, end, &builder) && !builder.error()) return builder.result();
    Error error = builder.error().value_or(Error{ErrorCode::NotJson, {}, {}});
    error.where = in_file(file, place_of(text, static_cast<std::size_t>(furthest - first)));
    return std::unexpected(std::move(error));
}

}  // namespace json
