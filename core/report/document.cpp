// Checks a document for our own mistakes. Not for the user's: those are findings (core/rules/checks.h).
#include "core/report/document.h"

#include <set>

namespace report {
namespace {

class FaultFinder {
  public:
    explicit FaultFinder(const Document& document) : document_(document) {}

    std::vector<std::string> find() {
        if (document_.title.empty()) add("The document has no title.");
        if (document_.blocks.empty() || !std::holds_alternative<Heading>(document_.blocks.front())) {
            add("The first block is not a heading.");
        }
        for (const Block& block : document_.blocks) std::visit([this](const auto& b) { check(b); }, block);
        for (const std::string& link : links_) {
            if (!anchors_.contains(link)) add("A link leads to #" + link + ", which no heading has.");
        }
        return std::move(faults_);
    }

  private:
    void add(std::string fault) { faults_.push_back(std::move(fault)); }

    void check(const Heading& heading) {
        if (heading.text.empty()) add("A heading has no text.");
        const bool first = level_ == 0;
        if (first && heading.level != 1) add("The first heading is not of level 1: " + heading.text);
        if (!first && heading.level < 2) add("A second heading of level 1: " + heading.text);
        if (!first && heading.level > level_ + 1) add("A heading level is skipped before: " + heading.text);
        level_ = heading.level;
        if (!heading.anchor.empty() && !anchors_.insert(heading.anchor).second) {
            add("Two headings share the anchor " + heading.anchor + ".");
        }
    }
    void check(const Paragraph& paragraph) {
        if (paragraph.runs.empty()) add("A paragraph is empty.");
        check(paragraph.runs);
    }
    void check(const List& list) {
        if (list.items.empty()) add("A list has no items.");
        for (const Runs& item : list.items) check(item);
    }
    void check(const Answer& answer) {
        if (answer.label.empty()) add("An answer has no label: " + answer.question);
        if (answer.question.empty()) add("An answer has no question: " + answer.label);
        count_answer(answer.row.empty() ? answer.question : answer.question + "/" + answer.row);
    }
    void check(const SummaryRows& summary) {
        if (summary.caption.empty()) add("Summary rows have no caption.");
        if (summary.rows.empty()) add("Summary rows are empty: " + summary.caption);
        for (const SummaryRows::Row& row : summary.rows) {
            if (row.label.empty()) add("A summary row has no label in: " + summary.caption);
            count_answer(row.question);
        }
    }
    void check(const Table& table) {
        if (table.caption.empty()) add("A table has no caption.");
        if (table.description.empty()) add("A table has no description: " + table.caption);
        if (table.columns.empty()) add("A table has no columns: " + table.caption);
        if (table.rows.empty()) add("A table has no rows: " + table.caption);
        for (const Table::Column& column : table.columns) {
            if (column.label.empty()) add("A column has no label in: " + table.caption);
            if (column.share < 1) add("A column has no width in: " + table.caption);
        }
        for (const auto& row : table.rows) {
            if (row.size() != table.columns.size()) add("A row is ragged in: " + table.caption);
            for (const Cell& cell : row) check(cell, table.caption);
        }
    }
    void check(const Cell& cell, const std::string& caption) {
        count_answer(cell.question);
        const auto* figure = std::get_if<disclosure::Publishable>(&cell.content);
        const bool is_working = figure != nullptr && figure->edition() == disclosure::Edition::Working;
        if (is_working && document_.marking.empty())
            add("A figure that is not for publication stands in a document without a marking, in: " +
                caption);
    }
    void check(const Callout& callout) {
        if (callout.heading.empty()) add("A callout has no heading.");
        if (callout.paragraphs.empty()) add("A callout is empty: " + callout.heading);
        for (const Runs& runs : callout.paragraphs) check(runs);
    }
    void check(const Figure& figure) {
        if (figure.caption.empty()) add("A figure has no caption.");
        if (figure.summary.empty()) add("A figure has no words: " + figure.caption);
        check(figure.data);
    }
    void check(const FormFields& fields) {
        if (fields.caption.empty()) add("Form fields have no caption.");
        if (fields.fields.empty()) add("Form fields are empty: " + fields.caption);
        for (const FormFields::Field& field : fields.fields) {
            if (field.tag.empty() || field.label.empty())
                add("A form field has no tag or label in: " + fields.caption);
            if (field.kind == FormFields::Field::Kind::Choice && field.choices.empty()) {
                add("A field to choose from has no choices: " + field.label);
            }
            count_answer(field.tag);
        }
    }
    void check(const PageBreak&) {}

    void check(const Runs& runs) {
        for (const Run& run : runs) {
            if (run.text.empty()) add("A run of text is empty.");
            if (run.link.starts_with("#")) links_.insert(run.link.substr(1));
            const bool known = run.link.empty() || run.link.starts_with("#") ||
                               run.link.starts_with("mailto:") || run.link.starts_with("https://");
            if (!known) add("A link is neither inside, mailto nor https: " + run.link);
        }
    }
    void count_answer(const std::string& id) {
        if (!id.empty() && !answers_.insert(id).second) add("The answer " + id + " is printed twice.");
    }

    const Document& document_;
    std::vector<std::string> faults_;
    std::set<std::string> anchors_, links_, answers_;
    int level_ = 0;
};

}  // namespace

std::string text_of(const Cell& cell) {
    struct Words {
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const base::Date& date) const { return base::words(date); }
        std::string operator()(const PlainNumber& number) const { return std::to_string(number.value); }
        std::string operator()(const disclosure::Publishable& figure) const { return figure.text(); }
    };
    return std::visit(Words{}, cell.content);
}

std::vector<std::string> faults(const Document& document) { return FaultFinder(document).find(); }

}  // namespace report
