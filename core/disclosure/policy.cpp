// Takes the policy from the method sheet.
#include "core/disclosure/policy.h"

namespace disclosure {

Policy policy_of(const workforce::Method& method, BoardConsent consent) {
    Policy policy;
    policy.threshold = workforce::whole(method, workforce::keys::kThreshold);
    policy.has_board_consent = consent == BoardConsent::Given;
    return policy;
}

}  // namespace disclosure
