// The life of a frame: events noted, a build begun and ended, nodes checked. The hands that widgets use are in
// frame_state.cpp and paint.cpp.
#include "web/ui/frame.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "imgui.h"
#include "web/ui/frame_internal.h"

namespace ui {

namespace {

constexpr float kTallest = 200000;  // ImGui clips at its window, and the page is one window
constexpr int kLayers = 8;
constexpr float kFrameSeconds =
    1.0F / 60;  // nothing of ours moves by itself; natively ImGui wants some time to pass

void set_up_imgui(FrameState& s) {
    IMGUI_CHECKVERSION();
    s.imgui = ImGui::CreateContext();
    ImGui::SetCurrentContext(s.imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    io.ConfigInputTextCursorBlink = false;
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.WindowMinSize = {1, 1};
    style.ItemSpacing = {0, 0};
    style.FramePadding = {metrics::kFieldPadding, metrics::kFieldPadding};
    s.fonts = load_fonts(s.options);
#ifdef IMGUI_ENABLE_TEST_ENGINE
    hooks_on(s);
#endif
}

// Without a renderer the font texture is simply declared done; the web's painter asks for it anew when it starts.
void settle_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed) {
            texture->SetTexID(ImTextureID(1));
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

void begin_window(FrameState& s) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {std::max(s.page_width, 1.0F), kTallest};
    io.DeltaTime = kFrameSeconds;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
    s.draw = ImGui::GetWindowDrawList();
    s.draw->ChannelsSplit(kLayers);
}

bool needs_name(Role role) {
    switch (role) {
        case Role::Button:
        case Role::TextInput:
        case Role::TextArea:
        case Role::Radios:
        case Role::RadioOption:
        case Role::Checkboxes:
        case Role::CheckboxOption:
        case Role::Select:
        case Role::DateInput:
        case Role::FileUpload:
        case Role::Search:
        case Role::Fieldset:
        case Role::Details:
        case Role::Table:
        case Role::Dialog:
        case Role::Progress:
        case Role::Figure:
        case Role::Navigation:
        case Role::Aside:
        case Role::Heading:
        case Role::Section:
        case Role::BackLink:
        case Role::ContentsList:
        case Role::ErrorSummary:
        case Role::Link:
            return true;
        case Role::Header:
        case Role::Main:
        case Role::Footer:
        case Role::Block:
        case Role::Columns:
        case Role::Card:
        case Role::Flow:
        case Role::Paragraph:
        case Role::List:
        case Role::Inset:
        case Role::Callout:
        case Role::Tag:
        case Role::Status:
        case Role::Breadcrumb:
        case Role::Pagination:
        case Role::SummaryList:
        case Role::SummaryRow:
        case Role::TaskList:
        case Role::TaskItem:
        case Role::Panel:
        case Role::TableRow:
        case Role::TableCell:
            return false;
    }
    return false;
}

void check_link(FrameState& s, const SemanticNode& node, const std::string& href) {
    const bool route = href.starts_with("#/");
    const bool away = href.starts_with("https:") || href.starts_with("mailto:");
    if (route || away) return;
    const bool within = href.size() > 1 && href[0] == '#' && s.ids.contains(href.substr(1));
    if (!within) s.complain(node.id + " links to nowhere: \"" + href + "\"");
}

void check_nodes(FrameState& s) {
    for (const SemanticNode& node : s.nodes) {
        if (needs_name(node.role) && node.name.empty()) s.complain(node.id + " has no name");
        for (const platform::Run& run : node.runs) {
            if (!run.href.empty()) check_link(s, node, run.href);
        }
    }
}

void note_height(FrameState& s, const platform::Event& event) {
    const auto known = s.heights.find(event.id + '\x1f' + std::to_string(static_cast<int>(event.part)));
    if (known == s.heights.end() || std::abs(known->second.height - event.number) < 0.01F) return;
    known->second.height = event.number;
    known->second.width = event.second > 0 ? known->second.width : event.second;
    s.due = true;
}

constexpr float kRootText = 16;  // of a page whose text nobody enlarged

void note_window(FrameState& s, const platform::Event& event) {
    s.page_width = event.number;
    s.ratio = event.second > 0 ? event.second : 1;
    s.window_height = event.third;
    s.view_facts.width = event.number;
    s.root_scale = std::max(1.0F, std::strtof(event.text.c_str(), nullptr) / kRootText);
    s.due = true;
}

void note_wants(FrameState& s, const platform::Event& event) {
    const bool canvas = event.number > 0.5F;
    const auto theme = static_cast<Theme>(std::clamp(static_cast<int>(event.second), 0, 3));
    if (s.view_facts.wanted == event.text && s.view_facts.canvas == canvas && s.theme == theme) return;
    s.view_facts.wanted = event.text;
    s.view_facts.canvas = canvas;
    s.theme = theme;
    s.due = true;
}

// Text size is kept as a percentage: "125", "150", "200"; anything else is the standard size.
void note_preference(FrameState& s, std::string_view name, std::string_view value) {
    if (name == "page-view") s.view_facts.preference = value;
    if (name == "text-size") {
        s.text_scale = value == "125" ? 1.25F : value == "150" ? 1.5F : value == "200" ? 2 : 1;
        s.view_facts.enlarged = s.text_scale > 1;
    }
    s.due = true;
}

float scale_of(const FrameState& s) { return std::max(s.text_scale, s.root_scale); }

}  // namespace

Frame::Frame(const FrameOptions& options) : state_(std::make_unique<FrameState>()) {
    state_->options = options;
    set_up_imgui(*state_);
}

Frame::~Frame() {
    ImGui::SetCurrentContext(state_->imgui);
    ImGui::DestroyContext(state_->imgui);
}

void Frame::note(const platform::Event& event) {
    using Kind = platform::Event::Kind;
    FrameState& s = *state_;
    ImGui::SetCurrentContext(s.imgui);
    if (event.kind == Kind::Height) return note_height(s, event);
    if (event.kind == Kind::Resize) return note_window(s, event);
    if (event.kind == Kind::Wants) return note_wants(s, event);
    if (event.kind == Kind::Pointer) {
        ImGui::GetIO().AddMousePosEvent(event.number < 0 ? -1e30F : event.number, event.second);
        s.due = true;
        return;
    }
    if (event.kind == Kind::Started) {
        for (const platform::Option& preference : event.options) {
            note_preference(s, preference.value, preference.label);
        }
    }
    if (event.kind == Kind::Choose && event.id == "page-view") {
        s.effects.push_back(platform::set_preference("page-view", event.text));
        return note_preference(s, event.id, event.text);
    }
    if (event.kind == Kind::Input) s.revisions[event.id] = event.revision;
    if (event.kind == Kind::Toggle) s.open[event.id] = event.text == "open";
    if (event.kind == Kind::Focus) s.focused = event.id;
    if (event.kind == Kind::Blur) s.focused.clear();
    s.pending.push_back(event);
    s.due = true;
}

void Frame::begin() {
    FrameState& s = *state_;
    ImGui::SetCurrentContext(s.imgui);
    s.nodes.clear();
    s.places.clear();
    s.levels.clear();
    s.ids.clear();
    s.repeats.clear();
    s.complaints.clear();
    s.drawn_items.clear();
    s.overflow = false;
    s.content_height = 0;
    s.view_choice = choose_view(s.view_facts);
    begin_window(s);
    s.levels.push_back({.node = SIZE_MAX, .x = 0, .w = s.page_width});
}

void Frame::end() {
    FrameState& s = *state_;
    ImGui::SetCurrentContext(s.imgui);
    s.draw->ChannelsMerge();
    ImGui::End();
    ImGui::Render();
    if (!s.view_facts.canvas || s.native()) settle_textures();
    check_nodes(s);
    s.pending.clear();
    // Whether everything fits is only known now; the words about the view are then built once more.
    s.due = s.view_facts.overflow != s.overflow;
    s.view_facts.overflow = s.overflow;
    s.view_choice = choose_view(s.view_facts);
}

std::span<const platform::SemanticNode> Frame::nodes() const { return state_->nodes; }
std::vector<platform::Effect> Frame::take_effects() { return std::exchange(state_->effects, {}); }
platform::View Frame::view() const { return state_->view_choice.view; }
std::string_view Frame::view_reason() const { return state_->view_choice.reason; }
bool Frame::due() const { return state_->due; }
std::span<const std::string> Frame::complaints() const { return state_->complaints; }
float Frame::height() const { return state_->content_height; }
float Frame::width() const { return state_->page_width; }
float Frame::probe_width(bool bold) const {
    ImGui::SetCurrentContext(state_->imgui);
    return width_of(state_->fonts, kProbeText, look_of(bold ? Style::Bold : Style::Body));
}

// Larger text needs more room, as zooming would.
bool Frame::workspace() const { return state_->page_width >= metrics::kWorkspaceFrom * scale_of(*state_); }
bool Frame::narrow() const { return state_->page_width < metrics::kDrawnFrom * scale_of(*state_); }
void Frame::prefer(std::string_view name, std::string_view value) { note_preference(*state_, name, value); }
const std::string& Frame::preferred_view() const { return state_->view_facts.preference; }
void Frame::announce(std::string_view sentence, bool at_once) {
    state_->effects.push_back(platform::announce(std::string(sentence), at_once));
}
void Frame::focus(std::string_view id) { state_->effects.push_back(platform::focus(std::string(id))); }
void Frame::scroll_to(std::string_view id) {
    state_->effects.push_back({.kind = platform::Effect::Kind::ScrollTo, .id = std::string(id)});
}
void Frame::effect(platform::Effect effect) { state_->effects.push_back(std::move(effect)); }

ImDrawData* Frame::picture() const {
    ImGui::SetCurrentContext(state_->imgui);
    return ImGui::GetDrawData();
}
void Frame::set_band(float top, float bottom, float stage_top) {
    state_->band_top = top;
    state_->band_bottom = bottom;
    state_->stage_top = stage_top;
}

}  // namespace ui
