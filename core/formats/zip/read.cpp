// Reading archives from anybody. Every number is checked before it is used as an offset, and what the two
// copies of a header say must agree, so that no two programs can see different files in one archive.
#include <algorithm>
#include <limits>
#include <optional>

#include "core/formats/zip/deflate.h"
#include "core/formats/zip/layout.h"
#include "core/formats/zip/zip.h"

namespace zip {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kLongestComment = 0xFFFF;
constexpr std::size_t kSmall = 1u << 20;  // below this a part may be packed as tightly as it likes

std::optional<Error> damaged(std::string detail) {
    return Error{ErrorCode::DamagedFile, {}, std::move(detail)};
}
std::optional<Error> unsupported(std::string detail) {
    return Error{ErrorCode::Unsupported, {}, std::move(detail)};
}
std::optional<Error> too_large(std::string detail) {
    return Error{ErrorCode::TooLarge, {}, std::move(detail)};
}

}  // namespace

// One pass over the directory; fills the archive or returns what is wrong.
class Opener {
  public:
    Opener(Archive& archive, const Limits& limits)
        : archive_(archive), limits_(limits), bytes_(archive.bytes_) {}

    std::optional<Error> open() {
        if (bytes_.size() > limits_.archive_bytes) return too_large(std::to_string(bytes_.size()) + " bytes");
        if (auto error = find_directory()) return error;
        std::size_t at = directory_;
        for (std::size_t i = 0; i < count_; ++i) {
            if (auto error = read_entry(at)) return error;
        }
        if (at != end_) return damaged("its list of parts has another length than it says");
        return overlaps();
    }

