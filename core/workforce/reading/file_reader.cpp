// The loop over the rows. Nothing in it allocates: what is done for each row is done 1.5 million times.
#include "core/workforce/reading/file_reader.h"

#include <algorithm>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/workforce/reading/fold.h"

namespace workforce::reading {
namespace {

using base::ErrorCode;

constexpr std::size_t kMostTextRows = 1000;  // of a survey file
constexpr std::size_t kLinesNamed = 5;       // of rows that are left out

// Spaces, quotation marks and the apostrophe that a spreadsheet puts before a number are no part of a key.
std::string_view bare(std::string_view raw) {
    constexpr std::string_view kAround = " \t\"'";
    // OPTIMIZATION: nearly every cell begins and ends with something else.
    constexpr auto is_around = [](char c) { return c == ' ' || c == '\t' || c == '"' || c == '\''; };
    if (!raw.empty() && !is_around(raw.front()) && !is_around(raw.back())) return raw;
    const std::size_t begin = raw.find_first_not_of(kAround);
    if (begin == std::string_view::npos) return {};
    return raw.substr(begin, raw.find_last_not_of(kAround) - begin + 1);
}

// "20000000-2" is the second post of the person 20000000.
std::string_view without_post_number(std::string_view key) {
    const std::size_t dash = key.rfind('-');
    const bool is_post =
        dash != std::string_view::npos && dash > 0 && key.size() - dash <= 3 && dash + 1 < key.size() &&
        std::ranges::all_of(key.substr(dash + 1), [](char c) { return c >= '0' && c <= '9'; });
    return is_post ? key.substr(0, dash) : key;
}

// "0.80" is 800; what is no number is 0.
std::uint32_t thousandths(std::string_view raw) {
    std::uint32_t value = 0;
    int decimals = -1;
    for (const char c : bare(raw)) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
        } else if (c >= '0' && c <= '9' && value < kMostHours && decimals < 3) {
            value = value * 10 + static_cast<std::uint32_t>(c - '0');
            if (decimals >= 0) ++decimals;
        }
    }
    for (int i = std::max(decimals, 0); i < 3 && value <= kMostHours; ++i) value *= 10;
    return value;
}

bool is_utf16(csv::Encoding encoding) {
    return encoding == csv::Encoding::Utf16Little || encoding == csv::Encoding::Utf16Big;
}

}  // namespace

FileReader::FileReader(Setup setup) : setup_(std::move(setup)) {
    EHIIRA_PROMISE(setup_.values != nullptr, "A reader has no values.");
    reading_.kind = setup_.layout.kind;
    reading_.answers = setup_.answers;
    reading_.warnings = setup_.layout.warnings;
    width_ = setup_.layout.columns.size();
    find_total_starts();
    find_columns();
    const bool has_groups =
        setup_.layout.column_of(Field::Ethnicity) || setup_.layout.column_of(Field::Disability);
    reading_.is_joined = setup_.staff != nullptr && !has_groups && key_place_;
    reading_.has_people = key_place_.has_value();
    if (reading_.has_people && !reading_.is_joined)
        people_.emplace(setup_.most_people, setup_.file_bytes / setup_.layout.row_bytes);
    if (auto missing = missing_column(setup_.layout, setup_.staff != nullptr)) error_ = *std::move(missing);
    start_scanner();
}

FileReader::~FileReader() = default;

// Every sign that is no letter or digit may stand before the word.
void FileReader::find_total_starts() {
    for (std::size_t i = 0; i < may_begin_total_.size(); ++i) {
        const char small = static_cast<char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
        const bool is_word = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        const auto begins = [small](const std::string& total) { return total.starts_with(small); };
        may_begin_total_[i] = !is_word || std::ranges::any_of(setup_.values->total_texts, begins);
    }
}

void FileReader::find_columns() {
    for (std::size_t i = 0; i < setup_.layout.columns.size(); ++i) {
        const Column& column = setup_.layout.columns[i];
        if (!column.field) continue;
        const FieldInfo& field = info(*column.field);
        switch (field.role) {
            case Role::List:
            case Role::Date:
                dictionaries_.emplace_back(field.field, setup_.values->find(field.vocabulary), *setup_.values,
                                           setup_.window, setup_.answers);
                places_.push_back(i);
                break;
            case Role::Key:
                key_place_ = i;
                cuts_assignment_ = folded(column.header).starts_with("assignment");
                break;
            case Role::Hours:
                hours_place_ = i;
                break;
            case Role::Text:
                break;
        }
    }
    EHIIRA_PROMISE(dictionaries_.size() <= kMostColumns, "More columns are read than there is room for.");
    for (const Field field : {Field::Indicator, Field::Group, Field::Percent, Field::Respondents})
        text_places_.push_back(setup_.layout.column_of(field).value_or(width_));
}

