// See document_blocks.h. The visitor has no catch-all: a new kind of block does not compile until it has a place here.
#include "web/views/parts/document_blocks.h"

#include <algorithm>

namespace views {
namespace {

constexpr int kContentsLevel = 2;

std::string anchor_id(const std::string& anchor) { return "report." + anchor; }

ui::Text text_of_runs(const report::Runs& runs) {
    ui::Text text;
    for (const report::Run& run : runs) {
        std::string href = run.link;
        if (href.starts_with("#")) href = "#" + anchor_id(href.substr(1));
        text.runs.push_back({.text = run.text, .bold = run.bold, .href = std::move(href)});
    }
    return text;
}

std::string or_not(const std::string& text) {
    return text.empty() ? std::string(report::kNotAnswered) : text;
}

std::string heading_id(const report::Heading& heading, std::size_t number) {
    return heading.anchor.empty() ? "report-heading." + std::to_string(number) : anchor_id(heading.anchor);
}

struct Placer {
    ui::Frame& frame;
    std::size_t number = 0;
    std::string heading_above = {};  // of the block before, when that was a heading

    std::string id() const { return "report-block." + std::to_string(number); }

    void operator()(const report::Heading& heading) const {
        ui::heading(frame, {.text = heading.text,
                            .level = std::min(heading.level + 1, 4),
                            .id = heading_id(heading, number)});
    }
    void operator()(const report::Paragraph& paragraph) const {
        ui::paragraph(frame, {.text = text_of_runs(paragraph.runs),
                              .id = id(),
                              .small = paragraph.kind == report::ParagraphKind::Note});
    }
    void operator()(const report::List& list) const {
        ui::List items{.numbered = list.numbered, .id = id()};
        for (const report::Runs& item : list.items) items.items.push_back(text_of_runs(item));
        ui::list(frame, items);
    }
    void operator()(const report::Answer& answer) const {
        ui::paragraph(frame, {.text = {ui::bold(answer.label)}, .id = id() + ".label"});
        ui::paragraph(frame, {.text = or_not(answer.text), .id = id(), .as_typed = true});
    }
    void operator()(const report::SummaryRows& rows) const {
        if (!rows.caption.empty() && rows.caption != heading_above)
            ui::paragraph(frame, {.text = {ui::bold(rows.caption)}, .id = id() + ".caption"});
        ui::SummaryList list{.id = id()};
        for (const report::SummaryRows::Row& row : rows.rows) {
            list.rows.push_back({.id = id() + ".row." + std::to_string(list.rows.size()),
                                 .key = row.label,
                                 .value = or_not(row.text)});
        }
        if (!list.rows.empty()) ui::summary_list(frame, list);
    }
    void operator()(const report::Table& table) const {
        ui::Table shown{.id = id(),
                        .caption = table.caption,
                        .first_cell_is_header = table.first_column_is_header,
                        .small = true};
        for (const report::Table::Column& column : table.columns) {
            shown.columns.push_back({.id = std::to_string(shown.columns.size()),
                                     .header = column.label,
                                     .weight = static_cast<float>(column.share)});
        }
        for (const auto& cells : table.rows) {
            ui::Row row{.id = std::to_string(shown.rows.size())};
            for (const report::Cell& cell : cells) {
                const bool unanswered = !cell.question.empty() && report::text_of(cell).empty();
                row.cells.push_back(
                    {.text = unanswered ? std::string(report::kNotAnswered) : report::text_of(cell)});
            }
            shown.rows.push_back(std::move(row));
        }
        // Nothing is sortable here, so no order can be asked for.
        static_cast<void>(ui::table(frame, shown));
    }
    void operator()(const report::Callout& callout) const {
        if (callout.kind == report::CalloutKind::Warning) {
            ui::WarningCallout warning{.heading = callout.heading, .level = 3, .id = id()};
            for (const report::Runs& each : callout.paragraphs) {
                if (warning.text.empty()) {
                    warning.text = text_of_runs(each);
                } else {
                    warning.items.push_back(text_of_runs(each));
                }
            }
            return ui::warning_callout(frame, warning);
        }
        ui::Text text;
        if (!callout.heading.empty()) text.runs.push_back(ui::bold(callout.heading + ". "));
        for (const report::Runs& each : callout.paragraphs) {
            for (ui::Run& run : text_of_runs(each).runs) text.runs.push_back(std::move(run));
            text.runs.push_back({.text = " "});
        }
        ui::inset_text(frame, {.text = text, .id = id()});
    }
    void operator()(const report::Figure& figure) const {
        ui::paragraph(frame, {.text = {ui::bold(figure.caption + ". "), {.text = figure.summary}},
                              .id = id() + ".summary"});
        (*this)(figure.data);
    }
    void operator()(const report::FormFields& fields) const {
        ui::SummaryList list{.id = id(), .as_card = true, .card_title = fields.caption};
        for (const report::FormFields::Field& field : fields.fields) {
            list.rows.push_back({.id = id() + "." + field.tag,
                                 .key = field.label,
                                 .value = field.value.empty()
                                              ? std::string("To be filled in in the saved file")
                                              : field.value});
        }
        if (!list.rows.empty()) ui::summary_list(frame, list);
    }
    void operator()(const report::PageBreak&) const { ui::rule(frame, id()); }
};

}  // namespace

std::vector<ui::ContentsItem> contents_of(const report::Document& document) {
    std::vector<ui::ContentsItem> items;
    std::size_t number = 0;
    for (const report::Block& block : document.blocks) {
        ++number;
        const auto* heading = std::get_if<report::Heading>(&block);
        if (heading == nullptr || heading->level != kContentsLevel) continue;
        items.push_back({.text = heading->text, .href = "#" + heading_id(*heading, number)});
    }
    return items;
}

void place_document(ui::Frame& frame, const report::Document& document) {
    Placer placer{.frame = frame};
    for (const report::Block& block : document.blocks) {
        ++placer.number;
        std::visit(placer, block);
        const auto* heading = std::get_if<report::Heading>(&block);
        placer.heading_above = heading != nullptr ? heading->text : std::string();
    }
}

}  // namespace views
