// Puts the workforce report together: the order of its sections, and how each edition is marked.
#include "core/report/workforce_report.h"

#include <algorithm>
#include <array>

#include "core/report/workforce_parts.h"

namespace report {
namespace workforce_parts {

void Builder::heading(int level, std::string text, std::string anchor) {
    blocks.push_back(Heading{level, std::move(text), std::move(anchor)});
}

void Builder::paragraph(std::string text, ParagraphKind kind) {
    blocks.push_back(Paragraph{{Run{std::move(text), false, {}}}, kind});
}

void Builder::table(Table table) {
    if (!table.rows.empty()) blocks.push_back(std::move(table));
}

namespace {

using workforce::Standard;

constexpr std::array kStandards = {Standard::Wres, Standard::Wdes};

const workforce::Counts& counts_of(const Builder& builder) { return builder.figures.years.front().counts; }

// "31 March 2026"; empty where nobody said.
std::string snapshot_words(const Builder& builder) {
    const workforce::Period& period = counts_of(builder).period;
    return period == workforce::Period{} ? std::string() : base::words(period.snapshot);
}

std::string edition_words(const Builder& builder) {
    return builder.is_working() ? "Working edition, not for publication" : "Edition for publication";
}

void add_marking(Builder& builder) {
    if (!builder.is_working()) return;
    builder.blocks.push_back(Callout{CalloutKind::Warning,
                                     "Working edition: not for publication",
                                     {{Run{std::string(workforce::kWorkingMark), true, {}}},
                                      {Run{"Actions, sentences in your own words, what is said of training "
                                           "and what is said of hearing Disabled staff "
                                           "are printed as they were typed, in the edition for publication "
                                           "too. Nothing there looks for small numbers "
                                           "or for names: read them before you publish.",
                                           false,
                                           {}}}}});
}

void add_cover(Builder& builder) {
    Table table = empty_table("About this report", "Each row says one thing about this report.",
                              {{"This report", 36}, {"Details", 64}});
    const auto add = [&](const char* label, std::string text) {
        if (!text.empty()) table.rows.push_back({words_cell(label), words_cell(std::move(text))});
    };
    const workforce::Counts& counts = counts_of(builder);
    const workforce::Period& period = counts.period;
    const bool has_year = period != workforce::Period{};
    add("Organisation", counts.organisation.name);
    add("Edition", edition_words(builder));
    add("Staff and board on", snapshot_words(builder));
    if (has_year)
        add("Recruitment, cases and training",
            base::words(period.year_start) + " to " + base::words(period.year_end));
    if (period.survey_year != 0) add("Staff survey of", std::to_string(period.survey_year));
    add("The body used as the board", counts.organisation.board_body);
    add("Reference", builder.workbook.reference);
    builder.table(std::move(table));
}

void add_what_it_is(Builder& builder) {
    std::vector<Runs> paragraphs = {
        {Run{"The Workforce Race Equality Standard (WRES) compares BME and White staff on nine indicators, "
             "the Workforce "
             "Disability Equality Standard (WDES) Disabled and non-disabled staff on ten metrics. Both are "
             "required of "
             "NHS trusts and foundation trusts; other organisations use them of their own accord.",
             false,
             {}}},
        {Run{"This is a section of the organisation\xE2\x80\x99s own report. It is not a national return, "
             "and its "
             "statistics are this portal\xE2\x80\x99s own method, not NHS England\xE2\x80\x99s.",
             false,
             {}}}};
    if (!builder.is_working())
        paragraphs.push_back({Run{"Numbers below " + std::to_string(builder.view.policy().threshold) +
                                      ", and every figure that would give one back, read "
                                      "\xE2\x80\x9Cwithheld to protect people\xE2\x80\x9D.",
                                  false,
                                  {}}});
    builder.blocks.push_back(Callout{CalloutKind::Information, "What this report is", std::move(paragraphs)});
}

void add_ratios(Builder& builder, const Part& part) {
    Table table = ratios_table(part);
    if (table.rows.empty()) return;
    std::string caption = table.caption;
    builder.blocks.push_back(Figure{std::move(caption), ratios_summary(part), std::move(table)});
}

void add_years(Builder& builder, const Part& part) {
    std::vector<Table> tables = years_tables(part);
    if (tables.empty()) return;
    builder.heading(3, "Year by year");
    for (Table& table : tables) {
        std::string caption = table.caption;
        std::string summary = years_summary(table);
        builder.blocks.push_back(Figure{std::move(caption), std::move(summary), std::move(table)});
    }
    if (!part.is_working() && part.figures.years.size() > 2)
        builder.paragraph("Earlier years stand in the editions of those years.", ParagraphKind::Note);
}

void add_national(Builder& builder, const Part& part) {
    builder.heading(3, "Beside national figures");
    builder.table(national_table(part));
    builder.paragraph(
        "The national figures are those of NHS trusts, England, in the year named. A commissioning support "
        "unit is not a "
        "trust: they are no target for one, and no like for like.");
    const std::string without = without_national(part);
    if (!without.empty())
        builder.paragraph("No national figure is held that could stand beside " + without + ".",
                          ParagraphKind::Note);
}

void add_disparity(Builder& builder, const Part& part) {
    Table table = disparity_table(part);
    const bool is_shown = !table.rows.empty();
    builder.table(std::move(table));
    builder.paragraph(
        is_shown ? "Above 1.00, White staff are better represented in the higher bands. It is a companion of "
                   "indicator 1 and not one of the nine: a picture of one day, which says nothing of "
                   "anybody\xE2\x80\x99s promotion."
                 : "No disparity ratio between bands can be shown.",
        ParagraphKind::Note);
}

bool has_halves(const Part& part) {
    const auto is_half = [](const std::optional<workforce::Counted>& counted) {
        return counted && counted->events && counted->events->denominator() != 1;
    };
    return std::ranges::any_of(part.headlines(), [&](const Shown& shown) {
        return is_half(shown.result.numerator) || is_half(shown.result.denominator);
    });
}

void add_standard(Builder& builder, Standard standard) {
    const Part part = builder.part(standard);
    const bool is_wres = standard == Standard::Wres;
    builder.heading(2, is_wres ? "Race: the WRES" : "Disability: the WDES", is_wres ? "wres" : "wdes");
    if (part.is_blank()) return builder.paragraph("Nothing was entered for this standard.");
    builder.heading(3, "Summary");
    builder.table(summary_table(part));
    add_ratios(builder, part);
    add_sentences(builder, part);
    builder.heading(3, "The figures behind it");
    builder.table(counts_table(part));
    if (has_halves(part))
        builder.paragraph("Numbers with .5 are averages of two years.", ParagraphKind::Note);
    builder.table(board_table(part));
    builder.table(certainty_table(part));
    builder.heading(3, is_wres ? "Staff by band" : "Staff by cluster");
    for (Table& table : staff_tables(part)) builder.table(std::move(table));
    if (is_wres) add_disparity(builder, part);
    add_years(builder, part);
    add_national(builder, part);
}

void add_provenance(Builder& builder) {
    builder.heading(2, "Where this report comes from", "provenance");
    const workforce::Reference& reference = builder.figures.reference;
    builder.paragraph(
        "Made with the " + builder.options.tool + " on " + base::words(builder.options.date) +
        ", by version " + reference.method.version + " of its method sheet and version " +
        reference.benchmarks.version +
        " of its list of national figures. It was worked out on the author\xE2\x80\x99s own device; the "
        "portal sends nothing. No data travels inside this file.");
}

Document dressed(Builder& builder, std::string title) {
    const workforce::Organisation& organisation = counts_of(builder).organisation;
    const std::string day = snapshot_words(builder);
    Document document;
    document.title = std::move(title);
    document.short_title = "Workforce equality" + (day.empty() ? "" : ", " + day);
    document.reference = builder.workbook.reference;
    document.author = organisation.name;
    document.organisation = organisation.name;
    document.subject = "Workforce equality: WRES and WDES";
    document.footer = edition_words(builder);
    if (!document.reference.empty()) document.footer = document.reference + ", " + document.footer;
    if (builder.is_working()) document.marking = workforce::kWorkingMark;
    document.date = builder.options.date;
    document.blocks = std::move(builder.blocks);
    return document;
}

std::string title_of(const Builder& builder) {
    std::string title = "Workforce equality report";
    if (const std::string day = snapshot_words(builder); !day.empty()) title += ", " + day;
    return title;
}

}  // namespace
}  // namespace workforce_parts

Document workforce_report(const workforce::Workbook& workbook, const workforce::Figures& figures,
                          const disclosure::Publication& view, const WorkforceReportOptions& options) {
    using namespace workforce_parts;
    Builder builder{workbook, figures, view, options};
    std::string title = title_of(builder);
    builder.heading(1, title);
    add_marking(builder);
    add_cover(builder);
    add_what_it_is(builder);
    for (const workforce::Standard standard : kStandards) add_standard(builder, standard);
    add_actions(builder);
    add_method(builder);
    add_data_quality(builder);
    add_provenance(builder);
    return dressed(builder, std::move(title));
}

std::vector<Table> workforce_tables(const workforce::Figures& figures, const disclosure::Publication& view) {
    using namespace workforce_parts;
    std::vector<Table> tables;
    const auto add = [&](Table table) {
        if (!table.rows.empty()) tables.push_back(std::move(table));
    };
    for (const workforce::Standard standard : kStandards) {
        const Part part{figures, view, standard};
        if (part.is_blank()) continue;
        for (auto* const table : {summary_table, ratios_table, counts_table, board_table, certainty_table})
            add(table(part));
        for (Table& table : staff_tables(part)) add(std::move(table));
        add(disparity_table(part));
        for (Table& table : years_tables(part)) add(std::move(table));
        add(national_table(part));
    }
    return tables;
}

}  // namespace report
