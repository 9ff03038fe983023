// What an assessment holds that the form at hand does not ask, as sentences. Nothing is changed.
#include <algorithm>

#include "core/assessment/fits.h"
#include "core/assessment/saved_file.h"
#include "core/base/text.h"

namespace assessment {
namespace {

std::string quoted(const std::vector<std::string>& ids) {
    std::vector<std::string> each;
    for (const std::string& id : ids) each.push_back("“" + id + "”");
    return base::listed(each);
}

// Not every question has a short label.
const std::string& name_of(const form::Question& question) {
    return question.short_label.empty() ? question.label : question.short_label;
}

void compare_cells(const form::Question& question, const Row& row, std::vector<std::string>& sentences) {
    for (const auto& [id, cell] : row.cells) {
        const auto column = std::ranges::find(question.columns, id, &form::Column::id);
        if (column == question.columns.end()) {
            sentences.push_back("A row of “" + name_of(question) + "” holds “" + id +
                                "”, which is no longer asked. It is kept in the file.");
        } else if (!fits(column->type, cell)) {
            sentences.push_back(
                "In a row of “" + name_of(question) + "”, “" + column->label +
                "” was answered in another way than it is asked now. Please answer it again.");
        } else if (const auto unknown = unknown_options(cell, *column); !unknown.empty()) {
            sentences.push_back("In a row of “" + name_of(question) + "”, “" + column->label +
                                "” has the choice " + quoted(unknown) +
                                ", which is no longer offered. Please answer it again.");
        }
    }
}

void compare_answer(const form::Question& question, const Value& value, std::vector<std::string>& sentences) {
    if (!fits(question.type, value)) {
        sentences.push_back("“" + name_of(question) +
                            "” was answered in another way than it is asked now. Please answer it again.");
    } else if (const auto* table = std::get_if<Rows>(&value)) {
        for (const Row& row : table->rows) compare_cells(question, row, sentences);
    } else if (const auto unknown = unknown_options(value, question); !unknown.empty()) {
        sentences.push_back("“" + name_of(question) + "” has the choice " + quoted(unknown) +
                            ", which is no longer offered. Please answer it again.");
    }
}

}  // namespace

std::vector<std::string> differences_from(const form::FormDefinition& form, const Assessment& assessment) {
    std::vector<std::string> sentences;
    if (assessment.form_id != form.id) {
        sentences.push_back("The assessment was made with the form “" + assessment.form_id + "”; this is “" +
                            form.id + "”.");
    } else if (assessment.form_version != form.version) {
        sentences.push_back("The assessment was made with the questions of " + assessment.form_version +
                            "; these are the questions of " + form.version + ".");
    }
    for (const auto& [id, value] : assessment.answers) {
        if (is_blank(value)) continue;
        if (const form::Question* question = form.find(id)) {
            compare_answer(*question, value, sentences);
        } else {
            sentences.push_back("The answer to “" + id +
                                "” belongs to a question that is no longer asked. It is kept "
                                "in the file.");
        }
    }
    for (const auto& [id, to_do] : assessment.to_dos)
        if (form.find(id) == nullptr)
            sentences.push_back("“Not known yet” for “" + id +
                                "” belongs to a question that is no longer asked. It is kept in the file.");
    return sentences;
}

}  // namespace assessment