void FileReader::start_scanner() {
    const csv::Encoding encoding = setup_.layout.encoding;
    const std::size_t skipped = encoding == csv::Encoding::Utf8Mark ? 3 : 0;
    scanner_ = std::make_unique<csv::Scanner>(setup_.layout.separator, skipped, setup_.limits);
    if (is_utf16(encoding)) utf16_.emplace(encoding);
    rows_to_skip_ = setup_.layout.header_row + 1;
}

std::span<char> FileReader::room() {
    if (!utf16_) return scanner_->room();
    // Two bytes become three at most, and what waits for its other half one character more.
    utf16_bytes_.resize(std::max<std::size_t>(setup_.limits.chunk / 2, 16) - 8);
    return utf16_bytes_;
}

void FileReader::commit(std::size_t bytes) {
    if (error_) return;
    if (!utf16_) {
        scanner_->commit(bytes);
        take_rows();
        return;
    }
    std::string text;
    utf16_->add({utf16_bytes_.data(), bytes}, text);
    std::ranges::copy(text, scanner_->room().begin());
    scanner_->commit(text.size());
    take_rows();
}

void FileReader::finish() {
    if (error_) return;
    if (utf16_) {
        std::string text;
        utf16_->finish(text);
        std::ranges::copy(text, scanner_->room().begin());
        scanner_->commit(text.size());
        take_rows();
    }
    scanner_->finish();
    take_rows();
    if (people_) people_->settle();
    if (!error_ && people_) count_people();
}

void FileReader::take_rows() {
    csv::Row row;
    while (scanner_->next(row)) {
        if (rows_to_skip_ > 0) {
            --rows_to_skip_;
            continue;
        }
        take(row);
    }
    settle();
    error_ = scanner_->error();
    if (!error_) check_lists();
}

void FileReader::check_lists() {
    for (std::size_t i = 0; i < dictionaries_.size(); ++i) {
        if (dictionaries_[i].is_overfull())
            error_ = base::Error{
                ErrorCode::NotAList, "column “" + setup_.layout.columns[places_[i]].header + "”", {}};
    }
    if (!error_ && combinations_.is_overfull())
        error_ = base::Error{
            ErrorCode::NotAList, {}, "all columns together have more than a million combinations"};
    if (!error_ && reading_.text_rows.size() > kMostTextRows)
        error_ = base::Error{ErrorCode::TooLarge, {}, "a survey file has at most 1,000 rows"};
}

void FileReader::take(const csv::Row& row) {
    if (is_left_aside(row)) return;
    if (is_first_pass_) ++reading_.rows_in;
    if (setup_.layout.kind == FileKind::Survey) return take_text(row);
    Reduced& reduced = waiting_[waiting_count_];
    reduced = {};
    for (std::size_t i = 0; i < dictionaries_.size(); ++i)
        reduced.classes.set(i, dictionaries_[i].class_of(row.raw(places_[i])));
    if (key_place_) {
        reduced.key = key_of(row);
        if (people_ && hours_place_) reduced.hours = rank_of_hours(thousandths(row.raw(*hours_place_)));
    }
    if (++waiting_count_ == waiting_.size()) settle();
}

// OPTIMIZATION: some dozens at once, so that the waits for memory overlap, as in people.h.
void FileReader::settle() {
    std::array<std::uint32_t, std::tuple_size_v<decltype(waiting_)>> places;
    for (std::size_t i = 0; i < waiting_count_; ++i) places[i] = combinations_.place_of(waiting_[i].classes);
    for (std::size_t i = 0; i < waiting_count_; ++i) touched_ ^= combinations_.look_at(places[i]);
    for (std::size_t i = 0; i < waiting_count_; ++i) count(waiting_[i]);
    waiting_count_ = 0;
}

void FileReader::count(const Reduced& row) {
    const std::uint32_t index = combinations_.find(row.classes);
    Combination& combination = combinations_[index];
    if (combination.rows == 0) describe(combination);
    if (is_first_pass_) ++combination.rows;
    if (people_) {
        take_person(row, index);
    } else if (reading_.is_joined) {
        take_joined(row, index);
    }
}

