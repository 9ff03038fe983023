// Loading all definitions together: the shipped ones fit, and one that does not fit is refused with its place.
// Not the checks within one file (see loader_test.cpp, risk_matrix_test.cpp).
#include "core/rules/rule_book.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <vector>

#include "core/rules/checks.h"
#include "core/rules/question_ids.h"
#include "tests/support/small_book.h"

using namespace rules;

namespace {

DefinitionFiles shipped_files() {
    DefinitionFiles files;
    for (const std::string& name : definition_file_names())
        files.texts.emplace(name, support::repository_file("assets/" + name));
    return files;
}

std::string words(const base::Error& error) { return error.where + ": " + error.detail; }

// Fixed ids, and the patterns filled in for every characteristic, group and right.
std::vector<std::string> ids_of_rules(const form::FormDefinition& form) {
    using namespace rules::ids;
    std::vector<std::string> all;
    for (const Id id : {kKind,
                        kTitle,
                        kScale,
                        kPlaces,
                        kWhoDetail,
                        kWorkforceResult,
                        kCoreMeasure,
                        kAccessibleInformation,
                        kOrganisationType,
                        kLeadName,
                        kDirectorName,
                        kOthers,
                        kStartDate,
                        kTargetDate,
                        kDecisionDate,
                        kPapersDate,
                        kDecisionTaken,
                        kDecisionTakenNote,
                        kChangeType,
                        kOptions,
                        kProposalStart,
                        kTerm,
                        kTermEnd,
                        kWhoCarers,
                        kWhoStaff,
                        kWhoNoneReason,
                        kShared,
                        kGroupsRest,
                        kInequalityDirection,
                        kStaffGaps,
                        kFirstSources,
                        kFormalLikely,
                        kChoice,
                        kChoiceReason,
                        kAskedFor,
                        kAgreed,
                        kEvidenceItems,
                        kWorkforceProfile,
                        kGaps,
                        kIntersect,
                        kCumulative,
                        kCore,
                        kInvolvementDuty,
                        kEngagementLog,
                        kNoEngagementWhy,
                        kConsultations,
                        kGunning,
                        kStage1Risks,
                        kRisks,
                        kActions,
                        kReviewDate,
                        kSummary,
                        kOutcome,
                        kContinueTests,
                        kSentDate,
                        kReviewer,
                        kReviewedDate,
                        kSignedDate,
                        kDecidedDate,
                        kPublication,
                        kRedacted})
        all.emplace_back(id);
    all.insert(all.end(), kWho.begin(), kWho.end());
    for (const form::Item& item : form.items) {
        all.push_back(scr_impact(item.id));
        all.push_back(scr_reason(item.id));
        for (const Id part : {kImpact, kEvidence, kNegativeText, kMitigate, kAfter})
            all.push_back(imp(item.id, part));
        if (item.characteristic)
            for (const Id part : {kUnlawful, kConduct, kJustify}) all.push_back(imp(item.id, part));
    }
    for (const form::Item& right : form.rights) all.push_back(rules::ids::right(right.id));
    for (const Id id : kAbsoluteRights) all.push_back(rules::ids::right(id, kRightChange));
    return all;
}

struct ColumnOf {
    std::string_view question;
    std::vector<std::string_view> columns;
};

bool has_option(const std::vector<form::Option>& options, std::string_view id) {
    for (const form::Option& option : options)
        if (option.id == id) return true;
    return false;
}

}  // namespace

TEST_CASE("The shipped definitions load and fit each other", "[rules][book]") {
    const auto book = load_rule_book(shipped_files());
    INFO((book ? std::string() : words(book.error())));
    REQUIRE(book.has_value());
    CHECK(book->form.band_set == book->bands.id);
    CHECK(book->settings.mailbox == "inclusion.team@nhs.net");
    CHECK(book->stage2.size() == 8);
    CHECK_FALSE(book->organisations.empty());
    CHECK_FALSE(book->version.empty());
}

