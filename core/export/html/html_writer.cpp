// The blocks of a document as HTML, inside a page whose content policy forbids everything that could run or load.
#include "core/export/html/html_writer.h"

#include <algorithm>

#include "core/base/base64.h"
#include "core/base/sha256.h"
#include "core/export/html/style_sheet.h"
#include "core/export/markup/markup.h"

namespace exporting {
namespace {

struct Shade {
    std::string background, text;
    bool operator==(const Shade&) const = default;
};

// Shades of cells become classes: the content policy allows one known style sheet and no style attributes.
std::vector<Shade> shades_of(const report::Document& document) {
    std::vector<Shade> found;
    const auto collect = [&](const report::Table& table) {
        for (const auto& row : table.rows) {
            for (const report::Cell& cell : row) {
                const Shade shade{cell.shade, cell.text_colour};
                const bool usable = is_colour(shade.background) && is_colour(shade.text);
                if (usable && std::ranges::find(found, shade) == found.end()) found.push_back(shade);
            }
        }
    };
    for (const report::Block& block : document.blocks) {
        if (const auto* table = std::get_if<report::Table>(&block)) collect(*table);
        if (const auto* figure = std::get_if<report::Figure>(&block)) collect(figure->data);
    }
    return found;
}

std::string style_of(const std::vector<Shade>& shades) {
    std::string style(html::kStyleSheet);
    for (std::size_t i = 0; i < shades.size(); ++i) {
        style += "\n.shade" + std::to_string(i + 1) + "{background:" + shades[i].background +
                 ";color:" + shades[i].text + "}";
    }
    return style;
}

// The hash that a content policy names: base64 of the 32 bytes of SHA-256.
std::string policy_hash(std::string_view text) {
    const std::string hex = base::sha256(text);
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    }
    return "'sha256-" + base::base64(bytes) + "'";
}

// Without the line end of a saved file: checkers of the policy's hash trim it.
std::string_view data_of(std::string_view data) {
    while (data.ends_with('\n')) data.remove_suffix(1);
    return data;
}

class Page {
  public:
    explicit Page(const std::vector<Shade>& shades) : shades_(shades) {}

    void operator()(const report::Heading& heading) {
        const std::string name = "h" + std::to_string(std::clamp(heading.level, 1, 4));
        Attributes attributes = spend_break();
        if (!heading.anchor.empty()) attributes.push_back({"id", heading.anchor});
        html.text_element(name, attributes, heading.text);
        html.line();
    }
    void operator()(const report::Paragraph& paragraph) {
        using enum report::ParagraphKind;
        Attributes attributes = spend_break();
        if (paragraph.kind == Lead) attributes.push_back({"class", "lead"});
        if (paragraph.kind == Note) attributes.push_back({"class", "note"});
        html.element("p", attributes, [&] { runs(paragraph.runs); });
        html.line();
    }
    void operator()(const report::List& list) {
        html.element(list.numbered ? "ol" : "ul", [&] {
            for (const report::Runs& item : list.items) html.element("li", [&] { runs(item); });
        });
        html.line();
    }
    void operator()(const report::Answer& answer) {
        html.text_element("p", {{"class", "question"}}, answer.label);
        const auto words = paragraphs(answer.text);
        html.element("div", {{"data-question", answer.question}}, [&] {
            if (words.empty()) html.text_element("p", {{"class", "blank"}}, report::kNotAnswered);
            for (const std::string_view line : words) html.text_element("p", {}, line);
        });
        html.line();
    }
    void operator()(const report::SummaryRows& rows) {
        html.text_element("p", {{"class", "caption"}}, rows.caption);
        html.element("dl", {{"class", "rows"}}, [&] {
            for (const report::SummaryRows::Row& row : rows.rows) {
                label_and_value(row.label, [&] { words_or(row.text, report::kNotAnswered); });
            }
        });
        html.line();
    }
    void operator()(const report::Table& table) { write_table(table, table.caption); }
    void operator()(const report::Callout& callout) {
        const bool warning = callout.kind == report::CalloutKind::Warning;
        html.element("div", {{"class", warning ? "callout warning" : "callout"}}, [&] {
            html.text_element("p", {{"class", "title"}}, callout.heading);
            for (const report::Runs& paragraph : callout.paragraphs)
                html.element("p", [&] { runs(paragraph); });
        });
        html.line();
    }
    void operator()(const report::Figure& figure) {
        write_table(figure.data, figure.caption);
        html.text_element("p", {}, figure.summary);
        html.line();
    }
    void operator()(const report::FormFields& fields) {
        html.text_element("p", {{"class", "caption"}}, fields.caption);
        html.element("dl", {{"class", "rows"}}, [&] {
            for (const report::FormFields::Field& field : fields.fields) {
                label_and_value(field.label, [&] { words_or(field.value, what_to_fill_in(field)); });
            }
        });
        html.line();
    }
    void operator()(const report::PageBreak&) { break_before_ = true; }

    Markup html{Forbidden::Html};

