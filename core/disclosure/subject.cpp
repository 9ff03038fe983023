// Turns a return into cells. Where two counts are of the same people by the standards' own definition and the return
// agrees, they are one cell or tied; where the return contradicts itself, an outsider learns nothing from the tie.
// Source: workforce-specification, sections 5.1, 5.4 and 6.2, step 3.
#include "core/disclosure/subject.h"

#include <algorithm>

#include "core/workforce/bands.h"

namespace disclosure {
namespace {

using workforce::ByGroup;
using workforce::Casework;
using workforce::Counts;
using workforce::Side;
using workforce::Standard;

constexpr std::array kSides = {Side::Comparison, Side::Focus, Side::Unknown};

class Builder {
  public:
    Builder(const Counts& counts, const workforce::Reference& reference, const LastYear* last_year)
        : counts_(counts), reference_(reference), last_year_(last_year) {}

    Subject build() {
        staff(Standard::Wres, counts_.wres.staff);
        staff(Standard::Wdes, counts_.wdes.staff);
        bases(Standard::Wres, counts_.wres.disciplinary, counts_.wres.board);
        bases(Standard::Wdes, counts_.wdes.capability, counts_.wdes.board);
        of(Standard::Wres).training_base = base(Standard::Wres, counts_.wres.training.workforce);
        of(Standard::Wres).trained = entered(counts_.wres.training.accessed);
        rests(of(Standard::Wres).training_base, of(Standard::Wres).trained);
        appointments(Standard::Wres, counts_.wres.appointments);
        appointments(Standard::Wdes, counts_.wdes.appointments);
        cases(Standard::Wres, counts_.wres.disciplinary);
        cases(Standard::Wdes, counts_.wdes.capability);
        links();
        return std::move(subject_);
    }

  private:
    StandardCells& of(Standard standard) { return subject_.standards[static_cast<std::size_t>(standard)]; }
    Model& model() { return subject_.model; }

    Group entered(const ByGroup& counts) {
        Group group;
        for (const Side side : kSides)
            if (const auto number = counts.of(side).number)
                group.of(side) = model().add(*number, workforce::kLargestEntry);
        return group;
    }

    Group summed(const std::vector<const Group*>& parts) {
        Group whole;
        for (const Side side : kSides) {
            std::vector<std::optional<Cell>> cells;
            for (const Group* part : parts) cells.push_back(part->of(side));
            whole.of(side) = model().sum(std::move(cells));
        }
        return whole;
    }

    std::optional<Cell> everybody(const Group& group) {
        return model().sum({group.cells[0], group.cells[1], group.cells[2]});
    }

    void rests(const Group& whole, const Group& part) {
        for (const Side side : kSides) (void)model().rest(whole.of(side), part.of(side));
    }

    // Where the rows of a section go: "band_4" itself and its cluster.
    [[nodiscard]] std::string cluster_of(const std::string& id) const {
        const workforce::BandRow* row = workforce::find_row(reference_.bands, id);
        if (row == nullptr) return id;
        if (!row->cluster.empty() || !row->medical || !row->of_which.empty()) return row->cluster;
        const std::string& other = workforce::choice(reference_.method, workforce::keys::kMedicalOther);
        return other == "outside_clusters" ? std::string() : other;
    }

    void staff(Standard standard, const workforce::StaffTable& table) {
        Places& places = of(standard).staff;
        std::vector<const Group*> everywhere;
        for (const auto& [section, rows] : table) {
            const std::string place = std::string(workforce::key(section)) + ".";
            std::map<std::string, std::vector<const Group*>> clusters;
            std::vector<const Group*> all;
            for (const auto& [id, counts] : rows) {
                // A typed cluster and the cluster of typed bands would have one name.
                const bool is_cluster = workforce::find_row(reference_.bands, id) == nullptr;
                std::string own = place;
                if (is_cluster) own += "typed.";
                own += id;
                const Group* group = &places.emplace(own, entered(counts)).first->second;
                if (const std::string cluster = cluster_of(id); !cluster.empty())
                    clusters[cluster].push_back(group);
                if (!is_part(id)) all.push_back(group);
            }
            for (const auto& [id, parts] : clusters) places[place + id] = summed(parts);
            if (!all.empty()) places[place + "total"] = summed(all);
            everywhere.insert(everywhere.end(), all.begin(), all.end());
            parts_of_rows(place, rows, places);
        }
        if (!everywhere.empty()) places["all.total"] = summed(everywhere);
        for (const auto& [place, group] : places) {
            (void)everybody(group);
            (void)model().sum({group.cells[0], group.cells[1]});
        }
    }

    [[nodiscard]] bool is_part(const std::string& id) const {
        const workforce::BandRow* row = workforce::find_row(reference_.bands, id);
        return row != nullptr && !row->of_which.empty();
    }

    // "Of which" rows lie within another: what is left of that one is a count too.
    void parts_of_rows(const std::string& place, const workforce::Rows& rows, Places& places) {
        for (const auto& [id, counts] : rows) {
            if (!is_part(id)) continue;
            const std::string whole = workforce::find_row(reference_.bands, id)->of_which;
            const auto found = places.find(place + whole);
            if (found != places.end()) rests(found->second, places.find(place + id)->second);
        }
    }

