// Reads the shipped guidance as a person would see it and ticks off what each topic must say.
// It looks only at words on screen; a topic's own list of what it covers is no proof.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/reader.h"
#include "core/formats/json/value.h"

namespace {

constexpr std::size_t kTopics = 43;
constexpr std::size_t kBriefWords = 120;
constexpr std::size_t kBriefSentenceWords = 35;

struct Shown {
    std::string id;
    std::vector<std::string> brief;
    std::vector<std::string> more;      // headings, paragraphs and points
    std::vector<std::string> examples;  // good and weak, each with its reason
    std::vector<std::string> covers;
    std::vector<std::string> sources;
    bool good = false;
    bool weak = false;
};

struct Item {
    std::string topic;
    std::string item;
    std::vector<std::string> phrases;
};

json::Value value_of(const std::string& file) {
    std::ifstream stream(std::string(EHIIRA_REPOSITORY) + "/" + file, std::ios::binary);
    REQUIRE(stream);
    const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    const auto value = json::parse(text, file);
    INFO(file << ": " << (value ? std::string() : value.error().where + " " + value.error().detail));
    REQUIRE(value.has_value());
    return *value;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void read_example(json::Reader& topic, std::string_view name, bool& present, Shown& shown) {
    present = topic.has(name);
    if (!present) return;
    json::Reader example = topic.object(name);
    shown.examples.push_back(example.text("text"));
    shown.examples.push_back(example.text("because"));
    example.finish();
}

Shown read_topic(json::Reader topic) {
    Shown shown;
    shown.id = topic.text("id");
    shown.more.push_back(topic.text("title"));
    shown.brief = topic.texts("brief");
    for (json::Reader& part : topic.list("more")) {
        shown.more.push_back(part.text("heading"));
        append(shown.more, part.texts("paragraphs"));
        append(shown.more, part.texts_or_none("points"));
        part.finish();
    }
    read_example(topic, "good", shown.good, shown);
    read_example(topic, "weak", shown.weak, shown);
    shown.covers = topic.texts("covers");
    shown.sources = topic.texts("sources");
    topic.finish();
    return shown;
}

std::vector<Shown> shipped_topics() {
    const json::Value value = value_of("assets/forms/guidance-2026-11.json");
    json::Reader top(value, "guidance");
    CHECK(top.text("schema") == "ehiira-guidance/1");
    CHECK(top.text("version") == "2026-11");
    std::vector<Shown> topics;
    for (json::Reader& topic : top.list("topics")) topics.push_back(read_topic(topic));
    top.finish();
    INFO((top.error() ? top.error()->where + " " + top.error()->detail : std::string()));
    REQUIRE_FALSE(top.error().has_value());
    return topics;
}

std::vector<Item> wanted_items() {
    const json::Value value = value_of("tests/core/form/guidance_covers.json");
    json::Reader top(value, "guidance_covers");
    std::vector<Item> items;
    for (json::Reader& topic : top.list("topics")) {
        const std::string id = topic.text("id");
        for (json::Reader& item : topic.list("items")) {
            items.push_back({id, item.text("item"), item.texts("phrases")});
        }
    }
    REQUIRE_FALSE(top.error().has_value());
    return items;
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char byte) {
        return byte < 0x80 ? static_cast<char>(std::tolower(byte)) : static_cast<char>(byte);
    });
    return result;
}

bool contains(const std::vector<std::string>& texts, std::string_view phrase) {
    const std::string wanted = lower(phrase);
    return std::ranges::any_of(texts, [&](const std::string& text) { return lower(text).contains(wanted); });
}

// The phrases of an item which the topic shows nowhere. An example is not the place to explain a thing.
std::vector<std::string> missing(const Item& item, const Shown& topic) {
    std::vector<std::string> result;
    for (const std::string& phrase : item.phrases) {
        if (!contains(topic.brief, phrase) && !contains(topic.more, phrase)) result.push_back(phrase);
    }
    return result;
}

std::size_t words(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char byte : text) {
        const bool space = byte == ' ' || byte == '\n';
        if (!space && !inside) ++count;
        inside = !space;
    }
    return count;
}

// Splits after . ! or ? before a space, so that "14Z35." and "9.30" stay whole.
std::vector<std::string> sentences(std::string_view text) {
    std::vector<std::string> result;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool stop = text[at] == '.' || text[at] == '!' || text[at] == '?';
        if (!stop || (at + 1 < text.size() && text[at + 1] != ' ')) continue;
        result.emplace_back(text.substr(start, at + 1 - start));
        start = at + 1;
    }
    if (start < text.size()) result.emplace_back(text.substr(start));
    return result;
}

