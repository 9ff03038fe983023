// The slow half: values met for the first time.
#include "core/workforce/reading/dictionary.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/formats/csv/text.h"
#include "core/workforce/reading/fold.h"

namespace workforce::reading {
namespace {

constexpr std::size_t kFirstSlots = 256;
constexpr std::size_t kLongestValue = 500;      // bytes; the longest label of a group has about 100
constexpr std::size_t kMostSpellings = 16'000;  // of all values together

std::uint64_t number_in(std::string_view text) {
    std::uint64_t number = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') number = number * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return number;
}

}  // namespace

Resolved resolve(const Value& value, Field field, const Vocabulary* vocabulary, const Answers& answers) {
    using State = Resolved::State;
    const auto of_field = answers.find(field);
    if (of_field != answers.end()) {
        const auto answer = of_field->second.find(value.folded);
        if (answer != of_field->second.end()) {
            if (answer->second == kLeftOut) return {State::LeftOut, 0, 0};
            const auto meaning = vocabulary == nullptr ? std::nullopt : vocabulary->find(answer->second);
            if (meaning) return {State::Meaning, *meaning, 0};
        }
    }
    if (value.is_total) return {State::Total, 0, 0};
    switch (value.proposal.state) {
        case Proposal::State::Recognised:
            return {State::Meaning, value.proposal.meaning, 0};
        case Proposal::State::Number:
            return {State::Number, 0, number_in(value.text)};
        case Proposal::State::Ask:
            break;
    }
    return {State::NeedsAnswer, 0, 0};
}

Dictionary::Dictionary(Field field, const Vocabulary* vocabulary, const Values& values, const Window& window,
                       const Answers& answers)
    : field_(field),
      vocabulary_(vocabulary),
      book_(values),
      window_(window),
      answers_(answers),
      slots_(kFirstSlots),
      is_date_(vocabulary == nullptr) {
    date_classes_.fill(kNoClass);
}

std::uint32_t Dictionary::new_class(const Resolved& resolved) {
    if (resolved_.size() >= kMostValues) {
        is_overfull_ = true;
        return 0;
    }
    resolved_.push_back(resolved);
    return static_cast<std::uint32_t>(resolved_.size() - 1);
}

std::uint32_t Dictionary::date_class(const base::Date& date) {
    const auto meaning = static_cast<std::size_t>(when(date, window_));
    std::uint32_t& class_id = date_classes_[meaning];
    if (class_id == kNoClass) class_id = new_class({Resolved::State::Meaning, meaning, 0});
    return class_id;
}

// OPTIMIZATION: "31/03/2025" is read without looking anything up; the result is that of date_in_cell.
std::uint32_t Dictionary::usual_date_class(std::string_view raw) {
    const auto digit = [raw](std::size_t i) {
        return static_cast<unsigned>(static_cast<unsigned char>(raw[i])) - '0';
    };
    if (raw[2] != '/' || raw[5] != '/') return kNoClass;
    for (const std::size_t i : {0u, 1u, 3u, 4u, 6u, 7u, 8u, 9u}) {
        if (digit(i) > 9) return kNoClass;
    }
    const int day = static_cast<int>(digit(0) * 10 + digit(1));
    const int month = static_cast<int>(digit(3) * 10 + digit(4));
    const int year = static_cast<int>(digit(6) * 1000 + digit(7) * 100 + digit(8) * 10 + digit(9));
    const bool is_plain = day >= 1 && day <= 28 && month >= 1 && month <= 12 && year >= 1900 && year < 2200;
    if (!is_plain && !base::is_valid(year, month, day)) return kNoClass;
    return date_class({year, month, day});
}

std::uint32_t Dictionary::new_value(std::string text, std::string key) {
    Value value{std::move(text), std::move(key), {}, false, 0, 0};
    value.is_total = book_.is_total(value.text);
    if (vocabulary_ != nullptr) value.proposal = vocabulary_->propose(value.text);
    if (vocabulary_ == nullptr && value.folded.empty())
        value.proposal = {Proposal::State::Recognised, static_cast<std::size_t>(When::Blank), {}};
    if (vocabulary_ == nullptr && !value.folded.empty())
        value.proposal.why = "It is no date that can be read. Dates are written 31/03/2025.";
    const Resolved resolved = resolve(value, field_, vocabulary_, answers_);
    const bool shares = info(field_).by_meaning && resolved.state == Resolved::State::Meaning;
    const auto there = class_by_meaning_.find(resolved.meaning);
    value.class_id = shares && there != class_by_meaning_.end() ? there->second : new_class(resolved);
    if (shares) class_by_meaning_.emplace(resolved.meaning, value.class_id);
    values_.push_back(std::move(value));
    return static_cast<std::uint32_t>(values_.size() - 1);
}

// The index of the value that the bytes spell. Dates that can be read are no values: only their year matters.
std::uint32_t Dictionary::value_of(std::string_view raw) {
    csv::Decoded decoded = csv::text_of(raw);
    if (decoded.is_windows_1252) has_windows_1252_ = true;
    std::string text = base::trimmed(decoded.text);
    std::string key = folded(text);
    const auto there = value_by_text_.find(key);
    if (there != value_by_text_.end()) return there->second;
    const std::uint32_t index = new_value(std::move(text), key);
    value_by_text_.emplace(std::move(key), index);
    return index;
}

void Dictionary::put(const Slot& slot) {
    std::size_t at = slot_of(slot.ends, slot.size);
    while (slots_[at].count != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
}

void Dictionary::remember(std::string_view raw, std::uint32_t class_id, std::uint32_t value) {
    if (2 * ++used_slots_ > slots_.size()) {
        std::vector<Slot> old(slots_.size() * 2);
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (slot.count != 0) put(slot);
        }
    }
    Slot slot;
    slot.ends = ends_of(raw);
    slot.count = 1;
    slot.size = static_cast<std::uint32_t>(raw.size());
    slot.class_id = class_id;
    slot.text = static_cast<std::uint32_t>(bytes_.size());
    slot.value = value;
    bytes_ += raw;
    put(slot);
}

std::uint32_t Dictionary::add(std::string_view raw) {
    const bool has_room = raw.size() <= kLongestValue && used_slots_ < kMostSpellings;
    if (vocabulary_ == nullptr) {
        if (const auto date = date_in_cell(base::trimmed(csv::text_of(raw).text))) {
            const std::uint32_t class_id = date_class(*date);
            if (has_room) remember(raw, class_id, kNoValue);  // else each is read anew
            return class_id;
        }
    }
    if (!has_room) is_overfull_ = true;
    if (is_overfull_) return 0;
    const std::uint32_t value = value_of(raw);
    if (is_overfull_) return 0;
    remember(raw, values_[value].class_id, value);
    return values_[value].class_id;
}

std::vector<Value> Dictionary::values() const {
    std::vector<Value> values = values_;
    for (const Slot& slot : slots_) {
        if (slot.count != 0 && slot.value != kNoValue) values[slot.value].rows += slot.count;
    }
    return values;
}

}  // namespace workforce::reading
