// Complete assessments for the tests of the rules.
#include "tests/support/examples.h"

#include <cstdio>
#include <cstdlib>

#include "core/assessment/visible.h"
#include "core/formats/json/value.h"
#include "tests/support/small_book.h"

namespace support {
namespace {

[[noreturn]] void stop(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::abort();
}

std::string text_of(const json::Value& value) {
    const std::string* text = value.as_string();
    if (text == nullptr) stop("a fact is not text");
    return *text;
}

assessment::Choices choices_of(const json::Value& value) {
    assessment::Choices choices;
    for (const json::Value& id : *value.as_array()) choices.ids.push_back(text_of(id));
    return choices;
}

assessment::Cell cell_of(const form::Column& column, const json::Value& value) {
    if (value.as_array() != nullptr) return choices_of(value);
    if (column.type == form::QuestionType::Date) return typed_date(text_of(value));
    return text_of(value);
}

// A row's id is its key in the facts, the option of a fixed table, or else its number.
assessment::Row row_of(const form::Question& question, const json::Value& value, std::size_t number) {
    assessment::Row row{"row" + std::to_string(number), {}};
    if (const json::Value* key = value.find("key")) row.id = text_of(*key);
    if (question.fixed_rows) row.id = text_of(*value.find(question.columns.front().id));
    for (const form::Column& column : question.columns)
        if (const json::Value* cell = value.find(column.id))
            row.cells.emplace(column.id, cell_of(column, *cell));
    return row;
}

assessment::Value answer_of(const form::Question& question, const json::Value& value) {
    if (question.type == form::QuestionType::Table) {
        assessment::Rows rows;
        for (const json::Value& row : *value.as_array())
            rows.rows.push_back(row_of(question, row, rows.rows.size() + 1));
        return rows;
    }
    if (value.as_array() != nullptr) return choices_of(value);
    if (question.type == form::QuestionType::Date) return typed_date(text_of(value));
    return text_of(value);
}

void add(const form::FormDefinition& form, const std::string& id, const json::Value& value,
         assessment::Assessment& assessment) {
    const form::Question* question = form.find(id);
    if (question == nullptr) stop("the facts speak of " + id + ", which the form does not have");
    if (const json::Value* ask = value.find("ask")) {
        assessment.to_dos.emplace(id, assessment::ToDo{text_of(*ask), text_of(*value.find("owner")),
                                                       typed_date(text_of(*value.find("due")))});
        return;
    }
    assessment.answers.emplace(id, answer_of(*question, value));
}

}  // namespace

const rules::RuleBook& shipped_book() {
    static const rules::RuleBook book = [] {
        rules::DefinitionFiles files;
        for (const std::string& name : rules::definition_file_names())
            files.texts.emplace(name, repository_file("assets/" + name));
        auto loaded = rules::load_rule_book(files);
        if (!loaded) stop(loaded.error().where + ": " + loaded.error().detail);
        return std::move(*loaded);
    }();
    return book;
}

assessment::Assessment example(const std::string& name) {
    const std::string path = "tests/core/rules/facts/" + name + ".json";
    const auto facts = json::parse(repository_file(path), path);
    if (!facts) stop(facts.error().where + ": " + facts.error().detail);
    const form::FormDefinition& form = shipped_book().form;
    assessment::Assessment assessment;
    assessment.reference = "DRAFT-20261123-TEST";
    assessment.form_id = form.id;
    assessment.form_version = form.version;
    for (const auto& [id, value] : *facts->find("answers")->as_object()) add(form, id, value, assessment);
    if (assessment::text(assessment.answers, "s1.choice") == "stage2")
        assessment::start_stage2(form, assessment);
    return assessment;
}

}  // namespace support