// Blank rows, rows of totals and rows of another length: counted, the first few with their lines.
bool FileReader::is_left_aside(const csv::Row& row) {
    if (row.size() != width_) {
        bool only_blank_more = row.size() > width_;
        for (std::size_t i = width_; i < row.size() && only_blank_more; ++i)
            only_blank_more = bare(row.raw(i)).empty();
        const bool is_blank = row.whole().find_first_not_of(std::string{setup_.layout.separator, ' ', '"'}) ==
                              std::string_view::npos;
        if (is_blank) return true;
        if (!only_blank_more) {
            if (!is_first_pass_) return true;
            ++reading_.rows_in;
            if (is_total(row)) return ++reading_.total_rows, true;
            if (++reading_.wrong_rows <= kLinesNamed) wrong_lines_.push_back(scanner_->line());
            return true;
        }
    }
    if (row.whole().size() == row.size() - 1) return true;  // nothing but separators
    if (!is_total(row)) return false;
    if (is_first_pass_) {
        ++reading_.rows_in;
        ++reading_.total_rows;
    }
    return true;
}

// The first cell that is not blank says so. Only its first letter is looked at in nearly all rows.
bool FileReader::is_total(const csv::Row& row) const {
    // OPTIMIZATION: a row that begins with another letter or digit is none, and nearly all do.
    const std::string_view first = row.raw(0);
    if (!first.empty() && !may_begin_total_[static_cast<unsigned char>(first[0])]) return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string_view cell = bare(row.raw(i));
        if (!cell.empty()) return setup_.values->is_total(csv::text_of(cell).text);
    }
    return false;
}

void FileReader::take_text(const csv::Row& row) {
    if (reading_.text_rows.size() > kMostTextRows) return;
    std::vector<std::string> cells;
    for (const std::size_t place : text_places_)
        cells.push_back(place < row.size() ? base::trimmed(csv::text_of(row.raw(place)).text)
                                           : std::string());
    reading_.text_rows.push_back(std::move(cells));
}

// 0 where there is no key.
std::uint64_t FileReader::key_of(const csv::Row& row) const {
    std::string_view key = bare(row.raw(*key_place_));
    if (cuts_assignment_) key = without_post_number(key);
    return key.empty() ? 0 : key_hash(key);
}

// A person counts once for each procedure and year, an application once.
std::uint64_t FileReader::key_for(std::uint64_t key, const Combination& combination) const {
    if (setup_.layout.kind != FileKind::Cases) return key;
    const std::uint32_t procedure = combination.events & ~std::uint32_t{kIllHealth | kIllHealthBefore};
    return std::clamp(mixed(key + procedure), std::uint64_t{1}, ~std::uint64_t{0} - 1);
}

void FileReader::take_person(const Reduced& row, std::uint32_t index) {
    Combination& combination = combinations_[index];
    if (row.key == 0) {
        if (!is_first_pass_) return;
        ++reading_.keyless_rows;
        ++combination.people;
        return;
    }
    people_->add(key_for(row.key, combination), index, combination.rank | row.hours);
}

// The person's row in the staff file learns what this file says; `people` counts those who learn something new.
void FileReader::take_joined(const Reduced& row, std::uint32_t index) {
    Combination& combination = combinations_[index];
    Person* person = row.key == 0 ? nullptr : setup_.staff->people.find(row.key);
    if (person == nullptr) {
        ++combination.not_in_staff;
        return;
    }
    const std::uint32_t ill = combination.events & (kIllHealth | kIllHealthBefore);
    const std::uint32_t procedure = combination.events & ~ill;
    if (procedure == 0) return;
    if ((person->rank & procedure) == 0) {
        person->rank |= combination.events;
        ++combination.people;
    } else if (ill == 0) {
        // A second case in the year that is about performance: it is not ill health only any more.
        if ((procedure & kCapability) != 0) person->rank &= ~std::uint32_t{kIllHealth};
        if ((procedure & kCapabilityBefore) != 0) person->rank &= ~std::uint32_t{kIllHealthBefore};
    }
}

void FileReader::count_people() {
    for (const Person& person : people_->slots()) {
        if (person.hash == 0) continue;
        ++combinations_[person.combination].people;
        if ((person.rank & 1u) != 0) ++reading_.people_with_several_rows;
    }
}

std::uint64_t FileReader::passes_left() const { return people_ ? people_->parts_left() : 0; }

bool FileReader::begin_next_pass() {
    if (passes_left() == 0) return false;
    people_->begin_next_part();
    is_first_pass_ = false;
    ++reading_.passes;
    start_scanner();
    return true;
}

}  // namespace workforce::reading
