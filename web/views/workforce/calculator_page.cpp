// One ratio on one page, for demonstrations: two groups, two counts each. Worked out as the measure itself is; nothing of
// it is kept.
#include <array>

#include "core/workforce/measures.h"
#include "core/workforce/results_json.h"
#include "core/workforce/sheet.h"
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/workforce/pages.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
using workforce::Side;
using workforce::Standard;

struct Kind {
    std::string_view id, label;
    Standard standard;
    std::string_view indicator, events, base;  // names in a counts file
    const char* events_label;
    const char* base_label;
};
constexpr std::array kKinds = {
    Kind{"wres2", "WRES 2: appointed from shortlisting", Standard::Wres, "2", "appointed", "shortlisted",
         "Appointed", "Shortlisted"},
    Kind{"wres3", "WRES 3: entered the formal disciplinary process", Standard::Wres, "3", "entered",
         "workforce", "Entered the process", "Staff"},
    Kind{"wres4", "WRES 4: took part in non-mandatory training", Standard::Wres, "4", "accessed", "workforce",
         "Took part", "Staff"},
    Kind{"wdes2", "WDES 2: appointed from shortlisting", Standard::Wdes, "2", "appointed", "shortlisted",
         "Appointed", "Shortlisted"},
};

const std::string& typed(const Context& c, std::string_view field) {
    static const std::string kBlank;
    const auto found = c.state.calculator.find(field);
    return found == c.state.calculator.end() ? kBlank : found->second;
}

const Kind& kind_of(const Context& c) {
    for (const Kind& kind : kKinds)
        if (kind.id == typed(c, "kind")) return kind;
    return kKinds.front();
}

std::string path(const Kind& kind, std::string_view member, Side side) {
    const std::string standard = kind.standard == Standard::Wres ? "wres/" : "wdes/";
    return standard + std::string(kind.indicator) + "/" + std::string(member) + "/" +
           std::string(workforce::key(kind.standard, side));
}

// The name of a field on the page does not change with the measure, so that what is typed stays.
std::string field(std::string_view which, Side side) {
    return "calculator." + std::string(which) + (side == Side::Focus ? ".focus" : ".comparison");
}

workforce::SheetCounts counts(const Context& c, const Kind& kind) {
    workforce::Sheet sheet;
    for (const Side side : {Side::Comparison, Side::Focus}) {
        sheet.put(path(kind, kind.events, side), typed(c, field("events", side)));
        sheet.put(path(kind, kind.base, side), typed(c, field("base", side)));
    }
    return workforce::counts_of(sheet, c.state.reference->bands);
}

std::string fault_at(const workforce::SheetCounts& counts, const std::string& path) {
    for (const workforce::FieldFault& fault : counts.faults)
        if (fault.path == path) return fault.sentence;
    return {};
}

void place_group(const Context& c, const Kind& kind, Side side, const workforce::SheetCounts& read) {
    const auto number = [&](std::string_view which, std::string_view member, const char* label) {
        const std::string id = field(which, side);
        const ui::TextInput input{.id = id,
                                  .label = label,
                                  .error = fault_at(read, path(kind, member, side)),
                                  .value = typed(c, id),
                                  .width = ui::FieldWidth::Characters10,
                                  .numeric = true,
                                  .spellcheck = false};
        if (auto text = ui::text_input(c.frame, input)) c.act(figures::SetCalculator{id, std::move(*text)});
    };
    const std::string group(workforce::name(kind.standard, side));
    ui::fieldset(c.frame, {.id = field("group", side), .legend = group, .boxed = true}, [&] {
        ui::columns(c.frame, {.id = field("group", side) + ".counts", .weights = {1, 1}},
                    {[&] { number("events", kind.events, kind.events_label); },
                     [&] { number("base", kind.base, kind.base_label); }});
    });
}

std::string limits(const workforce::Result& result) {
    const auto limit = [](double value) { return workforce::four_decimals(value); };
    return limit(result.interval->limits.low) + " to " + limit(result.interval->limits.high);
}

std::string verdict(const workforce::Result& result) {
    if (!result.range) return "No verdict";
    switch (*result.range) {
        case statistics::Range::Below:
            return "Below the range from 0.80 to 1.25";
        case statistics::Range::Within:
            return "Within the range from 0.80 to 1.25";
        case statistics::Range::Above:
            return "Above the range from 0.80 to 1.25";
    }
    return {};
}

void place_result(const Context& c, const workforce::Result& result) {
    ui::paragraph(c.frame, {.text = {ui::bold(result.sentence)}, .id = "calculator.sentence"});
    ui::SummaryList list{.id = "calculator.figures"};
    const auto add = [&](std::string id, std::string key, std::string value) {
        list.rows.push_back(
            {.id = "calculator." + std::move(id), .key = std::move(key), .value = std::move(value)});
    };
    if (result.status == workforce::Status::Ok) {
        add("ratio", "Ratio", result.shown);
        add("verdict", "Verdict", verdict(result));
    }
    if (result.interval) add("interval", "95 % interval (Koopman, our method)", limits(result));
    if (result.p)
        add("p", "Fisher’s exact test, two-sided (our method)", "p " + workforce::p_text(*result.p));
    if (result.fragile) add("fragile", "How firm", "One case more or less would change the verdict.");
    if (!list.rows.empty()) ui::summary_list(c.frame, list);
}

}  // namespace

void calculator_page(const Context& c) {
    const ui::Page page{.id = std::string(figures::routes::kCalculator),
                        .title = "Ratio calculator",
                        .back = {.text = "Workforce equality", .href = "#/workforce"}};
    const Kind& kind = kind_of(c);
    const workforce::SheetCounts read = counts(c, kind);
    ui::page(c.frame, page, [&] {
        ui::paragraph(c.frame, {.text = "Four numbers, one ratio. What you type here is not kept.",
                                .id = "calculator.what"});
        ui::Radios kinds{.id = "calculator.kind",
                         .legend = "Which measure?",
                         .value = std::string(kind.id),
                         .small = true};
        for (const Kind& each : kKinds)
            kinds.options.push_back({.value = std::string(each.id), .label = std::string(each.label)});
        if (auto value = ui::radios(c.frame, kinds)) c.act(figures::SetCalculator{"kind", std::move(*value)});
        place_group(c, kind, Side::Comparison, read);
        place_group(c, kind, Side::Focus, read);
        ui::section(c.frame, {.id = "calculator.result", .heading = "What it says"}, [&] {
            const auto results = workforce::compute(read.counts, *c.state.reference);
            const workforce::Result* result = workforce::find_result(results, kind.standard, kind.indicator);
            if (result == nullptr || result->status == workforce::Status::NotCollected)
                ui::paragraph(c.frame, {.text = "Type all four numbers.", .id = "calculator.wait"});
            else
                place_result(c, *result);
        });
    });
}

}  // namespace views::workforce_pages
