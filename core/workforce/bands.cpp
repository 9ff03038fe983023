// Reads the bands and sums rows into sections and clusters.
#include "core/workforce/bands.h"

#include <algorithm>

#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

bool is_medical(json::Reader& reader) {
    const std::string kind = reader.text("kind");
    if (kind != "afc" && kind != "medical")
        reader.fail(ErrorCode::UnknownValue, "“" + kind + "”; there is afc and medical", "kind");
    return kind == "medical";
}

std::vector<Cluster> read_clusters(json::Reader& top) {
    std::vector<Cluster> clusters;
    for (json::Reader& reader : top.list("clusters")) {
        Cluster cluster{reader.text("id"), reader.text("label"), is_medical(reader)};
        if (cluster.id.empty() || cluster.label.empty())
            reader.fail(ErrorCode::OutOfRange, "a cluster needs an id and a label");
        if (std::ranges::find(clusters, cluster.id, &Cluster::id) != clusters.end())
            reader.fail(ErrorCode::DuplicateId, cluster.id, "id");
        reader.finish();
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

bool is_taken(const Bands& bands, const std::string& id) {
    const auto names = [&](const BandRow& row) {
        return row.id == id || std::ranges::find(row.also, id) != row.also.end();
    };
    return find_cluster(bands, id) != nullptr || std::ranges::any_of(bands.rows, names);
}

void check_row(json::Reader& reader, const Bands& bands, const BandRow& row) {
    if (row.id.empty() || row.label.empty())
        reader.fail(ErrorCode::OutOfRange, "a row needs an id and a label");
    if (is_taken(bands, row.id)) reader.fail(ErrorCode::DuplicateId, row.id, "id");
    for (const std::string& name : row.also)
        if (name == row.id || is_taken(bands, name)) reader.fail(ErrorCode::DuplicateId, name, "also");
    const Cluster* cluster = find_cluster(bands, row.cluster);
    if (!row.cluster.empty() && cluster == nullptr) reader.fail(ErrorCode::UnknownId, row.cluster, "cluster");
    if (cluster != nullptr && cluster->medical != row.medical)
        reader.fail(ErrorCode::UnknownId, row.cluster + " is of the other kind", "cluster");
    const BandRow* whole = find_row(bands, row.of_which);
    if (!row.of_which.empty() && (whole == nullptr || whole->medical != row.medical))
        reader.fail(ErrorCode::UnknownId, row.of_which + " must be a row above this one", "of_which");
}

BandRow read_row(json::Reader& reader) {
    BandRow row;
    row.id = reader.text("id");
    row.label = reader.text("label");
    row.medical = is_medical(reader);
    row.cluster = reader.text_or("cluster", "");
    row.of_which = reader.text_or("of_which", "");
    row.also = reader.texts_or_none("also");
    reader.finish();
    return row;
}

}  // namespace

base::Result<Bands> load_bands(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    (void)top.texts("sources");
    Bands bands;
    bands.version = top.text("version");
    bands.clusters = read_clusters(top);
    for (json::Reader& reader : top.list("rows")) {
        BandRow row = read_row(reader);
        check_row(reader, bands, row);
        bands.rows.push_back(std::move(row));
    }
    if (bands.rows.empty()) top.fail(ErrorCode::EmptyFile, "no row", "rows");
    top.finish();
    if (top.error()) return std::unexpected(*top.error());
    return bands;
}

const BandRow* find_row(const Bands& bands, std::string_view id) {
    const auto found = std::ranges::find(bands.rows, id, &BandRow::id);
    return found == bands.rows.end() ? nullptr : &*found;
}

const Cluster* find_cluster(const Bands& bands, std::string_view id) {
    const auto found = std::ranges::find(bands.clusters, id, &Cluster::id);
    return found == bands.clusters.end() ? nullptr : &*found;
}

std::string row_id(const Bands& bands, Section section, std::string_view name) {
    const bool medical = section == Section::Medical;
    for (const BandRow& row : bands.rows) {
        if (row.medical != medical) continue;
        if (row.id == name || std::ranges::find(row.also, name) != row.also.end()) return row.id;
    }
    const Cluster* cluster = find_cluster(bands, name);
    return cluster != nullptr && cluster->medical == medical ? cluster->id : std::string();
}

std::string label_of(const Bands& bands, std::string_view id) {
    if (const BandRow* row = find_row(bands, id)) return row->label;
    if (const Cluster* cluster = find_cluster(bands, id)) return cluster->label;
    return std::string(id);
}

std::vector<std::string> entered_rows(const Bands& bands, const Rows& rows) {
    std::vector<std::string> ids;
    for (const BandRow& row : bands.rows)
        if (rows.contains(row.id)) ids.push_back(row.id);
    for (const Cluster& cluster : bands.clusters)
        if (rows.contains(cluster.id)) ids.push_back(cluster.id);
    return ids;
}

std::optional<ByGroup> total(const Bands& bands, const Rows& rows) {
    std::optional<ByGroup> sum;
    for (const auto& [id, counts] : rows) {
        const BandRow* row = find_row(bands, id);
        if (row != nullptr && !row->of_which.empty()) continue;
        sum = sum ? *sum + counts : counts;
    }
    return sum;
}

std::optional<ByGroup> total(const Bands& bands, const StaffTable& table) {
    std::optional<ByGroup> sum;
    for (const auto& [section, rows] : table) {
        const auto part = total(bands, rows);
        if (part) sum = sum ? *sum + *part : *part;
    }
    return sum;
}

std::vector<std::pair<std::string, ByGroup>> by_cluster(const Bands& bands, const Rows& rows,
                                                        std::string_view medical_other) {
    std::vector<std::pair<std::string, ByGroup>> clusters;
    for (const Cluster& cluster : bands.clusters) {
        std::optional<ByGroup> sum;
        const auto add = [&](const ByGroup& counts) { sum = sum ? *sum + counts : counts; };
        if (const auto typed = rows.find(cluster.id); typed != rows.end()) add(typed->second);
        for (const BandRow& row : bands.rows) {
            const bool is_other = row.medical && row.cluster.empty() && row.of_which.empty();
            const std::string_view goes_to = is_other ? medical_other : std::string_view(row.cluster);
            const auto entered = rows.find(row.id);
            if (entered != rows.end() && goes_to == cluster.id) add(entered->second);
        }
        if (sum) clusters.emplace_back(cluster.id, *sum);
    }
    return clusters;
}

}  // namespace workforce
