// Row ids and references from random numbers that are passed in.
#include "core/base/ids.h"

#include <string_view>

namespace base {

std::string row_id(std::uint64_t random) {
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string id(16, '0');
    for (std::size_t i = 16; i-- > 0; random >>= 4) id[i] = kHex[random & 0xF];
    return id;
}

std::string reference(const std::string& prefix, const Date& today, std::uint64_t random) {
    // Source: crockford-base32: no I, L, O or U, so that a reference can be read out over the telephone.
    static constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string day;
    for (const char c : iso(today)) {
        if (c != '-') day += c;
    }
    std::string code(4, '0');
    for (std::size_t i = 4; i-- > 0; random >>= 5) code[i] = kCrockford[random & 0x1F];
    return prefix + "-" + day + "-" + code;
}

}  // namespace base
