// Opens what was named, works it out and has disclosure control look at it.
#include "core/cli/workforce_work.h"

#include <utility>

#include "core/cli/files.h"
#include "core/cli/workforce_read.h"
#include "core/workforce/counts_json.h"

namespace cli {
namespace {

struct Source {
    std::string text;  // of a counts file or working file
    std::vector<workforce::FileNote> files;
};

base::Error in_file(const Arguments& arguments, base::Error error) {
    if (error.where.empty())
        error.where = arguments.counts;
    else if (error.where.starts_with("line "))
        error.where = arguments.counts + " " + error.where;
    else if (!arguments.counts.empty())
        error.where = arguments.counts + (error.where.starts_with('/') ? "" : "/") + error.where;
    return error;
}

// What has no envelope was meant as a counts file: then the reader of those says what is wrong in it.
base::Error why_not_opened(const Arguments& arguments, const std::string& text, const base::Error& error,
                           const workforce::Bands& bands) {
    const auto value = json::parse(text);
    const bool has_envelope = !value || value->find("schema") != nullptr;
    if (has_envelope || value->as_object() == nullptr) return in_file(arguments, error);
    const auto read = workforce::read_counts(arguments.counts, text, bands);
    return read ? in_file(arguments, error) : read.error();
}

// The file, or the same text from staff and other files: one way in for both.
base::Result<Source> read_source(const Arguments& arguments, const std::string& program) {
    if (!arguments.counts.empty()) {
        auto text = read_file(arguments.counts);
        if (!text) return std::unexpected(text.error());
        return Source{*std::move(text), {}};
    }
    const auto read = workforce_read(arguments, program);
    if (!read) return std::unexpected(read.error());
    if (!read->is_complete)
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          "nobody knows yet what some values mean; portal workforce-read with the same files "
                          "lists them, and --answers FILE says what they mean");
    return Source{json::canonical(read->counts), read->files};
}

base::Result<disclosure::LastYear> read_edition(const Arguments& arguments, const workforce::Method& method) {
    const auto text = read_file(arguments.last_year);
    if (!text) return std::unexpected(text.error());
    return disclosure::read_last_year(arguments.last_year, *text, method);
}

std::vector<std::string> remarks_on(const workforce::OpenedWorkbook& opened,
                                    const workforce::Figures& figures) {
    std::vector<std::string> remarks;
    if (!opened.hash_matches)
        remarks.emplace_back("The file was changed outside the portal after it was saved.");
    for (const workforce::SheetCounts& sheet : figures.sheets)
        for (const workforce::FieldFault& fault : sheet.faults)
            remarks.push_back("Not counted: " + fault.path + ". " + fault.sentence);
    return remarks;
}

base::Result<disclosure::Publication> publication_of(const Arguments& arguments,
                                                     const workforce::Workbook& workbook,
                                                     const workforce::Figures& figures) {
    if (arguments.last_year.empty()) return disclosure::edition_of(workbook, figures);
    const auto last_year = read_edition(arguments, figures.reference.method);
    if (!last_year) return std::unexpected(last_year.error());
    return disclosure::edition_of(workbook, figures, &*last_year);
}

}  // namespace

base::Result<WorkforceWork> work_out_workforce(const Arguments& arguments, const std::string& program) {
    const auto reference = load_workforce(arguments.assets, program);
    if (!reference) return std::unexpected(reference.error());
    auto source = read_source(arguments, program);
    if (!source) return std::unexpected(source.error());
    auto opened = workforce::open_workbook(source->text, reference->bands);
    if (!opened)
        return std::unexpected(why_not_opened(arguments, source->text, opened.error(), reference->bands));
    workforce::Workbook& workbook = opened->workbook;
    if (arguments.has_board_consent) workbook.has_board_consent = true;
    if (!source->files.empty()) workbook.files = std::move(source->files);
    auto figures = workforce::work_out(workbook, *reference);
    if (!figures) return std::unexpected(in_file(arguments, figures.error()));
    auto publication = publication_of(arguments, workbook, *figures);
    if (!publication) return std::unexpected(publication.error());
    auto remarks = remarks_on(*opened, *figures);
    return WorkforceWork{std::move(workbook), *std::move(figures), *std::move(publication),
                         std::move(remarks)};
}

}  // namespace cli
