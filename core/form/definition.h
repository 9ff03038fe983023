// The form definition: every question, option, page, group and guidance topic as data.
// A FormDefinition exists only checked and expanded (see loader.h): repeated pages have become one page for
// each characteristic or group, named conditions are replaced, every id in it exists.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/form/condition.h"

namespace form {

enum class QuestionType {
    ShortText,
    LongText,
    YesNo,
    YesNoUnsure,
    One,
    Many,
    Date,
    Email,
    Number,
    Table,
    Auto
};

// Whether an answer is wanted. Required and Should belong to a moment (see Due).
enum class Need { Required, Should, Optional };

// By when a required answer is required, and by whom.
// Source: decisions, 11: required fields belong to a status.
enum class Due { Submission, Review, SignOff, AfterDecision, Publication };

struct Option {
    std::string id;
    std::string label;
    std::string hint;
    Condition shown;
    bool operator==(const Option&) const = default;
};

// A column of a table question. Types: ShortText, LongText, One, Many, Date, Number, YesNo, Auto.
struct Column {
    std::string id;
    std::string label;
    std::string hint;
    QuestionType type = QuestionType::ShortText;
    std::vector<Option> options;
    // Options that come from elsewhere: "characteristics_and_groups" (the loader has put them into `options`
    // too), "evidence", "risks" and "actions" (rows of the evidence, risk and action tables of this
    // assessment), "consequence", "likelihood" (levels of the band set). Empty: `options`. A named option set
    // of the file is already copied into `options`.
    std::string options_from;
    Need need = Need::Optional;
    bool has_required_when = false;
    Condition
        required_when;  // raises `need`; a condition without a question looks at a column of the same row
    bool operator==(const Column&) const = default;
};

struct Question {
    std::string id;           // never changes, such as "hr.life"
    std::string label;        // the question as asked
    std::string short_label;  // for lists, reports and the error summary: "Right to life"
    std::string hint;
    QuestionType type = QuestionType::ShortText;
    std::vector<Option> options;  // YesNo and YesNoUnsure get theirs from the loader: yes, no, unsure
    std::string options_from;     // as for columns
    std::vector<Column> columns;  // tables only
    std::string row_name;         // tables only: "risk", "action", for "Add another risk"
    // Rows that a table has from the start, one for each option of its first column, never added or removed
    // (the four tests, Gunning, FREDA). Their row ids are the option ids.
    bool fixed_rows = false;
    Need need = Need::Optional;
    bool has_required_when = false;
    Condition required_when;  // raises `need` to Required while it holds
    int min_rows = 0;         // tables: rows needed while required
    Due due = Due::Submission;
    Condition shown;       // already joined with its page's, its section's and its repeated item's condition
    std::string guidance;  // topic id, "G27", or empty
    std::vector<std::string> why;      // duty codes, "PSED-a"
    std::vector<std::string> sources;  // ids in assets/sources.json
    std::string certainty;     // "V", "L", "R" or "D": how sure it is that the official form asks this
    std::string prefill_from;  // question id whose answer is copied when Stage 2 starts, or empty
    std::string item;          // the characteristic, group or right this question was repeated for, or empty
    std::string stage;         // "stage1", "stage2" or "after": where it is asked first
    int soft_words = 0;        // length guide for prose, 0: none; never a limit
    bool may_be_unknown = false;  // offers "Not known yet – ask …"
    std::string width;            // "2", "5", "10", "20", "full": expected length of a short text
    bool operator==(const Question&) const = default;
};

// One subject a page. `view` names the kind of page: "questions" (the default, straight down), "who",
// "impact_grid", "human_rights", "risks", "actions", "stage1_result", "impact", "carried_over", "outcome",
// "read_only", "sent", and for what others fill in "team" and "director".
struct Page {
    std::string id;     // also its address: "#/page/about-proposal"
    std::string title;  // the h1
    std::string intro;  // a sentence or two, may be empty
    std::string view;
    std::string item;  // repeated pages: the characteristic, group or right
    Condition shown;   // already joined with its section's and its repeated item's condition
    std::vector<std::string> questions;  // ids in order
    bool operator==(const Page&) const = default;
};

struct Section {
    std::string id;      // "s1.a"
    std::string number;  // "A" or "3"
    std::string title;
    // "stage1", "stage2", or "after": what others fill in once it was sent, with or without Stage 2
    std::string stage;
    std::vector<Page> pages;
    bool operator==(const Section&) const = default;
};

// A protected characteristic, an additional group, or a right of the human rights screen.
struct Item {
    std::string id;  // "race", "armed_forces"
    std::string label;
    std::string short_label;
    std::string hint;
    bool characteristic = false;
    bool aims_b_and_c =
        true;  // false for marriage and civil partnership. Source: equality-act-2010, section 149(7).
    bool always_in_stage2 = false;  // carers, armed forces, deprivation
    bool must_answer = false;       // may not be covered by the "all other groups" confirmation
    std::string guidance;
    std::vector<std::string> sources;
    std::string kind;  // rights only: "absolute", "limited" or "qualified"
    Condition shown;   // for instance not asked where only staff are affected
    bool operator==(const Item&) const = default;
};

// Guidance: short first, more on demand.
struct Topic {
    std::string id;  // "G27"
    std::string title;
    std::vector<std::string> brief;  // one to three short paragraphs beside the question
    struct Part {
        std::string heading;
        std::vector<std::string> paragraphs;
        std::vector<std::string> points;  // a bulleted list after the paragraphs
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> more;
    std::string good_example;  // may be empty
    std::string good_because;
    std::string weak_example;  // may be empty
    std::string weak_because;
    std::vector<std::string>
        covers;  // the items of the specification's "Must cover" cell, in its words, for the test
    std::vector<std::string> sources;
    bool operator==(const Topic&) const = default;
};

struct Provenance {
    bool confirmed = false;    // the Inclusion Team has confirmed this question set
    std::string notice;        // the sentence shown on every page and in every report until then
    std::string confirmed_by;  // when confirmed
    bool operator==(const Provenance&) const = default;
};

struct FormDefinition {
    std::string id;       // "ehiira"
    std::string version;  // "2026-11"
    std::string title;
    Provenance provenance;
    std::string band_set;                                          // id of the risk band set to use
    std::map<std::string, std::string, std::less<>> stage_titles;  // by the stage's id
    std::vector<Section> sections;
    std::vector<Item> items;   // nine characteristics in order, then the groups in order
    std::vector<Item> rights;  // of the human rights screen
    std::map<std::string, Question, std::less<>> questions;
    std::vector<std::string> question_order;  // every question once, in order of first appearance
    std::map<std::string, Topic, std::less<>> topics;
    std::vector<std::string> evaluation_order;  // questions so that conditions only look at earlier ones
    bool operator==(const FormDefinition&) const = default;

    [[nodiscard]] const Question* find(std::string_view id) const;
    [[nodiscard]] const Item* find_item(std::string_view id) const;
    [[nodiscard]] const Topic* find_topic(std::string_view id) const;
    [[nodiscard]] const Page* find_page(std::string_view id) const;
    // The first page that asks this question; nullptr if none does.
    [[nodiscard]] const Page* page_of(std::string_view question) const;
    // The section that the page stands in; nullptr if there is no such page.
    [[nodiscard]] const Section* section_of(std::string_view page) const;
};

// The question in the words that stand on its page, so that whoever is sent to it finds it again. Where the same
// words are asked of several characteristics, groups or rights, the name of this one follows in brackets.
[[nodiscard]] std::string words_of(const FormDefinition& form, const Question& question);

}  // namespace form
