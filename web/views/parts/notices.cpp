// Warnings first, then what was done.
#include "web/views/parts/notices.h"

#include "web/ui/ui.h"
#include "web/views/context.h"

namespace views {
namespace {

void place_notice(ui::Frame& frame, const app::Notice& notice) {
    if (!notice.warning) {
        ui::inset_text(frame,
                       {.text = notice.heading + ". " + joined(notice.sentences, " "), .id = "notice"});
        return;
    }
    ui::WarningCallout callout{.heading = notice.heading, .level = 2, .id = "notice"};
    if (notice.sentences.size() == 1) {
        callout.text = notice.sentences.front();
    } else {
        for (const std::string& sentence : notice.sentences) callout.items.emplace_back(sentence);
    }
    ui::warning_callout(frame, callout);
}

bool place_trouble(ui::Frame& frame, const std::string& trouble) {
    ui::warning_callout(
        frame, {.heading = "Drafts are not kept here", .level = 2, .text = trouble, .id = "storage"});
    return ui::button(frame,
                      {.id = "storage.save", .label = "Save a file now", .kind = ui::ButtonKind::Secondary});
}

}  // namespace

bool place_notices(ui::Frame& frame, const Notices& notices) {
    const bool save = !notices.trouble.empty() && place_trouble(frame, notices.trouble);
    if (!notices.elsewhere.empty()) {
        ui::warning_callout(
            frame,
            {.heading = "Also changed in another window",
             .level = 2,
             .text = "Another window of this browser changed this " + notices.thing + " at " +
                     notices.elsewhere +
                     ". Nothing is lost: both copies are kept, and the start page lists them. Close one "
                     "window and go on in the other.",
             .id = "elsewhere"});
    }
    if (notices.notice) place_notice(frame, *notices.notice);
    return save;
}

}  // namespace views
