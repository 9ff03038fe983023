// Reads the national figures and picks those of a measure.
#include "core/workforce/benchmarks.h"

#include <algorithm>
#include <array>

#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

void read_place(json::Reader& reader, Benchmark& record) {
    const std::string standard = reader.text("standard");
    if (standard != "WRES" && standard != "WDES")
        reader.fail(ErrorCode::UnknownValue, "“" + standard + "”; there is WRES and WDES", "standard");
    record.standard = standard == "WDES" ? Standard::Wdes : Standard::Wres;
    record.indicator = reader.text("indicator");
    record.measure = reader.text("measure");
    const std::int64_t year = reader.integer("year");
    if (year < 2000 || year > 2199) reader.fail(ErrorCode::OutOfRange, "a year from 2000 to 2199", "year");
    record.year = static_cast<int>(std::clamp<std::int64_t>(year, 2000, 2199));
    record.geography = reader.text("geography");
    record.group = reader.text("group");
}

void read_value(json::Reader& reader, Benchmark& record) {
    const auto value = statistics::parse_decimal(reader.text("value"));
    if (!value)
        reader.fail(ErrorCode::WrongType, "expected a number in quotation marks, such as \"22.4\"", "value");
    record.value = value.value_or(statistics::Decimal{});
    record.unit = reader.text("unit");
    if (record.unit != "percent" && record.unit != "ratio")
        reader.fail(ErrorCode::UnknownValue, "“" + record.unit + "”; there is percent and ratio", "unit");
}

void read_origin(json::Reader& reader, Benchmark& record) {
    record.source_address = reader.text("source_url");
    if (record.source_address.empty())
        reader.fail(ErrorCode::OutOfRange, "a national figure needs its source", "source_url");
    record.status = reader.text("status");
    if (record.status != "sourced-primary" && record.status != "sourced-secondary")
        reader.fail(ErrorCode::UnknownValue, "“" + record.status + "”", "status");
    record.may_be_shown = reader.boolean("ship");
    record.note = reader.text("note");
    record.attribution = reader.text("attribution");
}

// Which national figures can stand beside which of ours.
struct Comparable {
    Standard standard;
    std::string_view indicator, group, measure, part;
};
constexpr std::array kComparables = {
    Comparable{Standard::Wres, "1", "BME", "BME share of the workforce", "all.total.bme"},
    Comparable{Standard::Wres, "2", "White/BME", "relative likelihood", ""},
    Comparable{Standard::Wres, "7", "BME", "believes equal opportunities", "bme"},
    Comparable{Standard::Wdes, "1", "Disabled", "Disabled share of the workforce", "all.total.disabled"},
    Comparable{Standard::Wdes, "2", "non-disabled/Disabled", "relative likelihood", ""},
    Comparable{Standard::Wdes, "3", "Disabled/non-disabled", "relative likelihood", ""},
    Comparable{Standard::Wdes, "8", "Disabled", "adjustments made", "disabled"},
};
constexpr std::string_view kTrusts = "England, NHS trusts";

}  // namespace

base::Result<Benchmarks> load_benchmarks(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    Benchmarks all{top.text("version"), top.text("title"), top.texts("rules"), {}};
    for (json::Reader& reader : top.list("records")) {
        Benchmark record;
        record.id = reader.text("id");
        read_place(reader, record);
        read_value(reader, record);
        read_origin(reader, record);
        if (std::ranges::find(all.records, record.id, &Benchmark::id) != all.records.end())
            reader.fail(ErrorCode::DuplicateId, record.id, "id");
        reader.finish();
        all.records.push_back(std::move(record));
    }
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return all;
}

std::vector<Benchmark> shown(const Benchmarks& all, Standard standard, std::string_view indicator,
                             std::string_view geography) {
    std::vector<Benchmark> found;
    for (const Benchmark& record : all.records) {
        const bool here = geography.empty() || record.geography == geography;
        if (record.may_be_shown && record.standard == standard && record.indicator == indicator && here)
            found.push_back(record);
    }
    std::ranges::stable_sort(found, {}, &Benchmark::year);
    return found;
}

std::vector<Benchmark> national(const Benchmarks& all, Standard standard, std::string_view indicator,
                                std::string_view part) {
    const auto row = std::ranges::find_if(kComparables, [&](const Comparable& each) {
        return each.standard == standard && each.indicator == indicator && each.part == part;
    });
    if (row == kComparables.end()) return {};
    std::vector<Benchmark> found = shown(all, standard, indicator, kTrusts);
    std::erase_if(found, [&](const Benchmark& record) {
        return record.group != row->group || !record.measure.starts_with(row->measure);
    });
    return found;
}

}  // namespace workforce
