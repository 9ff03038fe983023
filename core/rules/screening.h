// Reading the first look at impact: whose effect, whose reason, who is covered by a shared one.
// Not the rule about Stage 2 (see stage2_rule.h).
#pragma once

#include <string>
#include <string_view>

#include "core/assessment/visible.h"
#include "core/form/definition.h"

namespace rules {

// The reason for this characteristic or group as it was given in Stage 1: its own, or else the one declared for
// several at once. Empty if there is none.
// Source: decisions, 9.
[[nodiscard]] std::string screening_reason(const assessment::Visible& visible, std::string_view item);
// A reason declared for several at once covers this characteristic or group.
[[nodiscard]] bool has_shared_reason(const assessment::Visible& visible, std::string_view item);
// The author confirmed that no other group is affected differently, so this one needs no answer of its own.
[[nodiscard]] bool covered_by_rest(const assessment::Visible& visible, const form::Item& item);
// All of the kinds of people asked about are answered "no", and at least one was asked about.
[[nodiscard]] bool nobody_affected(const assessment::Visible& visible);

}  // namespace rules
