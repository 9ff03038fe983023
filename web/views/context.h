// What a page gets: the frame to draw in, the state to read, what was worked out from it, and a place to put the
// actions. Pages keep nothing of their own between builds.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/assessment/visible.h"
#include "core/base/finding.h"
#include "core/rules/risk_matrix.h"
#include "core/rules/stage2_rule.h"
#include "web/app/actions.h"
#include "web/app/progress.h"
#include "web/app/state.h"
#include "web/ui/frame.h"

namespace views {

// Worked out once for each change of the assessment, then only read.
struct Derived {
    assessment::Visible visible = {};
    std::vector<app::SectionProgress> sections = {};
    std::vector<rules::ScoredRisk> risks = {};
    rules::Stage1Outcome stage1 = {};
    std::vector<base::Finding> findings = {};
};

struct Context {
    ui::Frame& frame;
    const app::State& state;
    const Derived& derived;  // empty while no assessment is open
    std::vector<app::Action>& actions;

    void act(app::Action action) const { actions.push_back(std::move(action)); }
    // Only on pages that need a book, or an assessment (see pages.cpp).
    [[nodiscard]] const rules::RuleBook& book() const { return *state.book; }
    [[nodiscard]] const form::FormDefinition& form() const { return state.book->form; }
    [[nodiscard]] const assessment::Assessment& assessment() const { return *state.current; }
    [[nodiscard]] const assessment::Visible& visible() const { return derived.visible; }
};

// The error that Continue found for this field and that still holds; empty when none.
[[nodiscard]] std::string error_for(const Context& c, std::string_view field);
// How many answers are marked as not known yet, of the questions that are asked now.
[[nodiscard]] std::size_t open_to_dos(const Context& c);
[[nodiscard]] const std::string& short_name(const form::Question& question);
// The question as it stands on its page, to tell somebody where to go.
[[nodiscard]] std::string question_words(const Context& c, const form::Question& question);
// The first words of what somebody typed, on one line of at most 80 bytes; "…" stands for the rest.
[[nodiscard]] std::string beginning(const std::string& text);
// Spell-check in text fields, unless the person switched it off in the preferences.
[[nodiscard]] bool checks_spelling(const Context& c);
[[nodiscard]] std::string joined(const std::vector<std::string>& paragraphs, std::string_view separator);

}  // namespace views
