// Writing and reading the working file (assets/schemas/workforce-file.schema.json).
#include "core/workforce/workbook.h"

#include <algorithm>
#include <array>

#include "core/formats/json/envelope.h"
#include "core/formats/json/reader.h"
#include "core/workforce/counts_json.h"

namespace workforce {
namespace {

using json::Array;
using json::Object;
using json::Value;

constexpr std::string_view kKind = "workforce";

Value texts_value(const std::map<std::string, std::string, std::less<>>& texts) {
    Object object;
    for (const auto& [name, text] : texts) object.emplace(name, Value(text));
    return Value(std::move(object));
}

Value years_value(const std::vector<Sheet>& years) {
    Array array;
    for (const Sheet& year : years) array.emplace_back(texts_value(year.typed));
    return Value(std::move(array));
}

Value sentences_value(const Workbook& workbook) {
    Object object;
    for (const auto& [key, own] : workbook.sentences)
        object.emplace(key, Value(Object{{"instead_of", own.instead_of}, {"text", own.text}}));
    return Value(std::move(object));
}

Value actions_value(const Workbook& workbook) {
    Array array;
    for (const PlannedAction& action : workbook.actions) {
        array.emplace_back(Object{{"id", action.id},
                                  {"measure", action.measure},
                                  {"what", action.what},
                                  {"owner", action.owner},
                                  {"objective", action.objective},
                                  {"day", action.day},
                                  {"month", action.month},
                                  {"year", action.year}});
    }
    return Value(std::move(array));
}

Value files_value(const Workbook& workbook) {
    Array array;
    for (const FileNote& file : workbook.files) {
        Object left_out;
        for (const auto& [reason, rows] : file.left_out) left_out.emplace(reason, Value(rows));
        array.emplace_back(Object{{"kind", file.kind},
                                  {"name", file.name},
                                  {"read_on", file.read_on},
                                  {"rows", file.rows},
                                  {"counted", file.counted},
                                  {"waiting", file.waiting},
                                  {"left_out", Value(std::move(left_out))}});
    }
    return Value(std::move(array));
}

Value meanings_value(const Meanings& meanings) {
    Object object;
    for (const auto& [field, values] : meanings) {
        Object list;
        for (const auto& [value, meaning] : values) list.emplace(value, Value(meaning));
        object.emplace(field, Value(std::move(list)));
    }
    return Value(std::move(object));
}

// The texts of an object whose members are all texts; anything else is an error at its place.
std::map<std::string, std::string, std::less<>> read_texts(json::Reader reader) {
    std::map<std::string, std::string, std::less<>> texts;
    const Object* object = reader.value().as_object();
    if (object == nullptr) return texts;
    for (const auto& [name, value] : *object) {
        std::string text = reader.text(name);
        if (!text.empty()) texts.emplace(name, std::move(text));
    }
    return texts;
}

std::vector<Sheet> read_years(json::Reader& content) {
    std::vector<Sheet> years;
    for (json::Reader& reader : content.list("years")) years.push_back({read_texts(reader)});
    if (years.empty()) years.emplace_back();
    return years;
}

void read_sentences(json::Reader& content, Workbook& workbook) {
    if (!content.has("sentences")) return;
    for (auto& [key, reader] : content.members("sentences")) {
        workbook.sentences[key] = {reader.text("instead_of"), reader.text("text")};
        reader.finish();
    }
}

void read_actions(json::Reader& content, Workbook& workbook) {
    for (json::Reader& reader : content.list_or_none("actions")) {
        workbook.actions.push_back({.id = reader.text("id"),
                                    .measure = reader.text("measure"),
                                    .what = reader.text_or("what", ""),
                                    .owner = reader.text_or("owner", ""),
                                    .objective = reader.text_or("objective", ""),
                                    .day = reader.text_or("day", ""),
                                    .month = reader.text_or("month", ""),
                                    .year = reader.text_or("year", "")});
        reader.finish();
    }
}

void read_files(json::Reader& content, Workbook& workbook) {
    for (json::Reader& reader : content.list_or_none("files")) {
        FileNote file{.kind = reader.text("kind"),
                      .name = reader.text("name"),
                      .read_on = reader.text_or("read_on", ""),
                      .rows = reader.integer("rows"),
                      .counted = reader.integer("counted"),
                      .waiting = reader.integer("waiting"),
                      .left_out = {}};
        json::Reader left_out = reader.object("left_out");
        if (const Object* reasons = left_out.value().as_object()) {
            for (const auto& [reason, rows] : *reasons) file.left_out[reason] = left_out.integer(reason);
        }
        reader.finish();
        workbook.files.push_back(std::move(file));
    }
}

void read_meanings(json::Reader& content, Workbook& workbook) {
    if (!content.has("meanings")) return;
    for (auto& [field, reader] : content.members("meanings")) {
        for (auto& [value, meaning] : read_texts(reader)) workbook.meanings[field][value] = meaning;
    }
}

Workbook read_content(json::Reader& content) {
    Workbook workbook;
    workbook.reference = content.text("reference");
    workbook.created = content.text_or("created", "");
    workbook.modified = content.text_or("modified", "");
    workbook.years = read_years(content);
    if (const Value* parameters = content.any("parameters");
        parameters != nullptr && parameters->as_object() != nullptr)
        workbook.parameters = *parameters->as_object();
    if (const Value* parameters = content.any("previous_parameters");
        parameters != nullptr && parameters->as_object() != nullptr)
        workbook.previous_parameters = *parameters->as_object();
    read_sentences(content, workbook);
    read_actions(content, workbook);
    read_files(content, workbook);
    read_meanings(content, workbook);
    workbook.has_board_consent = content.boolean_or("board_consent", false);
    (void)content.text_or("marking", "");
    workbook.unknown = content.unread();
    return workbook;
}

// A counts file becomes a workbook of its year, and of the year before where it holds one.
base::Result<OpenedWorkbook> from_counts(std::string_view bytes, const Bands& bands) {
    const auto read = read_counts({}, bytes, bands);
    if (!read) return std::unexpected(read.error());
    OpenedWorkbook opened;
    opened.workbook.years = {sheet_of(read->counts)};
    if (read->previous) opened.workbook.years.push_back(sheet_of(*read->previous));
    opened.workbook.parameters = read->parameters;
    opened.workbook.previous_parameters = read->previous_parameters;
    return opened;
}

// A counts file has no envelope.
bool is_counts_file(std::string_view bytes) {
    constexpr std::array<std::string_view, 6> kMembers = {"wres",         "wdes",       "period",
                                                          "organisation", "parameters", "previous"};
    const auto value = json::parse(bytes);
    return value && value->find("schema") == nullptr &&
           std::ranges::any_of(kMembers,
                               [&](std::string_view member) { return value->find(member) != nullptr; });
}

// "120", "1,204" and "21.4" are numbers of a sentence; a full stop behind one is none of it.
std::vector<std::string> numbers_in(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::vector<std::string> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at])) continue;
        std::string number;
        while (at < text.size() && (is_digit(text[at]) || ((text[at] == '.' || text[at] == ',') &&
                                                           at + 1 < text.size() && is_digit(text[at + 1]))))
            number += text[at++];
        numbers.push_back(std::move(number));
    }
    std::ranges::sort(numbers);
    return numbers;
}

}  // namespace

