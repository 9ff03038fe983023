// Reads the words and holds them to their rules, so that no generated sentence can break them later.
#include "core/workforce/wording.h"

#include <algorithm>
#include <array>

#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

struct Slot {
    std::string_view id;
    std::string_view places;  // the names that the code fills, blank between
};

constexpr std::array kSentences = {
    Slot{"ratio.equal", "Upper lower people outcome value"},
    Slot{"ratio.above", "Upper lower people outcome value"},
    Slot{"ratio.below", "Upper lower people outcome value"},
    Slot{"ratio.none", "reason"},
    Slot{"share", "Group group row value events base"},
    Slot{"share.unknown", "Group group row value events base"},
    Slot{"share.of_known", "Group group row value events base"},
    Slot{"share.none", "Group group row reason"},
    Slot{"record_gap", "survey record value"},
    Slot{"against", "value"},
    Slot{"disparity", "Upper lower section higher bottom value"},
    Slot{"disparity.equal", "Upper lower section higher bottom value"},
    Slot{"survey.share", "group people outcome value"},
    Slot{"survey.gap", "Upper lower value"},
    Slot{"survey.none", "reason"},
    Slot{"score", "group value"},
    Slot{"score.gap", "Upper lower value"},
    Slot{"board", "Group group board workforce set value"},
    Slot{"board.none", "reason"},
    Slot{"board.member", "value"},
    Slot{"narrative", "value"},
    Slot{"not_collected", "reason"},
    Slot{"withheld", "reason"},
    Slot{"range.below", "limit low high focus people"},
    Slot{"range.within", "limit low high focus people"},
    Slot{"range.above", "limit low high focus people"},
    Slot{"fragile", ""},
    Slot{"years.break", "reason"},
};

constexpr std::array kReasons = {
    Slot{"no_base", "group people"},
    Slot{"no_cases", ""},
    Slot{"no_events", "group people"},
    Slot{"no_people", ""},
    Slot{"no_workforce", ""},
    Slot{"events_above_base", ""},
    Slot{"ill_health_above_cases", ""},
    Slot{"too_large", ""},
    Slot{"needs_bands", ""},
    Slot{"row_empty", ""},
    Slot{"nothing_entered", ""},
    Slot{"blank_count", "places"},
    Slot{"withheld_at_source", "places"},
};

constexpr std::array kCautions = {
    Slot{"small_numbers", ""},        Slot{"small_board", "value"}, Slot{"events_above_base", ""},
    Slot{"guaranteed_interview", ""}, Slot{"own_survey", ""},       Slot{"medical_other", ""},
    Slot{"board_body", "value"},
};

constexpr std::string_view kCheckPlaces = "place found other wanted base events low high limit bounds";
constexpr std::array<std::string_view, 12> kChecks = {
    "W-02", "W-03", "W-04", "W-04.count", "W-05", "W-06.note", "W-06.warn", "W-06.strong", "W-06.appointees",
    "W-07", "W-08", "W-09"};

