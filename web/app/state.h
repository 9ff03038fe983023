// Everything the portal knows while it runs, as one plain comparable value. Nothing here acts: actions change it
// (store.h), views read it, autosave and history are parts of it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/export/writers.h"
#include "core/rules/rule_book.h"
#include "web/app/keeping.h"

namespace app {

inline constexpr const char* kTool = "EHIIRA portal 0.1.0";

struct Example {
    std::string file = {}, title = {}, summary = {};
    std::string bytes = {};  // empty until loaded
    bool operator==(const Example&) const = default;
};

// What Continue found missing on one page.
struct FieldError {
    std::string field = {};  // element id: question, or question.row.column
    std::string sentence = {};
    bool operator==(const FieldError&) const = default;
};
struct PageErrors {
    std::string page = {};
    std::vector<FieldError> list = {};
    int attempt = 0;
    bool operator==(const PageErrors&) const = default;
};

// The choices on the send page, and the files made for them.
struct Sending {
    bool with_hidden = false;  // hidden answers and history travel
    bool draft_for_advice = false;
    bool prepared = false;
    std::uint64_t revision = 0;               // of the assessment that the files were made from
    std::vector<exporting::File> files = {};  // docx, then html, txt
    std::string mailto = {};
    std::vector<std::string> downloaded = {};  // ids of what was saved
    bool address_opened = false;
    bool operator==(const Sending&) const = default;
};

// Before you start: typed dates, to work out when to send.
struct Planning {
    assessment::DateText decision = {}, papers = {};
    std::string kind = {};
    bool operator==(const Planning&) const = default;
};

struct State : Desk<assessment::Assessment> {
    std::shared_ptr<const rules::RuleBook> book;  // never null once ready
    std::vector<Example> examples = {};

    std::string came_from = {};  // page to go back to after Change

    PageErrors errors;
    std::string section_done = {};  // section just left: offer to save a file
    std::string search = {};
    Sending sending;
    Planning planning;
    bool operator==(const State&) const = default;
};

template <>
struct Kept<State> {
    static constexpr std::string_view kPrefix = "draft/", kRemembered = "last-draft", kThing = "assessment",
                                      kHome = "/tasks";
    [[nodiscard]] static bool is_ready(const State& state) { return state.book != nullptr; }
    [[nodiscard]] static DraftInfo draft(const State& state);
    [[nodiscard]] static std::string file(const State& state);
    [[nodiscard]] static base::Result<Incoming<assessment::Assessment>> read(const State& state,
                                                                             const std::string& name,
                                                                             const std::string& bytes);
    [[nodiscard]] static std::string title(const assessment::Assessment& work);
    static void clear(State& state);
    static void go(State& state, Effects& effects, const std::string& route);
};

}  // namespace app
