// Reading figures from files while it goes on: which files were chosen, what their columns were taken for, how far the
// reading is, what came out. Nothing of a row is here, and nothing of this is kept but what is taken over into the
// figures.
#pragma once

#include <map>
#include <string>

#include "core/formats/json/value.h"

namespace app::figures {

struct ChosenFile {
    enum class Standing { Waiting, Reading, Read, Failed };
    std::string name;
    json::Value layout;  // as layout_json of core/workforce/reading/outcome.h; null until it is known
    Standing standing = Standing::Waiting;
    float share = 0;         // of this pass
    std::uint64_t rows = 0;  // so far
    std::uint64_t passes = 1;
    std::string trouble;  // why it could not be read
    bool operator==(const ChosenFile&) const = default;
};

struct Reading {
    std::map<std::string, ChosenFile, std::less<>> files;  // by kind: "staff"
    json::Value outcome;                                   // as outcome_json; null until all is read
    std::string trouble;                                   // of no file in particular
    std::string taken;                                     // what was taken over, in words
    [[nodiscard]] bool is_busy() const;
    bool operator==(const Reading&) const = default;
};

}  // namespace app::figures
