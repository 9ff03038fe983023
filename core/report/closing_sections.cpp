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

// Questions that others than the author answer, later: one block of fields for each moment.
FormFields fields_due_at(Context& context, form::Due due, const char* caption) {
    FormFields fields{caption, {}};
    for (const std::string& id : context.book.form.question_order) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->due != due || question->type == form::QuestionType::Auto)
            continue;
        if (question->type != form::QuestionType::Table && context.take(id) != nullptr) {
            fields.fields.push_back(field_of(context, *question));
        }
    }
    return fields;
}

// A table with fixed rows that nobody has filled in yet, such as the reviewer's checks: one field for each row.
FormFields fields_of_rows(const form::Question& question) {
    FormFields fields{name_of(question), {}};
    const auto answer = std::ranges::find_if(question.columns, [&](const form::Column& column) {
        return &column != &question.columns.front() && !column.options.empty();
    });
    for (const form::Option& row : question.columns.front().options) {
        FormFields::Field field{question.id + "/" + row.id, row.label, Kind::LongText, {}, {}};
        if (answer != question.columns.end()) {
            field.kind = Kind::Choice;
            for (const form::Option& option : answer->options) field.choices.push_back(option.label);
        }
        fields.fields.push_back(std::move(field));
    }
    return fields;
}

void add_later_tables(Context& context) {
    for (const std::string& id : context.book.form.question_order) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->due == form::Due::Submission) continue;
        if (question->type != form::QuestionType::Table) continue;
        const bool has_rows = !assessment::rows(context.answers(), id).empty();
        if ((!has_rows && !question->fixed_rows) || context.take(id) == nullptr) continue;
        if (has_rows)
            add_table_question(context, *question);
        else
            context.blocks.push_back(fields_of_rows(*question));
    }
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
    context.later.erase("s1.declare");
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
    FormFields review = fields_due_at(context, form::Due::Review, "Quality check");
    const bool has_reviewer = std::ranges::any_of(
        review.fields, [](const FormFields::Field& field) { return field.tag == "qa.reviewer"; });
    if (!has_reviewer) {
        const auto least = fields_at_the_least();
        review.fields.insert(review.fields.begin(), least.begin(), least.end());
    }
    const auto reference = std::ranges::find(review.fields, "team.reference", &FormFields::Field::tag);
    if (reference == review.fields.end())
        review.fields.insert(review.fields.begin(), fields_at_the_least().front());
    for (FormFields::Field& field : review.fields) {
        if (field.tag == "team.reference") field.value = context.assessment.team_reference;
    }
    context.blocks.push_back(std::move(review));
    add_later_tables(context);
    std::vector<FormFields> others{fields_due_at(context, form::Due::SignOff, "For the responsible director"),
                                   fields_due_at(context, form::Due::AfterDecision, "After the decision"),
                                   fields_due_at(context, form::Due::Publication, "Publication")};
    for (FormFields& fields : others) {
        const bool filled = std::ranges::any_of(
            fields.fields, [](const FormFields::Field& field) { return !field.value.empty(); });
        // A Stage 1 report stays within five pages: what comes after the decision is shown once it is filled in.
        const bool wanted = context.stage2 || filled || &fields == &others.front();
        if (wanted && !fields.fields.empty()) context.blocks.push_back(std::move(fields));
    }
}

}  // namespace report
