// The method sheet: every rule that the guidance leaves open, with its value, why it is open, how certain it is and
// where it comes from; changed here.
#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "web/ui/ui.h"
#include "web/views/parts/topic.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/figures_page.h"
#include "web/views/workforce/parts/method_words.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
using workforce::Parameter;
using workforce::ParameterKind;

// A rule as it is and as it could be. `standard` is the method sheet's own.
struct Rule {
    const Parameter& standard;
    json::Value chosen;  // what was typed or chosen, also where it cannot be used
    std::string field;   // id of its widget
    std::string error;
    [[nodiscard]] bool differs() const { return chosen != standard.value; }
};

Rule rule_of(const Context& c, const Parameter& standard) {
    const auto own = c.workbook().parameters.find(standard.key);
    Rule rule{standard,
              own == c.workbook().parameters.end() ? standard.value : own->second,
              "param." + standard.key,
              {}};
    if (rule.differs()) {
        const auto tried = workforce::with(c.state.reference->method, standard.key, rule.chosen, {});
        if (!tried) rule.error = base::sentence(tried.error());
    }
    return rule;
}

// What stands in a text field: also words where a number is wanted.
std::string typed_words(const Rule& rule) {
    if (const std::string* text = rule.chosen.as_string()) return *text;
    if (const std::int64_t* number = rule.chosen.as_integer()) return std::to_string(*number);
    return {};
}

