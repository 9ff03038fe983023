// What changed between two builds, as the message that the page's applier reads: nodes that are new or different (by
// id and hash), ids that are gone, the order when it changed. An unchanged page gives an empty message. It does not
// know the browser; natively tests read the message.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "web/platform/platform.h"

namespace ui {

class PageUpdate {
  public:
    // The message that brings the page from what the last call described to this; "" when nothing changed.
    std::string next(std::span<const platform::SemanticNode> nodes, platform::View view, float height);

  private:
    std::map<std::string, std::uint64_t, std::less<>> known_;
    std::uint64_t order_ = 0;
    std::string head_;
};

// One node as JSON, members left out where they are empty. Keys are one or two letters; builders.js has the list.
std::string node_message(const platform::SemanticNode& node);

}  // namespace ui
