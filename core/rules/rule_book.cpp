// Loads every definition file and checks that they fit each other, so that the rules may rely on it.
// Not for the checks within one form (see core/form/loader.h) or one band set (see band_set_loader.cpp).
#include "core/rules/rule_book.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/form/loader.h"
#include "core/formats/json/reader.h"
#include "core/rules/rule_book_fit.h"

namespace rules {
namespace {

using base::ErrorCode;
using base::Result;
using Texts = std::map<std::string, RuleText, std::less<>>;

constexpr std::string_view kForm = "forms/ehiira-2026-11.json";
constexpr std::string_view kGuidance = "forms/guidance-2026-11.json";
constexpr std::string_view kBands = "rules/risk-bands.json";
constexpr std::string_view kChecks = "rules/checks.json";
constexpr std::string_view kStage2 = "rules/stage2.json";
constexpr std::string_view kOutcomes = "rules/outcomes.json";
constexpr std::string_view kOrganisations = "organisations.json";
constexpr std::string_view kSettings = "settings.json";
constexpr std::string_view kSources = "sources.json";

std::string shown_name(std::string_view file) { return "assets/" + std::string(file); }

std::string_view text_of(const DefinitionFiles& files, std::string_view file) {
    const auto found = files.texts.find(file);
    return found == files.texts.end() ? std::string_view() : std::string_view(found->second);
}

// Parses one file and hands it to `read`; the first mistake in it becomes the error.
template <typename Read>
std::optional<base::Error> read_file(const DefinitionFiles& files, std::string_view file, Read read) {
    const auto value = json::parse(text_of(files, file), shown_name(file));
    if (!value) return value.error();
    json::Reader top(*value, shown_name(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    read(top);
    top.finish();
    return top.error();
}

RuleText read_text(json::Reader& reader) {
    RuleText text;
    text.sentence = reader.text("sentence");
    text.why = reader.text_or("why", "");
    text.cure = reader.text_or("cure", "");
    text.values = reader.texts_or_none("values");
    text.sources = reader.texts("sources");
    if (text.sentence.empty()) reader.fail(ErrorCode::OutOfRange, "a rule needs a sentence", "sentence");
    return text;
}

// A list of texts with their ids; `whole` texts must also say why it matters and how to clear it.
enum class Detail { SentenceOnly, Whole };

Texts read_texts(json::Reader& top, std::string_view list, std::string_view id_name, Detail detail) {
    Texts texts;
    for (json::Reader& reader : top.list(list)) {
        const std::string id = reader.text(id_name);
        RuleText text = read_text(reader);
        if (detail == Detail::Whole && text.why.empty())
            reader.fail(ErrorCode::MissingMember, "a check says why it matters", "why");
        if (detail == Detail::Whole && text.cure.empty())
            reader.fail(ErrorCode::MissingMember, "a check says how to clear it", "cure");
        reader.finish();
        if (!texts.emplace(id, std::move(text)).second) reader.fail(ErrorCode::DuplicateId, id, id_name);
    }
    return texts;
}

std::optional<base::Error> read_checks(const DefinitionFiles& files, RuleBook& book) {
    return read_file(files, kChecks, [&](json::Reader& top) {
        book.version = top.text("version");
        book.checks = read_texts(top, "checks", "id", Detail::Whole);
    });
}

std::optional<base::Error> read_stage2(const DefinitionFiles& files, RuleBook& book) {
    return read_file(files, kStage2, [&](json::Reader& top) {
        (void)top.text("version");
        book.stage2 = read_texts(top, "rules", "number", Detail::Whole);
    });
}

std::optional<base::Error> read_outcomes(const DefinitionFiles& files, RuleBook& book) {
    return read_file(files, kOutcomes, [&](json::Reader& top) {
        (void)top.text("version");
        book.outcomes = read_texts(top, "outcomes", "id", Detail::SentenceOnly);
    });
}

OrganisationType read_type(json::Reader& reader) {
    OrganisationType type{reader.text("id"), reader.text("label"), reader.text("health_inequality_duty"),
                          reader.text("involvement_duty")};
    reader.finish();
    return type;
}

Organisation read_organisation(json::Reader& reader, const std::vector<OrganisationType>& types) {
    Organisation organisation{reader.text("id"), reader.text("name"), reader.text("type"),
                              reader.text_or("address", "")};
    if (std::ranges::find(types, organisation.type, &OrganisationType::id) == types.end())
        reader.fail(ErrorCode::UnknownId, organisation.type, "type");
    reader.finish();
    return organisation;
}

std::optional<base::Error> read_organisations(const DefinitionFiles& files, RuleBook& book) {
    return read_file(files, kOrganisations, [&](json::Reader& top) {
        std::set<std::string> seen;
        for (json::Reader& reader : top.list("types")) {
            book.organisation_types.push_back(read_type(reader));
            const std::string& id = book.organisation_types.back().id;
            if (!seen.insert("type " + id).second) reader.fail(ErrorCode::DuplicateId, id, "id");
        }
        for (json::Reader& reader : top.list("organisations")) {
            book.organisations.push_back(read_organisation(reader, book.organisation_types));
            const std::string& id = book.organisations.back().id;
            if (!seen.insert(id).second) reader.fail(ErrorCode::DuplicateId, id, "id");
        }
    });
}

long long whole(json::Reader& reader, std::string_view name, long long most) {
    const std::int64_t value = reader.integer(name);
    if (value < 0 || value > most) reader.fail(ErrorCode::OutOfRange, std::to_string(value), name);
    return value;
}

Responsible read_responsible(json::Reader reader) {
    Responsible out;
    out.organisation = reader.text_or("organisation", "");
    out.email = reader.text_or("email", "");
    out.phone = reader.text_or("phone", "");
    out.prepared = reader.text_or("prepared", "");
    if (reader.has("reply_working_days"))
        out.reply_working_days = static_cast<int>(whole(reader, "reply_working_days", 120));
    if (!out.organisation.empty() && out.email.empty())
        reader.fail(ErrorCode::OutOfRange, "an email address, such as access@example.org", "email");
    reader.finish();
    return out;
}

std::optional<base::Error> read_settings(const DefinitionFiles& files, RuleBook& book) {
    return read_file(files, kSettings, [&](json::Reader& top) {
        Settings& settings = book.settings;
        settings.mailbox = top.text("mailbox");
        settings.team_name = top.text("team_name");
        settings.reference_prefix = top.text("reference_prefix");
        settings.file_prefix = top.text("file_prefix");
        settings.working_days_before_decision =
            static_cast<int>(whole(top, "working_days_before_decision", 120));
        settings.mail_warn_bytes = whole(top, "mail_warn_bytes", 1'000'000'000);
        settings.mail_refuse_bytes = whole(top, "mail_refuse_bytes", 1'000'000'000);
        if (top.has("accessibility")) settings.accessibility = read_responsible(top.object("accessibility"));
        const std::size_t at = settings.mailbox.find('@');
        if (at == 0 || at == std::string::npos || at + 1 == settings.mailbox.size())
            top.fail(ErrorCode::OutOfRange, "an email address, such as team@example.org", "mailbox");
        if (settings.mail_warn_bytes > settings.mail_refuse_bytes)
            top.fail(ErrorCode::OutOfRange, "must not be above mail_refuse_bytes", "mail_warn_bytes");
    });
}

std::optional<base::Error> read_sources(const DefinitionFiles& files, RuleBook& book) {
    return read_file(files, kSources, [&](json::Reader& top) {
        for (json::Reader& reader : top.list("sources")) {
            Source source{reader.text("id"), reader.text("title"), reader.text_or("edition", ""),
                          reader.text_or("publisher", ""), reader.text_or("address", "")};
            reader.finish();
            const std::string id = source.id;
            if (!book.sources.emplace(id, std::move(source)).second)
                reader.fail(ErrorCode::DuplicateId, id, "id");
        }
    });
}

std::optional<base::Error> read_form(const DefinitionFiles& files, RuleBook& book) {
    const std::string form_name = shown_name(kForm);
    const std::string guidance_name = shown_name(kGuidance);
    auto form = form::load({form_name, text_of(files, kForm)}, {guidance_name, text_of(files, kGuidance)});
    if (!form) return form.error();
    book.form = std::move(*form);
    return std::nullopt;
}

// All band sets are checked, also those that this form does not use.
std::optional<base::Error> read_bands(const DefinitionFiles& files, RuleBook& book) {
    auto sets = load_band_sets(shown_name(kBands), text_of(files, kBands));
    if (!sets) return sets.error();
    for (BandSet& set : *sets) {
        for (const std::string& source : set.sources)
            if (!book.sources.contains(source))
                return base::Error{ErrorCode::UnknownId, shown_name(kBands) + " /" + set.id + "/sources",
                                   source};
        if (set.id == book.form.band_set) book.bands = std::move(set);
    }
    if (book.bands.id.empty())
        return base::Error{ErrorCode::UnknownId, shown_name(kForm) + " /band_set", book.form.band_set};
    return std::nullopt;
}

}  // namespace

const std::vector<std::string>& definition_file_names() {
    static const std::vector<std::string> names = {
        std::string(kSources),  std::string(kForm),          std::string(kGuidance),
        std::string(kBands),    std::string(kChecks),        std::string(kStage2),
        std::string(kOutcomes), std::string(kOrganisations), std::string(kSettings)};
    return names;
}

Result<RuleBook> load_rule_book(const DefinitionFiles& files) {
    for (const std::string& name : definition_file_names())
        if (!files.texts.contains(name)) return base::fail(ErrorCode::NotFound, shown_name(name));
    RuleBook book;
    constexpr std::array kSteps = {read_sources, read_form,     read_bands,         read_checks,
                                   read_stage2,  read_outcomes, read_organisations, read_settings};
    for (const auto step : kSteps)
        if (auto error = step(files, book)) return std::unexpected(std::move(*error));
    if (auto error = check_fit(book)) return std::unexpected(std::move(*error));
    return book;
}

}  // namespace rules
