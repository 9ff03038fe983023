// Any bytes as a PDF that somebody opens: as they are, and as the packed data of a PDF that begins like ours, so that the
// fuzzer gets past the lengths. Laws: no reader ends the program, every refusal has a sentence, data comes back as it
// went in, and what is behind the data changes nothing.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/promise.h"
#include "core/export/pdf/data_stream.h"
#include "core/export/pdf/pdf_reader.h"
#include "core/export/writers.h"
#include "core/formats/zlib_stream.h"

namespace {

using namespace exporting;

std::string wrapped(std::string_view packed, std::size_t size) {
    return std::string(pdf::kFileHeader) + std::string(pdf::kDataStart) + std::string(pdf::kDataEntries) +
           std::to_string(size) + std::string(pdf::kAfterSize) + std::to_string(packed.size()) +
           std::string(pdf::kAfterLength) + std::string(packed) + std::string(pdf::kDataEnd);
}

void check(std::string_view bytes) {
    const auto data = data_in_pdf(bytes);
    EHIIRA_PROMISE(data.has_value() || !base::sentence(data.error()).empty(), "An error has no sentence.");
    EHIIRA_PROMISE(!data.has_value() || is_pdf_with_data(bytes), "Data came out of a PDF that has none.");
    if (!data) return;
    EHIIRA_PROMISE(data_in_pdf(std::string(bytes) + "more").value() == *data,
                   "What follows changes the data.");
    const auto opened = open_any(bytes, "chosen.pdf");
    EHIIRA_PROMISE(opened.has_value() || !base::sentence(opened.error()).empty(),
                   "An error has no sentence.");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kLongest = 1u << 17;
    if (size < 2 || size > kLongest) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes);
    // Two bytes for the size that is told; small, so that a run is not spent on room for zeros.
    const std::string_view rest = bytes.substr(2);
    check(wrapped(rest, static_cast<std::size_t>(data[0]) * 256 + data[1]));
    const std::string made = wrapped(formats::zlib_packed(rest), rest.size());
    EHIIRA_PROMISE(data_in_pdf(made).value() == rest, "Data comes back as something else.");
    (void)open_any(made, "chosen.pdf");
    return 0;
}
