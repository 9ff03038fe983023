// The portal on one page: start, frame, stop. Joins the program, the frame (web/ui) and the browser
// (web/platform/browser); has no behaviour of its own. Built twice: everybody loads the portal; who goes to workforce
// figures or to the gallery loads the program that has all of it (EHIIRA_WHOLE).
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "web/platform/browser/effects.h"
#include "web/platform/browser/exports.h"
#include "web/platform/browser/page.h"
#include "web/platform/browser/painter.h"
#include "web/platform/platform.h"
#include "web/ui/frame.h"
#include "web/ui/page_update.h"
#include "web/views/gallery.h"
#include "web/views/program.h"
#include "web/views/reports/program.h"
#include "web/views/workforce/program.h"

namespace {

constexpr int kMostBuilds =
    4;  // after an answer: usually two; more would mean two rules that undo each other

std::unique_ptr<views::Program> the_program() {
    std::vector<std::unique_ptr<views::Part>> parts;
#ifdef EHIIRA_WHOLE
    parts.push_back(views::make_workforce());
    parts.push_back(views::make_report_files());
    parts.push_back(views::make_gallery());
#endif
    return views::make_program(std::move(parts));
}

struct Portal {
    ui::Frame frame;
    ui::PageUpdate update;
    std::unique_ptr<views::Program> program = the_program();
    platform::Painter painter;
    platform::Band band;
};

void build(Portal& portal) {
    for (int i = 0; i < kMostBuilds; ++i) {
        portal.frame.begin();
        const bool changed = portal.program->build(portal.frame);
        portal.frame.end();
        if (!changed && !portal.frame.due()) return;
    }
}

// Brings the page up to date; heights that it reports differently are built with in the same frame.
void apply(Portal& portal) {
    for (int i = 0; i < kMostBuilds; ++i) {
        const std::string message =
            portal.update.next(portal.frame.nodes(), portal.frame.view(), portal.frame.height());
        if (message.empty() || page_apply(message.c_str()) == 0) return;
        build(portal);
    }
}

void carry_out(Portal& portal) {
    for (const platform::Effect& effect : portal.program->take_effects()) platform::carry_out(effect);
    for (const platform::Effect& effect : portal.frame.take_effects()) platform::carry_out(effect);
}

// The part of the content to paint; false when it is the one that was built with already.
bool set_band(Portal& portal) {
    if (!portal.painter.started()) return false;
    const platform::Band band = platform::current_band();
    const bool same = band == portal.band;
    portal.band = band;
    portal.frame.set_band(band.top, band.bottom, band.content_top);
    return !same;
}

void paint(Portal& portal) {
    if (!portal.painter.started() || portal.frame.view() != platform::View::Drawn) return;
    // The content may have moved or grown: the nodes are the same, the picture is of another part.
    if (set_band(portal)) build(portal);
    portal.painter.paint(portal.frame.picture(), portal.band, portal.frame.width());
}

void frame(Portal& portal) {
    set_band(portal);
    build(portal);
    apply(portal);
    paint(portal);
    carry_out(portal);
}

std::vector<platform::Option> options_of(std::string_view list) {
    std::vector<platform::Option> out;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\x1f'), list.size());
        const std::string_view one = list.substr(0, end);
        const std::size_t middle = std::min(one.find('\x1e'), one.size());
        out.push_back({std::string(one.substr(0, middle)),
                       middle < one.size() ? std::string(one.substr(middle + 1)) : std::string()});
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return out;
}

}  // namespace

extern "C" {

PORTAL_EXPORT Portal* portal_create() { return new Portal; }

PORTAL_EXPORT void portal_frame(Portal* portal) { frame(*portal); }

PORTAL_EXPORT int portal_start_canvas(Portal* portal) { return portal->painter.start() ? 1 : 0; }

PORTAL_EXPORT float portal_probe_width(Portal* portal, int bold) {
    return portal->frame.probe_width(bold != 0);
}

PORTAL_EXPORT unsigned portal_painted(Portal* portal) { return portal->painter.painted(); }

PORTAL_EXPORT void portal_event(Portal* portal, int kind, const char* id, const char* text, const char* name,
                                const char* bytes, std::size_t size, const char* options, unsigned revision,
                                unsigned token, int part, float a, float b, float c, double now_ms) {
    platform::Event event{.kind = static_cast<platform::Event::Kind>(kind), .id = id, .text = text};
    if (event.kind == platform::Event::Kind::File) {
        event.file = {name, std::string(bytes, size)};
    } else if (size > 0) {
        event.bytes.assign(bytes, size);
    }
    event.options = options_of(options);
    event.revision = revision;
    event.token = token;
    event.part = static_cast<platform::Part>(part);
    event.number = a;
    event.second = b;
    event.third = c;
    event.now_ms = static_cast<std::int64_t>(now_ms);
    portal->frame.note(event);
    portal->program->handle(event);  // of widgets' events it only takes the time
}
}

int main() { return 0; }
