// Drives the whole portal in a native test: a fake clock, a memory for storage that can be told to fail, the real
// assets. Finds things by role and name as a person does; never by place.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/rule_book.h"
#include "web/platform/platform.h"
#include "web/ui/frame.h"
#include "web/views/program.h"

namespace testing {

// What outlives a tab: the browser's storage and preferences, and how storage fails.
struct Memory {
    std::map<std::string, std::string> records;
    std::map<std::string, std::string> preferences;
    int fail_at = 0;             // the n-th operation from now fails; 0: none
    bool fail_for_ever = false;  // and all after it
    std::string failure = "full";
    int operations = 0;
};

class Tab {
  public:
    explicit Tab(Memory& memory, std::string route = "/", std::int64_t now_ms = 1'795'430'700'000,
                 int seed = 1);

    // --- what a person does. Each demands that the thing is there, and settles the page afterwards.
    void press(std::string_view name);  // a button or link
    void type(std::string_view label,
              std::string_view text);  // a text field or area; its first by that label
    void type_date(std::string_view legend, std::string_view day, std::string_view month,
                   std::string_view year);
    void choose(std::string_view legend, std::string_view option);  // radios, checkboxes, select, grid row
    void tick(std::string_view label, bool on = true);
    void open_file(std::string_view name, std::string_view bytes);
    void shortcut(std::string_view word);
    void go(std::string_view route);
    void wait(std::int64_t ms);  // lets time pass; wake-ups happen
    void hide();                 // the page is hidden or closed
    void kill();                 // answers of storage no longer arrive; nothing more is written

    // --- what there is
    [[nodiscard]] const platform::SemanticNode* find(
        std::string_view name) const;  // any role; visible or hidden name
    [[nodiscard]] const platform::SemanticNode* by_id(std::string_view id) const;
    [[nodiscard]] bool says(std::string_view words) const;  // anywhere in the page's words
    [[nodiscard]] std::string title() const;                // the h1
    [[nodiscard]] std::string tree() const;                 // one line a node: for golden files
    [[nodiscard]] const std::string& route() const { return route_; }
    [[nodiscard]] const std::vector<platform::SemanticNode>& nodes() const { return nodes_; }
    [[nodiscard]] const ui::Frame& frame() const { return frame_; }  // what was drawn, until the next step
    [[nodiscard]] std::string save_words() const;
    [[nodiscard]] bool asks_before_closing() const { return unsaved_; }

    std::vector<platform::Effect> downloads, announcements;
    std::vector<platform::Effect> tables;  // what was asked of the reader of workforce files
    std::vector<std::string> focused;      // ids that the focus was moved to, in order
    std::vector<std::string> complaints;
    int builds = 0;

    void event(platform::Event event);  // and settles

  private:
    void settle();
    void build();
    void carry_out(const platform::Effect& effect);
    void storage(const platform::Effect& effect);

    Memory& memory_;
    ui::Frame frame_;
    std::unique_ptr<views::Program> program_;
    std::vector<platform::SemanticNode> nodes_;
    std::vector<platform::Event> queue_;
    std::map<std::uint32_t, std::int64_t> wakes_;
    std::string route_;
    std::int64_t now_ms_;
    std::uint32_t revision_ = 0;
    bool unsaved_ = false;
    bool dead_ = false;
};

[[nodiscard]] std::string read_repository_file(const std::string& path);  // "" when it is not there
// The published definitions and rules; a test fails when they do not load.
[[nodiscard]] rules::RuleBook the_book();

}  // namespace testing
