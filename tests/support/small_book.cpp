// A rule book for the tests of the rules.
#include "tests/support/small_book.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/base/text.h"
#include "core/formats/json/reader.h"

namespace support {
namespace {

using form::QuestionType;

// One question of the small form: id, type, and its options or columns, separated by spaces. A column is
// "id", "id=short" or "id=many"; characteristics, groups and rights are repeated for "{}".
struct Spec {
    std::string_view id;
    QuestionType type;
    std::string_view parts = {};
    form::Need need = form::Need::Optional;
    std::string_view stage = "stage1";
};

constexpr std::string_view kGroups[] = {"carers",  "armed_forces", "deprivation",  "homeless",
                                        "digital", "transport",    "rural_coastal"};
constexpr std::string_view kRights[] = {"life",           "degrading",      "liberty",
                                        "private_family", "discrimination", "security",
                                        "participation",  "positive_duty",  "fair_process"};
constexpr std::string_view kImpacts = "positive negative both neutral unknown";
constexpr std::string_view kGroupImpacts = "positive negative both neutral unknown none";

constexpr auto Short = QuestionType::ShortText;
constexpr auto Long = QuestionType::LongText;
constexpr auto One = QuestionType::One;
constexpr auto Many = QuestionType::Many;
constexpr auto Date = QuestionType::Date;
constexpr auto Table = QuestionType::Table;
constexpr auto YesNo = QuestionType::YesNo;
constexpr auto YesNoUnsure = QuestionType::YesNoUnsure;
constexpr auto Required = form::Need::Required;
constexpr auto Optional = form::Need::Optional;

const std::vector<Spec>& specs() {
    static const std::vector<Spec> all = {
        {"about.title", Short, "", Required},
        {"about.kind", One, "service policy workforce strategy financial", Required},
        {"about.org_type", One, "icb nhse trust other", Required},
        {"about.lead_name", Short, "", Required},
        {"about.lead_email", QuestionType::Email, "", Required},
        {"about.director_name", Short, "", Required},
        {"about.others", Table, "who organisation"},
        {"about.start_date", Date, "", Required},
        {"about.target_date", Date},
        {"about.decision_date", Date},
        {"about.papers_date", Date},
        {"about.decision_taken", YesNo},
        {"about.decision_taken_note", Long, "", Required},
        {"prop.change_type", Many,
         "new change reduce relocate merge decommission eligibility cost digital procurement pilot "
         "new_policy "
         "policy_review restructure tupe no_change",
         Required},
        {"prop.background", Long},
        {"prop.options", Table, "option difference kept=one reason"},
        {"prop.scale", One, "under_100 100_999 1000_9999 10000_plus unknown"},
        {"prop.start", Date},
        {"prop.term", One, "permanent pilot temporary emergency"},
        {"prop.term_end", Date},
        {"who.patients", One, "yes no indirectly"},
        {"who.carers", One, "yes no indirectly"},
        {"who.public", One, "yes no indirectly"},
        {"who.staff", One, "yes no indirectly"},
        {"who.partners", One, "yes no indirectly"},
        {"who.none_reason", Long},
        {"scr.c.impact", One, kImpacts, Required},
        {"scr.c.reason", Long, "", Required},
        {"scr.g.impact", One, kGroupImpacts, Required},
        {"scr.g.reason", Long},
        {"scr.shared", Table, "covers=many reason"},
        {"scr.groups_rest", YesNo},
        {"scr.groups_note", Long},
        {"hr.r", YesNoUnsure, "", Required},
        {"hr.r.explain", Long},
        {"hr.r.tests", Table, "test=one met=one why"},
        {"hr.r.change", Long},
        {"hi.access", YesNoUnsure},
        {"hi.outcomes", YesNoUnsure},
        {"hi.direction", One, "narrow no_change widen unknown"},
        {"hi.staff", YesNoUnsure},
        {"ev1.sources", Many,
         "population_profile census service_data complaints surveys staff_data research none"},
        {"eng1.status", One, "done planned none"},
        {"eng1.formal", YesNoUnsure},
        {"risk1.rows", Table, "risk groups=many category=one controls consequence=one likelihood=one reason"},
        {"s1.choice", One, "stage2 stage1 not_relevant"},
        {"s1.reason", Long},
        {"s1.asked", Many, "director reviewer"},
        {"s1.agreed", YesNo},
        {"ev.items", Table, "source type=one year coverage=one shows groups=many link", Optional, "stage2"},
        {"ev.workforce", Table, "characteristic=one affected organisation", Optional, "stage2"},
        {"ev.gaps", Table, "gap groups=many how owner date=date", Optional, "stage2"},
        {"imp.c.impact", One, kImpacts, Required, "stage2"},
        {"imp.c.confirm", YesNo, "", Optional, "stage2"},
        {"imp.c.evidence", Long, "", Optional, "stage2"},
        {"imp.c.how", Many, "access experience outcome cost travel information", Optional, "stage2"},
        {"imp.c.positive", Long, "", Optional, "stage2"},
        {"imp.c.negative", Long, "", Optional, "stage2"},
        {"imp.c.neutral_why", Long, "", Optional, "stage2"},
        {"imp.c.unknown_plan", Long, "", Optional, "stage2"},
        {"imp.c.unlawful", YesNoUnsure, "", Optional, "stage2"},
        {"imp.c.conduct", One, "none indirect direct arising adjustments harassment unsure", Optional,
         "stage2"},
        {"imp.c.justify", Long, "", Optional, "stage2"},
        {"imp.c.mitigate", Long, "", Optional, "stage2"},
        {"imp.c.after", One, "none small material", Optional, "stage2"},
        {"imp.g.impact", One, kGroupImpacts, Required, "stage2"},
        {"imp.g.evidence", Long, "", Optional, "stage2"},
        {"imp.g.positive", Long, "", Optional, "stage2"},
        {"imp.g.negative", Long, "", Optional, "stage2"},
        {"imp.g.mitigate", Long, "", Optional, "stage2"},
        {"imp.g.after", One, "none small material", Optional, "stage2"},
        {"x.intersect", Long, "", Optional, "stage2"},
        {"x.cumulative", Long, "", Optional, "stage2"},
        {"hi2.access", Long, "", Optional, "stage2"},
        {"hi2.outcomes", Long, "", Optional, "stage2"},
        {"hi2.core", Many, "core20 plus respiratory", Optional, "stage2"},
        {"hi2.reduce", Long, "", Optional, "stage2"},
        {"acc.travel", Long, "", Optional, "stage2"},
        {"eng.duty", YesNoUnsure, "", Optional, "stage2"},
        {"eng.log", Table, "date=date who method status=one groups=many number said", Optional, "stage2"},
        {"eng.missing", Long, "", Optional, "stage2"},
        {"eng.influence", Long, "", Optional, "stage2"},
        {"eng.formal", YesNo, "", Optional, "stage2"},
        {"eng.formal.rows", Table, "start=date end=date options formats", Optional, "stage2"},
        {"eng.gunning", Table, "check=one met=one evidence", Optional, "stage2"},
        {"eng.none_why", Long, "", Optional, "stage2"},
        {"eng.staff", Long, "", Optional, "stage2"},
        {"risk.rows", Table,
         "risk groups=many category=one controls consequence=one likelihood=one score band reason "
         "actions=many "
         "after_consequence=one after_likelihood=one after_score after_band owner escalated=one "
         "escalated_date=date",
         Optional, "stage2"},
        {"act.rows", Table,
         "issue groups=many risks=many action outcome resources lead start=date due=date measure status=one",
         Optional, "stage2"},
        {"mon.how", Long, "", Optional, "stage2"},
        {"mon.body", Short, "", Optional, "stage2"},
        {"rev.date", Date, "", Required, "stage2"},
        {"out.summary", Long, "", Optional, "stage2"},
        {"out.option", One, "no_major_change adjust continue stop", Required, "stage2"},
        {"out.reason", Long, "", Optional, "stage2"},
        {"out.continue_tests", Table, "test=one met=one why", Optional, "stage2"},
        {"sub.date", Date, "", Optional, "stage2"},
        {"qa.reviewer", Short, "", Optional, "stage2"},
        {"qa.date", Date, "", Optional, "stage2"},
        {"sign.date", Date, "", Optional, "stage2"},
        {"dec.date", Date, "", Optional, "stage2"},
        {"pub.mode", One, "full summary annual_line on_request not_published", Optional, "stage2"},
        {"pub.redact", YesNo, "", Optional, "stage2"},
    };
    return all;
}

form::Option option(std::string_view id) { return {std::string(id), std::string(id), {}, {}}; }

std::vector<form::Option> options_of(std::string_view parts) {
    std::vector<form::Option> options;
    for (const std::string& id : base::split(parts, ' '))
        if (!id.empty()) options.push_back(option(id));
    return options;
}

// Choices in columns come from elsewhere, so that any id may be put into them.
form::Column column_of(const std::string& part) {
    form::Column column;
    const std::size_t equals = part.find('=');
    const std::string type = equals == std::string::npos ? "short" : part.substr(equals + 1);
    column.id = part.substr(0, equals);
    column.label = column.id;
    column.type = type == "many" ? Many : type == "one" ? One : type == "date" ? Date : Short;
    if (type == "many" || type == "one") column.options_from = "actions";
    return column;
}

form::Question question_of(const Spec& spec, std::string id, std::string item) {
    form::Question question;
    question.id = std::move(id);
    question.item = std::move(item);
    question.label = question.id;
    question.short_label = question.id;
    question.type = spec.type;
    question.need = spec.need;
    question.stage = spec.stage;
    if (spec.type == Table) {
        for (const std::string& part : base::split(spec.parts, ' '))
            question.columns.push_back(column_of(part));
    } else if (spec.type == YesNo || spec.type == YesNoUnsure) {
        question.options = options_of(spec.type == YesNo ? "yes no" : "yes no unsure");
    } else if (spec.parts.empty() && spec.type == Many) {
        question.options_from = "actions";
    } else {
        question.options = options_of(spec.parts);
    }
    return question;
}

void add(form::FormDefinition& form, const Spec& spec, std::string id, std::string item = {}) {
    form.question_order.push_back(id);
    form.evaluation_order.push_back(id);
    form.questions.emplace(id, question_of(spec, id, std::move(item)));
}

// "scr.c.impact" for each characteristic, ".g." for each group, "hr.r" for each right.
void add_all(form::FormDefinition& form, const Spec& spec) {
    const std::string id(spec.id);
    const auto repeat = [&](std::string_view mark, const std::vector<form::Item>& items, int which) {
        const std::size_t at = (id + ".").find(mark);
        if (at == std::string::npos || id.starts_with("risk")) return false;
        for (const form::Item& item : items) {
            if (which != 2 && item.characteristic != (which == 0)) continue;
            std::string own = id;
            own.replace(at + 1, 1, item.id);
            add(form, spec, own, item.id);
        }
        return true;
    };
    if (repeat(".c.", form.items, 0) || repeat(".g.", form.items, 1) || repeat(".r.", form.rights, 2)) return;
    add(form, spec, id);
}

form::Item item_of(std::string_view id) {
    form::Item item;
    item.id = id;
    item.label = id;
    return item;
}

form::FormDefinition small_form() {
    form::FormDefinition form;
    form.id = "small";
    form.version = "1";
    form.band_set = "npsa-5x5";
    for (const std::string_view id : characteristics()) {
        form.items.push_back(item_of(id));
        form.items.back().characteristic = true;
        form.items.back().aims_b_and_c = id != "marriage_cp";
    }
    for (const std::string_view id : kGroups) {
        form.items.push_back(item_of(id));
        form.items.back().must_answer = id == "carers" || id == "armed_forces" || id == "deprivation";
        form.items.back().always_in_stage2 = form.items.back().must_answer;
    }
    for (const std::string_view id : kRights) form.rights.push_back(item_of(id));
    for (const Spec& spec : specs()) add_all(form, spec);
    return form;
}

std::map<std::string, rules::RuleText, std::less<>> texts(const std::string& path, std::string_view list,
                                                          std::string_view id_name) {
    std::map<std::string, rules::RuleText, std::less<>> found;
    const auto value = json::parse(repository_file(path), path);
    if (!value) std::abort();
    json::Reader top(*value, path);
    for (json::Reader& reader : top.list(list))
        found.emplace(
            reader.text(id_name),
            rules::RuleText{reader.text("sentence"), reader.text_or("why", ""), reader.text_or("cure", ""),
                            reader.texts_or_none("values"), reader.texts_or_none("sources")});
    return found;
}

}  // namespace

const std::vector<std::string>& characteristics() {
    static const std::vector<std::string> nine = {"age",
                                                  "disability",
                                                  "gender_reassignment",
                                                  "marriage_cp",
                                                  "pregnancy_maternity",
                                                  "race",
                                                  "religion_belief",
                                                  "sex",
                                                  "sexual_orientation"};
    return nine;
}

std::string repository_file(const std::string& path) {
    std::ifstream stream(std::string(EHIIRA_REPOSITORY) + "/" + path, std::ios::binary);
    if (!stream) {
        std::fprintf(stderr, "%s is not there\n", path.c_str());
        std::abort();
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

rules::RuleBook small_book() {
    rules::RuleBook book;
    book.form = small_form();
    const auto sets =
        rules::load_band_sets("risk-bands.json", repository_file("assets/rules/risk-bands.json"));
    if (!sets) std::abort();
    book.bands = sets->front();
    book.stage2 = texts("assets/rules/stage2.json", "rules", "number");
    book.checks = texts("assets/rules/checks.json", "checks", "id");
    book.outcomes = texts("assets/rules/outcomes.json", "outcomes", "id");
    return book;
}

void hide(rules::RuleBook& book, std::string_view question) {
    book.form.questions.erase(std::string(question));
    std::erase(book.form.question_order, question);
    std::erase(book.form.evaluation_order, question);
}

assessment::Choices chosen(std::vector<std::string> ids) { return {std::move(ids)}; }

assessment::DateText typed_date(std::string_view iso) {
    return {std::string(iso.substr(8, 2)), std::string(iso.substr(5, 2)), std::string(iso.substr(0, 4))};
}

assessment::Row row(std::string id, std::vector<std::pair<std::string, assessment::Cell>> cells) {
    assessment::Row made{std::move(id), {}};
    for (auto& [column, cell] : cells) made.cells.emplace(column, std::move(cell));
    return made;
}

void put(assessment::Answers& answers, std::string_view question, assessment::Value value) {
    answers.insert_or_assign(std::string(question), std::move(value));
}

}  // namespace support
