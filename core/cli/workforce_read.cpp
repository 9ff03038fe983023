// Opens each file, reads its beginning for the layout and then all of it, as often as the reader asks.
#include "core/cli/workforce_read.h"

#include <filesystem>
#include <fstream>
#include <utility>

#include "core/cli/files.h"
#include "core/formats/json/reader.h"
#include "core/workforce/reading/fold.h"

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

json::Value number(std::uint64_t value) { return json::Value(static_cast<std::int64_t>(value)); }

json::Value questions_json(const workforce::Tally& tally) {
    json::Array list;
    for (const workforce::Question& question : tally.questions) {
        json::Object object;
        object["file"] = json::Value(reading::word(question.file));
        object["field"] = json::Value(reading::info(question.field).id);
        object["column"] = json::Value(question.header);
        object["value"] = json::Value(question.text);
        object["rows"] = number(question.rows);
        object["why"] = json::Value(question.why);
        list.emplace_back(std::move(object));
    }
    return json::Value(std::move(list));
}

json::Value balance_json(const workforce::Balance& balance) {
    json::Object excluded;
    for (const auto& [reason, rows] : balance.excluded) excluded[reason] = number(rows);
    json::Object object;
    object["rows_in"] = number(balance.rows_in);
    object["counted"] = number(balance.counted);
    object["excluded"] = json::Value(std::move(excluded));
    object["needs_answer"] = number(balance.needs_answer);
    return json::Value(std::move(object));
}

std::string meaning_of(const reading::ReadColumn& column, const reading::Value& value,
                       const reading::Values& values, const reading::Answers& answers) {
    const reading::Vocabulary* vocabulary = values.find(reading::info(column.field).vocabulary);
    const reading::Resolved resolved = reading::resolve(value, column.field, vocabulary, answers);
    switch (resolved.state) {
        case reading::Resolved::State::Meaning:
            return vocabulary == nullptr ? "blank" : vocabulary->meanings[resolved.meaning].id;
        case reading::Resolved::State::Number:
            return "number";
        case reading::Resolved::State::LeftOut:
            return std::string(reading::kLeftOut);
        case reading::Resolved::State::Total:
            return "total";
        case reading::Resolved::State::NeedsAnswer:
            break;
    }
    return "needs_answer";
}

json::Value columns_json(const ReadTable& table, const reading::Values& values) {
    json::Array columns;
    for (const reading::ReadColumn& column : table.reading.columns) {
        json::Array list;
        for (const reading::Value& value : column.values) {
            json::Object object;
            object["value"] = json::Value(value.text);
            object["rows"] = number(value.rows);
            object["meaning"] = json::Value(meaning_of(column, value, values, table.reading.answers));
            list.emplace_back(std::move(object));
        }
        json::Object object;
        object["field"] = json::Value(reading::info(column.field).id);
        object["column"] = json::Value(column.header);
        object["values"] = json::Value(std::move(list));
        columns.emplace_back(std::move(object));
    }
    return json::Value(std::move(columns));
}

json::Value file_json(const ReadTable& table, const reading::Values& values) {
    json::Object object;
    object["file"] = json::Value(table.path);
    object["kind"] = json::Value(reading::word(table.layout.kind));
    object["encoding"] = json::Value(csv::name_of(table.layout.encoding));
    object["separator"] = json::Value(std::string(1, table.layout.separator));
    object["header_line"] = number(table.layout.header_line);
    object["times_read"] = number(table.reading.passes);
    object["balance"] = balance_json(table.filling.tally.balances.at(table.layout.kind));
    object["columns"] = columns_json(table, values);
    return json::Value(std::move(object));
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

base::Result<reading::Answers> parse_answers(std::string_view file, std::string_view text,
                                             const reading::Values& values) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    reading::Answers answers;
    const json::Object* fields = value->as_object();
    for (const auto& [name, member] : fields == nullptr ? json::Object{} : *fields) {
        json::Reader list = top.object(name);
        const auto field = reading::field_of(name);
        const reading::Vocabulary* vocabulary =
            field ? values.find(reading::info(*field).vocabulary) : nullptr;
        if (vocabulary == nullptr && !(field && reading::info(*field).role == reading::Role::Date)) {
            list.fail(ErrorCode::UnknownId, name);
            continue;
        }
        const json::Object* all = list.value().as_object();
        for (const auto& [cell, meaning] : all == nullptr ? json::Object{} : *all) {
            const std::string id = list.text(cell);
            if (id != reading::kLeftOut && (vocabulary == nullptr || !vocabulary->find(id)))
                list.fail(ErrorCode::UnknownValue, id, cell);
            answers[*field][reading::folded(cell)] = id;
        }
    }
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return answers;
}

base::Result<WorkforceResult> workforce_read(const Arguments& arguments, const std::string& program) {
    const auto books = load_workforce_books(arguments.assets, program);
    if (!books) return std::unexpected(books.error());
    reading::Answers answers;
    if (!arguments.answers.empty()) {
        const auto text = read_file(arguments.answers);
        if (!text) return std::unexpected(text.error());
        auto parsed = parse_answers(arguments.answers, *text, books->values);
        if (!parsed) return std::unexpected(parsed.error());
        answers = *std::move(parsed);
    }
    std::map<reading::FileKind, std::string> paths;
    for (const auto& [kind, path] : arguments.tables) paths[*reading::file_kind(kind)] = path;
    if (!arguments.file.empty()) paths[*reading::file_kind(arguments.kind)] = arguments.file;
    const auto read = read_tables(paths, *arguments.snapshot, *books, answers);
    if (!read) return std::unexpected(read.error());
    json::Array files;
    for (const ReadTable& table : read->tables) files.push_back(file_json(table, books->values));
    json::Array warnings;
    for (const std::string& warning : read->tally.warnings) warnings.emplace_back(warning);
    json::Object report;
    const json::Value counts = workforce::counts_json(read->tally, *arguments.snapshot);
    report["counts"] = counts;
    report["needs_answer"] = questions_json(read->tally);
    report["warnings"] = json::Value(std::move(warnings));
    report["files"] = json::Value(std::move(files));
    return WorkforceResult{json::Value(std::move(report)), counts, notes_on(*read, arguments),
                           read->tally.questions.empty()};
}

}  // namespace cli
