// See effects.h: one line for each kind of effect.
#include "web/platform/browser/effects.h"

#include "web/platform/browser/page.h"

namespace platform {

void carry_out(const Effect& e) {
    switch (e.kind) {
        case Effect::Kind::Announce:
            return page_announce(e.text.c_str(), e.flag ? 1 : 0);
        case Effect::Kind::Focus:
            return page_focus(e.id.c_str());
        case Effect::Kind::ScrollTo:
            return page_scroll_to(e.id.c_str());
        case Effect::Kind::Navigate:
            return page_navigate(e.text.c_str(), e.flag ? 1 : 0);
        case Effect::Kind::Title:
            return page_title(e.text.c_str());
        case Effect::Kind::Download:
            return page_download(e.name.c_str(), e.text.c_str(), e.bytes.data(), e.bytes.size());
        case Effect::Kind::StoragePut:
            return page_storage_put(e.name.c_str(), e.bytes.data(), e.bytes.size(), e.token);
        case Effect::Kind::StorageGet:
            return page_storage_get(e.name.c_str(), e.token);
        case Effect::Kind::StorageDelete:
            return page_storage_delete(e.name.c_str(), e.token);
        case Effect::Kind::StorageList:
            return page_storage_list(e.name.c_str(), e.token);
        case Effect::Kind::SetPreference:
            return page_set_preference(e.name.c_str(), e.text.c_str());
        case Effect::Kind::LoadAsset:
            return page_load_asset(e.name.c_str());
        case Effect::Kind::OpenAddress:
            return page_open_address(e.text.c_str());
        case Effect::Kind::Copy:
            return page_copy(e.text.c_str(), e.token);
        case Effect::Kind::WakeAfter:
            return page_wake_after(e.number, e.token);
        case Effect::Kind::Unsaved:
            return page_unsaved(e.flag ? 1 : 0);
        case Effect::Kind::Print:
            return page_print();
        case Effect::Kind::Table:
            return page_table(e.name.c_str(), e.id.c_str(), e.text.c_str(), e.bytes.c_str());
    }
}

}  // namespace platform
