// The report of real assessments over the shipped question set: complete, in order, nothing twice, nothing hidden.
#include "core/report/assessment_report.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/assessment/visible.h"
#include "core/base/text.h"
#include "core/export/writers.h"
#include "tests/support/random_answers.h"
#include "tests/support/saved_examples.h"
#include "tests/support/text_of_files.h"

using namespace report;
using assessment::Assessment;

namespace {

const ReportOptions kOptions{base::Date{2026, 11, 23}, "EHIIRA portal test", false, false, true};

Document report_of(const Assessment& assessment, const ReportOptions& options = kOptions) {
    return assessment_report(support::shipped_book(), assessment, options);
}

std::string text_of_report(const Document& document) {
    return exporting::find_writer("txt")->write(document, "x").bytes;
}

std::vector<std::string> headings_of(const Document& document, int level) {
    std::vector<std::string> titles;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading != nullptr && heading->level == level) titles.push_back(heading->text);
    }
    return titles;
}

// Every piece of text that a reader must find: paragraphs of prose, labels of choices, cells of tables.
std::vector<std::string> pieces_of(const rules::RuleBook& book, const assessment::Answers& answers) {
    std::vector<std::string> pieces;
    const auto add_lines = [&](const std::string& text) {
        for (const std::string& line : base::split(text, '\n')) {
            if (!support::squeezed(line).empty()) pieces.push_back(support::squeezed(line));
        }
    };
    for (const auto& [id, value] : answers) {
        const form::Question* question = book.form.find(id);
        if (const auto* rows = std::get_if<assessment::Rows>(&value)) {
            for (const assessment::Row& row : rows->rows) {
                for (const auto& [column, cell] : row.cells) {
                    const auto* text = std::get_if<std::string>(&cell);
                    const auto found = std::ranges::find(question->columns, column, &form::Column::id);
                    const bool prose = found->type == form::QuestionType::LongText ||
                                       found->type == form::QuestionType::ShortText;
                    if (text != nullptr && prose) add_lines(*text);
                }
            }
        } else {
            add_lines(answer_in_words(book, *question, value));
        }
    }
    return pieces;
}

Assessment empty_assessment() {
    Assessment assessment;
    assessment.reference = "DRAFT-20261123-AAAA";
    assessment.form_id = support::shipped_book().form.id;
    assessment.form_version = support::shipped_book().form.version;
    return assessment;
}

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("every visible answer is found in the text of each format") {
    for (const char* name : {"small-staff-policy", "walk-in-centre"}) {
        const Assessment assessment = support::saved_example(name);
        const auto& book = support::shipped_book();
        const auto visible = assessment::visible(book.form, assessment);
        const Document document = report_of(assessment);
        const auto write = [&](const char* format) {
            return exporting::find_writer(format)->write(document, "x").bytes;
        };
        const std::string texts[] = {support::squeezed(support::text_of_docx(write("docx"))),
                                     support::squeezed(support::text_of_html(write("html"))),
                                     support::squeezed(write("txt"))};
        const auto pieces = pieces_of(book, visible.answers);
        CHECK(pieces.size() > 30);
        for (const std::string& piece : pieces) {
            for (const std::string& text : texts) {
                INFO(name << ": " << piece);
                CHECK(holds(text, piece));
            }
        }
    }
}

TEST_CASE("no answer is printed twice and no mistake is left, whatever the answers") {
    const auto& book = support::shipped_book();
    CHECK(faults(report_of(empty_assessment())).empty());
    for (const char* name : {"small-staff-policy", "walk-in-centre"})
        CHECK(faults(report_of(support::saved_example(name))).empty());
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        support::RandomAnswers random(seed);
        Assessment assessment = empty_assessment();
        assessment.answers = random.answers(book.form);
        if (seed % 2 == 0) assessment::start_stage2(book.form, assessment);
        const auto found = faults(report_of(assessment));
        CHECK(found == std::vector<std::string>{});
    }
}

