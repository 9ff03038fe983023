// Each function writes one object of the outcome; the last one reads answers.
#include "core/workforce/reading/outcome.h"

#include <algorithm>

#include "core/formats/json/reader.h"
#include "core/workforce/reading/fold.h"

namespace workforce::reading {
namespace {

using base::ErrorCode;

json::Value number(std::uint64_t value) { return json::Value(static_cast<std::int64_t>(value)); }

json::Value texts_json(const std::vector<std::string>& texts) {
    json::Array list;
    for (const std::string& text : texts) list.emplace_back(text);
    return json::Value(std::move(list));
}

void put_dress(json::Object& object, const Layout& layout) {
    object["encoding"] = json::Value(csv::name_of(layout.encoding));
    object["separator"] = json::Value(std::string(1, layout.separator));
    object["header_line"] = number(layout.header_line);
}

json::Value column_json(const Column& column) {
    json::Object object;
    object["header"] = json::Value(column.header);
    object["field"] = json::Value(column.field ? info(*column.field).id : std::string_view());
    object["known_as"] = json::Value(column.known_as);
    object["identifying"] = json::Value(column.identifying);
    return json::Value(std::move(object));
}

json::Value fields_json(FileKind kind, const ColumnBook& book) {
    json::Array fields;
    for (const ColumnName& name : book.all()) {
        if (!name.field || std::ranges::find(name.kinds, kind) == name.kinds.end()) continue;
        json::Object object;
        object["field"] = json::Value(name.id);
        object["label"] = json::Value(name.label);
        object["only_on_request"] = json::Value(info(*name.field).only_on_request);
        fields.emplace_back(std::move(object));
    }
    return json::Value(std::move(fields));
}

json::Value balance_json(const Balance& balance) {
    json::Object excluded;
    for (const auto& [reason, rows] : balance.excluded) excluded[reason] = number(rows);
    json::Object object;
    object["rows_in"] = number(balance.rows_in);
    object["counted"] = number(balance.counted);
    object["excluded"] = json::Value(std::move(excluded));
    object["needs_answer"] = number(balance.needs_answer);
    return json::Value(std::move(object));
}

std::string word_of(const Resolved& resolved, const Vocabulary* vocabulary) {
    switch (resolved.state) {
        case Resolved::State::Meaning:
            return vocabulary == nullptr ? "blank" : vocabulary->meanings[resolved.meaning].id;
        case Resolved::State::Number:
            return "number";
        case Resolved::State::LeftOut:
            return std::string(kLeftOut);
        case Resolved::State::Total:
            return "total";
        case Resolved::State::NeedsAnswer:
            break;
    }
    return "needs_answer";
}

json::Value read_column_json(const ReadColumn& column, const Values& values, const Answers& answers) {
    const Vocabulary* vocabulary = values.find(info(column.field).vocabulary);
    json::Array list;
    for (const Value& value : column.values) {
        json::Object object;
        object["value"] = json::Value(value.text);
        object["rows"] = number(value.rows);
        object["meaning"] =
            json::Value(word_of(resolve(value, column.field, vocabulary, answers), vocabulary));
        object["proposed"] = json::Value(word_of(resolve(value, column.field, vocabulary, {}), vocabulary));
        list.emplace_back(std::move(object));
    }
    json::Object object;
    object["field"] = json::Value(info(column.field).id);
    object["column"] = json::Value(column.header);
    object["values"] = json::Value(std::move(list));
    return json::Value(std::move(object));
}

}  // namespace

json::Value layout_json(const Layout& layout, const ColumnBook& book) {
    json::Array columns;
    for (const Column& column : layout.columns) columns.push_back(column_json(column));
    json::Object object;
    put_dress(object, layout);
    object["columns"] = json::Value(std::move(columns));
    object["fields"] = fields_json(layout.kind, book);
    object["warnings"] = texts_json(layout.warnings);
    return json::Value(std::move(object));
}

json::Value file_json(std::string_view name, const Layout& layout, const FileReading& reading,
                      const Filling& filling, const Values& values, const Answers& answers) {
    json::Array columns;
    for (const ReadColumn& column : reading.columns)
        columns.push_back(read_column_json(column, values, answers));
    json::Object object;
    put_dress(object, layout);
    object["file"] = json::Value(name);
    object["kind"] = json::Value(word(reading.kind));
    object["times_read"] = number(reading.passes);
    object["balance"] = balance_json(filling.tally.balances.at(reading.kind));
    object["columns"] = json::Value(std::move(columns));
    return json::Value(std::move(object));
}

json::Value questions_json(const Tally& tally) {
    json::Array list;
    for (const Question& question : tally.questions) {
        json::Object object;
        object["file"] = json::Value(word(question.file));
        object["field"] = json::Value(info(question.field).id);
        object["column"] = json::Value(question.header);
        object["value"] = json::Value(question.text);
        object["rows"] = number(question.rows);
        object["why"] = json::Value(question.why);
        list.emplace_back(std::move(object));
    }
    return json::Value(std::move(list));
}

json::Value outcome_json(const Tally& tally, const base::Date& snapshot, json::Array files) {
    json::Object object;
    object["counts"] = counts_json(tally, snapshot);
    object["needs_answer"] = questions_json(tally);
    object["warnings"] = texts_json(tally.warnings);
    object["files"] = json::Value(std::move(files));
    return json::Value(std::move(object));
}

json::Value error_json(const base::Error& error) {
    json::Object object;
    object["code"] = json::Value(base::word(error.code));
    object["where"] = json::Value(error.where);
    object["sentence"] = json::Value(base::sentence(error));
    return json::Value(std::move(object));
}

base::Result<Answers> parse_answers(std::string_view file, std::string_view text, const Values& values) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    Answers answers;
    const json::Object* fields = value->as_object();
    for (const auto& [name, member] : fields == nullptr ? json::Object{} : *fields) {
        json::Reader list = top.object(name);
        const auto field = field_of(name);
        const Vocabulary* vocabulary = field ? values.find(info(*field).vocabulary) : nullptr;
        if (vocabulary == nullptr && !(field && info(*field).role == Role::Date)) {
            list.fail(ErrorCode::UnknownId, name);
            continue;
        }
        const json::Object* all = list.value().as_object();
        for (const auto& [cell, meaning] : all == nullptr ? json::Object{} : *all) {
            const std::string id = list.text(cell);
            if (id != kLeftOut && (vocabulary == nullptr || !vocabulary->find(id)))
                list.fail(ErrorCode::UnknownValue, id, cell);
            answers[*field][folded(cell)] = id;
        }
    }
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return answers;
}

}  // namespace workforce::reading
