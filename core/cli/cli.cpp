// Carries out the commands. Each prints either sentences for people or one JSON value for machines.
#include "core/cli/cli.h"

#include <algorithm>
#include <ostream>

#include "core/cli/arguments.h"
#include "core/cli/failure.h"
#include "core/cli/files.h"
#include "core/cli/workforce_command.h"
#include "core/cli/workforce_read.h"
#include "core/export/pdf/pdf_writer.h"
#include "core/export/writers.h"
#include "core/form/loader.h"
#include "core/formats/json/value.h"
#include "core/report/assessment_report.h"
#include "core/rules/checks.h"

namespace cli {
namespace {

constexpr const char* kTool = "EHIIRA portal 0.1.0";

std::string_view severity_word(base::Severity severity) {
    switch (severity) {
        case base::Severity::Blocker:
            return "must fix";
        case base::Severity::Major:
            return "should fix";
        case base::Severity::Minor:
            return "could fix";
        case base::Severity::Information:
            return "for information";
    }
    return {};
}

json::Value as_json(const base::Finding& finding) {
    json::Object place;
    place["question"] = json::Value(finding.place.question);
    place["row"] = json::Value(finding.place.row);
    place["column"] = json::Value(finding.place.column);
    json::Object object;
    object["check"] = json::Value(finding.check);
    object["severity"] = json::Value(severity_word(finding.severity));
    object["place"] = json::Value(std::move(place));
    object["sentence"] = json::Value(finding.sentence);
    object["trigger"] = json::Value(finding.trigger);
    object["why"] = json::Value(finding.why);
    object["cure"] = json::Value(finding.cure);
    return json::Value(std::move(object));
}

void print(const base::Finding& finding, std::ostream& out) {
    out << severity_word(finding.severity) << " (" << finding.check << ")";
    if (!finding.place.question.empty()) out << " " << finding.place.question;
    out << "\n  " << finding.sentence << "\n";
    if (!finding.trigger.empty()) out << "  Found: " << finding.trigger << "\n";
    if (!finding.cure.empty()) out << "  What to do: " << finding.cure << "\n";
}

// What both check and report need: the definitions, and the assessment in the file.
struct Work {
    rules::RuleBook book;
    assessment::Opened opened;
};

base::Result<Work> open_work(const Arguments& arguments, const std::string& program) {
    auto book = load_definitions(arguments.assets, program);
    if (!book) return std::unexpected(book.error());
    const auto bytes = read_file(arguments.file);
    if (!bytes) return std::unexpected(bytes.error());
    auto opened = exporting::open_any(*bytes, arguments.file);
    if (!opened) return std::unexpected(opened.error());
    return Work{std::move(*book), std::move(*opened)};
}

// Sentences about the file that its owner should know and that stop nothing.
std::vector<std::string> remarks(const Work& work) {
    std::vector<std::string> sentences = work.opened.migrated;
    if (!work.opened.hash_matches)
        sentences.push_back("The file was changed outside the portal after it was saved.");
    for (std::string& one : assessment::differences_from(work.book.form, work.opened.assessment)) {
        sentences.push_back(std::move(one));
    }
    return sentences;
}

json::Array as_json(const std::vector<std::string>& texts) {
    json::Array array;
    for (const std::string& text : texts) array.emplace_back(text);
    return array;
}

int check(const Arguments& arguments, const Work& work, const Output& output) {
    const assessment::Visible visible = assessment::visible(work.book.form, work.opened.assessment);
    const auto findings = rules::run_checks({work.book, work.opened.assessment, visible, *arguments.date});
    const auto blocking = std::ranges::count(findings, base::Severity::Blocker, &base::Finding::severity);
    if (arguments.json) {
        json::Object object;
        json::Array list;
        for (const base::Finding& finding : findings) list.push_back(as_json(finding));
        object["findings"] = json::Value(std::move(list));
        object["must_fix"] = json::Value(static_cast<std::int64_t>(blocking));
        object["reference"] = json::Value(work.opened.assessment.reference);
        object["remarks"] = json::Value(as_json(remarks(work)));
        output.out << json::pretty(json::Value(std::move(object)));
    } else {
        for (const std::string& remark : remarks(work)) output.out << remark << "\n";
        for (const base::Finding& finding : findings) print(finding, output.out);
        output.out << findings.size() << (findings.size() == 1 ? " finding, " : " findings, ") << blocking
                   << " to fix before it is sent. Passing these checks does not mean that the duty is met.\n";
    }
    return blocking > 0 ? kFindings : kOk;
}

base::Result<exporting::File> pdf_of(const Arguments& arguments, const std::string& program,
                                     const report::Document& document, const std::string& stem) {
    const auto fonts = load_fonts(arguments.assets, program);
    if (!fonts) return std::unexpected(fonts.error());
    return exporting::write_pdf(document, stem, {fonts->regular, fonts->bold});
}

// Every file of the report that was asked for; the email holds the Word and data files.
base::Result<std::vector<exporting::File>> files_of(const Arguments& arguments, const std::string& program,
                                                    const Work& work) {
    const assessment::Assessment& assessment = work.opened.assessment;
    const report::ReportOptions options{*arguments.date, kTool, arguments.draft_for_advice, false, true};
    const report::Document document = report::assessment_report(work.book, assessment, options);
    const std::string stem = exporting::file_stem(work.book.settings, assessment);
    std::vector<exporting::File> files;
    for (const std::string& format : arguments.formats) {
        if (const exporting::Writer* writer = exporting::find_writer(format)) {
            files.push_back(writer->write(document, stem));
        } else if (format == "pdf") {
            auto file = pdf_of(arguments, program, document, stem);
            if (!file) return std::unexpected(file.error());
            files.push_back(std::move(*file));
        } else if (format == "json") {
            files.push_back(exporting::write_json(assessment, stem, kTool));
        } else {
            exporting::File word = exporting::find_writer("docx")->write(document, stem);
            const auto email = exporting::submission_email(work.book, assessment, {std::move(word)},
                                                           arguments.draft_for_advice);
            files.push_back(exporting::write_eml(email, stem));
        }
    }
    return files;
}

int write_report(const Arguments& arguments, const std::string& program, const Work& work,
                 const Output& output) {
    const auto files = files_of(arguments, program, work);
    if (!files) return fail(arguments, files.error(), kFile, output);
    json::Array written;
    for (const exporting::File& file : *files) {
        const auto path = write_file(arguments.out, file.name, file.bytes);
        if (!path) return fail(arguments, path.error(), kFile, output);
        json::Object object;
        object["path"] = json::Value(*path);
        object["bytes"] = json::Value(static_cast<std::int64_t>(file.bytes.size()));
        object["replaced_characters"] = json::Value(file.replaced_characters);
        written.emplace_back(std::move(object));
        if (!arguments.json) output.out << *path << "\n";
    }
    if (arguments.json) {
        json::Object object;
        object["files"] = json::Value(std::move(written));
        object["remarks"] = json::Value(as_json(remarks(work)));
        output.out << json::pretty(json::Value(std::move(object)));
    }
    return kOk;
}

int validate_form(const Arguments& arguments, const std::string& program, const Output& output) {
    const auto text = read_file(arguments.file);
    if (!text) return fail(arguments, text.error(), kFile, output);
    const auto guidance =
        arguments.guidance.empty() ? read_guidance(arguments.assets, program) : read_file(arguments.guidance);
    if (!guidance) return fail(arguments, guidance.error(), kFile, output);
    const auto form = form::load({arguments.file, *text}, {arguments.guidance, *guidance});
    if (!form) return fail(arguments, form.error(), kFindings, output);
    if (arguments.json) {
        json::Object object;
        object["form"] = json::Value(form->id);
        object["version"] = json::Value(form->version);
        object["questions"] = json::Value(static_cast<std::int64_t>(form->questions.size()));
        output.out << json::pretty(json::Value(std::move(object)));
    } else {
        output.out << "The form " << form->id << " " << form->version
                   << " can be used: " << form->questions.size() << " questions.\n";
    }
    return kOk;
}

}  // namespace

int run(const std::vector<std::string>& words, const std::string& program, const Output& output) {
    const auto arguments = parse_arguments(words);
    if (!arguments) {
        output.errors << base::sentence(arguments.error()) << "\nSee: portal help\n";
        return kUsage;
    }
    if (arguments->command == Command::Help) return output.out << help_text(), kOk;
    if (arguments->command == Command::ValidateForm) return validate_form(*arguments, program, output);
    if (arguments->command == Command::Workforce) return run_workforce(*arguments, program, output);
    if (arguments->command == Command::WorkforceRead) {
        const auto result = workforce_read(*arguments, program);
        if (!result) return fail(*arguments, result.error(), kFile, output);
        output.out << json::pretty(result->report);
        return result->is_complete ? kOk : kFindings;
    }
    const auto work = open_work(*arguments, program);
    if (!work) return fail(*arguments, work.error(), kFile, output);
    return arguments->command == Command::Check ? check(*arguments, *work, output)
                                                : write_report(*arguments, program, *work, output);
}

}  // namespace cli
