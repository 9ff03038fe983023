// What happens when Dear ImGui finds one of its own promises broken; see imgui_config.h.
#include <cstdio>
#include <cstdlib>

#include "web/ui/imgui_config.h"

namespace ui {

void drawing_failed(const char* what, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: drawing failed: %s\n", file, line, what);
#ifndef __EMSCRIPTEN__
    std::abort();
#endif
}

}  // namespace ui
