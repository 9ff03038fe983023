// Opens what the portal made: the data file, and the Word file and the PDF with the data inside.
#include "core/export/docx/docx_writer.h"
#include "core/export/pdf/pdf_reader.h"
#include "core/export/writers.h"
#include "core/formats/file_kind.h"

namespace exporting {
namespace {

// An error inside a file says which file the user chose.
base::Error named(base::Error error, std::string_view name) {
    if (error.where.empty()) error.where = name;
    return error;
}

}  // namespace

base::Result<assessment::Opened> open_any(std::string_view bytes, std::string_view name) {
    const bool is_word = formats::kind_of(bytes) == formats::FileKind::Zip;
    // Any other PDF is refused like every foreign file, with what to do instead.
    if (!is_word && !is_pdf_with_data(bytes)) {
        auto opened = assessment::open(bytes);
        if (!opened) return std::unexpected(named(opened.error(), name));
        return opened;
    }
    const auto data = is_word ? data_in_docx(bytes) : data_in_pdf(bytes);
    if (!data) return std::unexpected(named(data.error(), name));
    auto opened = assessment::open(*data);
    if (!opened) return std::unexpected(named(opened.error(), name));
    return opened;
}

}  // namespace exporting
