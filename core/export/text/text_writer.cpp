// The blocks of a document as plain text: headings underlined, table rows read out cell by cell with their labels.
#include "core/export/text/text_writer.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/export/markup/clean_text.h"

namespace exporting {
namespace {

class TextPage {
  public:
    void operator()(const report::Heading& heading) {
        gap();
        if (heading.level == 2) line("");
        line(heading.text);
        if (heading.level <= 3) {
            line(std::string(base::count_characters(heading.text), "=-~"[std::max(heading.level, 1) - 1]));
        }
    }
    void operator()(const report::Paragraph& paragraph) {
        gap();
        line(words(paragraph.runs));
    }
    void operator()(const report::List& list) {
        gap();
        int number = 0;
        for (const report::Runs& item : list.items) {
            line((list.numbered ? std::to_string(++number) + ". " : std::string("- ")) + words(item));
        }
    }
    void operator()(const report::Answer& answer) {
        gap();
        line(answer.label);
        const auto all = paragraphs(answer.text);
        if (all.empty()) line(report::kNotAnswered);
        for (const std::string_view one : all) line(one);
    }
    void operator()(const report::SummaryRows& rows) {
        gap();
        line(rows.caption);
        for (const report::SummaryRows::Row& row : rows.rows)
            labelled(row.label, row.text, report::kNotAnswered);
    }
    void operator()(const report::Table& table) { write_table(table, table.caption); }
    void operator()(const report::Callout& callout) {
        gap();
        line("*** " + callout.heading + " ***");
        for (const report::Runs& paragraph : callout.paragraphs) line(words(paragraph));
    }
    void operator()(const report::Figure& figure) {
        write_table(figure.data, figure.caption);
        line(figure.summary);
    }
    void operator()(const report::FormFields& fields) {
        gap();
        line(fields.caption);
        for (const report::FormFields::Field& field : fields.fields) {
            const bool offer = field.value.empty() && !field.choices.empty();
            labelled(field.label, offer ? "[ ] " + base::join(field.choices, "  [ ] ") : field.value,
                     "__________");
        }
    }
    void operator()(const report::PageBreak&) {}

    std::string out;
    int replaced = 0;

  private:
    void line(std::string_view text) {
        const CleanText clean = clean_text(text, Forbidden::Xml);
        replaced += clean.replaced;
        out += clean.text;
        out += '\n';
    }
    void gap() {
        if (!out.empty()) out += '\n';
    }
    // Line ends inside a value are indented, so that the next label still starts a line.
    void labelled(std::string_view label, std::string_view value, std::string_view blank) {
        std::string text = std::string(label) + ": ";
        bool first = true;
        for (const std::string_view one : lines(value.empty() ? blank : value)) {
            if (!first) text += "\n  ";
            first = false;
            text += one;
        }
        line(text);
    }
    static std::string words(const report::Runs& runs) {
        std::string all;
        for (const report::Run& run : runs) {
            all += run.text;
            const bool outside = run.link.starts_with("https://") && run.link != run.text;
            if (outside) all += " (" + run.link + ")";
        }
        return all;
    }
    void write_table(const report::Table& table, std::string_view caption) {
        gap();
        line(caption);
        for (const auto& row : table.rows) {
            std::size_t first = 0;
            if (table.first_column_is_header && !row.empty()) {
                line(table.columns[0].label + ": " + report::text_of(row[0]));
                first = 1;
            }
            for (std::size_t i = first; i < row.size() && i < table.columns.size(); ++i) {
                const std::string text = report::text_of(row[i]);
                const std::string_view blank = row[i].question.empty() ? "" : report::kNotAnswered;
                labelled((first > 0 ? "  " : "") + table.columns[i].label, text, blank);
            }
            if (first == 0) out += '\n';
        }
    }
};

}  // namespace

File write_text(const report::Document& document, std::string_view file_stem) {
    TextPage page;
    if (!document.marking.empty()) page.out = document.marking + "\n";
    for (const report::Block& block : document.blocks) std::visit(page, block);
    page.out += "\n" + document.footer + "\n";
    if (!document.marking.empty()) page.out += document.marking + "\n";
    return {std::string(file_stem) + ".txt", "text/plain; charset=utf-8", std::move(page.out), page.replaced};
}

}  // namespace exporting
