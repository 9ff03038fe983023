// Reads assets/workforce/values.json and refuses what would make a value mean two things. Not for proposing
// (see vocabulary.cpp).
#include <algorithm>

#include "core/formats/json/reader.h"
#include "core/workforce/reading/fold.h"
#include "core/workforce/reading/vocabulary.h"

namespace workforce::reading {

using base::ErrorCode;

// Fills one vocabulary from its JSON; what is wrong goes to the reader's error.
class VocabularyLoader {
  public:
    Vocabulary load(json::Reader& reader) {
        vocabulary_.id = reader.text("id");
        vocabulary_.label = reader.text("label");
        vocabulary_.has_national_codes_ = reader.boolean_or("national_codes", false);
        vocabulary_.has_numbers_ = reader.boolean_or("numbers", false);
        read_headings(reader);
        for (json::Reader& meaning : reader.list("meanings")) read_meaning(meaning);
        for (json::Reader& ask : reader.list_or_none("ask")) {
            vocabulary_.whys_.push_back(ask.text("why"));
            add_texts(ask, {false, vocabulary_.whys_.size() - 1});
            ask.finish();
        }
        if (vocabulary_.meanings.empty()) reader.fail(ErrorCode::EmptyFile, "no meaning", "meanings");
        reader.finish();
        return std::move(vocabulary_);
    }

  private:
    void read_headings(json::Reader& reader) {
        if (!reader.has("headings")) return;
        json::Reader headings = reader.object("headings");
        const json::Object* all = headings.value().as_object();
        if (all == nullptr) return;
        for (const auto& [name, list] : *all) headings_[name] = headings.texts(name);
        headings.finish();
    }

    void read_meaning(json::Reader& reader) {
        Meaning meaning;
        meaning.id = reader.text("id");
        meaning.label = reader.text("label");
        meaning.counts_as = reader.text("counts_as");
        meaning.excluded = reader.text_or("excluded", "");
        meaning.part = reader.text_or("part", "");
        meaning.national_code = reader.text_or("national_code", "");
        meaning.medical = reader.boolean_or("medical", false);
        (void)reader.text_or("note", "");
        if (vocabulary_.find(meaning.id)) reader.fail(ErrorCode::DuplicateId, meaning.id, "id");
        if ((meaning.counts_as == "excluded") != !meaning.excluded.empty())
            reader.fail(ErrorCode::MissingMember, "rows that are left out need a reason, and only those",
                        "excluded");
        vocabulary_.meanings.push_back(std::move(meaning));
        add_texts(reader, {true, vocabulary_.meanings.size() - 1});
        reader.finish();
    }

    void add_texts(json::Reader& reader, const Vocabulary::Found& found) {
        for (const std::string& text : reader.texts("texts")) {
            const std::size_t open = text.find('{');
            if (open == std::string::npos) {
                add_text(reader, text, found);
                continue;
            }
            const std::size_t close = std::min(text.find('}', open), text.size() - 1);
            const auto headings = headings_.find(text.substr(open + 1, close - open - 1));
            if (headings == headings_.end()) {
                reader.fail(ErrorCode::UnknownId, text, "texts");
                return;
            }
            for (const std::string& heading : headings->second) {
                add_text(reader, text.substr(0, open) + heading + text.substr(close + 1), found);
            }
        }
    }

    void add_text(json::Reader& reader, const std::string& text, const Vocabulary::Found& found) {
        if (text.find_first_of("?*") != std::string::npos) {
            vocabulary_.patterns_.emplace_back(text, found);
            return;
        }
        const auto [there, is_new] = vocabulary_.texts_.emplace(folded(text), found);
        const bool is_same =
            there->second.is_meaning == found.is_meaning && there->second.index == found.index;
        if (!is_new && !is_same)
            reader.fail(ErrorCode::DuplicateId, "“" + text + "” has two meanings", "texts");
    }

    Vocabulary vocabulary_;
    std::map<std::string, std::vector<std::string>, std::less<>> headings_;
};

namespace {

std::vector<Reason> read_reasons(json::Reader& top) {
    std::vector<Reason> reasons;
    for (json::Reader& reader : top.list("reasons")) {
        reasons.push_back({reader.text("id"), reader.text("label")});
        reader.finish();
    }
    return reasons;
}

void check_reasons(json::Reader& top, const Values& values) {
    for (const Vocabulary& vocabulary : values.vocabularies) {
        for (const Meaning& meaning : vocabulary.meanings) {
            const bool is_known =
                meaning.excluded.empty() ||
                std::ranges::find(values.reasons, meaning.excluded, &Reason::id) != values.reasons.end();
            if (!is_known) top.fail(ErrorCode::UnknownId, meaning.excluded, "reasons");
        }
    }
}

}  // namespace

base::Result<Values> load_values(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    Values values;
    (void)top.text("schema");
    (void)top.text_or("about", "");
    (void)top.texts_or_none("sources");
    values.version = top.text("version");
    for (json::Reader& reader : top.list("vocabularies")) {
        Vocabulary vocabulary = VocabularyLoader().load(reader);
        if (values.find(vocabulary.id) != nullptr) reader.fail(ErrorCode::DuplicateId, vocabulary.id, "id");
        values.vocabularies.push_back(std::move(vocabulary));
    }
    values.reasons = read_reasons(top);
    for (const std::string& total : top.texts("total_texts")) values.total_texts.push_back(folded(total));
    check_reasons(top, values);
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return values;
}

}  // namespace workforce::reading
