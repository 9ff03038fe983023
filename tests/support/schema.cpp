// Validates word by word. References lead within the same schema only ("#/$defs/count").
#include "tests/support/schema.h"

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

#include "core/base/text.h"

namespace support {
namespace {

using json::Object;
using json::Value;
using Problems = std::vector<std::string>;

constexpr std::array<std::string_view, 24> kKnown = {
    "$schema", "$id",         "$defs",      "$ref",       "$comment",
    "title",   "description", "type",       "enum",       "const",
    "default", "examples",    "properties", "required",   "additionalProperties",
    "items",   "minItems",    "maxItems",   "minLength",  "pattern",
    "minimum", "maximum",     "anyOf",      "uniqueItems"};

bool is_of_type(const Value& value, const std::string& type) {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.as_bool() != nullptr;
    if (type == "integer" || type == "number") return value.as_integer() != nullptr;
    if (type == "string") return value.as_string() != nullptr;
    if (type == "array") return value.as_array() != nullptr;
    return type == "object" && value.as_object() != nullptr;
}

class Validator {
  public:
    explicit Validator(const Value& root) : root_(&root) {}

    void check(const Value& schema, const Value& value, const std::string& at) {
        const Object* words = schema.as_object();
        if (words == nullptr) return;  // true: anything
        for (const auto& [word, rule] : *words) {
            if (std::ranges::find(kKnown, word) == kKnown.end())
                say(at, "the schema's word " + word + " is not known");
            else
                check_word(word, rule, value, at);
        }
        check_object(*words, value, at);
        if (const json::Array* array = value.as_array(); array != nullptr && words->contains("items"))
            for (std::size_t i = 0; i < array->size(); ++i)
                check(words->at("items"), (*array)[i], at + "/" + std::to_string(i));
    }

    Problems take() { return std::move(problems_); }

  private:
    void say(const std::string& at, const std::string& what) { problems_.push_back(at + ": " + what); }

    void check_word(const std::string& word, const Value& rule, const Value& value, const std::string& at) {
        if (word == "$ref") check(target(*rule.as_string(), at), value, at);
        if (word == "type") check_type(rule, value, at);
        if (word == "const" && !(value == rule)) say(at, "expected " + json::canonical(rule));
        if (word == "enum" && std::ranges::find(*rule.as_array(), value) == rule.as_array()->end())
            say(at, json::canonical(value) + " is not one of " + json::canonical(rule));
        if (word == "anyOf") check_any(*rule.as_array(), value, at);
        check_bounds(word, rule, value, at);
    }

    void check_type(const Value& rule, const Value& value, const std::string& at) {
        const json::Array one = {rule};
        const json::Array& types = rule.as_array() != nullptr ? *rule.as_array() : one;
        const auto fits = [&](const Value& type) { return is_of_type(value, *type.as_string()); };
        if (std::ranges::none_of(types, fits)) say(at, "expected " + json::canonical(rule));
    }

    void check_any(const json::Array& schemas, const Value& value, const std::string& at) {
        const auto fits = [&](const Value& schema) {
            Validator inner(*root_);
            inner.check(schema, value, at);
            return inner.take().empty();
        };
        if (std::ranges::none_of(schemas, fits))
            say(at, json::canonical(value) + " fits none of the alternatives");
    }

    void check_bounds(const std::string& word, const Value& rule, const Value& value, const std::string& at) {
        const std::int64_t* limit = rule.as_integer();
        const std::int64_t* number = value.as_integer();
        const json::Array* array = value.as_array();
        const std::string* text = value.as_string();
        if (word == "minimum" && number != nullptr && *number < *limit) say(at, "below the minimum");
        if (word == "maximum" && number != nullptr && *number > *limit) say(at, "above the maximum");
        if (word == "minItems" && array != nullptr && std::cmp_less(array->size(), *limit))
            say(at, "too few");
        if (word == "maxItems" && array != nullptr && std::cmp_greater(array->size(), *limit))
            say(at, "too many");
        if (word == "minLength" && text != nullptr && std::cmp_less(base::count_characters(*text), *limit))
            say(at, "too short");
        if (word == "pattern" && text != nullptr && !std::regex_search(*text, std::regex(*rule.as_string())))
            say(at, "\"" + *text + "\" is not of the form " + *rule.as_string());
    }

    void check_object(const Object& words, const Value& value, const std::string& at) {
        const Object* members = value.as_object();
        if (members == nullptr) return;
        if (const auto required = words.find("required"); required != words.end())
            for (const Value& name : *required->second.as_array())
                if (!members->contains(*name.as_string())) say(at, *name.as_string() + " is missing");
        const auto properties = words.find("properties");
        const auto others = words.find("additionalProperties");
        for (const auto& [name, member] : *members) {
            const Value* own = properties == words.end() ? nullptr : properties->second.find(name);
            if (own != nullptr)
                check(*own, member, at + "/" + name);
            else if (others != words.end() && others->second == Value(false))
                say(at, name + " is not known");
            else if (others != words.end())
                check(others->second, member, at + "/" + name);
        }
    }

    const Value& target(const std::string& reference, const std::string& at) {
        const Value* found = root_;
        for (const std::string& part : base::split(reference, '/'))
            if (found != nullptr && part != "#") found = found->find(part);
        if (found == nullptr) say(at, "the schema refers to " + reference + ", which it does not have");
        return found == nullptr ? anything_ : *found;
    }

    const Value* root_;
    const Value anything_ = Value(true);
    Problems problems_;
};

}  // namespace

std::vector<std::string> schema_problems(const json::Value& schema, const json::Value& value) {
    Validator validator(schema);
    validator.check(schema, value, "");
    return validator.take();
}

}  // namespace support
