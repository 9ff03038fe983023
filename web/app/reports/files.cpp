// See files.h.
#include "web/app/reports/files.h"

#include <algorithm>
#include <utility>

#include "core/export/pdf/pdf_writer.h"
#include "core/report/assessment_report.h"
#include "web/app/sending.h"

namespace app::reports {
namespace {

report::Document document_of(const app::State& portal) {
    return report::assessment_report(*portal.book, *portal.current,
                                     {.date = today(portal),
                                      .tool = kTool,
                                      .draft_for_advice = portal.sending.draft_for_advice,
                                      .with_hidden_answers = portal.sending.with_hidden,
                                      .with_data = true});
}

}  // namespace

const std::vector<FileKind>& file_kinds() {
    static const std::vector<FileKind> kKinds = {
        {"docx", "Word", "To read, comment and carry on in. The portal can open it again."},
        {"pdf", "PDF",
         "A copy that stays as it is, for board papers. It can be read aloud by a screen reader."},
        {"html", "Web page", "To read on a screen or print."},
        {"txt", "Plain text", "To paste somewhere else."},
    };
    return kKinds;
}

bool needs_fonts(std::string_view id) { return id == "pdf"; }

base::Result<exporting::File> make(const State& state, const app::State& portal, std::string_view id) {
    const report::Document document = document_of(portal);
    const std::string stem = exporting::file_stem(portal.book->settings, *portal.current);
    if (id == "pdf") return exporting::write_pdf(document, stem, files_of(state.fonts));
    const exporting::Writer* writer = exporting::find_writer(id);
    if (writer == nullptr)
        return std::unexpected(
            base::Error{base::ErrorCode::NotFound, std::string(id), "there is no such kind of file"});
    return writer->write(document, stem);
}

base::Result<exporting::File> make_email(const State& state, const app::State& portal) {
    std::vector<exporting::File> files;
    std::size_t bytes = 0;
    for (const FileKind& kind : file_kinds()) {
        if (std::ranges::find(state.attached, kind.id) == state.attached.end()) continue;
        auto file = make(state, portal, kind.id);
        if (!file) return std::unexpected(file.error());
        bytes += file->bytes.size();
        files.push_back(std::move(*file));
    }
    const rules::Settings& settings = portal.book->settings;
    if (mail_size(settings, bytes) == MailSize::TooLarge)
        return std::unexpected(base::Error{
            base::ErrorCode::TooLarge, "the email",
            "the files together are " + size_words(bytes) + ", and mailboxes refuse more than about " +
                size_words(static_cast<std::size_t>(settings.mail_refuse_bytes)) + ". Attach fewer files"});
    return exporting::write_eml(exporting::submission_email(*portal.book, *portal.current, std::move(files),
                                                            portal.sending.draft_for_advice),
                                exporting::file_stem(settings, *portal.current));
}

}  // namespace app::reports
