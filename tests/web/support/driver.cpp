// See driver.h. Storage answers in order, after the page settled, as a browser's does.
#include "tests/web/support/driver.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/export/pdf/pdf_writer.h"
#include "tests/support/pdf_text.h"
#include "web/views/gallery.h"
#include "web/views/reports/program.h"
#include "web/views/workforce/program.h"

namespace testing {
namespace {

std::vector<std::unique_ptr<views::Part>> every_part() {
    std::vector<std::unique_ptr<views::Part>> parts;
    parts.push_back(views::make_workforce());
    parts.push_back(views::make_report_files());
    parts.push_back(views::make_gallery());
    return parts;
}

using platform::Effect;
using platform::Event;

// The fonts are made by the build; everything else of assets stands in the repository.
std::string asset(const std::string& path) {
    if (path == exporting::pdf::kRegularFont) return support::report_fonts().regular;
    if (path == exporting::pdf::kBoldFont) return support::report_fonts().bold;
    return read_repository_file("assets/" + path);
}
using platform::Role;
using platform::SemanticNode;

std::string words_of(const SemanticNode& node) {
    std::string words = node.name;
    for (const platform::Run& run : node.runs) words += run.text + run.hidden;
    for (const platform::Run& run : node.actions) words += "\n" + run.text + run.hidden;
    return words;
}

bool is_pressable(const SemanticNode& node) {
    return node.role == Role::Button || node.role == Role::Link || node.role == Role::BackLink ||
           node.role == Role::TaskItem;
}

}  // namespace

std::string read_repository_file(const std::string& path) {
    std::ifstream file(std::string(EHIIRA_REPOSITORY) + "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

rules::RuleBook the_book() {
    rules::DefinitionFiles files;
    for (const std::string& name : rules::definition_file_names())
        files.texts[name] = read_repository_file("assets/" + name);
    auto book = rules::load_rule_book(files);
    REQUIRE(book.has_value());
    return std::move(*book);
}

Tab::Tab(Memory& memory, std::string route, std::int64_t now_ms, int seed)
    : memory_(memory),
      program_(views::make_program(every_part())),
      route_(std::move(route)),
      now_ms_(now_ms) {
    Event started{.kind = Event::Kind::Started, .text = "2026-11-23T10:45:00"};
    started.bytes = std::string(32, static_cast<char>(seed));
    for (const auto& [name, value] : memory_.preferences) started.options.push_back({name, value});
    event(started);
    event({.kind = Event::Kind::Route, .text = route_});
}

void Tab::event(Event event) {
    queue_.push_back(std::move(event));
    settle();
}

void Tab::build() {
    for (int i = 0; i < 4; ++i) {
        frame_.begin();
        const bool changed = program_->build(frame_);
        frame_.end();
        ++builds;
        if (!changed) break;
    }
    nodes_.assign(frame_.nodes().begin(), frame_.nodes().end());
    for (const std::string& complaint : frame_.complaints()) complaints.push_back(route_ + ": " + complaint);
}

void Tab::settle() {
    for (int i = 0; i < 2000; ++i) {
        if (!queue_.empty()) {
            Event next = std::move(queue_.front());
            queue_.erase(queue_.begin());
            next.now_ms = now_ms_;
            if (next.kind == Event::Kind::Route) route_ = next.text;
            frame_.note(next);
            program_->handle(next);
        }
        build();
        std::vector<Effect> effects = program_->take_effects();
        for (Effect& effect : frame_.take_effects()) effects.push_back(std::move(effect));
        for (const Effect& effect : effects) carry_out(effect);
        if (queue_.empty() && effects.empty()) return;
    }
    FAIL("the page never settles");
}

void Tab::carry_out(const Effect& effect) {
    switch (effect.kind) {
        case Effect::Kind::LoadAsset: {
            std::string bytes = asset(effect.name);
            const std::string word = bytes.empty() ? "missing" : "ok";
            queue_.push_back(
                {.kind = Event::Kind::Asset, .id = word, .text = effect.name, .bytes = std::move(bytes)});
            break;
        }
        case Effect::Kind::StoragePut:
        case Effect::Kind::StorageGet:
        case Effect::Kind::StorageDelete:
        case Effect::Kind::StorageList:
            storage(effect);
            break;
        case Effect::Kind::Navigate:
            queue_.push_back({.kind = Event::Kind::Route, .text = effect.text});
            break;
        case Effect::Kind::WakeAfter:
            wakes_[effect.token] = now_ms_ + static_cast<std::int64_t>(effect.number);
            break;
        case Effect::Kind::Download:
            downloads.push_back(effect);
            break;
        case Effect::Kind::Announce:
            announcements.push_back(effect);
            break;
        case Effect::Kind::Unsaved:
            unsaved_ = effect.flag;
            break;
        case Effect::Kind::SetPreference:
            memory_.preferences[effect.name] = effect.text;
            break;
        case Effect::Kind::Copy:
            queue_.push_back({.kind = Event::Kind::Copied, .text = "ok", .token = effect.token});
            break;
        case Effect::Kind::Focus:
            focused.push_back(effect.id);
            break;
        case Effect::Kind::Table:
            tables.push_back(effect);
            break;
        case Effect::Kind::ScrollTo:
        case Effect::Kind::Title:
        case Effect::Kind::OpenAddress:
        case Effect::Kind::Print:
            break;
    }
}

void Tab::storage(const Effect& effect) {
    if (dead_) return;
    Event answer{.kind = Event::Kind::Storage, .text = "ok", .token = effect.token};
    ++memory_.operations;
    const bool fails =
        memory_.fail_at > 0 && (memory_.operations == memory_.fail_at ||
                                (memory_.fail_for_ever && memory_.operations > memory_.fail_at));
    if (fails) {
        answer.text = memory_.failure;
    } else if (effect.kind == Effect::Kind::StoragePut) {
        memory_.records[effect.name] = effect.bytes;
    } else if (effect.kind == Effect::Kind::StorageDelete) {
        memory_.records.erase(effect.name);
    } else if (effect.kind == Effect::Kind::StorageGet) {
        const auto found = memory_.records.find(effect.name);
        if (found == memory_.records.end()) {
            answer.text = "missing";
        } else {
            answer.bytes = found->second;
        }
    } else {
        for (const auto& [key, bytes] : memory_.records) {
            if (key.starts_with(effect.name)) answer.options.push_back({key, {}});
        }
    }
    queue_.push_back(std::move(answer));
}

const SemanticNode* Tab::by_id(std::string_view id) const {
    const auto found = std::ranges::find(nodes_, id, &SemanticNode::id);
    return found == nodes_.end() ? nullptr : &*found;
}

const SemanticNode* Tab::find(std::string_view name) const {
    const auto is = [&](const SemanticNode& node) { return node.name == name || words_of(node) == name; };
    auto found = std::ranges::find_if(nodes_, [&](const SemanticNode& n) {
        return is(n) && n.role != Role::Paragraph && n.role != Role::Heading;
    });
    if (found == nodes_.end()) found = std::ranges::find_if(nodes_, is);
    return found == nodes_.end() ? nullptr : &*found;
}

bool Tab::says(std::string_view words) const {
    return std::ranges::any_of(nodes_, [&](const SemanticNode& node) {
        return (words_of(node) + "\n" + node.hint + "\n" + node.error + "\n" + node.value).find(words) !=
               std::string::npos;
    });
}

std::string Tab::title() const {
    const auto found =
        std::ranges::find_if(nodes_, [](const SemanticNode& n) { return n.is(platform::State::PageTitle); });
    return found == nodes_.end() ? std::string() : words_of(*found);
}

std::string Tab::save_words() const {
    const SemanticNode* node = by_id("save-status");
    return node == nullptr ? std::string() : words_of(*node);
}

void Tab::press(std::string_view name) {
    for (const SemanticNode& node : nodes_) {
        // A button's words for assistive technology are part of its name.
        const bool named = node.name == name || words_of(node) == name || node.name + node.hint == name;
        if (!is_pressable(node) || !named) continue;
        if (node.href.starts_with("#/")) return go(node.href.substr(1));
        return event({.kind = Event::Kind::Activate, .id = node.id});
    }
    // Links inside running text: in lists, summaries, the header.
    for (const SemanticNode& node : nodes_) {
        for (const auto* runs : {&node.runs, &node.actions}) {
            for (const platform::Run& run : *runs) {
                const bool named = run.text == name || run.text + run.hidden == name;
                if (named && run.href.starts_with("#/")) return go(run.href.substr(1));
            }
        }
    }
    FAIL("nothing to press is called \"" << name << "\" on " << route_ << "\n" << tree());
}

void Tab::type(std::string_view label, std::string_view text) {
    for (const SemanticNode& node : nodes_) {
        if (node.name != label) continue;
        if (node.role != Role::TextInput && node.role != Role::TextArea && node.role != Role::Search)
            continue;
        event(
            {.kind = Event::Kind::Input, .id = node.id, .text = std::string(text), .revision = ++revision_});
        return;
    }
    FAIL("no text field is called \"" << label << "\" on " << route_ << "\n" << tree());
}

void Tab::type_date(std::string_view legend, std::string_view day, std::string_view month,
                    std::string_view year) {
    const auto found = std::ranges::find_if(
        nodes_, [&](const SemanticNode& n) { return n.role == Role::DateInput && n.name == legend; });
    if (found == nodes_.end()) FAIL("no date is called \"" << legend << "\" on " << route_ << "\n" << tree());
    const std::string id = found->id;
    event({.kind = Event::Kind::Input, .id = id + ".day", .text = std::string(day), .revision = ++revision_});
    event({.kind = Event::Kind::Input,
           .id = id + ".month",
           .text = std::string(month),
           .revision = ++revision_});
    event(
        {.kind = Event::Kind::Input, .id = id + ".year", .text = std::string(year), .revision = ++revision_});
}

void Tab::choose(std::string_view legend, std::string_view option) {
    for (const SemanticNode& group : nodes_) {
        if (group.name != legend) continue;
        if (group.role == Role::Select) {
            for (const platform::Option& o : group.options) {
                if (o.label == option)
                    return event({.kind = Event::Kind::Choose, .id = group.id, .text = o.value});
            }
        }
        for (const SemanticNode& node : nodes_) {
            const bool choice = node.role == Role::RadioOption || node.role == Role::CheckboxOption;
            if (!choice || node.name != option || !node.id.starts_with(group.id + ".")) continue;
            const std::string text = node.role == Role::CheckboxOption ? "true" : node.value;
            return event({.kind = Event::Kind::Choose, .id = node.id, .text = text});
        }
    }
    FAIL("no choice \"" << option << "\" of \"" << legend << "\" on " << route_ << "\n" << tree());
}

void Tab::tick(std::string_view label, bool on) {
    for (const SemanticNode& node : nodes_) {
        if (node.role != Role::CheckboxOption || node.name != label) continue;
        return event({.kind = Event::Kind::Choose, .id = node.id, .text = on ? "true" : "false"});
    }
    FAIL("no tick box is called \"" << label << "\" on " << route_ << "\n" << tree());
}

void Tab::open_file(std::string_view name, std::string_view bytes) {
    const auto field = std::ranges::find(nodes_, Role::FileUpload, &SemanticNode::role);
    Event file{.kind = Event::Kind::File, .id = field == nodes_.end() ? "" : field->id};
    file.file = {std::string(name), std::string(bytes)};
    event(std::move(file));
}

void Tab::shortcut(std::string_view word) {
    event({.kind = Event::Kind::Shortcut, .text = std::string(word)});
}
void Tab::go(std::string_view route) { event({.kind = Event::Kind::Route, .text = std::string(route)}); }
void Tab::hide() { event({.kind = Event::Kind::PageHide}); }
void Tab::kill() { dead_ = true; }

void Tab::wait(std::int64_t ms) {
    now_ms_ += ms;
    std::vector<std::uint32_t> due;
    for (const auto& [token, at] : wakes_) {
        if (at <= now_ms_) due.push_back(token);
    }
    for (const std::uint32_t token : due) {
        wakes_.erase(token);
        event({.kind = Event::Kind::Wake, .token = token});
    }
}

std::string Tab::tree() const {
    static const std::map<Role, std::string> kNames{
        {Role::Header, "header"},      {Role::Navigation, "navigation"},
        {Role::Main, "main"},          {Role::Aside, "aside"},
        {Role::Footer, "footer"},      {Role::Section, "section"},
        {Role::Fieldset, "group"},     {Role::Heading, "heading"},
        {Role::Link, "link"},          {Role::BackLink, "back"},
        {Role::Button, "button"},      {Role::TextInput, "text"},
        {Role::TextArea, "area"},      {Role::Radios, "radios"},
        {Role::RadioOption, "radio"},  {Role::Checkboxes, "boxes"},
        {Role::CheckboxOption, "box"}, {Role::Select, "select"},
        {Role::DateInput, "date"},     {Role::FileUpload, "file"},
        {Role::Search, "search"},      {Role::ErrorSummary, "errors"},
        {Role::TaskItem, "task"},      {Role::SummaryRow, "row"},
        {Role::Dialog, "dialog"},      {Role::Callout, "callout"},
        {Role::Inset, "inset"},        {Role::Panel, "panel"},
        {Role::Progress, "progress"},  {Role::Paragraph, "p"},
        {Role::Status, "status"},      {Role::List, "list"},
        {Role::Details, "details"},    {Role::Tag, "tag"},
        {Role::Table, "table"}};
    std::string out;
    for (const SemanticNode& node : nodes_) {
        const auto name = kNames.find(node.role);
        if (name == kNames.end()) continue;
        out += name->second + " | " + words_of(node);
        if (!node.error.empty()) out += " | error: " + node.error;
        if (node.is(platform::State::Checked)) out += " | checked";
        out += "\n";
    }
    return out;
}

}  // namespace testing
