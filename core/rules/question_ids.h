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
inline constexpr Id kKind = "about.kind";
inline constexpr Id kKindService = "service";
inline constexpr Id kOrganisationType = "about.org_type";
inline constexpr Id kOrganisationOther = "other";
inline constexpr Id kLeadName = "about.lead_name";
inline constexpr Id kDirectorName = "about.director_name";
inline constexpr Id kOthers = "about.others";
inline constexpr Id kOthersWho = "who";
inline constexpr Id kStartDate = "about.start_date";
inline constexpr Id kTargetDate = "about.target_date";
inline constexpr Id kDecisionDate = "about.decision_date";
inline constexpr Id kPapersDate = "about.papers_date";
inline constexpr Id kDecisionTaken = "about.decision_taken";
inline constexpr Id kDecisionTakenNote = "about.decision_taken_note";

// The proposal.
inline constexpr Id kTitle = "about.title";
inline constexpr Id kChangeType = "prop.change_type";
inline constexpr Id kScale = "prop.scale";
inline constexpr Id kScaleSmall = "under_100";
inline constexpr Id kPlaces = "prop.places";
inline constexpr Id kOptions = "prop.options";
inline constexpr Id kProposalStart = "prop.start";
inline constexpr Id kTerm = "prop.term";
inline constexpr Id kTermEnd = "prop.term_end";
inline constexpr Id kEmergency = "emergency";

// Who may be affected.
inline constexpr std::array<Id, 5> kWho = {"who.patients", "who.carers", "who.public", "who.staff",
                                           "who.partners"};
inline constexpr Id kWhoCarers = "who.carers";
inline constexpr Id kWhoStaff = "who.staff";
inline constexpr Id kWhoDetail = "who.detail";
inline constexpr Id kWhoNoneReason = "who.none_reason";

// First look at impact.
[[nodiscard]] inline std::string scr_impact(Id item) { return "scr." + std::string(item) + ".impact"; }
[[nodiscard]] inline std::string scr_reason(Id item) { return "scr." + std::string(item) + ".reason"; }
inline constexpr Id kShared = "scr.shared";
inline constexpr Id kSharedCovers = "covers";
inline constexpr Id kSharedReason = "reason";
inline constexpr Id kGroupsRest = "scr.groups_rest";
inline constexpr Id kPositive = "positive";
inline constexpr Id kNegative = "negative";
inline constexpr Id kBoth = "both";
inline constexpr Id kNeutral = "neutral";
inline constexpr Id kUnknown = "unknown";
inline constexpr Id kNoDifferentEffect = "none";  // groups only
inline constexpr Id kAge = "age";
inline constexpr Id kSex = "sex";
inline constexpr Id kGenderReassignment = "gender_reassignment";
inline constexpr Id kCarers = "carers";
inline constexpr Id kArmedForces = "armed_forces";

// Impact in Stage 2, characteristics and groups alike.
[[nodiscard]] inline std::string imp(Id item, Id part) {
    return "imp." + std::string(item) + "." + std::string(part);
}
inline constexpr Id kImpact = "impact";
inline constexpr Id kEvidence = "evidence";
inline constexpr Id kNegativeText = "negative";
inline constexpr Id kMitigate = "mitigate";
inline constexpr Id kAfter = "after";
inline constexpr Id kUnlawful = "unlawful";
inline constexpr Id kConduct = "conduct";
inline constexpr Id kJustify = "justify";
inline constexpr Id kConductDirect = "direct";
inline constexpr Id kConductIndirect = "indirect";
inline constexpr Id kConductNone = "none";
inline constexpr Id kAfterNone = "none";
inline constexpr Id kAfterMaterial = "material";

// Human rights. Absolute rights: nothing can justify interfering with them.
inline constexpr std::array<Id, 2> kAbsoluteRights = {"life", "degrading"};
[[nodiscard]] inline std::string right(Id name) { return "hr." + std::string(name); }
[[nodiscard]] inline std::string right(Id name, Id part) { return right(name) + "." + std::string(part); }
inline constexpr Id kRightChange = "change";
inline constexpr Id kRightTests = "tests";
inline constexpr Id kMet =
    "met";  // column of the four tests, the Gunning checks and the tests for continuing

// Health inequalities and engagement, Stage 1.
inline constexpr Id kInequalityDirection = "hi.direction";
inline constexpr Id kStaffGaps = "hi.staff";
inline constexpr Id kFirstSources = "ev1.sources";
inline constexpr Id kSourceStaffData = "staff_data";
inline constexpr Id kSourceNone = "none";
inline constexpr Id kFormalLikely = "eng1.formal";

