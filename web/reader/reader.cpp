// The program that reads workforce files in a worker: core's YearFiles as functions for web/platform/browser/reader.js.
// It has no interface, asks for nothing, and keeps no row. Texts come as UTF-8 with their length; what a function has to
// say stands in reader_said() until the next call.
#include "core/formats/json/reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/workforce/reading/year_files.h"
#include "web/platform/browser/exports.h"

namespace {

namespace reading = workforce::reading;
using reading::YearFiles;

struct Reader {
    std::optional<YearFiles> files;
    std::string said;

    // 1 for a value, 0 for an error; either is what the program says.
    int say(const json::Value& value) {
        said = json::canonical(value);
        return 1;
    }
    int refuse(const base::Error& error) {
        said = json::canonical(reading::error_json(error));
        return 0;
    }
    int say_layout(reading::FileKind kind) {
        return say(reading::layout_json(*files->layout(kind), files->columns()));
    }
};

base::Error unknown(std::string_view what) {
    return {base::ErrorCode::InvalidArgument, {}, std::string(what)};
}

// [{"column": 3, "field": "ethnicity"}, …]; an empty field: the column is not read.
std::optional<base::Error> choose(YearFiles& files, reading::FileKind kind, std::string_view text) {
    const auto value = json::parse(text);
    if (!value) return value.error();
    const json::Array* list = value->as_array();
    for (const json::Value& one : list == nullptr ? json::Array{} : *list) {
        json::Reader choice(one, "columns");
        const std::int64_t column = choice.integer("column");
        const std::string id = choice.text("field");
        if (choice.error()) return *choice.error();
        const auto field = reading::field_of(id);
        const bool is_known = id.empty() || field;
        if (!is_known || column < 0 || !files.choose(kind, static_cast<std::size_t>(column), field))
            return unknown("column " + std::to_string(column) + ", " + id);
    }
    return std::nullopt;
}

std::string made_up_table() {
    constexpr std::string_view kEthnicities[] = {"A White - British", "H Asian - Indian", "Z Not Stated"};
    constexpr std::string_view kBands[] = {"Review Body Band 5", "Review Body Band 8 - Range A"};
    std::string table = "Employee Number,Name,Ethnicity,Disability,Band,Staff Group,Start Date,Notes\r\n";
    for (std::size_t i = 0; i < 2000; ++i) {
        table.append(std::to_string(20'000'000 + i))
            .append(",\"a, b\",")
            .append(kEthnicities[i % 3])
            .append(",No,");
        table.append(kBands[i % 2]).append(",Students,01/02/2020,\"say \"\"x\"\"\"\r\n");
    }
    return table;
}

}  // namespace

