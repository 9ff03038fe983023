// What the portal knows while somebody makes files of the open assessment: what they should hold, which go into the
// email, and the fonts. A plain comparable value; none of it is kept when the page closes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/app/desk.h"
#include "web/app/reports/fonts.h"

namespace app::reports {

inline constexpr std::string_view kEmail = "email";  // beside the ids of files

struct State {
    std::string route = {};
    std::vector<std::string> attached = {"docx"};  // ids of the files that the email takes
    Fonts fonts = {};
    std::string waiting = {};  // id of the file to save once the fonts are here; empty: none
    std::optional<Notice> notice = {};
    bool operator==(const State&) const = default;
};

}  // namespace app::reports
