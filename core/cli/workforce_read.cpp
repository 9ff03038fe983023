// Opens each file, reads its beginning for the layout and then all of it, as often as the reader asks.
#include "core/cli/workforce_read.h"

#include <filesystem>
#include <fstream>
#include <utility>

#include "core/cli/files.h"
#include "core/workforce/reading/outcome.h"

namespace cli {
namespace {

namespace reading = workforce::reading;
using base::ErrorCode;

base::Result<std::ifstream> opened(const std::string& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return base::fail(ErrorCode::NotFound, path, "it is a folder; name the file in it");
    std::ifstream file(path, std::ios::binary);
    if (!file) return base::fail(ErrorCode::NotFound, path, "there is no such file");
    return file;
}

base::Error in_file(const std::string& path, base::Error error) {
    error.where = error.where.empty() ? path : path + ", " + error.where;
    if (error.code == ErrorCode::ForeignFile) error.detail = path + ": " + error.detail;
    return error;
}

base::Result<reading::Layout> read_layout(const std::string& path, reading::FileKind kind,
                                          const reading::ColumnBook& columns) {
    auto file = opened(path);
    if (!file) return std::unexpected(file.error());
    std::string beginning(reading::kBeginning, '\0');
    file->read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(file->gcount()));
    auto layout = reading::layout_of(beginning, kind, columns);
    if (!layout) return std::unexpected(in_file(path, layout.error()));
    return layout;
}

std::optional<base::Error> read_once(const std::string& path, reading::FileReader& reader) {
    auto file = opened(path);
    if (!file) return file.error();
    while (!reader.error() && *file) {
        const std::span<char> room = reader.room();
        file->read(room.data(), static_cast<std::streamsize>(room.size()));
        reader.commit(static_cast<std::size_t>(file->gcount()));
    }
    reader.finish();
    if (reader.error()) return in_file(path, *reader.error());
    return std::nullopt;
}

std::optional<base::Error> read_wholly(const std::string& path, reading::FileReader& reader) {
    if (reader.error()) return in_file(path, *reader.error());
    do {
        if (auto error = read_once(path, reader)) return error;
    } while (reader.begin_next_pass());
    return std::nullopt;
}

std::int64_t whole(std::uint64_t value) { return static_cast<std::int64_t>(value); }

std::vector<workforce::FileNote> notes_on(const ReadTables& read, const Arguments& arguments) {
    std::vector<workforce::FileNote> notes;
    for (const ReadTable& table : read.tables) {
        const workforce::Balance& balance = table.filling.tally.balances.at(table.layout.kind);
        workforce::FileNote note;
        note.kind = reading::word(table.layout.kind);
        note.name = std::filesystem::path(table.path).filename().string();
        if (arguments.date) note.read_on = base::iso(*arguments.date);
        note.rows = whole(balance.rows_in);
        note.counted = whole(balance.counted);
        note.waiting = whole(balance.needs_answer);
        for (const auto& [reason, rows] : balance.excluded) note.left_out[reason] = whole(rows);
        notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace

base::Result<WorkforceBooks> load_workforce_books(const std::string& assets, const std::string& program) {
    const auto columns_text = read_definition(assets, program, "workforce/columns.json");
    if (!columns_text) return std::unexpected(columns_text.error());
    const auto values_text = read_definition(assets, program, "workforce/values.json");
    if (!values_text) return std::unexpected(values_text.error());
    auto columns = reading::load_columns("assets/workforce/columns.json", *columns_text);
    if (!columns) return std::unexpected(columns.error());
    auto values = reading::load_values("assets/workforce/values.json", *values_text);
    if (!values) return std::unexpected(values.error());
    return WorkforceBooks{*std::move(columns), *std::move(values)};
}

base::Result<ReadTables> read_tables(const std::map<reading::FileKind, std::string>& paths,
                                     const base::Date& snapshot, const WorkforceBooks& books,
                                     const reading::Answers& answers) {
    ReadTables result;
    result.tables.reserve(paths.size());  // fillings look back at the staff file's
    std::optional<reading::StaffPeople> people;
    for (const auto& [kind, path] : paths) {  // in the order of FileKind: the staff file first
        auto layout = read_layout(path, kind, books.columns);
        if (!layout) return std::unexpected(layout.error());
        reading::Setup setup;
        setup.layout = *layout;
        setup.values = &books.values;
        setup.window = snapshot;
        setup.answers = answers;
        std::error_code no_size;
        const std::uintmax_t size = std::filesystem::file_size(path, no_size);
        setup.file_bytes = no_size ? 0 : size;
        setup.staff = people ? &*people : nullptr;
        reading::FileReader reader(std::move(setup));
        if (auto error = read_wholly(path, reader)) return std::unexpected(*std::move(error));
        result.tables.push_back({path, *std::move(layout), reader.result(), {}});
        ReadTable& table = result.tables.back();
        const reading::FileReading* staff = people ? &result.tables.front().reading : nullptr;
        table.filling =
            reading::fill(table.reading, books.values, answers, people ? &*people : nullptr, staff);
        if (kind == reading::FileKind::Staff) people = reader.take_people();
        result.tally += table.filling.tally;
    }
    return result;
}

base::Result<WorkforceResult> workforce_read(const Arguments& arguments, const std::string& program) {
    const auto books = load_workforce_books(arguments.assets, program);
    if (!books) return std::unexpected(books.error());
    reading::Answers answers;
    if (!arguments.answers.empty()) {
        const auto text = read_file(arguments.answers);
        if (!text) return std::unexpected(text.error());
        auto parsed = reading::parse_answers(arguments.answers, *text, books->values);
        if (!parsed) return std::unexpected(parsed.error());
        answers = *std::move(parsed);
    }
    std::map<reading::FileKind, std::string> paths;
    for (const auto& [kind, path] : arguments.tables) paths[*reading::file_kind(kind)] = path;
    if (!arguments.file.empty()) paths[*reading::file_kind(arguments.kind)] = arguments.file;
    const auto read = read_tables(paths, *arguments.snapshot, *books, answers);
    if (!read) return std::unexpected(read.error());
    json::Array files;
    for (const ReadTable& table : read->tables)
        files.push_back(reading::file_json(table.path, table.layout, table.reading, table.filling,
                                           books->values, answers));
    json::Value report = reading::outcome_json(read->tally, *arguments.snapshot, std::move(files));
    json::Value counts = *report.find("counts");
    return WorkforceResult{std::move(report), std::move(counts), notes_on(*read, arguments),
                           read->tally.questions.empty()};
}

}  // namespace cli
