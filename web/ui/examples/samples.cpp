// See samples.h.
#include "web/ui/examples/samples.h"

#include <utility>

namespace ui {

std::string id_of(std::string_view widget, const Sample& sample) {
    return "ex." + std::string(widget) + "." + std::string(sample.id);
}

std::string& word(ExampleState& state, const std::string& id) { return state.words[id]; }

bool keep(std::string& place, std::optional<std::string> answer) {
    if (!answer) return false;
    place = std::move(*answer);
    return true;
}

std::vector<platform::Option> forty_options() {
    constexpr std::array<std::string_view, 5> kPlaces{"by the harbour", "around the market",
                                                      "between the river and the railway", "on the hill",
                                                      "beyond the ring road, with the villages"};
    std::vector<platform::Option> out;
    for (std::size_t i = 1; i <= 40; ++i) {
        out.push_back({"w" + std::to_string(i),
                       "Ward " + std::to_string(i) + " " + std::string(kPlaces[i % kPlaces.size()])});
    }
    return out;
}

}  // namespace ui
