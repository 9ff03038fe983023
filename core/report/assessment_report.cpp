// Puts the report of an assessment together: the order of its sections, and the data that travels inside.
#include "core/report/assessment_report.h"

#include <algorithm>

#include "core/assessment/saved_file.h"
#include "core/formats/json/value.h"
#include "core/report/report_context.h"

namespace report {
namespace {

// Hidden answers and history stay at home unless the author ticked that they may travel. Source: decisions, 2.
assessment::Assessment what_travels(const Context& context) {
    if (context.options.with_hidden_answers) return context.assessment;
    assessment::Assessment copy = context.assessment;
    copy.answers = context.visible.answers;
    if (copy.stage1) copy.stage1 = assessment::visible(context.book.form, *copy.stage1).answers;
    std::erase_if(copy.to_dos, [&](const auto& to_do) { return !context.visible.shows(to_do.first); });
    copy.history.clear();
    copy.unknown.clear();
    return copy;
}

std::string hash_in(const std::string& saved_file) {
    const auto value = json::parse(saved_file);
    const json::Value* hash = value ? value->find("sha256") : nullptr;
    const std::string* text = hash != nullptr ? hash->as_string() : nullptr;
    return text != nullptr ? *text : std::string();
}

Context make_context(const rules::RuleBook& book, const assessment::Assessment& assessment,
                     const ReportOptions& options) {
    Context context{book, assessment, options, assessment::visible(book.form, assessment)};
    context.stage1 = rules::stage1_outcome(book, context.visible);
    context.risks = rules::scored_risks(book.bands, context.visible.answers);
    context.unresolved = rules::unresolved(book, assessment, context.visible);
    context.stage2 = assessment.stage1.has_value();
    context.data = assessment::save(what_travels(context), options.tool);
    context.data_hash = hash_in(context.data);
    return context;
}

void add_contents(Context& context, std::size_t at) {
    List contents;
    for (const Block& block : context.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr || heading->level != 2 || heading->anchor.empty()) continue;
        contents.items.push_back({Run{heading->text, false, "#" + heading->anchor}});
    }
    if (contents.items.empty()) return;
    const auto place = context.blocks.begin() + static_cast<std::ptrdiff_t>(at);
    context.blocks.insert(place, {Block(Heading{2, "Contents", {}}), Block(std::move(contents))});
}

std::string short_title_of(const std::string& title) {
    constexpr std::size_t kLongest = 66;  // with the mark of omission under 70
    if (title.size() <= kLongest) return title;
    std::size_t cut = title.rfind(' ', kLongest);
    if (cut == std::string::npos || cut == 0) {
        cut = kLongest;
        while (cut > 0 && (static_cast<unsigned char>(title[cut]) & 0xC0) == 0x80) --cut;
    }
    return title.substr(0, cut) + "\xE2\x80\xA6";
}

Document dressed(Context& context, const std::string& title) {
    const assessment::Assessment& assessment = context.assessment;
    Document document;
    document.title = title;
    document.short_title = short_title_of(title);
    document.reference = assessment.reference;
    document.version = assessment.version;
    document.author = context.words("about.lead_name");
    document.organisation = context.words("about.organisation");
    document.subject = "Equality and Health Inequality Impact and Risk Assessment";
    document.footer = assessment.reference + ", version " + std::to_string(assessment.version) + ", " +
                      status_in_words(assessment.status) + ", " + context.data_hash.substr(0, 8);
    document.date = context.options.date;
    if (context.options.with_data) document.data = context.data;
    document.blocks = std::move(context.blocks);
    return document;
}

}  // namespace

Document assessment_report(const rules::RuleBook& book, const assessment::Assessment& assessment,
                           const ReportOptions& options) {
    Context context = make_context(book, assessment, options);
    const std::string name = context.words("about.title");
    const std::string title = name.empty() ? "Assessment without a name" : name;
    mark_carried_over(context);
    const std::vector<const form::Question*> changed = take_changed(context);
    context.later = {"s1.asked", "s1.choice", "s1.reason", "s1.declare"};
    context.heading(1, title);
    add_summary(context);
    // A short report goes on under its summary; a long one leaves the summary a page of its own.
    if (context.stage2) context.blocks.push_back(PageBreak{});
    if (!assessment::text(context.answers(), "out.summary").empty()) {
        context.heading(2, "For the cover sheet of a committee paper", "cover");
        context.paragraph(cover_paragraph(book, assessment));
    }
    const std::size_t after_summary = context.blocks.size();
    add_form_parts(context);
    add_changes_since_stage1(context, changed);
    add_declaration(context);
    add_team_fields(context);
    add_appendix(context);
    add_provenance(context);
    if (context.stage2) add_contents(context, after_summary);
    return dressed(context, title);
}

}  // namespace report
