// See page_update.h.
#include "web/ui/page_update.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <set>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

void write_text(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", byte);
            out += escape.data();
        } else {
            out += c;
        }
    }
    out += '"';
}

// Two decimals are a fiftieth of a device pixel at most; whole numbers stay short.
void write_number(std::string& out, float value) {
    std::array<char, 24> digits{};
    const float rounded = std::round(value);
    if (std::abs(value - rounded) < 0.005F) {
        std::snprintf(digits.data(), digits.size(), "%d", static_cast<int>(rounded));
    } else {
        std::snprintf(digits.data(), digits.size(), "%.2f", static_cast<double>(value));
    }
    out += digits.data();
}

// Writes one object's members, with the commas.
struct Members {
    std::string& out;
    bool first = true;

    void key(std::string_view name) {
        if (!first) out += ',';
        first = false;
        write_text(out, name);
        out += ':';
    }
    void text(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        key(name);
        write_text(out, value);
    }
    void number(std::string_view name, std::uint64_t value) {
        if (value == 0) return;
        key(name);
        out += std::to_string(value);
    }
};

void write_box(std::string& out, const platform::Box& box) {
    write_number(out, box.x);
    out += ',';
    write_number(out, box.y);
    out += ',';
    write_number(out, box.w);
    out += ',';
    write_number(out, box.h);
}

void write_parts(Members& m, const std::vector<platform::PartBox>& parts) {
    if (parts.empty()) return;
    m.key("pt");
    m.out += '[';
    for (const platform::PartBox& part : parts) {
        if (&part != &parts.front()) m.out += ',';
        m.out += '[' + std::to_string(static_cast<int>(part.part)) + ',';
        write_box(m.out, part.box);
        m.out += part.natural ? ",1]" : ",0]";
    }
    m.out += ']';
}

void write_runs(Members& m, std::string_view name, const std::vector<platform::Run>& runs) {
    if (runs.empty()) return;
    m.key(name);
    m.out += '[';
    for (const platform::Run& run : runs) {
        if (&run != &runs.front()) m.out += ',';
        m.out += '[';
        write_text(m.out, run.text);
        m.out += run.bold ? ",1," : ",0,";
        write_text(m.out, run.href);
        m.out += ',';
        write_text(m.out, run.hidden);
        m.out += ']';
    }
    m.out += ']';
}

void write_options(Members& m, const std::vector<platform::Option>& options) {
    if (options.empty()) return;
    m.key("o");
    m.out += '[';
    for (const platform::Option& option : options) {
        if (&option != &options.front()) m.out += ',';
        m.out += '[';
        write_text(m.out, option.value);
        m.out += ',';
        write_text(m.out, option.label);
        m.out += ']';
    }
    m.out += ']';
}

std::string order_message(std::span<const platform::SemanticNode> nodes) {
    std::string out = "[";
    for (const platform::SemanticNode& node : nodes) {
        if (&node != &nodes.front()) out += ',';
        write_text(out, node.id);
    }
    return out + "]";
}

}  // namespace

std::string node_message(const platform::SemanticNode& node) {
    std::string out = "{";
    Members m{out};
    m.text("i", node.id);
    m.text("p", node.parent);
    m.key("r");
    out += std::to_string(static_cast<int>(node.role));
    m.text("n", node.name);
    m.text("h", node.hint);
    m.text("e", node.error);
    m.text("v", node.value);
    m.number("rv", node.revision);
    m.number("l", node.level);
    m.number("s", node.states);
    m.text("va", node.variant);
    m.text("f", node.field_name);
    m.text("a", node.href);
    if (!node.is(platform::State::Unplaced)) {
        m.key("b");
        out += '[';
        write_box(out, node.box);
        out += ']';
    }
    if (node.natural) m.number("na", 1);
    write_parts(m, node.parts);
    write_runs(m, "t", node.runs);
    write_runs(m, "ac", node.actions);
    write_options(m, node.options);
    return out + "}";
}

std::string PageUpdate::next(std::span<const platform::SemanticNode> nodes, platform::View view,
                             float height) {
    std::string head =
        view == platform::View::Drawn ? R"("view":"drawn","height":)" : R"("view":"plain","height":)";
    write_number(head, height);
    std::string set, gone;
    std::set<std::string_view> seen;
    std::uint64_t order = hash_of("order");
    for (const platform::SemanticNode& node : nodes) {
        const std::string message = node_message(node);
        const std::uint64_t hash = hash_of(message);
        seen.insert(node.id);
        order = hash_of(node.id, hash_of(node.parent, order));
        const auto [known, fresh] = known_.try_emplace(node.id, hash);
        if (!fresh && known->second == hash) continue;
        known->second = hash;
        set += (set.empty() ? "" : ",") + message;
    }
    for (auto it = known_.begin(); it != known_.end();) {
        if (seen.contains(it->first)) {
            ++it;
            continue;
        }
        gone += gone.empty() ? "" : ",";
        write_text(gone, it->first);
        it = known_.erase(it);
    }
    const bool reordered = order != order_;
    if (set.empty() && gone.empty() && !reordered && head == head_) return {};
    order_ = order;
    head_ = head;
    std::string out = "{" + head + ",\"set\":[" + set + "],\"gone\":[" + gone + "]";
    if (reordered) out += ",\"order\":" + order_message(nodes);
    return out + "}";
}

}  // namespace ui