extern "C" {

PORTAL_EXPORT Reader* reader_create() { return new Reader; }

PORTAL_EXPORT const char* reader_said(const Reader* reader) { return reader->said.data(); }
PORTAL_EXPORT std::size_t reader_said_size(const Reader* reader) { return reader->said.size(); }

// First of all: assets/workforce/columns.json and values.json, and the snapshot day.
PORTAL_EXPORT int reader_load(Reader* reader, const char* columns, std::size_t columns_size,
                              const char* values, std::size_t values_size, int year, int month, int day) {
    auto column_book = reading::load_columns("workforce/columns.json", {columns, columns_size});
    if (!column_book) return reader->refuse(column_book.error());
    auto value_book = reading::load_values("workforce/values.json", {values, values_size});
    if (!value_book) return reader->refuse(value_book.error());
    if (!base::is_valid(year, month, day)) return reader->refuse(unknown("snapshot"));
    reader->files.emplace(*std::move(column_book), *std::move(value_book), base::Date{year, month, day});
    return 1;
}

// OPTIMIZATION: reads a made-up table until the browser has put the loop over the rows into its fast form (V8 does so
// after some thousand rows, in the background). Otherwise the beginning of the first file pays for it.
PORTAL_EXPORT void reader_warm_up(const Reader* reader) {
    const std::string table = made_up_table();
    YearFiles files(reader->files->columns(), reader->files->values(), {2025, 3, 31});
    if (!files.open(reading::FileKind::Staff, {}, table.size(), table.substr(0, reading::kBeginning))) return;
    if (!files.begin(reading::FileKind::Staff)) return;
    for (int i = 0; i < 32; ++i) {
        for (std::size_t at = 0; at < table.size();) {
            const std::span<char> room = files.room();
            const std::size_t bytes = std::min({room.size(), std::size_t{1} << 13, table.size() - at});
            std::copy_n(table.data() + at, bytes, room.data());
            if (!files.commit(bytes)) return;
            at += bytes;
        }
    }
}

PORTAL_EXPORT int reader_set_snapshot(Reader* reader, int year, int month, int day) {
    if (!base::is_valid(year, month, day)) return reader->refuse(unknown("snapshot"));
    reader->files->set_snapshot({year, month, day});
    return 1;
}

// Says the layout.
PORTAL_EXPORT int reader_open(Reader* reader, const char* kind, std::size_t kind_size, const char* name,
                              std::size_t name_size, double bytes, const char* beginning,
                              std::size_t beginning_size) {
    const auto file_kind = reading::file_kind({kind, kind_size});
    if (!file_kind) return reader->refuse(unknown("kind of file"));
    const auto opened = reader->files->open(*file_kind, {name, name_size}, static_cast<std::uint64_t>(bytes),
                                            {beginning, beginning_size});
    return opened ? reader->say_layout(*file_kind) : reader->refuse(opened.error());
}

// Says the layout as it is then.
PORTAL_EXPORT int reader_choose(Reader* reader, const char* kind, std::size_t kind_size, const char* columns,
                                std::size_t columns_size) {
    const auto file_kind = reading::file_kind({kind, kind_size});
    if (!file_kind || reader->files->layout(*file_kind) == nullptr)
        return reader->refuse(unknown("kind of file"));
    if (const auto error = choose(*reader->files, *file_kind, {columns, columns_size}))
        return reader->refuse(*error);
    return reader->say_layout(*file_kind);
}

PORTAL_EXPORT int reader_answer(Reader* reader, const char* answers, std::size_t size) {
    auto parsed = reading::parse_answers("answers", {answers, size}, reader->files->values());
    if (!parsed) return reader->refuse(parsed.error());
    reader->files->answer(*std::move(parsed));
    return 1;
}

PORTAL_EXPORT void reader_forget(Reader* reader, const char* kind, std::size_t kind_size) {
    if (const auto file_kind = reading::file_kind({kind, kind_size})) reader->files->forget(*file_kind);
}

// Says the kind of the file to read next; 0 when there is none.
PORTAL_EXPORT int reader_next(Reader* reader) {
    const auto kind = reader->files->next();
    if (!kind) return 0;
    reader->said = reading::word(*kind);
    return 1;
}

// Begins the file that reader_next() named.
PORTAL_EXPORT int reader_begin(Reader* reader) {
    const auto begun = reader->files->begin(*reader->files->next());
    return begun ? 1 : reader->refuse(begun.error());
}

PORTAL_EXPORT char* reader_room(Reader* reader, std::size_t* size) {
    const std::span<char> room = reader->files->room();
    *size = room.size();
    return room.data();
}

PORTAL_EXPORT int reader_commit(Reader* reader, std::size_t bytes) {
    return reader->files->commit(bytes) ? 1 : 0;
}

// 1: all is read; 2: the same bytes once more; 0: it failed, and says why.
PORTAL_EXPORT int reader_finish(Reader* reader, const char* kind, std::size_t kind_size) {
    switch (reader->files->finish()) {
        case YearFiles::Finished::Done:
            return 1;
        case YearFiles::Finished::ReadAgain:
            return 2;
        case YearFiles::Finished::Failed:
            break;
    }
    return reader->refuse(*reader->files->error(*reading::file_kind({kind, kind_size})));
}

PORTAL_EXPORT void reader_stop(Reader* reader) { reader->files->stop(); }
PORTAL_EXPORT double reader_rows(const Reader* reader) { return static_cast<double>(reader->files->rows()); }
PORTAL_EXPORT double reader_passes_left(const Reader* reader) {
    return static_cast<double>(reader->files->passes_left());
}

PORTAL_EXPORT int reader_outcome(Reader* reader) { return reader->say(reader->files->outcome()); }
}
