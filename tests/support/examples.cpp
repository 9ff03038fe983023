// Complete assessments for the tests of the rules.
#include "tests/support/examples.h"

#include <cstdio>
#include <cstdlib>
#include <map>

#include "tests/support/saved_examples.h"
#include "tests/support/small_book.h"

namespace support {
namespace {

[[noreturn]] void stop(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::abort();
}

using NewIds = std::map<std::string, std::string, std::less<>>;

// "A2" for the second action, "R1" for the first risk, "row3" elsewhere. Rows of fixed tables keep their names.
std::string_view start_of_id(std::string_view question) {
    if (question == "act.rows") return "A";
    return question == "risk.rows" || question == "risk1.rows" ? "R" : "row";
}

NewIds name_rows(const form::FormDefinition& form, assessment::Answers& answers) {
    NewIds ids;
    for (auto& [id, value] : answers) {
        auto* table = std::get_if<assessment::Rows>(&value);
        const form::Question* question = form.find(id);
        if (table == nullptr || question == nullptr || question->fixed_rows) continue;
        int number = 0;
        for (assessment::Row& row : table->rows) {
            const std::string name = std::string(start_of_id(id)) + std::to_string(++number);
            ids[row.id] = name;
            row.id = name;
        }
    }
    return ids;
}

void follow(const NewIds& ids, assessment::Cell& cell) {
    auto* choices = std::get_if<assessment::Choices>(&cell);
    if (choices == nullptr) return;
    for (std::string& id : choices->ids)
        if (const auto found = ids.find(id); found != ids.end()) id = found->second;
}

// Row ids are random; tests speak of rows by short names. Links between actions and risks follow.
void give_short_ids(const form::FormDefinition& form, assessment::Answers& answers) {
    const NewIds ids = name_rows(form, answers);
    for (auto& [id, value] : answers)
        if (auto* table = std::get_if<assessment::Rows>(&value))
            for (assessment::Row& row : table->rows)
                for (auto& [column, cell] : row.cells) follow(ids, cell);
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

namespace {

assessment::Assessment read_example(const std::string& name) {
    assessment::Assessment assessment =
        saved_example(name == "service_change" ? "walk-in-centre" : "small-staff-policy");
    const form::FormDefinition& form = shipped_book().form;
    give_short_ids(form, assessment.answers);
    if (assessment.stage1) give_short_ids(form, *assessment.stage1);
    return assessment;
}

}  // namespace

assessment::Assessment example(const std::string& name) {
    static std::map<std::string, assessment::Assessment> read;  // hundreds of rows begin with one of the two
    const auto found = read.find(name);
    return found != read.end() ? found->second : read.emplace(name, read_example(name)).first->second;
}

}  // namespace support
