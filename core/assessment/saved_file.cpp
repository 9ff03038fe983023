// Writing and reading the saved file (assets/schemas/saved-file.schema.json).
#include "core/assessment/saved_file.h"

#include <algorithm>

#include "core/assessment/answers_json.h"
#include "core/assessment/fits.h"
#include "core/assessment/migrations.h"
#include "core/assessment/status.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/formats/file_kind.h"
#include "core/formats/json/reader.h"

namespace assessment {
namespace {

using base::ErrorCode;

constexpr std::string_view kFamily = "ehiira-portal/";
constexpr int kNumber = 1;  // of kSchema
constexpr std::string_view kKind = "assessment";

json::Value to_dos_json(const Assessment& assessment) {
    json::Object object;
    for (const auto& [question, to_do] : assessment.to_dos) {
        json::Object entry{{"ask", to_do.ask}, {"owner", to_do.owner}};
        if (!to_do.due.is_blank()) entry.emplace("due", to_json(to_do.due));
        object.emplace(question, std::move(entry));
    }
    return object;
}

json::Value history_json(const Assessment& assessment) {
    json::Array array;
    for (const HistoryEntry& entry : assessment.history) {
        array.emplace_back(json::Object{{"at", entry.at}, {"what", entry.what}});
    }
    return array;
}

json::Object content_json(const Assessment& assessment) {
    json::Object content = assessment.unknown;  // ours win where a name has become known since
    const auto set = [&](std::string_view name, json::Value value) {
        content.insert_or_assign(std::string(name), std::move(value));
    };
    set("answers", to_json(assessment.answers));
    set("created", assessment.created);
    set("form", json::Object{{"id", assessment.form_id}, {"version", assessment.form_version}});
    set("history", history_json(assessment));
    set("modified", assessment.modified);
    set("reference", assessment.reference);
    set("status", word(assessment.status));
    set("team_reference", assessment.team_reference);
    set("to_dos", to_dos_json(assessment));
    set("version", assessment.version);
    if (assessment.stage1) set("stage1", to_json(*assessment.stage1));
    if (assessment.checked_version > 0) set("checked_version", assessment.checked_version);
    if (assessment.signed_version > 0) set("signed_version", assessment.signed_version);
    return content;
}

void read_to_dos(json::Reader& content, Assessment& assessment) {
    if (content.any("to_dos") == nullptr) return;
    for (auto& [question, reader] : content.members("to_dos")) {
        ToDo to_do{reader.text("ask"), reader.text("owner"), {}};
        if (reader.any("due") != nullptr) to_do.due = read_date(reader, "due");
        reader.finish();
        assessment.to_dos.emplace(question, std::move(to_do));
    }
}

void read_history(json::Reader& content, Assessment& assessment) {
    for (json::Reader& reader : content.list_or_none("history")) {
        assessment.history.push_back({reader.text("at"), reader.text("what")});
        reader.finish();
    }
}

Status read_status(json::Reader& content) {
    const std::string name = content.text("status");
    const auto status = status_from(name);
    if (!status) content.fail(ErrorCode::UnknownValue, "“" + name + "”", "status");
    return status.value_or(Status::Draft);
}

int read_version(json::Reader& content, std::string_view name) {
    constexpr std::int64_t kMost = 1'000'000;
    const std::int64_t version = content.integer(name);
    if (!content.error() && (version < 1 || version > kMost)) {
        content.fail(ErrorCode::OutOfRange, std::to_string(version), name);
        return 1;
    }
    return static_cast<int>(version);
}

int read_version_or_none(json::Reader& content, std::string_view name) {
    return content.any(name) == nullptr ? 0 : read_version(content, name);
}

Assessment read_content(json::Reader& content) {
    Assessment assessment;
    assessment.reference = content.text("reference");
    assessment.team_reference = content.text_or("team_reference", {});
    assessment.version = read_version(content, "version");
    assessment.checked_version = read_version_or_none(content, "checked_version");
    assessment.signed_version = read_version_or_none(content, "signed_version");
    assessment.status = read_status(content);
    json::Reader form = content.object("form");
    assessment.form_id = form.text("id");
    assessment.form_version = form.text("version");
    form.finish();
    assessment.created = content.text_or("created", {});
    assessment.modified = content.text_or("modified", {});
    assessment.answers = read_answers(content, "answers");
    if (content.any("stage1") != nullptr) assessment.stage1 = read_answers(content, "stage1");
    read_to_dos(content, assessment);
    read_history(content, assessment);
    assessment.unknown = content.unread();
    return assessment;
}

// The number behind "ehiira-portal/"; nullopt if the file is not of this family.
std::optional<int> schema_number(const json::Value& file) {
    const json::Value* member = file.find("schema");
    const std::string* schema = member == nullptr ? nullptr : member->as_string();
    if (schema == nullptr || !schema->starts_with(kFamily)) return std::nullopt;
    const std::string_view digits = std::string_view(*schema).substr(kFamily.size());
    const bool number = !digits.empty() && digits.size() <= 6 && digits.front() != '0' &&
                        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!number) return std::nullopt;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<base::Error> not_ours(const json::Value& file) {
    const auto number = schema_number(file);
    if (!number) return base::Error{ErrorCode::NotAnAssessment, {}, "it is a data file of another program"};
    if (*number > kNumber) return base::Error{ErrorCode::NewerVersion, {}, {}};
    const json::Value* member = file.find("kind");
    const std::string* kind = member == nullptr ? nullptr : member->as_string();
    if (kind != nullptr && *kind == kKind) return std::nullopt;
    const bool named = kind != nullptr && (*kind == "workforce" || *kind == "year");
    return base::Error{
        ErrorCode::NotAnAssessment,
        {},
        named ? "it holds the portal's “" + *kind + "” data" : "it does not say what it holds"};
}

bool hash_matches(const json::Value& file, const json::Value& content) {
    const json::Value* member = file.find("sha256");
    const std::string* hash = member == nullptr ? nullptr : member->as_string();
    return hash != nullptr && *hash == base::sha256(json::canonical(content));
}

}  // namespace

std::string save(const Assessment& assessment, std::string_view tool) {
    // The envelope's members in canonical order, so that the content, which is most of it, is written once.
    const std::string content = json::canonical(content_json(assessment));
    const auto quoted = [](std::string_view text) { return json::canonical(json::Value(text)); };
    return "{\"content\":" + content + ",\"kind\":" + quoted(kKind) + ",\"schema\":" + quoted(kSchema) +
           ",\"sha256\":" + quoted(base::sha256(content)) + ",\"tool\":" + quoted(tool) + "}\n";
}

base::Result<Opened> open(std::string_view bytes) {
    const formats::FileKind kind = formats::kind_of(bytes);
    if (kind == formats::FileKind::Empty) return base::fail(ErrorCode::EmptyFile, {});
    if (kind != formats::FileKind::Json) return base::fail(ErrorCode::ForeignFile, {}, formats::advice(kind));
    auto file = json::parse(bytes);
    if (!file) return std::unexpected(file.error());
    if (auto error = not_ours(*file)) return std::unexpected(*error);
    const json::Value* content = file->find("content");
    if (content == nullptr) return base::fail(ErrorCode::MissingMember, {}, "“content”");
    Opened opened;
    opened.hash_matches = hash_matches(*file, *content);
    const int number = schema_number(*file).value_or(kNumber);
    json::Value current = *content;
    if (json::Object* object = current.as_object()) opened.migrated = migrate(*object, number, migrations());
    json::Reader reader(current, {});
    opened.assessment = read_content(reader);
    if (reader.error()) return std::unexpected(*reader.error());
    return opened;
}

}  // namespace assessment
