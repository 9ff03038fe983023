// Reads band sets and refuses what would mis-score somebody: a gap, an overlap, a missing level, words that
// cannot be read on their colour. Not for scoring (see risk_matrix.cpp).
#include <algorithm>
#include <set>

#include "core/formats/json/reader.h"
#include "core/rules/contrast.h"
#include "core/rules/risk_matrix.h"

namespace rules {
namespace {

using base::ErrorCode;

std::string numbered(std::string_view words, int number) {
    return std::string(words) + std::to_string(number);
}

int whole(json::Reader& reader, std::string_view name) {
    const std::int64_t value = reader.integer(name);
    if (value < 0 || value > 1000) reader.fail(ErrorCode::OutOfRange, "must be 0 to 1000", name);
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, 1000));
}

// An axis has one level for each value, in order, each with its word and what it means.
std::vector<Level> read_axis(json::Reader& set, std::string_view axis, int size) {
    std::vector<Level> levels;
    for (json::Reader& reader : set.list(axis)) {
        Level level{whole(reader, "value"), reader.text("word"), reader.text("description")};
        const int expected = static_cast<int>(levels.size()) + 1;
        if (level.value != expected)
            reader.fail(ErrorCode::OutOfRange, numbered("expected level ", expected), "value");
        if (level.word.empty()) reader.fail(ErrorCode::OutOfRange, "a level needs a word", "word");
        if (level.description.empty())
            reader.fail(ErrorCode::OutOfRange, "a level needs a description", "description");
        reader.finish();
        levels.push_back(std::move(level));
    }
    if (static_cast<int>(levels.size()) != size)
        set.fail(ErrorCode::OutOfRange, numbered("the number of levels must be ", size), axis);
    return levels;
}

Band read_band(json::Reader& reader) {
    Band band;
    band.id = reader.text("id");
    band.label = reader.text("label");
    band.min = whole(reader, "min");
    band.max = whole(reader, "max");
    band.colour = reader.text("colour");
    band.text_colour = reader.text("text_colour");
    band.required_action = reader.text("required_action");
    band.escalate = reader.boolean_or("escalate", false);
    reader.finish();
    return band;
}

void check_band(json::Reader& reader, const Band& band, const std::vector<Band>& earlier) {
    if (band.id.empty()) reader.fail(ErrorCode::OutOfRange, "a band needs an id", "id");
    if (band.label.empty())
        reader.fail(ErrorCode::OutOfRange, "a band needs a word, colour is never enough", "label");
    if (band.required_action.empty())
        reader.fail(ErrorCode::OutOfRange, "a band says what to do", "required_action");
    if (band.min > band.max) reader.fail(ErrorCode::OutOfRange, "min is above max", "min");
    if (std::ranges::find(earlier, band.id, &Band::id) != earlier.end())
        reader.fail(ErrorCode::DuplicateId, band.id, "id");
    if (!earlier.empty() && band.min <= earlier.back().max)
        reader.fail(ErrorCode::OutOfRange, "overlaps the band before it, or is out of order", "min");
    const auto ratio = contrast(band.colour, band.text_colour);
    if (!ratio) reader.fail(ErrorCode::UnknownValue, "colours are written #rrggbb", "colour");
    if (ratio && *ratio < kReadableContrast)
        reader.fail(ErrorCode::OutOfRange, "contrast with colour is below 4.5 to 1", "text_colour");
}

std::vector<Band> read_bands(json::Reader& set) {
    std::vector<Band> bands;
    for (json::Reader& reader : set.list("bands")) {
        Band band = read_band(reader);
        check_band(reader, band, bands);
        bands.push_back(std::move(band));
    }
    return bands;
}

// Source: ehiira-specification, section 7.2, "cover every product, no overlap".
void check_cover(json::Reader& reader, const BandSet& set) {
    for (int value = 1; value <= set.size * set.size; ++value) {
        const auto holds = [value](const Band& band) { return value >= band.min && value <= band.max; };
        if (is_possible_score(set, value) && std::ranges::none_of(set.bands, holds))
            reader.fail(ErrorCode::OutOfRange, numbered("no band holds the score ", value), "bands");
    }
    // A band that no product can reach is a slip of the pen, such as 13 to 14.
    for (const Band& band : set.bands) {
        bool reached = false;
        for (int value = band.min; value <= band.max; ++value)
            reached = reached || is_possible_score(set, value);
        if (!reached) reader.fail(ErrorCode::OutOfRange, "no score can reach the band " + band.id, "bands");
    }
}

BandSet read_set(json::Reader& reader) {
    BandSet set;
    set.id = reader.text("id");
    set.version = reader.text("version");
    set.owner = reader.text("owner");
    set.title = reader.text("title");
    set.certainty = reader.text("certainty");
    set.size = whole(reader, "size");
    if (set.size != 4 && set.size != 5) {
        reader.fail(ErrorCode::OutOfRange, "a matrix has 4 or 5 levels", "size");
        return set;
    }
    set.consequence_title = reader.text("consequence_title");
    set.likelihood_title = reader.text("likelihood_title");
    set.consequence = read_axis(reader, "consequence", set.size);
    set.likelihood = read_axis(reader, "likelihood", set.size);
    set.bands = read_bands(reader);
    set.escalate_at = whole(reader, "escalate_at");
    set.sources = reader.texts_or_none("sources");
    if (set.escalate_at < 1 || set.escalate_at > set.size * set.size)
        reader.fail(ErrorCode::OutOfRange, "must be a score of this matrix", "escalate_at");
    check_cover(reader, set);
    reader.finish();
    return set;
}

}  // namespace

base::Result<std::vector<BandSet>> load_band_sets(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text("schema");
    (void)top.text("version");
    std::vector<BandSet> sets;
    for (json::Reader& reader : top.list("band_sets")) {
        BandSet set = read_set(reader);
        if (std::ranges::find(sets, set.id, &BandSet::id) != sets.end())
            reader.fail(ErrorCode::DuplicateId, set.id, "id");
        sets.push_back(std::move(set));
    }
    if (sets.empty()) top.fail(ErrorCode::EmptyFile, "no band set", "band_sets");
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return sets;
}

}  // namespace rules
