// Rows and columns come from three small lists (groups, bands, what is counted), so that the same word means the same in
// every table.
#include "web/app/figures/tables.h"

#include <algorithm>
#include <array>

#include "core/workforce/groups.h"

namespace app::figures {
namespace {

using workforce::Standard;

TableLine line(std::string key, std::string label, std::vector<std::string> also = {}) {
    TableLine made{.key = std::move(key), .label = label, .names = std::move(also)};
    made.names.push_back(std::move(label));
    return made;
}

Standard standard_of(std::string_view id) { return id.starts_with("wdes") ? Standard::Wdes : Standard::Wres; }

std::vector<TableLine> groups(Standard standard, bool with_unknown) {
    std::vector<TableLine> lines;
    if (standard == Standard::Wres) {
        lines = {line("white", "White", {"White British and other White"}),
                 line("bme", "BME", {"Black and minority ethnic", "Ethnic minority", "B.M.E."})};
    } else {
        lines = {line("disabled", "Disabled", {"Disabled staff", "Yes"}),
                 line("non_disabled", "Non-disabled", {"Not disabled", "Non disabled", "No"})};
    }
    if (with_unknown)
        lines.push_back(line("unknown", "Unknown", {"Not stated", "Not known", "Null", "Unspecified"}));
    return lines;
}

std::vector<TableLine> bands_of(const workforce::Bands& bands, bool medical) {
    std::vector<TableLine> lines;
    for (const workforce::BandRow& row : bands.rows)
        if (row.medical == medical) lines.push_back(line(row.id, row.label, row.also));
    return lines;
}

std::vector<TableLine> clusters_of(const workforce::Bands& bands, bool medical) {
    std::vector<TableLine> lines;
    for (const workforce::Cluster& cluster : bands.clusters)
        if (cluster.medical == medical) lines.push_back(line(cluster.id, cluster.label, {cluster.id}));
    return lines;
}

std::optional<Table> staff_table(std::string_view id, const workforce::Bands& bands) {
    constexpr std::string_view kClusters = "/clusters";
    const bool by_cluster = id.ends_with(kClusters);
    if (by_cluster) id.remove_suffix(kClusters.size());
    const std::string_view section = id.substr(id.rfind('/') + 1);
    const bool medical = section == "medical";
    if (!medical && section != "clinical" && section != "non_clinical") return std::nullopt;
    const std::string of = medical                 ? "Medical and dental staff"
                           : section == "clinical" ? "Clinical staff"
                                                   : "Non-clinical staff";
    return Table{.id = std::string(id),
                 .caption = of + (by_cluster ? " by cluster"
                                  : medical  ? " by grade"
                                             : " by pay band"),
                 .rows = by_cluster ? clusters_of(bands, medical) : bands_of(bands, medical),
                 .columns = groups(standard_of(id), true),
                 .is_sparse = true};
}

std::vector<TableLine> survey_columns() {
    return {line("percent", "Percentage, as printed", {"%", "Percent", "Percentage"}),
            line("respondents", "People who answered", {"Respondents", "Number", "n", "Base"}),
            line("yes", "People who said so, if known", {"Yes", "Count"})};
}

Table survey_table(std::string_view id, std::string caption) {
    Table table{.id = std::string(id),
                .caption = std::move(caption),
                .rows = groups(standard_of(id), false),
                .columns = survey_columns()};
    if (id == "wdes/8") table.rows.resize(1);  // asked of Disabled staff only
    return table;
}

Table people_table(std::string_view id, std::string caption, std::vector<TableLine> rows) {
    return {.id = std::string(id),
            .caption = std::move(caption),
            .rows = std::move(rows),
            .columns = groups(standard_of(id), true)};
}

std::vector<TableLine> recruitment_rows() {
    return {line("shortlisted", "Shortlisted", {"Shortlisted applicants", "Number shortlisted"}),
            line("appointed", "Appointed", {"Appointed from shortlisting", "Number appointed"})};
}

std::vector<TableLine> case_rows(Standard standard) {
    std::vector<TableLine> rows = {
        line("workforce", "Staff on the snapshot day", {"Workforce", "Headcount", "Staff in post"}),
        line("entered", "Entered the formal process this year", {"Entered", "Cases"}),
        line("entered_previous", "Entered it the year before", {"Entered previous year", "Previous year"})};
    if (standard == Standard::Wres) return rows;
    rows.push_back(line("ill_health", "Of this year’s, on grounds of ill health only", {"Ill health"}));
    rows.push_back(line("ill_health_previous", "Of the year before’s, on grounds of ill health only",
                        {"Ill health previous year"}));
    return rows;
}

std::vector<TableLine> board_rows() {
    return {line("total", "All members", {"Total", "Board"}),
            line("voting", "Voting members", {"Voting"}),
            line("nonvoting", "Non-voting members", {"Non-voting", "Nonvoting"}),
            line("executive", "Executive members", {"Executive"}),
            line("nonexecutive", "Non-executive members", {"Non-executive", "Nonexecutive"}),
            line("workforce", "All staff, only if the staff table is not entered", {"Workforce"})};
}

Table engagement_table() {
    Table table{.id = "wdes/9a",
                .caption = "Staff engagement score, from 0 to 10",
                .rows = groups(Standard::Wdes, false),
                .columns = {line("score", "Score, as printed", {"Score"})}};
    table.rows.push_back(line("organisation", "The whole organisation", {"Organisation", "All staff"}));
    return table;
}

struct Survey {
    std::string_view id;
    const char* caption;
};
constexpr std::array kSurveys = {
    Survey{"wres/5", "Harassment, bullying or abuse from patients, relatives or the public"},
    Survey{"wres/6", "Harassment, bullying or abuse from staff"},
    Survey{"wres/7", "Believes that there are equal opportunities for progression or promotion"},
    Survey{"wres/8", "Personally experienced discrimination from a manager, team leader or colleague"},
    Survey{"wdes/4a/patients", "Harassment, bullying or abuse from patients, relatives or the public"},
    Survey{"wdes/4a/managers", "Harassment, bullying or abuse from managers"},
    Survey{"wdes/4a/colleagues", "Harassment, bullying or abuse from other colleagues"},
    Survey{"wdes/4b", "The last such incident was reported"},
    Survey{"wdes/5", "Believes that there are equal opportunities for progression or promotion"},
    Survey{"wdes/6", "Felt pressure from a manager to come to work though not well enough"},
    Survey{"wdes/7", "Satisfied with how far the organisation values their work"},
    Survey{"wdes/8", "The employer made reasonable adjustments"},
};

constexpr const char* kFromSurvey =
    "From your NHS Staff Survey report of the autumn before: the percentage as it is printed, and how many "
    "people "
    "answered. If you know how many people said so, enter that and the number who answered.";
constexpr const char* kBoard =
    "From the board list on the snapshot day. If you have no statutory board, name the body that you used on "
    "the page "
    "about the organisation.";

std::vector<EntryPage> make_pages() {
    const std::string staff =
        "Headcount on the snapshot day, from the staff record. A pay band in which nobody works can stay "
        "blank.";
    const std::string survey = kFromSurvey;
    return {
        {"about", "Organisation and year", "Whose figures these are, and from when.", {}},
        {"wres/1",
         "WRES 1: staff by pay band",
         staff,
         {"wres/1/non_clinical", "wres/1/clinical", "wres/1/medical"}},
        {"wres/2",
         "WRES 2: appointment from shortlisting",
         "Applications in the year to 31 March, from the recruitment system. An offer that was declined is "
         "no appointment.",
         {"wres/2"}},
        {"wres/3",
         "WRES 3: formal disciplinary process",
         "People who entered a formal disciplinary investigation, whatever came of it.",
         {"wres/3"}},
        {"wres/4",
         "WRES 4: non-mandatory training",
         "People who took part in non-mandatory training or development, each counted once.",
         {"wres/4"}},
        {"wres/5", "WRES 5: harassment from the public", survey, {"wres/5"}},
        {"wres/6",
         "WRES 6: harassment from staff",
         survey + " This is the combined figure for managers and colleagues: it cannot be added up from the "
                  "two printed ones.",
         {"wres/6"}},
        {"wres/7", "WRES 7: equal opportunities", survey, {"wres/7"}},
        {"wres/8", "WRES 8: discrimination", survey, {"wres/8"}},
        {"wres/9", "WRES 9: the board", kBoard, {"wres/9"}},
        {"wdes/1",
         "WDES 1: staff by pay band",
         staff + " Leave out bank staff.",
         {"wdes/1/non_clinical", "wdes/1/clinical", "wdes/1/medical"}},
        {"wdes/2",
         "WDES 2: appointment from shortlisting",
         "Applications in the year to 31 March, from the recruitment system.",
         {"wdes/2"}},
        {"wdes/3",
         "WDES 3: formal capability process",
         "People who entered the formal capability process, this year and the year before.",
         {"wdes/3"}},
        {"wdes/4a",
         "WDES 4a: harassment, bullying or abuse",
         survey,
         {"wdes/4a/patients", "wdes/4a/managers", "wdes/4a/colleagues"}},
        {"wdes/4b", "WDES 4b: reporting it", survey, {"wdes/4b"}},
        {"wdes/5", "WDES 5: equal opportunities", survey, {"wdes/5"}},
        {"wdes/6", "WDES 6: pressure to come to work", survey, {"wdes/6"}},
        {"wdes/7", "WDES 7: feeling valued", survey, {"wdes/7"}},
        {"wdes/8", "WDES 8: reasonable adjustments", survey + " Asked of Disabled staff only.", {"wdes/8"}},
        {"wdes/9a",
         "WDES 9a: staff engagement",
         "From your NHS Staff Survey report: the scores as they are printed.",
         {"wdes/9a"}},
        {"wdes/9b",
         "WDES 9b: hearing Disabled staff",
         "Whether action was taken to let the voices of Disabled staff be heard.",
         {}},
        {"wdes/10", "WDES 10: the board", kBoard, {"wdes/10"}},
    };
}

}  // namespace

std::string path_of(const Table& table, std::size_t row, std::size_t column) {
    return table.id + "/" + table.rows[row].key + "/" + table.columns[column].key;
}

std::optional<Table> find_table(std::string_view id, const workforce::Bands& bands) {
    if (id.starts_with("wres/1/") || id.starts_with("wdes/1/")) return staff_table(id, bands);
    for (const Survey& survey : kSurveys)
        if (survey.id == id) return survey_table(id, survey.caption);
    const Standard standard = standard_of(id);
    if (id == "wres/2" || id == "wdes/2") return people_table(id, "Applications", recruitment_rows());
    if (id == "wres/3" || id == "wdes/3") return people_table(id, "People", case_rows(standard));
    if (id == "wres/4")
        return people_table(id, "People",
                            {line("workforce", "Staff on the snapshot day", {"Workforce", "Headcount"}),
                             line("accessed", "Took part", {"Accessed", "Accessed training"})});
    if (id == "wres/9" || id == "wdes/10") return people_table(id, "Members", board_rows());
    if (id == "wdes/9a") return engagement_table();
    return std::nullopt;
}

const std::vector<EntryPage>& entry_pages() {
    static const std::vector<EntryPage> kPages = make_pages();
    return kPages;
}

const EntryPage* find_entry_page(std::string_view id) {
    const auto found = std::ranges::find(entry_pages(), id, &EntryPage::id);
    return found == entry_pages().end() ? nullptr : &*found;
}

std::string page_of_field(std::string_view path) {
    const std::size_t first = path.find('/');
    if (!path.starts_with("wres/") && !path.starts_with("wdes/")) return "about";
    return std::string(path.substr(0, path.find('/', first + 1)));
}

}  // namespace app::figures
