// Reads the Equality Delivery System's data and adds up its scores.
#include "core/workforce/eds.h"

#include <algorithm>

#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

constexpr int kMostTotal = 999;

int whole_in(json::Reader& reader, std::string_view name) {
    const std::int64_t value = reader.integer(name);
    if (value < 0 || value > kMostTotal) reader.fail(ErrorCode::OutOfRange, "must be 0 to 999", name);
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, kMostTotal));
}

bool has_outcome(const Eds& eds, std::string_view outcome) {
    return std::ranges::any_of(eds.domains, [&](const EdsDomain& domain) {
        return std::ranges::find(domain.outcomes, outcome) != domain.outcomes.end();
    });
}

void read_domains(json::Reader& top, Eds& eds) {
    for (json::Reader& reader : top.list("domains")) {
        EdsDomain domain{reader.text("id"), reader.text("title"), {}};
        for (std::string& outcome : reader.texts("outcomes")) {
            const bool twice = std::ranges::find(domain.outcomes, outcome) != domain.outcomes.end();
            if (twice || has_outcome(eds, outcome)) reader.fail(ErrorCode::DuplicateId, outcome, "outcomes");
            domain.outcomes.push_back(std::move(outcome));
        }
        reader.finish();
        eds.domains.push_back(std::move(domain));
    }
}

int most_possible(const Eds& eds) {
    std::size_t outcomes = 0;
    for (const EdsDomain& domain : eds.domains) outcomes += domain.outcomes.size();
    return eds.scores.empty() ? 0 : static_cast<int>(outcomes * (eds.scores.size() - 1));
}

void read_bands(json::Reader& top, Eds& eds) {
    int next = 0;
    for (json::Reader& reader : top.list("bands")) {
        EdsBand band{reader.text("label"), whole_in(reader, "least"), whole_in(reader, "most")};
        if (band.least != next)
            reader.fail(ErrorCode::OutOfRange, "must begin at " + std::to_string(next), "least");
        if (band.most < band.least) reader.fail(ErrorCode::OutOfRange, "it ends before it begins", "most");
        next = band.most + 1;
        reader.finish();
        eds.bands.push_back(std::move(band));
    }
    if (next != most_possible(eds) + 1)
        top.fail(ErrorCode::OutOfRange, "the bands must end at " + std::to_string(most_possible(eds)),
                 "bands");
}

}  // namespace

base::Result<Eds> load_eds(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    (void)top.texts("sources");
    Eds eds;
    eds.version = top.text("version");
    eds.certainty = top.text("certainty");
    eds.scores = top.texts("scores");
    if (eds.scores.size() < 2) top.fail(ErrorCode::OutOfRange, "at least two scores", "scores");
    read_domains(top, eds);
    read_bands(top, eds);
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return eds;
}

base::Result<EdsRating> rate(const Eds& eds, const EdsScores& scores) {
    for (const auto& [outcome, score] : scores) {
        if (!has_outcome(eds, outcome)) return base::fail(ErrorCode::UnknownId, outcome);
        if (score < 0 || static_cast<std::size_t>(score) >= eds.scores.size())
            return base::fail(ErrorCode::OutOfRange, outcome, std::to_string(score));
    }
    EdsRating rating;
    int total = 0;
    for (const EdsDomain& domain : eds.domains) {
        int sum = 0;
        const std::size_t missing_before = rating.missing.size();
        for (const std::string& outcome : domain.outcomes) {
            const auto found = scores.find(outcome);
            if (found == scores.end())
                rating.missing.push_back(outcome);
            else
                sum += found->second;
        }
        if (rating.missing.size() == missing_before) rating.domains[domain.id] = sum;
        total += sum;
    }
    if (!rating.missing.empty()) return rating;
    rating.total = total;
    const auto band = std::ranges::find_if(
        eds.bands, [&](const EdsBand& b) { return total >= b.least && total <= b.most; });
    if (band != eds.bands.end()) rating.band = band->label;
    return rating;
}

}  // namespace workforce
