// The form definition from JSON (assets/schemas/form.schema.json): read straight down, expand repeats, then
// check what holds between parts.
#include "core/form/loader.h"

#include <algorithm>
#include <array>
#include <deque>
#include <set>

#include "core/base/text.h"
#include "core/form/check.h"
#include "core/form/load_guidance.h"
#include "core/form/load_question.h"
#include "core/form/places.h"
#include "core/form/repeat.h"
#include "core/formats/json/reader.h"

namespace form {
namespace {

using base::ErrorCode;

constexpr std::string_view kFormSchema = "ehiira-form/1";
// Far above any real form; keeps a hostile definition of repeats from eating the memory.
constexpr std::size_t kMostQuestions = 5000;
constexpr std::array<std::string_view, 14> kViews = {
    "questions", "who",          "impact_grid", "human_rights", "risks", "actions", "stage1_result",
    "impact",    "carried_over", "outcome",     "read_only",    "sent",  "team",    "director"};

class Loader {
  public:
    explicit Loader(json::Reader& top) : top_(top) {}

    FormDefinition load() {
        read_head();
        context_.conditions.read_named(top_);
        read_items("characteristics", form_.items);
        read_items("groups", form_.items);
        if (top_.has("rights")) read_items("rights", form_.rights);
        read_option_sets();
        for (json::Reader& stage : top_.list("stages")) read_stage(stage);
        top_.finish();
        return std::move(form_);
    }

    [[nodiscard]] const Places& places() const { return places_; }

  private:
    void read_head() {
        top_.text_or("$schema", {});
        if (top_.text("schema") != kFormSchema) {
            top_.fail(ErrorCode::UnknownValue, "expected “" + std::string(kFormSchema) + "”", "schema");
        }
        form_.id = read_id(top_);
        form_.version = read_label(top_, "version");
        form_.title = read_label(top_, "title");
        form_.band_set = read_label(top_, "band_set");
        json::Reader provenance = top_.object("provenance");
        form_.provenance.confirmed = provenance.boolean("confirmed");
        form_.provenance.notice = provenance.text("notice");
        form_.provenance.confirmed_by = provenance.text_or("confirmed_by", {});
        provenance.finish();
        // Nothing may pass for the official form by leaving a sentence out.
        const bool confirmed = form_.provenance.confirmed;
        if (!confirmed && base::trimmed(form_.provenance.notice).empty()) {
            provenance.fail(ErrorCode::MissingMember, "the notice that the questions are not confirmed",
                            "notice");
        }
        if (confirmed && base::trimmed(form_.provenance.confirmed_by).empty()) {
            provenance.fail(ErrorCode::MissingMember, "who confirmed the questions", "confirmed_by");
        }
    }

    void read_items(std::string_view list, std::vector<Item>& into) {
        for (json::Reader& reader : top_.list(list)) {
            Item item;
            item.id = read_id(reader);
            item.label = read_label(reader, "label");
            item.short_label = read_label_or(reader, "short_label", item.label);
            item.hint = read_label_or(reader, "hint", {});
            item.guidance = reader.text("guidance");
            item.sources = reader.texts_or_none("sources");
            item.shown = context_.conditions.read(reader, "shown");
            item.characteristic = list == "characteristics";
            if (list == "characteristics") item.aims_b_and_c = reader.boolean_or("aims_b_and_c", true);
            if (list == "groups") item.always_in_stage2 = reader.boolean_or("always_in_stage2", false);
            if (list == "groups") item.must_answer = reader.boolean_or("must_answer", false);
            if (list == "rights") item.kind = read_kind(reader);
            reader.finish();
            if (std::ranges::find(into, item.id, &Item::id) != into.end()) {
                reader.fail(ErrorCode::DuplicateId, "“" + item.id + "”", "id");
            }
            if (list != "rights")
                context_.item_options.push_back({item.id, item.short_label, {}, item.shown});
            places_.remember("item", item.id, reader.path());
            into.push_back(std::move(item));
        }
    }