// The result of Stage 1.
inline constexpr Id kChoice = "s1.choice";
inline constexpr Id kChoiceReason = "s1.reason";
inline constexpr Id kAskedFor = "s1.asked";
inline constexpr Id kAgreed = "s1.agreed";
inline constexpr Id kChoiceStage2 = "stage2";
inline constexpr Id kChoiceStage1 = "stage1";
inline constexpr Id kChoiceNotRelevant = "not_relevant";

// Evidence.
inline constexpr Id kEvidenceItems = "ev.items";
inline constexpr Id kEvidenceSource = "source";
inline constexpr Id kEvidenceType = "type";
inline constexpr Id kEvidenceYear = "year";
inline constexpr Id kCoverage = "coverage";
inline constexpr Id kCoverageLocal = "local";
inline constexpr Id kTypeService = "service";
inline constexpr Id kTypeWorkforce = "workforce";
inline constexpr Id kWorkforceProfile = "ev.workforce";
inline constexpr Id kWorkforceResult = "wf.result";
inline constexpr Id kGaps = "ev.gaps";
inline constexpr Id kGapText = "gap";
inline constexpr Id kGroups = "groups";  // column of evidence, gaps, engagement, risks and actions

// Combined effects and inequalities, Stage 2.
inline constexpr Id kIntersect = "x.intersect";
inline constexpr Id kCumulative = "x.cumulative";
inline constexpr Id kCore = "hi2.core";
inline constexpr Id kCoreNone = "none";
inline constexpr Id kCoreMeasure = "hi2.measure";
inline constexpr Id kAccessibleInformation = "acc.ais";

// Engagement.
inline constexpr Id kInvolvementDuty = "eng.duty";
inline constexpr Id kEngagementLog = "eng.log";
inline constexpr Id kEngagementDate = "date";
inline constexpr Id kEngagementStatus = "status";
inline constexpr Id kEngagementPlanned = "planned";
inline constexpr Id kEngagementMethod = "method";
inline constexpr Id kNoEngagementWhy = "eng.none_why";
inline constexpr Id kConsultations = "eng.formal.rows";
inline constexpr Id kConsultationStart = "start";
inline constexpr Id kConsultationEnd = "end";
inline constexpr Id kGunning = "eng.gunning";

// Risk tables: Stage 1 and Stage 2 share their columns; what is after action is asked in Stage 2.
inline constexpr Id kStage1Risks = "risk1.rows";
inline constexpr Id kRisks = "risk.rows";
inline constexpr Id kRiskText = "risk";
inline constexpr Id kRiskCause = "cause";
inline constexpr Id kControls = "controls";
inline constexpr Id kConsequence = "consequence";
inline constexpr Id kLikelihood = "likelihood";
inline constexpr Id kAfterConsequence = "after_consequence";
inline constexpr Id kAfterLikelihood = "after_likelihood";
inline constexpr Id kReasonAfter = "reason_after";
inline constexpr Id kRiskActions = "actions";
inline constexpr Id kOwner = "owner";
inline constexpr Id kEscalated = "escalated";
// Cells that no form asks for: a saved file or another program may have stored them.
inline constexpr Id kStoredScore = "score";
inline constexpr Id kStoredBand = "band";
inline constexpr Id kStoredAfterScore = "after_score";
inline constexpr Id kStoredAfterBand = "after_band";

// Actions.
inline constexpr Id kActions = "act.rows";
inline constexpr Id kActionText = "action";
inline constexpr Id kActionRisks = "risks";
inline constexpr Id kActionLead = "lead";
inline constexpr Id kActionDue = "due";
inline constexpr Id kActionMeasure = "measure";
inline constexpr Id kActionResources = "resources";
inline constexpr Id kActionStatus = "status";
inline constexpr Id kActionDone = "done";
inline constexpr Id kActionStopped = "stopped";

// Monitoring, outcome and record.
inline constexpr Id kReviewDate = "rev.date";
inline constexpr Id kSummary = "out.summary";
inline constexpr Id kOutcome = "out.option";
inline constexpr Id kContinueTests = "out.continue_tests";
inline constexpr Id kNoMajorChange = "no_major_change";
inline constexpr Id kAdjust = "adjust";
inline constexpr Id kContinue = "continue";
inline constexpr Id kStop = "stop";
inline constexpr Id kSentDate = "sub.date";
inline constexpr Id kReviewer = "qa.reviewer";
inline constexpr Id kReviewedDate = "qa.date";
inline constexpr Id kSignedDate = "sign.date";
inline constexpr Id kDecidedDate = "dec.date";
inline constexpr Id kPublication = "pub.mode";
inline constexpr Id kNotPublished = "not_published";
inline constexpr Id kRedacted = "pub.redact";
// The version that was checked and signed; stored with the answers when that happens, asked by no form.

}  // namespace rules::ids
