// SHA-256 of bytes in memory: tells whether a saved file was changed outside the portal.
// Not for secrets: nothing here resists somebody who watches the time it takes.
#pragma once

#include <string>
#include <string_view>

namespace base {

// 64 lower-case hex digits. Source: fips-180-4, section 6.2.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace base
