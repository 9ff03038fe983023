// The form of a stored draft. Hostile or half-written records end as an error with the key as its place.
#include "web/app/drafts.h"

#include <limits>

#include "core/formats/json/reader.h"
#include "core/formats/json/value.h"

namespace app {
namespace {

constexpr std::string_view kFormat = "ehiira-draft/1";
constexpr std::int64_t kMostAnswers = 1'000'000;

// A count that nobody could have written is a damaged record, and must not wrap round into another number.
std::int64_t number(json::Reader& reader, std::string_view name, std::int64_t most) {
    const std::int64_t value = reader.integer(name);
    if (!reader.error() && (value < 0 || value > most))
        reader.fail(base::ErrorCode::OutOfRange, std::to_string(value), name);
    return value;
}

}  // namespace

std::string draft_key(std::string_view prefix, std::string_view reference, std::string_view copy) {
    return std::string(prefix).append(reference).append("/").append(copy);
}

std::string draft_record(const DraftInfo& info, std::string_view working_file) {
    json::Object line;
    line["format"] = std::string(kFormat);
    line["reference"] = info.reference;
    line["title"] = info.title;
    line["copy"] = info.copy;
    line["saved"] = info.saved_ms;
    line["revision"] = static_cast<std::int64_t>(info.revision);
    line["done"] = info.done;
    line["total"] = info.total;
    if (!info.standing.empty()) line["standing"] = info.standing;
    return json::canonical(json::Value(std::move(line))) + "\n" + std::string(working_file);
}

base::Result<DraftRecord> read_draft(std::string_view key, std::string_view bytes) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) return base::fail(base::ErrorCode::TruncatedFile, std::string(key));
    auto parsed = json::parse(bytes.substr(0, end), key);
    if (!parsed) return std::unexpected(parsed.error());
    json::Reader reader(*parsed, std::string(key));
    DraftRecord record;
    const std::string format = reader.text("format");
    record.info.key = key;
    record.info.reference = reader.text("reference");
    record.info.title = reader.text("title");
    record.info.copy = reader.text("copy");
    constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();
    record.info.saved_ms = number(reader, "saved", kAny);
    record.info.revision = static_cast<std::uint64_t>(number(reader, "revision", kAny));
    record.info.done = static_cast<int>(number(reader, "done", kMostAnswers));
    record.info.total = static_cast<int>(number(reader, "total", kMostAnswers));
    record.info.standing = reader.text_or("standing", {});
    if (reader.error()) return std::unexpected(*reader.error());
    if (format != kFormat) return base::fail(base::ErrorCode::NewerVersion, std::string(key), format);
    record.working_file = bytes.substr(end + 1);
    return record;
}

}  // namespace app
