// Looks at one object only, the first of the file, byte by byte as objects.cpp writes it. So there is no table, no
// reference and no chain of objects that a made-up file could lead astray with.
#include "core/export/pdf/pdf_reader.h"

#include <optional>

#include "core/export/pdf/data_stream.h"
#include "core/formats/file_kind.h"
#include "core/formats/zlib_stream.h"

namespace exporting {
namespace {

using base::ErrorCode;

constexpr std::size_t kLargest = 64u << 20;  // of the data, as for data files
constexpr std::size_t kSmall = 1u << 20;     // below this it may be packed as tightly as it likes
constexpr std::size_t kRatio = 200;          // our own JSON stays below 20

// Takes `text` from the front; false, and nothing taken, where something else stands.
bool take(std::string_view& bytes, std::string_view text) {
    if (!bytes.starts_with(text)) return false;
    bytes.remove_prefix(text.size());
    return true;
}

// A number of at most nine digits, without zeros in front.
std::optional<std::size_t> take_number(std::string_view& bytes) {
    std::size_t value = 0, digits = 0;
    while (digits < bytes.size() && digits < 9 && bytes[digits] >= '0' && bytes[digits] <= '9')
        value = value * 10 + static_cast<std::size_t>(bytes[digits++] - '0');
    if (digits == 0 || (digits > 1 && bytes[0] == '0')) return std::nullopt;
    bytes.remove_prefix(digits);
    return value;
}

bool take_start(std::string_view& bytes) {
    return take(bytes, pdf::kFileHeader) && take(bytes, pdf::kDataStart) && take(bytes, pdf::kDataEntries);
}

}  // namespace

bool is_pdf_with_data(std::string_view bytes) { return take_start(bytes); }

base::Result<std::string> data_in_pdf(std::string_view bytes) {
    if (!take_start(bytes))
        return base::fail(ErrorCode::ForeignFile, {}, formats::advice(formats::FileKind::Pdf));
    const auto size = take_number(bytes);
    if (!size || !take(bytes, pdf::kAfterSize)) return base::fail(ErrorCode::DamagedFile, {});
    const auto length = take_number(bytes);
    if (!length || !take(bytes, pdf::kAfterLength)) return base::fail(ErrorCode::DamagedFile, {});
    if (*length > bytes.size()) return base::fail(ErrorCode::TruncatedFile, {});
    if (*size > kLargest) return base::fail(ErrorCode::TooLarge, {});
    if (*size > kSmall && *size / kRatio > *length)
        return base::fail(ErrorCode::TooLarge, {}, "its data is packed more tightly than any answers are");
    if (!bytes.substr(*length).starts_with(pdf::kDataEnd)) return base::fail(ErrorCode::DamagedFile, {});
    auto data = formats::zlib_unpacked(bytes.substr(0, *length), *size);
    if (!data) return base::fail(ErrorCode::DamagedFile, {});
    return std::move(*data);
}

}  // namespace exporting
