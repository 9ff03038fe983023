// See footer.h.
#include "web/ui/footer/footer.h"

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

std::size_t describe(FrameState& s, const Footer& in) {
    SemanticNode node{.id = "footer", .role = Role::Footer};
    for (const FooterLink& link : in.links) node.actions.push_back({.text = link.text, .href = link.href});
    for (const std::string& line : in.lines) node.runs.push_back({.text = line});
    node.set(State::Unplaced);
    return s.add(std::move(node), {});
}

// The frame itself answers this control (Frame::note), so that every page has it and none can forget it.
void describe_page_view(FrameState& s) {
    SemanticNode node{.id = "page-view", .role = Role::Select, .name = "Page view"};
    node.hint = std::string(reason_sentence(s.view_choice.reason));
    node.value = s.view_facts.preference;
    node.options = {{"", "Choose for me"}, {"drawn", "Full view"}, {"plain", "Plain view"}};
    s.add(std::move(node), {});
}

}  // namespace

void footer(Frame& frame, const Footer& in) {
    FrameState& s = frame.state();
    const std::size_t at = describe(s, in);
    s.enter(at, 0, 0, s.page_width, false);
    describe_page_view(s);
    s.leave();
}

}  // namespace ui
