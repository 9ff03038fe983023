// The number of a key, eight bytes at a time.
#include "core/workforce/reading/hashing.h"

namespace workforce::reading {

std::uint64_t key_hash(std::string_view key) {
    std::uint64_t hash = mixed(key.size());
    for (std::size_t at = 0; at < key.size(); at += 8) {
        std::uint64_t bytes = 0;  // the key may end where memory ends
        std::memcpy(&bytes, key.data() + at, key.size() - at < 8 ? key.size() - at : 8);
        hash = mixed(hash ^ bytes);
    }
    // 0 stands for nobody, and the last number lies in no part (people.h).
    if (hash == 0) return 1;
    return hash == ~std::uint64_t{0} ? hash - 1 : hash;
}

}  // namespace workforce::reading
