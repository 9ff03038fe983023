// The border between the program and the page that shows it: plain values going out (semantic nodes, effects)
// and coming in (events). Nothing here draws, decides or remembers; no browser or ImGui header is included.
// web/platform/browser carries these values to real elements, web/platform/native to fakes for tests.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace platform {

// ---------------------------------------------------------------------------------------------------------------
// Semantic nodes: what is on the page, in reading order. Each becomes one real element (or a small fixed cluster:
// a field is its label, hint, error and control).
// ---------------------------------------------------------------------------------------------------------------

// The closed table of what can be on a page. The applier has one builder for each and refuses anything else.
enum class Role : std::uint8_t {
    // Landmarks that stand in the first HTML; nodes with these roles adopt them.
    Header,
    Navigation,
    Main,
    Aside,
    Footer,
    // Containers.
    Block,     // a plain div that only holds and places
    Section,   // a section named by its heading (region)
    Fieldset,  // group with a legend
    Columns,   // children side by side where there is room
    Card,
    Flow,  // the browser lays its inside out in both views; only its height comes back
    // Text.
    Heading,
    Paragraph,
    List,
    Inset,
    Callout,
    Tag,
    Status,
    // Going somewhere.
    Link,
    BackLink,
    Breadcrumb,
    Pagination,
    ContentsList,
    // Doing something.
    Button,
    // Answering.
    TextInput,
    TextArea,
    Radios,
    RadioOption,
    Checkboxes,
    CheckboxOption,
    Select,
    DateInput,
    FileUpload,
    Search,
    // Showing.
    ErrorSummary,
    Details,
    SummaryList,
    SummaryRow,
    TaskList,
    TaskItem,
    Panel,
    Progress,
    Figure,
    Table,
    TableRow,
    TableCell,
    Dialog,
};

// Numbers of states; a node carries them as bits, see `SemanticNode::states`.
enum class State : std::uint32_t {
    Checked = 1U << 0U,
    Disabled = 1U << 1U,
    Open = 1U << 2U,  // details, dialog
    Required = 1U << 3U,
    Current = 1U << 4U,  // aria-current on the link, task or cell for where the user is
    Numeric = 1U << 5U,  // numbers: right aligned, numeric keyboard
    NoSpellcheck = 1U << 6U,
    HiddenLabel = 1U << 7U,  // the name is there for assistive technology only
    RowHeader = 1U << 8U,    // a table cell that is th scope=row
    ColumnHeader = 1U << 9U,
    SortedUp = 1U << 10U,
    SortedDown = 1U << 11U,
    Inline = 1U << 12U,     // choices beside each other
    Overflows = 1U << 13U,  // the region scrolls sideways and so is a tab stop
    Unplaced = 1U << 14U,   // no place of its own: inside something closed, or laid out by the browser
    Secondary = 1U << 15U,
    Warning = 1U << 16U,
    Small = 1U << 17U,
    Urgent = 1U << 18U,
    Numbered = 1U << 19U,   // an ordered list
    PageTitle = 1U << 20U,  // the h1 that is also the first part of the window's title
};

// CSS pixels, relative to the parent node's box.
struct Box {
    float x = 0, y = 0, w = 0, h = 0;
    bool operator==(const Box&) const = default;
};

// The pieces of a cluster that have a place of their own.
enum class Part : std::uint8_t { Label, Hint, Error, Control, Remark, Whole };

struct PartBox {
    Part part = Part::Label;
    Box box = {};          // relative to the node's own box; `h` is a prediction where `natural`
    bool natural = false;  // the browser's own height rules and is reported when it differs
    bool operator==(const PartBox&) const = default;
};

// A piece of running text. `href` makes it a link: "#/route", "#id-of-a-field", "https:" or "mailto:" only.
struct Run {
    std::string text = {};
    bool bold = false;
    std::string href = {};
    std::string hidden = {};  // words after the text for assistive technology only ("Change" + " start date")
    bool operator==(const Run&) const = default;
};

struct Option {
    std::string value = {};
    std::string label = {};
    bool operator==(const Option&) const = default;
};

