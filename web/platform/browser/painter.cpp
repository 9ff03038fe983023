// See painter.h.
#include "web/platform/browser/painter.h"

#include <GLES3/gl3.h>
#include <emscripten/html5.h>

#include <array>
#include <cstring>

#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "web/platform/browser/page.h"

namespace platform {

namespace {

// A fast hash over words of the vertex data: the picture is some hundred kilobytes.
std::uint64_t mix(std::uint64_t hash, const void* bytes, std::size_t size) {
    const auto* at = static_cast<const unsigned char*>(bytes);
    for (; size >= 8; at += 8, size -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29U;
    }
    for (; size > 0; ++at, --size) hash = (hash ^ *at) * 0x100000001B3ULL;
    return hash;
}

std::uint64_t hash_of(const ImDrawData& picture, const Band& band, float width) {
    const std::array<float, 4> place{band.top, band.bottom, band.ratio, width};
    std::uint64_t hash = mix(1, place.data(), sizeof place);
    for (const ImDrawList* list : picture.CmdLists) {
        hash = mix(hash, list->VtxBuffer.Data, static_cast<std::size_t>(list->VtxBuffer.size_in_bytes()));
        hash = mix(hash, list->IdxBuffer.Data, static_cast<std::size_t>(list->IdxBuffer.size_in_bytes()));
    }
    return hash;
}

bool textures_wait() {
    for (const ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed)
            return true;
    }
    return false;
}

// Until now the textures were declared done without a renderer; the renderer must make them.
void ask_for_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_WantCreate);
    }
}

}  // namespace

Band current_band() {
    std::array<float, 4> out{};
    page_band(out.data());
    return {out[0], out[1], out[2], out[3]};
}

bool Painter::start() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = true;
    wanted.depth = false;
    wanted.stencil = false;
    wanted.antialias = false;
    wanted.premultipliedAlpha = true;
    context_ = emscripten_webgl_create_context("#canvas", &wanted);
    if (static_cast<std::intptr_t>(context_) <= 0) {
        context_ = 0;
        return false;
    }
    emscripten_webgl_make_context_current(context_);
    if (!ImGui_ImplOpenGL3_Init("#version 300 es")) {
        context_ = 0;
        return false;
    }
    ask_for_textures();
    return true;
}

void Painter::paint(ImDrawData* picture, const Band& band, float width) {
    if (picture == nullptr || !started()) return;
    const std::uint64_t hash = hash_of(*picture, band, width);
    if (hash == last_ && !textures_wait()) return;
    last_ = hash;
    ++painted_;
    emscripten_webgl_make_context_current(context_);
    picture->DisplayPos = {0, band.top};
    picture->DisplaySize = {width, band.bottom - band.top};
    picture->FramebufferScale = {band.ratio, band.ratio};
    ImGui_ImplOpenGL3_NewFrame();
    glViewport(0, 0, static_cast<int>(width * band.ratio + 0.5F),
               static_cast<int>((band.bottom - band.top) * band.ratio + 0.5F));
    glClearColor(0, 0, 0, 0);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(picture);
}

}  // namespace platform
