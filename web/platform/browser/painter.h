// The canvas: a WebGL 2 context and Dear ImGui's renderer on it. Paints one band of the content, and nothing when the
// picture is the same as the last one.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace platform {

struct Band {
    float top = 0, bottom = 0;  // of the content, CSS px
    float content_top = 0;      // of the content in the page
    float ratio = 1;            // device pixels for each CSS px
    bool operator==(const Band&) const = default;
};
Band current_band();

class Painter {
  public:
    // False when the browser offers no WebGL 2; nothing is painted then.
    bool start();
    bool started() const { return context_ > 0; }
    void paint(ImDrawData* picture, const Band& band, float width);
    std::uint32_t painted() const { return painted_; }

  private:
    std::uintptr_t context_ = 0;
    std::uint64_t last_ = 0;
    std::uint32_t painted_ = 0;
};

}  // namespace platform