std::string sentence_key(std::string_view measure, std::string_view part) {
    std::string key(measure);
    if (!part.empty()) key += "/" + std::string(part);
    return key;
}

const std::string& sentence_for(const Workbook& workbook, const std::string& key,
                                const std::string& generated) {
    const auto own = workbook.sentences.find(key);
    const bool stands =
        own != workbook.sentences.end() && own->second.instead_of == generated && !own->second.text.empty();
    return stands ? own->second.text : generated;
}

std::string number_fault(std::string_view generated, std::string_view own) {
    const auto wanted = numbers_in(generated);
    const auto found = numbers_in(own);
    for (const std::string& number : wanted) {
        if (std::ranges::count(found, number) < std::ranges::count(wanted, number))
            return "Keep the number " + number + ". The words are yours, the numbers are not.";
    }
    for (const std::string& number : found) {
        if (std::ranges::count(wanted, number) < std::ranges::count(found, number))
            return "Take out the number " + number +
                   ". Only the numbers of the sentence as it was may stand here.";
    }
    return {};
}

std::string save(const Workbook& workbook, std::string_view tool) {
    Object content = workbook.unknown;
    const auto set = [&](std::string_view name, Value value) {
        content.insert_or_assign(std::string(name), std::move(value));
    };
    set("actions", actions_value(workbook));
    set("board_consent", workbook.has_board_consent);
    set("created", workbook.created);
    set("files", files_value(workbook));
    set("marking", kWorkingMark);
    set("meanings", meanings_value(workbook.meanings));
    set("modified", workbook.modified);
    set("parameters", Value(workbook.parameters));
    if (!workbook.previous_parameters.empty())
        set("previous_parameters", Value(workbook.previous_parameters));
    set("reference", workbook.reference);
    set("sentences", sentences_value(workbook));
    set("years", years_value(workbook.years));
    return json::sealed(Value(std::move(content)), kKind, tool);
}

base::Result<OpenedWorkbook> open_workbook(std::string_view bytes, const Bands& bands) {
    if (is_counts_file(bytes)) return from_counts(bytes, bands);
    auto file = json::unsealed(bytes, kKind);
    if (!file) return std::unexpected(file.error());
    json::Reader reader(file->content, {});
    OpenedWorkbook opened{.workbook = read_content(reader), .hash_matches = file->hash_matches};
    if (reader.error()) return std::unexpected(*reader.error());
    return opened;
}

}  // namespace workforce
