// Pay bands, medical grades and the clusters of small employers, as data in assets/workforce/bands.json. Not for
// recognising how a file writes a band.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/workforce/counts.h"

namespace workforce {

struct BandRow {
    std::string id;     // "band_8a", "consultant"
    std::string label;  // "Band 8a"
    bool medical = false;
    std::string cluster;            // empty: in none
    std::string of_which;           // the row that these people are counted in already, or empty
    std::vector<std::string> also;  // other names that a counts file may use
    bool operator==(const BandRow&) const = default;
};

struct Cluster {
    std::string id, label;  // "cluster_1"
    bool medical = false;
    bool operator==(const Cluster&) const = default;
};

struct Bands {
    std::string version;
    std::vector<BandRow> rows;  // lowest first
    std::vector<Cluster> clusters;
    bool operator==(const Bands&) const = default;
};

// Refuses rows or clusters of one name, a cluster that does not exist or is of the other kind, and "of which" a row
// that does not exist.
[[nodiscard]] base::Result<Bands> load_bands(std::string_view file, std::string_view text);

[[nodiscard]] const BandRow* find_row(const Bands& bands, std::string_view id);
[[nodiscard]] const Cluster* find_cluster(const Bands& bands, std::string_view id);
// The id that a name in a counts file stands for within that section; empty if there is none.
[[nodiscard]] std::string row_id(const Bands& bands, Section section, std::string_view name);
// The label of a row or cluster; the id itself where there is none.
[[nodiscard]] std::string label_of(const Bands& bands, std::string_view id);

// The rows of a section that are entered, lowest first, clusters in their order.
[[nodiscard]] std::vector<std::string> entered_rows(const Bands& bands, const Rows& rows);
// Everybody in the section, "of which" rows left out; nothing where no row is entered.
[[nodiscard]] std::optional<ByGroup> total(const Bands& bands, const Rows& rows);
[[nodiscard]] std::optional<ByGroup> total(const Bands& bands, const StaffTable& table);
// The section by cluster: the clusters entered, or the sums of the bands entered. `medical_other` is the cluster
// that the medical row "other" goes to, or empty.
[[nodiscard]] std::vector<std::pair<std::string, ByGroup>> by_cluster(const Bands& bands, const Rows& rows,
                                                                      std::string_view medical_other);

}  // namespace workforce
