// Writing and reading the saved file (assets/schemas/saved-file.schema.json).
#include "core/assessment/saved_file.h"

#include "core/assessment/answers_json.h"
#include "core/assessment/fits.h"
#include "core/assessment/migrations.h"
#include "core/assessment/status.h"
#include "core/formats/json/envelope.h"
#include "core/formats/json/reader.h"

namespace assessment {
namespace {

using base::ErrorCode;

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

}  // namespace

std::string save(const Assessment& assessment, std::string_view tool) {
    return json::sealed(content_json(assessment), kKind, tool);
}

base::Result<Opened> open(std::string_view bytes) {
    auto file = json::unsealed(bytes, kKind);
    if (!file) return std::unexpected(file.error());
    Opened opened;
    opened.hash_matches = file->hash_matches;
    if (json::Object* object = file->content.as_object())
        opened.migrated = migrate(*object, file->number, migrations());
    json::Reader reader(file->content, {});
    opened.assessment = read_content(reader);
    if (reader.error()) return std::unexpected(*reader.error());
    return opened;
}

}  // namespace assessment
