// Data quality: what in the figures does not fit or needs saying, fields that cannot be read as they stand, and what
// became of the rows of each file.
#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figures_page.h"

namespace views::workforce_pages {
namespace {

namespace routes = app::figures::routes;
using base::Finding;
using base::Severity;

// "wres/2" from "wres/2/appointed/bme"; "about" for what belongs to no measure.
std::string table_of(std::string_view path) {
    const std::vector<std::string> pieces = base::split(path, '/');
    const bool is_measure = pieces.size() >= 2 && (pieces[0] == "wres" || pieces[0] == "wdes");
    return is_measure ? pieces[0] + "/" + pieces[1] : "about";
}

// "WRES 2", "About these figures".
std::string table_words(std::string_view path) {
    const std::string table = table_of(path);
    if (table == "about") return "About these figures";
    return (table.starts_with("wres") ? "WRES " : "WDES ") + table.substr(5);
}

std::string entry_of(std::string_view path, std::size_t year) {
    return to_route(std::string(routes::kEnter) + (year == 0 ? "" : "before/") + table_of(path));
}

struct Kind {
    Severity severity;
    std::string_view id, heading;
};
constexpr std::array kKinds = {
    Kind{Severity::Blocker, "must", "Must fix"},
    Kind{Severity::Major, "should", "Should fix"},
    Kind{Severity::Minor, "could", "Could fix"},
    Kind{Severity::Information, "information", "For information"},
};

void place_finding(const Context& c, const std::string& id, const Finding& finding) {
    ui::card(c.frame, {.id = id, .title = finding.sentence, .level = 3}, [&] {
        ui::paragraph(c.frame, {.text = finding.why, .id = id + ".why"});
        ui::paragraph(c.frame, {.text = finding.cure, .id = id + ".cure"});
        if (finding.place.question.empty()) return;
        ui::link(c.frame, {.id = id + ".go",
                           .text = "Go to " + table_words(finding.place.question),
                           .href = entry_of(finding.place.question, 0),
                           .hidden = ": " + finding.sentence});
    });
}

void place_findings(const Context& c) {
    const std::vector<Finding>& findings = c.figures().findings;
    if (findings.empty())
        ui::paragraph(c.frame,
                      {.text = "The checks of the figures found nothing to look at.", .id = "quality.none"});
    for (const Kind& kind : kKinds) {
        const auto count = std::ranges::count(findings, kind.severity, &Finding::severity);
        if (count == 0) continue;
        const std::string heading = std::string(kind.heading) + " (" + std::to_string(count) + ")";
        ui::section(c.frame, {.id = "quality." + std::string(kind.id), .heading = heading}, [&] {
            for (std::size_t i = 0; i < findings.size(); ++i)
                if (findings[i].severity == kind.severity)
                    place_finding(c, "quality.finding." + std::to_string(i), findings[i]);
        });
    }
}

void add_faults(const Context& c, std::size_t year, std::vector<ui::Text>& items) {
    for (const workforce::FieldFault& fault : c.figures().sheets[year].faults) {
        const std::string href =
            entry_of(fault.path, year) + "?year" + std::to_string(year) + "/" + fault.path;
        const std::string where = table_words(fault.path) + (year == 0 ? "" : ", year before");
        items.push_back({{.text = where + ": " + fault.sentence + " "},
                         ui::to("Go to the field", href, " of " + where + ": " + fault.sentence)});
    }
}

void place_faults(const Context& c) {
    std::vector<ui::Text> items;
    const std::size_t years = std::min<std::size_t>(2, c.figures().sheets.size());
    for (std::size_t year = 0; year < years; ++year) add_faults(c, year, items);
    if (items.empty()) return;
    ui::section(c.frame, {.id = "quality.fields", .heading = "Fields that cannot be read"}, [&] {
        ui::paragraph(
            c.frame,
            {.text = "What you typed is kept, but nothing is worked out from it until it is put right.",
             .id = "quality.fields.what"});
        ui::list(c.frame, {.items = items, .id = "quality.fields.list"});
    });
}

// A file from elsewhere may hold any whole number.
std::string rows_words(std::int64_t rows) {
    return rows < 0 ? std::to_string(rows) : grouped(static_cast<std::uint64_t>(rows));
}

std::string left_out_words(const Context& c, const workforce::FileNote& file) {
    std::vector<std::string> reasons;
    for (const auto& [reason, rows] : file.left_out)
        reasons.push_back(rows_words(rows) + " " + std::string(c.state.vocabularies->reason_label(reason)));
    return reasons.empty() ? "None" : base::listed(reasons);
}

std::int64_t left_out(const workforce::FileNote& file) {
    std::int64_t sum = 0;
    for (const auto& [reason, rows] : file.left_out) sum += rows;
    return sum;
}

void place_files(const Context& c) {
    const std::vector<workforce::FileNote>& files = c.workbook().files;
    if (files.empty()) return;
    ui::section(c.frame, {.id = "quality.files", .heading = "Rows of the files"}, [&] {
        ui::Table table{.id = "quality.rows",
                        .caption = "Every row is counted, left out for a reason, or waits for an answer",
                        .columns = {{.id = "file", .header = "File", .weight = 1.6F},
                                    {.id = "rows", .header = "Rows", .numeric = true},
                                    {.id = "counted", .header = "Counted", .numeric = true},
                                    {.id = "left", .header = "Left out, by reason", .weight = 2},
                                    {.id = "waiting", .header = "Waiting", .numeric = true},
                                    {.id = "balance", .header = "Balance", .weight = 1.4F}},
                        .small = true};
        for (std::size_t i = 0; i < files.size(); ++i) {
            const workforce::FileNote& file = files[i];
            const bool balances = file.rows == file.counted + left_out(file) + file.waiting;
            table.rows.push_back(
                {.id = std::to_string(i),
                 .cells = {{.text = file.name + " (" + file.kind + ")"},
                           {.text = rows_words(file.rows)},
                           {.text = rows_words(file.counted)},
                           {.text = left_out_words(c, file)},
                           {.text = rows_words(file.waiting)},
                           {.text = balances ? "Every row is accounted for" : "Rows are missing"}}});
        }
        (void)ui::table(c.frame, table);
    });
}

}  // namespace

void quality_page(const Context& c) {
    figures_page(c, {.title = "Data quality"}, [&] {
        ui::paragraph(
            c.frame,
            {.text = "Nothing is changed for you: each point says what was found, why it matters and what "
                     "would clear it.",
             .id = "quality.what"});
        place_faults(c);
        place_findings(c);
        place_files(c);
    });
}

}  // namespace views::workforce_pages
