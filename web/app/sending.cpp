// Making the files. Every one is a pure function of the assessment and the day; the state only remembers the Word
// file, so that its size can be told before it is saved.
#include "web/app/sending.h"

#include <algorithm>

#include "core/assessment/history.h"
#include "core/report/assessment_report.h"
#include "web/app/steps.h"

namespace app {
namespace {

report::ReportOptions options_of(const State& state, bool with_data) {
    return {.date = today(state),
            .tool = kTool,
            .draft_for_advice = state.sending.draft_for_advice,
            .with_hidden_answers = state.sending.with_hidden,
            .with_data = with_data};
}

exporting::File report_file(const State& state, std::string_view format, bool with_data) {
    const auto document =
        report::assessment_report(*state.book, *state.current, options_of(state, with_data));
    const exporting::Writer* writer = exporting::find_writer(format);
    if (writer == nullptr) return {};
    return writer->write(document, exporting::file_stem(state.book->settings, *state.current));
}

void hand_over(State& state, Effects& effects, exporting::File file, const std::string& id) {
    if (file.name.empty()) return;
    effects.push_back(platform::announce(file.name + " is made. Look for it in your downloads."));
    effects.push_back(
        platform::download(std::move(file.name), std::move(file.media_type), std::move(file.bytes)));
    if (std::ranges::find(state.sending.downloaded, id) == state.sending.downloaded.end()) {
        state.sending.downloaded.push_back(id);
    }
}

exporting::File eml_file(const State& state) {
    std::vector<exporting::File> attached;
    if (const exporting::File* word = word_file(state)) attached.push_back(*word);
    return exporting::write_eml(exporting::submission_email(*state.book, *state.current, std::move(attached),
                                                            state.sending.draft_for_advice),
                                exporting::file_stem(state.book->settings, *state.current));
}

// Only a file that holds everything may be counted as the work being kept.
void count_as_kept(State& state, Effects& effects) {
    state.save.in_file = state.save.revision;
    state.save.file_ms = state.moment.now_ms;
    steps::tell_unsaved(state, effects);
}

}  // namespace

MailSize mail_size(const rules::Settings& settings, std::size_t bytes) {
    // An attachment grows by a third on its way: four characters carry three bytes.
    const auto sent = static_cast<long long>(bytes) / 3 * 4;
    if (sent > settings.mail_refuse_bytes) return MailSize::TooLarge;
    return sent > settings.mail_warn_bytes ? MailSize::Large : MailSize::Fits;
}

std::string size_words(std::size_t bytes) {
    if (bytes < 1'000'000) return std::to_string(std::max<std::size_t>(bytes / 1000, 1)) + " kB";
    const std::size_t tenths = bytes / 100'000;
    const std::string whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole + " MB" : whole + "." + std::to_string(tenths % 10) + " MB";
}

const exporting::File* word_file(const State& state) {
    const Sending& sending = state.sending;
    if (!sending.prepared || sending.revision != state.save.revision || sending.files.empty()) return nullptr;
    return &sending.files.front();
}

std::string mail_encoded(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        }
    }
    return out;
}

std::string ask_address(const State& state, const form::Question& question) {
    const std::string& name = question.short_label.empty() ? question.label : question.short_label;
    std::string subject = "Question about an EHIIRA: " + name;
    if (state.current) subject += " (" + state.current->reference + ")";
    const std::string body =
        "Hello,\r\n\r\nI have a question about “" + question.label + "” (" + question.id + "):\r\n\r\n";
    return "mailto:" + state.book->settings.mailbox + "?subject=" + mail_encoded(subject) +
           "&body=" + mail_encoded(body);
}

namespace steps {

void save_file(State& state, Effects& effects) {
    if (!state.current) return;
    save_now(state, effects);
    hand_over(state, effects,
              exporting::write_json(*state.current,
                                    exporting::file_stem(state.book->settings, *state.current), kTool),
              "json");
    count_as_kept(state, effects);
}

void save_blank_form(State& state, Effects& effects, const std::string& kind) {
    if (!state.book) return;
    const exporting::Writer* writer = exporting::find_writer("docx");
    if (writer == nullptr) return;
    hand_over(state, effects,
              writer->write(report::blank_form(*state.book, kind, today(state)),
                            state.book->settings.file_prefix + "_questions_to_think_about"),
              "blank");
}

void prepare(State& state) {
    if (!state.current || !state.book || word_file(state) != nullptr) return;
    Sending& sending = state.sending;
    sending.files = {report_file(state, "docx", true)};
    sending.prepared = true;
    sending.revision = state.save.revision;
    sending.mailto = exporting::mailto(
        exporting::submission_email(*state.book, *state.current, sending.files, sending.draft_for_advice));
}

void download(State& state, Effects& effects, const std::string& format) {
    if (!state.current) return;
    if (format == "json") return save_file(state, effects);
    prepare(state);
    const exporting::File* word = word_file(state);
    if (format == "docx" && word != nullptr) {
        hand_over(state, effects, *word, format);
        if (state.sending.with_hidden) count_as_kept(state, effects);
    } else if (format == "eml") {
        hand_over(state, effects, eml_file(state), format);
    } else {
        hand_over(state, effects, report_file(state, format, true), format);
    }
}

void open_email(State& state, Effects& effects) {
    if (!state.current) return;
    prepare(state);
    state.sending.address_opened = true;
    effects.push_back(platform::open_address(state.sending.mailto));
    effects.push_back(platform::announce("Your email program should open now, with the address filled in."));
}

void copy_cover(State& state, Effects& effects) {
    if (!state.current) return;
    effects.push_back(platform::copy(report::cover_paragraph(*state.book, *state.current),
                                     expect(state, {.kind = Pending::Kind::Copy})));
}

void mark_sent(State& state, Effects& effects) {
    if (!state.current) return;
    const bool advice = state.sending.draft_for_advice;
    change_current(state, effects, false, [&](assessment::Assessment& a) {
        assessment::note_sent(a, utc_stamp(state.moment.now_ms), advice);
        if (advice) return;
        const base::Date day = today(state);
        a.answers["sub.date"] = assessment::DateText{std::to_string(day.day), std::to_string(day.month),
                                                     std::to_string(day.year)};
    });
    go_to(state, effects, "/sent");
}

}  // namespace steps
}  // namespace app