TEST_CASE("the report begins with the summary and keeps its order") {
    const Document document = report_of(support::saved_example("walk-in-centre"));
    CHECK(headings_of(document, 1) == std::vector<std::string>{"Closing Fernhollow Walk-in Centre"});
    CHECK(headings_of(document, 2) ==
          std::vector<std::string>{
              "Summary for the decision-maker", "For the cover sheet of a committee paper", "Contents",
              "About this assessment", "Proposal and scope", "Evidence and engagement", "Findings", "Risks",
              "Due regard to the equality and health inequality duties", "Action plan",
              "Monitoring and review", "Outcome", "Declaration", "For Inclusion Team use", "Appendix",
              "Where this report comes from"});
}

TEST_CASE("a question that needs an answer never vanishes") {
    const std::string text = text_of_report(report_of(empty_assessment()));
    CHECK(holds(text, "Name of the proposal: Not answered"));
    CHECK(holds(text, "Background\nNot answered"));
    CHECK(holds(text, "Questions still without an answer: "));
}

TEST_CASE("the notice that the question set is not confirmed stands before the summary") {
    const std::string text = text_of_report(report_of(support::saved_example("small-staff-policy")));
    const std::string notice = support::shipped_book().form.provenance.notice;
    CHECK(text.find(notice) < text.find("Summary for the decision-maker"));
}

TEST_CASE("a to-do is shown with what to ask, its owner and its date") {
    Assessment assessment = support::saved_example("small-staff-policy");
    assessment.answers.erase("prop.need");
    assessment.to_dos["prop.need"] = {"Ask the staff network", "Ada Owner", {"1", "12", "2026"}};
    const std::string text = text_of_report(report_of(assessment));
    CHECK(holds(text, "Not known yet: Ask the staff network. Who finds out: Ada Owner. By 1 December 2026."));
    CHECK(holds(text, "Still to be found out"));
    CHECK(faults(report_of(assessment)).empty());
}

TEST_CASE("choosing less than the rules ask for is told to the decision-maker, with the reason") {
    Assessment assessment = support::saved_example("small-staff-policy");
    assessment.answers["scr.race.impact"] = std::string("negative");
    assessment.answers["s1.choice"] = std::string("stage1");
    assessment.answers["s1.reason"] = std::string("We know best for a reason of our own.");
    const std::string text = text_of_report(report_of(assessment));
    const auto reason = text.find("We know best for a reason of our own.");
    REQUIRE(reason != std::string::npos);
    CHECK(reason < text.find("About this assessment"));
    CHECK(text.find("We know best", reason + 1) == std::string::npos);
}

TEST_CASE("hidden answers and history are in the data only when the author ticked so") {
    Assessment assessment = support::saved_example("small-staff-policy");
    assessment.answers["about.decision_taken"] = std::string("no");
    assessment.answers["about.decision_taken_note"] = std::string("SECRET-HIDDEN");
    assessment.history.push_back({"2026-11-23T10:00:00Z", "SECRET-HISTORY"});
    const Document document = report_of(assessment);
    for (const exporting::Writer& writer : exporting::writers()) {
        const std::string bytes = writer.write(document, "x").bytes;
        const std::string text = writer.id == "docx" ? support::part_of(bytes, "word/document.xml") : bytes;
        CHECK_FALSE(holds(text, "SECRET"));
    }
    CHECK_FALSE(holds(document.data.value(), "SECRET"));
    ReportOptions all = kOptions;
    all.with_hidden_answers = true;
    const Document with_hidden = report_of(assessment, all);
    CHECK(holds(with_hidden.data.value(), "SECRET-HIDDEN"));
    CHECK(holds(with_hidden.data.value(), "SECRET-HISTORY"));
    CHECK_FALSE(holds(text_of_report(with_hidden), "SECRET"));
    ReportOptions none = kOptions;
    none.with_data = false;
    CHECK_FALSE(report_of(assessment, none).data.has_value());
}

