// Deflate, both ways, over zlib. For this folder and for zlib_stream.h, not for others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zip {

[[nodiscard]] std::string deflated(std::string_view bytes);
// The bytes again, exactly `size` of them; nullopt if the data is damaged, ends early or holds more.
[[nodiscard]] std::optional<std::string> inflated(std::string_view packed, std::size_t size);
[[nodiscard]] std::uint32_t checksum(std::string_view bytes);

}  // namespace zip
