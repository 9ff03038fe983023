// The laws of visibility and saving on the real form: what holds for the small one must hold there too.
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "core/assessment/progress.h"
#include "core/assessment/saved_file.h"
#include "core/assessment/visible.h"
#include "core/form/loader.h"
#include "tests/support/random_answers.h"

using assessment::Answers;
using assessment::Visible;

namespace {

std::string asset(const char* name) {
    std::ifstream file(std::filesystem::path(EHIIRA_REPOSITORY) / "assets/forms" / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const form::FormDefinition& real_form() {
    static const form::FormDefinition form = [] {
        const std::string text = asset("ehiira-2026-11.json");
        const std::string guidance = asset("guidance-2026-11.json");
        auto loaded = form::load({"ehiira-2026-11.json", text}, {"guidance-2026-11.json", guidance});
        if (!loaded) FAIL(base::sentence(loaded.error()));
        return std::move(*loaded);
    }();
    return form;
}

void collect(const form::Condition& condition, std::set<std::string>& gates) {
    if (!condition.question.empty()) gates.insert(condition.question);
    for (const form::Condition& part : condition.parts) collect(part, gates);
}

std::set<std::string> gates_of(const form::FormDefinition& form) {
    std::set<std::string> gates;
    for (const auto& [id, question] : form.questions) {
        collect(question.shown, gates);
        for (const form::Option& option : question.options) collect(option.shown, gates);
    }
    return gates;
}

}  // namespace

TEST_CASE("Toggling any gate of the real form there and back changes nothing", "[assessment][property]") {
    const form::FormDefinition& form = real_form();
    const std::set<std::string> gates = gates_of(form);
    REQUIRE(gates.size() > 10);
    for (unsigned seed = 1; seed <= 3; ++seed) {
        support::RandomAnswers random(seed);
        Answers answers = random.answers(form);
        const Visible before = assessment::visible(form, answers);
        for (const std::string& id : gates) {
            CAPTURE(seed, id);
            Answers toggled = answers;
            toggled.insert_or_assign(id, random.answer(form.questions.at(id)));
            (void)assessment::visible(form, toggled);
            if (answers.contains(id)) {
                toggled.insert_or_assign(id, answers.at(id));
            } else {
                toggled.erase(id);
            }
            const Visible after = assessment::visible(form, toggled);
            REQUIRE(toggled == answers);
            REQUIRE(after.answers == before.answers);
            REQUIRE(after.questions == before.questions);
        }
    }
}

TEST_CASE("Hidden answers of the real form change nothing that is visible", "[assessment][property]") {
    const form::FormDefinition& form = real_form();
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Visible all = assessment::visible(form, support::RandomAnswers(seed).answers(form));
        const Visible again = assessment::visible(form, all.answers);
        REQUIRE(again.answers == all.answers);
        REQUIRE(again.questions == all.questions);
    }
}

TEST_CASE("Assessments on the real form open as they were saved", "[assessment][property]") {
    const form::FormDefinition& form = real_form();
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const assessment::Assessment assessment = support::RandomAnswers(seed).assessment(form);
        const auto opened = assessment::open(assessment::save(assessment, "test"));
        REQUIRE(opened.has_value());
        REQUIRE(opened->assessment == assessment);
        REQUIRE(opened->hash_matches);
    }
}

TEST_CASE("Starting Stage 2 of the real form carries the first look over", "[assessment]") {
    const form::FormDefinition& form = real_form();
    assessment::Assessment assessment;
    assessment.form_id = form.id;
    assessment.form_version = form.version;
    for (const form::Item& item : form.items) {
        if (item.characteristic) assessment.answers.emplace("scr." + item.id + ".impact", "negative");
    }
    assessment::start_stage2(form, assessment);
    REQUIRE(assessment.stage1.has_value());
    for (const form::Item& item : form.items) {
        if (!item.characteristic) continue;
        CAPTURE(item.id);
        CHECK(assessment::text(assessment.answers, "imp." + item.id + ".impact") == "negative");
    }
    CHECK(assessment::differences_from(form, assessment).empty());
}
