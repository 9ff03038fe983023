// The appendix: only what is not printed above it. Questions without an answer, and questions that were not asked,
// each with the reason. Source: decisions, 4.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/report/report_context.h"

namespace report {
namespace {

constexpr std::size_t kFew = 3;  // more questions of one page than this are counted, not named

std::string place_of(const form::Section& section) {
    if (section.stage == "after") return section.title;
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

void add_unanswered_of(Context& context, const form::Section& section, const form::Page& page,
                       std::vector<Group>& groups) {
    std::vector<std::string> repeated;  // asked of each characteristic or group
    for (const std::string& id : page.questions) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->type == form::QuestionType::Auto) continue;
        if (question->due != form::Due::Submission || context.take(id) == nullptr) continue;
        if (question->item.empty())
            add_name(groups, place_of(section), name_of(*question));
        else
            repeated.push_back(name_of(*question));
    }
    if (repeated.size() > kFew) {
        const std::string count = " (" + std::to_string(repeated.size()) + " questions)";
        return add_name(groups, place_of(section), page.title + count);
    }
    for (const std::string& name : repeated) add_name(groups, place_of(section), name);
}

void add_unanswered(Context& context) {
    std::vector<Group> groups;
    for (const form::Section& section : context.book.form.sections) {
        for (const form::Page& page : section.pages) add_unanswered_of(context, section, page, groups);
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

// Whole pages first, then single questions, gathered by their reason so that one reason is read once.
class Skipped {
  public:
    explicit Skipped(const Context& context) : context_(context) {}

    void add_section(const form::Section& section) {
        ByReason repeated;  // pages of one characteristic, group or right each
        for (const form::Page& page : section.pages) {
            if (page.questions.empty() || page.view == "carried_over") continue;
            if (!is_hidden(context_, page))
                add_questions(page);
            else if (page.item.empty())
                add(reason_for(page), page.title);
            else
                repeated[reason_for(page)].push_back("More about " + page.title);
        }
        add_counted(repeated, section.title, "pages");
    }
    [[nodiscard]] List list() const {
        List list;
        for (const std::string& reason : order_) {
            list.items.push_back(
                {Run{reason + ": ", false, {}}, Run{base::join(names_.at(reason), "; ") + ".", false, {}}});
        }
        return list;
    }

  private:
    using ByReason = std::map<std::string, std::vector<std::string>>;

    // A page can be hidden by its own condition, or because each of its questions is.
    [[nodiscard]] std::string reason_for(const form::Page& page) const {
        const form::Question* first = context_.book.form.find(page.questions.front());
        const bool by_page = !assessment::holds(page.shown, context_.visible.answers);
        const form::Condition& condition = by_page || first == nullptr ? page.shown : first->shown;
        return reason_why_hidden(context_.book.form, condition, page.item, context_.visible);
    }
    void add(const std::string& reason, const std::string& name) {
        auto& names = names_[reason];
        if (names.empty()) order_.push_back(reason);
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    void add_questions(const form::Page& page) {
        ByReason repeated;  // of characteristics and groups
        for (const std::string& id : page.questions) {
            const form::Question* question = context_.book.form.find(id);
            if (question == nullptr || context_.visible.shows(id)) continue;
            const std::string reason =
                reason_why_hidden(context_.book.form, question->shown, question->item, context_.visible);
            if (question->item.empty())
                add(reason, name_of(*question));
            else
                repeated[reason].push_back(name_of(*question));
        }
        add_counted(repeated, page.title, "questions");
    }
    // Few by their names, many by their number.
    void add_counted(const ByReason& repeated, const std::string& title, const char* what) {
        for (const auto& [reason, names] : repeated) {
            if (names.size() > kFew) {
                add(reason, title + " (" + std::to_string(names.size()) + " " + what + ")");
                continue;
            }
            for (const std::string& name : names) add(reason, name);
        }
    }

    const Context& context_;
    ByReason names_;
    std::vector<std::string> order_;
};

void add_skipped(Context& context) {
    context.heading(3, "Questions that were not asked, and why");
    if (!context.stage2) {
        context.paragraph("The questions of Stage 2 were not asked, because Stage 2 has not been started.");
    }
    Skipped skipped(context);
    for (const form::Section& section : context.book.form.sections) {
        if (section.stage == "stage1" || context.stage2) skipped.add_section(section);
    }
    List list = skipped.list();
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
    if (context.risks.empty()) return;
    context.heading(3, "Words used for risks");
    context.paragraph(
        "\xE2\x80\x9CRisk before action\xE2\x80\x9D is what risk registers call inherent risk, and "
        "\xE2\x80\x9Crisk after action\xE2\x80\x9D what they call residual risk. A score is consequence "
        "times likelihood; the assessment counts as its highest risk, never as an average.");
}

}  // namespace report
