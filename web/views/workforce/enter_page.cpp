// One page of the forms: the tables of a measure as the national return sets them out, for this year or the one before,
// with a box to paste a block from a spreadsheet.
#include <algorithm>

#include "core/base/date.h"
#include "web/app/figures/routes.h"
#include "web/app/figures/tables.h"
#include "web/ui/ui.h"
#include "web/views/parts/notices.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
using figures::EntryPage;
using figures::Table;

constexpr std::string_view kBefore = "before/";

// What the address asks for.
struct Asked {
    std::size_t year = 0;
    std::string page;
};

Asked asked(std::string_view route) {
    route.remove_prefix(figures::routes::kEnter.size());
    if (!route.starts_with(kBefore)) return {0, std::string(route)};
    return {1, std::string(route.substr(kBefore.size()))};
}

std::string address(std::size_t year, std::string_view page) {
    return "#" + std::string(figures::routes::kEnter) + (year == 0 ? "" : std::string(kBefore)) +
           std::string(page);
}

struct Form {
    const Context& c;
    std::size_t year;
    const workforce::Sheet& sheet;

    [[nodiscard]] std::string id(const std::string& path) const {
        return "year" + std::to_string(year) + "/" + path;
    }
    [[nodiscard]] std::string error(const std::string& path) const {
        if (year >= c.figures().sheets.size()) return {};
        for (const workforce::FieldFault& fault : c.figures().sheets[year].faults)
            if (fault.path == path) return fault.sentence;
        return {};
    }
    void set(const std::string& path, std::string text, bool typing = true) const {
        c.act(figures::SetField{.year = year, .path = path, .text = std::move(text), .typing = typing});
    }
};

void place_text(const Form& form, const std::string& path, const std::string& label,
                const std::string& hint) {
    const ui::TextInput input{.id = form.id(path),
                              .label = label,
                              .hint = hint,
                              .error = form.error(path),
                              .value = form.sheet.at(path),
                              .width = ui::FieldWidth::Characters30};
    if (auto text = ui::text_input(form.c.frame, input)) form.set(path, std::move(*text));
}

// --- tables -----------------------------------------------------------------------------------------------------------

void place_cell(const Form& form, const Table& table, std::size_t row, std::size_t column) {
    const std::string path = path_of(table, row, column);
    const ui::TextInput input{.id = form.id(path),
                              .label = table.columns[column].label,
                              .error = form.error(path),
                              .value = form.sheet.at(path),
                              .width = ui::FieldWidth::Characters10,
                              .numeric = true,
                              .spellcheck = false};
    if (auto text = ui::text_input(form.c.frame, input)) form.set(path, std::move(*text));
}

void place_row(const Form& form, const Table& table, std::size_t row) {
    const std::string id = form.id(table.id + "/" + table.rows[row].key);
    ui::fieldset(form.c.frame, {.id = id, .legend = table.rows[row].label, .boxed = true}, [&] {
        const auto cell = [&](std::size_t column) {
            return [&form, &table, row, column] { place_cell(form, table, row, column); };
        };
        switch (table.columns.size()) {
            case 1:
                return place_cell(form, table, row, 0);
            case 2:
                return ui::columns(form.c.frame, {.id = id + ".cells", .weights = {1, 1, 1}},
                                   {cell(0), cell(1), [] {}});
            default:
                return ui::columns(form.c.frame, {.id = id + ".cells", .weights = {1, 1, 1}},
                                   {cell(0), cell(1), cell(2)});
        }
    });
}

void place_paste(const Form& form, const std::string& table_id, const std::string& caption) {
    const figures::Pasting& pasting = form.c.state.pasting;
    const bool is_ours = pasting.table == table_id;
    const std::string id = form.id(table_id) + ".paste";
    ui::details(
        form.c.frame, {.id = id, .summary = "Paste from a spreadsheet", .open_at_first = is_ours}, [&] {
            const ui::Textarea area{
                .id = id + ".text",
                .label = "Cells copied from a spreadsheet, for “" + caption + "”",
                .hint = "Copy the cells with their names, or without names in the order of this form.",
                .error = is_ours && pasting.failed ? pasting.outcome : std::string(),
                .value = is_ours ? pasting.text : std::string(),
                .rows = 4,
                .spellcheck = false};
            if (auto text = ui::textarea(form.c.frame, area))
                form.c.act(figures::SetPasted{table_id, std::move(*text)});
            const ui::Button take{.id = id + ".take",
                                  .label = "Take these figures",
                                  .kind = ui::ButtonKind::Secondary,
                                  .hidden = ", " + caption,
                                  .small = true};
            if (ui::button(form.c.frame, take)) form.c.act(figures::TakePasted{form.year, table_id});
            if (is_ours && !pasting.failed && !pasting.outcome.empty())
                ui::inset_text(form.c.frame, {.text = pasting.outcome, .id = id + ".outcome"});
        });
}

