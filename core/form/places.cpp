// Paths to lines.
#include "core/form/places.h"

#include <optional>

#include "core/formats/json/locate.h"

namespace form {
namespace {

constexpr std::string_view kForItem = " for “";
constexpr std::string_view kEndQuote = "”";

// "/pages/3 for “race”/questions/1" was read at "/pages/3/questions/1".
std::string without_items(std::string path) {
    for (std::size_t at = path.find(kForItem); at != std::string::npos; at = path.find(kForItem)) {
        const std::size_t end = path.find(kEndQuote, at);
        if (end == std::string::npos) break;
        path.erase(at, end + kEndQuote.size() - at);
    }
    return path;
}

}  // namespace

std::string quoted(std::string_view what, std::string_view id) {
    return std::string(what) + " “" + std::string(id) + std::string(kEndQuote);
}

void Places::remember(std::string_view what, std::string_view id, std::string path) {
    paths_.emplace(quoted(what, id), std::move(path));
}

base::Error Places::with_line(base::Error error, const DefinitionText& definition) const {
    if (!error.where.starts_with(definition.file)) return error;
    const std::string rest = error.where.substr(definition.file.size());
    std::string path = rest;
    if (rest.starts_with(' ')) {  // named, not read: `f.json question “about.title”, shown`
        const std::size_t end = rest.find(kEndQuote);
        const auto known =
            paths_.find(rest.substr(1, end == std::string::npos ? end : end + kEndQuote.size() - 1));
        if (known == paths_.end()) return error;
        path = known->second.substr(definition.file.size());
    }
    if (!path.starts_with('/')) return error;
    const auto line = json::line_of(definition.text, without_items(path));
    if (!line) return error;
    error.where = std::string(definition.file) + " line " + std::to_string(*line) + "," +
                  (rest.starts_with(' ') ? "" : " ") + rest;
    return error;
}

}  // namespace form