json::Value whole_of(const std::string& text) {
    const std::string plain = base::trimmed(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    const bool is_number = error == std::errc() && end == plain.data() + plain.size();
    return is_number ? json::Value(number) : json::Value(text);
}

std::string limits_of(const Parameter& standard) {
    return "A whole number from " + std::to_string(standard.least) + " to " + std::to_string(standard.most) +
           ".";
}

std::optional<json::Value> place_flag(const Context& c, const Rule& rule) {
    const bool* flag = rule.chosen.as_bool();
    const ui::Radios radios{.id = rule.field,
                            .legend = rule.standard.title,
                            .error = rule.error,
                            .options = {{.value = "yes", .label = "Yes"}, {.value = "no", .label = "No"}},
                            .value = flag == nullptr ? ""
                                     : *flag         ? "yes"
                                                     : "no",
                            .inline_options = true,
                            .small = true};
    const auto chosen = ui::radios(c.frame, radios);
    return chosen ? std::optional(json::Value(*chosen == "yes")) : std::nullopt;
}

std::optional<json::Value> place_choice(const Context& c, const Rule& rule) {
    ui::Radios radios{.id = rule.field,
                      .legend = rule.standard.title,
                      .error = rule.error,
                      .value = typed_words(rule),
                      .small = true};
    for (const std::string& word : rule.standard.allowed)
        radios.options.push_back({.value = word, .label = choice_words(word)});
    const auto chosen = ui::radios(c.frame, radios);
    return chosen ? std::optional(json::Value(*chosen)) : std::nullopt;
}

std::optional<json::Value> place_text(const Context& c, const Rule& rule, ParameterKind kind) {
    const bool is_whole = kind == ParameterKind::Whole;
    const bool is_number = is_whole || kind == ParameterKind::Decimal;
    const ui::TextInput input{.id = rule.field,
                              .label = rule.standard.title,
                              .hint = is_whole    ? limits_of(rule.standard)
                                      : is_number ? "A number above 0, such as 0.80."
                                                  : std::string(),
                              .error = rule.error,
                              .value = typed_words(rule),
                              .width = is_number ? ui::FieldWidth::Characters5 : ui::FieldWidth::Characters30,
                              .numeric = is_whole,
                              .spellcheck = !is_number};
    const auto typed = ui::text_input(c.frame, input);
    if (!typed) return std::nullopt;
    return is_whole ? whole_of(*typed) : json::Value(*typed);
}

std::optional<json::Value> place_bands(const Context& c, const Rule& rule) {
    ui::Checkboxes boxes{.id = rule.field, .legend = rule.standard.title, .error = rule.error, .small = true};
    for (const workforce::BandRow& row : c.reference().bands.rows)
        if (!row.medical) boxes.options.push_back({.value = row.id, .label = row.label});
    if (const json::Array* ids = rule.chosen.as_array())
        for (const json::Value& id : *ids)
            if (const std::string* text = id.as_string()) boxes.values.push_back(*text);
    const auto chosen = ui::checkboxes(c.frame, boxes);
    if (!chosen) return std::nullopt;
    json::Array list;
    for (const std::string& id : *chosen) list.emplace_back(id);
    return json::Value(std::move(list));
}

std::optional<json::Value> place_widget(const Context& c, const Rule& rule) {
    const ParameterKind kind = workforce::kind_of(rule.standard.key);
    switch (kind) {
        case ParameterKind::Flag:
            return place_flag(c, rule);
        case ParameterKind::Choice:
            return place_choice(c, rule);
        case ParameterKind::BandList:
            return place_bands(c, rule);
        case ParameterKind::Whole:
        case ParameterKind::Decimal:
        case ParameterKind::Text:
            return place_text(c, rule, kind);
    }
    return std::nullopt;
}

// "Background knowledge, not confirmed. Published tables show …"
void place_why(const Context& c, const Rule& rule) {
    const std::string id = rule.field;
    std::string words = rule.standard.why_open;
    if (const std::string_view honest = changes_nothing(rule.standard.key); !honest.empty())
        words += " " + std::string(honest);
    ui::paragraph(c.frame, {.text = {ui::bold(std::string(certainty_words(rule.standard.certainty)) + ". "),
                                     {.text = words}},
                            .id = id + ".why"});
}

void place_difference(const Context& c, const Rule& rule) {
    if (!rule.differs()) return;
    const std::string standard = value_words(rule.standard, rule.standard.value, c.reference().bands);
    ui::paragraph(
        c.frame, {.text = {ui::bold("Changed here. "), {.text = "The standard choice is: " + standard + "."}},
                  .id = rule.field + ".differs"});
    const ui::Button back{.id = rule.field + ".back",
                          .label = "Put the standard choice back",
                          .kind = ui::ButtonKind::Secondary,
                          .hidden = ": " + rule.standard.title,
                          .small = true};
    if (ui::button(c.frame, back)) c.act(figures::SetParameter{rule.standard.key, rule.standard.value});
}

void place_sources(const Context& c, const Rule& rule) {
    if (!c.portal.book) return;
    ui::List list{.id = rule.field + ".sources"};
    for (const std::string& id : rule.standard.sources) {
        const auto found = c.portal.book->sources.find(id);
        if (found != c.portal.book->sources.end()) list.items.push_back(source_text(found->second));
    }
    ui::details(c.frame,
                {.id = rule.field + ".from", .summary = "Where “" + rule.standard.title + "” comes from"},
                [&] {
                    ui::list(c.frame, list);
                    ui::paragraph(c.frame, {.text = "Version " + rule.standard.version + " of this rule.",
                                            .id = rule.field + ".version"});
                });
}

void place_rule(const Context& c, const Parameter& standard) {
    const Rule rule = rule_of(c, standard);
    if (auto value = place_widget(c, rule)) c.act(figures::SetParameter{standard.key, std::move(*value)});
    place_why(c, rule);
    place_difference(c, rule);
    place_sources(c, rule);
    ui::rule(c.frame, rule.field + ".end");
}

struct Group {
    std::string_view id, heading;
    std::vector<std::string_view> prefixes;
};

// Rules by what they are about; the last takes what no other does.
const std::vector<Group>& groups() {
    static const std::vector<Group> kGroups{
        {"wres", "WRES", {"wres"}},
        {"wdes", "WDES", {"wdes"}},
        {"range", "The range for ratios", {"range."}},
        {"round", "Rounding", {"round."}},
        {"band", "Bands of the disparity ratio", {"band."}},
        {"publication", "Publication and small numbers", {"disclosure.", "board.", "caution."}},
        {"checks", "Checks of the figures", {"unknown.", "plausible.", "swap."}},
        {"other", "Other rules", {""}},
    };
    return kGroups;
}

const Group& group_of(const Parameter& parameter) {
    return *std::ranges::find_if(groups(), [&](const Group& group) {
        return std::ranges::any_of(
            group.prefixes, [&](std::string_view prefix) { return parameter.key.starts_with(prefix); });
    });
}

void place_changed(const Context& c) {
    const std::size_t changed = c.workbook().parameters.size();
    const std::string words =
        changed == 0 ? "Every rule has its standard choice."
                     : "Rules that differ from the standard choice: " + std::to_string(changed) + ".";
    ui::paragraph(c.frame, {.text = words, .id = "method.changed"});
}

}  // namespace

void method_page(const Context& c) {
    figures_page(c, {.title = "Method sheet"}, [&] {
        ui::paragraph(
            c.frame,
            {.text =
                 "Where the guidance leaves a rule open, or we could not read it, this sheet shows the rule "
                 "that is used, how certain it is, and lets you choose another. A change takes effect at "
                 "once in every figure of these years.",
             .id = "method.what"});
        place_changed(c);
        for (const Group& group : groups()) {
            ui::section(c.frame,
                        {.id = "method." + std::string(group.id), .heading = std::string(group.heading)},
                        [&] {
                            for (const Parameter& standard : c.state.reference->method.parameters)
                                if (&group_of(standard) == &group) place_rule(c, standard);
                        });
        }
        ui::paragraph(c.frame, {.text = "Method sheet of " + c.state.reference->method.version + ".",
                                .id = "method.version"});
    });
}

}  // namespace views::workforce_pages