    // The cells of a typed headcount: those of indicator 1 or of an earlier typed one where the numbers agree.
    Group base(Standard standard, const ByGroup& typed) {
        const auto whole = of(standard).staff.find("all.total");
        const bool has_staff = whole != of(standard).staff.end();
        if (typed.is_blank()) return has_staff ? whole->second : Group{};
        std::vector<Group>& bases = bases_[static_cast<std::size_t>(standard)];
        if (bases.empty() && has_staff) bases.push_back(whole->second);
        Group group;
        for (const Side side : kSides) {
            const auto number = typed.of(side).number;
            if (!number) continue;
            for (const Group& earlier : bases)
                if (earlier.of(side) && model().value(*earlier.of(side)) == *number)
                    group.of(side) = earlier.of(side);
            if (!group.of(side)) group.of(side) = model().add(*number, workforce::kLargestEntry);
        }
        bases.push_back(group);
        return group;
    }

    void bases(Standard standard, const Casework& casework, const workforce::Board& board) {
        StandardCells& cells = of(standard);
        cells.case_base = base(standard, casework.workforce);
        if (!board.workforce.is_blank() || cells.staff.contains("all.total"))
            cells.board_base = base(standard, board.workforce);
        else
            cells.board_base = cells.case_base;
    }

    void appointments(Standard standard, const workforce::Appointments& appointments) {
        StandardCells& cells = of(standard);
        cells.shortlisted = entered(appointments.shortlisted);
        cells.appointed = entered(appointments.appointed);
        rests(cells.shortlisted, cells.appointed);
    }

    // Cases of one year: all of them, and those not on grounds of ill health only.
    struct OneYear {
        Group all, net;
    };
    OneYear one_year(const ByGroup& entered_counts, const ByGroup& ill_health) {
        OneYear year;
        for (const Side side : kSides) {
            const auto all = entered_counts.of(side).number;
            const auto ill = ill_health.of(side).number;
            if (!all) continue;
            if (!ill || *ill > *all) {
                year.all.of(side) = model().add(*all, workforce::kLargestEntry);
                continue;
            }
            year.net.of(side) = model().add(*all - *ill, workforce::kLargestEntry);
            year.all.of(side) = model().sum({year.net.of(side), model().add(*ill, workforce::kLargestEntry)});
        }
        return year;
    }

    void cases(Standard standard, const Casework& casework) {
        const workforce::Method& method = reference_.method;
        const bool wdes = standard == Standard::Wdes;
        const bool net = wdes && !workforce::flag(method, workforce::keys::kIllHealth);
        const std::string_view window = wdes ? workforce::keys::kWdesWindow : workforce::keys::kWresWindow;
        const OneYear now = one_year(casework.entered, casework.ill_health);
        const OneYear before = one_year(casework.entered_previous, casework.ill_health_previous);
        const Group& now_counted = net ? now.net : now.all;
        const Group& before_counted = net ? before.net : before.all;
        if (workforce::choice(method, window) == "two_year_average")
            of(standard).cases = summed({&now_counted, &before_counted});
        else
            of(standard).cases = now_counted;
        for (const Side side : {Side::Comparison, Side::Focus})
            year_before(standard, side, before, before_counted.of(side));
    }

    // The cases of the year before may stand in last year's edition, alone or with those of the year before that.
    void year_before(Standard standard, Side side, const OneYear& before, std::optional<Cell> counted) {
        if (last_year_ == nullptr) {
            const std::int64_t threshold = workforce::whole(reference_.method, workforce::keys::kThreshold);
            if (counted && model().value(*counted) >= threshold) subject_.known.insert(*counted);
            return;
        }
        const workforce::Method& method = last_year_->method;
        const bool wdes = standard == Standard::Wdes;
        const bool net = wdes && !workforce::flag(method, workforce::keys::kIllHealth);
        const std::string_view window = wdes ? workforce::keys::kWdesWindow : workforce::keys::kWresWindow;
        const auto cell = net ? before.net.of(side) : before.all.of(side);
        const auto events = published_cases(standard, side);
        if (!cell || !events) return;
        const std::int64_t here = model().value(*cell);
        if (workforce::choice(method, window) != "two_year_average") {
            if (*events == statistics::Fraction::whole(here)) subject_.known.insert(*cell);
            return;
        }
        const auto both = statistics::product(*events, statistics::Fraction::whole(2));
        if (!both || both->denominator() != 1 || both->numerator() < here) return;
        const Cell older = model().add(both->numerator() - here, workforce::kLargestEntry);
        if (const auto both_years = model().sum({cell, older})) subject_.known.insert(*both_years);
    }

    [[nodiscard]] std::optional<statistics::Fraction> published_cases(Standard standard, Side side) const {
        const workforce::Result* result = workforce::find_result(last_year_->results, standard, "3");
        if (result == nullptr) return std::nullopt;
        for (const auto* counted : {&result->numerator, &result->denominator})
            if (*counted && (*counted)->group == workforce::key(standard, side)) return (*counted)->events;
        return std::nullopt;
    }

    // WRES and WDES count the same staff and the same applicants.
    void links() {
        StandardCells& wres = of(Standard::Wres);
        StandardCells& wdes = of(Standard::Wdes);
        for (const auto& [place, group] : wres.staff)
            if (const auto found = wdes.staff.find(place); found != wdes.staff.end())
                model().link(everybody(group), everybody(found->second));
        model().link(everybody(wres.case_base), everybody(wdes.case_base));
        model().link(everybody(wres.board_base), everybody(wdes.board_base));
        model().link(everybody(wres.training_base), everybody(wdes.case_base));
        model().link(everybody(wres.shortlisted), everybody(wdes.shortlisted));
        model().link(everybody(wres.appointed), everybody(wdes.appointed));
    }

    const Counts& counts_;
    const workforce::Reference& reference_;
    const LastYear* last_year_;
    Subject subject_;
    std::array<std::vector<Group>, 2> bases_;
};

}  // namespace

Subject subject_of(const Counts& counts, const workforce::Reference& reference, const LastYear* last_year) {
    return Builder(counts, reference, last_year).build();
}

}  // namespace disclosure
