// Conditions from JSON. A definition may come from anybody's editor, so sizes are bounded: names that use
// names could otherwise grow one line into a gigabyte, or nest deeper than the stack.
#include "core/form/load_condition.h"

#include <algorithm>

#include "core/base/text.h"

namespace form {
namespace {

using base::ErrorCode;

constexpr int kMostParts = 2000;
constexpr int kMostLevels = 40;

struct Extent {
    int parts = 1;
    int levels = 1;
};

Extent extent_of(const Condition& condition) {
    Extent extent;
    for (const Condition& part : condition.parts) {
        const Extent inner = extent_of(part);
        extent.parts += inner.parts;
        extent.levels = std::max(extent.levels, inner.levels + 1);
    }
    return extent;
}

Condition of_kind(ConditionKind kind) {
    Condition condition;
    condition.kind = kind;
    return condition;
}

void add_part(Condition& all, const Condition& condition) {
    if (condition.kind == ConditionKind::Always) return;
    if (condition.kind == ConditionKind::All) {
        all.parts.insert(all.parts.end(), condition.parts.begin(), condition.parts.end());
    } else {
        all.parts.push_back(condition);
    }
}

}  // namespace

Condition joined(const Condition& a, const Condition& b) {
    Condition all = of_kind(ConditionKind::All);
    add_part(all, a);
    add_part(all, b);
    if (all.parts.empty()) return {};
    if (all.parts.size() == 1) return all.parts.front();
    return all;
}

void ConditionReader::read_named(json::Reader& form) {
    if (!form.has("conditions")) return;
    for (auto& [name, reader] : form.members("conditions")) named_.emplace(name, reader);
    for (auto& [name, reader] : named_) {
        if (!form.error()) resolve(reader, name);
    }
}

Condition ConditionReader::read(json::Reader& owner, std::string_view name) {
    if (owner.any(name) == nullptr) return {};
    json::Reader reader = owner.object(name);
    if (reader.error()) return {};
    return read_one(reader);
}

Condition ConditionReader::read_one(json::Reader& reader) {
    Condition condition;
    if (reader.error()) return condition;
    if (reader.has("all")) {
        condition = read_parts(reader, "all", ConditionKind::All);
    } else if (reader.has("any")) {
        condition = read_parts(reader, "any", ConditionKind::Any);
    } else if (reader.has("not")) {
        json::Reader part = reader.object("not");
        condition.kind = ConditionKind::Not;
        condition.parts.push_back(read_one(part));
    } else if (reader.has("condition")) {
        condition = resolve(reader, reader.text("condition"));
    } else {
        condition = read_question(reader);
    }
    reader.finish();
    const Extent extent = extent_of(condition);
    if (extent.parts > kMostParts || extent.levels > kMostLevels) {
        reader.fail(ErrorCode::TooLarge, "a condition of more than " + std::to_string(kMostParts) +
                                             " parts or " + std::to_string(kMostLevels) + " levels");
        return {};
    }
    return condition;
}

Condition ConditionReader::read_parts(json::Reader& reader, std::string_view name, ConditionKind kind) {
    Condition condition = of_kind(kind);
    for (json::Reader& part : reader.list(name)) {
        if (reader.error()) break;
        condition.parts.push_back(read_one(part));
    }
    if (condition.parts.empty()) reader.fail(ErrorCode::MissingMember, "the list has no conditions", name);
    return condition;
}

Condition ConditionReader::read_question(json::Reader& reader) {
    Condition condition;
    condition.question = reader.text_or("question", {});
    condition.column = reader.text_or("column", {});
    if (condition.question.empty() && condition.column.empty()) {
        reader.fail(ErrorCode::MissingMember, "one of all, any, not, condition, question");
        return {};
    }
    if (reader.has("is")) {
        condition.kind = ConditionKind::Is;
        condition.values = reader.texts("is");
    } else if (reader.has("has")) {
        condition.kind = ConditionKind::Has;
        condition.values = reader.texts("has");
    } else {
        condition.kind = ConditionKind::Answered;
        if (!reader.has("answered")) {
            reader.fail(ErrorCode::MissingMember, "one of is, has, answered");
        } else if (!reader.boolean("answered")) {
            reader.fail(ErrorCode::UnknownValue, "write {\"not\": {… \"answered\": true}} instead",
                        "answered");
        }
        return condition;
    }
    if (condition.values.empty()) reader.fail(ErrorCode::MissingMember, "the list of values is empty");
    return condition;
}

Condition ConditionReader::resolve(json::Reader& user, const std::string& name) {
    if (const auto done = resolved_.find(name); done != resolved_.end()) return done->second;
    const auto meaning = named_.find(name);
    if (meaning == named_.end()) {
        user.fail(ErrorCode::UnknownId, "there is no condition “" + name + "”");
        return {};
    }
    if (std::ranges::find(open_, name) != open_.end() || open_.size() >= kMostLevels) {
        user.fail(ErrorCode::ConditionCycle, base::join(open_, " → ") + " → " + name);
        return {};
    }
    open_.push_back(name);
    Condition condition = read_one(meaning->second);
    open_.pop_back();
    resolved_.emplace(name, condition);
    return condition;
}

}  // namespace form
