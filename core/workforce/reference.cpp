// Loads the files and checks that they fit each other, so that the measures may rely on it.
#include "core/workforce/reference.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/workforce/measures.h"

namespace workforce {
namespace {

using base::ErrorCode;

constexpr std::string_view kMethod = "workforce/method.json";
constexpr std::string_view kBands = "workforce/bands.json";
constexpr std::string_view kWording = "workforce/wording.json";
constexpr std::string_view kSurveyItems = "workforce/survey-items.json";
constexpr std::string_view kBenchmarks = "workforce/benchmarks.json";
constexpr std::string_view kBreaks = "workforce/breaks.json";
constexpr std::string_view kEds = "workforce/eds-2022.json";

std::string shown_name(std::string_view file) { return "assets/" + std::string(file); }

// Loads one file into its place; true if it could be.
template <typename T, typename Load>
bool take(const ReferenceFiles& files, std::string_view file, Load load, T& place,
          std::optional<base::Error>& error) {
    if (error) return false;
    const auto text = files.find(file);
    auto loaded =
        load(shown_name(file), text == files.end() ? std::string_view() : std::string_view(text->second));
    if (!loaded) return error = loaded.error(), false;
    place = std::move(*loaded);
    return true;
}

// The three tiers of the disparity ratio name bands, each at most once.
std::optional<base::Error> tier_problem(const Reference& reference) {
    std::set<std::string> taken;
    for (const std::string_view key : {keys::kLower, keys::kMiddle, keys::kUpper}) {
        for (const std::string& id : rows(reference.method, key)) {
            const BandRow* row = find_row(reference.bands, id);
            const std::string where = shown_name(kMethod) + "/" + std::string(key);
            if (row == nullptr || row->medical) return base::Error{ErrorCode::UnknownId, where, id};
            if (!taken.insert(id).second) return base::Error{ErrorCode::DuplicateId, where, id};
        }
    }
    return std::nullopt;
}

std::optional<base::Error> words_problem(const Reference& reference) {
    const std::string where = shown_name(kWording) + "/measures";
    for (const Measure& measure : all_measures())
        if (!reference.wording.measures.contains(id_of(measure)))
            return base::Error{ErrorCode::MissingMember, where, id_of(measure)};
    for (const auto& [id, words] : reference.wording.measures)
        if (std::ranges::find(all_measures(), id, id_of) == all_measures().end())
            return base::Error{ErrorCode::UnknownId, where, id};
    return std::nullopt;
}

}  // namespace

const std::vector<std::string>& reference_file_names() {
    static const std::vector<std::string> names = {
        std::string(kMethod),     std::string(kBands),  std::string(kWording), std::string(kSurveyItems),
        std::string(kBenchmarks), std::string(kBreaks), std::string(kEds)};
    return names;
}

base::Result<Reference> load_reference(const ReferenceFiles& files) {
    Reference reference;
    std::optional<base::Error> error;
    take(files, kMethod, load_method, reference.method, error);
    take(files, kBands, load_bands, reference.bands, error);
    take(files, kWording, load_wording, reference.wording, error);
    take(files, kSurveyItems, load_survey_items, reference.survey_items, error);
    take(files, kBenchmarks, load_benchmarks, reference.benchmarks, error);
    take(files, kBreaks, load_breaks, reference.breaks, error);
    take(files, kEds, load_eds, reference.eds, error);
    if (!error) error = tier_problem(reference);
    if (!error) error = words_problem(reference);
    if (error) return std::unexpected(*error);
    return reference;
}

}  // namespace workforce
