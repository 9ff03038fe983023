// Reads conditions and puts named ones in place. A part of the loader, not for others.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/condition.h"
#include "core/formats/json/reader.h"

namespace form {

class ConditionReader {
  public:
    // `conditions` is the file's member of that name; mistakes in it are reported even if nobody uses them.
    void read_named(json::Reader& form);
    // The condition under that name; Always if absent.
    Condition read(json::Reader& owner, std::string_view name);

  private:
    Condition read_one(json::Reader& reader);
    Condition read_question(json::Reader& reader);
    Condition read_parts(json::Reader& reader, std::string_view name, ConditionKind kind);
    Condition resolve(json::Reader& user, const std::string& name);

    std::map<std::string, json::Reader, std::less<>> named_;
    std::map<std::string, Condition, std::less<>> resolved_;
    std::vector<std::string> open_;  // names being resolved, to tell a circle
};

// Both hold; Always disappears.
[[nodiscard]] Condition joined(const Condition& a, const Condition& b);

}  // namespace form
