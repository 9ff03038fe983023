// The only file that includes zlib. Both builds compile the same zlib, so that their bytes agree.
#include "core/formats/zip/deflate.h"

#include <zlib.h>

#include <algorithm>

#include "core/base/promise.h"

namespace zip {
namespace {

constexpr int kRaw = -MAX_WBITS;  // no zlib header: that is what zip holds
constexpr int kMemory = 8;

// zlib takes lengths of 32 bits and input that is not const.
uInt length(std::size_t size) {
    EHIIRA_PROMISE(size <= 0xFFFFFFFFu, "A part of an archive is larger than 4 GB.");
    return static_cast<uInt>(size);
}

Bytef* input(std::string_view bytes) { return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); }

Bytef* output(std::string& bytes) { return reinterpret_cast<Bytef*>(bytes.data()); }

}  // namespace

std::string deflated(std::string_view bytes) {
    z_stream stream{};
    const int begun =
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kRaw, kMemory, Z_DEFAULT_STRATEGY);
    EHIIRA_PROMISE(begun == Z_OK, "There is no memory left to write the file.");
    std::string packed(deflateBound(&stream, length(bytes.size())), '\0');
    stream.next_in = input(bytes);
    stream.avail_in = length(bytes.size());
    stream.next_out = output(packed);
    stream.avail_out = length(packed.size());
    const int done = deflate(&stream, Z_FINISH);
    EHIIRA_PROMISE(done == Z_STREAM_END, "Packing a part of the file did not finish.");
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::optional<std::string> inflated(std::string_view packed, std::size_t size) {
    z_stream stream{};
    if (inflateInit2(&stream, kRaw) != Z_OK) return std::nullopt;
    std::string bytes(size + 1, '\0');  // one more, to tell data that goes on
    stream.next_in = input(packed);
    stream.avail_in = length(packed.size());
    stream.next_out = output(bytes);
    stream.avail_out = length(bytes.size());
    const int done = inflate(&stream, Z_FINISH);
    const bool whole = done == Z_STREAM_END && stream.total_out == size && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!whole) return std::nullopt;
    bytes.resize(size);
    return bytes;
}

std::uint32_t checksum(std::string_view bytes) {
    return static_cast<std::uint32_t>(crc32(crc32(0, nullptr, 0), input(bytes), length(bytes.size())));
}

}  // namespace zip
