// Where the report comes from, how to open it again, and the sources that its questions and rules rest on.
#include "core/report/report_context.h"

namespace report {
namespace {

void add_sources(Context& context) {
    List list;
    for (const std::string& id : context.cited) {
        const auto found = context.book.sources.find(id);
        if (found == context.book.sources.end()) continue;
        const rules::Source& source = found->second;
        std::string words = source.title;
        if (!source.edition.empty()) words += ", " + source.edition;
        if (!source.publisher.empty()) words += ". " + source.publisher;
        list.items.push_back({Run{words + ".", false, {}}});
    }
    if (list.items.empty()) return;
    context.heading(3, "Sources of the questions and rules");
    context.blocks.push_back(std::move(list));
}

}  // namespace

void add_provenance(Context& context) {
    const rules::RuleBook& book = context.book;
    context.heading(2, "Where this report comes from", "provenance");
    SummaryRows rows{"This report", {}};
    const auto add = [&](const char* label, std::string text) {
        rows.rows.push_back({label, std::move(text), {}});
    };
    add("Made with", context.options.tool);
    add("Question set", book.form.title + ", " + book.form.id + " " + book.form.version);
    add("Confirmed by the Inclusion Team",
        book.form.provenance.confirmed ? book.form.provenance.confirmed_by : "No");
    add("Rules",
        "version " + book.version + "; risk levels: " + book.bands.title + ", version " + book.bands.version);
    add("Check sum of the data (SHA-256)", context.data_hash);
    context.blocks.push_back(std::move(rows));
    context.paragraph("This report was made in the browser; the portal sends nothing.");
    if (context.options.with_data) {
        context.paragraph(
            "To go on working, open this Word file or the data file in the portal, under "
            "\xE2\x80\x9COpen a file\xE2\x80\x9D. The answers inside are those of the portal: changes and "
            "comments made in Word are for readers and do not come back into the answers.");
    }
    add_sources(context);
}

}  // namespace report
