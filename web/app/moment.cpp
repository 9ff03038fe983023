// Turning the one clock value into dates and words. No time zone rules: the page tells the offset once at start.
#include "web/app/moment.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <string_view>

namespace app {
namespace {

constexpr std::int64_t kDay = 86'400'000;

struct Split {
    base::Date date;
    int hour = 0, minute = 0, second = 0;
};

Split split(std::int64_t ms) {
    std::int64_t days = ms / kDay;
    std::int64_t rest = ms % kDay;
    if (rest < 0) {
        rest += kDay;
        --days;
    }
    const auto seconds = static_cast<int>(rest / 1000);
    return {base::add_days({1970, 1, 1}, static_cast<int>(days)), seconds / 3600, seconds / 60 % 60,
            seconds % 60};
}

int digits(std::string_view text, std::size_t from, std::size_t count) {
    int value = -1;
    if (from + count <= text.size()) std::from_chars(text.data() + from, text.data() + from + count, value);
    return value;
}

}  // namespace

base::Date local_date(const Moment& moment) { return split(moment.now_ms + moment.local_offset_ms).date; }

std::string utc_stamp(std::int64_t ms) {
    const Split s = split(ms);
    std::array<char, 16> time{};
    std::snprintf(time.data(), time.size(), "T%02d:%02d:%02dZ", s.hour, s.minute, s.second);
    return base::iso(s.date) + time.data();
}

std::string clock_words(std::int64_t ms, std::int64_t local_offset_ms) {
    const Split s = split(ms + local_offset_ms);
    std::array<char, 8> time{};
    std::snprintf(time.data(), time.size(), "%02d:%02d", s.hour, s.minute);
    return time.data();
}

std::string when_words(std::int64_t ms, const Moment& now) {
    const base::Date then = local_date({ms, now.local_offset_ms});
    const int days = base::days_between(then, local_date(now));
    const std::string clock = " at " + clock_words(ms, now.local_offset_ms);
    if (days == 0) return "today" + clock;
    if (days == 1) return "yesterday" + clock;
    return "on " + base::words(then) + clock;
}

std::int64_t offset_from(std::int64_t now_ms, const std::string& local_words) {
    const std::string_view words = local_words;
    const auto date = base::parse_iso(words.substr(0, 10));
    const int hour = digits(words, 11, 2);
    const int minute = digits(words, 14, 2);
    if (!date || hour < 0 || minute < 0) return 0;
    const std::int64_t local =
        base::days_between({1970, 1, 1}, *date) * kDay + (hour * 60 + minute) * std::int64_t{60'000};
    const std::int64_t utc = now_ms - now_ms % 60'000;
    return local - utc;
}

std::uint64_t next_random(std::uint64_t& stream) {
    stream += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = stream;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

std::uint64_t seed_from(const std::string& random_bytes) {
    std::uint64_t seed = 0;
    for (const char byte : random_bytes) {
        seed = (seed ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL + 0x9e3779b97f4a7c15ULL;
    }
    return seed;
}

}  // namespace app