void place_rows(const Form& form, const Table& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) place_row(form, table, row);
}

bool has_any(const Form& form, const Table& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (!form.sheet.at(path_of(table, row, column)).empty()) return true;
    return false;
}

void place_clusters(const Form& form, const std::string& id) {
    const auto clusters = figures::find_table(id + "/clusters", form.c.reference().bands);
    if (!clusters) return;
    const ui::Details details{.id = form.id(id) + ".clusters",
                              .summary = "Enter by cluster instead, for a small organisation",
                              .open_at_first = has_any(form, *clusters)};
    ui::details(form.c.frame, details, [&] {
        ui::paragraph(form.c.frame,
                      {.text = "A band and the cluster that it is part of cannot both be entered: the same "
                               "people would be counted twice.",
                       .id = form.id(id) + ".clusters.note"});
        place_rows(form, *clusters);
    });
}

void place_table(const Form& form, const std::string& id) {
    const auto table = figures::find_table(id, form.c.reference().bands);
    if (!table) return;
    ui::section(form.c.frame, {.id = form.id(id) + ".section", .heading = table->caption}, [&] {
        place_paste(form, id, table->caption);
        place_rows(form, *table);
        if (table->is_sparse) place_clusters(form, id);
    });
}

// --- what is no table ---------------------------------------------------------------------------------------------------

// Dates are kept as in files, "2026-03-31", and typed in three fields; half a date is kept as "day/month/year".
ui::DateParts parts_of_text(const std::string& text) {
    if (const auto date = base::parse_iso(text))
        return {std::to_string(date->day), std::to_string(date->month), std::to_string(date->year)};
    ui::DateParts parts;
    const std::size_t first = text.find('/');
    const std::size_t second = first == std::string::npos ? first : text.find('/', first + 1);
    parts.day = text.substr(0, first);
    if (first == std::string::npos) return parts;
    parts.month = text.substr(first + 1, second == std::string::npos ? second : second - first - 1);
    if (second != std::string::npos) parts.year = text.substr(second + 1);
    return parts;
}

std::string text_of_parts(const ui::DateParts& parts) {
    if (parts.day.empty() && parts.month.empty() && parts.year.empty()) return {};
    if (const auto date = base::from_fields(parts.day, parts.month, parts.year)) return base::iso(*date);
    return parts.day + "/" + parts.month + "/" + parts.year;
}

void place_date(const Form& form, const std::string& path, const std::string& legend,
                const std::string& hint) {
    const ui::DateParts parts = parts_of_text(form.sheet.at(path));
    const bool is_being_typed = date_error(typed(parts)).empty();
    const ui::DateInput input{.id = form.id(path),
                              .legend = legend,
                              .hint = hint,
                              .error = is_being_typed ? std::string() : form.error(path),
                              .value = parts};
    if (const auto changed = ui::date_input(form.c.frame, input)) form.set(path, text_of_parts(*changed));
}

void place_yes_no(const Form& form, const std::string& path, const std::string& legend,
                  const std::string& hint, const std::vector<ui::RadioOption>& options) {
    const ui::Radios radios{.id = form.id(path),
                            .legend = legend,
                            .hint = hint,
                            .error = form.error(path),
                            .options = options,
                            .value = form.sheet.at(path),
                            .inline_options = true};
    if (auto value = ui::radios(form.c.frame, radios)) form.set(path, std::move(*value), false);
}

std::vector<ui::RadioOption> yes_and_no() {
    return {{.value = "yes", .label = "Yes"}, {.value = "no", .label = "No"}};
}

