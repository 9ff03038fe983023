// The report of one view, handed to each writer.
#include "core/cli/workforce_files.h"

#include <algorithm>
#include <ostream>

#include "core/cli/failure.h"
#include "core/cli/files.h"
#include "core/disclosure/protect.h"
#include "core/export/writers.h"
#include "core/report/workforce_report.h"

namespace cli {
namespace {

constexpr const char* kTool = "EHIIRA portal 0.1.0";

disclosure::Publication view_of(const Arguments& arguments, const WorkforceWork& work) {
    if (arguments.view == View::Publication) return work.publication;
    return disclosure::working_view(work.figures.results, work.publication.policy());
}

bool is_wanted(const Arguments& arguments, const exporting::Writer& writer) {
    return arguments.formats.empty() || std::ranges::contains(arguments.formats, writer.id);
}

}  // namespace

int write_workforce_report(const Arguments& arguments, const WorkforceWork& work, const std::string& program,
                           const Output& output) {
    // Only for the titles of sources.
    const auto book = load_definitions(arguments.assets, program);
    if (!book) return fail(arguments, book.error(), kFile, output);
    const disclosure::Publication view = view_of(arguments, work);
    const report::Document document =
        report::workforce_report(work.workbook, work.figures, view, {*arguments.date, kTool, book->sources});
    const std::string stem = exporting::workforce_file_stem(
        work.workbook, work.figures.years.front().counts.period, view, *arguments.date);
    json::Array written;
    for (const exporting::Writer& writer : exporting::writers()) {
        if (!is_wanted(arguments, writer)) continue;
        const exporting::File file = writer.write(document, stem);
        const auto path = write_file(arguments.report, file.name, file.bytes);
        if (!path) return fail(arguments, path.error(), kFile, output);
        written.emplace_back(
            json::Object{{"path", json::Value(*path)},
                         {"bytes", json::Value(static_cast<std::int64_t>(file.bytes.size()))},
                         {"replaced_characters", json::Value(file.replaced_characters)}});
        if (!arguments.json) output.out << *path << "\n";
    }
    if (arguments.json)
        output.out << json::pretty(json::Value(json::Object{{"files", json::Value(std::move(written))}}));
    return kOk;
}

}  // namespace cli
