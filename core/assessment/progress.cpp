// Progress by page and section from the visible, required answers.
#include "core/assessment/progress.h"

#include <set>

namespace assessment {
namespace {

using form::Need;

void add(Count& sum, const Count& count) {
    sum.questions += count.questions;
    sum.answered += count.answered;
    sum.required += count.required;
    sum.done += count.done;
}

Progress progress_of(const Count& count) {
    if (count.answered == 0 && count.done == 0) return Progress::NotStarted;
    return count.done == count.required ? Progress::Completed : Progress::InProgress;
}

class Counter {
  public:
    Counter(const form::FormDefinition& form, const Assessment& assessment)
        : form_(form), assessment_(assessment), visible_(visible(form, assessment)) {}

    // A question that shows on two pages of a stage counts on the first.
    void begin_stage() { counted_.clear(); }

    PageProgress page(const form::Page& page) {
        PageProgress result{page.id, Progress::NotNeeded, {}};
        bool shown = holds(page.shown, visible_.answers);
        for (const std::string& id : page.questions) {
            const bool first_time = counted_.insert(id).second;
            if (shown && first_time && visible_.shows(id))
                add(result.count, question(form_.questions.at(id)));
        }
        if (shown && (result.count.questions > 0 || asks_nothing(page)))
            result.progress = progress_of(result.count);
        return result;
    }

  private:
    // A page of its own kind, such as a result: needed although it asks nothing.
    static bool asks_nothing(const form::Page& page) { return page.questions.empty(); }

    Count question(const form::Question& question) const {
        Count count;
        if (question.type == form::QuestionType::Auto) return count;
        count.questions = 1;
        count.answered = visible_.answers.contains(question.id) ? 1 : 0;
        const bool wanted = need_now(question, visible_.answers) == Need::Required;
        if (!wanted || question.due != form::Due::Submission) return count;
        count.required = 1;
        const bool handed_on = question.may_be_unknown && assessment_.to_dos.contains(question.id);
        count.done = handed_on || is_complete(question, visible_.answers) ? 1 : 0;
        return count;
    }

    const form::FormDefinition& form_;
    const Assessment& assessment_;
    Visible visible_;
    std::set<std::string> counted_;
};

}  // namespace

std::vector<SectionProgress> progress(const form::FormDefinition& form, const Assessment& assessment) {
    std::vector<SectionProgress> sections;
    Counter counter(form, assessment);
    std::string_view stage;
    for (const form::Section& section : form.sections) {
        if (section.stage != stage) counter.begin_stage();
        stage = section.stage;
        SectionProgress result{section.id, section.stage, Progress::NotNeeded, {}, {}};
        const bool too_early = section.stage == "stage2" && !assessment.stage1;
        for (const form::Page& page : section.pages) {
            result.pages.push_back(too_early ? PageProgress{page.id, Progress::CannotStartYet, {}}
                                             : counter.page(page));
            add(result.count, result.pages.back().count);
        }
        if (too_early) {
            result.progress = Progress::CannotStartYet;
        } else if (result.count.questions > 0) {
            result.progress = progress_of(result.count);
        }
        sections.push_back(std::move(result));
    }
    return sections;
}

Count total(const std::vector<SectionProgress>& sections, std::string_view stage) {
    Count sum;
    for (const SectionProgress& section : sections) {
        if (stage.empty() || section.stage == stage) add(sum, section.count);
    }
    return sum;
}

SectionCount sections_completed(const std::vector<SectionProgress>& sections, std::string_view stage) {
    SectionCount count;
    for (const SectionProgress& section : sections) {
        if (section.stage != stage || section.progress == Progress::NotNeeded) continue;
        ++count.needed;
        if (section.progress == Progress::Completed) ++count.completed;
    }
    return count;
}

std::string_view label(Progress progress) {
    switch (progress) {
        case Progress::NotStarted:
            return "Not started";
        case Progress::InProgress:
            return "In progress";
        case Progress::Completed:
            return "Completed";
        case Progress::CannotStartYet:
            return "Cannot start yet";
        case Progress::NotNeeded:
            return "Not needed";
    }
    return {};
}

}  // namespace assessment
