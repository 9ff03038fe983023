// Packed bytes as PDF holds them: deflate with zlib's two bytes in front and a check sum behind.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace formats {

// The same bytes give the same stream, natively and in the browser.
[[nodiscard]] std::string zlib_packed(std::string_view bytes);
// The bytes again, exactly `size` of them; nullopt if the stream is damaged, ends early or holds more. The caller
// decides beforehand whether it wants that many.
[[nodiscard]] std::optional<std::string> zlib_unpacked(std::string_view packed, std::size_t size);

}  // namespace formats