  private:
    Attributes spend_break() {
        const bool wanted = break_before_;
        break_before_ = false;
        return wanted ? Attributes{{"class", "page-break"}} : Attributes{};
    }
    void runs(const report::Runs& all) {
        for (const report::Run& run : all) {
            const auto words = [&] { lined(run.text); };
            const auto strong = [&] { run.bold ? html.element("strong", words) : words(); };
            if (run.link.empty())
                strong();
            else
                html.element("a", {{"href", run.link}}, strong);
        }
    }
    // Line ends inside a cell or a short answer are kept as such.
    void lined(std::string_view text) {
        bool first = true;
        for (const std::string_view line : lines(text)) {
            if (!first) html.empty("br");
            first = false;
            html.text(line);
        }
    }
    void words_or(std::string_view text, std::string_view blank) {
        if (text.empty())
            html.text_element("span", {{"class", "blank"}}, blank);
        else
            lined(text);
    }
    template <typename Value>
    void label_and_value(std::string_view label, Value value) {
        html.element("div", [&] {
            html.text_element("dt", {}, label);
            html.element("dd", value);
        });
        html.line();
    }
    static std::string what_to_fill_in(const report::FormFields::Field& field) {
        if (field.choices.empty()) return "To be filled in";
        std::string words = "To be chosen: ";
        for (std::size_t i = 0; i < field.choices.size(); ++i)
            words += (i > 0 ? " / " : "") + field.choices[i];
        return words;
    }
    void write_table(const report::Table& table, std::string_view caption) {
        const std::string id = "table-" + std::to_string(++tables_);
        const Attributes region = {
            {"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-labelledby", id}};
        html.element("div", region, [&] {
            html.element("table", [&] {
                html.text_element("caption", {{"id", id}}, caption);
                html.element("thead", [&] {
                    html.element("tr", [&] {
                        for (const auto& column : table.columns) {
                            html.text_element("th", {{"scope", "col"}}, column.label);
                        }
                    });
                });
                html.element("tbody", [&] {
                    for (const auto& row : table.rows) table_row(table, row);
                });
            });
        });
        html.line();
    }
    void table_row(const report::Table& table, const std::vector<report::Cell>& row) {
        html.element("tr", [&] {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool is_header = i == 0 && table.first_column_is_header;
                Attributes attributes = shade_class(row[i]);
                if (is_header) attributes.push_back({"scope", "row"});
                html.element(is_header ? "th" : "td", attributes, [&] {
                    const bool is_answer = !row[i].question.empty();
                    words_or(report::text_of(row[i]), is_answer ? report::kNotAnswered : "");
                });
            }
        });
        html.line();
    }
    Attributes shade_class(const report::Cell& cell) const {
        const auto found = std::ranges::find(shades_, Shade{cell.shade, cell.text_colour});
        if (found == shades_.end()) return {};
        return {{"class", "shade" + std::to_string(found - shades_.begin() + 1)}};
    }

    const std::vector<Shade>& shades_;
    int tables_ = 0;
    bool break_before_ = false;
};

void head(Page& page, const report::Document& document, const std::string& style) {
    Markup& html = page.html;
    std::string policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + policy_hash(style);
    if (document.data) policy += "; script-src " + policy_hash(data_of(*document.data));
    html.element("head", [&] {
        html.empty("meta", {{"charset", "utf-8"}});
        html.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
        html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
        html.text_element("title", {}, document.short_title);
        html.element("style", [&] { html.raw(style); });
    });
    html.line();
}

// Canonical JSON holds no "<" (it is escaped), so that nothing inside can end the element. Anything else is left out.
void data(Markup& html, const report::Document& document) {
    if (!document.data || document.data->find('<') != std::string::npos) return;
    html.element("script", {{"type", "application/json"}, {"id", "assessment-data"}},
                 [&] { html.raw(data_of(*document.data)); });
    html.line();
}

}  // namespace

File write_html(const report::Document& document, std::string_view file_stem) {
    const std::vector<Shade> shades = shades_of(document);
    Page page(shades);
    Markup& html = page.html;
    html.raw("<!DOCTYPE html>\n");
    html.element("html", {{"lang", "en-GB"}}, [&] {
        head(page, document, style_of(shades));
        html.element("body", [&] {
            html.element("header", {{"class", "top"}}, [&] {
                html.text_element("p", {}, document.subject);
                if (!document.marking.empty()) html.text_element("p", {}, document.marking);
            });
            html.line();
            html.element("main", [&] {
                for (const report::Block& block : document.blocks) std::visit(page, block);
            });
            html.line();
            html.element("footer", [&] {
                html.text_element("p", {}, document.footer);
                if (!document.marking.empty()) html.text_element("p", {}, document.marking);
            });
            html.line();
            data(html, document);
        });
    });
    html.line();
    const int replaced = html.replaced();
    return {std::string(file_stem) + ".html", "text/html", html.take(), replaced};
}

}  // namespace exporting
