// See program.h. Until the portal's own pages stand, the program shows the gallery.
#include "web/views/program.h"

#include <string>

#include "web/views/gallery.h"

namespace views {

namespace {

class GalleryProgram final : public Program {
  public:
    void handle(const platform::Event& event) override {
        if (event.kind == platform::Event::Kind::Route) route_ = event.text;
    }
    bool build(ui::Frame& frame) override { return gallery(frame, state_, route_); }
    std::vector<platform::Effect> take_effects() override { return {}; }

  private:
    std::string route_ = "/gallery";
    ui::ExampleState state_;
};

}  // namespace

std::unique_ptr<Program> make_program() { return std::make_unique<GalleryProgram>(); }

}  // namespace views
