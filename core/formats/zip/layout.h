// Numbers of the zip format that reader and writer share. A part of this folder, not for others.
#pragma once

#include <cstddef>
#include <cstdint>

namespace zip {

// Source: pkware-appnote, sections 4.3.7, 4.3.12 and 4.3.16.
inline constexpr std::uint32_t kLocalHeader = 0x04034b50;
inline constexpr std::uint32_t kCentralHeader = 0x02014b50;
inline constexpr std::uint32_t kEndOfCentral = 0x06054b50;
inline constexpr std::size_t kLocalSize = 30;
inline constexpr std::size_t kCentralSize = 46;
inline constexpr std::size_t kEndSize = 22;

inline constexpr std::uint16_t kStored = 0;
inline constexpr std::uint16_t kDeflated = 8;
inline constexpr std::uint16_t kEncryptedFlags = 0x2041;  // bits 0, 6 and 13
inline constexpr std::uint16_t kUtf8Flag = 0x0800;

}  // namespace zip
