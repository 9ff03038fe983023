// Dear ImGui's hooks for test engines, natively only: every item that ImGui handles must have been given by
// FrameState::item or native_edit, which stand beside a semantic node. Not a test by itself: it only complains.
#ifndef __EMSCRIPTEN__

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "imgui.h"
#include "imgui_internal.h"
#include "web/ui/frame_internal.h"

namespace ui {

void hooks_on(FrameState& state) {
    state.imgui->TestEngine = &state;
    state.imgui->TestEngineHookItems = true;
}

}  // namespace ui

// NOLINTBEGIN: the names are ImGui's.
void ImGuiTestEngineHook_ItemAdd(ImGuiContext* /*context*/, ImGuiID /*id*/, const ImRect& /*box*/,
                                 const ImGuiLastItemData* /*data*/) {}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags /*flags*/) {
    auto* state = static_cast<ui::FrameState*>(context->TestEngine);
    if (state == nullptr || id == 0 || label == nullptr || label[0] == '\0' || label[0] == '#') return;
    // ImGui also names its windows as items: ours, and the one that it keeps for itself.
    if (ImGui::FindWindowByName(label) != nullptr) return;
    if (!state->ids.contains(std::string_view(label))) {
        state->complain(std::string("ImGui handles \"") + label + "\", which is no node");
    }
}

void ImGuiTestEngineHook_Log(ImGuiContext* /*context*/, const char* /*format*/, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* /*context*/, ImGuiID /*id*/) { return nullptr; }
// NOLINTEND

#endif
