// Information dictionary, XMP, outline and the embedded file.
// Source: iso-32000-1, sections 7.11.4, 12.3.3, 14.3.2 and 14.3.3. Source: iso-14289-1, sections 5, 7.1 and 7.11.
#include "core/export/pdf/metadata.h"

#include "core/export/markup/markup.h"
#include "core/export/pdf/data_stream.h"

namespace exporting::pdf {
namespace {

constexpr std::string_view kProducer = "EHIIRA portal";

// "20261123": the day of the report, given from outside; no clock is read.
std::string digits_of(const base::Date& date) {
    std::string digits;
    for (const char c : base::iso(date)) {
        if (c != '-') digits += c;
    }
    return digits;
}

void description(Markup& xml, const report::Document& document) {
    const auto alternatives = [&](std::string_view name, std::string_view words) {
        xml.element(name, [&] {
            xml.element("rdf:Alt", [&] { xml.text_element("rdf:li", {{"xml:lang", "x-default"}}, words); });
        });
    };
    alternatives("dc:title", document.title);
    if (!document.subject.empty()) alternatives("dc:description", document.subject);
    if (!document.author.empty())
        xml.element("dc:creator", [&] {
            xml.element("rdf:Seq", [&] { xml.text_element("rdf:li", {}, document.author); });
        });
    xml.element("dc:language",
                [&] { xml.element("rdf:Bag", [&] { xml.text_element("rdf:li", {}, "en-GB"); }); });
    xml.text_element("xmp:CreateDate", {}, base::iso(document.date));
    xml.text_element("pdf:Producer", {}, kProducer);
    xml.text_element("pdfuaid:part", {}, "1");
}

// One entry of the outline, its relatives given by their place in the list; -1: none.
struct Relatives {
    int parent = -1, previous = -1, next = -1, first = -1, last = -1;
    int below = 0;  // children
};

std::vector<Relatives> relatives_of(const std::vector<OutlineEntry>& outline) {
    std::vector<Relatives> all(outline.size());
    std::vector<int> path;  // the entry that is open at each depth
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const auto entry = static_cast<int>(i);
        const auto level_of = [&](int at) { return outline[static_cast<std::size_t>(at)].level; };
        int previous = -1;
        while (!path.empty() && level_of(path.back()) >= outline[i].level) {
            previous = path.back();
            path.pop_back();
        }
        all[i].previous = previous;
        if (previous >= 0) all[static_cast<std::size_t>(previous)].next = entry;
        if (!path.empty()) {
            Relatives& parent = all[static_cast<std::size_t>(path.back())];
            all[i].parent = path.back();
            if (parent.first < 0) parent.first = entry;
            parent.last = entry;
            ++parent.below;
        }
        path.push_back(entry);
    }
    return all;
}

}  // namespace

Id write_information(Objects& objects, const report::Document& document) {
    return objects.add("<</Title" + text_string(document.title) + "/Author" + text_string(document.author) +
                       "/Subject" + text_string(document.subject) + "/Producer" + text_string(kProducer) +
                       "/CreationDate(D:" + digits_of(document.date) + ")>>");
}

Id write_xmp(Objects& objects, const report::Document& document) {
    Markup xml(Forbidden::Xml);
    xml.raw("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.element("x:xmpmeta", {{"xmlns:x", "adobe:ns:meta/"}}, [&] {
        xml.element("rdf:RDF", {{"xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}}, [&] {
            xml.element("rdf:Description",
                        {{"rdf:about", ""},
                         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                         {"xmlns:xmp", "http://ns.adobe.com/xap/1.0/"},
                         {"xmlns:pdf", "http://ns.adobe.com/pdf/1.3/"},
                         {"xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/"}},
                        [&] { description(xml, document); });
        });
    });
    xml.raw("\n<?xpacket end=\"r\"?>");
    return objects.add_plain_stream("/Type/Metadata/Subtype/XML", xml.str());
}

Id write_outline(Objects& objects, const Content& content, const std::vector<Landing>& landings,
                 const Pages& pages) {
    if (content.outline.empty()) return 0;
    const std::vector<Relatives> all = relatives_of(content.outline);
    const Id root = objects.reserve();
    std::vector<Id> ids;
    for (std::size_t i = 0; i < all.size(); ++i) ids.push_back(objects.reserve());
    const auto entry = [&](std::string_view name, int at) {
        return at < 0 ? std::string() : std::string(name) + reference(ids[static_cast<std::size_t>(at)]);
    };
    int tops = 0, first = -1, last = -1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Relatives& one = all[i];
        if (one.parent < 0) {
            ++tops;
            last = static_cast<int>(i);
            if (first < 0) first = last;
        }
        // The sections below the title are shown, what is below them is folded up.
        const int shown = content.outline[i].level == 1 ? one.below : -one.below;
        objects.set(ids[i], "<</Title" + text_string(content.outline[i].title) + "/Parent " +
                                reference(one.parent < 0 ? root : ids[static_cast<std::size_t>(one.parent)]) +
                                entry("/Prev ", one.previous) + entry("/Next ", one.next) +
                                entry("/First ", one.first) + entry("/Last ", one.last) +
                                (one.below > 0 ? "/Count " + std::to_string(shown) : std::string()) +
                                "/Dest" + pages.destination(landings[i].page, landings[i].top) + ">>");
    }
    objects.set(root, "<</Type/Outlines/Count " + std::to_string(tops) + entry("/First ", first) +
                          entry("/Last ", last) + ">>");
    return root;
}

Id write_data(Objects& objects, std::string_view data, std::string_view name) {
    const Id stream =
        objects.add_stream(std::string(kDataEntries) + std::to_string(data.size()) + ">>", data);
    const std::string file = text_string(name);
    return objects.add("<</Type/Filespec/F" + file + "/UF" + file +
                       "/Desc(The answers as data: the portal opens this PDF to go on with them)"
                       "/AFRelationship/Data/EF<</F " +
                       reference(stream) + "/UF " + reference(stream) + ">>>>");
}

}  // namespace exporting::pdf
