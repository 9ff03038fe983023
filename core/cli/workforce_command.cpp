// Reads the counts, works out every measure and prints them for people or for machines.
#include "core/cli/workforce_command.h"

#include <cmath>
#include <map>
#include <ostream>

#include "core/base/date.h"
#include "core/cli/failure.h"
#include "core/cli/files.h"
#include "core/disclosure/protect.h"
#include "core/workforce/checks.h"
#include "core/workforce/counts_json.h"
#include "core/workforce/results_json.h"

namespace cli {
namespace {

constexpr std::string_view kMarking = "Official-sensitive: contains small numbers. Not for publication.";
constexpr std::string_view kProtected =
    "Small numbers are withheld, and so is every figure that would give one back.";
constexpr std::string_view kOurMethod =
    "Intervals (Koopman, Newcombe, Wilson) and tests (Fisher) are this portal's methods, not those of a "
    "national "
    "report.";

struct Work {
    workforce::Reference reference;  // with the parameters of the file
    workforce::CountsFile file;
    workforce::Year now;
    std::vector<base::Finding> findings;
    std::optional<disclosure::LastYear> last_year;
};

// One of the two views, ready to be printed. That of publication holds nothing of what is withheld.
struct Page {
    View view = View::Working;
    workforce::Results results;
    std::vector<base::Finding> findings;  // they quote counts: working view only
    std::vector<std::string> notes;
};

workforce::Year year_of(workforce::Counts counts, const workforce::Reference& reference) {
    auto results = workforce::compute(counts, reference);
    return {std::move(counts), reference.method, std::move(results)};
}

base::Result<workforce::Year> year_before(const workforce::CountsFile& file, workforce::Reference reference,
                                          const std::string& where) {
    auto method = workforce::chosen_method(reference.method, file.previous_parameters, where);
    if (!method) return std::unexpected(method.error());
    reference.method = std::move(*method);
    return year_of(*file.previous, reference);
}

base::Result<disclosure::LastYear> read_edition(const Arguments& arguments, const workforce::Method& method) {
    const auto text = read_file(arguments.last_year);
    if (!text) return std::unexpected(text.error());
    return disclosure::read_last_year(arguments.last_year, *text, method);
}

base::Result<Work> work_out(const Arguments& arguments, const std::string& program) {
    auto reference = load_workforce(arguments.assets, program);
    if (!reference) return std::unexpected(reference.error());
    const auto text = read_file(arguments.counts);
    if (!text) return std::unexpected(text.error());
    auto file = workforce::read_counts(arguments.counts, *text, reference->bands);
    if (!file) return std::unexpected(file.error());
    auto method =
        workforce::chosen_method(reference->method, file->parameters, arguments.counts + "/parameters");
    if (!method) return std::unexpected(method.error());
    reference->method = std::move(*method);
    Work work{std::move(*reference), std::move(*file), {}, {}, {}};
    if (!arguments.last_year.empty()) {
        auto last_year = read_edition(arguments, work.reference.method);
        if (!last_year) return std::unexpected(last_year.error());
        work.last_year = std::move(*last_year);
    }
    work.now = year_of(work.file.counts, work.reference);
    if (!work.file.previous) {
        work.findings = workforce::check_counts(work.now, nullptr, work.reference);
        return work;
    }
    const auto before = year_before(work.file, work.reference, arguments.counts + "/previous/parameters");
    if (!before) return std::unexpected(before.error());
    work.findings = workforce::check_counts(work.now, &*before, work.reference);
    work.now.results = workforce::beside(work.now, *before, work.reference);
    return work;
}

Page page_of(const Arguments& arguments, const Work& work) {
    const auto consent =
        arguments.has_board_consent ? disclosure::BoardConsent::Given : disclosure::BoardConsent::NotGiven;
    const disclosure::Publication publication = disclosure::protect(
        {work.file.counts, work.now.results, work.reference,
         disclosure::policy_of(work.reference.method, consent), work.last_year ? &*work.last_year : nullptr});
    if (arguments.view == View::Publication)
        return {arguments.view, publication.results(), {}, publication.notes()};
    return {arguments.view, disclosure::marked(work.now.results, publication), work.findings, {}};
}

json::Value as_json(const Work& work, const Page& page) {
    const json::Value counts = workforce::counts_value(work.file);
    const bool working = page.view == View::Working;
    json::Object object;
    object["view"] = json::Value(working ? "working" : "publication");
    object["marking"] = json::Value(working ? kMarking : kProtected);
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
    object["method"] = workforce::method_value(work.reference.method);
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
void print_parameters(const Work& work, const Page& page, std::ostream& out) {
    std::map<std::string, std::string> used;
    for (const workforce::Result& result : page.results)
        for (const auto& [key, value] : result.parameters) used[key] = json::canonical(value);
    out << "\nParameters\n";
    for (const auto& [key, value] : used)
        out << "  " << workforce::parameter(work.reference.method, key).title << ": " << value << " (" << key
            << ")\n";
}

void print(const Work& work, const Page& page, std::ostream& out) {
    const workforce::Counts& counts = work.file.counts;
    const bool working = page.view == View::Working;
    out << "Workforce equality: " << (working ? "working" : "publication") << " view\n"
        << (working ? kMarking : kProtected) << "\n";
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
    const auto work = work_out(arguments, program);
    if (!work) return fail(arguments, work.error(), kFile, output);
    const Page page = page_of(arguments, *work);
    if (arguments.json)
        output.out << json::pretty(as_json(*work, page));
    else
        print(*work, page, output.out);
    return kOk;
}

}  // namespace cli
