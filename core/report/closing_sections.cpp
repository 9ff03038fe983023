// The end of the report: what is still to be found out, the declaration, and the fields for the Inclusion Team.
#include <algorithm>

#include "core/report/report_context.h"

namespace report {
namespace {

using Kind = FormFields::Field::Kind;

Kind kind_of(const form::Question& question) {
    switch (question.type) {
        case form::QuestionType::Date:
            return Kind::Date;
        case form::QuestionType::YesNo:
        case form::QuestionType::YesNoUnsure:
        case form::QuestionType::One:
            return question.options.empty() ? Kind::Text : Kind::Choice;
        case form::QuestionType::LongText:
        case form::QuestionType::Many:
        case form::QuestionType::Table:
            return Kind::LongText;
        case form::QuestionType::ShortText:
        case form::QuestionType::Email:
        case form::QuestionType::Number:
        case form::QuestionType::Auto:
            return Kind::Text;
    }
    return Kind::Text;
}

FormFields::Field field_of(const Context& context, const form::Question& question) {
    FormFields::Field field{
        question.id, name_of(question), kind_of(question), {}, context.words(question.id)};
    if (field.kind == Kind::Choice) {
        for (const form::Option& option : question.options) field.choices.push_back(option.label);
    }
    return field;
}

// Questions that others than the author answer, later: review, sign-off, decision, publication.
std::vector<const form::Question*> later_questions(Context& context) {
    std::vector<const form::Question*> questions;
    for (const std::string& id : context.book.form.question_order) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->due == form::Due::Submission) continue;
        if (question->type == form::QuestionType::Auto || question->type == form::QuestionType::Table)
            continue;
        if (context.take(id) != nullptr) questions.push_back(question);
    }
    return questions;
}

// Where the form definition has no such questions, or hides them: what a reviewer needs at the least.
std::vector<FormFields::Field> fields_at_the_least() {
    return {{"team.reference", "Inclusion Team reference", Kind::Text, {}, {}},
            {"team.outcome",
             "Outcome",
             Kind::Choice,
             {"Quality assured", "Quality assured with conditions", "Returned to the author"},
             {}},
            {"team.reviewer", "Reviewer", Kind::Text, {}, {}},
            {"team.date", "Date", Kind::Date, {}, {}},
            {"team.comments", "Comments and conditions", Kind::LongText, {}, {}}};
}

}  // namespace

void add_to_dos(Context& context) {
    Table table{"Still to be found out",
                "One row for each question whose answer is not known yet.",
                {{"Question", 4}, {"What to ask, and whom", 5}, {"Who finds out", 3}, {"By", 2}},
                {},
                true};
    for (const auto& [id, to_do] : context.assessment.to_dos) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || !context.visible.shows(id)) continue;
        table.rows.push_back({Cell{name_of(*question), {}, {}, {}}, Cell{to_do.ask, {}, {}, {}},
                              Cell{to_do.owner, {}, {}, {}}, Cell{date_in_words(to_do.due), {}, {}, {}}});
    }
    if (!table.rows.empty()) context.blocks.push_back(std::move(table));
}

void add_declaration(Context& context) {
    context.heading(2, "Declaration", "declaration");
    add_questions(context, {"s1.declare"}, "The author's statement");
    context.paragraph(
        "A typed name is not a signature. The responsible director confirms by email or in a meeting that "
        "is minuted.",
        ParagraphKind::Note);
    context.blocks.push_back(
        FormFields{"Confirmed by",
                   {{"declaration.author", "Author: name and role", Kind::Text, {}, {}},
                    {"declaration.author.date", "Date", Kind::Date, {}, {}},
                    {"declaration.director", "Responsible director: name and role", Kind::Text, {}, {}},
                    {"declaration.director.date", "Date confirmed", Kind::Date, {}, {}}}});
}

void add_team_fields(Context& context) {
    context.heading(2, "For Inclusion Team use", "team");
    FormFields fields{"For Inclusion Team use", {}};
    const auto questions = later_questions(context);
    for (const form::Question* question : questions) fields.fields.push_back(field_of(context, *question));
    if (fields.fields.empty()) fields.fields = fields_at_the_least();
    context.blocks.push_back(std::move(fields));
    for (const std::string& id : context.book.form.question_order) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->due == form::Due::Submission) continue;
        if (question->type != form::QuestionType::Table || assessment::rows(context.answers(), id).empty())
            continue;
        if (context.take(id) != nullptr) add_table_question(context, *question);
    }
}

}  // namespace report