    static std::string read_kind(json::Reader& reader) {
        std::string kind = reader.text("kind");
        if (kind != "absolute" && kind != "limited" && kind != "qualified") {
            reader.fail(ErrorCode::UnknownValue,
                        "“" + kind + "” is not one of absolute, limited and qualified", "kind");
        }
        return kind;
    }

    void read_option_sets() {
        const json::Value* sets = top_.any("option_sets");
        if (sets == nullptr) return;
        json::Reader reader = top_.object("option_sets");
        const json::Object* object = sets->as_object();
        if (object == nullptr) return;
        for (const auto& [name, options] : *object) {
            context_.option_sets.emplace(name, read_options(reader, name, context_));
        }
    }

    void read_stage(json::Reader& stage) {
        const std::string id = stage.text("id");
        if (id != "stage1" && id != "stage2" && id != "after") {
            stage.fail(ErrorCode::UnknownValue, "“" + id + "” is not one of stage1, stage2 and after", "id");
        }
        if (!form_.stage_titles.emplace(id, read_label(stage, "title")).second) {
            stage.fail(ErrorCode::DuplicateId, "“" + id + "”", "id");
        }
        for (json::Reader& section : stage.list("sections")) {
            if (stage.error()) return;
            read_section(section, id);
        }
        stage.finish();
    }

    void read_section(json::Reader& reader, const std::string& stage) {
        Section section;
        section.id = read_id(reader);
        section.number = read_label(reader, "number");
        section.title = read_label(reader, "title");
        section.stage = stage;
        const Condition shown = context_.conditions.read(reader, "shown");
        if (!section_ids_.insert(section.id).second) {
            reader.fail(ErrorCode::DuplicateId, "“" + section.id + "”", "id");
        }
        for (json::Reader& page : reader.list("pages")) {
            if (reader.error()) return;
            read_pages(page, section, shown);
        }
        reader.finish();
        if (section.pages.empty()) reader.fail(ErrorCode::MissingMember, "the section has no pages", "pages");
        form_.sections.push_back(std::move(section));
    }

    const std::vector<Item>* repeated_over(json::Reader& reader) {
        if (!reader.has("repeat")) return nullptr;
        const std::string over = reader.text("repeat");
        const auto characteristic = [](const Item& item) { return item.characteristic; };
        if (over == "rights") return &form_.rights;
        if (over == "characteristics" || over == "groups") {
            std::vector<Item>& some = item_lists_.emplace_back();
            for (const Item& item : form_.items) {
                if (characteristic(item) == (over == "characteristics")) some.push_back(item);
            }
            return &some;
        }
        reader.fail(ErrorCode::UnknownValue,
                    "“" + over + "” is not one of characteristics, groups and rights", "repeat");
        return nullptr;
    }

    // One page of the file: one page, or one for each item.
    void read_pages(json::Reader& reader, Section& section, const Condition& around) {
        const std::vector<Item>* items = repeated_over(reader);
        if (items == nullptr) return read_page(reader, section, around, nullptr, nullptr);
        for (const Item& item : *items) {
            json::Reader one = for_one(reader, item);
            one.any("repeat");
            if (!applies_to(one, &item, items)) continue;
            read_page(one, section, joined(around, item.shown), &item, items);
            if (reader.error()) return;
        }
    }

    json::Reader for_one(const json::Reader& reader, const Item& item) {
        const json::Value& value = values_.emplace_back(for_item(reader.value(), item));
        return reader.instead(value, reader.path() + " for “" + item.id + "”");
    }

