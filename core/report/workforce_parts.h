// What the sections of the workforce report share. Not a public interface: callers use workforce_report.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/workforce_report.h"

namespace report::workforce_parts {

// One result of the view with its figures for tables.
struct Shown {
    const workforce::Result& result;
    const disclosure::PublishedFigures& figures;
};

// One standard of a view.
struct Part {
    const workforce::Figures& figures;
    const disclosure::Publication& view;
    workforce::Standard standard;

    [[nodiscard]] bool is_working() const { return view.edition() == disclosure::Edition::Working; }
    [[nodiscard]] const workforce::Reference& reference() const { return figures.reference; }
    [[nodiscard]] std::optional<Shown> find(std::string_view indicator, std::string_view part = {}) const;
    // Every result of the standard, in order.
    [[nodiscard]] std::vector<Shown> all() const;
    // The results that a summary has a row for: the figure of each measure, not each group's part in it.
    [[nodiscard]] std::vector<Shown> headlines() const;
    // Nothing at all was entered.
    [[nodiscard]] bool is_blank() const;
};

// Words (workforce_words.cpp).
[[nodiscard]] std::string measure_id(const workforce::Result& result);  // "WRES-2"
[[nodiscard]] std::string row_label(const workforce::Result& result);   // "2. Relative …"
[[nodiscard]] std::string label_without_number(const workforce::Result& result);
[[nodiscard]] std::string what_it_is_words(const workforce::Result& result);  // "points, BME minus White"
[[nodiscard]] std::string verdict_words(const Part& part, const workforce::Result& result);  // "above 1.25"
[[nodiscard]] std::string note_words(const Part& part,
                                     const workforce::Result& result);  // "none" if there is none
[[nodiscard]] std::string range_words(const Part& part);                // "0.80 to 1.25"
[[nodiscard]] std::string in_plain_words(std::string_view id);          // "two_years" → "two years"
[[nodiscard]] std::string with_large_first(std::string text);

// Tables (workforce_tables.cpp, workforce_staff.cpp, workforce_years.cpp). Without rows where there is nothing to show.
[[nodiscard]] Cell words_cell(std::string text);
[[nodiscard]] Cell figure_cell(const disclosure::Publishable& figure);
[[nodiscard]] Table empty_table(std::string caption, std::string description,
                                std::vector<Table::Column> columns);
// Whether there is a figure in the row, and not only the reasons why there is none.
[[nodiscard]] bool has_figure(const std::vector<Cell>& row);
[[nodiscard]] Table summary_table(const Part& part);
[[nodiscard]] Table counts_table(const Part& part);
[[nodiscard]] Table board_table(const Part& part);
[[nodiscard]] Table certainty_table(const Part& part);
[[nodiscard]] Table ratios_table(const Part& part);
[[nodiscard]] std::vector<Table> staff_tables(const Part& part);
[[nodiscard]] Table disparity_table(const Part& part);
[[nodiscard]] std::vector<Table> years_tables(const Part& part);
[[nodiscard]] Table national_table(const Part& part);
// One sentence on what a table shows, for figures.
[[nodiscard]] std::string ratios_summary(const Part& part);
[[nodiscard]] std::string years_summary(const Table& table);
[[nodiscard]] std::string without_national(const Part& part);

// Sections of the report.
struct Builder {
    const workforce::Workbook& workbook;
    const workforce::Figures& figures;
    const disclosure::Publication& view;
    const WorkforceReportOptions& options;
    std::vector<Block> blocks = {};

    [[nodiscard]] bool is_working() const { return view.edition() == disclosure::Edition::Working; }
    [[nodiscard]] Part part(workforce::Standard standard) const { return {figures, view, standard}; }
    void heading(int level, std::string text, std::string anchor = {});
    void paragraph(std::string text, ParagraphKind kind = ParagraphKind::Plain);
    void table(Table table);  // nothing where it has no rows
};
void add_sentences(Builder& builder, const Part& part);  // workforce_plan.cpp
void add_actions(Builder& builder);
void add_method(Builder& builder);  // workforce_method.cpp
void add_data_quality(Builder& builder);

}  // namespace report::workforce_parts
