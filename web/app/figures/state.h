// Everything the portal knows of workforce figures while it runs, beside what it knows of any open work (desk.h). A
// plain comparable value: actions change it (store.h), views read it.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "core/rules/rule_book.h"
#include "core/workforce/reading/vocabulary.h"
#include "core/workforce/reference.h"
#include "core/workforce/workbook.h"
#include "web/app/figures/reading.h"
#include "web/app/keeping.h"
#include "web/app/reports/fonts.h"

namespace app::figures {

// Words that somebody began to put in place of a generated sentence and that may not stand yet: their numbers differ.
struct Rewording {
    std::string key;  // as in Workbook::sentences; empty: none is being written
    std::string text;
    bool operator==(const Rewording&) const = default;
};

// A block of cells pasted for one table: what stands in the box, and what became of it.
struct Pasting {
    std::string table, text, outcome;
    bool failed = false;
    bool operator==(const Pasting&) const = default;
};

// A ratio for demonstrations: two groups, two counts each, as typed. It belongs to no workbook and is never kept.
using Calculator = std::map<std::string, std::string, std::less<>>;

struct State : Desk<workforce::Workbook> {
    std::shared_ptr<const workforce::Reference> reference;           // never null once ready
    std::shared_ptr<const workforce::reading::Values> vocabularies;  // never null once ready
    Calculator calculator;
    Rewording rewording;
    std::shared_ptr<const rules::RuleBook>
        book;  // the portal's own, for the titles of sources; null until it has one
    Pasting pasting;
    Reading reading;
    reports::Fonts fonts;
    std::optional<bool> waiting_pdf;  // a PDF that waits for its fonts: whether it is for publication
    std::string example;              // bytes of the example's working file; empty: there is none
    bool operator==(const State&) const = default;
};

}  // namespace app::figures

namespace app {

template <>
struct Kept<figures::State> {
    static constexpr std::string_view kPrefix = "workforce/", kRemembered = "last-workforce",
                                      kThing = "set of figures", kHome = "/workforce/tasks";
    [[nodiscard]] static bool is_ready(const figures::State& state) { return state.reference != nullptr; }
    [[nodiscard]] static DraftInfo draft(const figures::State& state);
    [[nodiscard]] static std::string file(const figures::State& state);
    [[nodiscard]] static base::Result<Incoming<workforce::Workbook>> read(const figures::State& state,
                                                                          const std::string& name,
                                                                          const std::string& bytes);
    [[nodiscard]] static std::string title(const workforce::Workbook& work);
    static void clear(figures::State& state);
    static void go(figures::State& state, Effects& effects, const std::string& route);
};

}  // namespace app
