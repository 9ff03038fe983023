// The hand-made documents of sample_document.h. The golden files of tests/golden/export follow from them.
#include "tests/support/sample_document.h"

namespace support {
namespace {

using namespace report;

Run plain(std::string text) { return Run{std::move(text), false, {}}; }

Table matrix() {
    Table table;
    table.caption = "Risk matrix before action";
    table.description = "Consequence runs down, likelihood across.";
    table.first_column_is_header = true;
    table.columns = {{"Consequence", 2}, {"1 Rare", 1}, {"2 Unlikely", 1}};
    table.rows = {{Cell{"2 Minor", {}, {}, {}}, Cell{"2 Low", {}, "#00703c", "#ffffff"},
                   Cell{"4 Moderate: 1 risk", {}, "#ffeb3b", "#212b32"}},
                  {Cell{"1 Negligible", {}, {}, {}}, Cell{"1 Low", {}, "#00703c", "#ffffff"},
                   Cell{"2 Low", {}, "#00703c", "#ffffff"}}};
    return table;
}

Table actions() {
    Table table;
    table.caption = "Action plan";
    table.description = "One row for each action.";
    table.columns = {{"No.", 1}, {"Action", 6}, {"Lead", 3}, {"Due", 2}};
    table.rows = {
        {Cell{PlainNumber{1}, {}, {}, {}}, Cell{"Help people to register", "act.rows/a1/action", {}, {}},
         Cell{"", "act.rows/a1/lead", {}, {}}, Cell{base::Date{2026, 12, 1}, {}, {}, {}}},
        {Cell{PlainNumber{2}, {}, {}, {}},
         Cell{"Tell people\nin five languages", "act.rows/a2/action", {}, {}},
         Cell{"Head of Communications", "act.rows/a2/lead", {}, {}}, Cell{"", {}, {}, {}}}};
    return table;
}

FormFields team_fields() {
    using Kind = FormFields::Field::Kind;
    return {"For Inclusion Team use",
            {{"team.outcome", "Outcome", Kind::Choice, {"Quality assured", "Returned"}, {}},
             {"team.reviewer", "Reviewer", Kind::Text, {}, "R. Viewer"},
             {"team.date", "Date", Kind::Date, {}, {}},
             {"team.comments", "Comments", Kind::LongText, {}, {}}}};
}

}  // namespace

report::Document document_of_every_block() {
    Document document;
    document.title = "Closing the walk-in centre at Northmere";
    document.short_title = "Closing the walk-in centre";
    document.reference = "DRAFT-20261123-K7QF";
    document.version = 2;
    document.author = "A. Author";
    document.organisation = "Northmere Integrated Care Board";
    document.subject = "Equality and Health Inequality Impact and Risk Assessment";
    document.footer = "DRAFT-20261123-K7QF, version 2, Draft, 0a1b2c3d";
    document.date = {2026, 11, 23};
    document.data = R"({"answers":{"about.title":"Closing \u003cnow\u003e & then"}})";
    document.blocks = {
        Heading{1, document.title, "top"},
        Paragraph{{plain("Who decides: "), Run{"the board", true, {}}, plain(".")}, ParagraphKind::Lead},
        Paragraph{{plain("Go to "), Run{"the risks", false, "#risks"}, plain(" or write to "),
                   Run{"the team", false, "mailto:inclusion.team@nhs.net"}, plain(", or read "),
                   Run{"the Act", true, "https://www.legislation.gov.uk/ukpga/2010/15"}, plain(".")},
                  ParagraphKind::Plain},
        Paragraph{{plain("This question set is not confirmed.")}, ParagraphKind::Note},
        Callout{CalloutKind::Warning,
                "Before deciding",
                {{plain("Race: a negative effect remains.")}, {plain("Two.")}}},
        Callout{CalloutKind::Information, "Good to know", {{plain("Nothing is sent.")}}},
        Heading{2, "Answers", {}},
        SummaryRows{"About",
                    {{"Name", "Closing <now> & then", "about.title"},
                     {"Team", "", "about.team"},
                     {"Count", "9", ""}}},
        SummaryRows{"More", {{"Places", "One\nTwo", "prop.places"}}},
        Answer{"prop.background", "", "Background",
               "First paragraph.\r\n\r\nSecond\tone, \xE2\x80\x9Cquoted\xE2\x80\x9D."},
        Answer{"prop.need", "", "Need", ""},
        Answer{"risk.rows", "b2", "Cause of risk 2", "No telephone."},
        List{false, {{plain("A point")}, {Run{"A bold point", true, {}}}}},
        List{true, {{plain("First")}, {plain("Second")}}},
        List{true, {{plain("First again")}}},
        PageBreak{},
        Heading{2, "Risks", "risks"},
        Figure{"Risk matrix before action", "One risk is scored.", matrix()},
        Heading{3, "What will be done", {}},
        actions(),
        Heading{4, "The team", {}},
        team_fields(),
    };
    return document;
}

std::vector<HostileText> hostile_texts() {
    return {
        {"markup", "<script>alert('x')</script> & \"quoted\" ]]>",
         "<script>alert('x')</script> & \"quoted\" ]]>"},
        {"entities that are none", "&lt; &#0; &amp;amp;", "&lt; &#0; &amp;amp;"},
        {"a style that ends itself", "</style></title><img src=x onerror=y>",
         "</style></title><img src=x onerror=y>"},
        {"a Word field", "{ HYPERLINK \"https://example.org\" }", "{ HYPERLINK \"https://example.org\" }"},
        {"control characters", std::string("a\0b\x01\x08\x0B\x1Fz", 8),
         "a\xEF\xBF\xBD"
         "b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz"},
        {"U+FFFE and U+FFFF", "x\xEF\xBF\xBE\xEF\xBF\xBFy", "x\xEF\xBF\xBD\xEF\xBF\xBDy"},
        {"a lone surrogate", "x\xED\xA0\x80y", "x\xEF\xBF\xBDy"},
        {"a cut sequence", "x\xE2\x82", "x\xEF\xBF\xBD"},
        {"an overlong slash", "x\xC0\xAFy", "x\xEF\xBF\xBDy"},
        {"emoji and joiners", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
         "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"},
        {"Arabic with a direction mark", "\xE2\x80\x8F\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7",
         "\xE2\x80\x8F\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7"},
        {"combining marks", "Z\xCC\x81\xCC\xA7\xCC\x88", "Z\xCC\x81\xCC\xA7\xCC\x88"},
        {"a formula", "=HYPERLINK(\"https://example.org\")", "=HYPERLINK(\"https://example.org\")"},
        {"a very long word", std::string(3000, 'w'), std::string(3000, 'w')},
        {"spaces at the ends", "  kept  ", "  kept  "},
    };
}

report::Document document_full_of(const std::string& text) {
    Document document;
    document.title = document.short_title = document.author = document.organisation = text;
    document.subject = document.footer = document.reference = text;
    document.date = {2026, 11, 23};
    using Kind = FormFields::Field::Kind;
    document.blocks = {
        Heading{1, text, text},
        Paragraph{{Run{text, false, {}}, Run{text, true, "#" + text},
                   Run{text, false, "https://example.org/" + text}},
                  {}},
        List{true, {{Run{text, false, {}}}}},
        Answer{text, text, text, text},
        SummaryRows{text, {{text, text, text + "2"}}},
        Table{text,
              text,
              {{text, 1}, {text, 1}},
              {{Cell{text, text + "3", text, text}, Cell{text, {}, {}, {}}}},
              true},
        Callout{CalloutKind::Warning, text, {{Run{text, false, {}}}}},
        FormFields{
            text, {{text + "4", text, Kind::Choice, {text}, text}, {text + "5", text, Kind::Text, {}, text}}},
    };
    return document;
}

}  // namespace support
