// The parts of the report that print the form's own sections, in the order of the report and not of the form.
// A section that this table does not know is printed under "Other answers", so that nothing is lost when the
// definition grows. Source: decisions, 4.
#include <algorithm>
#include <set>

#include "core/report/report_context.h"

namespace report {
namespace {

struct SectionKey {
    std::string_view stage, number;
};

struct Part {
    const char* title;
    const char* anchor;
    std::vector<SectionKey> sections;
    void (*then)(Context&) = nullptr;  // what is printed after the answers
};

std::vector<Part> parts() {
    return {
        {"About this assessment", "about", {{"stage1", "A"}}, nullptr},
        {"Proposal and scope", "proposal", {{"stage1", "B"}, {"stage1", "C"}, {"stage2", "1"}}, nullptr},
        {"Evidence and engagement",
         "evidence",
         {{"stage1", "G"}, {"stage2", "2"}, {"stage2", "10"}},
         nullptr},
        {"Findings",
         "findings",
         {{"stage1", "D"},
          {"stage2", "3"},
          {"stage2", "4"},
          {"stage2", "5"},
          {"stage1", "E"},
          {"stage2", "9"}},
         nullptr},
        {"Risks", "risks", {{"stage2", "12"}}, add_risks},
        {"Due regard to the equality and health inequality duties",
         "duties",
         {{"stage2", "6"},
          {"stage1", "F"},
          {"stage2", "7"},
          {"stage2", "8"},
          {"stage2", "11S"},
          {"stage2", "11P"},
          {"stage2", "11W"}},
         nullptr},
        {"Action plan", "actions", {{"stage2", "13"}}, add_to_dos},
        {"Monitoring and review", "monitoring", {{"stage2", "14"}}, nullptr},
        {"Outcome", "outcome", {{"stage1", "H"}, {"stage2", "15"}}, add_stage1_result},
    };
}

// The team's and the publisher's sections have their own place at the end.
bool has_own_place(const form::Section& section) { return section.stage == "after"; }

const form::Section* find_section(const form::FormDefinition& form, const SectionKey& key) {
    const auto found = std::ranges::find_if(form.sections, [&](const form::Section& section) {
        return section.stage == key.stage && section.number == key.number;
    });
    return found == form.sections.end() ? nullptr : &*found;
}

// A heading that stays only if something follows it.
class Tentative {
  public:
    Tentative(Context& context, int level, std::string title, std::string anchor = {}) : context_(context) {
        context.heading(level, std::move(title), std::move(anchor));
        size_ = context.blocks.size();
    }
    ~Tentative() {
        if (context_.blocks.size() == size_) context_.blocks.pop_back();
    }
    Tentative(const Tentative&) = delete;
    Tentative& operator=(const Tentative&) = delete;

  private:
    Context& context_;
    std::size_t size_ = 0;
};

// The questions of a section that are not repeated on pages of their own.
std::vector<std::string> ids_of(const form::Section& section) {
    std::vector<std::string> ids;
    for (const form::Page& page : section.pages) {
        if (page.item.empty()) ids.insert(ids.end(), page.questions.begin(), page.questions.end());
    }
    return ids;
}

const form::Item* find_item_or_right(const form::FormDefinition& form, const std::string& id) {
    const auto right = std::ranges::find(form.rights, id, &form::Item::id);
    return right != form.rights.end() ? &*right : form.find_item(id);
}

// The pages that a section repeats for each characteristic, group or right; an item may have several, which then
// share one heading.
void add_item_pages(Context& context, const form::Section& section, int level) {
    std::set<std::string> seen;
    for (const form::Page& first : section.pages) {
        if (first.item.empty() || !seen.insert(first.item).second) continue;
        std::vector<std::string> ids;
        for (const form::Page& page : section.pages) {
            if (page.item == first.item) ids.insert(ids.end(), page.questions.begin(), page.questions.end());
        }
        const form::Item* item = find_item_or_right(context.book.form, first.item);
        const Tentative heading(context, level, item != nullptr ? item->label : first.title);
        if (item != nullptr) context.under = item->short_label.empty() ? item->label : item->short_label;
        add_questions(context, ids, "In short");
        context.under.clear();
    }
}

void add_section(Context& context, const form::Section& section, int level) {
    const bool has_grid =
        std::ranges::any_of(section.pages, [](const form::Page& page) { return page.view == "impact_grid"; });
    if (has_grid) add_grid(context, ids_of(section), section.title);
    add_questions(context, ids_of(section), has_grid ? std::string("Other answers") : section.title);
    add_item_pages(context, section, level);
}

// Two sections of the same title, one of each stage, share a heading.
void add_headed_section(Context& context, const form::Section& section, std::string_view& last_title,
                        int level) {
    if (section.title == last_title) return add_section(context, section, level + 1);
    const std::size_t before = context.blocks.size();
    {
        const Tentative heading(context, level, section.title);
        add_section(context, section, level + 1);
    }
    if (context.blocks.size() > before) last_title = section.title;
}

void add_part(Context& context, const Part& part) {
    context.heading(2, part.title, part.anchor);
    const std::size_t before = context.blocks.size();
    // Risks print their own tables before the section's other questions.
    const bool first = part.then == add_risks;
    if (first) part.then(context);
    std::string_view last_title = part.title;
    for (const SectionKey& key : part.sections) {
        const form::Section* section = find_section(context.book.form, key);
        if (section == nullptr || (section->stage == "stage2" && !context.stage2)) continue;
        if (context.stage2 && part.sections.size() > 1)
            add_headed_section(context, *section, last_title, 3);
        else
            add_section(context, *section, 3);
    }
    if (!first && part.then != nullptr) part.then(context);
    if (context.blocks.size() == before) context.paragraph(kNotAnswered, ParagraphKind::Note);
}

bool has_to_dos(const Context& context) {
    return std::ranges::any_of(context.assessment.to_dos,
                               [&](const auto& to_do) { return context.visible.shows(to_do.first); });
}

void add_other_answers(Context& context) {
    const Tentative heading(context, 2, "Other answers", "other");
    std::string_view last_title;
    for (const form::Section& section : context.book.form.sections) {
        if (!has_own_place(section)) add_headed_section(context, section, last_title, 3);
    }
}

}  // namespace

void add_form_parts(Context& context) {
    for (const Part& part : parts()) {
        const bool only_in_stage2 =
            std::ranges::all_of(part.sections, [](const SectionKey& key) { return key.stage == "stage2"; });
        const bool has_more = part.then == add_risks || (part.then == add_to_dos && has_to_dos(context));
        if (only_in_stage2 && !has_more && !context.stage2) continue;
        add_part(context, part);
    }
    add_other_answers(context);
}

}  // namespace report
