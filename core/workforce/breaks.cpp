// Reads the breaks and says whether one lies between two years.
#include "core/workforce/breaks.h"

#include <algorithm>

#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

Break read_break(json::Reader& reader) {
    Break one;
    one.id = reader.text("id");
    one.measure = reader.text("measure");
    const std::string clock = reader.text("clock");
    if (clock != "survey" && clock != "snapshot")
        reader.fail(ErrorCode::UnknownValue, "“" + clock + "”; there is survey and snapshot", "clock");
    one.clock = clock == "survey" ? Clock::Survey : Clock::Snapshot;
    const std::int64_t year = reader.integer("first_year");
    if (year < 2000 || year > 2199)
        reader.fail(ErrorCode::OutOfRange, "a year from 2000 to 2199", "first_year");
    one.first_year = static_cast<int>(std::clamp<std::int64_t>(year, 2000, 2199));
    one.reason = reader.text("reason");
    one.certainty = reader.text("certainty");
    one.sources = reader.texts("sources");
    if (one.reason.empty()) reader.fail(ErrorCode::OutOfRange, "a break needs its reason", "reason");
    reader.finish();
    return one;
}

int year_of(const Period& period, Clock clock) {
    return clock == Clock::Survey ? period.survey_year : period.snapshot.year;
}

}  // namespace

base::Result<Breaks> load_breaks(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    Breaks all;
    all.version = top.text("version");
    all.window_reason = top.text("window_reason");
    for (json::Reader& reader : top.list("breaks")) {
        Break one = read_break(reader);
        if (std::ranges::find(all.breaks, one.id, &Break::id) != all.breaks.end())
            reader.fail(ErrorCode::DuplicateId, one.id, "id");
        all.breaks.push_back(std::move(one));
    }
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return all;
}

const Break* break_between(const Breaks& breaks, std::string_view measure, const Period& a, const Period& b) {
    for (const Break& one : breaks.breaks) {
        const int earlier = std::min(year_of(a, one.clock), year_of(b, one.clock));
        const int later = std::max(year_of(a, one.clock), year_of(b, one.clock));
        if (one.measure == measure && earlier < one.first_year && one.first_year <= later) return &one;
    }
    return nullptr;
}

}  // namespace workforce
