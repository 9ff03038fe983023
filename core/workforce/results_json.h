// Results as JSON: one object for each, in the shape of assets/schemas/workforce-results.schema.json. Whole numbers and
// texts only, so that the same results give the same bytes everywhere: intervals and p-values have four decimals and
// are texts. Not for deciding what may be published: a result says itself whether it may.
#pragma once

#include <vector>

#include "core/base/finding.h"
#include "core/formats/json/value.h"
#include "core/workforce/method.h"
#include "core/workforce/result.h"

namespace workforce {

[[nodiscard]] json::Value result_value(const Result& result);
[[nodiscard]] json::Value results_value(const Results& results);  // the list
// Every parameter of the method sheet: value, version, certainty, sources, why it is open.
[[nodiscard]] json::Value method_value(const Method& method);
[[nodiscard]] json::Value findings_value(const std::vector<base::Finding>& findings);

// Four decimals, half away from zero; "infinity" for a limit without an end.
[[nodiscard]] std::string four_decimals(double value);
// As printed for a p-value: "0.1150", or "<0.0001" where four decimals would show nought.
[[nodiscard]] std::string p_text(double p);

}  // namespace workforce
