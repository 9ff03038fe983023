// Opens what the portal made: the data file, and the Word file with the data inside.
#include "core/export/docx/docx_writer.h"
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
    if (formats::kind_of(bytes) != formats::FileKind::Zip) {
        auto opened = assessment::open(bytes);
        if (!opened) return std::unexpected(named(opened.error(), name));
        return opened;
    }
    const auto data = data_in_docx(bytes);
    if (!data) return std::unexpected(named(data.error(), name));
    auto opened = assessment::open(*data);
    if (!opened) return std::unexpected(named(opened.error(), name));
    return opened;
}

}  // namespace exporting
