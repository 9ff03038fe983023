// Report preview: the document that the saved files are written from, on the page.
#include "core/report/assessment_report.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/document_blocks.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

report::Document document_of(const Context& context) {
    return report::assessment_report(context.book(), context.assessment(),
                                     {.date = app::today(context.state),
                                      .tool = app::kTool,
                                      .draft_for_advice = context.state.sending.draft_for_advice,
                                      .with_hidden_answers = false,
                                      .with_data = false});
}

void place_saves(const Context& context) {
    const std::string pressed = ui::button_group(
        context.frame,
        {{.id = "report.docx", .label = "Save as Word", .kind = ui::ButtonKind::Secondary},
         {.id = "report.html", .label = "Save as a web page", .kind = ui::ButtonKind::Secondary},
         {.id = "report.txt", .label = "Save as plain text", .kind = ui::ButtonKind::Secondary}});
    if (!pressed.empty()) context.act(app::Download{pressed.substr(std::string("report.").size())});
    ui::link(context.frame, {.id = "report.files",
                             .text = "PDF, and an email with files you choose",
                             .href = to_route(app::routes::kReportFiles)});
}

}  // namespace

void report_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kReport),
                        .title = "Report preview",
                        .back = {.text = "Check before you send", .href = to_route(app::routes::kCheck)},
                        .wide = true};
    ui::page(context.frame, page, [&] {
        notices(context);
        const report::Document document = document_of(context);
        ui::paragraph(context.frame,
                      {.text = "This is what the saved report says. To change anything, change the answer.",
                       .id = "report.what"});
        place_saves(context);
        ui::contents_list(
            context.frame,
            {.id = "report.contents", .name = "Contents of the report", .items = contents_of(document)});
        place_document(context.frame, document);
        ui::link(context.frame, {.id = "report.next",
                                 .text = "Go on to Send",
                                 .href = to_route(app::routes::kSend),
                                 .action = true});
    });
}

}  // namespace views
