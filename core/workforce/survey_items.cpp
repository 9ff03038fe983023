// Reads the survey items and finds the one of a year.
#include "core/workforce/survey_items.h"

#include <algorithm>

#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

int year_in(json::Reader& reader, std::string_view name, std::int64_t value) {
    if (value != 0 && (value < 2000 || value > 2199))
        reader.fail(ErrorCode::OutOfRange, "a year from 2000 to 2199", name);
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, 2199));
}

bool holds(const SurveyItemRow& row, int year) {
    return row.since <= year && (row.until == 0 || year <= row.until);
}

SurveyItemRow read_row(json::Reader& reader) {
    SurveyItemRow row;
    row.measure = reader.text("measure");
    row.since = year_in(reader, "since", reader.integer("since"));
    row.until = year_in(reader, "until", reader.integer_or("until", 0));
    row.items = reader.texts("items");
    row.computation = reader.text("computation");
    row.base = reader.text_or("base", "");
    row.certainty = reader.text("certainty");
    if (row.until != 0 && row.until < row.since)
        reader.fail(ErrorCode::OutOfRange, "it ends before it begins", "until");
    reader.finish();
    return row;
}

}  // namespace

base::Result<std::vector<SurveyItemRow>> load_survey_items(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    (void)top.text("version");
    (void)top.texts("sources");
    std::vector<SurveyItemRow> rows;
    for (json::Reader& reader : top.list("items")) {
        SurveyItemRow row = read_row(reader);
        const SurveyItemRow* other = find_item(rows, row.measure, row.since);
        const bool later = std::ranges::any_of(
            rows, [&](const SurveyItemRow& r) { return r.measure == row.measure && holds(row, r.since); });
        if (other != nullptr || later)
            reader.fail(ErrorCode::DuplicateId, "two rows hold for one year", "since");
        rows.push_back(std::move(row));
    }
    if (rows.empty()) top.fail(ErrorCode::EmptyFile, "no item", "items");
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return rows;
}

const SurveyItemRow* find_item(const std::vector<SurveyItemRow>& rows, std::string_view measure,
                               int survey_year) {
    const auto found = std::ranges::find_if(
        rows, [&](const SurveyItemRow& row) { return row.measure == measure && holds(row, survey_year); });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace workforce
