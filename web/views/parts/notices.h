// What must be told before a page's own content: storage that keeps nothing, another window, a notice.
#pragma once

#include <optional>
#include <string>

#include "web/app/autosave.h"
#include "web/ui/frame.h"

namespace views {

struct Notices {
    std::string trouble;    // of storage; empty: all is well
    std::string elsewhere;  // "10:42": when another window changed the same work
    std::string thing;      // "assessment"
    std::optional<app::Notice> notice;
};

// What there is to tell of any open work.
template <class State>
[[nodiscard]] Notices notices_of(const State& state) {
    Notices notices{.trouble = {},
                    .elsewhere = {},
                    .thing = std::string(app::Kept<State>::kThing),
                    .notice = state.notice};
    if (!state.current) return notices;
    notices.trouble = app::storage_warning(state.save.health);
    notices.elsewhere = state.save.elsewhere;
    return notices;
}

// True when "Save a file now" was pressed.
[[nodiscard]] bool place_notices(ui::Frame& frame, const Notices& notices);

}  // namespace views
