// What may be published: which figures the edition for publication shows, which it withholds and why, the consent of
// the board, and the files. Nothing here reads a withheld figure: only what disclosure control let through.
#include <array>

#include "core/disclosure/protect.h"
#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"
#include "web/views/workforce/pages.h"
#include "web/views/workforce/parts/figure_words.h"
#include "web/views/workforce/parts/figures_page.h"
#include "web/views/workforce/parts/measure_lines.h"

namespace views::workforce_pages {
namespace {

namespace figures = app::figures;
namespace routes = app::figures::routes;
using disclosure::Publication;
using workforce::Result;

std::string measure_of(const Result& result) {
    return std::string(word(result.standard)) + " " + result.indicator;
}

// "WRES-2.gap": the row of a result.
std::string row_of(const Result& result) {
    return std::string(word(result.standard)) + "-" + result.indicator + "." + result.part;
}

std::string figure_of(const Context& c, const Result& result) {
    const std::string part = part_words(c, result);
    return part.empty() ? result.label : part;
}

void place_threshold(const Context& c, const Publication& publication) {
    ui::paragraph(
        c.frame,
        {.text = {{.text =
                       "Numbers of people below " + std::to_string(publication.policy().threshold) +
                       " are withheld, and so is every figure that would give one back. There is no official "
                       "rule for these standards, so this is a choice: "},
                  ui::to("change it in the method sheet",
                         to_route(std::string(routes::kMethod) + "?param.disclosure.threshold")),
                  {.text = "."}},
         .id = "publish.threshold"});
    for (std::size_t i = 0; i < publication.notes().size(); ++i)
        ui::paragraph(c.frame, {.text = publication.notes()[i], .id = "publish.note." + std::to_string(i)});
}

void place_consent(const Context& c) {
    const ui::Radios radios{
        .id = "publish.consent",
        .legend = "Have all members of the board agreed that their figures are published?",
        .hint =
            "Members of a board are known by name, so a share of a small board can tell somebody’s ethnicity "
            "or "
            "disability. Without everybody’s agreement no figure of the board is published.",
        .options = {{.value = "yes", .label = "Yes, all of them"},
                    {.value = "no", .label = "No, or not asked"}},
        .value = c.workbook().has_board_consent ? "yes" : "no",
        .small = true};
    if (const auto chosen = ui::radios(c.frame, radios)) c.act(figures::SetBoardConsent{*chosen == "yes"});
}

bool is_withheld(const Result& result) {
    return !result.publication.shown && result.publication.why != disclosure::why::kNotCollected;
}

void place_withheld(const Context& c, const Publication& publication) {
    ui::Table table{.id = "publish.withheld",
                    .caption = "Withheld",
                    .columns = {{.id = "measure", .header = "Measure", .weight = 0.8F},
                                {.id = "figure", .header = "Figure", .weight = 2},
                                {.id = "why", .header = "Why", .weight = 3}},
                    .small = true,
                    .empty_words = "Nothing is withheld."};
    for (const Result& result : publication.results())
        if (is_withheld(result))
            table.rows.push_back({.id = row_of(result),
                                  .cells = {{.text = measure_of(result)},
                                            {.text = figure_of(c, result)},
                                            {.text = why_not_published(result.publication)}}});
    (void)ui::table(c.frame, table);
}

void place_shown(const Context& c, const Publication& publication) {
    ui::Table table{.id = "publish.shown",
                    .caption = "Shown",
                    .columns = {{.id = "measure", .header = "Measure", .weight = 0.8F},
                                {.id = "figure", .header = "Figure", .weight = 3},
                                {.id = "value", .header = "Value", .weight = 1.2F}},
                    .small = true,
                    .empty_words = "No figure may be shown yet."};
    for (std::size_t i = 0; i < publication.results().size(); ++i) {
        const Result& result = publication.results()[i];
        if (!result.publication.shown) continue;
        table.rows.push_back({.id = row_of(result),
                              .cells = {{.text = measure_of(result)},
                                        {.text = figure_of(c, result)},
                                        {.text = publication.figures()[i].value.text()}}});
    }
    (void)ui::table(c.frame, table);
}

std::size_t count_of(const Publication& publication, bool shown) {
    std::size_t count = 0;
    for (const Result& result : publication.results())
        if (shown ? result.publication.shown : is_withheld(result)) ++count;
    return count;
}

void place_check(const Context& c, const Publication& publication) {
    ui::section(c.frame, {.id = "publish.check", .heading = "What is shown and what is withheld"}, [&] {
        ui::paragraph(c.frame,
                      {.text = counted(count_of(publication, true), "figure is shown", "figures are shown") +
                               ", " + counted(count_of(publication, false), "is", "are") + " withheld.",
                       .id = "publish.counts"});
        place_withheld(c, publication);
        ui::details(c.frame, {.id = "publish.all", .summary = "Every figure that is shown", .expander = true},
                    [&] { place_shown(c, publication); });
    });
}

struct Format {
    const char *id, *name;
};
constexpr std::array kFormats = {Format{"docx", "Word document"}, Format{"pdf", "PDF"},
                                 Format{"html", "web page"}, Format{"txt", "plain text"}};

void place_format(const Context& c, const Format& format, bool for_publication) {
    const std::string edition = for_publication ? "Edition for publication" : "Working edition";
    const ui::Button button{
        .id = std::string("publish.") + format.id + (for_publication ? ".public" : ".working"),
        .label = edition + ", " + format.name,
        .kind = ui::ButtonKind::Secondary};
    if (ui::button(c.frame, button)) c.act(figures::Download{format.id, for_publication});
}

void place_downloads(const Context& c) {
    ui::section(c.frame, {.id = "publish.files", .heading = "Downloads"}, [&] {
        ui::heading(c.frame, {.text = "For publication", .level = 3});
        ui::paragraph(c.frame,
                      {.text = "Holds only what is shown above. What is withheld is nowhere in the file.",
                       .id = "publish.public.what"});
        for (const Format& format : kFormats) place_format(c, format, true);
        ui::heading(c.frame, {.text = "For the people who work on it", .level = 3});
        ui::paragraph(c.frame,
                      {.text = "Holds every figure, small numbers too. It is marked as not for publication.",
                       .id = "publish.working.what"});
        for (const Format& format : kFormats) place_format(c, format, false);
    });
}

void place_save(const Context& c) {
    ui::section(c.frame, {.id = "publish.save", .heading = "Keep your work"}, [&] {
        ui::warning_callout(
            c.frame,
            {.heading = "The saved file holds small numbers",
             .text = "It holds everything that you typed, so that you can carry on with it. Keep it "
                     "where only people who may see these figures can open it, and do not publish it.",
             .id = "publish.save.warning"});
        const ui::Button save{
            .id = "publish.save.file", .label = "Save a file", .kind = ui::ButtonKind::Secondary};
        if (ui::button(c.frame, save)) c.act(figures::SaveFile{});
    });
}

}  // namespace

void publish_page(const Context& c) {
    figures_page(c, {.title = "Check before you publish", .wide = true}, [&] {
        const Publication& publication = c.derived.publication();
        place_threshold(c, publication);
        place_consent(c);
        place_check(c, publication);
        place_downloads(c);
        place_save(c);
    });
}

}  // namespace views::workforce_pages
