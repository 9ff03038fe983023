// What the portal knows of any work that is open: the work itself, undo, where it is kept, which drafts there are. The
// same for an assessment and for workforce figures; each adds what is its own (state.h, figures/state.h).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "web/app/history.h"
#include "web/app/moment.h"

namespace app {

// The definitions are read at start; nothing else can be done before.
enum class Readiness : std::uint8_t { Loading, Ready, Broken };

// One record in the browser's storage, without its content.
struct DraftInfo {
    std::string key = {};  // "draft/DRAFT-20261123-K7QF/3f09…": reference, then the copy
    std::string reference = {}, title = {};
    std::string copy = {};  // whose record it is: random for each opening
    std::int64_t saved_ms = 0;
    std::uint64_t revision = 0;
    int done = 0, total = 0;    // pages completed
    std::string standing = {};  // how far it has come since it was sent, in words; empty: not sent
    bool readable = true;       // false: kept, but cannot be opened
    bool operator==(const DraftInfo&) const = default;
};

enum class StorageHealth : std::uint8_t { NotTried, Works, Refused, Full, Failed };

// Where the work is. Revisions are raised by each change; nothing is called saved that was not confirmed.
struct SaveState {
    std::uint64_t revision = 0;  // of the work on screen; 0: never changed since it was opened
    std::uint64_t stored = 0;    // newest that storage confirmed
    std::int64_t stored_ms = 0;
    std::uint64_t in_file = 0;  // newest handed to a download
    std::int64_t file_ms = 0;
    bool writing = false;  // a write is under way
    std::int64_t writing_since_ms = 0;
    bool again = false;       // changed meanwhile: write once more when it ends
    bool wake_asked = false;  // a wake-up for typing that settles is on its way
    StorageHealth health = StorageHealth::NotTried;
    std::string key = {};  // of our own record
    std::string copy = {};
    std::string taken_over = {};  // older record that this copy continues: removed once ours is confirmed
    std::uint64_t taken_revision = 0;
    std::int64_t opened_ms = 0;
    std::string elsewhere = {};  // "10:42": another window changed the same work then; empty: none did
    bool told_unsaved = false;   // what the browser was last told about asking before closing
    bool operator==(const SaveState&) const = default;
};

// What an answer from the world belongs to, by token.
struct Pending {
    enum class Kind : std::uint8_t {
        Save,
        TakeOverRead,
        TakeOverDelete,
        List,
        ListRead,
        OtherList,
        OtherRead,
        OpenRead,
        Delete,
        Settle,
        Copy
    };
    Kind kind = Kind::Save;
    std::string key = {};
    std::uint64_t revision = 0;
    std::string title = {};
    bool operator==(const Pending&) const = default;
};

// Something to tell at the top of the page, until the next page: calm (false) or a warning.
struct Notice {
    std::string heading = {};
    std::vector<std::string> sentences = {};
    bool warning = false;
    bool operator==(const Notice&) const = default;
};

// Work that was read and checked whole, waiting until the present one is safely kept.
template <class Work>
struct Incoming {
    Work work = {};
    std::string route = {};  // where to go once it is open
    Notice notice = {};
    std::string taken_over = {};  // the record it came from, if it was a draft
    std::uint64_t revision = 0;   // of that record; 0: not stored anywhere yet
    std::int64_t stored_ms = 0;
    bool operator==(const Incoming&) const = default;
};

// A question the person must answer before something is deleted or replaced.
struct Dialog {
    enum class Kind : std::uint8_t { DeleteDraft };
    Kind kind = Kind::DeleteDraft;
    std::string key = {}, title = {};
    bool operator==(const Dialog&) const = default;
};

template <class Work_>
struct Desk {
    using Work = Work_;

    Readiness readiness = Readiness::Loading;
    std::string broken = {};                                      // why not ready, in a sentence
    std::map<std::string, std::string, std::less<>> assets = {};  // while loading
    std::size_t assets_waited_for = 0;

    Moment moment;             // of the newest event
    std::uint64_t random = 0;  // stream of random numbers
    std::uint32_t last_token = 0;
    std::map<std::uint32_t, Pending> pending = {};
    std::map<std::string, std::string, std::less<>> preferences = {};

    std::string route = "/";
    std::string field = {};  // to move the focus to on the page just reached
    std::optional<Work> current = {};
    History<Work> history;
    SaveState save;
    std::vector<DraftInfo> drafts = {};  // newest first
    bool drafts_known = false;
    std::string last_draft = {};  // remembered key: what a reload opens again
    bool reopening = false;       // the last draft is being read after a reload
    std::optional<Incoming<Work>> incoming = {};
    std::optional<Dialog> dialog = {};
    std::optional<Notice> notice = {};
    std::string open_error = {};  // at the file field
    bool operator==(const Desk&) const = default;
};

// "Today" on the person's own calendar.
template <class Work>
[[nodiscard]] base::Date today(const Desk<Work>& desk) {
    return local_date(desk.moment);
}

}  // namespace app
