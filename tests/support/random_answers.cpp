// Random answers. std distributions differ between libraries, so only the engine is used.
#include "tests/support/random_answers.h"

#include <array>

#include "core/base/ids.h"

namespace support {

using assessment::Cell;
using assessment::Choices;
using assessment::DateText;
using assessment::Row;
using assessment::Rows;
using assessment::Value;
using form::QuestionType;

std::string RandomAnswers::text() {
    static constexpr std::array<const char*, 12> kTexts = {"",
                                                           "Older people",
                                                           "n/a",
                                                           "<b>&amp;\"'",
                                                           "line one\nline two",
                                                           "2026-08-04",
                                                           "caf\xC3\xA9",
                                                           "\xE2\x80\xA8",
                                                           "\xEF\xBF\xBE",
                                                           "\x01\x7F",
                                                           "\xF0\x9F\x98\x80",
                                                           "</script>"};
    return kTexts[below(kTexts.size())];
}

std::string RandomAnswers::option(const std::vector<form::Option>& options) {
    if (options.empty() || below(12) == 0) return "no_such_option";
    return options[below(static_cast<unsigned>(options.size()))].id;
}

Choices RandomAnswers::choices(const std::vector<form::Option>& options) {
    Choices result;
    for (const form::Option& each : options) {
        if (below(2) == 0) result.ids.push_back(each.id);
    }
    return result;
}

DateText RandomAnswers::date() {
    static const std::array<DateText, 7> kDates = {{{"4", "8", "2026"},
                                                    {"04", "08", "2026"},
                                                    {"4", "August", "2026"},
                                                    {"31", "2", "2026"},
                                                    {"", "8", ""},
                                                    {"ongoing", "", ""},
                                                    {}}};
    return kDates[below(kDates.size())];
}

Cell RandomAnswers::cell(QuestionType type, const std::vector<form::Option>& options) {
    if (type == QuestionType::Many) return choices(options);
    if (type == QuestionType::Date) return date();
    if (!options.empty() || type == QuestionType::One) return option(options);
    return text();
}

Rows RandomAnswers::rows(const form::Question& question) {
    Rows result;
    const unsigned count = question.fixed_rows ? 2 : below(4);
    for (unsigned i = 0; i < count; ++i) {
        const form::Column& first = question.columns.front();
        Row row{question.fixed_rows ? first.options[i].id : base::row_id(engine_()), {}};
        for (const form::Column& column : question.columns) {
            if (below(4) > 0) row.cells.emplace(column.id, cell(column.type, column.options));
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

Value RandomAnswers::answer(const form::Question& question) {
    if (below(20) == 0) return Choices{{"of_another_form"}};
    if (question.type == QuestionType::Table) return rows(question);
    return std::visit([](auto&& held) { return Value(std::move(held)); },
                      cell(question.type, question.options));
}

assessment::Answers RandomAnswers::answers(const form::FormDefinition& form) {
    assessment::Answers result;
    for (const std::string& id : form.question_order) {
        if (below(3) > 0) result.emplace(id, answer(form.questions.at(id)));
    }
    if (below(4) == 0) result.emplace("gone.question", text());
    return result;
}

assessment::Assessment RandomAnswers::assessment(const form::FormDefinition& form) {
    assessment::Assessment result;
    result.reference = base::reference("DRAFT", {2026, 11, 23}, engine_());
    result.team_reference = text();
    result.version = 1 + static_cast<int>(below(9));
    result.status = static_cast<assessment::Status>(below(15));
    result.form_id = form.id;
    result.form_version = form.version;
    result.created = "2026-11-23T10:15:00Z";
    result.modified = text();
    result.answers = answers(form);
    if (below(2) == 0) result.stage1 = answers(form);
    for (unsigned i = below(3); i > 0; --i)
        result.to_dos[form.question_order[below(9)]] = {text(), text(), date()};
    for (unsigned i = below(4); i > 0; --i) result.history.push_back({"2026-11-23T10:15:00Z", text()});
    if (below(2) == 0)
        result.unknown.emplace("reviewer", json::Object{{"name", text()}, {"list", json::Array{1, true}}});
    return result;
}

}  // namespace support