void place_about(const Form& form) {
    place_text(form, "organisation/name", "Organisation", "");
    place_date(form, "period/snapshot", "Day of the staff record and the board list",
               "Usually 31 March. For example, 31 3 2026");
    place_text(form, "period/survey_year", "Year of the NHS Staff Survey",
               "The survey of the autumn before: for a report of March 2026 it is 2025");
    place_text(form, "organisation/board_body", "What you use as the board",
               "Only if you have no statutory board, for example “Senior leadership team”. It is printed "
               "with the figures.");
    place_yes_no(form, "organisation/national_survey", "Are the survey figures from the NHS Staff Survey?",
                 "If not, the report says that the wording may differ.", yes_and_no());
    if (form.year > 0) {
        const ui::Button remove{
            .id = "remove-year", .label = "Take this year out", .kind = ui::ButtonKind::Warning};
        if (ui::button(form.c.frame, remove)) form.c.act(figures::RemoveEarlierYear{form.year});
    }
}

void place_extra(const Form& form, const std::string& page) {
    if (page == "about") return place_about(form);
    if (page == "wres/4")
        place_text(form, "wres/4/definition", "What you count as non-mandatory training",
                   "It is printed under the figures. For example, “all courses outside the core list”.");
    if (page == "wdes/2")
        place_yes_no(form, "wdes/2/guaranteed_interview", "Do you run a guaranteed interview scheme?",
                     "Such a scheme shortlists more Disabled applicants and can push the ratio up with no "
                     "worse treatment.",
                     yes_and_no());
    if (page != "wdes/9b") return;
    place_yes_no(form, "wdes/9b/answer", "Was action taken to let the voices of Disabled staff be heard?", "",
                 yes_and_no());
    const ui::Textarea area{.id = form.id("wdes/9b/evidence"),
                            .label = "What was done, or will be done",
                            .hint = "It is printed as you type it: name nobody.",
                            .value = form.sheet.at("wdes/9b/evidence")};
    if (auto text = ui::textarea(form.c.frame, area)) form.set("wdes/9b/evidence", std::move(*text));
}

// --- the page -------------------------------------------------------------------------------------------------------------

void place_pages(const Form& form, const std::string& id) {
    const auto& all = figures::entry_pages();
    const auto here = std::ranges::find(all, id, &EntryPage::id);
    ui::Pagination pages{.id = "enter.pages"};
    if (here != all.begin()) {
        pages.previous = ui::to(std::prev(here)->title, address(form.year, std::prev(here)->id));
    }
    if (std::next(here) != all.end()) {
        pages.next = ui::to(std::next(here)->title, address(form.year, std::next(here)->id));
    }
    ui::pagination(form.c.frame, pages);
}

void place_no_year(const Context& c) {
    ui::page(
        c.frame, {.id = c.state.route, .title = "The year before", .back = {.href = "#/workforce/tasks"}},
        [&] {
            ui::paragraph(
                c.frame,
                {.text = "Add the year before to see what changed and to draw trends. It also keeps this "
                         "year’s report from giving away small numbers when both are set side by side.",
                 .id = "before.what"});
            if (ui::button(c.frame, {.id = "add-year", .label = "Add the year before"}))
                c.act(figures::AddEarlierYear{});
        });
}

std::string caption_of(const Form& form) {
    const auto date = base::parse_iso(form.sheet.at("period/snapshot"));
    const std::string year = form.year == 0 ? "This year" : "The year before";
    return date ? year + ", " + base::words(*date) : year;
}

}  // namespace

void enter_page(const Context& c) {
    const Asked what = asked(c.state.route);
    const EntryPage* entry = figures::find_entry_page(what.page);
    if (entry == nullptr) return not_found_page(c);
    if (what.year >= c.workbook().years.size()) return place_no_year(c);
    const Form form{c, what.year, c.workbook().years[what.year]};
    const ui::Page page{.id = c.state.route,
                        .title = entry->title,
                        .caption = caption_of(form),
                        .back = {.text = "Task list", .href = "#/workforce/tasks"}};
    ui::page(c.frame, page, [&] {
        if (place_notices(c.frame, notices_of(c.state))) c.act(figures::SaveFile{});
        ui::paragraph(c.frame, {.text = entry->what, .id = "enter.what"});
        if (!entry->tables.empty())
            ui::paragraph(c.frame,
                          {.text = "Blank is not 0: type 0 where there was nobody. Type * where a number was "
                                   "withheld from you, and ? where nobody knows.",
                           .id = "enter.blank",
                           .small = true});
        place_extra(form, entry->id);
        for (const std::string& table : entry->tables) place_table(form, table);
        place_pages(form, entry->id);
    });
}

}  // namespace views::workforce_pages
