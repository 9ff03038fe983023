// The questions of Stage 1 without answers, for colleagues to think about before anybody starts.
#include <algorithm>

#include "core/report/report_context.h"

namespace report {
namespace {

using Field = FormFields::Field;

// Whether a question could still be asked when only the kind of proposal is known.
bool is_possible(const form::Condition& condition, const std::string& kind) {
    switch (condition.kind) {
        case form::ConditionKind::Always:
        case form::ConditionKind::Has:
        case form::ConditionKind::Answered:
            return true;
        case form::ConditionKind::Is:
            return condition.question != "about.kind" ||
                   std::ranges::find(condition.values, kind) != condition.values.end();
        case form::ConditionKind::Not:
            return std::ranges::none_of(condition.parts, [&](const form::Condition& part) {
                return part.kind == form::ConditionKind::Is && part.question == "about.kind" &&
                       is_possible(part, kind);
            });
        case form::ConditionKind::All:
            return std::ranges::all_of(condition.parts,
                                       [&](const auto& part) { return is_possible(part, kind); });
        case form::ConditionKind::Any:
            return std::ranges::any_of(condition.parts,
                                       [&](const auto& part) { return is_possible(part, kind); });
    }
    return true;
}

Field field_of(const form::FormDefinition& form, const form::Question& question) {
    Field field{question.id, question.label, Field::Kind::Text, {}, {}};
    const bool choice = question.type == form::QuestionType::One ||
                        question.type == form::QuestionType::YesNo ||
                        question.type == form::QuestionType::YesNoUnsure;
    if (choice && !question.options.empty())
        field.kind = Field::Kind::Choice;
    else if (question.type == form::QuestionType::Date)
        field.kind = Field::Kind::Date;
    else if (question.type == form::QuestionType::LongText || question.type == form::QuestionType::Table ||
             question.type == form::QuestionType::Many) {
        field.kind = Field::Kind::LongText;
    }
    for (const form::Option& option : question.options) {
        if (field.kind == Field::Kind::Choice) field.choices.push_back(option.label);
    }
    const std::string only_if = condition_in_words(form, question.shown);
    const bool depends_on_kind_alone = question.shown.question == "about.kind";
    if (!only_if.empty() && !depends_on_kind_alone && question.item.empty())
        field.label += " (only if " + only_if + ")";
    return field;
}

FormFields fields_of(const form::FormDefinition& form, const form::Page& page, const std::string& kind) {
    FormFields fields{page.title, {}};
    for (const std::string& id : page.questions) {
        const form::Question* question = form.find(id);
        if (question == nullptr || question->type == form::QuestionType::Auto) continue;
        if (is_possible(question->shown, kind)) fields.fields.push_back(field_of(form, *question));
    }
    return fields;
}

}  // namespace

Document blank_form(const rules::RuleBook& book, const std::string& kind, base::Date date) {
    const form::FormDefinition& form = book.form;
    Document document;
    document.title = "Questions of Stage 1, for preparation";
    document.short_title = document.title;
    document.subject = form.title;
    document.footer = form.title + ", question set " + form.version;
    document.date = date;
    document.blocks.push_back(Heading{1, document.title, {}});
    const auto paragraph = [&](std::string text, ParagraphKind look) {
        document.blocks.push_back(Paragraph{{Run{std::move(text), false, {}}}, look});
    };
    paragraph(
        "These are the questions that the first stage asks. Use this copy to gather answers with colleagues; "
        "the "
        "assessment itself is made in the portal.",
        ParagraphKind::Plain);
    if (!form.provenance.confirmed && !form.provenance.notice.empty()) {
        paragraph(form.provenance.notice, ParagraphKind::Note);
    }
    for (const form::Section& section : form.sections) {
        if (section.stage != "stage1" || section.pages.empty()) continue;
        document.blocks.push_back(Heading{2, section.number + ". " + section.title, {}});
        for (const form::Page& page : section.pages) {
            FormFields fields = fields_of(form, page, kind);
            if (!fields.fields.empty()) document.blocks.push_back(std::move(fields));
        }
    }
    return document;
}

}  // namespace report
