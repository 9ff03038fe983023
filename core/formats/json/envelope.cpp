// Writing and reading the envelope (assets/schemas/saved-file.schema.json).
#include "core/formats/json/envelope.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/sha256.h"
#include "core/formats/file_kind.h"

namespace json {
namespace {

using base::ErrorCode;

constexpr std::string_view kFamily = "ehiira-portal/";
constexpr int kNumber = 1;  // of kSchema
constexpr std::array<std::string_view, 3> kKinds = {"assessment", "workforce", "year"};

const std::string* text_member(const Value& file, std::string_view name) {
    const Value* member = file.find(name);
    return member == nullptr ? nullptr : member->as_string();
}

// The number behind "ehiira-portal/"; nullopt if the file is not of this family.
std::optional<int> schema_number(const Value& file) {
    const std::string* schema = text_member(file, "schema");
    if (schema == nullptr || !schema->starts_with(kFamily)) return std::nullopt;
    const std::string_view digits = std::string_view(*schema).substr(kFamily.size());
    const bool number = !digits.empty() && digits.size() <= 6 && digits.front() != '0' &&
                        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!number) return std::nullopt;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<base::Error> not_wanted(const Value& file, std::string_view wanted) {
    const auto number = schema_number(file);
    if (!number) return base::Error{ErrorCode::NotAnAssessment, {}, "it is a data file of another program"};
    if (*number > kNumber) return base::Error{ErrorCode::NewerVersion, {}, {}};
    const std::string* kind = text_member(file, "kind");
    if (kind != nullptr && *kind == wanted) return std::nullopt;
    const bool named = kind != nullptr && std::ranges::contains(kKinds, *kind);
    return base::Error{
        ErrorCode::NotAnAssessment,
        {},
        named ? "it holds the portal's “" + *kind + "” data" : "it does not say what it holds"};
}

}  // namespace

std::string sealed(const Value& content, std::string_view kind, std::string_view tool) {
    // The envelope's members in canonical order, so that the content, which is most of it, is written once.
    const std::string inside = canonical(content);
    const auto quoted = [](std::string_view text) { return canonical(Value(text)); };
    return "{\"content\":" + inside + ",\"kind\":" + quoted(kind) + ",\"schema\":" + quoted(kSchema) +
           ",\"sha256\":" + quoted(base::sha256(inside)) + ",\"tool\":" + quoted(tool) + "}\n";
}

base::Result<Unsealed> unsealed(std::string_view bytes, std::string_view kind) {
    const formats::FileKind found = formats::kind_of(bytes);
    if (found == formats::FileKind::Empty) return base::fail(ErrorCode::EmptyFile, {});
    if (found != formats::FileKind::Json)
        return base::fail(ErrorCode::ForeignFile, {}, formats::advice(found));
    auto file = parse(bytes);
    if (!file) return std::unexpected(file.error());
    if (auto error = not_wanted(*file, kind)) return std::unexpected(*error);
    const Value* content = file->find("content");
    if (content == nullptr) return base::fail(ErrorCode::MissingMember, {}, "“content”");
    const std::string* hash = text_member(*file, "sha256");
    const bool matches = hash != nullptr && *hash == base::sha256(canonical(*content));
    return Unsealed{
        .content = *content, .number = schema_number(*file).value_or(kNumber), .hash_matches = matches};
}

}  // namespace json
