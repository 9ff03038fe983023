// The steps from a document to a file: build the content, let it flow over pages, number them, write the objects.
// Source: iso-14289-1, section 7.1.
#include "core/export/pdf/pdf_writer.h"

#include "core/export/pdf/blocks.h"
#include "core/export/pdf/metadata.h"

namespace exporting {
namespace pdf {
namespace {

constexpr Style kMarginStyle = {9 * kPoint, 12 * kPoint, kFaint};
constexpr Length kHeaderTop = 28 * kPoint, kFooterTop = kPageHeight - 38 * kPoint;

// Says what the reader misses, and where it is to be found.
std::string note_on(int missing) {
    if (missing == 0) return {};
    const bool one = missing == 1;
    return (one ? std::string("One character") : std::to_string(missing) + " characters") +
           " of this document cannot be shown in a PDF, such as emoji and letters of some languages. A white "
           "square "
           "(\xE2\x96\xA1) stands in " +
           (one ? "its place" : "their places") +
           ". The Word document and the web page of this report hold the full text.";
}

// The short title above, the reference and the number of the page below.
void draw_margins(Pages& pages, Fonts& fonts, const report::Document& document) {
    Replaced nothing;
    const auto line = [&](const Text& text, Length left, Length top) {
        pages.artifact_line(text, {0, text.letters.size()}, left, top, kMarginStyle);
    };
    const Text title =
        cut_to(text_of(document.short_title, fonts, nothing), kMarginStyle.size, kTextWidth, fonts);
    for (std::size_t i = 0; i < pages.count(); ++i) {
        pages.return_to(i);
        const Text number =
            text_of("Page " + std::to_string(i + 1) + " of " + std::to_string(pages.count()), fonts, nothing);
        const Length width = width_of(number, 0, number.letters.size(), kMarginStyle.size);
        const Length room = kTextWidth - width - 20 * kPoint;
        const Text footer = cut_to(text_of(document.footer, fonts, nothing), kMarginStyle.size, room, fonts);
        // The first page begins with the title itself.
        if (i > 0) line(title, kLeft, kHeaderTop);
        line(footer, kLeft, kFooterTop);
        line(number, kLeft + kTextWidth - width, kFooterTop);
    }
}

std::string catalog(Id pages, Id structure, Id xmp, Id outline, Id data, std::string_view data_name) {
    std::string text =
        "<</Type/Catalog/Lang(en-GB)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
        "/Pages " +
        reference(pages) + "/StructTreeRoot " + reference(structure) + "/Metadata " + reference(xmp);
    if (outline != 0) text += "/Outlines " + reference(outline) + "/PageMode/UseOutlines";
    if (data != 0) {
        text += "/AF[" + reference(data) + "]/Names<</EmbeddedFiles<</Names[" + text_string(data_name) + " " +
                reference(data) + "]>>>>";
    }
    return text + ">>";
}

std::string file_of(const report::Document& document, std::string_view data_name, Fonts fonts,
                    Replaced& replaced) {
    Objects objects;
    // First, because readers of ours look for it there.
    const Id data = document.data ? write_data(objects, *document.data, data_name) : 0;
    Structure structure;
    Content content = content_of(document, {}, fonts, structure, replaced);
    if (replaced.missing > 0) {
        // What is missing is known only now, and is to be said at the beginning.
        Replaced again;
        structure = Structure();
        content = content_of(document, note_on(replaced.missing), fonts, structure, again);
    }
    Pages pages(objects, structure, fonts);
    Flow flow(pages, std::move(content.items), std::move(content.tables), content.outline.size());
    flow.run();
    draw_margins(pages, fonts, document);
    const Id outline = write_outline(objects, content, flow.landings(), pages);
    const Id page_tree = pages.write();
    const Id tree = structure.write(objects);
    const Id xmp = write_xmp(objects, document);
    const Id root = objects.add(catalog(page_tree, tree, xmp, outline, data, data_name));
    const Id information = write_information(objects, document);
    return objects.file(root, information);
}

}  // namespace
}  // namespace pdf

base::Result<File> write_pdf(const report::Document& document, std::string_view file_stem,
                             const pdf::FontFiles& fonts) {
    auto regular = pdf::Typeface::open(fonts.regular);
    if (!regular) return base::fail(regular.error().code, std::string(pdf::kRegularFont));
    auto bold = pdf::Typeface::open(fonts.bold);
    if (!bold) return base::fail(bold.error().code, std::string(pdf::kBoldFont));
    const std::string stem(file_stem);
    pdf::Replaced replaced;
    std::string bytes =
        pdf::file_of(document, stem + ".json", pdf::Fonts(std::move(*regular), std::move(*bold)), replaced);
    return File{stem + ".pdf", std::string(pdf::kMediaType), std::move(bytes),
                replaced.forbidden + replaced.missing};
}

}  // namespace exporting