struct SemanticNode {
    std::string id = {};      // unique in the page; from the model, never from order or label
    std::string parent = {};  // empty: the page itself
    Role role = Role::Block;
    std::string name = {};  // visible label, legend, caption or heading: also the accessible name
    std::string hint = {};
    std::string error = {};
    std::string value = {};
    std::uint32_t revision = 0;  // of the newest edit that `value` has seen (text fields)
    std::uint8_t level = 0;      // headings 1-6; size of a legend; columns of a grid
    std::uint32_t states = 0;
    std::string variant = {};     // colour or kind word from a closed list ("green", "matrix", "reverse")
    std::string field_name = {};  // `name` of a radio group; `autocomplete` of a text field
    Box box = {};
    bool natural = false;  // the node's own height is the browser's and is reported
    std::vector<PartBox> parts = {};
    std::vector<Run> runs = {};        // running text
    std::vector<Run> actions = {};     // links beside it: Change links, header links, list items' links
    std::string href = {};             // of a link, a task, a card's title; allowed addresses as in Run
    std::vector<Option> options = {};  // of a select
    bool operator==(const SemanticNode&) const = default;

    bool is(State s) const { return (states & static_cast<std::uint32_t>(s)) != 0; }
    void set(State s, bool on = true) {
        if (on) states |= static_cast<std::uint32_t>(s);
    }
};

// ---------------------------------------------------------------------------------------------------------------
// Events: what came from the page.
// ---------------------------------------------------------------------------------------------------------------

// How the page is shown. Both are the same elements in the same order.
enum class View : std::uint8_t { Drawn, Plain };

struct OpenedFile {
    std::string name = {};
    std::string bytes = {};  // any bytes, not only text
    bool operator==(const OpenedFile&) const = default;
};

// One struct for all kinds; the comment at each kind names the members that it fills.
struct Event {
    enum class Kind : std::uint8_t {
        Started,  // text = local date and time "2026-11-23T10:45:00", bytes = 32 random bytes, options = preferences
        Route,     // text = "/task-list" (what follows '#' in the address); also once right after Started
        Input,     // id, text, revision: a text field was edited
        Commit,    // id: a text field was left or Enter pressed in it: store at once
        Choose,    // id, text: a radio, checkbox ("true"/"false"), select, or a cell short cut
        Activate,  // id: button, link without an address, task
        Toggle,    // id, text = "open" or "closed": details
        Focus,
        Blur,      // id
        Shortcut,  // text = "undo", "redo" or "save"
        Height,    // id, part (Part::Whole: the node itself), number = height, second = at which width
        Resize,   // number = width of the page in CSS px, second = device pixel ratio, third = window height,
                  // text = the size of the root's text in CSS px, "16" unless somebody enlarged it
        Pointer,  // number, second = place in the page's content; negative = gone
        Wants,    // text = reason for the plain view, "" when none: what probes and media queries found;
        // number = 1 when there is a canvas to paint on, 0 when not; second = the colours in force:
        // 0 light, 1 dark, 2 high contrast on white, 3 high contrast on black
        File,      // id, file: chosen by the user
        Storage,   // token, text = "ok", "missing", "refused", "full" or "failed"; bytes or options (keys)
        Asset,     // text = path, bytes; id = "ok" or a sentence of what failed
        PageHide,  // store everything now
        Wake,      // token: the time asked for with Effect::Kind::WakeAfter is over
        Copied,    // token, text = "ok" or "failed"
        Print,     // before printing
        Table,  // of reading workforce files: id = "layout", "progress", "outcome", "failed" or "cancelled",
                // text = kind of file ("staff"), bytes = what there is to say as JSON, file.name; of progress
                // number = share of this pass, second = rows so far, third = passes in all
    };
    Kind kind = Kind::Started;
    std::string id = {};
    std::string text = {};
    std::string bytes = {};
    std::uint32_t revision = 0;
    std::uint32_t token = 0;
    Part part = Part::Whole;
    float number = 0, second = 0, third = 0;
    std::vector<Option> options = {};
    OpenedFile file = {};
    std::int64_t now_ms = 0;  // wall clock at the event, ms since 1970 UTC: the program's only clock
};

