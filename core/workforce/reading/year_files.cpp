// A file is due when it was never read, or when what it was read with has changed.
#include "core/workforce/reading/year_files.h"

#include <algorithm>

#include "core/base/promise.h"

namespace workforce::reading {
namespace {

// What files of a kind write down about a person of the staff file.
std::uint32_t events_told_by(FileKind kind) {
    if (kind == FileKind::Training) return kAccessed;
    return kind == FileKind::Cases ? ~std::uint32_t{kAccessed} : 0;
}

bool is_field_of(FileKind kind, Field field, const ColumnBook& book) {
    const ColumnName* name = book.column(field);
    return name != nullptr && std::ranges::find(name->kinds, kind) != name->kinds.end();
}

}  // namespace

YearFiles::YearFiles(ColumnBook columns, Values values, const base::Date& snapshot)
    : columns_(std::move(columns)), values_(std::move(values)), snapshot_(snapshot) {}

YearFiles::File* YearFiles::find(FileKind kind) {
    const auto found = files_.find(kind);
    return found == files_.end() ? nullptr : &found->second;
}

const YearFiles::File* YearFiles::find(FileKind kind) const {
    const auto found = files_.find(kind);
    return found == files_.end() ? nullptr : &found->second;
}

base::Result<void> YearFiles::open(FileKind kind, std::string name, std::uint64_t bytes,
                                   std::string_view beginning) {
    forget(kind);
    auto layout = layout_of(beginning, kind, columns_);
    if (!layout) return std::unexpected(layout.error());
    File& file = files_[kind];
    file.name = std::move(name);
    file.bytes = bytes;
    file.layout = *std::move(layout);
    return {};
}

bool YearFiles::choose(FileKind kind, std::size_t column, std::optional<Field> field) {
    File* file = find(kind);
    if (file == nullptr || (field && !is_field_of(kind, *field, columns_))) return false;
    if (!reading::choose(file->layout, column, field)) return false;
    if (reader_ && being_read_ == kind) stop();
    file->has_changed = true;
    file->error.reset();
    return true;
}

void YearFiles::answer(Answers answers) {
    if (reader_) stop();
    answers_ = std::move(answers);
    count_all();
}

void YearFiles::set_snapshot(const base::Date& snapshot) {
    if (reader_) stop();
    snapshot_ = snapshot;
    for (auto& [kind, file] : files_) {
        file.has_changed = true;
        file.error.reset();
    }
}

void YearFiles::forget(FileKind kind) {
    if (reader_ && being_read_ == kind) stop();
    files_.erase(kind);
    if (kind == FileKind::Staff) forget_people();
}

// Files that took their groups from the staff file, or could have, are due again.
void YearFiles::forget_people() {
    if (reader_ && being_read_ != FileKind::Staff) stop();
    people_.reset();
    for (auto& [kind, file] : files_) {
        const bool took_groups = file.reading && file.reading->is_joined;
        const bool may_take = file.error && file.error->code == base::ErrorCode::MissingColumn;
        if (kind == FileKind::Staff || (!took_groups && !may_take)) continue;
        file.has_changed = true;
        file.error.reset();
        file.reading.reset();
    }
}

std::optional<FileKind> YearFiles::next() const {
    for (const auto& [kind, file] : files_) {  // in the order of FileKind: the staff file first
        if (file.is_due(answers_)) return kind;
    }
    return std::nullopt;
}

base::Result<void> YearFiles::begin(FileKind kind) {
    EHIIRA_PROMISE(reader_ == nullptr, "A file was begun while another one was being read.");
    File* file = find(kind);
    EHIIRA_PROMISE(file != nullptr, "A file was begun that is not there.");
    file->reading.reset();
    file->error.reset();
    if (kind == FileKind::Staff) forget_people();
    if (people_) {
        for (Person& person : people_->people.slots()) person.rank &= ~events_told_by(kind);
    }
    Setup setup;
    setup.layout = file->layout;
    setup.values = &values_;
    setup.window = snapshot_;
    setup.answers = answers_;
    setup.file_bytes = file->bytes;
    setup.staff = people_ ? &*people_ : nullptr;
    being_read_ = kind;
    reader_ = std::make_unique<FileReader>(std::move(setup));
    if (!reader_->error()) return {};
    file->error = reader_->error();
    file->has_changed = false;
    reader_.reset();
    return std::unexpected(*file->error);
}

std::span<char> YearFiles::room() {
    EHIIRA_PROMISE(reader_ != nullptr, "Room was asked for while no file is being read.");
    return reader_->room();
}

bool YearFiles::commit(std::size_t bytes) {
    EHIIRA_PROMISE(reader_ != nullptr, "Bytes came while no file is being read.");
    reader_->commit(bytes);
    return !reader_->error();
}

YearFiles::Finished YearFiles::finish() {
    EHIIRA_PROMISE(reader_ != nullptr, "A reading ended that never began.");
    if (!reader_->error()) reader_->finish();
    File& file = files_.at(being_read_);
    if (!reader_->error() && reader_->begin_next_pass()) return Finished::ReadAgain;
    file.has_changed = false;
    file.error = reader_->error();
    if (!file.error) take_result(being_read_, file);
    reader_.reset();
    return file.error ? Finished::Failed : Finished::Done;
}

void YearFiles::take_result(FileKind kind, File& file) {
    file.reading = reader_->result();
    if (kind == FileKind::Staff) {
        people_ = reader_->take_people();
        if (people_) {
            for (auto& [other, waiting] : files_) {
                const bool may_take = waiting.error && waiting.error->code == base::ErrorCode::MissingColumn;
                if (may_take) waiting.has_changed = true;
            }
        }
    }
    count(kind, file);
}

void YearFiles::stop() {
    EHIIRA_PROMISE(reader_ != nullptr, "A reading was stopped that never began.");
    reader_.reset();
    files_.at(being_read_).has_changed = true;
}

std::uint64_t YearFiles::rows() const { return reader_ ? reader_->rows() : 0; }

std::uint64_t YearFiles::passes_left() const { return reader_ ? reader_->passes_left() : 0; }

void YearFiles::count(FileKind kind, File& file) {
    if (!file.reading) return;
    const File* staff = find(FileKind::Staff);
    const FileReading* staff_reading = staff && staff->reading ? &*staff->reading : nullptr;
    if (file.reading->is_joined && (!people_ || staff_reading == nullptr)) return;
    file.filling = fill(*file.reading, values_, answers_,
                        people_ && kind != FileKind::Staff ? &*people_ : nullptr, staff_reading);
}

void YearFiles::count_all() {
    for (auto& [kind, file] : files_) count(kind, file);
}

const Layout* YearFiles::layout(FileKind kind) const {
    const File* file = find(kind);
    return file == nullptr ? nullptr : &file->layout;
}

const std::optional<base::Error>& YearFiles::error(FileKind kind) const {
    const File* file = find(kind);
    EHIIRA_PROMISE(file != nullptr, "The error of a file was asked for that is not there.");
    return file->error;
}

json::Value YearFiles::outcome() const {
    Tally tally;
    json::Array files;
    for (const auto& [kind, file] : files_) {
        if (!file.reading) continue;
        tally += file.filling.tally;
        json::Value value = file_json(file.name, file.layout, *file.reading, file.filling, values_, answers_);
        (*value.as_object())["must_read_again"] = json::Value(file.is_due(answers_));
        files.push_back(std::move(value));
    }
    return outcome_json(tally, snapshot_, std::move(files));
}

}  // namespace workforce::reading
