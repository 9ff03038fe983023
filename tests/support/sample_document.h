// Documents made by hand for the tests of the writers: one with every kind of block, and texts that try to break out.
#pragma once

#include <string>
#include <vector>

#include "core/report/document.h"

namespace support {

// Every kind of block, with the little varieties of each.
[[nodiscard]] report::Document document_of_every_block();

struct HostileText {
    std::string name;
    std::string text;
    std::string cleaned;  // as XML shows it
};
[[nodiscard]] std::vector<HostileText> hostile_texts();

// The text in every place of a document where a person's words can stand.
[[nodiscard]] report::Document document_full_of(const std::string& text);

}  // namespace support
