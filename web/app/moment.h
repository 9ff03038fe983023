// The time and chance handed in with an event: the program's only clock and only dice.
// Not a clock itself; nothing here asks the machine what time it is.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/date.h"

namespace app {

// `now_ms`: milliseconds since 1970 UTC. `local_offset_ms`: what to add to get the person's own wall clock.
struct Moment {
    std::int64_t now_ms = 0;
    std::int64_t local_offset_ms = 0;
    bool operator==(const Moment&) const = default;
};

[[nodiscard]] base::Date local_date(const Moment& moment);
[[nodiscard]] std::string utc_stamp(std::int64_t ms);  // "2026-11-23T10:42:05Z"
[[nodiscard]] std::string clock_words(std::int64_t ms, std::int64_t local_offset_ms);  // "10:42"
// "today at 10:42", "yesterday at 16:05", "on 3 November 2026 at 09:00".
[[nodiscard]] std::string when_words(std::int64_t ms, const Moment& now);
// The offset that makes `now_ms` read as the local "2026-11-23T10:45:00"; 0 when the words are not a time.
[[nodiscard]] std::int64_t offset_from(std::int64_t now_ms, const std::string& local_words);

// The next of a stream of random numbers, and the stream moved on (splitmix64).
[[nodiscard]] std::uint64_t next_random(std::uint64_t& stream);
[[nodiscard]] std::uint64_t seed_from(const std::string& random_bytes);

}  // namespace app
