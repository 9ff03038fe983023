// Any bytes as a zip archive, and its parts as XML.
// Laws: parts that can be read can be written and read again; text read from XML is UTF-8.
#include "core/formats/zip/zip.h"

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/formats/xml/document.h"

namespace {

void check_xml(const std::string& bytes) {
    const auto document = xml::Document::parse(bytes);
    if (!document) return;
    const xml::Node root = document->root();
    EHIIRA_PROMISE(base::is_utf8(root.text()), "Text from XML is not UTF-8.");
    for (const xml::Node& node : root.descendants("w:t"))
        EHIIRA_PROMISE(bool(node.parent()), "A child has no parent.");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // Small limits, so that a run is not spent on unpacking zeros.
    zip::Limits limits;
    limits.part_bytes = 1u << 20;
    limits.total_bytes = 4u << 20;
    limits.entries = 100;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    check_xml(bytes);
    const auto archive = zip::Archive::open(bytes, limits);
    if (!archive) {
        EHIIRA_PROMISE(!base::sentence(archive.error()).empty(), "An error has no sentence.");
        return 0;
    }
    std::vector<zip::Part> parts;
    for (const std::string& name : archive->names()) {
        auto part = archive->read(name);
        if (!part) continue;
        check_xml(*part);
        parts.push_back({name, std::move(*part)});
    }
    const auto again = zip::Archive::open(zip::write(parts));
    EHIIRA_PROMISE(again.has_value(), "An archive of ours does not open.");
    for (const zip::Part& part : parts) {
        const auto read = again->read(part.name);
        EHIIRA_PROMISE(read.has_value() && *read == part.bytes, "A part came back as something else.");
    }
    return 0;
}
