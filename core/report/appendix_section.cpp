// The appendix: only what is not printed above it. Questions without an answer, and questions that were not asked,
// each with the reason. Source: decisions, 4.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/report/report_context.h"

namespace report {
namespace {

std::string place_of(const form::Section& section) {
    return (section.stage == "stage1" ? "Stage 1, " : "Stage 2, ") + section.title;
}

// Questions by section, in the order of the form; repeated ones are counted once for each page.
struct Group {
    std::string title;
    std::vector<std::string> names;
};

void add_name(std::vector<Group>& groups, const std::string& title, const std::string& name) {
    if (groups.empty() || groups.back().title != title) groups.push_back({title, {}});
    auto& names = groups.back().names;
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

List as_list(const std::vector<Group>& groups) {
    List list;
    for (const Group& group : groups) {
        list.items.push_back(
            {Run{group.title + ": ", true, {}}, Run{base::join(group.names, "; ") + ".", false, {}}});
    }
    return list;
}

void add_unanswered(Context& context) {
    std::vector<Group> groups;
    for (const form::Section& section : context.book.form.sections) {
        for (const form::Page& page : section.pages) {
            for (const std::string& id : page.questions) {
                const form::Question* question = context.book.form.find(id);
                if (question == nullptr || question->type == form::QuestionType::Auto) continue;
                if (question->due != form::Due::Submission || context.take(id) == nullptr) continue;
                add_name(groups, place_of(section), name_of(*question));
            }
        }
    }
    context.heading(3, "Questions without an answer");
    if (groups.empty())
        return context.paragraph("None, besides those marked \xE2\x80\x9CNot answered\xE2\x80\x9D above.");
    context.paragraph(
        "These may stay open. Questions that need an answer are marked \xE2\x80\x9CNot answered\xE2\x80\x9D "
        "in their place above.");
    context.blocks.push_back(as_list(groups));
}

bool is_hidden(const Context& context, const form::Page& page) {
    return std::ranges::none_of(page.questions,
                                [&](const std::string& id) { return context.visible.shows(id); });
}

std::string reason_of(const Context& context, const form::Condition& condition) {
    const std::string words = condition_in_words(context.book.form, condition);
    return words.empty() ? "Not asked here" : "Only asked if " + words;
}

// Whole pages first, then single questions, gathered by their reason so that one reason is read once.
void add_skipped(Context& context) {
    std::map<std::string, std::vector<std::string>> by_reason;
    std::vector<std::string> order;
    const auto add = [&](const std::string& reason, const std::string& name) {
        auto& names = by_reason[reason];
        if (names.empty()) order.push_back(reason);
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    for (const form::Section& section : context.book.form.sections) {
        if (section.stage == "stage2" && !context.stage2) continue;
        for (const form::Page& page : section.pages) {
            if (page.questions.empty()) continue;
            if (is_hidden(context, page)) {
                add(reason_of(context, page.shown), page.title);
                continue;
            }
            for (const std::string& id : page.questions) {
                const form::Question* question = context.book.form.find(id);
                if (question == nullptr || context.visible.shows(id)) continue;
                add(reason_of(context, question->shown), name_of(*question));
            }
        }
    }
    context.heading(3, "Questions that were not asked, and why");
    if (!context.stage2) {
        context.paragraph("The questions of Stage 2 were not asked, because Stage 2 has not been started.");
    }
    List list;
    for (const std::string& reason : order) {
        list.items.push_back(
            {Run{reason + ": ", false, {}}, Run{base::join(by_reason[reason], "; ") + ".", false, {}}});
    }
    if (!list.items.empty())
        context.blocks.push_back(std::move(list));
    else if (context.stage2)
        context.paragraph("None.");
}

}  // namespace

void add_appendix(Context& context) {
    context.heading(2, "Appendix", "appendix");
    add_unanswered(context);
    add_skipped(context);
    context.heading(3, "Words used for risks");
    context.paragraph(
        "\xE2\x80\x9CRisk before action\xE2\x80\x9D is what risk registers call inherent risk, and "
        "\xE2\x80\x9Crisk after action\xE2\x80\x9D what they call residual risk. A score is consequence "
        "times likelihood; the assessment counts as its highest risk, never as an average.");
}

}  // namespace report
