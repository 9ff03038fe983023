// Opening a file from this computer. Nothing is uploaded anywhere.
#pragma once

#include <optional>
#include <string>

#include "web/ui/frame.h"

namespace ui {

struct FileUpload {
    std::string id = {};
    std::string label = {};
    std::string hint = {};
    std::string error = {};
    std::string accept = {};  // ".json,.docx"
    // The file stays with the page, to be read piece by piece (platform::table): its bytes do not come with it.
    bool stays_with_page = false;
};
// The file that was chosen, once. The same file can be chosen again afterwards.
[[nodiscard]] std::optional<platform::OpenedFile> file_upload(Frame& frame, const FileUpload& upload);

}  // namespace ui
