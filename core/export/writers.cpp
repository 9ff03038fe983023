// The one table of document formats, and how files are named.
#include "core/export/writers.h"

#include <algorithm>

#include "core/export/docx/docx_writer.h"
#include "core/export/html/html_writer.h"
#include "core/export/text/text_writer.h"

namespace exporting {
namespace {

constexpr std::size_t kLongestStem = 50;  // leaves room for the ending in 60 characters

// Letters, digits and hyphens; anything else of a reference that came from a file becomes a hyphen.
std::string plain(std::string_view text) {
    std::string name;
    for (const char c : text) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        name += allowed ? c : '-';
    }
    return name;
}

}  // namespace

const std::vector<Writer>& writers() {
    static const std::vector<Writer> kWriters = {
        {"docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         "Word document", write_docx},
        {"html", "html", "text/html", "Web page", write_html},
        {"txt", "txt", "text/plain; charset=utf-8", "Plain text", write_text},
    };
    return kWriters;
}

const Writer* find_writer(std::string_view id) {
    const auto found = std::ranges::find(writers(), id, &Writer::id);
    return found == writers().end() ? nullptr : &*found;
}

std::string file_stem(const rules::Settings& settings, const assessment::Assessment& assessment) {
    const std::string version = "_v" + std::to_string(assessment.version);
    std::string name = plain(settings.file_prefix) + "_" + plain(assessment.reference);
    return name.substr(0, kLongestStem - version.size()) + version;
}

std::string workforce_file_stem(const workforce::Workbook& workbook, const workforce::Period& period,
                                const disclosure::Publication& view, const base::Date& today) {
    constexpr std::string_view kPrefix = "WORKFORCE-";
    std::string_view reference = workbook.reference;
    if (reference.starts_with(kPrefix)) reference.remove_prefix(kPrefix.size());
    const bool has_period = period != workforce::Period{};
    const std::string name =
        reference.empty() ? base::iso(has_period ? period.snapshot : today) : std::string(reference);
    const std::string edition = view.edition() == disclosure::Edition::Working ? "_working" : "_publication";
    const std::string stem = "WORKFORCE_" + plain(name);
    return stem.substr(0, kLongestStem - edition.size()) + edition;
}

}  // namespace exporting
