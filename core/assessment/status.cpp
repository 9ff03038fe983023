// Source: ehiira-specification, section 2.
#include "core/assessment/status.h"

#include <array>

namespace assessment {
namespace {

struct Words {
    std::string_view word;
    std::string_view label;
};

Words words_of(Status status) {
    switch (status) {
        case Status::Draft:
            return {"draft", "Draft"};
        case Status::SubmittedForQa:
            return {"submitted_for_qa", "Sent for quality check"};
        case Status::InReview:
            return {"in_review", "Being quality checked"};
        case Status::Returned:
            return {"returned", "Returned to the author"};
        case Status::Resubmitted:
            return {"resubmitted", "Sent again for quality check"};
        case Status::QualityAssured:
            return {"quality_assured", "Quality assured"};
        case Status::DirectorSigned:
            return {"director_signed", "Signed off by the director"};
        case Status::PresentedToDecision:
            return {"presented_to_decision", "Shown to the decision-maker"};
        case Status::Decided:
            return {"decided", "Decided"};
        case Status::Published:
            return {"published", "Published"};
        case Status::Monitoring:
            return {"monitoring", "Being monitored"};
        case Status::ReviewDue:
            return {"review_due", "Review due"};
        case Status::Closed:
            return {"closed", "Closed"};
        case Status::Superseded:
            return {"superseded", "Replaced by a newer version"};
        case Status::Withdrawn:
            return {"withdrawn", "Withdrawn"};
    }
    return {};
}

constexpr std::array<Status, 15> kStatuses = {
    Status::Draft,       Status::SubmittedForQa, Status::InReview,       Status::Returned,
    Status::Resubmitted, Status::QualityAssured, Status::DirectorSigned, Status::PresentedToDecision,
    Status::Decided,     Status::Published,      Status::Monitoring,     Status::ReviewDue,
    Status::Closed,      Status::Superseded,     Status::Withdrawn};

}  // namespace

std::string_view word(Status status) { return words_of(status).word; }

std::string_view label(Status status) { return words_of(status).label; }

std::optional<Status> status_from(std::string_view wanted) {
    for (const Status status : kStatuses) {
        if (word(status) == wanted) return status;
    }
    return std::nullopt;
}

}  // namespace assessment
