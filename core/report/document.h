// report::Document: the only door out. A flat list of typed blocks between the builders and the writers.
// It knows nothing of any file format, and no writer knows anything of an assessment.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/disclosure/publishable.h"

namespace report {

struct Run {
    std::string text;
    bool bold = false;
    std::string link;  // "#anchor" in this document, "mailto:…" or "https://…"; empty: none
    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

struct Heading {
    int level = 1;  // 1 once, first; no level is skipped
    std::string text;
    std::string anchor;  // may be empty
    bool operator==(const Heading&) const = default;
};

enum class ParagraphKind { Plain, Lead, Note };
struct Paragraph {
    Runs runs;
    ParagraphKind kind = ParagraphKind::Plain;
    bool operator==(const Paragraph&) const = default;
};

struct List {
    bool numbered = false;
    std::vector<Runs> items;  // never empty
    bool operator==(const List&) const = default;
};

// An answer in prose, as typed: line feeds part paragraphs. In Word a content control tagged with the question id.
struct Answer {
    std::string question;  // id; unique in a document together with `row`
    std::string row;       // row id for an answer inside a table row shown as prose, else empty
    std::string label;     // the question, in short
    std::string text;      // as typed; empty shows "Not answered"
    bool operator==(const Answer&) const = default;
};

// Short answers as label and value, one below the other.
struct SummaryRows {
    std::string caption;
    struct Row {
        std::string label;
        std::string text;      // empty shows "Not answered"
        std::string question;  // id, or empty if not an answer
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    bool operator==(const SummaryRows&) const = default;
};

// A number that counts no people (a score, a count of questions). Counts of people are disclosure::Publishable.
struct PlainNumber {
    long long value = 0;
    bool operator==(const PlainNumber&) const = default;
};

struct Cell {
    // A figure about people is a Publishable: a raw count does not compile here.
    std::variant<std::string, base::Date, PlainNumber, disclosure::Publishable> content;
    // The answer's id if this cell is one, else empty; inside a table question "risk.rows/<row id>/<column id>".
    std::string question;
    std::string shade;  // "#rrggbb" or empty; never the only carrier of meaning
    std::string text_colour;
    bool operator==(const Cell&) const = default;
};

struct Table {
    std::string caption;      // shown above, never empty
    std::string description;  // alternative text: one sentence on what the table shows
    struct Column {
        std::string label;
        int share = 1;  // share of the width
        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  // each as long as `columns`; never empty
    bool first_column_is_header = false;
    bool operator==(const Table&) const = default;
};

enum class CalloutKind { Information, Warning };
struct Callout {
    CalloutKind kind = CalloutKind::Information;
    std::string heading;
    std::vector<Runs> paragraphs;
    bool operator==(const Callout&) const = default;
};

// A picture in words: one sentence, and its data as a table (the risk matrix, later charts).
struct Figure {
    std::string caption;
    std::string summary;  // one sentence
    Table data;
    bool operator==(const Figure&) const = default;
};

// Fields left for the reader to fill in, such as "For Inclusion Team use". In Word: content controls.
struct FormFields {
    struct Field {
        std::string tag, label;
        enum class Kind { Text, LongText, Date, Choice } kind = Kind::Text;
        std::vector<std::string> choices;
        std::string value;
        bool operator==(const Field&) const = default;
    };
    std::string caption;
    std::vector<Field> fields;
    bool operator==(const FormFields&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

// Shown instead of an answer that is not there. An answer never vanishes silently.
inline constexpr const char* kNotAnswered = "Not answered";

using Block = std::variant<Heading, Paragraph, List, Answer, SummaryRows, Table, Callout, Figure, FormFields,
                           PageBreak>;

struct Document {
    std::string title;        // H1 and document property
    std::string short_title;  // under 70 characters
    std::string reference;
    int version = 1;
    std::string author, organisation, subject;
    std::string footer;  // repeated on each page: reference, version, status, short hash
    // "Official-sensitive…", repeated on each page of what is not for publication; empty: no such mark.
    std::string marking = {};
    base::Date date;  // given from outside
    std::vector<Block> blocks;
    std::optional<std::string>
        data;  // the working data to carry inside (submission copies only), canonical JSON
    bool operator==(const Document&) const = default;
};

// The words of a cell: text as it is, a date in words, a number in digits.
[[nodiscard]] std::string text_of(const Cell& cell);

// Our own mistakes, for tests and debug builds: heading jumps, ragged tables, empty captions or lists, an anchor
// that leads nowhere, the same answer twice, a figure of a working view in a document without a marking. Empty when
// all is well.
[[nodiscard]] std::vector<std::string> faults(const Document& document);

}  // namespace report
