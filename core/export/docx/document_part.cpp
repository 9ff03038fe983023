// word/document.xml: the blocks of the document in order, then the page.
#include "core/export/docx/body.h"
#include "core/export/docx/parts.h"

namespace exporting::docx {
namespace {

// One case for each kind of block and no catch-all: a new kind does not compile until Word has an answer.
struct WriteBlock {
    Body& body;

    void operator()(const report::Heading& block) const { heading(body, block); }
    void operator()(const report::Paragraph& block) const {
        using enum report::ParagraphKind;
        paragraph(body, block.kind == Lead ? "Lead" : block.kind == Note ? "Note" : "Normal", block.runs);
    }
    void operator()(const report::List& block) const { list(body, block); }
    void operator()(const report::Answer& block) const {
        text_paragraph(body, "Question", block.label);
        answer_control(body, block);
    }
    void operator()(const report::SummaryRows& block) const { summary_rows(body, block); }
    void operator()(const report::Table& block) const { table(body, block); }
    void operator()(const report::Callout& block) const { callout(body, block); }
    void operator()(const report::Figure& block) const {
        report::Table data = block.data;
        data.caption = block.caption;
        table(body, data);
        text_paragraph(body, "AfterTable", block.summary);
    }
    void operator()(const report::FormFields& block) const { form_fields(body, block); }
    void operator()(const report::PageBreak&) const { body.break_before = true; }
};

void page_setup(Markup& xml) {
    xml.element("w:sectPr", [&] {
        xml.empty("w:headerReference", {{"w:type", "default"}, {"r:id", "header"}});
        xml.empty("w:footerReference", {{"w:type", "default"}, {"r:id", "footer"}});
        xml.empty("w:pgSz", {{"w:w", "11906"}, {"w:h", "16838"}});
        xml.empty("w:pgMar", {{"w:top", "1134"},
                              {"w:right", "1134"},
                              {"w:bottom", "1134"},
                              {"w:left", "1134"},
                              {"w:header", "567"},
                              {"w:footer", "567"},
                              {"w:gutter", "0"}});
    });
}

}  // namespace

DocumentPart document_part(const report::Document& document) {
    Body body;
    body.xml.raw(kXmlDeclaration);
    body.xml.element("w:document", {{"xmlns:w", kWordNamespace}, {"xmlns:r", kRelationshipNamespace}}, [&] {
        body.xml.element("w:body", [&] {
            for (const report::Block& block : document.blocks) std::visit(WriteBlock{body}, block);
            part_tables(body);
            page_setup(body.xml);
        });
    });
    const int replaced = body.xml.replaced();
    return {body.xml.take(), std::move(body.links), body.numbered_lists, replaced};
}

}  // namespace exporting::docx
