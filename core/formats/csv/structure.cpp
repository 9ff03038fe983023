// The fast way compares 16 bytes at once and works on bit masks of 64 bytes; blocks whose quotation marks do not
// follow the rules are done byte by byte. Only this file is compiled with SIMD instructions for the web.
#include "core/formats/csv/structure.h"

#include <bit>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace csv {
namespace {

constexpr std::size_t kBlock = 64;

// One bit for each byte of a block, the first byte lowest.
struct Masks {
    std::uint64_t quotes = 0;
    std::uint64_t line_ends = 0;
    std::uint64_t ends = 0;  // line ends and separators
};

#if defined(__wasm_simd128__)

struct Wanted {
    v128_t separator, quote, lf, cr;
    explicit Wanted(char c)
        : separator(wasm_i8x16_splat(c)),
          quote(wasm_i8x16_splat('"')),
          lf(wasm_i8x16_splat('\n')),
          cr(wasm_i8x16_splat('\r')) {}
};

Masks masks_of(const char* block, const Wanted& wanted) {
    Masks masks;
    for (std::size_t i = 0; i < 4; ++i) {
        const v128_t bytes = wasm_v128_load(block + 16 * i);
        const v128_t lines = wasm_v128_or(wasm_i8x16_eq(bytes, wanted.lf), wasm_i8x16_eq(bytes, wanted.cr));
        const v128_t ends = wasm_v128_or(lines, wasm_i8x16_eq(bytes, wanted.separator));
        const v128_t quotes = wasm_i8x16_eq(bytes, wanted.quote);
        masks.quotes |= std::uint64_t{wasm_i8x16_bitmask(quotes)} << (16 * i);
        masks.line_ends |= std::uint64_t{wasm_i8x16_bitmask(lines)} << (16 * i);
        masks.ends |= std::uint64_t{wasm_i8x16_bitmask(ends)} << (16 * i);
    }
    return masks;
}

#elif defined(__SSE2__)

struct Wanted {
    __m128i separator, quote, lf, cr;
    explicit Wanted(char c)
        : separator(_mm_set1_epi8(c)),
          quote(_mm_set1_epi8('"')),
          lf(_mm_set1_epi8('\n')),
          cr(_mm_set1_epi8('\r')) {}
};

std::uint64_t bits_of(__m128i lanes, std::size_t lane) {
    return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(lanes))} << (16 * lane);
}

Masks masks_of(const char* block, const Wanted& wanted) {
    Masks masks;
    for (std::size_t i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * i));
        const __m128i lines =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted.lf), _mm_cmpeq_epi8(bytes, wanted.cr));
        masks.quotes |= bits_of(_mm_cmpeq_epi8(bytes, wanted.quote), i);
        masks.line_ends |= bits_of(lines, i);
        masks.ends |= bits_of(_mm_or_si128(lines, _mm_cmpeq_epi8(bytes, wanted.separator)), i);
    }
    return masks;
}

#else

struct Wanted {
    char separator;
    explicit Wanted(char c) : separator(c) {}
};

Masks masks_of(const char* block, const Wanted& wanted) {
    Masks masks;
    for (unsigned i = 0; i < kBlock; ++i) {
        const char c = block[i];
        const std::uint64_t line = c == '\n' || c == '\r' ? 1u : 0u;
        masks.quotes |= std::uint64_t{c == '"'} << i;
        masks.line_ends |= line << i;
        masks.ends |= (line | std::uint64_t{c == wanted.separator}) << i;
    }
    return masks;
}

#endif

// Bit i of the result is the parity of bits 0 … i: 1 from each opening quotation mark up to before its closing one.
std::uint64_t parity_up_to_each(std::uint64_t bits) {
    for (unsigned shift = 1; shift < kBlock; shift *= 2) bits ^= bits << shift;
    return bits;
}

// Room for one more entry for each byte to come, so that adding needs no check.
void make_room(std::vector<std::uint32_t>& list, std::size_t count, std::size_t more) {
    if (list.size() < count + more) list.resize(count + more);
}

void add_ends(Structure& found, std::uint64_t ends, std::uint64_t line_ends, std::size_t at) {
    std::uint32_t* next = found.ends.data() + found.end_count;
    for (std::uint64_t lines = line_ends; lines != 0; lines &= lines - 1) {
        const std::uint64_t up_to = lines ^ (lines - 1);  // the lowest line end and all bits below it
        found.rows[found.row_count++] = static_cast<std::uint32_t>(
            found.end_count + static_cast<unsigned>(std::popcount(ends & up_to)) - 1);
    }
    const auto base = static_cast<std::uint32_t>(at);
    found.end_count += static_cast<unsigned>(std::popcount(ends));
    for (; ends != 0; ends &= ends - 1) *next++ = base + static_cast<std::uint32_t>(std::countr_zero(ends));
}

