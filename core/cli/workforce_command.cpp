// Prints the worked-out measures for people or for machines.
#include "core/cli/workforce_command.h"

#include <cmath>
#include <map>
#include <ostream>

#include "core/base/date.h"
#include "core/cli/failure.h"
#include "core/cli/workforce_files.h"
#include "core/cli/workforce_work.h"
#include "core/disclosure/protect.h"
#include "core/workforce/counts_json.h"
#include "core/workforce/results_json.h"

namespace cli {
namespace {

constexpr std::string_view kProtected =
    "Small numbers are withheld, and so is every figure that would give one back.";
constexpr std::string_view kOurMethod =
    "Intervals (Koopman, Newcombe, Wilson) and tests (Fisher) are this portal's methods, not those of a "
    "national "
    "report.";

// One of the two views, ready to be printed. That of publication holds nothing of what is withheld.
struct Page {
    View view = View::Working;
    workforce::Results results;
    std::vector<base::Finding> findings;  // they quote counts: working view only
    std::vector<std::string> notes;
};

Page page_of(const Arguments& arguments, const WorkforceWork& work) {
    if (arguments.view == View::Publication)
        return {arguments.view, work.publication.results(), {}, work.publication.notes()};
    return {arguments.view,
            disclosure::marked(work.figures.results, work.publication),
            work.figures.findings,
            {}};
}

const workforce::Counts& counts_of(const WorkforceWork& work) { return work.figures.years.front().counts; }

json::Value as_json(const WorkforceWork& work, const Page& page) {
    workforce::CountsFile file;
    file.counts = counts_of(work);
    const json::Value counts = workforce::counts_value(file);
    const bool working = page.view == View::Working;
    json::Object object;
    object["view"] = json::Value(working ? "working" : "publication");
    object["marking"] = json::Value(working ? workforce::kWorkingMark : kProtected);
    object["method_note"] = json::Value(kOurMethod);
    for (const char* name : {"period", "organisation"})
        if (const json::Value* value = counts.find(name)) object[name] = *value;
    object["results"] = workforce::results_value(page.results);
    if (working) object["findings"] = workforce::findings_value(page.findings);
    if (!page.notes.empty()) {
        json::Array notes;
        for (const std::string& note : page.notes) notes.emplace_back(note);
        object["notes"] = json::Value(std::move(notes));
    }
    object["method"] = workforce::method_value(work.figures.reference.method);
    return json::Value(std::move(object));
}

std::string_view unit_sign(workforce::Unit unit) { return unit == workforce::Unit::Percent ? "%" : ""; }

std::string padded(std::string text, std::size_t width) {
    if (text.size() < width) text.append(width - text.size(), ' ');
    return text;
}

// The words that stand where a value would, for each way of not having one.
std::string value_of(const workforce::Result& result) {
    switch (result.status) {
        case workforce::Status::Ok:
            return result.shown + std::string(unit_sign(result.unit));
        case workforce::Status::NotCalculable:
            return "not calculable";
        case workforce::Status::NotCollected:
            return "not collected";
        case workforce::Status::Withheld:
            return "withheld";
    }
    return {};
}

// As the value is printed: a ratio as it is, a share or a difference in per cent or points.
std::string limit_of(const workforce::Result& result, double limit) {
    if (result.unit == workforce::Unit::Ratio) return workforce::four_decimals(limit);
    const auto units = static_cast<std::int64_t>(std::llround(limit * 10'000));
    return statistics::rounded(statistics::Fraction::make(units, 10'000).value_or(statistics::Fraction()), 1,
                               2);
}

std::string with_large_first(std::string_view word) {
    std::string text(word);
    if (!text.empty()) text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

void print_uncertainty(const workforce::Result& result, std::ostream& out) {
    if (!result.interval) return;
    out << "                  95 % interval " << limit_of(result, result.interval->limits.low) << " to "
        << limit_of(result, result.interval->limits.high) << " ("
        << with_large_first(word(result.interval->method)) << ")";
    if (result.p) out << "; p " << workforce::p_text(*result.p) << " (Fisher, two-sided)";
    out << "\n";
}

void print_earlier(const workforce::Result& result, std::ostream& out) {
    if (!result.earlier || result.earlier->shown.empty()) return;
    out << "                  " << result.earlier->year << ": " << result.earlier->shown
        << unit_sign(result.unit);
    if (!result.earlier->change.empty()) out << "; change " << result.earlier->change;
    out << "\n";
}

void print_results(const Page& page, std::ostream& out) {
    std::string heading;
    for (const workforce::Result& result : page.results) {
        const std::string here =
            std::string(word(result.standard)) + " " + result.indicator + "  " + result.label;
        if (here != heading) out << "\n" << here << "\n";
        if (here != heading && !result.survey.empty()) out << "  " << result.survey << "\n";
        heading = here;
        out << "  " << padded(value_of(result), 15) << " " << result.sentence << "\n";
        print_uncertainty(result, out);
        print_earlier(result, out);
    }
}

void print_findings(const Page& page, std::ostream& out) {
    if (page.findings.empty()) return;
    out << "\nTo look at\n";
    for (const base::Finding& finding : page.findings)
        out << "  " << finding.sentence << "\n    " << finding.why << " " << finding.cure << "\n";
}

// The parameters that the results rest on, with their values.
void print_parameters(const WorkforceWork& work, const Page& page, std::ostream& out) {
    std::map<std::string, std::string> used;
    for (const workforce::Result& result : page.results)
        for (const auto& [key, value] : result.parameters) used[key] = json::canonical(value);
    out << "\nParameters\n";
    for (const auto& [key, value] : used)
        out << "  " << workforce::parameter(work.figures.reference.method, key).title << ": " << value << " ("
            << key << ")\n";
}

void print(const WorkforceWork& work, const Page& page, std::ostream& out) {
    const workforce::Counts& counts = counts_of(work);
    const bool working = page.view == View::Working;
    out << "Workforce equality: " << (working ? "working" : "publication") << " view\n"
        << (working ? workforce::kWorkingMark : kProtected) << "\n";
    for (const std::string& note : page.notes) out << note << "\n";
    if (!counts.organisation.name.empty()) out << counts.organisation.name << "\n";
    if (counts.period != workforce::Period{})
        out << "Staff at " << base::words(counts.period.snapshot) << "\n";
    if (!counts.organisation.board_body.empty())
        out << "The body used as the board: " << counts.organisation.board_body << "\n";
    print_results(page, out);
    print_findings(page, out);
    print_parameters(work, page, out);
    out << "\n" << kOurMethod << "\n";
}

}  // namespace

int run_workforce(const Arguments& arguments, const std::string& program, const Output& output) {
    const auto work = work_out_workforce(arguments, program);
    if (!work) return fail(arguments, work.error(), kFile, output);
    for (const std::string& remark : work->remarks) output.errors << remark << "\n";
    if (!arguments.report.empty()) return write_workforce_report(arguments, *work, program, output);
    const Page page = page_of(arguments, *work);
    if (arguments.json)
        output.out << json::pretty(as_json(*work, page));
    else
        print(*work, page, output.out);
    return kOk;
}

}  // namespace cli