    void read_page(json::Reader& reader, Section& section, const Condition& around, const Item* item,
                   const std::vector<Item>* items) {
        Page page;
        page.id = read_id(reader);
        page.title = read_label(reader, "title");
        page.intro = read_label_or(reader, "intro", {});
        page.view = reader.text_or("view", "questions");
        page.item = item == nullptr ? std::string() : item->id;
        page.shown = joined(around, context_.conditions.read(reader, "shown"));
        if (item == nullptr && !applies_to(reader, nullptr, nullptr)) return;
        if (std::ranges::find(kViews, page.view) == kViews.end()) {
            reader.fail(ErrorCode::UnknownValue, "“" + page.view + "”", "view");
        }
        if (!page_ids_.insert(page.id).second) reader.fail(ErrorCode::DuplicateId, "“" + page.id + "”", "id");
        for (json::Reader& entry : reader.list("questions")) {
            if (reader.error()) return;
            read_entries(entry, page, section.stage, item, items);
        }
        if (page.questions.empty() && page.view == "questions") {
            reader.fail(ErrorCode::MissingMember, "the page has no questions", "questions");
        }
        reader.finish();
        places_.remember("page", page.id, reader.path());
        section.pages.push_back(std::move(page));
    }

    // One entry of a page's list: one question, or one for each item.
    void read_entries(json::Reader& entry, Page& page, const std::string& stage, const Item* item,
                      const std::vector<Item>* items) {
        const std::vector<Item>* own = repeated_over(entry);
        if (own == nullptr) {
            if (applies_to(entry, item, items)) read_entry(entry, page, stage, page.shown, item);
            return;
        }
        if (item != nullptr) {
            return entry.fail(ErrorCode::UnknownMember, "a repeat cannot stand inside a repeat", "repeat");
        }
        for (const Item& each : *own) {
            json::Reader one = for_one(entry, each);
            one.any("repeat");
            if (applies_to(one, &each, own)) {
                read_entry(one, page, stage, joined(page.shown, each.shown), &each);
            }
            if (entry.error()) return;
        }
    }

    void read_entry(json::Reader& entry, Page& page, const std::string& stage, const Condition& around,
                    const Item* item) {
        if (entry.has("use")) {
            page.questions.push_back(read_id(entry, "use"));
            return entry.finish();
        }
        Question question = read_question(entry, context_);
        question.shown = joined(around, question.shown);
        question.item = item == nullptr ? std::string() : item->id;
        question.stage = stage;
        page.questions.push_back(question.id);
        add(entry, std::move(question));
    }

    void add(json::Reader& entry, Question question) {
        const std::string id = question.id;
        if (!form_.questions.emplace(id, std::move(question)).second) {
            return entry.fail(ErrorCode::DuplicateId, "“" + id + "”", "id");
        }
        places_.remember("question", id, entry.path());
        form_.question_order.push_back(id);
        if (form_.question_order.size() > kMostQuestions) {
            entry.fail(ErrorCode::TooLarge, "more than " + std::to_string(kMostQuestions) + " questions");
        }
    }

    json::Reader& top_;
    FormDefinition form_;
    LoadContext context_;
    Places places_;
    std::set<std::string> section_ids_;
    std::set<std::string> page_ids_;
    std::deque<json::Value> values_;            // repeated parts of the file; readers point into them
    std::deque<std::vector<Item>> item_lists_;  // characteristics alone, groups alone
};

}  // namespace

base::Result<FormDefinition> load(const DefinitionText& form, const DefinitionText& guidance) {
    const auto value = json::parse(form.text, form.file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(form.file));
    Loader loader(top);
    FormDefinition definition = loader.load();
    const auto refuse = [&](const base::Error& error) {
        return std::unexpected(loader.places().with_line(error, form));
    };
    if (top.error()) return refuse(*top.error());
    auto topics = read_guidance(guidance);
    if (!topics) return std::unexpected(topics.error());
    definition.topics = std::move(*topics);
    if (const auto error = broken_reference(definition, form.file)) return refuse(*error);
    if (const auto error = put_in_order(definition, form.file)) return refuse(*error);
    return definition;
}

}  // namespace form