Spot spot_after(char last, bool in_quotes, bool at_end) {
    if (in_quotes) return Spot::Quoted;
    if (at_end) return Spot::FieldStart;
    return last == '"' ? Spot::AfterQuote : Spot::Unquoted;
}

// False, with nothing done, where a quotation mark stands in the middle of a field.
bool add_quoted_block(Structure& found, const Masks& masks, const char* data, std::size_t at) {
    const bool starts_inside = found.spot == Spot::Quoted;
    const std::uint64_t inside = parity_up_to_each(masks.quotes) ^ (starts_inside ? ~std::uint64_t{0} : 0);
    const std::uint64_t ends = masks.ends & ~inside;
    const std::uint64_t opening = masks.quotes & inside;
    const std::uint64_t closing = masks.quotes & ~inside;
    // A mark opens at the start of a field, or right after a closing one: then both are a doubled one.
    const bool may_open_first = found.spot == Spot::FieldStart || found.spot == Spot::AfterQuote;
    const std::uint64_t may_open = (ends | closing) << 1 | (may_open_first ? 1u : 0u);
    // Whatever follows a closing mark must end the field or double it.
    const std::uint64_t after_closing = closing << 1 | (found.spot == Spot::AfterQuote ? 1u : 0u);
    if ((opening & ~may_open) != 0 || (after_closing & ~(ends | opening)) != 0) return false;
    if ((masks.line_ends & inside) != 0) found.has_quoted_line_end = true;
    constexpr std::uint64_t kLast = std::uint64_t{1} << (kBlock - 1);
    add_ends(found, ends, masks.line_ends & ~inside, at);
    found.spot = spot_after(data[at + kBlock - 1], (inside & kLast) != 0, (ends & kLast) != 0);
    return true;
}

void add_plain_block(Structure& found, const Masks& masks, std::size_t at) {
    if (found.spot == Spot::Quoted) {
        if (masks.line_ends != 0) found.has_quoted_line_end = true;
        return;
    }
    add_ends(found, masks.ends, masks.line_ends, at);
    found.spot = masks.ends >> (kBlock - 1) != 0 ? Spot::FieldStart : Spot::Unquoted;
}

void note_stray(Structure& found, std::size_t at) {
    if (found.stray_quotes++ == 0) found.first_stray_quote = static_cast<std::uint32_t>(at);
}

void add_end(Structure& found, char c, std::size_t at) {
    if (c == '\n' || c == '\r') found.rows[found.row_count++] = static_cast<std::uint32_t>(found.end_count);
    found.ends[found.end_count++] = static_cast<std::uint32_t>(at);
    found.spot = Spot::FieldStart;
}

void step(Structure& found, char c, std::size_t at, char separator) {
    const bool is_end = c == separator || c == '\n' || c == '\r';
    switch (found.spot) {
        case Spot::FieldStart:
            if (is_end) return add_end(found, c, at);
            found.spot = c == '"' ? Spot::Quoted : Spot::Unquoted;
            return;
        case Spot::Unquoted:
            if (is_end) return add_end(found, c, at);
            if (c == '"') note_stray(found, at);
            return;
        case Spot::Quoted:
            if (c == '"') found.spot = Spot::AfterQuote;
            if (c == '\n' || c == '\r') found.has_quoted_line_end = true;
            return;
        case Spot::AfterQuote:
            if (is_end) return add_end(found, c, at);
            if (c != '"') note_stray(found, at);
            found.spot = c == '"' ? Spot::Quoted : Spot::Unquoted;
            return;
    }
}

void do_slowly(const char* data, std::size_t begin, std::size_t end, char separator, Structure& found) {
    for (std::size_t at = begin; at < end; ++at) step(found, data[at], at, separator);
}

}  // namespace

void find_structure(const char* data, std::size_t begin, std::size_t end, char separator, Structure& found) {
    make_room(found.ends, found.end_count, end - begin);
    make_room(found.rows, found.row_count, end - begin);
    const Wanted wanted(separator);
    std::size_t at = begin;
    for (; at + kBlock <= end; at += kBlock) {
        const Masks masks = masks_of(data + at, wanted);
        if (masks.quotes == 0 && found.spot != Spot::AfterQuote) {
            add_plain_block(found, masks, at);
        } else if (!add_quoted_block(found, masks, data, at)) {
            do_slowly(data, at, at + kBlock, separator, found);
        }
    }
    do_slowly(data, at, end, separator, found);
}

void find_structure_slowly(const char* data, std::size_t begin, std::size_t end, char separator,
                           Structure& found) {
    make_room(found.ends, found.end_count, end - begin);
    make_room(found.rows, found.row_count, end - begin);
    do_slowly(data, begin, end, separator, found);
}

}  // namespace csv
