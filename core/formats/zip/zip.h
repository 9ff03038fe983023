// Zip archives in memory, as far as Office files need them: a writer that always gives the same bytes and a
// reader that trusts nothing. Not for unpacking to disk, encryption, or archives beyond 4 GB.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"

namespace zip {

struct Part {
    std::string name;  // "word/document.xml"
    std::string bytes;
    bool operator==(const Part&) const = default;
};

// The archive, parts in the order given. Dates are all 1980-01-01; a part is deflated unless that makes it
// longer. Names must differ and be safe in the sense of is_safe_name.
[[nodiscard]] std::string write(const std::vector<Part>& parts);

// UTF-8, relative, with "/" between folders, without "..", backslashes, drive letters and control characters.
[[nodiscard]] bool is_safe_name(std::string_view name);

// Protects against archives that are small outside and huge inside. The defaults suit Word files.
struct Limits {
    std::size_t archive_bytes = 64u << 20;
    std::size_t entries = 2000;
    std::size_t part_bytes = 64u << 20;
    std::size_t total_bytes = 128u << 20;  // of all parts, unpacked
    std::size_t ratio = 200;               // for parts above 1 MB; our own XML stays below 60
};

class Archive {
  public:
    // Checks every header; unpacks nothing yet. Refuses encrypted, split and zip64 archives, names that are not
    // safe or there twice, parts that overlap, and sizes beyond the limits.
    static base::Result<Archive> open(std::string bytes, const Limits& limits = {});

    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }  // folders left out
    [[nodiscard]] bool has(std::string_view name) const { return entries_.contains(name); }
    // The part's bytes, checked against its length and checksum. NotFound, DamagedFile or Unsupported otherwise.
    [[nodiscard]] base::Result<std::string> read(std::string_view name) const;

  private:
    struct Entry {
        std::uint16_t method = 0;
        std::uint32_t crc = 0;
        std::size_t packed = 0;    // bytes in the archive
        std::size_t unpacked = 0;  // bytes of the part
        std::size_t header = 0;    // where its local header is
        std::size_t data = 0;      // where its bytes begin
    };
    friend class Opener;

    std::string bytes_;
    std::vector<std::string> names_;
    std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace zip