bool is_one_of(std::string_view name, std::string_view words) {
    for (std::size_t at = words.find(name); at != std::string_view::npos; at = words.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

// The first place in braces that is not among `places`, or nothing.
std::string unknown_place(std::string_view sentence, std::string_view places) {
    for (std::size_t open = sentence.find('{'); open != std::string_view::npos;
         open = sentence.find('{', open + 1)) {
        const std::size_t close = sentence.find('}', open);
        if (close == std::string_view::npos) return std::string(sentence.substr(open));
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        if (name.empty() || !is_one_of(name, places))
            return std::string(sentence.substr(open, close - open + 1));
    }
    return {};
}

void check_text(json::Reader& reader, std::string_view id, std::string_view text, std::string_view places) {
    if (text.empty()) reader.fail(ErrorCode::OutOfRange, "a text is needed", id);
    if (const std::string place = unknown_place(text, places); !place.empty())
        reader.fail(ErrorCode::UnknownId, "nothing fills " + place, id);
    if (text.find("times more") != std::string_view::npos)
        reader.fail(ErrorCode::UnknownValue, "“times more” is read in two ways; write “times as”", id);
    if ((id.starts_with("ratio.") || id.starts_with("disparity")) && text.find('%') != std::string_view::npos)
        reader.fail(ErrorCode::UnknownValue, "a ratio has no per cent sign", id);
}

template <std::size_t Size>
Texts read_texts(json::Reader& top, std::string_view name, const std::array<Slot, Size>& slots) {
    Texts texts;
    json::Reader reader = top.object(name);
    for (const Slot& slot : slots) {
        std::string text = reader.text(slot.id);
        if (!reader.error()) check_text(reader, slot.id, text, slot.places);
        texts.emplace(slot.id, std::move(text));
    }
    reader.finish();
    return texts;
}

MeasureWords read_measure(json::Reader& reader) {
    MeasureWords words;
    words.label = reader.text("label");
    words.direction = reader.text("direction");
    words.people = reader.text_or("people", "");
    words.outcome = reader.text_or("outcome", "");
    words.sources = reader.texts("sources");
    if (reader.has("parts")) {
        json::Reader parts = reader.object("parts");
        if (const json::Object* object = parts.value().as_object())
            for (const auto& [part, label] : *object) words.parts[part] = parts.text(part);
    }
    if (words.label.empty() || words.direction.empty())
        reader.fail(ErrorCode::OutOfRange, "a measure says what it is and which way is better");
    return words;
}

base::Severity severity_of(json::Reader& reader) {
    const std::string word = reader.text("severity");
    if (word == "major") return base::Severity::Major;
    if (word == "minor") return base::Severity::Minor;
    if (word != "information")
        reader.fail(ErrorCode::UnknownValue, "“" + word + "”; there is major, minor, information",
                    "severity");
    return base::Severity::Information;
}

void read_checks(json::Reader& top, Wording& wording) {
    for (json::Reader& reader : top.list("checks")) {
        const std::string id = reader.text("id");
        CheckWords words{severity_of(reader), reader.text("sentence"), reader.text("why"),
                         reader.text("cure")};
        (void)reader.texts("sources");
        if (std::ranges::find(kChecks, id) == kChecks.end()) reader.fail(ErrorCode::UnknownId, id, "id");
        check_text(reader, "sentence", words.sentence, kCheckPlaces);
        check_text(reader, "why", words.why, kCheckPlaces);
        check_text(reader, "cure", words.cure, kCheckPlaces);
        reader.finish();
        if (!wording.checks.emplace(id, std::move(words)).second)
            reader.fail(ErrorCode::DuplicateId, id, "id");
    }
    for (const std::string_view id : kChecks)
        if (!wording.checks.contains(id)) top.fail(ErrorCode::MissingMember, std::string(id), "checks");
}

std::string with_large_first(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string value_of(std::string_view place, const Places& places) {
    if (const auto found = places.find(place); found != places.end()) return found->second;
    if (place.empty() || place.front() < 'A' || place.front() > 'Z') return {};
    std::string small(place);
    small.front() = static_cast<char>(small.front() - 'A' + 'a');
    const auto found = places.find(small);
    return found == places.end() ? std::string() : with_large_first(found->second);
}

}  // namespace

base::Result<Wording> load_wording(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    Wording wording;
    wording.version = top.text("version");
    for (json::Reader& reader : top.list("measures")) {
        const std::string id = reader.text("id");
        MeasureWords words = read_measure(reader);
        reader.finish();
        if (!wording.measures.emplace(id, std::move(words)).second)
            reader.fail(ErrorCode::DuplicateId, id, "id");
    }
    wording.sentences = read_texts(top, "sentences", kSentences);
    wording.reasons = read_texts(top, "reasons", kReasons);
    wording.cautions = read_texts(top, "cautions", kCautions);
    read_checks(top, wording);
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return wording;
}

std::string filled(std::string_view sentence, const Places& places) {
    std::string result;
    std::size_t at = 0;
    while (at < sentence.size()) {
        const std::size_t open = sentence.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
        result += sentence.substr(at, open == std::string_view::npos ? open : open - at);
        if (close == std::string_view::npos) break;
        result += value_of(sentence.substr(open + 1, close - open - 1), places);
        at = close + 1;
    }
    return result;
}

}  // namespace workforce
