// Reads a staff file as the page does and says how fast: bench_read_staff FILE [--key]. Three times each: the bytes
// alone, the rows alone, and all of it to counts. --key tells people apart by their number as well; without it that
// column is not read. Make the file with bench_generate_staff.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "core/workforce/reading/fill.h"

using namespace workforce::reading;

namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Calls `room` and `commit` until the file is read; returns its bytes.
template <typename Room, typename Commit>
std::size_t read_all(const char* path, Room room, Commit commit) {
    std::FILE* file = std::fopen(path, "rb");
    if (file == nullptr) return 0;
    std::size_t all = 0;
    while (true) {
        const std::span<char> space = room();
        const std::size_t bytes = std::fread(space.data(), 1, space.size(), file);
        if (bytes == 0) break;
        commit(bytes);
        all += bytes;
    }
    std::fclose(file);
    return all;
}

template <typename Work>
double seconds(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

struct Books {
    ColumnBook columns;
    Values values;
};

Layout layout_of_file(const char* path, const Books& books, bool with_key) {
    std::string beginning(kBeginning, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(file.gcount()));
    auto layout = layout_of(beginning, FileKind::Staff, books.columns);
    if (!layout) {
        std::fprintf(stderr, "%s\n", base::sentence(layout.error()).c_str());
        std::exit(1);
    }
    for (Column& column : layout->columns) {
        if (!with_key && column.field && info(*column.field).role == Role::Key) column.field.reset();
    }
    return *layout;
}

std::uint64_t count(const char* path, const Books& books, const Layout& layout, std::uint64_t file_bytes) {
    Setup setup;
    setup.layout = layout;
    setup.values = &books.values;
    setup.window = base::Date{2025, 3, 31};
    setup.file_bytes = file_bytes;
    FileReader reader(std::move(setup));
    do {
        read_all(path, [&] { return reader.room(); }, [&](std::size_t bytes) { reader.commit(bytes); });
        reader.finish();
    } while (!reader.error() && reader.begin_next_pass());
    if (reader.error()) {
        std::fprintf(stderr, "%s\n", base::sentence(*reader.error()).c_str());
        std::exit(1);
    }
    const FileReading reading = reader.result();
    const Filling filling = fill(reading, books.values, {});
    const workforce::Balance& balance = filling.tally.balances.at(FileKind::Staff);
    std::printf(
        "  %llu rows, %llu counted, %llu waiting, %zu combinations, %llu passes%s\n",
        static_cast<unsigned long long>(balance.rows_in), static_cast<unsigned long long>(balance.counted),
        static_cast<unsigned long long>(balance.needs_answer), reading.combinations.size(),
        static_cast<unsigned long long>(reading.passes), balance.is_balanced() ? "" : ", NOT BALANCED");
    return balance.rows_in;
}

void report(const char* what, double time, double raw, std::uint64_t rows) {
    std::printf("%-8s %.3f s  %.2f x raw  %.2f million rows/s\n", what, time, time / raw,
                static_cast<double>(rows) / time / 1e6);
}

}  // namespace

int main(int count_of_words, char** words) {
    if (count_of_words < 2) {
        std::fprintf(stderr, "bench_read_staff FILE [--key]\n");
        return 2;
    }
    const char* path = words[1];
    const bool with_key = count_of_words > 2 && std::string_view(words[2]) == "--key";
    const std::string assets = std::string(EHIIRA_REPOSITORY) + "/assets/workforce/";
    auto columns = load_columns("columns.json", text_of(assets + "columns.json"));
    auto values = load_values("values.json", text_of(assets + "values.json"));
    if (!columns || !values) {
        std::fprintf(stderr, "%s\n", base::sentence(columns ? values.error() : columns.error()).c_str());
        return 1;
    }
    const Books books{*columns, *values};
    const Layout layout = layout_of_file(path, books, with_key);
    for (int i = 0; i < 3; ++i) {
        std::vector<char> buffer(256u << 10);
        std::size_t bytes = 0;
        const double raw = seconds(
            [&] { bytes = read_all(path, [&] { return std::span<char>(buffer); }, [](std::size_t) {}); });
        std::uint64_t rows = 0;
        const double scanned = seconds([&] {
            csv::Scanner scanner(layout.separator);
            csv::Row row;
            read_all(
                path, [&] { return scanner.room(); },
                [&](std::size_t put) {
                    scanner.commit(put);
                    while (scanner.next(row)) ++rows;
                });
        });
        const double counted = seconds([&] { rows = count(path, books, layout, bytes); });
        report("bytes", raw, raw, rows);
        report("rows", scanned, raw, rows);
        report("counts", counted, raw, rows);
    }
    return 0;
}
