// The one door to report files: an action goes in, the state is changed, effects come out.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "web/app/keeping.h"
#include "web/app/reports/state.h"
#include "web/app/state.h"

namespace app::reports {

struct SetAttached {
    std::vector<std::string> ids;
};
struct Save {
    std::string id;  // of a file, or kEmail
};
// What was waited for may be here: makes the file that was asked for.
struct GoOn {};

using Action = std::variant<SetAttached, Save, GoOn>;

[[nodiscard]] Effects apply(State& state, const app::State& portal, const Action& action);
// Events that change anything here: where the page is, and fonts that come.
void note(State& state, const platform::Event& event);

}  // namespace app::reports
