// Widgets for single questions, grids for runs of equal choices, and the "not known yet" fields.
#include "web/views/questions.h"

#include <algorithm>

#include "core/base/text.h"
#include "web/ui/ui.h"
#include "web/views/guidance.h"

namespace views {
namespace {

using form::Question;
using form::QuestionType;

constexpr std::size_t kMostRadios = 8;  // more choices: a select
constexpr std::size_t kLeastGridRows = 3;

bool is_single(QuestionType type) {
    return type == QuestionType::One || type == QuestionType::YesNo || type == QuestionType::YesNoUnsure;
}

bool is_required(const Context& c, const Question& q) {
    return assessment::need_now(q, c.visible().answers) == form::Need::Required;
}

ui::FieldWidth width_of(const std::string& width) {
    if (width == "2") return ui::FieldWidth::Characters2;
    if (width == "5") return ui::FieldWidth::Characters5;
    if (width == "10") return ui::FieldWidth::Characters10;
    if (width == "20") return ui::FieldWidth::Characters20;
    return ui::FieldWidth::Full;
}

void short_text(const Context& c, const Question& q) {
    const auto changed =
        ui::text_input(c.frame, {.id = q.id,
                                 .label = label_of(c, q),
                                 .hint = q.hint,
                                 .error = error_for(c, q.id),
                                 .value = assessment::text(c.assessment().answers, q.id),
                                 .width = width_of(q.width),
                                 .numeric = q.type == QuestionType::Number,
                                 .spellcheck = q.type == QuestionType::ShortText && checks_spelling(c),
                                 .required = is_required(c, q)});
    if (changed) c.act(app::SetAnswer{q.id, *changed, true});
}

std::string word_count(const Question& q, const std::string& text) {
    const std::size_t words = base::count_words(text);
    if (q.soft_words == 0) return {};
    const std::string guide = "A guide: about " + std::to_string(q.soft_words) + " words.";
    return words == 0 ? guide : guide + " So far " + std::to_string(words) + ".";
}

void long_text(const Context& c, const Question& q) {
    const std::string& text = assessment::text(c.assessment().answers, q.id);
    const auto changed = ui::textarea(c.frame, {.id = q.id,
                                                .label = label_of(c, q),
                                                .hint = q.hint,
                                                .error = error_for(c, q.id),
                                                .value = text,
                                                .spellcheck = checks_spelling(c),
                                                .required = is_required(c, q),
                                                .count = word_count(q, text)});
    if (changed) c.act(app::SetAnswer{q.id, *changed, true});
}

// Whether this question is asked only after these answers to `of`, whatever else its page asks for.
const form::Condition* asked_after(const Question& q, const Question& of) {
    const auto looks_at = [&](const form::Condition& each) {
        return each.kind == form::ConditionKind::Is && each.question == of.id && each.column.empty();
    };
    if (looks_at(q.shown)) return &q.shown;
    if (q.shown.kind != form::ConditionKind::All) return nullptr;
    const auto found = std::ranges::find_if(q.shown.parts, looks_at);
    return found == q.shown.parts.end() ? nullptr : &*found;
}

bool is_radios(const Context& c, const Question& q) {
    return q.type == QuestionType::One && options_now(c, q.options).size() <= kMostRadios;
}

// NHS pattern: a short question that belongs to one choice stands under that choice.
std::vector<const Question*> revealed_by(const Context& c, const std::vector<const Question*>& shown,
                                         std::size_t at) {
    std::vector<const Question*> found;
    if (!is_radios(c, *shown[at])) return found;
    for (std::size_t i = at + 1; i < shown.size(); ++i) {
        const QuestionType type = shown[i]->type;
        const bool small =
            type == QuestionType::ShortText || type == QuestionType::LongText || type == QuestionType::Date;
        if (!small || asked_after(*shown[i], *shown[at]) == nullptr) break;
        found.push_back(shown[i]);
    }
    return found;
}

void single_choice(const Context& c, const Question& q, const std::vector<const Question*>& revealed) {
    const auto options = options_now(c, q.options);
    const std::string& value = assessment::text(c.assessment().answers, q.id);
    std::optional<std::string> chosen;
    if (options.size() > kMostRadios) {
        ui::Select select{.id = q.id,
                          .label = label_of(c, q),
                          .hint = q.hint,
                          .error = error_for(c, q.id),
                          .options = {{"", "Choose"}},
                          .value = value,
                          .required = is_required(c, q)};
        for (const form::Option& o : options) select.options.push_back({o.id, o.label});
        chosen = ui::select(c.frame, select);
    } else {
        ui::Radios radios{.id = q.id,
                          .legend = label_of(c, q),
                          .hint = q.hint,
                          .error = error_for(c, q.id),
                          .value = value,
                          .inline_options = q.type == QuestionType::YesNo,
                          .required = is_required(c, q)};
        for (const form::Option& o : options)
            radios.options.push_back({.value = o.id, .label = o.label, .hint = o.hint});
        const auto reveal = [&] {
            for (const Question* each : revealed) question(c, *each);
        };
        for (ui::RadioOption& option : radios.options) {
            if (option.value == value && !revealed.empty()) option.reveal = reveal;
        }
        chosen = ui::radios(c.frame, radios);
    }
    if (chosen) c.act(app::SetAnswer{q.id, *chosen, false});
}

void many_choices(const Context& c, const Question& q) {
    ui::Checkboxes boxes{.id = q.id,
                         .legend = label_of(c, q),
                         .hint = q.hint,
                         .error = error_for(c, q.id),
                         .values = assessment::choices(c.assessment().answers, q.id),
                         .required = is_required(c, q)};
    for (const form::Option& o : options_now(c, q.options)) {
        boxes.options.push_back(
            {.value = o.id, .label = o.label, .hint = o.hint, .exclusive = o.id == "none"});
    }
    if (auto changed = ui::checkboxes(c.frame, boxes)) {
        c.act(app::SetAnswer{q.id, assessment::Choices{std::move(*changed)}, false});
    }
}

void date(const Context& c, const Question& q) {
    const auto answer = c.assessment().answers.find(q.id);
    assessment::DateText typed;
    if (answer != c.assessment().answers.end()) {
        if (const auto* text = std::get_if<assessment::DateText>(&answer->second)) typed = *text;
    }
    const auto changed = ui::date_input(
        c.frame, {.id = q.id,
                  .legend = label_of(c, q),
                  .hint = q.hint.empty() ? "For example, 27 3 2027" : q.hint + " For example, 27 3 2027",
                  .error = error_for(c, q.id),
                  .value = {typed.day, typed.month, typed.year},
                  .required = is_required(c, q)});
    if (changed)
        c.act(app::SetAnswer{q.id, assessment::DateText{changed->day, changed->month, changed->year}, true});
}

// How many questions from `at` can stand in one grid.
std::size_t grid_length(const Context& c, const std::vector<const Question*>& shown, std::size_t at) {
    std::size_t end = at;
    while (end < shown.size() && is_single(shown[end]->type) &&
           options_now(c, shown[end]->options) == options_now(c, shown[at]->options)) {
        ++end;
    }
    return end - at;
}

void grid(const Context& c, const std::vector<const Question*>& shown, std::size_t at, std::size_t count) {
    const Question& first = *shown[at];
    ui::ChoiceGrid grid{.id = first.id + ".grid", .legend = "Choose one answer in each row"};
    for (const form::Option& o : options_now(c, first.options)) grid.options.push_back({o.id, o.label});
    for (std::size_t i = at; i < at + count; ++i) {
        const Question& q = *shown[i];
        grid.rows.push_back({.id = q.id,
                             .label = label_of(c, q),
                             .hint = q.hint,
                             .error = error_for(c, q.id),
                             .value = assessment::text(c.assessment().answers, q.id)});
    }
    if (const auto change = ui::choice_grid(c.frame, grid))
        c.act(app::SetAnswer{change->row, change->value, false});
}

}  // namespace

// NHS pattern: what may be left out says so; what is wanted says nothing.
std::string label_of(const Context& c, const Question& q) {
    const bool wanted = is_required(c, q) || q.due != form::Due::Submission;
    return wanted ? q.label : q.label + " (optional)";
}

std::vector<form::Option> options_now(const Context& c, const std::vector<form::Option>& options) {
    std::vector<form::Option> shown;
    std::ranges::copy_if(options, std::back_inserter(shown), [&](const form::Option& o) {
        return assessment::holds(o.shown, c.visible().answers);
    });
    return shown;
}

void to_do_fields(const Context& c, const Question& q) {
    const auto found = c.assessment().to_dos.find(q.id);
    const bool unknown = found != c.assessment().to_dos.end();
    const std::string id = q.id + ".unknown";
    const auto ticked =
        ui::checkbox(c.frame, {.id = id,
                               .label = "Not known yet: I will ask somebody about “" + short_name(q) + "”",
                               .checked = unknown,
                               .small = true});
    if (ticked) c.act(app::SetToDo{q.id, *ticked ? std::optional(assessment::ToDo{}) : std::nullopt, false});
    if (!unknown) return;
    assessment::ToDo to_do = found->second;
    bool changed = false;
    ui::fieldset(c.frame,
                 {.id = id + ".fields", .legend = "What is not known yet about “" + short_name(q) + "”"},
                 [&] {
                     if (const auto v = ui::text_input(c.frame, {.id = id + ".ask",
                                                                 .label = "Whom or what will you ask?",
                                                                 .error = error_for(c, id + ".ask"),
                                                                 .value = to_do.ask,
                                                                 .spellcheck = checks_spelling(c)})) {
                         to_do.ask = *v;
                         changed = true;
                     }
                     if (const auto v = ui::text_input(c.frame, {.id = id + ".owner",
                                                                 .label = "Who will find out? (optional)",
                                                                 .value = to_do.owner,
                                                                 .spellcheck = checks_spelling(c)})) {
                         to_do.owner = *v;
                         changed = true;
                     }
                     const ui::DateParts due{to_do.due.day, to_do.due.month, to_do.due.year};
                     if (const auto v = ui::date_input(
                             c.frame, {.id = id + ".due", .legend = "By when? (optional)", .value = due})) {
                         to_do.due = {v->day, v->month, v->year};
                         changed = true;
                     }
                 });
    if (changed) c.act(app::SetToDo{q.id, to_do, true});
}

void question(const Context& c, const Question& q) {
    switch (q.type) {
        case QuestionType::ShortText:
        case QuestionType::Email:
        case QuestionType::Number:
            short_text(c, q);
            break;
        case QuestionType::LongText:
            long_text(c, q);
            break;
        case QuestionType::YesNo:
        case QuestionType::YesNoUnsure:
        case QuestionType::One:
            single_choice(c, q, {});
            break;
        case QuestionType::Many:
            many_choices(c, q);
            break;
        case QuestionType::Date:
            date(c, q);
            break;
        case QuestionType::Table:
            table_question(c, q);
            break;
        case QuestionType::Auto:
            return;  // shown by the pages that work them out
    }
    if (q.may_be_unknown && q.type == QuestionType::LongText) to_do_fields(c, q);
}

void questions(const Context& c, const std::vector<std::string>& ids) {
    std::vector<const Question*> shown;
    for (const std::string& id : ids) {
        if (const Question* q = c.form().find(id); q != nullptr && c.visible().shows(id)) shown.push_back(q);
    }
    std::string guided;
    const auto guide = [&](const Question& q) {
        if (c.frame.workspace() || q.guidance.empty() || q.guidance == guided) return;
        guided = q.guidance;
        inline_guidance(c, q);
    };
    for (std::size_t i = 0; i < shown.size();) {
        const std::size_t together = grid_length(c, shown, i);
        if (together >= kLeastGridRows) {
            grid(c, shown, i, together);
            guide(*shown[i]);
            i += together;
        } else {
            const auto revealed = revealed_by(c, shown, i);
            if (revealed.empty()) {
                question(c, *shown[i]);
            } else {
                single_choice(c, *shown[i], revealed);
            }
            guide(*shown[i]);
            i += 1 + revealed.size();
        }
    }
}

std::string element_of(const std::string& field) {
    const std::size_t at = field.rfind(".after_");
    return at == std::string::npos ? field : field.substr(0, at) + ".after." + field.substr(at + 7);
}

}  // namespace views
