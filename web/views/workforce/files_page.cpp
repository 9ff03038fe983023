// Figures from files: choose them, see what their columns were taken for, say what values mean, take the counts over.
// Rows are counted while they are read and never kept.
#include <algorithm>
#include <array>

#include "core/base/date.h"
#include "core/workforce/reading/fields.h"
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/notices.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
using figures::ChosenFile;
using Standing = ChosenFile::Standing;

struct Kind {
    std::string_view id;
    const char* title;
    const char* what;
};
constexpr std::array kKinds = {
    Kind{"staff", "Staff record",
         "One row for each person or assignment on the snapshot day. Needed for WRES 1 and WDES 1."},
    Kind{"recruitment", "Recruitment", "One row for each shortlisted application of the year."},
    Kind{"cases", "Formal cases", "One row for each disciplinary or capability case."},
    Kind{"training", "Training", "One row for each person and course."},
    Kind{"survey", "Staff survey",
         "The percentages of your survey report, one row for each measure and group."},
    Kind{"board", "Board list", "One row for each member."},
};

std::string text_at(const json::Value& value, std::string_view name) {
    const json::Value* member = value.find(name);
    const std::string* text = member == nullptr ? nullptr : member->as_string();
    return text == nullptr ? std::string() : *text;
}

std::size_t number_at(const json::Value& value, std::string_view name) {
    const json::Value* member = value.find(name);
    const std::int64_t* number = member == nullptr ? nullptr : member->as_integer();
    return number == nullptr || *number < 0 ? 0 : static_cast<std::size_t>(*number);
}

const json::Array& list_at(const json::Value& value, std::string_view name) {
    static const json::Array kNone;
    const json::Value* member = value.find(name);
    const json::Array* list = member == nullptr ? nullptr : member->as_array();
    return list == nullptr ? kNone : *list;
}

std::string rows_words(std::uint64_t rows) { return grouped(rows) + (rows == 1 ? " row" : " rows"); }

// --- what was read of one file ---------------------------------------------------------------------------------------------

const json::Value* file_of(const Context& c, std::string_view kind) {
    for (const json::Value& file : list_at(c.state.reading.outcome, "files"))
        if (text_at(file, "kind") == kind) return &file;
    return nullptr;
}

std::string label_of_field(const ChosenFile& file, const std::string& field) {
    for (const json::Value& each : list_at(file.layout, "fields"))
        if (text_at(each, "field") == field) return text_at(each, "label");
    return field;
}

void place_column(const Context& c, const Kind& kind, const ChosenFile& file, std::size_t index,
                  const json::Value& column) {
    const std::string header = text_at(column, "header");
    const std::string id = "files." + std::string(kind.id) + ".column." + std::to_string(index);
    const std::string identifying = text_at(column, "identifying");
    if (!identifying.empty()) {
        ui::paragraph(c.frame,
                      {.text = {ui::bold(header),
                                {.text = ": left out at once, because it looks like " + identifying + "."}},
                       .id = id,
                       .small = true});
        return;
    }
    ui::Select select{
        .id = id,
        .label = header.empty() ? "Column " + std::to_string(index + 1) + ", without a name" : header,
        .options = {{"", "Not used"}},
        .value = text_at(column, "field")};
    for (const json::Value& field : list_at(file.layout, "fields"))
        select.options.push_back({text_at(field, "field"), text_at(field, "label")});
    if (auto value = ui::select(c.frame, select))
        c.act(figures::ChooseColumn{std::string(kind.id), index, std::move(*value)});
}

void place_columns(const Context& c, const Kind& kind, const ChosenFile& file) {
    const json::Array& columns = list_at(file.layout, "columns");
    if (columns.empty()) return;
    const std::string id = "files." + std::string(kind.id) + ".columns";
    std::size_t used = 0;
    for (const json::Value& column : columns)
        if (!text_at(column, "field").empty()) ++used;
    const ui::Details details{
        .id = id,
        .summary = "Columns: " + std::to_string(used) + " of " + std::to_string(columns.size()) + " used",
        .open_at_first = file.standing == Standing::Failed};
    ui::details(c.frame, details, [&] {
        for (const json::Value& warning : list_at(file.layout, "warnings"))
            if (warning.as_string() != nullptr) ui::paragraph(c.frame, {.text = *warning.as_string()});
        for (std::size_t i = 0; i < columns.size(); ++i) place_column(c, kind, file, i, columns[i]);
    });
}

// --- values ----------------------------------------------------------------------------------------------------------------

const workforce::reading::Vocabulary* vocabulary_of(const Context& c, const std::string& field) {
    const auto known = workforce::reading::field_of(field);
    return known ? c.state.vocabularies->find(workforce::reading::info(*known).vocabulary) : nullptr;
}

