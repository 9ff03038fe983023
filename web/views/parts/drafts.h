// The drafts on this device, of any kind of work: what each is, open it, delete it after asking.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/app/desk.h"
#include "web/ui/frame.h"

namespace views {

struct Drafts {
    const std::vector<app::DraftInfo>& list;  // newest first
    const std::optional<app::Dialog>& dialog;
    app::Moment moment;
    bool is_known = false;  // the browser has told which there are
    std::string open_key;   // of the work that is open; empty: none is
    std::string trouble;    // of storage, where nothing else on the page says it
    std::string untitled;   // "Untitled assessment"
};

struct DraftWish {
    enum class Kind { None, Open, AskDelete, Delete, Keep };
    Kind kind = Kind::None;
    std::string key;
};

[[nodiscard]] std::string storage_trouble(app::StorageHealth health);

template <class State>
[[nodiscard]] Drafts drafts_of(const State& state, std::string untitled) {
    return {.list = state.drafts,
            .dialog = state.dialog,
            .moment = state.moment,
            .is_known = state.drafts_known,
            .open_key = state.current ? state.save.key : std::string(),
            // With work open, the notices of the page say it, with a button that saves a file.
            .trouble = state.current ? std::string() : storage_trouble(state.save.health),
            .untitled = std::move(untitled)};
}

// The section with its dialog; what the person asked for.
[[nodiscard]] DraftWish place_drafts(ui::Frame& frame, const Drafts& drafts);

}  // namespace views
