// The reader fed from memory, as the page feeds it from a stream.
#include "tests/support/workforce_files.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

namespace support {
namespace {

using namespace workforce::reading;

std::string asset(const std::string& name) {
    std::ifstream file(std::string(EHIIRA_REPOSITORY) + "/assets/workforce/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

template <typename T>
T must(base::Result<T> result) {
    if (result) return *std::move(result);
    std::cerr << base::sentence(result.error()) << "\n";
    std::abort();
}

std::string words(const base::Error& error) {
    return std::string(base::word(error.code)) + (error.where.empty() ? "" : " " + error.where);
}

void feed(FileReader& reader, std::string_view text, std::size_t piece) {
    std::mt19937 engine(11);
    for (std::size_t at = 0; at < text.size() && !reader.error();) {
        const auto room = reader.room();
        const std::size_t wanted = piece == 0 ? 1 + engine() % 300 : piece;
        const std::size_t taken = std::min({wanted, room.size(), text.size() - at});
        std::ranges::copy(text.substr(at, taken), room.begin());
        reader.commit(taken);
        at += taken;
    }
    reader.finish();
}

Setup setup_of(const Layout& layout, const ReadOptions& options) {
    Setup setup;
    setup.layout = layout;
    setup.values = &value_book();
    setup.window = base::Date{2025, 3, 31};
    setup.answers = options.answers;
    setup.most_people = options.most_people;
    setup.limits = options.limits;
    return setup;
}

// False where the read has an error now.
bool read_all(FileReader& reader, std::string_view text, std::size_t piece, Read& read) {
    if (!reader.error()) {
        do {
            feed(reader, text, piece);
        } while (!reader.error() && reader.begin_next_pass());
    }
    if (!reader.error()) return true;
    read.error = words(*reader.error());
    return false;
}

bool find_layout(std::string_view text, FileKind kind, Read& read) {
    const auto layout = layout_of(text.substr(0, kBeginning), kind, column_book());
    if (!layout) {
        read.error = words(layout.error());
        return false;
    }
    read.layout = *layout;
    return true;
}

}  // namespace

const ColumnBook& column_book() {
    static const ColumnBook book = must(load_columns("columns.json", asset("columns.json")));
    return book;
}

const Values& value_book() {
    static const Values book = must(load_values("values.json", asset("values.json")));
    return book;
}

Read read_csv(std::string_view text, const ReadOptions& options) {
    Read read;
    if (!find_layout(text, options.kind, read)) return read;
    FileReader reader(setup_of(read.layout, options));
    if (!read_all(reader, text, options.piece, read)) return read;
    read.reading = reader.result();
    read.filling = fill(read.reading, value_book(), options.answers);
    return read;
}

Read read_joined(std::string_view staff, std::string_view other, FileKind kind) {
    Read of_staff;
    if (!find_layout(staff, FileKind::Staff, of_staff)) return of_staff;
    FileReader staff_reader(setup_of(of_staff.layout, {}));
    if (!read_all(staff_reader, staff, 1000, of_staff)) return of_staff;
    of_staff.reading = staff_reader.result();
    auto people = staff_reader.take_people();
    Read read;
    if (!find_layout(other, kind, read)) return read;
    Setup setup = setup_of(read.layout, {});
    setup.staff = people ? &*people : nullptr;
    FileReader reader(std::move(setup));
    if (!read_all(reader, other, 1000, read)) return read;
    read.reading = reader.result();
    read.filling = fill(read.reading, value_book(), {}, people ? &*people : nullptr, &of_staff.reading);
    return read;
}

}  // namespace support
