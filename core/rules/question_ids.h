// The question, column and option ids that rules speak of, in one place; a test finds each of them in the form.
// Not a list of all questions: the form definition is.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace rules::ids {

using Id = std::string_view;

// Answers that every yes/no question has.
inline constexpr Id kYes = "yes";
inline constexpr Id kNo = "no";
inline constexpr Id kUnsure = "unsure";

// About.
inline constexpr Id kTitle = "about.title";
inline constexpr Id kKind = "about.kind";
inline constexpr Id kOrganisationType = "about.org_type";
inline constexpr Id kLeadName = "about.lead_name";
inline constexpr Id kLeadEmail = "about.lead_email";
inline constexpr Id kDirectorName = "about.director_name";
inline constexpr Id kOthers = "about.others";
inline constexpr Id kStartDate = "about.start_date";
inline constexpr Id kTargetDate = "about.target_date";
inline constexpr Id kDecisionDate = "about.decision_date";
inline constexpr Id kDecisionTaken = "about.decision_taken";
inline constexpr Id kDecisionTakenNote = "about.decision_taken_note";

// The proposal.
inline constexpr Id kChangeType = "prop.change_type";
inline constexpr Id kOptions = "prop.options";
inline constexpr Id kScale = "prop.scale";
inline constexpr Id kProposalStart = "prop.start";
inline constexpr Id kTerm = "prop.term";
inline constexpr Id kTermEnd = "prop.term_end";
inline constexpr Id kEmergency = "emergency";

// Who may be affected.
inline constexpr std::array<Id, 5> kWho = {"who.patients", "who.carers", "who.public", "who.staff",
                                           "who.partners"};
inline constexpr Id kWhoCarers = "who.carers";
inline constexpr Id kWhoStaff = "who.staff";
inline constexpr Id kWhoNoneReason = "who.none_reason";

// First look at impact.
[[nodiscard]] inline std::string scr_impact(Id item) { return "scr." + std::string(item) + ".impact"; }
[[nodiscard]] inline std::string scr_reason(Id item) { return "scr." + std::string(item) + ".reason"; }
inline constexpr Id kShared = "scr.shared";
inline constexpr Id kSharedCovers = "covers";
inline constexpr Id kSharedImpact = "impact";
inline constexpr Id kSharedReason = "reason";
inline constexpr Id kGroupsRest = "scr.groups_rest";
inline constexpr Id kPositive = "positive";
inline constexpr Id kNegative = "negative";
inline constexpr Id kBoth = "both";
inline constexpr Id kNeutral = "neutral";
inline constexpr Id kUnknown = "unknown";

// Human rights.
// Absolute rights: nothing can justify interfering with them.
inline constexpr std::array<Id, 2> kAbsoluteRights = {"life", "degrading"};
[[nodiscard]] inline std::string right(Id name) { return "hr." + std::string(name); }
[[nodiscard]] inline std::string right(Id name, Id part) { return right(name) + "." + std::string(part); }

// Health inequalities and engagement, Stage 1.
inline constexpr Id kInequalityDirection = "hi.direction";
inline constexpr Id kStaffGaps = "hi.staff";
inline constexpr Id kFormalLikely = "eng1.formal";

// The result of Stage 1.
inline constexpr Id kChoice = "s1.choice";
inline constexpr Id kChoiceReason = "s1.reason";
inline constexpr Id kAskedFor = "s1.asked";
inline constexpr Id kChoiceStage2 = "stage2";
inline constexpr Id kChoiceStage1 = "stage1";
inline constexpr Id kChoiceNotRelevant = "not_relevant";

// Risk tables: Stage 1 and Stage 2 share their columns.
inline constexpr Id kStage1Risks = "risk1.rows";
inline constexpr Id kRisks = "risk.rows";
inline constexpr Id kRiskText = "risk";
inline constexpr Id kConsequence = "consequence";
inline constexpr Id kLikelihood = "likelihood";
inline constexpr Id kAfterConsequence = "after_consequence";
inline constexpr Id kAfterLikelihood = "after_likelihood";

}  // namespace rules::ids