TEST_CASE("the words inherent and residual stand only in the appendix") {
    const std::string text = text_of_report(report_of(support::saved_example("walk-in-centre")));
    const auto appendix = text.rfind("\nAppendix\n");
    REQUIRE(appendix != std::string::npos);
    for (const char* word : {"inherent", "residual"}) {
        CHECK(text.find(word) > appendix);
        CHECK(text.find(word) != std::string::npos);
    }
}

TEST_CASE("the matrix counts each risk once, before and after action") {
    const Document document = report_of(support::saved_example("walk-in-centre"));
    std::vector<long long> counts;
    for (const Block& block : document.blocks) {
        const auto* figure = std::get_if<Figure>(&block);
        if (figure == nullptr) continue;
        long long count = 0;
        for (const auto& row : figure->data.rows) {
            for (const Cell& cell : row) {
                const std::string text = text_of(cell);
                const auto at = text.find(": ");
                if (at != std::string::npos) count += std::stoll(text.substr(at + 2));
            }
        }
        counts.push_back(count);
    }
    CHECK(counts == std::vector<long long>{5, 5});
}

TEST_CASE("a draft for advice says so before anything else") {
    ReportOptions draft = kOptions;
    draft.draft_for_advice = true;
    const std::string text = text_of_report(report_of(support::saved_example("small-staff-policy"), draft));
    CHECK(text.find("Draft for advice") < text.find("Summary for the decision-maker"));
    CHECK(holds(text, "Advice on a draft that is not complete"));
}

TEST_CASE("where the report comes from is complete") {
    const Document document = report_of(support::saved_example("small-staff-policy"));
    const std::string text = text_of_report(document);
    for (const char* piece :
         {"EHIIRA portal test", "ehiira 2026-11", "the portal sends nothing", "open this Word file"}) {
        CHECK(holds(text, piece));
    }
    const auto at = document.data->find("\"sha256\":\"");
    CHECK(holds(text, document.data->substr(at + 10, 64)));
}

TEST_CASE("the paragraph for a cover sheet has about 100 words and names the effects") {
    const auto& book = support::shipped_book();
    for (const char* name : {"small-staff-policy", "walk-in-centre"}) {
        const std::string text = cover_paragraph(book, support::saved_example(name));
        INFO(text);
        CHECK(base::count_words(text) >= 60);
        CHECK(base::count_words(text) <= 120);
    }
    CHECK(holds(cover_paragraph(book, support::saved_example("walk-in-centre")), "negative effects for"));
    CHECK(holds(cover_paragraph(book, support::saved_example("small-staff-policy")), "found no difference"));
    CHECK_FALSE(cover_paragraph(book, empty_assessment()).empty());
}

TEST_CASE("the blank form asks only what the kind of proposal may ask, and shows no missing answers") {
    const auto& book = support::shipped_book();
    for (const char* kind : {"service", "policy", "workforce", "strategy", "financial"}) {
        INFO(kind);
        const Document document = blank_form(book, kind, {2026, 11, 23});
        CHECK(faults(document) == std::vector<std::string>{});
        const std::string text = text_of_report(document);
        CHECK_FALSE(holds(text, kNotAnswered));
        CHECK(holds(text, book.form.find("about.title")->label));
    }
}

TEST_CASE("answers are told in the words of the form") {
    const auto& book = support::shipped_book();
    const auto words = [&](const char* id, const assessment::Value& value) {
        return answer_in_words(book, *book.form.find(id), value);
    };
    CHECK(words("about.decision_taken", std::string("no")) == "No");
    CHECK(words("about.decision_date", assessment::DateText{"4", "8", "2026"}) == "4 August 2026");
    CHECK(words("about.decision_date", assessment::DateText{"31", "2", "2026"}) == "31/2/2026 (not a date)");
    CHECK(words("about.decision_date", assessment::DateText{}).empty());
    CHECK(words("about.title", std::string()).empty());
    CHECK(words("about.kind", std::string("gone")) == "gone");
}