std::vector<std::string> everything(const Shown& topic) {
    std::vector<std::string> texts = topic.brief;
    append(texts, topic.more);
    append(texts, topic.examples);
    return texts;
}

}  // namespace

TEST_CASE("The guidance has the topics G1 to G43 in order") {
    const std::vector<Shown> topics = shipped_topics();
    REQUIRE(topics.size() == kTopics);
    for (std::size_t at = 0; at < topics.size(); ++at) CHECK(topics[at].id == "G" + std::to_string(at + 1));
}

// Source: ehiira-specification, section 11.
TEST_CASE("Every topic shows each thing that it must cover") {
    const std::vector<Shown> topics = shipped_topics();
    const std::vector<Item> items = wanted_items();
    CHECK(items.size() == 165);  // so that none is dropped unnoticed
    for (const Item& item : items) {
        const auto topic = std::ranges::find(topics, item.topic, &Shown::id);
        REQUIRE(topic != topics.end());
        REQUIRE_FALSE(item.phrases.empty());
        for (const std::string& phrase : missing(item, *topic)) {
            FAIL_CHECK(item.topic << " must cover “" << item.item << "” but never says “" << phrase << "”");
        }
    }
}

TEST_CASE("A topic that leaves something out is noticed, whatever it claims to cover") {
    Shown topic;
    topic.id = "G4";
    topic.brief = {"Start while the proposal is still an idea."};
    topic.covers = {"pilots"};
    topic.examples = {"A pilot."};
    CHECK(missing({"G4", "start", {"still an IDEA"}}, topic).empty());
    CHECK(missing({"G4", "pilots", {"pilot"}}, topic) == std::vector<std::string>{"pilot"});
}

TEST_CASE("What a topic says it covers is what the table asks of it") {
    const std::vector<Item> items = wanted_items();
    for (const Shown& topic : shipped_topics()) {
        std::vector<std::string> wanted;
        for (const Item& item : items) {
            if (item.topic == topic.id) wanted.push_back(item.item);
        }
        CAPTURE(topic.id);
        CHECK(topic.covers == wanted);
    }
}

TEST_CASE("What stands beside the question is short") {
    for (const Shown& topic : shipped_topics()) {
        CAPTURE(topic.id);
        CHECK(topic.brief.size() >= 1);
        CHECK(topic.brief.size() <= 3);
        std::size_t count = 0;
        for (const std::string& paragraph : topic.brief) {
            count += words(paragraph);
            for (const std::string& sentence : sentences(paragraph)) {
                CAPTURE(sentence);
                CHECK(words(sentence) <= kBriefSentenceWords);
            }
        }
        CHECK(count <= kBriefWords);
    }
}

TEST_CASE("Topics that ask for prose come with a good and a weak example") {
    const std::set<std::string, std::less<>> wanted = {
        "G6",  "G7",  "G9",  "G10", "G11", "G12", "G13", "G14", "G15", "G16", "G17", "G18", "G19",
        "G20", "G21", "G22", "G24", "G25", "G27", "G30", "G31", "G33", "G34", "G36", "G41", "G42"};
    for (const Shown& topic : shipped_topics()) {
        CAPTURE(topic.id);
        CHECK(topic.good == topic.weak);
        if (wanted.contains(topic.id)) CHECK(topic.good);
    }
}

TEST_CASE("The guidance holds no unfinished words and none that the portal does not show") {
    const std::vector<std::string> refused = {"lorem",       "tbc",    "todo",      "xxx",
                                              "placeholder", "{",      "}",         "nothing leaves",
                                              "hash ",       "schema", "readiness", "blocker"};
    for (const Shown& topic : shipped_topics()) {
        for (const std::string& word : refused) {
            CAPTURE(topic.id, word);
            CHECK_FALSE(contains(everything(topic), word));
        }
        for (const std::string& text : everything(topic)) {
            CAPTURE(topic.id, text);
            REQUIRE_FALSE(text.empty());
            CHECK(text.front() != ' ');
            CHECK(text.back() != ' ');
            CHECK_FALSE(text.contains("  "));
        }
    }
}

TEST_CASE("Every source of the guidance is in the list of sources") {
    const json::Value value = value_of("assets/sources.json");
    json::Reader top(value, "sources");
    std::set<std::string, std::less<>> known;
    for (json::Reader& source : top.list("sources")) CHECK(known.insert(source.text("id")).second);
    REQUIRE_FALSE(top.error().has_value());
    for (const Shown& topic : shipped_topics()) {
        CAPTURE(topic.id);
        CHECK_FALSE(topic.sources.empty());
        for (const std::string& id : topic.sources) {
            CAPTURE(id);
            CHECK(known.contains(id));
        }
    }
}