TEST_CASE("Every question, column and option that a rule speaks of is in the form", "[rules][book]") {
    using namespace rules::ids;
    const auto book = load_rule_book(shipped_files());
    REQUIRE(book.has_value());
    const form::FormDefinition& form = book->form;
    REQUIRE(ids_of_rules(form).size() > 200);
    for (const std::string& id : ids_of_rules(form)) {
        CAPTURE(id);
        CHECK(form.find(id) != nullptr);
    }
    const std::vector<ColumnOf> tables = {
        {kShared, {kSharedCovers, kSharedReason}},
        {kOthers, {kOthersWho}},
        {kEvidenceItems, {kEvidenceSource, kEvidenceType, kEvidenceYear, kCoverage, kGroups}},
        {kGaps, {kGapText, kGroups, kOwner, kEngagementDate}},
        {kEngagementLog, {kEngagementDate, kEngagementMethod, kEngagementStatus, kGroups}},
        {kWorkforceProfile, {"affected", "organisation"}},
        {kWorkforceResult, {"before", "after"}},
        {kConsultations, {kConsultationStart, kConsultationEnd}},
        {kGunning, {kMet}},
        {kContinueTests, {kMet}},
        {kStage1Risks, {kRiskText, kGroups, kControls, kConsequence, kLikelihood}},
        {kRisks,
         {kRiskText, kRiskCause, kGroups, kControls, kConsequence, kLikelihood, kAfterConsequence,
          kAfterLikelihood, kReasonAfter, kRiskActions, kOwner, kEscalated}},
        {kActions,
         {kActionText, kGroups, kActionRisks, kActionResources, kActionLead, kActionDue, kActionMeasure,
          kActionStatus}},
    };
    for (const ColumnOf& table : tables) {
        const form::Question* question = form.find(table.question);
        REQUIRE(question != nullptr);
        for (const std::string_view id : table.columns) {
            CAPTURE(table.question, id);
            bool found = false;
            for (const form::Column& column : question->columns) found = found || column.id == id;
            CHECK(found);
        }
    }
    struct Offered {
        std::string question;
        std::vector<std::string_view> options;
    };
    const std::vector<Offered> offered = {
        {"about.kind", {kKindService}},
        {"about.org_type", {kOrganisationOther}},
        {"prop.term", {kEmergency, "pilot"}},
        {"who.carers", {kYes, kNo, "indirectly"}},
        {"scr.age.impact", {kPositive, kNegative, kBoth, kNeutral, kUnknown}},
        {"scr.carers.impact", {kPositive, kNegative, kBoth, kNeutral, kUnknown, kNoDifferentEffect}},
        {"imp.age.after", {kAfterNone, kAfterMaterial}},
        {"imp.age.unlawful", {kYes, kNo, kUnsure}},
        {"imp.age.conduct", {kConductNone, kConductDirect, kConductIndirect}},
        {"ev1.sources", {kSourceStaffData, kSourceNone}},
        {"prop.scale", {kScaleSmall, kUnknown}},
        {"s1.choice", {kChoiceStage1, kChoiceStage2, kChoiceNotRelevant}},
        {"out.option", {kNoMajorChange, kAdjust, kContinue, kStop}},
        {"pub.mode", {kNotPublished}},
        {"hi2.core", {kCoreNone}},
    };
    for (const Offered& row : offered) {
        const form::Question* question = form.find(row.question);
        REQUIRE(question != nullptr);
        for (const std::string_view option : row.options) {
            CAPTURE(row.question, option);
            CHECK(has_option(question->options, option));
        }
    }
    for (const char* check : {"H-04", "I-04", "I-18", "I-19", "X-02"})
        for (const std::string& value : book->checks.at(check).values) {
            CAPTURE(check, value);
            CHECK(has_option(form.find(kChangeType)->options, value));
        }
}

