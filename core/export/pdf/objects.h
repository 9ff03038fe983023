// The objects of a PDF file while it is being made, and the file that they become. Knows how objects are packed and
// found, nothing of what they mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/export/pdf/syntax.h"

namespace exporting::pdf {

class Objects {
  public:
    // A number for an object that is set later; each must be set before the file is written.
    [[nodiscard]] Id reserve();
    void set(Id id, std::string value);
    Id add(std::string value);
    // A stream: `entries` are those of its dictionary, such as "/Type/XObject"; Length and Filter are added.
    void set_stream(Id id, std::string_view entries, std::string_view bytes);
    Id add_stream(std::string_view entries, std::string_view bytes);
    // For what other programs look for in the bytes of a file, such as XMP.
    Id add_plain_stream(std::string_view entries, std::string_view bytes);

    // The whole file. Streams stand in the order of their numbers, so that the first one added is the first thing in
    // the file; all else is packed into streams of objects behind them. `identity` is what the document's identifier
    // is made of.
    [[nodiscard]] std::string file(Id catalog, Id information);

  private:
    struct Object {
        std::string value;
        bool is_stream = false;
    };
    struct Place {
        int kind = 0;           // 0 free, 1 in the file, 2 in a stream of objects
        std::size_t where = 0;  // offset, or number of that stream
        std::size_t index = 0;  // in that stream
    };
    void put(std::string& file, Id id);
    void pack(std::string& file, const std::vector<Id>& ids);
    void close(std::string& file, Id catalog, Id information);

    std::vector<Object> objects_;  // of number i + 1
    std::vector<Place> places_;
};

}  // namespace exporting::pdf
