// Indicator 1 and metric 1: who works in which band, beside the whole workforce.
// Source: workforce-specification, sections 1.1 and 2.1.
#include "core/workforce/disparity.h"
#include "core/workforce/make_result.h"

namespace workforce {
namespace {

using statistics::Fraction;

// "Band 4" within a sentence: "band 4".
std::string with_small_first(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

enum class Denominator { Everybody, KnownOnly };

// One row of the table: its place in part names, how it is called, and its counts.
struct Row {
    std::string place;  // "non_clinical.band_4"
    std::string called;
    ByGroup counts;
    Denominator denominator = Denominator::Everybody;
};

// What the rows of one table have in common.
struct Table {
    const Measure& measure;
    const Job& job;
    std::optional<ByGroup> workforce;
    Denominator denominator;
};

Count base_of(const ByGroup& counts, Denominator denominator) {
    return denominator == Denominator::Everybody ? counts.all() : counts.comparison + counts.focus;
}

std::optional<Fraction> share_of(const ByGroup& counts, Side side, Denominator denominator) {
    const Count base = base_of(counts, denominator);
    const Count& part = counts.of(side);
    return part.number && base.number ? Fraction::make(*part.number, *base.number) : std::nullopt;
}

void set_against(Result& result, const Table& table, Side side) {
    if (!table.workforce || !result.value || side == Side::Unknown) return;
    const auto whole_share = share_of(*table.workforce, side, table.denominator);
    const auto points = whole_share ? statistics::difference(*result.value, *whole_share) : std::nullopt;
    if (!points) return;
    const auto decimals = static_cast<int>(whole(table.job.reference.method, keys::kRoundPoints));
    result.against_workforce = statistics::rounded(*points, decimals, 2, statistics::Sign::PlusToo);
    add_sentence(result, sentence(table.job, "against", {{"value", result.against_workforce}}));
}

Result share_result(const Table& table, const Row& row, Side side) {
    const Standard standard = table.measure.standard;
    const bool of_known = row.denominator != table.denominator;
    const std::string group(key(standard, side));
    Result result =
        begin_result(table.measure, table.job, row.place + (of_known ? ".of_known." : ".") + group);
    const std::string_view parameter_key =
        standard == Standard::Wres ? keys::kUnknownInDenominator : keys::kBank;
    result.parameters[std::string(parameter_key)] =
        parameter(table.job.reference.method, parameter_key).value;
    result.unknown_share = unknown_share(row.counts);
    Needed needed;
    for (const Side each : {Side::Comparison, Side::Focus, Side::Unknown}) {
        if (each != Side::Unknown || row.denominator == Denominator::Everybody)
            needed.add(row.counts.of(each), row.called, name(standard, each));
    }
    if (!needed.settle(result, table.job)) return result;
    const std::int64_t events = *row.counts.of(side).number;
    const std::int64_t base = *base_of(row.counts, row.denominator).number;
    result.numerator = Counted{group, Fraction::whole(events), base};
    Places places = {{"group", std::string(name(standard, side))},
                     {"row", row.called},
                     {"events", std::to_string(events)},
                     {"base", std::to_string(base)}};
    const auto share = share_of(row.counts, side, row.denominator);
    if (!share) {
        set_not_calculable(result, table.job, "no_people", "share.none", places);
        return result;
    }
    set_value(result, *share);
    places["value"] = result.shown;
    const std::string_view known = of_known ? "share.of_known" : "share";
    add_sentence(result, sentence(table.job, side == Side::Unknown ? "share.unknown" : known, places));
    return result;
}

void add_row(const Table& table, const Row& row, bool beside_workforce, Results& results) {
    for (const Side side : {Side::Comparison, Side::Focus, Side::Unknown}) {
        if (side == Side::Unknown && row.denominator == Denominator::KnownOnly) continue;
        Result result = share_result(table, row, side);
        if (beside_workforce) set_against(result, table, side);
        results.push_back(std::move(result));
    }
}

std::string medical_cluster(const Method& method) {
    const std::string& chosen = choice(method, keys::kMedicalOther);
    return chosen == "outside_clusters" ? std::string() : chosen;
}

// Bands as entered (WRES), clusters, and what is in no cluster.
void add_section(const Table& table, Section section, const Rows& rows, Results& results) {
    const Bands& bands = table.job.reference.bands;
    const std::string place = std::string(key(section)) + ".";
    const std::string called(words_of(section));
    const auto add = [&](const std::string& id, const ByGroup& counts) {
        const std::string row = with_small_first(label_of(bands, id)) + ", " + called;
        add_row(table, {place + id, row, counts, table.denominator}, true, results);
    };
    const std::string other = medical_cluster(table.job.reference.method);
    for (const std::string& id : entered_rows(bands, rows)) {
        const BandRow* row = find_row(bands, id);
        if (row == nullptr) continue;  // a cluster: below
        const bool in_cluster = !row->cluster.empty() || (row->of_which.empty() && !other.empty());
        if (table.measure.standard == Standard::Wdes && in_cluster) continue;
        add(id, rows.find(id)->second);
    }
    for (const auto& [id, counts] : by_cluster(bands, rows, other)) add(id, counts);
    if (const auto sum = total(bands, rows))
        add_row(table, {place + "total", "all " + called + " staff", *sum, table.denominator}, true, results);
}

void add_workforce(const Table& table, Results& results) {
    const std::string called = "the whole workforce";
    add_row(table, {"all.total", called, *table.workforce, table.denominator}, false, results);
    const bool everybody = table.denominator == Denominator::Everybody;
    const Denominator other = everybody ? Denominator::KnownOnly : Denominator::Everybody;
    if (everybody) add_row(table, {"all.total", called, *table.workforce, other}, false, results);
}

void staff(const Measure& measure, const Job& job, const StaffTable& staff_table, Results& results) {
    const bool everybody = flag(job.reference.method, keys::kUnknownInDenominator);
    const Table table{measure, job, total(job.reference.bands, staff_table),
                      everybody ? Denominator::Everybody : Denominator::KnownOnly};
    if (!table.workforce) {
        Result result = begin_result(measure, job);
        Needed needed;
        needed.add_missing("staff by band", {});
        (void)needed.settle(result, job);
        results.push_back(std::move(result));
        return;
    }
    for (const auto& [section, rows] : staff_table) add_section(table, section, rows, results);
    add_workforce(table, results);
}

}  // namespace

void wres_staff(const Measure& measure, const Job& job, Results& results) {
    staff(measure, job, job.counts.wres.staff, results);
    add_disparity(measure, job, results);
}

void wdes_staff(const Measure& measure, const Job& job, Results& results) {
    staff(measure, job, job.counts.wdes.staff, results);
    add_record_to_survey_gap(measure, job, results);
}

}  // namespace workforce
