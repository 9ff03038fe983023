// How sure a measure is, the year before, the rules it rests on, what is known of NHS trusts, and whether it may be
// published.
#include <map>
#include <set>

#include "core/disclosure/protect.h"
#include "core/workforce/results_json.h"
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/measure_parts.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/method_words.h"

namespace views::workforce_pages {
namespace {

namespace routes = app::figures::routes;
using workforce::Measure;
using workforce::Result;
using workforce::Status;

void add(ui::SummaryList& list, const std::string& id, const std::string& key, ui::Text value) {
    list.rows.push_back({.id = list.id + "." + id, .key = key, .value = std::move(value)});
}

// The interval and the test together: a p-value alone says too little.
std::string certainty_of(const Result& result) {
    std::string words = interval_words(result) + ", by the " +
                        std::string(method_words(result.interval->method)) +
                        " method. This is our method, not NHS England’s.";
    if (!result.p) return words;
    return words + " Fisher’s exact test, two-sided: p " + workforce::p_text(*result.p) +
           ". It says how often chance alone would give a difference at least as rare as this one, and "
           "nothing of how "
           "large it is.";
}

std::string share_words(const statistics::Fraction& share) { return statistics::rounded(share, 1, 2) + "%"; }

std::string caution_words(const Result& result) {
    std::string words;
    const auto say = [&](std::string_view sentence) {
        words += (words.empty() ? "" : " ") + std::string(sentence);
    };
    if (is_small(result)) say("Small numbers: treat with caution.");
    if (result.fragile) say("One case more or less would change this result.");
    for (const std::string& caution : result.cautions) {
        if (caution == "guaranteed_interview")
            say("A guaranteed-interview scheme is run, which can raise this ratio.");
        if (caution == "own_survey") say("This is not the NHS Staff Survey question.");
        if (caution == "events_above_base")
            say("More cases than people: some will have left before the count.");
    }
    return words;
}

ui::SummaryList facts_of(const Context& c, const Line& line) {
    const Result& result = *line.main;
    const std::string id = "facts." + id_of(*line.measure) + "." + line.part;
    ui::SummaryList list{.id = id};
    const bool is_ratio = result.unit == workforce::Unit::Ratio;
    if (line.measure->indicator != "1")
        add(list, "value", is_ratio ? "Ratio" : "Figure", value_words(result));
    if (result.status == Status::Ok) {
        const std::string verdict = verdict_words(result, c.reference());
        if (!verdict.empty()) add(list, "verdict", "Verdict", verdict);
    }
    if (result.interval) add(list, "interval", "95% interval", certainty_of(result));
    const std::string caution = caution_words(result);
    if (!caution.empty()) add(list, "caution", "Caution", caution);
    if (!result.one_member.empty())
        add(list, "member", "One member more or less",
            "Moves the figure by " + result.one_member + " points");
    if (result.unknown_share)
        add(list, "unknown", "Unknown group", share_words(*result.unknown_share) + " of the people counted");
    if (!result.survey.empty()) add(list, "survey", "Survey", result.survey);
    add(list, "before", "Year before", earlier_words(result));
    return list;
}

// What national values are of: one table for each thing that was measured.
using Values = std::map<std::string, std::vector<workforce::Benchmark>>;

constexpr std::string_view kTrusts = "England, NHS trusts";

std::string value_words(const workforce::Benchmark& value) {
    const auto fraction = statistics::fraction(value.value);
    return statistics::rounded(fraction, value.value.decimals) + (value.unit == "percent" ? "%" : "");
}

void place_values(const Context& c, const std::string& id, const std::string& what,
                  const std::vector<workforce::Benchmark>& values) {
    ui::Table table{.id = id,
                    .caption = "NHS trusts, England: " + what,
                    .columns = {{.id = "year", .header = "Year"},
                                {.id = "group", .header = "Group", .weight = 1.5F},
                                {.id = "value", .header = "Value", .numeric = true},
                                {.id = "source", .header = "Source", .weight = 2},
                                {.id = "note", .header = "Note", .weight = 2}},
                    .small = true};
    for (const workforce::Benchmark& value : values) {
        const bool is_primary = value.status == "sourced-primary";
        const std::string source = is_primary ? "National publication" : "Quoted by another publication";
        const ui::Text link = value.source_address.starts_with("https:")
                                  ? ui::Text{ui::to(source, value.source_address)}
                                  : ui::Text(source);
        table.rows.push_back({.id = value.id,
                              .cells = {{.text = std::to_string(value.year)},
                                        {.text = large_first(value.group)},
                                        {.text = value_words(value)},
                                        {.text = link},
                                        {.text = value.note.empty() ? "None" : large_first(value.note)}}});
    }
    (void)ui::table(c.frame, table);
}

std::set<std::string> rules_of(const Context& c, const Measure& measure) {
    std::set<std::string> rules;
    for (const Result* result : results_of(c, measure))
        for (const auto& [key, value] : result->parameters) rules.insert(key);
    if (measure.unit == workforce::Unit::Ratio)
        for (const auto key :
             {workforce::keys::kRangeLow, workforce::keys::kRangeHigh, workforce::keys::kRangeInclusive})
            rules.insert(std::string(key));
    return rules;
}

std::string published_words(const Result& result) {
    return result.publication.shown ? "Yes" : "No. " + why_not_published(result.publication);
}

}  // namespace

void place_facts(const Context& c, const Measure& measure) {
    ui::section(c.frame, {.id = "measure.facts", .heading = "How sure this is"}, [&] {
        const std::vector<Line> lines = lines_of_measure(c, measure);
        for (const Line& line : lines) {
            if (lines.size() > 1) ui::heading(c.frame, {.text = line.label, .level = 3});
            ui::summary_list(c.frame, facts_of(c, line));
        }
    });
}

void place_national(const Context& c, const Measure& measure) {
    Values by_thing;
    for (workforce::Benchmark& value :
         workforce::shown(c.reference().benchmarks, measure.standard, measure.indicator, kTrusts))
        by_thing[value.measure].push_back(std::move(value));
    ui::section(c.frame, {.id = "measure.national", .heading = "NHS trusts, England"}, [&] {
        if (by_thing.empty()) {
            ui::paragraph(c.frame, {.text = "No national figure is held.", .id = "measure.national.none"});
            return;
        }
        ui::paragraph(
            c.frame, {.text = "These are figures of NHS trusts. A commissioning support unit is not a trust: "
                              "its staff and its work differ, so they are no target and no peer.",
                      .id = "measure.national.what"});
        std::size_t number = 0;
        for (const auto& [what, values] : by_thing)
            place_values(c, "national." + std::to_string(++number), large_first(what), values);
    });
}

void place_rules(const Context& c, const Measure& measure) {
    const std::set<std::string> rules = rules_of(c, measure);
    if (rules.empty()) return;
    ui::section(c.frame, {.id = "measure.rules", .heading = "The rules it rests on"}, [&] {
        ui::SummaryList list{.id = "measure.rule"};
        for (const workforce::Parameter& rule : c.reference().method.parameters) {
            const std::string& key = rule.key;
            if (!rules.contains(key)) continue;
            list.rows.push_back(
                {.id = "measure.rule." + key,
                 .key = rule.title,
                 .value = value_words(rule, rule.value, c.reference().bands),
                 .actions = {ui::to("See", to_route(std::string(routes::kMethod) + "?param." + key),
                                    " in the method sheet: " + rule.title)}});
        }
        ui::summary_list(c.frame, list);
    });
}

void place_publication(const Context& c, const Measure& measure) {
    const workforce::Results marked = disclosure::marked(c.figures().results, c.derived.publication());
    ui::section(c.frame, {.id = "measure.publication", .heading = "May it be published?"}, [&] {
        ui::SummaryList list{.id = "measure.may"};
        for (const Line& line : lines_of_measure(c, measure)) {
            const Result* result =
                find_result(marked, line.main->standard, line.main->indicator, line.main->part);
            if (result == nullptr) continue;
            list.rows.push_back(
                {.id = "measure.may." + line.part, .key = line.label, .value = published_words(*result)});
        }
        ui::summary_list(c.frame, list);
        ui::link(c.frame, {.id = "measure.publish",
                           .text = "See what the edition for publication shows",
                           .href = to_route(routes::kPublish)});
    });
}

}  // namespace views::workforce_pages
