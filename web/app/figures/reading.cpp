// Files of figures: the page reads them beside itself (web/platform/browser/tables.js) and reports; here is what is made
// of the reports, and how counts are taken over.
#include "web/app/figures/reading.h"

#include <algorithm>

#include "core/workforce/sheet.h"
#include "web/app/figures/steps.h"

namespace app::figures {
namespace {

using Standing = ChosenFile::Standing;
using workforce::Workbook;

std::string text_at(const json::Value& value, std::string_view name) {
    const json::Value* member = value.find(name);
    const std::string* text = member == nullptr ? nullptr : member->as_string();
    return text == nullptr ? std::string() : *text;
}

std::int64_t number_at(const json::Value& value, std::string_view name) {
    const json::Value* member = value.find(name);
    const std::int64_t* number = member == nullptr ? nullptr : member->as_integer();
    return number == nullptr ? 0 : *number;
}

const json::Array& list_at(const json::Value& value, std::string_view name) {
    static const json::Array kNone;
    const json::Value* member = value.find(name);
    const json::Array* list = member == nullptr ? nullptr : member->as_array();
    return list == nullptr ? kNone : *list;
}

std::string meanings_json(const workforce::Meanings& meanings) {
    json::Object object;
    for (const auto& [field, values] : meanings) {
        json::Object list;
        for (const auto& [value, meaning] : values) list.emplace(value, json::Value(meaning));
        object.emplace(field, json::Value(std::move(list)));
    }
    return json::canonical(json::Value(std::move(object)));
}

workforce::FileNote note_of(const json::Value& file, const State& state) {
    workforce::FileNote note{.kind = text_at(file, "kind"),
                             .name = text_at(file, "file"),
                             .read_on = base::iso(today(state)),
                             .left_out = {}};
    const json::Value* balance = file.find("balance");
    if (balance == nullptr) return note;
    note.rows = number_at(*balance, "rows_in");
    note.counted = number_at(*balance, "counted");
    note.waiting = number_at(*balance, "needs_answer");
    const json::Value* excluded = balance->find("excluded");
    const json::Object* reasons = excluded == nullptr ? nullptr : excluded->as_object();
    for (const auto& [reason, rows] : reasons == nullptr ? json::Object{} : *reasons)
        note.left_out[reason] = rows.as_integer() == nullptr ? 0 : *rows.as_integer();
    return note;
}

// "wres/1/clinical/band_5/bme" → "wres/1/": a measure that a file gives takes the place of what was typed for it.
std::string measure_of(const std::string& path) {
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string::npos ? first : path.find('/', first + 1);
    return second == std::string::npos ? path : path.substr(0, second + 1);
}

bool is_about_people(const std::string& path) {
    return path.starts_with("wres/") || path.starts_with("wdes/");
}

// What no file tells stays as it was typed.
bool only_typed(std::string_view path) {
    return path.ends_with("/definition") || path.ends_with("/guaranteed_interview");
}

void put_counts(workforce::Sheet& sheet, const workforce::Sheet& counts) {
    for (const auto& [path, text] : counts.typed) {
        if (!is_about_people(path)) continue;
        std::erase_if(sheet.typed, [&](const auto& field) {
            return field.first.starts_with(measure_of(path)) && !only_typed(field.first);
        });
    }
    for (const auto& [path, text] : counts.typed) sheet.put(path, text);
}

void failed(State& state, Effects& effects, const std::string& kind, const json::Value& why) {
    const std::string sentence = text_at(why, "sentence");
    const auto file = state.reading.files.find(kind);
    if (file == state.reading.files.end()) {
        state.reading.trouble = sentence;
    } else {
        file->second.trouble = sentence;
        file->second.standing = Standing::Failed;
    }
    effects.push_back(platform::announce("The file was not read. " + sentence, true));
}

void all_read(State& state, Effects& effects, json::Value outcome) {
    for (auto& [kind, file] : state.reading.files)
        if (file.standing == Standing::Reading || file.standing == Standing::Waiting)
            file.standing = Standing::Read;
    const std::size_t waiting = list_at(outcome, "needs_answer").size();
    const bool any = !list_at(outcome, "files").empty();
    state.reading.outcome = std::move(outcome);
    state.reading.taken.clear();
    if (!any) return;
    effects.push_back(platform::announce(waiting == 0 ? "All is read. You can take the counts over."
                                         : waiting == 1
                                             ? "All is read. 1 value waits for you to say what it means."
                                             : "All is read. " + std::to_string(waiting) +
                                                   " values wait for you to say what they mean."));
}

}  // namespace

bool Reading::is_busy() const {
    return std::ranges::any_of(files,
                               [](const auto& each) { return each.second.standing == Standing::Reading; });
}

void choose_file(State& state, Effects& effects, const ChooseFile& action) {
    if (!state.current) return;
    const std::string& day = state.current->years.front().at("period/snapshot");
    if (!base::parse_iso(day)) {
        state.reading.trouble = "Give the day of the staff record first, so that the year is known.";
        effects.push_back(platform::announce(state.reading.trouble, true));
        return;
    }
    state.reading.trouble.clear();
    state.reading.files[action.kind] = {.name = action.name, .layout = {}, .trouble = {}};
    effects.push_back(platform::table("year", day));
    effects.push_back(platform::table("open", action.kind, {}, action.field));
    tell_meanings(state, effects);
}

void tell_meanings(const State& state, Effects& effects) {
    if (state.current && !state.reading.files.empty())
        effects.push_back(platform::table("answer", {}, meanings_json(state.current->meanings)));
}

void choose_column(State& state, Effects& effects, const ChooseColumn& action) {
    const auto file = state.reading.files.find(action.kind);
    if (file == state.reading.files.end()) return;
    file->second.trouble.clear();
    file->second.standing = Standing::Waiting;
    json::Array list;
    list.emplace_back(
        json::Object{{"column", static_cast<std::int64_t>(action.column)}, {"field", action.use}});
    effects.push_back(platform::table("choose", action.kind, json::canonical(json::Value(std::move(list)))));
}

void answer_value(State& state, Effects& effects, const AnswerValue& action) {
    change_current(state, effects, false, [&](Workbook& workbook) {
        auto& values = workbook.meanings[action.field];
        if (action.meaning.empty())
            values.erase(action.value);
        else
            values[action.value] = action.meaning;
        if (values.empty()) workbook.meanings.erase(action.field);
    });
    tell_meanings(state, effects);
}

void forget_file(State& state, Effects& effects, const std::string& kind) {
    state.reading.files.erase(kind);
    effects.push_back(platform::table("forget", kind));
}

void take_counts(State& state, Effects& effects) {
    const json::Value& outcome = state.reading.outcome;
    const json::Value* counts = outcome.find("counts");
    if (!state.current || counts == nullptr || !list_at(outcome, "needs_answer").empty()) return;
    const workforce::Sheet sheet = workforce::sheet_of(*counts);
    change_current(state, effects, false, [&](Workbook& workbook) {
        put_counts(workbook.years.front(), sheet);
        workbook.files.clear();
        for (const json::Value& file : list_at(outcome, "files"))
            workbook.files.push_back(note_of(file, state));
    });
    state.reading.taken =
        std::to_string(sheet.typed.size()) + " figures were taken over. Undo brings back what was there.";
    effects.push_back(platform::announce(state.reading.taken));
}

void table_reported(State& state, Effects& effects, const platform::Event& event) {
    json::Value said;
    if (auto parsed = json::parse(event.bytes)) said = std::move(*parsed);
    const auto file = state.reading.files.find(event.text);
    if (event.id == "failed") return failed(state, effects, event.text, said);
    if (event.id == "outcome") return all_read(state, effects, std::move(said));
    if (file == state.reading.files.end()) return;
    if (event.id == "layout") {
        file->second.layout = std::move(said);
    } else if (event.id == "progress") {
        file->second.standing = Standing::Reading;
        file->second.share = event.number;
        file->second.rows = static_cast<std::uint64_t>(event.second);
        file->second.passes = static_cast<std::uint64_t>(event.third);
    } else if (event.id == "cancelled") {
        state.reading.files.erase(file);
        effects.push_back(platform::announce("The reading was stopped. Nothing of the file was kept."));
    }
}

}  // namespace app::figures
