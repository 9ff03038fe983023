// Dear ImGui's settings for every file that includes it (IMGUI_USER_CONFIG). Not a place for our own constants.
#pragma once

namespace ui {
// A broken promise inside the drawing library: natively the program stops there; in the page it goes on, because the
// words and answers live in the page's elements and must outlive a picture that went wrong.
void drawing_failed(const char* what, const char* file, int line);
}  // namespace ui

#if defined(__EMSCRIPTEN__) && defined(NDEBUG)
// The published page would only have logged them; their sentences alone were a tenth of its size.
#define IM_ASSERT(_EXPR) static_cast<void>(sizeof(!(_EXPR)))
#else
#define IM_ASSERT(_EXPR)                                              \
    do {                                                              \
        if (!(_EXPR)) ui::drawing_failed(#_EXPR, __FILE__, __LINE__); \
    } while (false)
#endif

// A page is tall: 16 bits would wrap silently.
#define ImDrawIdx unsigned int

#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT

#ifdef __EMSCRIPTEN__
// The page has one font loader, of widths only (words.cpp), so none that reads font files: imgui_draw.cpp takes its
// default from the header which CMakeLists.txt writes.
#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_DEBUG_TOOLS
// It keeps no settings to be parsed either. All that the renderer reads is the number in "#version 300 es", which
// needs none of the C library's reader of floating-point numbers.
#include <cstdio>
namespace ui {
template <class... Out>
int scan(const char*, const char*, Out...) {
    return 0;
}
inline int scan(const char* text, const char*, int* number) {
    while (*text != '\0' && (*text < '0' || *text > '9')) ++text;
    if (*text == '\0') return 0;
    for (*number = 0; *text >= '0' && *text <= '9'; ++text) *number = *number * 10 + (*text - '0');
    return 1;
}
}  // namespace ui
#define sscanf ui::scan
#else
// Native tests demand a semantic node for every item that is drawn (test_hooks.cpp).
#define IMGUI_ENABLE_TEST_ENGINE
#endif