void place_value(const Context& c, const std::string& field, const std::string& value,
                 const std::string& meaning, std::size_t rows, const std::string& id,
                 const std::string& why) {
    const bool open = meaning == "needs_answer";
    ui::Select select{
        .id = id,
        .label = (value.empty() ? std::string("Blank") : "“" + value + "”") + ", " + rows_words(rows),
        .hint = why,
        .options = {{"", "Choose what it means"}},
        .value = open ? std::string() : meaning};
    if (const auto* vocabulary = vocabulary_of(c, field)) {
        for (const auto& each : vocabulary->meanings) select.options.push_back({each.id, each.label});
    }
    select.options.push_back({"left_out", "Leave these rows out"});
    if (auto chosen = ui::select(c.frame, select))
        c.act(figures::AnswerValue{field, value, std::move(*chosen)});
}

bool is_choosable(const std::string& meaning) {
    return meaning != "number" && meaning != "total" && meaning != "blank";
}

void place_values(const Context& c, const Kind& kind, const ChosenFile& chosen, const json::Value& file) {
    const std::string base_id = "files." + std::string(kind.id) + ".values.";
    for (const json::Value& column : list_at(file, "columns")) {
        const std::string field = text_at(column, "field");
        const json::Array& values = list_at(column, "values");
        if (values.empty()) continue;
        const ui::Details details{.id = base_id + field,
                                  .summary = label_of_field(chosen, field) + ": " +
                                             counted(values.size(), "different value", "different values")};
        ui::details(c.frame, details, [&] {
            std::size_t index = 0;
            for (const json::Value& value : values) {
                const std::string meaning = text_at(value, "meaning");
                const std::string id = base_id + field + "." + std::to_string(index++);
                if (is_choosable(meaning))
                    place_value(c, field, text_at(value, "value"), meaning, number_at(value, "rows"), id, {});
            }
        });
    }
}

void place_balance(const Context& c, const Kind& kind, const json::Value& file) {
    const json::Value* balance = file.find("balance");
    if (balance == nullptr) return;
    const std::string id = "files." + std::string(kind.id) + ".balance";
    ui::SummaryList list{.id = id};
    const auto add = [&](const std::string& name, std::string key, std::size_t rows) {
        list.rows.push_back({.id = id + "." + name, .key = std::move(key), .value = grouped(rows)});
    };
    add("in", "Rows in the file", number_at(*balance, "rows_in"));
    add("counted", "Counted", number_at(*balance, "counted"));
    const json::Value* excluded = balance->find("excluded");
    const json::Object* reasons = excluded == nullptr ? nullptr : excluded->as_object();
    for (const auto& [reason, rows] : reasons == nullptr ? json::Object{} : *reasons)
        add("out." + reason, "Left out: " + std::string(c.state.vocabularies->reason_label(reason)),
            rows.as_integer() == nullptr ? 0 : static_cast<std::size_t>(*rows.as_integer()));
    add("waiting", "Waiting for you to say what a value means", number_at(*balance, "needs_answer"));
    ui::summary_list(c.frame, list);
}

// --- one kind of file --------------------------------------------------------------------------------------------------------

void place_standing(const Context& c, const Kind& kind, const ChosenFile& file) {
    const std::string id = "files." + std::string(kind.id) + ".standing";
    if (!file.trouble.empty()) {
        ui::warning_callout(
            c.frame,
            {.heading = "This file was not read", .level = 4, .text = file.trouble, .id = id + ".trouble"});
        return;
    }
    if (file.standing == Standing::Reading) {
        std::string label = "Reading " + file.name + ": " + rows_words(file.rows) + " so far";
        if (file.passes > 1) label += ", in " + std::to_string(file.passes) + " rounds";
        ui::progress(c.frame, {.id = id, .label = label, .share = file.share});
        const ui::Button stop{
            .id = id + ".stop", .label = "Stop reading", .kind = ui::ButtonKind::Secondary, .small = true};
        if (ui::button(c.frame, stop)) c.act(figures::CancelReading{});
        return;
    }
    ui::paragraph(c.frame, {.text = {ui::bold(file.name),
                                     {.text = file.standing == Standing::Read ? ": read." : ": waiting."}},
                            .id = id});
}

