// The report on the page: the same document that the writers get, block by block.
#include "core/report/assessment_report.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

ui::Text text_of(const report::Runs& runs) {
    std::vector<ui::Run> out;
    for (const report::Run& run : runs) {
        // Anchors of the document are not addresses of the portal; their words stay.
        const bool outside = run.link.starts_with("https:") || run.link.starts_with("mailto:");
        out.push_back({.text = run.text, .bold = run.bold, .href = outside ? run.link : std::string()});
    }
    return out;
}

std::string words_of(const report::Cell& cell) {
    struct Words {
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const base::Date& date) const { return base::words(date); }
        std::string operator()(const report::PlainNumber& number) const { return std::to_string(number.value); }
    };
    return std::visit(Words{}, cell.content);
}

struct Draw {
    const Context& c;
    std::string id;

    void operator()(const report::Heading& h) const {
        // The page has its h1 already.
        ui::heading(c.frame, {.text = h.text, .level = std::min(std::max(h.level, 2), 4), .id = id});
    }
    void operator()(const report::Paragraph& p) const {
        ui::paragraph(c.frame, {.text = text_of(p.runs), .small = p.kind == report::ParagraphKind::Note});
    }
    void operator()(const report::List& l) const {
        ui::List list{.numbered = l.numbered, .id = id};
        for (const report::Runs& item : l.items) list.items.push_back(text_of(item));
        ui::list(c.frame, list);
    }
    void operator()(const report::Answer& a) const {
        ui::paragraph(c.frame, {.text = {ui::bold(a.label)}});
        ui::paragraph(c.frame, {.text = a.text.empty() ? "Not answered" : a.text, .as_typed = !a.text.empty()});
    }
    void operator()(const report::SummaryRows& s) const {
        ui::SummaryList list{.id = id, .as_card = !s.caption.empty(), .card_title = s.caption};
        for (std::size_t i = 0; i < s.rows.size(); ++i) {
            list.rows.push_back({.id = id + "." + std::to_string(i), .key = s.rows[i].label,
                                 .value = s.rows[i].text.empty() ? "Not answered" : s.rows[i].text});
        }
        ui::summary_list(c.frame, list);
    }
    void operator()(const report::Table& t) const {
        ui::Table table{.id = id, .caption = t.caption, .first_cell_is_header = t.first_column_is_header, .small = true};
        for (std::size_t i = 0; i < t.columns.size(); ++i) {
            table.columns.push_back({.id = "c" + std::to_string(i), .header = t.columns[i].label,
                                     .weight = static_cast<float>(t.columns[i].share)});
        }
        for (std::size_t r = 0; r < t.rows.size(); ++r) {
            ui::Row row{.id = "r" + std::to_string(r)};
            for (const report::Cell& cell : t.rows[r]) row.cells.push_back({.text = words_of(cell)});
            table.rows.push_back(std::move(row));
        }
        (void)ui::table(c.frame, table);
    }
    void operator()(const report::Callout& callout) const {
        std::vector<ui::Text> items;
        for (const report::Runs& runs : callout.paragraphs) items.push_back(text_of(runs));
        if (callout.kind == report::CalloutKind::Warning) {
            ui::warning_callout(c.frame, {.heading = callout.heading, .level = 3, .items = items, .id = id});
        } else {
            ui::Text words{ui::bold(callout.heading + ". ")};
            for (const ui::Text& item : items) {
                for (const ui::Run& run : item.runs) words.runs.push_back(run);
                words.runs.push_back({.text = " "});
            }
            ui::inset_text(c.frame, {.text = words, .id = id});
        }
    }
    void operator()(const report::Figure& f) const {
        ui::paragraph(c.frame, {.text = f.summary});
        (*this)(f.data);
    }
    void operator()(const report::FormFields& f) const {
        ui::SummaryList list{.id = id, .as_card = true, .card_title = f.caption};
        for (std::size_t i = 0; i < f.fields.size(); ++i) {
            list.rows.push_back({.id = id + "." + std::to_string(i), .key = f.fields[i].label,
                                 .value = f.fields[i].value.empty() ? "To be filled in by the reader" : f.fields[i].value});
        }
        ui::summary_list(c.frame, list);
    }
    void operator()(const report::PageBreak&) const { ui::rule(c.frame, id); }
};

}  // namespace

void report_page(const Context& c) {
    const report::Document document = report::assessment_report(
        c.book(), c.assessment(), {.date = app::today(c.state), .tool = app::kTool,
                                   .draft_for_advice = c.state.sending.draft_for_advice, .with_data = false});
    ui::page(c.frame, {.id = c.state.route, .title = "Read the report", .back = {.href = "#/tasks"}, .wide = true}, [&] {
        notices(c);
        ui::paragraph(c.frame, {.text = "This is what the Word file will hold. Go to Send to save it."});
        ui::link(c.frame, {.id = "to-send", .text = "Go on to send", .href = "#/send"});
        ui::rule(c.frame, "report.begins");
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            std::visit(Draw{c, "report." + std::to_string(i)}, document.blocks[i]);
        }
    });
}

}  // namespace views
