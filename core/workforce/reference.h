// Everything that the measures read besides the counts, loaded once and then only read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/errors.h"
#include "core/workforce/bands.h"
#include "core/workforce/benchmarks.h"
#include "core/workforce/breaks.h"
#include "core/workforce/eds.h"
#include "core/workforce/method.h"
#include "core/workforce/survey_items.h"
#include "core/workforce/wording.h"

namespace workforce {

struct Reference {
    Method method;
    Bands bands;
    Wording wording;
    std::vector<SurveyItemRow> survey_items;
    Benchmarks benchmarks;
    Breaks breaks;
    Eds eds;
    bool operator==(const Reference&) const = default;
};

// By path below assets: "workforce/bands.json" → text.
using ReferenceFiles = std::map<std::string, std::string, std::less<>>;

// The files that load_reference needs.
[[nodiscard]] const std::vector<std::string>& reference_file_names();
// Refuses, naming file and place, what one file has wrong, and what does not fit between files: a band parameter
// that names no band, a measure without its words or words without a measure.
[[nodiscard]] base::Result<Reference> load_reference(const ReferenceFiles& files);

}  // namespace workforce