void place_kind(const Context& c, const Kind& kind) {
    const auto found = c.state.reading.files.find(kind.id);
    const std::string id = "files." + std::string(kind.id);
    ui::card(c.frame, {.id = id, .title = kind.title, .level = 3}, [&] {
        const ui::FileUpload upload{.id = id + ".file",
                                    .label = std::string(kind.title) + ", as a CSV file",
                                    .hint = kind.what,
                                    .accept = ".csv,.txt,.tsv",
                                    .stays_with_page = true};
        if (auto file = ui::file_upload(c.frame, upload))
            c.act(figures::ChooseFile{std::string(kind.id), upload.id, std::move(file->name)});
        if (found == c.state.reading.files.end()) return;
        const ChosenFile& file = found->second;
        place_standing(c, kind, file);
        place_columns(c, kind, file);
        if (const json::Value* read = file_of(c, kind.id);
            read != nullptr && file.standing == Standing::Read) {
            place_values(c, kind, file, *read);
            place_balance(c, kind, *read);
        }
        const ui::Button forget{.id = id + ".forget",
                                .label = "Take this file out",
                                .kind = ui::ButtonKind::Quiet,
                                .hidden = ", " + std::string(kind.title),
                                .small = true};
        if (ui::button(c.frame, forget)) c.act(figures::ForgetFile{std::string(kind.id)});
    });
}

// --- questions and taking over -------------------------------------------------------------------------------------------------

void place_questions(const Context& c) {
    const json::Array& open = list_at(c.state.reading.outcome, "needs_answer");
    if (open.empty()) return;
    ui::section(c.frame, {.id = "files.questions", .heading = "What do these values mean?"}, [&] {
        ui::paragraph(
            c.frame,
            {.text = "The portal does not guess. Nothing can be taken over while one of these is open.",
             .id = "files.questions.why"});
        std::size_t index = 0;
        for (const json::Value& question : open) {
            const std::string id = "files.question." + std::to_string(index++);
            place_value(c, text_at(question, "field"), text_at(question, "value"), "needs_answer",
                        number_at(question, "rows"), id,
                        "Column " + text_at(question, "column") + ". " + text_at(question, "why"));
        }
    });
}

void place_taking(const Context& c) {
    const figures::Reading& reading = c.state.reading;
    const bool any = !list_at(reading.outcome, "files").empty();
    for (const json::Value& warning : list_at(reading.outcome, "warnings"))
        if (warning.as_string() != nullptr) ui::inset_text(c.frame, {.text = *warning.as_string()});
    if (!reading.taken.empty()) {
        ui::inset_text(c.frame, {.text = {{.text = reading.taken + " "},
                                          ui::to("Go to the task list", "#/workforce/tasks")},
                                 .id = "files.taken"});
    }
    if (!any || reading.is_busy() || !list_at(reading.outcome, "needs_answer").empty()) return;
    ui::paragraph(
        c.frame,
        {.text = "Taking the counts over puts them in place of what was typed for the same measures.",
         .id = "files.take.what"});
    if (ui::button(c.frame, {.id = "files.take", .label = "Take the counts over"}))
        c.act(figures::TakeCounts{});
}

void place_day(const Context& c) {
    const auto day = base::parse_iso(c.workbook().years.front().at("period/snapshot"));
    if (day) {
        ui::paragraph(c.frame,
                      {.text = {{.text = "Figures for " + base::words(*day) + ". "},
                                ui::to("Change", "#/workforce/enter/about", " the day of the staff record")},
                       .id = "files.day"});
        return;
    }
    ui::warning_callout(c.frame,
                        {.heading = "Which day are the figures for?",
                         .level = 2,
                         .text = {{.text = "Give the "},
                                  ui::to("day of the staff record", "#/workforce/enter/about"),
                                  {.text = " first, so that the year of cases and appointments is known."}},
                         .id = "files.no-day"});
}

}  // namespace

void files_page(const Context& c) {
    const ui::Page page{.id = std::string(figures::routes::kFiles),
                        .title = "Read figures from files",
                        .back = {.text = "Task list", .href = "#/workforce/tasks"}};
    ui::page(c.frame, page, [&] {
        if (place_notices(c.frame, notices_of(c.state))) c.act(figures::SaveFile{});
        ui::paragraph(c.frame, {.text = "Files are opened on this device. Rows are counted while they are "
                                        "read: no row is kept or sent, and columns "
                                        "with names, dates of birth or addresses are left out at once.",
                                .id = "files.what"});
        ui::paragraph(
            c.frame,
            {.text = "In Excel, save each table as CSV first: File, Save As, “CSV UTF-8 (Comma delimited)”.",
             .id = "files.excel"});
        place_day(c);
        if (!c.state.reading.trouble.empty())
            ui::warning_callout(
                c.frame,
                {.heading = "Not read", .level = 2, .text = c.state.reading.trouble, .id = "files.trouble"});
        place_questions(c);
        place_taking(c);
        ui::section(c.frame, {.id = "files.kinds", .heading = "Your files"}, [&] {
            for (const Kind& kind : kKinds) place_kind(c, kind);
        });
    });
}

}  // namespace views::workforce_pages
