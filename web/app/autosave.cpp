// The words of storage that fails.
#include "web/app/autosave.h"

namespace app {

StorageHealth health_of(const std::string& word) {
    if (word == "refused") return StorageHealth::Refused;
    if (word == "full") return StorageHealth::Full;
    return StorageHealth::Failed;
}

std::string storage_warning(StorageHealth health) {
    switch (health) {
        case StorageHealth::Refused:
            return "This browser does not let the portal keep drafts on this device. You can go on working: "
                   "save a file "
                   "before you close this page, and open that file to carry on.";
        case StorageHealth::Full:
            return "There is no room left on this device for drafts. You can go on working: save a file "
                   "before you close "
                   "this page. Deleting drafts you no longer need makes room.";
        case StorageHealth::Failed:
            return "The last change could not be kept on this device. The portal tries again with your next "
                   "change. Save "
                   "a file to be safe.";
        case StorageHealth::NotTried:
        case StorageHealth::Works:
            break;
    }
    return {};
}

}  // namespace app
