// Streams of objects and the table that finds them: a table cell is an object of its own for the structure tree, and
// unpacked they would make a report several times as large.
// Source: iso-32000-1, sections 7.5.2, 7.5.7 and 7.5.8.
#include "core/export/pdf/objects.h"

#include "core/base/promise.h"
#include "core/base/sha256.h"
#include "core/export/pdf/data_stream.h"
#include "core/formats/zlib_stream.h"

namespace exporting::pdf {
namespace {

constexpr std::size_t kObjectsInStream = 200;

std::string stream(std::string_view entries, std::string_view bytes) {
    std::string text = "<<";
    text += entries;
    text += "/Length " + std::to_string(bytes.size()) + ">>\nstream\n";
    text += bytes;
    return text + "\nendstream";
}

std::string packed_stream(std::string_view entries, std::string_view bytes) {
    return stream(std::string(entries) + "/Filter/FlateDecode", formats::zlib_packed(bytes));
}

void append_bytes(std::string& out, std::size_t value, int count) {
    for (int i = count; i-- > 0;)
        out += static_cast<char>(static_cast<unsigned char>((value >> (8 * i)) & 0xFFu));
}

}  // namespace

Id Objects::reserve() {
    objects_.emplace_back();
    return static_cast<Id>(objects_.size());
}

void Objects::set(Id id, std::string value) {
    objects_[static_cast<std::size_t>(id) - 1] = {std::move(value), false};
}

Id Objects::add(std::string value) {
    const Id id = reserve();
    set(id, std::move(value));
    return id;
}

void Objects::set_stream(Id id, std::string_view entries, std::string_view bytes) {
    objects_[static_cast<std::size_t>(id) - 1] = {packed_stream(entries, bytes), true};
}

Id Objects::add_stream(std::string_view entries, std::string_view bytes) {
    const Id id = reserve();
    set_stream(id, entries, bytes);
    return id;
}

Id Objects::add_plain_stream(std::string_view entries, std::string_view bytes) {
    const Id id = reserve();
    objects_[static_cast<std::size_t>(id) - 1] = {stream(entries, bytes), true};
    return id;
}

void Objects::put(std::string& file, Id id) {
    const auto index = static_cast<std::size_t>(id) - 1;
    places_.resize(std::max(places_.size(), index + 2));
    places_[index + 1] = {1, file.size(), 0};
    file += std::to_string(id) + " 0 obj\n" + objects_[index].value + "\nendobj\n";
}

void Objects::pack(std::string& file, const std::vector<Id>& ids) {
    std::string numbers, values;
    for (const Id id : ids) {
        numbers += std::to_string(id) + " " + std::to_string(values.size()) + " ";
        values += objects_[static_cast<std::size_t>(id) - 1].value + "\n";
    }
    const Id holder = add_stream(
        "/Type/ObjStm/N " + std::to_string(ids.size()) + "/First " + std::to_string(numbers.size()),
        numbers + values);
    put(file, holder);
    for (std::size_t i = 0; i < ids.size(); ++i)
        places_[static_cast<std::size_t>(ids[i])] = {2, static_cast<std::size_t>(holder), i};
}

void Objects::close(std::string& file, Id catalog, Id information) {
    const std::string identifier = "<" + base::sha256(file).substr(0, 32) + ">";
    const Id table = reserve();
    places_.resize(objects_.size() + 1);
    places_[static_cast<std::size_t>(table)] = {1, file.size(), 0};
    std::string rows;
    for (const Place& place : places_) {
        append_bytes(rows, static_cast<std::size_t>(place.kind), 1);
        append_bytes(rows, place.where, 4);
        append_bytes(rows, place.index, 2);
    }
    set_stream(table,
               "/Type/XRef/Size " + std::to_string(places_.size()) + "/W[1 4 2]/Root " + reference(catalog) +
                   "/Info " + reference(information) + "/ID[" + identifier + identifier + "]",
               rows);
    const std::size_t start = file.size();
    put(file, table);
    file += "startxref\n" + std::to_string(start) + "\n%%EOF\n";
}

std::string Objects::file(Id catalog, Id information) {
    std::string file(kFileHeader);
    std::vector<Id> loose;
    const auto count = static_cast<Id>(objects_.size());
    for (Id id = 1; id <= count; ++id) {
        const Object& object = objects_[static_cast<std::size_t>(id) - 1];
        EHIIRA_PROMISE(!object.value.empty(), "An object of a PDF was never set.");
        if (object.is_stream)
            put(file, id);
        else
            loose.push_back(id);
    }
    places_.resize(objects_.size() + 1);
    for (std::size_t at = 0; at < loose.size(); at += kObjectsInStream) {
        const auto end = std::min(loose.size(), at + kObjectsInStream);
        pack(file, {loose.begin() + static_cast<std::ptrdiff_t>(at),
                    loose.begin() + static_cast<std::ptrdiff_t>(end)});
    }
    close(file, catalog, information);
    return file;
}

}  // namespace exporting::pdf
