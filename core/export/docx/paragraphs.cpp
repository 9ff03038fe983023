// <w:p>: headings, paragraphs, lists, callouts, and the runs inside them.
#include <algorithm>

#include "core/export/docx/body.h"

namespace exporting::docx {
namespace {

// Word allows letters, digits and underscores, at most 40.
std::string bookmark_name(std::string_view anchor) {
    std::string name = "part_";
    for (const char c : anchor.substr(0, 35)) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        name += allowed ? c : '_';
    }
    return name;
}

Attributes link_target(Body& body, const std::string& link) {
    if (link.starts_with("#")) return {{"w:anchor", bookmark_name(link.substr(1))}, {"w:history", "1"}};
    body.links.push_back(link);
    return {{"r:id", "link" + std::to_string(body.links.size())}, {"w:history", "1"}};
}

void run(Body& body, const report::Run& run) {
    if (run.link.empty()) return text_runs(body, run.text, {}, run.bold);
    body.xml.element("w:hyperlink", link_target(body, run.link),
                     [&] { text_runs(body, run.text, "Hyperlink", run.bold); });
}

void bookmarked(Body& body, const report::Heading& heading) {
    if (heading.anchor.empty()) return text_runs(body, heading.text);
    const std::string id = std::to_string(++body.bookmarks);
    body.xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark_name(heading.anchor)}});
    text_runs(body, heading.text);
    body.xml.empty("w:bookmarkEnd", {{"w:id", id}});
}

}  // namespace

void paragraph_properties(Body& body, std::string_view style, int numbering, bool keep_with_next) {
    body.xml.element("w:pPr", [&] {
        body.xml.empty("w:pStyle", {{"w:val", std::string(style)}});
        if (keep_with_next) body.xml.empty("w:keepNext");
        if (body.break_before) body.xml.empty("w:pageBreakBefore");
        if (numbering > 0) {
            body.xml.element("w:numPr", [&] {
                body.xml.empty("w:ilvl", {{"w:val", "0"}});
                body.xml.empty("w:numId", {{"w:val", std::to_string(numbering)}});
            });
        }
    });
    body.break_before = false;
    body.after_table = false;
}

void text_runs(Body& body, std::string_view text, std::string_view style, bool bold) {
    const auto properties = [&] {
        if (style.empty() && !bold) return;
        body.xml.element("w:rPr", [&] {
            if (!style.empty()) body.xml.empty("w:rStyle", {{"w:val", std::string(style)}});
            if (bold) body.xml.empty("w:b");
        });
    };
    body.xml.element("w:r", [&] {
        properties();
        bool first_line = true;
        for (std::string_view line : lines(text)) {
            if (!first_line) body.xml.empty("w:br");
            first_line = false;
            for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
                if (tab > 0) body.xml.text_element("w:t", {{"xml:space", "preserve"}}, line.substr(0, tab));
                body.xml.empty("w:tab");
                line.remove_prefix(tab + 1);
            }
            if (!line.empty()) body.xml.text_element("w:t", {{"xml:space", "preserve"}}, line);
        }
    });
}

void heading(Body& body, const report::Heading& heading) {
    const std::string style = "Heading" + std::to_string(std::clamp(heading.level, 1, 4));
    body.xml.element("w:p", [&] {
        paragraph_properties(body, style);
        bookmarked(body, heading);
    });
}

void paragraph(Body& body, std::string_view style, const report::Runs& runs) {
    if (body.after_table && style == "Normal") style = "AfterTable";
    body.xml.element("w:p", [&] {
        paragraph_properties(body, style);
        for (const report::Run& one : runs) run(body, one);
    });
}

void text_paragraph(Body& body, std::string_view style, std::string_view text) {
    body.xml.element("w:p", [&] {
        paragraph_properties(body, style);
        text_runs(body, text);
    });
}

void list(Body& body, const report::List& list) {
    // Number 1 of the numbering part is the bullet; each numbered list has a number of its own, to start at 1.
    const int numbering = list.numbered ? 1 + ++body.numbered_lists : 1;
    for (const report::Runs& item : list.items) {
        body.xml.element("w:p", [&] {
            paragraph_properties(body, list.numbered ? "ListNumber" : "ListBullet", numbering);
            for (const report::Run& one : item) run(body, one);
        });
    }
}

void callout(Body& body, const report::Callout& callout) {
    const bool warning = callout.kind == report::CalloutKind::Warning;
    text_paragraph(body, warning ? "WarningHeading" : "InformationHeading", callout.heading);
    for (const report::Runs& runs : callout.paragraphs) {
        paragraph(body, warning ? "WarningText" : "InformationText", runs);
    }
}

}  // namespace exporting::docx
