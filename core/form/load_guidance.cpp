// Guidance topics from JSON (assets/schemas/guidance.schema.json).
#include "core/form/load_guidance.h"

#include "core/form/load_question.h"
#include "core/form/places.h"
#include "core/formats/json/reader.h"

namespace form {
namespace {

using base::ErrorCode;

constexpr std::string_view kGuidanceSchema = "ehiira-guidance/1";

void read_example(json::Reader& topic, std::string_view name, std::string& text, std::string& because) {
    if (topic.any(name) == nullptr) return;
    json::Reader example = topic.object(name);
    text = read_label(example, "text");
    because = read_label(example, "because");
    example.finish();
}

Topic::Part read_part(json::Reader& reader) {
    Topic::Part part;
    part.heading = read_label(reader, "heading");
    part.paragraphs = reader.texts_or_none("paragraphs");
    part.points = reader.texts_or_none("points");
    reader.finish();
    if (part.paragraphs.empty() && part.points.empty()) {
        reader.fail(ErrorCode::MissingMember, "“paragraphs” or “points”");
    }
    return part;
}

Topic read_topic(json::Reader& reader) {
    Topic topic;
    topic.id = read_label(reader, "id");
    topic.title = read_label(reader, "title");
    topic.brief = reader.texts("brief");
    if (topic.brief.empty()) reader.fail(ErrorCode::MissingMember, "there is no paragraph", "brief");
    for (json::Reader& part : reader.list_or_none("more")) topic.more.push_back(read_part(part));
    read_example(reader, "good", topic.good_example, topic.good_because);
    read_example(reader, "weak", topic.weak_example, topic.weak_because);
    topic.covers = reader.texts_or_none("covers");
    topic.sources = reader.texts_or_none("sources");
    reader.finish();
    return topic;
}

}  // namespace

base::Result<std::map<std::string, Topic, std::less<>>> read_guidance(const DefinitionText& guidance) {
    const auto value = json::parse(guidance.text, guidance.file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(guidance.file));
    top.text_or("$schema", {});
    if (top.text("schema") != kGuidanceSchema) {
        top.fail(ErrorCode::UnknownValue, "expected “" + std::string(kGuidanceSchema) + "”", "schema");
    }
    top.text("version");
    std::map<std::string, Topic, std::less<>> topics;
    for (json::Reader& reader : top.list("topics")) {
        Topic topic = read_topic(reader);
        const std::string id = topic.id;
        if (!topics.emplace(id, std::move(topic)).second)
            reader.fail(ErrorCode::DuplicateId, "“" + id + "”", "id");
    }
    top.finish();
    if (top.error()) return std::unexpected(Places().with_line(*top.error(), guidance));
    return topics;
}

}  // namespace form
