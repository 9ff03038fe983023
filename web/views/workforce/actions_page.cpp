// What will be done about the measures: those that ask for it first, each with its planned actions.
#include <algorithm>

#include "core/base/text.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/figures_page.h"
#include "web/views/workforce/parts/measure_lines.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
using workforce::Measure;
using workforce::PlannedAction;

// A measure with what asks for action on it; metric 4a can ask three times.
struct Asked {
    const Measure* measure = nullptr;
    std::vector<std::string> reasons = {};
    std::vector<const PlannedAction*> actions = {};
};

std::string short_name(const Measure& measure) {
    return std::string(word(measure.standard)) + " " + std::string(measure.indicator);
}

std::string reason_of(const Context& c, const Line& line) {
    const std::string caution = is_small(*line.main) ? " Small numbers: treat with caution." : "";
    return line.label + ": " + value_words(*line.main) + ". " + verdict_words(*line.main, c.reference()) +
           "." + caution;
}

std::vector<Asked> asked_of(const Context& c) {
    std::vector<Asked> all;
    for (const Measure& measure : workforce::all_measures()) {
        Asked asked{.measure = &measure};
        for (const Line& line : lines_of(c, measure.standard))
            if (line.measure == &measure && wants_action(line)) asked.reasons.push_back(reason_of(c, line));
        for (const PlannedAction& action : c.workbook().actions)
            if (action.measure == id_of(measure)) asked.actions.push_back(&action);
        all.push_back(std::move(asked));
    }
    return all;
}

std::string date_of(const PlannedAction& action) {
    return action.day + "/" + action.month + "/" + action.year;
}

ui::RowValues values_of(const PlannedAction& action) {
    ui::RowValues row{.id = action.id,
                      .values = {action.what, action.owner, date_of(action), action.objective}};
    const std::string wrong = date_error({action.day, action.month, action.year});
    if (!wrong.empty()) row.errors = {"", "", wrong, ""};
    return row;
}

void set_date(const Context& c, const std::string& id, const std::string& typed) {
    std::vector<std::string> parts = base::split(typed, '/');
    parts.resize(3);
    c.act(figures::SetPlannedAction{id, "day", parts[0]});
    c.act(figures::SetPlannedAction{id, "month", parts[1]});
    c.act(figures::SetPlannedAction{id, "year", parts[2]});
}

void carry_out(const Context& c, const Measure& measure, const ui::RowsChange& change) {
    switch (change.kind) {
        case ui::RowsChange::Kind::Added:
            return c.act(figures::AddPlannedAction{id_of(measure)});
        case ui::RowsChange::Kind::Removed:
            return c.act(figures::RemovePlannedAction{change.row});
        case ui::RowsChange::Kind::Edited:
            if (change.field == "due") return set_date(c, change.row, change.value);
            return c.act(figures::SetPlannedAction{change.row, change.field, change.value});
    }
}

void place_rows(const Context& c, const Asked& asked) {
    const std::string name = short_name(*asked.measure);
    ui::EditableRows rows{
        .id = "plan." + id_of(*asked.measure),
        .legend = "Actions for " + name,
        .row_word = name + " action",
        .fields = {{.id = "what", .label = "What will be done", .kind = ui::RowField::Kind::Prose},
                   {.id = "owner", .label = "Who is responsible"},
                   {.id = "due", .label = "By when", .kind = ui::RowField::Kind::Date},
                   {.id = "objective",
                    .label = "Equality objective that it serves",
                    .kind = ui::RowField::Kind::Prose}},
        .add_label = "Add an action for " + name,
        .empty_words = "No action is planned yet."};
    for (const PlannedAction* action : asked.actions) rows.rows.push_back(values_of(*action));
    if (const auto change = ui::editable_rows(c.frame, rows)) carry_out(c, *asked.measure, *change);
}

std::string heading_of(const Context& c, const Asked& asked) {
    return short_name(*asked.measure) + ": " + words_of(c, *asked.measure).label;
}

void place_asked(const Context& c, const Asked& asked) {
    const std::string id = id_of(*asked.measure);
    ui::section(c.frame, {.id = "about." + id, .heading = heading_of(c, asked)}, [&] {
        for (std::size_t i = 0; i < asked.reasons.size(); ++i)
            ui::paragraph(c.frame, {.text = asked.reasons[i], .id = "why." + id + "." + std::to_string(i)});
        ui::link(c.frame, {.id = "see." + id,
                           .text = "See " + short_name(*asked.measure),
                           .href = address_of(*asked.measure)});
        place_rows(c, asked);
    });
}

bool is_listed(const Asked& asked) { return !asked.reasons.empty() || !asked.actions.empty(); }

// A list of those that ask, with how many actions each has.
void place_overview(const Context& c, const std::vector<Asked>& all) {
    ui::List list{.id = "plan.list"};
    for (const Asked& asked : all) {
        if (!is_listed(asked)) continue;
        const std::string planned =
            asked.actions.empty() ? "no action yet" : counted(asked.actions.size(), "action", "actions");
        list.items.push_back({ui::to(heading_of(c, asked), "#about." + id_of(*asked.measure) + ".heading"),
                              {.text = ": " + planned}});
    }
    if (list.items.empty())
        ui::paragraph(c.frame, {.text = "No measure is outside the range or behind.", .id = "plan.none"});
    else
        ui::list(c.frame, list);
}

void place_others(const Context& c, const std::vector<Asked>& all) {
    ui::details(c.frame, {.id = "plan.others", .summary = "Plan an action for another measure"}, [&] {
        for (const Asked& asked : all) {
            if (is_listed(asked)) continue;
            const ui::Button add{.id = "plan.add." + id_of(*asked.measure),
                                 .label = "Add an action for " + short_name(*asked.measure),
                                 .kind = ui::ButtonKind::Secondary,
                                 .hidden = ": " + words_of(c, *asked.measure).label,
                                 .small = true};
            if (ui::button(c.frame, add)) c.act(figures::AddPlannedAction{id_of(*asked.measure)});
        }
    });
}

}  // namespace

void actions_page(const Context& c) {
    figures_page(c, {.title = "What will be done"}, [&] {
        const std::vector<Asked> all = asked_of(c);
        ui::paragraph(
            c.frame,
            {.text = "Each measure that is outside the range, or behind for the group that the standard "
                     "protects, "
                     "should have one owner and a date. Being listed is a reason to look, not a finding.",
             .id = "plan.what"});
        place_overview(c, all);
        for (const Asked& asked : all)
            if (is_listed(asked)) place_asked(c, asked);
        place_others(c, all);
    });
}

}  // namespace views::workforce_pages
