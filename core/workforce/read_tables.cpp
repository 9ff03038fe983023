// Each refusal says what the place may hold, so that the person at the form knows what to type.
#include "core/workforce/read_tables.h"

#include <algorithm>

#include "core/base/text.h"

namespace workforce {
namespace {

using base::ErrorCode;

constexpr std::string_view kSuppressed = "suppressed";

Count read_count(json::Reader& reader, std::string_view name) {
    const json::Value* value = reader.any(name);
    if (value == nullptr || value->is_null()) return {};
    if (const std::string* word = value->as_string(); word != nullptr && *word == kSuppressed)
        return Count::withheld();
    const std::int64_t* number = value->as_integer();
    if (number == nullptr) {
        reader.fail(
            ErrorCode::WrongType,
            "expected a whole number without quotation marks, or \"suppressed\"; leave out what is not known",
            name);
        return {};
    }
    if (*number < 0 || *number > kLargestEntry) {
        reader.fail(ErrorCode::OutOfRange,
                    std::to_string(*number) + "; a count is from 0 to " + std::to_string(kLargestEntry),
                    name);
        return {};
    }
    return {*number};
}

ByGroup read_row(Standard standard, json::Reader& reader) {
    ByGroup counts;
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown})
        counts.of(side) = read_count(reader, key(standard, side));
    reader.finish();
    return counts;
}

// Text such as "21.4", at most `most`; nothing where it is not there.
std::optional<statistics::Decimal> read_decimal(json::Reader& reader, std::string_view name,
                                                std::int64_t most) {
    const json::Value* value = reader.any(name);
    if (value == nullptr || value->is_null()) return std::nullopt;
    const std::string* text = value->as_string();
    const auto decimal = text == nullptr ? std::nullopt : statistics::parse_decimal(*text);
    if (!decimal) {
        reader.fail(
            ErrorCode::WrongType,
            "expected the digits as printed, in quotation marks, with a point and no % sign: \"21.4\"", name);
        return std::nullopt;
    }
    if (statistics::fraction(*decimal) > statistics::Fraction::whole(most))
        reader.fail(ErrorCode::OutOfRange, *text + "; it is from 0 to " + std::to_string(most), name);
    return decimal;
}

SurveyAnswer read_answer(json::Reader& reader) {
    SurveyAnswer answer;
    const json::Value* percent = reader.value().find("percent");
    const std::string* word = percent == nullptr ? nullptr : percent->as_string();
    if (word != nullptr && *word == kSuppressed)
        answer.suppressed = reader.any("percent") != nullptr;
    else
        answer.percent = read_decimal(reader, "percent", 100);
    answer.yes = read_count(reader, "yes");
    answer.respondents = read_count(reader, "respondents");
    if (answer.yes.number && answer.respondents.number && *answer.yes.number > *answer.respondents.number)
        reader.fail(ErrorCode::OutOfRange, "more people said yes than answered", "yes");
    reader.finish();
    return answer;
}

std::string names_of_rows(const Bands& bands, Section section) {
    std::vector<std::string> names;
    for (const BandRow& row : bands.rows)
        if (row.medical == (section == Section::Medical)) names.push_back(row.id);
    for (const Cluster& cluster : bands.clusters)
        if (cluster.medical == (section == Section::Medical)) names.push_back(cluster.id);
    return base::join(names, ", ");
}

// A band and the cluster that holds it would count the same people twice.
void check_once(json::Reader& reader, const Bands& bands, const Rows& rows) {
    for (const auto& [id, counts] : rows) {
        const BandRow* row = find_row(bands, id);
        if (row != nullptr && !row->cluster.empty() && rows.contains(row->cluster))
            reader.fail(ErrorCode::DuplicateId, "the same people are in " + row->cluster, id);
        if (row == nullptr || row->of_which.empty()) continue;
        if (const auto whole = rows.find(row->of_which); whole != rows.end())
            for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown})
                if (counts.of(side).number.value_or(0) >
                    whole->second.of(side).number.value_or(kLargestEntry))
                    reader.fail(ErrorCode::OutOfRange,
                                "more than in " + row->of_which + ", which they are part of", id);
    }
}

Rows read_section(Standard standard, json::Reader& reader, Section section, const Bands& bands) {
    Rows rows;
    const json::Object* object = reader.value().as_object();
    if (object == nullptr) return rows;
    for (const auto& [typed, value] : *object) {
        const std::string id = row_id(bands, section, typed);
        if (id.empty()) {
            reader.fail(ErrorCode::UnknownMember,
                        "“" + typed + "”; there is " + names_of_rows(bands, section), typed);
            return rows;
        }
        json::Reader row = reader.object(typed);
        if (row.error()) return rows;
        if (!rows.emplace(id, read_row(standard, row)).second)
            reader.fail(ErrorCode::DuplicateId, "this is " + id + ", which is there already", typed);
    }
    check_once(reader, bands, rows);
    return rows;
}

}  // namespace

ByGroup read_groups(const Table& table, std::string_view name) {
    if (!table.reader.has(name)) return {};
    json::Reader reader = table.reader.object(name);
    return reader.error() ? ByGroup{} : read_row(table.standard, reader);
}

void at_most(const Table& table, std::string_view part_name, const ByGroup& part, std::string_view whole_name,
             const ByGroup& whole) {
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown}) {
        const Count& few = part.of(side);
        const Count& many = whole.of(side);
        if (!few.number || !many.number || *few.number <= *many.number) continue;
        table.reader.fail(ErrorCode::OutOfRange,
                          std::to_string(*few.number) + ", but only " + std::to_string(*many.number) + " " +
                              std::string(whole_name),
                          std::string(part_name) + "/" + std::string(key(table.standard, side)));
    }
}

StaffTable read_staff(const Table& table, const Bands& bands) {
    StaffTable staff;
    for (const Section section : {Section::NonClinical, Section::Clinical, Section::Medical}) {
        if (!table.reader.has(key(section))) continue;
        json::Reader reader = table.reader.object(key(section));
        if (reader.error()) return staff;
        Rows rows = read_section(table.standard, reader, section, bands);
        if (!rows.empty()) staff.emplace(section, std::move(rows));
    }
    return staff;
}

SurveyItem read_item(const Table& table) {
    return {read_answer_of(table, key(table.standard, Side::Comparison)),
            read_answer_of(table, key(table.standard, Side::Focus))};
}

SurveyAnswer read_answer_of(const Table& table, std::string_view name) {
    if (!table.reader.has(name)) return {};
    json::Reader reader = table.reader.object(name);
    return reader.error() ? SurveyAnswer{} : read_answer(reader);
}

std::optional<statistics::Decimal> read_score(json::Reader& reader) {
    return read_decimal(reader, "score", 10);
}

}  // namespace workforce
