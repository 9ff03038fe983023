// The typed reader: remembers the path, the first error, and which members were asked for.
#include "core/formats/json/reader.h"

namespace json {
namespace {

using base::ErrorCode;

const Value& nothing() {
    static const Value null;
    return null;
}

std::string_view kind_of(const Value& value) {
    if (value.is_null()) return "null";
    if (value.as_bool() != nullptr) return "true or false";
    if (value.as_integer() != nullptr) return "a number";
    if (value.as_string() != nullptr) return "text";
    return value.as_array() != nullptr ? "a list" : "an object";
}

std::string expected(std::string_view wanted, const Value& found) {
    return "expected " + std::string(wanted) + ", found " + std::string(kind_of(found));
}

}  // namespace

Reader::Reader(const Value& value, std::string path)
    : value_(&value),
      path_(std::move(path)),
      error_(std::make_shared<std::optional<base::Error>>()),
      asked_(std::make_shared<std::set<std::string, std::less<>>>()) {
    if (value.as_object() == nullptr) fail(ErrorCode::WrongType, expected("an object", value));
}

Reader::Reader(const Value& value, std::string path, std::shared_ptr<std::optional<base::Error>> error)
    : value_(&value),
      path_(std::move(path)),
      error_(std::move(error)),
      asked_(std::make_shared<std::set<std::string, std::less<>>>()) {
    if (!*error_ && value.as_object() == nullptr) fail(ErrorCode::WrongType, expected("an object", value));
}

const Value* Reader::ask(std::string_view name, bool required) {
    asked_->insert(std::string(name));
    const Value* member = value_->find(name);
    if (member == nullptr && required) fail(ErrorCode::MissingMember, "“" + std::string(name) + "”");
    return member;
}

bool Reader::has(std::string_view name) const { return value_->find(name) != nullptr; }

const Value* Reader::any(std::string_view name) { return ask(name, false); }

std::string Reader::text(std::string_view name) {
    const Value* member = ask(name, true);
    if (member == nullptr) return {};
    if (const std::string* text = member->as_string()) return *text;
    fail(ErrorCode::WrongType, expected("text", *member), name);
    return {};
}

std::int64_t Reader::integer(std::string_view name) {
    const Value* member = ask(name, true);
    if (member == nullptr) return 0;
    if (const std::int64_t* integer = member->as_integer()) return *integer;
    fail(ErrorCode::WrongType, expected("a number", *member), name);
    return 0;
}

bool Reader::boolean(std::string_view name) {
    const Value* member = ask(name, true);
    if (member == nullptr) return false;
    if (const bool* boolean = member->as_bool()) return *boolean;
    fail(ErrorCode::WrongType, expected("true or false", *member), name);
    return false;
}

std::vector<std::string> Reader::texts(std::string_view name) {
    const Value* member = ask(name, true);
    if (member == nullptr) return {};
    if (const std::string* text = member->as_string()) return {*text};
    const Array* array = member->as_array();
    if (array == nullptr) {
        fail(ErrorCode::WrongType, expected("a list of texts", *member), name);
        return {};
    }
    std::vector<std::string> result;
    for (const Value& element : *array) {
        const std::string* text = element.as_string();
        if (text == nullptr) {
            fail(ErrorCode::WrongType, expected("a list of texts", element),
                 std::string(name) + "/" + std::to_string(result.size()));
            return {};
        }
        result.push_back(*text);
    }
    return result;
}

std::string Reader::text_or(std::string_view name, std::string_view fallback) {
    return ask(name, false) == nullptr ? std::string(fallback) : text(name);
}

std::int64_t Reader::integer_or(std::string_view name, std::int64_t fallback) {
    return ask(name, false) == nullptr ? fallback : integer(name);
}

bool Reader::boolean_or(std::string_view name, bool fallback) {
    return ask(name, false) == nullptr ? fallback : boolean(name);
}

std::vector<std::string> Reader::texts_or_none(std::string_view name) {
    return ask(name, false) == nullptr ? std::vector<std::string>() : texts(name);
}

Reader Reader::object(std::string_view name) {
    const Value* member = ask(name, true);
    return Reader(member == nullptr ? nothing() : *member, path_ + "/" + std::string(name), error_);
}

std::vector<Reader> Reader::list(std::string_view name) {
    const Value* member = ask(name, true);
    if (member == nullptr) return {};
    const Array* array = member->as_array();
    if (array == nullptr) {
        fail(ErrorCode::WrongType, expected("a list", *member), name);
        return {};
    }
    std::vector<Reader> readers;
    for (const Value& element : *array) {
        readers.push_back(
            Reader(element, path_ + "/" + std::string(name) + "/" + std::to_string(readers.size()), error_));
    }
    return readers;
}

std::vector<Reader> Reader::list_or_none(std::string_view name) {
    return ask(name, false) == nullptr ? std::vector<Reader>() : list(name);
}

std::vector<std::pair<std::string, Reader>> Reader::members(std::string_view name) {
    const Value* member = ask(name, true);
    if (member == nullptr) return {};
    const Object* object = member->as_object();
    if (object == nullptr) {
        fail(ErrorCode::WrongType, expected("an object", *member), name);
        return {};
    }
    std::vector<std::pair<std::string, Reader>> readers;
    for (const auto& [key, value] : *object) {
        readers.emplace_back(key, Reader(value, path_ + "/" + std::string(name) + "/" + key, error_));
    }
    return readers;
}

void Reader::fail(base::ErrorCode code, std::string detail, std::string_view name) {
    if (*error_) return;  // the first one is nearest to the cause
    *error_ = base::Error{code, name.empty() ? path_ : path_ + "/" + std::string(name), std::move(detail)};
}

void Reader::finish() {
    const Object* object = value_->as_object();
    if (object == nullptr) return;
    for (const auto& [name, member] : *object) {
        if (!asked_->contains(name)) return fail(ErrorCode::UnknownMember, "“" + name + "”");
    }
}

Object Reader::unread() const {
    Object rest;
    const Object* object = value_->as_object();
    if (object == nullptr) return rest;
    for (const auto& [name, member] : *object) {
        if (!asked_->contains(name)) rest.emplace(name, member);
    }
    return rest;
}

const std::optional<base::Error>& Reader::error() const { return *error_; }

}  // namespace json
