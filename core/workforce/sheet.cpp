// Fields become a value in the shape of a counts file, which the one reader of that shape then checks. A field that it
// refuses is put aside with what is wrong there, and the rest is read again.
#include "core/workforce/sheet.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"
#include "core/workforce/counts_json.h"

namespace workforce {
namespace {

constexpr std::string_view kFile = "sheet";
constexpr std::string_view kNotKnown = "?";
constexpr const char* kWholeNumber =
    "Type a whole number, such as 12. Type 0 where there was nobody, and leave it blank where nobody knows.";
constexpr const char* kDecimal = "Type the figure as it is printed, such as 21.4.";

enum class Leaf { Whole, Decimal, Text, YesNo };

Leaf leaf_of(std::string_view path) {
    constexpr std::array<std::string_view, 7> kTexts = {"answer",   "evidence",   "definition", "name",
                                                        "snapshot", "year_start", "year_end"};
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (std::ranges::contains(kTexts, name) || name == "board_body") return Leaf::Text;
    if (name == "percent" || name == "score") return Leaf::Decimal;
    if (name == "guaranteed_interview" || name == "national_survey") return Leaf::YesNo;
    return Leaf::Whole;
}

bool is_withheld_mark(std::string_view text) {
    return text == "*" || text == "c" || text == "C" || text == "suppressed";
}

// "1,204" and "1 204" are how people group thousands: a separator stands before three digits.
std::optional<std::int64_t> whole_number(std::string_view text) {
    constexpr std::size_t kMostDigits = 15;
    std::string digits;
    std::size_t since_separator = 3;
    bool is_grouped = false;
    for (const char c : text) {
        if (c == ',' || c == ' ') {
            if (digits.empty() || (is_grouped && since_separator != 3)) return std::nullopt;
            is_grouped = true;
            since_separator = 0;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            ++since_separator;
        } else {
            return std::nullopt;
        }
    }
    const bool ends_well = !is_grouped || since_separator == 3;
    if (digits.empty() || digits.size() > kMostDigits || !ends_well) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<json::Value> decimal_value(std::string text) {
    if (text.ends_with('%')) text = base::trimmed(text.substr(0, text.size() - 1));
    if (!statistics::parse_decimal(text)) return std::nullopt;
    return json::Value(text);
}

std::optional<json::Value> yes_or_no(std::string_view text) {
    if (text == "yes") return json::Value(true);
    if (text == "no") return json::Value(false);
    return std::nullopt;
}

std::optional<json::Value> value_of(Leaf leaf, std::string_view typed) {
    if (leaf == Leaf::Text) return json::Value(typed);
    const std::string text = base::trimmed(typed);
    if (leaf == Leaf::YesNo) return yes_or_no(text);
    if (is_withheld_mark(text)) return json::Value("suppressed");
    if (text == kNotKnown) return json::Value();
    if (leaf == Leaf::Decimal) return decimal_value(text);
    const auto number = whole_number(text);
    if (!number) return std::nullopt;
    return json::Value(*number);
}

void put_at(json::Object& object, std::string_view path, json::Value value) {
    const std::size_t slash = path.find('/');
    json::Value& member = object[std::string(path.substr(0, slash))];
    if (slash == std::string_view::npos) {
        member = std::move(value);
        return;
    }
    if (member.as_object() == nullptr) member = json::Value(json::Object{});
    put_at(*member.as_object(), path.substr(slash + 1), std::move(value));
}

json::Value tree_of(const std::map<std::string, json::Value, std::less<>>& leaves) {
    json::Object object;
    for (const auto& [path, value] : leaves) put_at(object, path, value);
    return json::Value(std::move(object));
}

// "sheet/wres/2/appointed/bme" → "wres/2/appointed/bme". Of a member that nobody knows the error names the object that
// it is in, and the member in quotation marks.
std::string path_in(const base::Error& error) {
    constexpr std::string_view kOpen = "“", kClose = "”";
    std::string_view where = error.where;
    if (where.starts_with(kFile)) where.remove_prefix(kFile.size());
    if (where.starts_with('/')) where.remove_prefix(1);
    std::string path(where);
    std::string_view member = error.detail;
    if (error.code == base::ErrorCode::UnknownMember && member.starts_with(kOpen) &&
        member.ends_with(kClose)) {
        member = member.substr(kOpen.size(), member.size() - kOpen.size() - kClose.size());
        if (!path.empty()) path += '/';
        path += member;
    }
    return path;
}

bool is_day(std::string_view path) {
    return path == "period/snapshot" || path == "period/year_start" || path == "period/year_end";
}

std::string sentence_of(const base::Error& error, const std::string& path) {
    if (is_day(path)) return "Type a day that exists, such as 31 3 2026.";
    if (error.code == base::ErrorCode::MissingMember) return "Give the day of the staff record first.";
    if (error.code == base::ErrorCode::WrongType)
        return leaf_of(path) == Leaf::Decimal ? kDecimal : kWholeNumber;
    if (error.detail.empty()) return kWholeNumber;
    std::string sentence = error.detail;
    if (sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence.ends_with('.') ? sentence : sentence + ".";
}

// A row of indicator 1 that is there without a number has somebody in it whom nobody counted; a row that is not there
// has nobody.
bool is_uncounted_row(const json::Object& object, std::string_view path) {
    return object.empty() && (path.starts_with("wres/1/") || path.starts_with("wdes/1/"));
}

void flatten(const json::Value& value, const std::string& path, Sheet& sheet) {
    if (const json::Object* row = value.as_object(); row != nullptr && is_uncounted_row(*row, path)) {
        sheet.put(path + (path.starts_with("wres") ? "/white" : "/disabled"), kNotKnown);
    } else if (const json::Object* object = value.as_object()) {
        for (const auto& [name, member] : *object) {
            std::string inside = path;
            if (!inside.empty()) inside += '/';
            flatten(member, inside + name, sheet);
        }
    } else if (const std::string* text = value.as_string()) {
        sheet.put(path, *text);
    } else if (const std::int64_t* number = value.as_integer()) {
        sheet.put(path, std::to_string(*number));
    } else if (const bool* flag = value.as_bool()) {
        sheet.put(path, *flag ? "yes" : "no");
    }
}

}  // namespace

const std::string& Sheet::at(std::string_view path) const {
    static const std::string kBlank;
    const auto found = typed.find(path);
    return found == typed.end() ? kBlank : found->second;
}

void Sheet::put(std::string_view path, std::string_view text) {
    if (text.empty()) {
        if (const auto found = typed.find(path); found != typed.end()) typed.erase(found);
    } else {
        typed.insert_or_assign(std::string(path), std::string(text));
    }
}

SheetCounts counts_of(const Sheet& sheet, const Bands& bands) {
    SheetCounts result;
    std::map<std::string, json::Value, std::less<>> leaves;
    for (const auto& [path, typed] : sheet.typed) {
        const Leaf leaf = leaf_of(path);
        if (base::trimmed(typed).empty()) continue;
        if (auto value = value_of(leaf, typed))
            leaves.emplace(path, std::move(*value));
        else
            result.faults.push_back({path, leaf == Leaf::Decimal ? kDecimal : kWholeNumber});
    }
    while (true) {
        auto read = read_counts(kFile, json::canonical(tree_of(leaves)), bands);
        if (read) {
            result.counts = std::move(read->counts);
            return result;
        }
        const std::string path = path_in(read.error());
        const bool needs_day = read.error().code == base::ErrorCode::MissingMember && path == "period";
        result.faults.push_back({needs_day ? "period/snapshot" : path, sentence_of(read.error(), path)});
        const std::size_t before = leaves.size();
        std::erase_if(leaves, [&](const auto& leaf) {
            return leaf.first == path || leaf.first.starts_with(path + "/") || path.empty();
        });
        if (leaves.size() == before)
            leaves.clear();  // a place that we do not know: read nothing rather than guess
    }
}

Sheet sheet_of(const json::Value& counts) {
    Sheet sheet;
    for (const char* part : {"organisation", "period", "wdes", "wres"}) {
        if (const json::Value* member = counts.find(part)) flatten(*member, part, sheet);
    }
    return sheet;
}

Sheet sheet_of(const Counts& counts) {
    return sheet_of(
        counts_value({.counts = counts, .parameters = {}, .previous = {}, .previous_parameters = {}}));
}

}  // namespace workforce