TEST_CASE("Definitions that do not fit are refused, and the place is named", "[rules][book]") {
    struct Refusal {
        std::string why, file, from, to, where, detail;
        base::ErrorCode code;
    };
    using enum base::ErrorCode;
    const std::vector<Refusal> refusals = {
        {"a source that nobody lists", "rules/checks.json", R"("brown-2008")", R"("brown-1908")",
         "assets/rules/checks.json", "brown-1908", UnknownId},
        {"the same in the rules about Stage 2", "rules/stage2.json", R"("nhs-act-2006")", R"("nhs-act")",
         "assets/rules/stage2.json", "nhs-act", UnknownId},
        {"the same in the outcomes", "rules/outcomes.json", R"("bapio-2007")", R"("bapio")",
         "assets/rules/outcomes.json", "bapio", UnknownId},
        {"the same in the bands", "rules/risk-bands.json", R"("npsa-2008")", R"("npsa")",
         "assets/rules/risk-bands.json", "npsa", UnknownId},
        {"a band set that the form names and nobody defines", "rules/risk-bands.json", R"("npsa-5x5")",
         R"("npsa-6x6")", "band_set", "npsa-5x5", UnknownId},
        {"a check without its sentences", "rules/checks.json", R"("id": "C-08")", R"("id": "C-88")",
         "assets/rules/checks.json", "C-08", MissingMember},
        {"a rule about Stage 2 without its sentence", "rules/stage2.json", R"("number": "8")",
         R"("number": "9")", "assets/rules/stage2.json", "8", MissingMember},
        {"an outcome without its sentence", "rules/outcomes.json", R"("id": "stop")", R"("id": "halt")",
         "assets/rules/outcomes.json", "stop", MissingMember},
        {"an answer that no question offers", "rules/stage2.json", R"("decommission")", R"("demolish")",
         "assets/rules/stage2.json /6/values", "demolish", UnknownValue},
        {"the same check twice", "rules/checks.json", R"("id": "C-08")", R"("id": "C-07")",
         "assets/rules/checks.json", "C-07", DuplicateId},
        {"an organisation of an unknown type", "organisations.json", R"("type": "icb")", R"("type": "ccg")",
         "assets/organisations.json", "ccg", UnknownId},
        {"a mailbox that is no address", "settings.json", "inclusion.team@nhs.net", "inclusion.team",
         "assets/settings.json", "email", OutOfRange},
        {"a warning above the refusal", "settings.json", "20000000", "30000000", "mail_warn_bytes",
         "mail_refuse_bytes", OutOfRange},
        {"somebody responsible without an address", "settings.json", R"("organisation": "")",
         R"("organisation": "Northmere ICB")", "accessibility/email", "email", OutOfRange},
        {"an answer promised in a year", "settings.json", R"("reply_working_days": 0)",
         R"("reply_working_days": 366)", "accessibility/reply_working_days", "366", OutOfRange},
        {"a member that nobody knows", "settings.json", R"("file_prefix")", R"("pre")",
         "assets/settings.json", "file_prefix", MissingMember},
        {"a file that is not JSON", "rules/outcomes.json", "{", "", "assets/rules/outcomes.json", "",
         NotJson},
    };
    for (const Refusal& refusal : refusals) {
        CAPTURE(refusal.why);
        DefinitionFiles files = shipped_files();
        std::string& text = files.texts.find(refusal.file)->second;
        const std::size_t at = text.find(refusal.from);
        REQUIRE(at != std::string::npos);
        text.replace(at, refusal.from.size(), refusal.to);
        const auto book = load_rule_book(files);
        REQUIRE_FALSE(book.has_value());
        CAPTURE(words(book.error()));
        CHECK(book.error().code == refusal.code);
        CHECK(book.error().where.find(refusal.where) != std::string::npos);
        CHECK(book.error().detail.find(refusal.detail) != std::string::npos);
        CHECK_FALSE(base::sentence(book.error()).empty());
    }
}

TEST_CASE("A missing definition file is named", "[rules][book]") {
    for (const std::string& name : definition_file_names()) {
        CAPTURE(name);
        DefinitionFiles files = shipped_files();
        files.texts.erase(name);
        const auto book = load_rule_book(files);
        REQUIRE_FALSE(book.has_value());
        CHECK(book.error().code == base::ErrorCode::NotFound);
        CHECK(book.error().where == "assets/" + name);
    }
}

TEST_CASE("The table of checks holds each once, with its sentences", "[rules][book]") {
    REQUIRE(all_checks().size() >= 70);
    std::set<std::string_view> seen;
    for (const Check& check : all_checks()) {
        CAPTURE(check.id);
        CHECK(seen.insert(check.id).second);
        REQUIRE_FALSE(check.texts.empty());
        for (const std::string& text : check.texts) CHECK(text.starts_with(check.id));
    }
    // Every check of severity B in the specification. R-04 is not one of them: decisions, 13.
    for (const char* blocker :
         {"C-01", "C-02", "C-03", "C-07", "C-09", "T-01", "T-02", "I-01", "I-10", "E-01", "H-01",
          "R-01", "R-02", "R-03", "R-09", "A-01", "A-02", "M-01", "O-01", "O-09", "O-10", "P-02"}) {
        CAPTURE(blocker);
        bool found = false;
        for (const Check& check : all_checks())
            found = found || (check.id == blocker && check.severity == base::Severity::Blocker);
        CHECK(found);
    }
}
