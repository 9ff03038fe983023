// Reads the names of columns, finds them, and recognises what identifies people.
#include "core/workforce/reading/columns.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/formats/json/reader.h"
#include "core/workforce/reading/fold.h"

namespace workforce::reading {
namespace {

using base::ErrorCode;

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The letters and digits, as A for a letter and 9 for a digit; other signs out.
std::string shape_of(std::string_view value) {
    std::string shape;
    for (const char c : value) {
        if (is_letter(c)) shape += 'A';
        if (is_digit(c)) shape += '9';
    }
    return shape;
}

bool is_email(std::string_view value) {
    const std::size_t at = value.find('@');
    return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos;
}

bool is_ni_number(std::string_view value) { return shape_of(value) == "AA999999A"; }

// "PR2 2DQ": an outward code, and an inward code of a digit and two letters.
bool is_postcode(std::string_view value) {
    const std::string shape = shape_of(value);
    if (shape.size() < 5 || shape.size() > 7 || !shape.ends_with("9AA")) return false;
    const std::string outward = shape.substr(0, shape.size() - 3);
    return outward == "A9" || outward == "A99" || outward == "AA9" || outward == "AA99" || outward == "A9A" ||
           outward == "AA9A";
}

bool holds_words(std::string_view folded_header, std::string_view words) {
    const std::string all = " " + std::string(folded_header) + " ";
    return all.find(" " + std::string(words) + " ") != std::string::npos;
}

ColumnName read_column(json::Reader& reader) {
    ColumnName column;
    column.id = reader.text("id");
    column.label = reader.text("label");
    column.field = field_of(column.id);
    (void)reader.text_or("note", "");
    for (const std::string& kind : reader.texts("kinds")) {
        const auto found = file_kind(kind);
        if (!found) reader.fail(ErrorCode::UnknownValue, kind, "kinds");
        column.kinds.push_back(found.value_or(FileKind::Staff));
    }
    for (const std::string& name : reader.texts("names")) column.names.push_back(folded_name(name));
    reader.finish();
    return column;
}

void check_names(json::Reader& top, const std::vector<ColumnName>& columns) {
    for (const FileKind kind : file_kinds()) {
        std::map<std::string, std::string> owner;
        for (const ColumnName& column : columns) {
            if (std::ranges::find(column.kinds, kind) == column.kinds.end()) continue;
            for (const std::string& name : column.names) {
                const auto [there, is_new] = owner.emplace(name, column.id);
                if (!is_new && there->second != column.id)
                    top.fail(ErrorCode::DuplicateId, name + " for " + column.id + " and " + there->second,
                             "fields");
            }
        }
    }
}

}  // namespace

std::string folded_name(std::string_view header) {
    std::string name = folded(header);
    std::erase(name, ' ');
    return name;
}

std::optional<ColumnBook::Match> ColumnBook::find(FileKind kind, std::string_view header) const {
    const std::string name = folded_name(header);
    if (name.empty()) return std::nullopt;
    for (const ColumnName& column : columns_) {
        if (std::ranges::find(column.kinds, kind) == column.kinds.end()) continue;
        const auto place = std::ranges::find(column.names, name);
        if (place != column.names.end())
            return Match{&column, static_cast<std::size_t>(place - column.names.begin())};
    }
    return std::nullopt;
}

std::string_view ColumnBook::identifying(std::string_view header) const {
    const std::string name = folded(header);
    if (std::ranges::find(not_identifying_, name) != not_identifying_.end()) return {};
    for (const Identifying& one : identifying_) {
        const auto holds = [&](const std::string& words) { return holds_words(name, words); };
        if (std::ranges::any_of(one.words, holds)) return one.what;
    }
    return {};
}

std::string_view ColumnBook::identifying_values(const std::vector<std::string>& values) {
    struct Look {
        bool (*is_so)(std::string_view);
        std::string_view what;
    };
    constexpr Look kLooks[] = {{is_email, "an email address"},
                               {is_ni_number, "a National Insurance number"},
                               {is_postcode, "a postcode"}};
    const auto filled =
        std::ranges::count_if(values, [](const auto& value) { return !base::trimmed(value).empty(); });
    for (const Look& look : kLooks) {
        const auto hits = std::ranges::count_if(values, look.is_so);
        if (hits > 0 && hits * 2 >= filled) return look.what;
    }
    return {};
}

const ColumnName* ColumnBook::column(Field field) const {
    const auto found = std::ranges::find(columns_, std::optional(field), &ColumnName::field);
    return found == columns_.end() ? nullptr : &*found;
}

base::Result<ColumnBook> load_columns(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    ColumnBook book;
    (void)top.text("schema");
    (void)top.texts_or_none("sources");
    book.version_ = top.text("version");
    for (json::Reader& reader : top.list("fields")) book.columns_.push_back(read_column(reader));
    for (json::Reader& reader : top.list("identifying")) {
        Identifying one{reader.text("what"), {}};
        for (const std::string& words : reader.texts("words")) one.words.push_back(folded(words));
        book.identifying_.push_back(std::move(one));
        reader.finish();
    }
    for (const std::string& name : top.texts_or_none("not_identifying"))
        book.not_identifying_.push_back(folded(name));
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const Field field = static_cast<Field>(i);
        if (book.column(field) == nullptr)
            top.fail(ErrorCode::MissingMember, std::string(info(field).id), "fields");
    }
    check_names(top, book.columns_);
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return book;
}

}  // namespace workforce::reading
