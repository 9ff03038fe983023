// Any bytes as a file of workforce equality, read to counts and to a counts file. The first byte chooses the kind of
// file and how the bytes are cut.
// Laws: rows in = counted + left out + waiting; the cut makes no difference; reading in parts gives the same counts;
// where nothing waits there is no question; what is written is JSON.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/promise.h"
#include "core/workforce/reading/fill.h"

namespace {

using namespace workforce::reading;

std::string asset(const char* name) {
    std::ifstream file(std::string(EHIIRA_REPOSITORY) + "/assets/workforce/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const ColumnBook& columns() {
    static const auto book = load_columns("columns.json", asset("columns.json"));
    EHIIRA_PROMISE(book.has_value(), "columns.json does not load.");
    return *book;
}

const Values& values() {
    static const auto book = load_values("values.json", asset("values.json"));
    EHIIRA_PROMISE(book.has_value(), "values.json does not load.");
    return *book;
}

struct Outcome {
    std::optional<base::Error> error;
    Filling filling;
};

Outcome read(const Layout& layout, std::string_view bytes, std::size_t piece, std::size_t most_people) {
    Setup setup;
    setup.layout = layout;
    setup.values = &values();
    setup.window = base::Date{2025, 3, 31};
    setup.most_people = most_people;
    setup.limits.chunk = 512;
    setup.limits.row = 4000;
    FileReader reader(std::move(setup));
    // A table of 16 people is read again and again; a fuzzer's file has few rows, so this ends soon.
    if (!reader.error()) {
        do {
            for (std::size_t at = 0; at < bytes.size() && !reader.error();) {
                const auto room = reader.room();
                const std::size_t taken = std::min({piece, room.size(), bytes.size() - at});
                std::ranges::copy(bytes.substr(at, taken), room.begin());
                reader.commit(taken);
                at += taken;
            }
            reader.finish();
        } while (!reader.error() && reader.begin_next_pass());
    }
    if (reader.error()) return {reader.error(), {}};
    const FileReading reading = reader.result();
    return {std::nullopt, fill(reading, values(), {})};
}

void check(const Outcome& outcome, FileKind kind) {
    const workforce::Balance& balance = outcome.filling.tally.balances.at(kind);
    EHIIRA_PROMISE(balance.is_balanced(), "Rows are lost or counted twice.");
    EHIIRA_PROMISE(balance.needs_answer == 0 || !outcome.filling.tally.questions.empty(),
                   "Rows wait and nothing is asked.");
    EHIIRA_PROMISE(!outcome.filling.must_read_again,
                   "Nothing was answered, and the file must be read again.");
    const std::string text = json::canonical(workforce::counts_json(outcome.filling.tally, {2025, 3, 31}));
    EHIIRA_PROMISE(json::parse(text).has_value(), "The counts file is not JSON.");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const FileKind kind = file_kinds()[data[0] % 6];
    const std::size_t piece = 1 + data[0] / 6;
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto layout = layout_of(std::string_view(bytes).substr(0, kBeginning), kind, columns());
    if (!layout) {
        EHIIRA_PROMISE(!base::sentence(layout.error()).empty(), "An error has no sentence.");
        return 0;
    }
    const Outcome whole = read(*layout, bytes, 512, 1000);
    const Outcome cut = read(*layout, bytes, piece, 1000);
    EHIIRA_PROMISE(whole.error == cut.error, "The cut makes another error.");
    if (whole.error) return 0;
    check(whole, kind);
    EHIIRA_PROMISE(whole.filling.tally == cut.filling.tally, "The cut makes other counts.");
    const Outcome parts = read(*layout, bytes, 512, 16);
    EHIIRA_PROMISE(!parts.error && parts.filling.tally == whole.filling.tally,
                   "Reading in parts makes other counts.");
    return 0;
}