  private:
    [[nodiscard]] std::uint16_t get16(std::size_t at) const {
        return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes_[at]) |
                                          (static_cast<unsigned char>(bytes_[at + 1]) << 8));
    }
    [[nodiscard]] std::uint32_t get32(std::size_t at) const {
        return get16(at) | (static_cast<std::uint32_t>(get16(at + 2)) << 16);
    }
    [[nodiscard]] bool fits(std::size_t at, std::size_t size) const {
        return at <= bytes_.size() && size <= bytes_.size() - at;
    }

    // The end record is the last thing in the file, but for a comment of known length.
    std::optional<Error> find_directory() {
        if (bytes_.size() < kEndSize) return Error{ErrorCode::TruncatedFile, {}, {}};
        const std::size_t last = bytes_.size() - kEndSize;
        const std::size_t first = last - std::min(last, kLongestComment);
        for (std::size_t at = last + 1; at-- > first;) {
            if (get32(at) == kEndOfCentral && at + kEndSize + get16(at + 20) == bytes_.size())
                return read_end(at);
        }
        return Error{ErrorCode::TruncatedFile, {}, "its list of parts is missing"};
    }

    std::optional<Error> read_end(std::size_t at) {
        count_ = get16(at + 10);
        const std::size_t size = get32(at + 12);
        directory_ = get32(at + 16);
        end_ = at;
        if (count_ == 0xFFFF || size == 0xFFFFFFFFu || directory_ == 0xFFFFFFFFu) {
            return unsupported("the form of zip for very large archives (zip64)");
        }
        if (get16(at + 4) != 0 || get16(at + 6) != 0 || get16(at + 8) != count_) {
            return unsupported("an archive in several files");
        }
        if (directory_ > at || size != at - directory_)
            return damaged("its list of parts is not where it says");
        if (count_ > limits_.entries) return too_large(std::to_string(count_) + " parts");
        return std::nullopt;
    }

    std::optional<Error> read_entry(std::size_t& at) {
        if (at > end_ || end_ - at < kCentralSize || get32(at) != kCentralHeader) {
            return damaged("its list of parts breaks off");
        }
        const std::size_t name_size = get16(at + 28);
        const std::size_t size = kCentralSize + name_size + get16(at + 30) + get16(at + 32);
        if (size > end_ - at) return damaged("its list of parts breaks off");
        const std::string name = bytes_.substr(at + kCentralSize, name_size);
        if (!is_safe_name(name)) return damaged("a part's name leads outside the archive");
        Archive::Entry entry;
        entry.method = get16(at + 10);
        entry.crc = get32(at + 16);
        entry.packed = get32(at + 20);
        entry.unpacked = get32(at + 24);
        entry.header = get32(at + 42);
        if (auto error = check(name, entry, get16(at + 8), get16(at + 34))) return error;
        at += size;
        if (!archive_.entries_.emplace(name, entry).second) return damaged("“" + name + "” is in it twice");
        if (name.back() != '/') archive_.names_.push_back(name);
        return std::nullopt;
    }

    std::optional<Error> check(const std::string& name, Archive::Entry& entry, std::uint16_t flags,
                               std::uint16_t disk) {
        constexpr std::size_t kNoNumber = std::numeric_limits<std::uint32_t>::max();
        if ((flags & kEncryptedFlags) != 0) return unsupported("“" + name + "” is protected by a password");
        if (entry.packed == kNoNumber || entry.unpacked == kNoNumber || entry.header == kNoNumber) {
            return unsupported("the form of zip for very large archives (zip64)");
        }
        if (disk != 0) return unsupported("an archive in several files");
        if (entry.unpacked > limits_.part_bytes) return too_large("“" + name + "”");
        if (entry.unpacked > kSmall && entry.unpacked / limits_.ratio > entry.packed) {
            return too_large("“" + name + "” is packed more tightly than any document is");
        }
        total_ += entry.unpacked;
        if (total_ > limits_.total_bytes) return too_large("all parts together");
        return check_local(name, entry);
    }

    std::optional<Error> check_local(const std::string& name, Archive::Entry& entry) const {
        const std::size_t at = entry.header;
        if (at > directory_ || directory_ - at < kLocalSize || get32(at) != kLocalHeader) {
            return damaged("“" + name + "” is not where its list says");
        }
        const std::size_t name_size = get16(at + 26);
        entry.data = at + kLocalSize + name_size + get16(at + 28);
        if (!fits(at + kLocalSize, name_size) || bytes_.compare(at + kLocalSize, name_size, name) != 0 ||
            get16(at + 8) != entry.method || (get16(at + 6) & kEncryptedFlags) != 0) {
            return damaged("“" + name + "” is described in two ways");
        }
        if (entry.data > directory_ || entry.packed > directory_ - entry.data) {
            return damaged("“" + name + "” goes on beyond its end");
        }
        return std::nullopt;
    }

    // Parts that share bytes are how a small archive unpacks to a huge one in spite of ratio limits.
    std::optional<Error> overlaps() const {
        std::vector<std::pair<std::size_t, std::size_t>> ranges;
        for (const auto& [name, entry] : archive_.entries_) {
            ranges.emplace_back(entry.header, entry.data + entry.packed);
        }
        std::ranges::sort(ranges);
        for (std::size_t i = 1; i < ranges.size(); ++i) {
            if (ranges[i].first < ranges[i - 1].second) return damaged("two of its parts overlap");
        }
        return std::nullopt;
    }

    Archive& archive_;
    const Limits& limits_;
    const std::string& bytes_;
    std::size_t count_ = 0;
    std::size_t directory_ = 0;
    std::size_t end_ = 0;
    std::size_t total_ = 0;
};

base::Result<Archive> Archive::open(std::string bytes, const Limits& limits) {
    Archive archive;
    archive.bytes_ = std::move(bytes);
    if (auto error = Opener(archive, limits).open()) return std::unexpected(std::move(*error));
    return archive;
}

base::Result<std::string> Archive::read(std::string_view name) const {
    const auto found = entries_.find(name);
    if (found == entries_.end()) return base::fail(ErrorCode::NotFound, std::string(name));
    const Entry& entry = found->second;
    const std::string_view packed = std::string_view(bytes_).substr(entry.data, entry.packed);
    std::optional<std::string> part;
    if (entry.method == kStored) {
        if (entry.packed == entry.unpacked) part = std::string(packed);
    } else if (entry.method == kDeflated) {
        part = inflated(packed, entry.unpacked);
    } else {
        return base::fail(ErrorCode::Unsupported, std::string(name),
                          "a kind of packing that Office files do not use");
    }
    if (!part) return base::fail(ErrorCode::DamagedFile, std::string(name));
    if (checksum(*part) != entry.crc)
        return base::fail(ErrorCode::DamagedFile, std::string(name), "its checksum differs");
    return std::move(*part);
}

}  // namespace zip
