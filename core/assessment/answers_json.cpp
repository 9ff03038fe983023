// The shapes of answers in the file: text is text, choices are a list, a date is {"date": …} or its three
// typed fields, a table is {"rows": […]}. So the type of every answer is known without the form.
#include "core/assessment/answers_json.h"

#include <algorithm>
#include <set>

namespace assessment {
namespace {

using base::ErrorCode;

bool is_typed_plainly(const DateText& text, const base::Date& date) {
    return text.day == std::to_string(date.day) && text.month == std::to_string(date.month) &&
           text.year == std::to_string(date.year);
}

json::Value encoded(const std::string& text) { return text; }

json::Value encoded(const DateText& date) { return to_json(date); }

json::Value encoded(const Choices& choices) {
    json::Array array;
    for (const std::string& id : choices.ids) array.emplace_back(id);
    return array;
}

json::Value encoded(const Rows& rows) {
    json::Array array;
    for (const Row& row : rows.rows) {
        json::Object cells;
        for (const auto& [column, cell] : row.cells) {
            cells.emplace(column, std::visit([](const auto& held) { return encoded(held); }, cell));
        }
        array.emplace_back(json::Object{{"cells", std::move(cells)}, {"id", row.id}});
    }
    return json::Object{{"rows", std::move(array)}};
}

Choices read_choices(json::Reader& owner, std::string_view name) {
    Choices choices{owner.texts(name)};
    std::set<std::string> seen;
    for (const std::string& id : choices.ids) {
        if (id.empty()) owner.fail(ErrorCode::UnknownValue, "a choice without a name", name);
        if (!seen.insert(id).second) owner.fail(ErrorCode::DuplicateId, "“" + id + "”", name);
    }
    return choices;
}

DateText read_date(json::Reader reader) {
    if (!reader.has("date")) {
        DateText typed{reader.text("day"), reader.text("month"), reader.text("year")};
        reader.finish();
        return typed;
    }
    const std::string iso = reader.text("date");
    const auto date = base::parse_iso(iso);
    if (!date) reader.fail(ErrorCode::OutOfRange, "“" + iso + "” is not a date", "date");
    const base::Date known = date.value_or(base::Date{});
    DateText typed{reader.text_or("day", std::to_string(known.day)),
                   reader.text_or("month", std::to_string(known.month)),
                   reader.text_or("year", std::to_string(known.year))};
    reader.finish();
    if (date && typed.date() != date) {
        reader.fail(ErrorCode::OutOfRange, "the date and its day, month and year do not agree");
    }
    return typed;
}

// Text, choices or a date; `value` is the owner's member of that name.
Cell read_cell(json::Reader& owner, std::string_view name, const json::Value& value) {
    if (value.as_array() != nullptr) return read_choices(owner, name);
    if (value.as_object() != nullptr) return read_date(owner.object(name));
    return owner.text(name);
}

Row read_row(json::Reader& reader) {
    Row row;
    row.id = reader.text("id");
    if (row.id.empty()) reader.fail(ErrorCode::MissingMember, "the row has no name", "id");
    json::Reader cells = reader.object("cells");
    if (const json::Object* object = cells.value().as_object()) {
        for (const auto& [column, value] : *object)
            row.cells.emplace(column, read_cell(cells, column, value));
    }
    reader.finish();
    return row;
}

Rows read_rows(json::Reader reader) {
    Rows rows;
    std::set<std::string> ids;
    for (json::Reader& each : reader.list("rows")) {
        if (each.error()) break;
        rows.rows.push_back(read_row(each));
        const std::string& id = rows.rows.back().id;
        if (!ids.insert(id).second) each.fail(ErrorCode::DuplicateId, "“" + id + "”", "id");
    }
    reader.finish();
    return rows;
}

Value as_value(Cell cell) {
    return std::visit([](auto& held) { return Value(std::move(held)); }, cell);
}

}  // namespace

json::Value to_json(const DateText& text) {
    const auto date = text.date();
    json::Object object;
    if (date) object.emplace("date", base::iso(*date));
    // As typed, too, where the date alone would not give it back: "04", "August", or no date at all.
    if (!date || !is_typed_plainly(text, *date)) {
        object.emplace("day", text.day);
        object.emplace("month", text.month);
        object.emplace("year", text.year);
    }
    return object;
}

json::Value to_json(const Answers& answers) {
    json::Object object;
    for (const auto& [question, value] : answers) {
        object.emplace(question, std::visit([](const auto& held) { return encoded(held); }, value));
    }
    return object;
}

DateText read_date(json::Reader& owner, std::string_view name) { return read_date(owner.object(name)); }

Answers read_answers(json::Reader& owner, std::string_view name) {
    Answers answers;
    json::Reader reader = owner.object(name);
    const json::Object* object = reader.value().as_object();
    if (object == nullptr) return answers;
    for (const auto& [question, value] : *object) {
        if (owner.error()) break;
        if (value.find("rows") != nullptr) {
            answers.emplace(question, read_rows(reader.object(question)));
        } else {
            answers.emplace(question, as_value(read_cell(reader, question, value)));
        }
    }
    return answers;
}

}  // namespace assessment
