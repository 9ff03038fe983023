// The painting half of FrameState: filled shapes on one ImGui draw list, snapped to device pixels as the browser snaps
// its own boxes, in layers. It knows nothing of widgets.
#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "web/ui/frame_internal.h"

namespace ui {

namespace {

constexpr int kFillLayers = 6;
constexpr int kMarkLayer = kFillLayers;

}  // namespace

float FrameState::snap_x(float x) const { return std::round(x * ratio) / ratio; }
// The one place where a colour of the table becomes ImGui's: in the theme in force.
unsigned FrameState::ink(const metrics::Tone& tone) const {
    const std::uint32_t rgb = tone.in(theme);
    return IM_COL32((rgb >> 16U) & 0xFFU, (rgb >> 8U) & 0xFFU, rgb & 0xFFU, 255);
}
// The content does not begin at a whole device pixel, but the browser rounds from the top of the page.
float FrameState::snap_y(float y) const { return std::round((stage_top + y) * ratio) / ratio - stage_top; }

void FrameState::fill(const Box& box, const metrics::Tone& colour, float rounding) {
    if (!placed() || !painted(box.y, box.h)) return;
    draw->ChannelsSetCurrent(std::min(levels.back().depth, kFillLayers - 1));
    draw->AddRectFilled({snap_x(box.x), snap_y(box.y)}, {snap_x(box.x + box.w), snap_y(box.y + box.h)},
                        ink(colour), rounding);
}

void FrameState::outline(const Box& box, const metrics::Tone& colour, float thickness) {
    if (!placed() || !painted(box.y, box.h)) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    const float t = std::max(1.0F, std::floor(thickness * ratio)) / ratio;
    const float x1 = snap_x(box.x), y1 = snap_y(box.y), x2 = snap_x(box.x + box.w),
                y2 = snap_y(box.y + box.h);
    const ImU32 c = ink(colour);
    // Four filled rectangles: ImGui's own outline is half a pixel off for even thicknesses and blurs.
    draw->AddRectFilled({x1, y1}, {x2, y1 + t}, c);
    draw->AddRectFilled({x1, y2 - t}, {x2, y2}, c);
    draw->AddRectFilled({x1, y1 + t}, {x1 + t, y2 - t}, c);
    draw->AddRectFilled({x2 - t, y1 + t}, {x2, y2 - t}, c);
}

void FrameState::circle(float cx, float cy, float radius, const metrics::Tone& colour, float thickness) {
    if (!placed() || !painted(cy - radius, 2 * radius)) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    draw->AddCircleFilled({cx, cy}, radius, ink(colour), 48);
    draw->AddCircleFilled({cx, cy}, radius - thickness, ink(metrics::kSurface), 48);
}

void FrameState::disc(float cx, float cy, float radius, const metrics::Tone& colour) {
    if (!placed() || !painted(cy - radius, 2 * radius)) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    draw->AddCircleFilled({cx, cy}, radius, ink(colour), 40);
}

void FrameState::tick(const Box& box, const metrics::Tone& colour, float thickness) {
    if (!placed() || !painted(box.y, box.h)) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    const ImVec2 points[] = {{box.x + box.w * 0.22F, box.y + box.h * 0.52F},
                             {box.x + box.w * 0.42F, box.y + box.h * 0.72F},
                             {box.x + box.w * 0.78F, box.y + box.h * 0.28F}};
    draw->AddPolyline(points, 3, ink(colour), ImDrawFlags_None, thickness);
}

void FrameState::arrow(float x1, float y1, float x2, float y2, const metrics::Tone& colour, float thickness) {
    if (!placed() || !painted(std::min(y1, y2), std::abs(y2 - y1))) return;
    const float length = std::hypot(x2 - x1, y2 - y1);
    if (length < 1) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    const float ux = (x2 - x1) / length, uy = (y2 - y1) / length;
    const float head = 5 * thickness;
    const ImVec2 neck{x2 - ux * head, y2 - uy * head};
    draw->AddLine({x1, y1}, neck, ink(colour), thickness);
    draw->AddTriangleFilled({x2, y2}, {neck.x - uy * head * 0.6F, neck.y + ux * head * 0.6F},
                            {neck.x + uy * head * 0.6F, neck.y - ux * head * 0.6F}, ink(colour));
}

void FrameState::line(float x1, float y1, float x2, float y2, const metrics::Tone& colour, float thickness) {
    if (!placed() || !painted(std::min(y1, y2), std::abs(y2 - y1))) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    draw->AddLine({x1, y1}, {x2, y2}, ink(colour), thickness);
}

void FrameState::dashes(float x1, float y1, float x2, float y2, const metrics::Tone& colour, float thickness,
                        float dash) {
    const float length = std::hypot(x2 - x1, y2 - y1);
    if (length <= 0 || dash <= 0) return;
    const float ux = (x2 - x1) / length, uy = (y2 - y1) / length;
    for (float at = 0; at < length; at += 2 * dash) {
        const float end = std::min(at + dash, length);
        line(x1 + ux * at, y1 + uy * at, x1 + ux * end, y1 + uy * end, colour, thickness);
    }
}

void FrameState::chevron(float cx, float cy, float size, char towards, const metrics::Tone& colour,
                         float thickness) {
    if (!placed() || !painted(cy - size, 2 * size)) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    const float a = size, b = size * 0.55F;
    ImVec2 points[3] = {{cx - b, cy - a}, {cx + b, cy}, {cx - b, cy + a}};
    if (towards == 'l') points[0].x = points[2].x = cx + b, points[1].x = cx - b;
    if (towards == 'd') points[0] = {cx - a, cy - b}, points[1] = {cx, cy + b}, points[2] = {cx + a, cy - b};
    draw->AddPolyline(points, 3, ink(colour), ImDrawFlags_None, thickness);
}

void FrameState::horizontal(float x, float y, float w, const metrics::Tone& colour, float thickness) {
    if (!placed() || !painted(y, thickness)) return;
    draw->ChannelsSetCurrent(kMarkLayer);
    const float t = std::max(1.0F, std::floor(thickness * ratio)) / ratio;
    const float top = snap_y(y + thickness) - t;
    draw->AddRectFilled({snap_x(x), top}, {snap_x(x + w), top + t}, ink(colour));
}

}  // namespace ui