// ---------------------------------------------------------------------------------------------------------------
// Effects: what the world must do. Views and the store return them; only main.cpp hands them on.
// ---------------------------------------------------------------------------------------------------------------

struct Effect {
    enum class Kind : std::uint8_t {
        Announce,       // text; flag = at once (assertive)
        Focus,          // id: after the next page was applied
        ScrollTo,       // id
        Navigate,       // text = "/route"; flag = replace the history entry. A Route event follows
        Title,          // text
        Download,       // name, text = MIME type, bytes
        StoragePut,     // name = key, bytes, token; answered by one Storage event, as are the next three
        StorageGet,     // name = key, token
        StorageDelete,  // name = key, token
        StorageList,    // name = prefix of keys, token
        SetPreference,  // name, text
        LoadAsset,      // name = path under assets/; answered by an Asset event
        OpenAddress,    // text = "mailto:..." or "https:..."
        Copy,           // text, token
        WakeAfter,      // number = ms, token
        Unsaved,        // flag = leaving now would lose something: the browser asks before closing
        Print,
        // Reading workforce files, beside the page: name = "year" (text = day), "open" (id = file field whose file the
        // page kept, text = kind), "choose" (text = kind, bytes = JSON), "answer" (bytes = JSON), "cancel", "forget"
        // (text = kind) or "close". Answered by Table events.
        Table,
    };
    Kind kind = Kind::Announce;
    std::string id = {};
    std::string name = {};
    std::string text = {};
    std::string bytes = {};
    std::uint32_t token = 0;
    float number = 0;
    bool flag = false;
    bool operator==(const Effect&) const = default;
};

// Convenience makers, so that effects read as sentences.
inline Effect announce(std::string sentence, bool at_once = false) {
    return {.kind = Effect::Kind::Announce, .text = std::move(sentence), .flag = at_once};
}
inline Effect focus(std::string id) { return {.kind = Effect::Kind::Focus, .id = std::move(id)}; }
inline Effect navigate(std::string route, bool replace = false) {
    return {.kind = Effect::Kind::Navigate, .text = std::move(route), .flag = replace};
}
inline Effect download(std::string name, std::string mime, std::string bytes) {
    return {.kind = Effect::Kind::Download,
            .name = std::move(name),
            .text = std::move(mime),
            .bytes = std::move(bytes)};
}
inline Effect storage_put(std::string key, std::string bytes, std::uint32_t token) {
    return {
        .kind = Effect::Kind::StoragePut, .name = std::move(key), .bytes = std::move(bytes), .token = token};
}
inline Effect storage_get(std::string key, std::uint32_t token) {
    return {.kind = Effect::Kind::StorageGet, .name = std::move(key), .token = token};
}
inline Effect storage_delete(std::string key, std::uint32_t token) {
    return {.kind = Effect::Kind::StorageDelete, .name = std::move(key), .token = token};
}
inline Effect storage_list(std::string prefix, std::uint32_t token) {
    return {.kind = Effect::Kind::StorageList, .name = std::move(prefix), .token = token};
}
inline Effect wake_after(float ms, std::uint32_t token) {
    return {.kind = Effect::Kind::WakeAfter, .token = token, .number = ms};
}
inline Effect load_asset(std::string path) {
    return {.kind = Effect::Kind::LoadAsset, .name = std::move(path)};
}
inline Effect open_address(std::string address) {
    return {.kind = Effect::Kind::OpenAddress, .text = std::move(address)};
}
inline Effect copy(std::string text, std::uint32_t token) {
    return {.kind = Effect::Kind::Copy, .text = std::move(text), .token = token};
}
inline Effect set_preference(std::string name, std::string value) {
    return {.kind = Effect::Kind::SetPreference, .name = std::move(name), .text = std::move(value)};
}
inline Effect table(std::string what, std::string text = {}, std::string bytes = {}, std::string id = {}) {
    return {.kind = Effect::Kind::Table,
            .id = std::move(id),
            .name = std::move(what),
            .text = std::move(text),
            .bytes = std::move(bytes)};
}
inline Effect unsaved(bool yes) { return {.kind = Effect::Kind::Unsaved, .flag = yes}; }

}  // namespace platform
