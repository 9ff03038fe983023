// Dear ImGui's settings for every file that includes it (IMGUI_USER_CONFIG). Not a place for our own constants.
#pragma once

namespace ui {
// A broken promise inside the drawing library: natively the program stops there; in the page it goes on, because the
// words and answers live in the page's elements and must outlive a picture that went wrong.
void drawing_failed(const char* what, const char* file, int line);
}  // namespace ui

#define IM_ASSERT(_EXPR)                                              \
    do {                                                              \
        if (!(_EXPR)) ui::drawing_failed(#_EXPR, __FILE__, __LINE__); \
    } while (false)

// A page is tall: 16 bits would wrap silently.
#define ImDrawIdx unsigned int

#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT

#ifndef __EMSCRIPTEN__
// Native tests demand a semantic node for every item that is drawn (test_hooks.cpp).
#define IMGUI_ENABLE_TEST_ENGINE
#endif
