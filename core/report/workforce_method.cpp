// How the figures were made: method, what differs from the method sheet, sources; and what is known of the data. What
// quotes counts that disclosure control has not seen is in the working edition alone.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/report/report_context.h"
#include "core/report/workforce_parts.h"

namespace report::workforce_parts {
namespace {

using workforce::Parameter;

using Sources = std::vector<const rules::Source*>;

// Those of the measures and of the method, in the order of their ids.
Sources cited_sources(const Builder& builder) {
    std::set<std::string, std::less<>> cited;
    const workforce::Reference& reference = builder.figures.reference;
    for (const Parameter& parameter : reference.method.parameters)
        cited.insert(parameter.sources.begin(), parameter.sources.end());
    for (const auto& [id, words] : reference.wording.measures)
        cited.insert(words.sources.begin(), words.sources.end());
    Sources sources;
    for (const std::string& id : cited) {
        const auto found = builder.options.sources.find(id);
        if (found != builder.options.sources.end()) sources.push_back(&found->second);
    }
    return sources;
}

std::string certainty_words(std::string_view certainty) {
    if (certainty == "C") return "certain";
    if (certainty == "P") return "seen in a published report";
    if (certainty == "B") return "common practice, not confirmed";
    return "our proposal";
}

// The value for people: "Yes", "two year average", "Band 6 and Band 7".
std::string value_words(const Part& part, const Parameter& parameter) {
    const workforce::Method& method = part.reference().method;
    switch (workforce::kind_of(parameter.key)) {
        case workforce::ParameterKind::Flag:
            return workforce::flag(method, parameter.key) ? "yes" : "no";
        case workforce::ParameterKind::Whole:
            return std::to_string(workforce::whole(method, parameter.key));
        case workforce::ParameterKind::Choice:
            return in_plain_words(workforce::choice(method, parameter.key));
        case workforce::ParameterKind::BandList: {
            std::vector<std::string> labels;
            for (const std::string& row : workforce::rows(method, parameter.key))
                labels.push_back(workforce::label_of(part.reference().bands, row));
            return base::listed(labels);
        }
        case workforce::ParameterKind::Decimal:
        case workforce::ParameterKind::Text: {
            const std::string* text = parameter.value.as_string();
            return text == nullptr || text->empty() ? "not set" : *text;
        }
    }
    return {};
}

// Limits of checks, which no printed figure rests on.
bool is_of_checks(const Parameter& parameter) {
    return parameter.key.starts_with("unknown.") || parameter.key.starts_with("plausible.") ||
           parameter.key.starts_with("swap.");
}

// Numbers of the sources in the list below, "1, 4"; sources without a title are not in it.
std::string source_numbers(const Sources& sources, const Parameter& parameter) {
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (std::ranges::contains(parameter.sources, sources[i]->id))
            numbers.push_back(std::to_string(i + 1));
    return numbers.empty() ? "none" : base::join(numbers, ", ");
}

void add_parameters(Builder& builder, const Sources& sources) {
    const Part part = builder.part(workforce::Standard::Wres);
    Table table;
    table.caption = "Rules that the guidance leaves open, and what is used here";
    table.description = "Each row is a rule, with what is used here and how certain it is.";
    table.columns = {{"Rule", 40}, {"Here", 27}, {"How certain", 21}, {"Sources", 12}};
    table.first_column_is_header = true;
    for (const Parameter& parameter : part.reference().method.parameters) {
        // The body used as the board is named on the first page.
        const bool is_named = parameter.key == workforce::keys::kBoardBody;
        if (is_named || (!builder.is_working() && is_of_checks(parameter))) continue;
        table.rows.push_back({words_cell(parameter.title), words_cell(value_words(part, parameter)),
                              words_cell(certainty_words(parameter.certainty)),
                              words_cell(source_numbers(sources, parameter))});
    }
    builder.table(std::move(table));
}

void add_changed(Builder& builder) {
    const Part part = builder.part(workforce::Standard::Wres);
    List list;
    for (const auto& [key, value] : builder.workbook.parameters) {
        const auto& all = part.reference().method.parameters;
        const auto found = std::ranges::find(all, key, &Parameter::key);
        if (found == all.end()) continue;
        list.items.push_back({Run{found->title + ": ", true, {}},
                              Run{value_words(part, *found) + ". " + found->why_open, false, {}}});
    }
    if (list.items.empty())
        return builder.paragraph("Every rule is used as the method sheet of the portal has it.");
    builder.paragraph("Changed from the method sheet of the portal:");
    builder.blocks.push_back(std::move(list));
}

void add_sources(Builder& builder, const Sources& sources) {
    List list;
    list.numbered = true;
    for (const rules::Source* source : sources) {
        std::string words = source->title;
        if (!source->edition.empty()) words += ", " + source->edition;
        if (!source->publisher.empty()) words += ". " + with_large_first(source->publisher);
        list.items.push_back({Run{words + ".", false, {}}});
    }
    if (list.items.empty()) return;
    builder.heading(3, "Sources of the measures and rules");
    builder.blocks.push_back(std::move(list));
}

void add_thresholds(Builder& builder) {
    const disclosure::Policy& policy = builder.view.policy();
    const std::string threshold = std::to_string(policy.threshold);
    const std::string rule = "Small numbers: counts below " + threshold +
                             " are withheld in the edition for publication, and so is every figure that "
                             "would give one back; bands are put "
                             "together first. A ratio needs at least " +
                             std::to_string(policy.least_ratio_base) + " people in each group. ";
    const std::string consent =
        policy.has_board_consent
            ? "The members of the board agreed that their figures are published."
            : "The members of the board have not agreed that their figures are published.";
    builder.paragraph(rule + "There is no one official rule for this; it is our proposal. " + consent);
    for (const std::string& note : builder.view.notes()) builder.paragraph(note);
}

void add_unknown_shares(Builder& builder) {
    Table table;
    table.caption = "People whose group is not known";
    table.description = "Each row is the base of a measure, with the share of people of unknown group in it.";
    table.columns = {{"Base of", 1}, {"Share not known", 1}};
    table.first_column_is_header = true;
    for (const auto standard : {workforce::Standard::Wres, workforce::Standard::Wdes}) {
        const Part part = builder.part(standard);
        for (const Shown& shown : part.headlines()) {
            const bool is_base =
                shown.result.unit == workforce::Unit::Ratio || shown.result.part.starts_with("all.total.");
            if (!is_base || shown.result.part.starts_with("disparity.") || !shown.result.unknown_share)
                continue;
            table.rows.push_back({words_cell(std::string(word(standard)) + " " + row_label(shown.result)),
                                  figure_cell(shown.figures.unknown_share)});
        }
    }
    if (table.rows.empty()) return;
    set_shares(table);
    builder.table(std::move(table));
}

void add_training_definition(Builder& builder) {
    const std::string& definition = builder.figures.years.front().counts.wres.training.definition;
    if (!definition.empty())
        builder.paragraph("Counted as non-mandatory training and CPD here: " + definition +
                          (definition.ends_with('.') ? "" : "."));
}

void add_files(Builder& builder) {
    Table table;
    table.caption = "Files that were counted";
    table.description = "Each row is a number of rows of one file: how many, and what became of them.";
    table.columns = {{"File", 1}, {"Rows", 1}, {"Number", 1}};
    table.first_column_is_header = true;
    for (const workforce::FileNote& file : builder.workbook.files) {
        std::string name = file.kind + ": " + file.name;
        if (const auto day = base::parse_iso(file.read_on)) name += ", read on " + base::words(*day);
        const auto add = [&](std::string what, std::int64_t count) {
            table.rows.push_back(
                {words_cell(name), words_cell(std::move(what)), figure_cell(builder.view.of_count(count))});
        };
        add("in the file", file.rows);
        add("counted", file.counted);
        add("waiting for an answer", file.waiting);
        for (const auto& [reason, rows] : file.left_out) add("left out: " + in_plain_words(reason), rows);
    }
    if (table.rows.empty()) return;
    set_shares(table);
    builder.table(std::move(table));
}

// "wres/2/appointed/bme" → "WRES 2 appointed bme".
std::string field_words(std::string_view path) {
    std::string words;
    for (const std::string& piece : base::split(path, '/')) {
        const bool is_standard = piece == "wres" || piece == "wdes";
        if (!words.empty()) words += ' ';
        words += is_standard ? (piece == "wres" ? "WRES" : "WDES") : in_plain_words(piece);
    }
    return words;
}

void add_faults(Builder& builder) {
    List list;
    for (const workforce::SheetCounts& sheet : builder.figures.sheets) {
        for (const workforce::FieldFault& fault : sheet.faults)
            list.items.push_back(
                {Run{field_words(fault.path) + ": ", true, {}}, Run{fault.sentence, false, {}}});
    }
    if (list.items.empty()) return;
    builder.paragraph("These fields cannot be read as they are typed, and are not counted:");
    builder.blocks.push_back(std::move(list));
}

void add_findings(Builder& builder) {
    builder.heading(3, "To look at");
    if (builder.figures.findings.empty())
        return builder.paragraph("The checks of the figures found nothing to ask about.");
    List list;
    for (const base::Finding& finding : builder.figures.findings)
        list.items.push_back(
            {Run{finding.sentence, true, {}}, Run{" " + finding.why + " " + finding.cure, false, {}}});
    builder.blocks.push_back(std::move(list));
}

}  // namespace

void add_method(Builder& builder) {
    builder.heading(2, "Method", "method");
    builder.paragraph(
        "Ratios are exact fractions of counts, never worked out from rounded percentages, and are set "
        "against the range "
        "before rounding. Figures that are rounded may not add up to 100.");
    builder.paragraph(
        "The intervals (Koopman for ratios, Newcombe for differences, Wilson for shares) and the test "
        "(Fisher, two-sided) "
        "are this portal\xE2\x80\x99s own method. They are not those of NHS England or of any national "
        "report. Where many "
        "figures are tested, about one in twenty differs by chance alone.");
    builder.paragraph(
        "The range for ratios prompts a question. A figure outside it is no finding of discrimination, and "
        "one inside it "
        "is no proof of fairness.");
    add_thresholds(builder);
    builder.heading(3, "Rules");
    add_changed(builder);
    const Sources sources = cited_sources(builder);
    add_parameters(builder, sources);
    add_sources(builder, sources);
}

void add_data_quality(Builder& builder) {
    builder.heading(2, "The data", "data");
    add_training_definition(builder);
    if (!builder.figures.years.front().counts.organisation.is_national_survey)
        builder.paragraph(
            "The survey is this organisation\xE2\x80\x99s own. Its questions are not those of the NHS Staff "
            "Survey.");
    add_unknown_shares(builder);
    if (!builder.is_working()) return;
    add_files(builder);
    add_faults(builder);
    add_findings(builder);
}

}  // namespace report::workforce_parts
