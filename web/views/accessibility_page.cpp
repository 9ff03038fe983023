// The accessibility statement, in the form that UK public bodies publish: status, what machines verified, what nobody
// has tried yet, known limits, whom to tell, who enforces. True sentences only; who is responsible is data
// (assets/settings.json). Source: decisions, 27.
#include <string>
#include <vector>

#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

constexpr const char* kGuidelines = "https://www.w3.org/TR/WCAG22/";
constexpr const char* kAdvice = "https://www.equalityadvisoryservice.com/";

const rules::Responsible& responsible(const Context& c) { return c.book().settings.accessibility; }
bool adopted(const Context& c) { return !responsible(c).organisation.empty(); }
// Where problems go: the organisation's own address, else the team's mailbox, which every portal has.
std::string address(const Context& c) {
    return adopted(c) ? responsible(c).email : c.book().settings.mailbox;
}

void say(const Context& c, const std::string& id, ui::Text text) {
    ui::paragraph(c.frame, {.text = std::move(text), .id = "statement.words." + id});
}

void points(const Context& c, const std::string& id, std::vector<ui::Text> items) {
    ui::list(c.frame, {.items = std::move(items), .id = "statement.words." + id});
}

void place_scope(const Context& c) {
    say(c, "scope", "This statement applies to the EHIIRA portal, in the browser and as a single file.");
    if (adopted(c)) {
        say(c, "who", "It is put online by " + responsible(c).organisation + ", which answers for it.");
    } else {
        say(c, "who",
            "No organisation has adopted this portal yet, so none answers for it in law. Whoever puts it "
            "online must put their name and address into its settings; they appear here.");
    }
    say(c, "want",
        "As many people as possible should be able to use it. For example, you should be able to:");
    points(c, "able",
           {"change colours, contrast, fonts and spacing with the browser or your device",
            "zoom in up to 400 % without anything running off the screen",
            "do everything with the keyboard alone", "do everything with speech recognition",
            "listen to everything with a screen reader", "take as long as you need: nothing times out"});
    say(c, "switch",
        {{.text =
              "There is nothing to switch on first. “Page view” at the foot of each page changes between a "
              "full and a plain layout of the same page; the plain one comes by itself where you need it. "
              "See also "},
         ui::to("using the keyboard", to_route(app::routes::kKeyboard)),
         {.text = "."}});
}

void place_how_accessible(const Context& c) {
    ui::section(c.frame, {.id = "statement.how", .heading = "How accessible the portal is"}, [&] {
        say(c, "untried",
            "It was built and checked by machine for level AA of the Web Content Accessibility Guidelines "
            "2.2. Nobody who uses assistive technology every day has tried it yet. Where machines cannot "
            "tell, we do not know. In particular:");
        points(c, "untried.list",
               {"It has not been tried with NVDA, JAWS, VoiceOver, TalkBack, Dragon or Windows Magnifier.",
                "It has not been tried in Safari, nor on a real telephone or tablet.",
                ("Answers that you type in another language are not marked with that language, so a screen "
                 "reader may use the wrong voice for them."),
                ("The Word file that it makes has headings, table headers and a language, checked by "
                 "programs. Nobody has read it with a screen reader."),
                "The portal is long, because the assessment is. It can be done in parts."});
    });
}

void place_contact(const Context& c) {
    ui::section(c.frame, {.id = "statement.contact", .heading = "Feedback, and other formats"}, [&] {
        say(c, "write",
            {{.text = "If something does not work for you, or if you need the questions as a Word file, in "
                      "large print, easy read, Braille or as audio, write to "},
             ui::to(address(c), "mailto:" + address(c)),
             {.text = ". Say what you need and by when."}});
        if (!responsible(c).phone.empty()) say(c, "phone", "You may also ring " + responsible(c).phone + ".");
        if (adopted(c) && responsible(c).reply_working_days > 0) {
            say(c, "reply",
                "You will have an answer within " +
                    counted(static_cast<std::size_t>(responsible(c).reply_working_days), "working day",
                            "working days") +
                    ".");
        }
    });
    ui::section(c.frame, {.id = "statement.report", .heading = "Reporting a problem with accessibility"},
                [&] {
                    say(c, "report",
                        "Problems that are not on this page are the ones we most want to hear of. Say which "
                        "page it was, "
                        "what you did, what happened, and which browser and assistive technology you use. "
                        "Please leave "
                        "out the names of patients and colleagues.");
                });
    ui::section(c.frame, {.id = "statement.law", .heading = "Enforcement procedure"}, [&] {
        say(c, "law",
            "The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and "
            "Mobile Applications) (No. 2) Accessibility Regulations 2018, the “accessibility regulations”.");
        say(c, "law.how",
            {{.text = "If you are not happy with how we answer, "},
             ui::to("contact the Equality Advisory and Support Service (EASS)", kAdvice),
             {.text = "."}});
        if (!adopted(c)) {
            say(c, "law.nobody",
                "The regulations bind public bodies. Until one adopts this portal, there is nobody for the "
                "commission to address.");
        }
    });
}

void place_status(const Context& c) {
    ui::section(c.frame, {.id = "statement.status", .heading = "Technical information"}, [&] {
        ui::heading(c.frame, {.text = "Compliance status", .level = 3, .id = "statement.status.title"});
        say(c, "status",
            {{.text = "The portal is built and machine-verified for the "},
             ui::to("Web Content Accessibility Guidelines version 2.2", kGuidelines),
             {.text = ", level AA. It has not been audited by people, so it claims no more than to be "},
             ui::bold("partially compliant"),
             {.text = ", for the reasons below."}});
        ui::heading(c.frame,
                    {.text = "Content that may not be accessible", .level = 3, .id = "statement.limits"});
        points(c, "limits.list",
               {"Whether spoken names, order and messages are understood has not been tried (criteria "
                "1.3.1, 1.3.2, 2.4.6, 4.1.2 and 4.1.3).",
                "Language of parts: text that you type is shown as you typed it, without its language "
                "(criterion 3.1.2). The portal cannot know the language.",
                "Contrast in the full view is proved from its colours. Programs that measure contrast cannot "
                "see through the picture behind the words; in the plain view they can (criterion 1.4.3).",
                "Links to laws and guidance lead to other people’s websites, for which we cannot speak."});
    });
}

void place_tests(const Context& c) {
    ui::section(c.frame, {.id = "statement.tests", .heading = "What was verified by machine, and how"}, [&] {
        say(c, "tests",
            "These are repeated with every change of the portal, in Chromium and partly in Firefox:");
        points(
            c, "tests.list",
            {"axe-core finds nothing on the pages and on samples of every part",
             "both page views give assistive technology the same roles, names, states and order",
             ("whole assessments are filled in by roles and labels alone, and saved without a letter of "
              "difference"),
             "Tab goes in the order of reading, shows where it is, and nothing covers it",
             ("nothing overlaps, is cut or runs off the screen at 320 by 256 pixels, with text at 200 % and "
              "with wide text spacing"),
             "targets at the size of a telephone: 44 pixels for 95 % of them, 24 for all",
             "text typed, pasted, cut and undone at random is never lost",
             "nothing moves or runs while you do nothing"});
        say(c, "tests.release",
            "In longer runs, a second set of rules by other authors goes over every page, and what Chromium "
            "and Firefox tell the operating system’s assistive technology is compared.");
        say(c, "tests.report",
            "Each criterion has an account of how it is met, which test shows it, and what only people can "
            "verify. The tests write it, with their figures, as the accessibility report of the portal’s "
            "code.");
        say(c, "tests.people",
            "Scripts for half an hour each with NVDA, JAWS, VoiceOver, Dragon and Windows Magnifier are "
            "ready "
            "and wait for testers.");
    });
    ui::section(c.frame, {.id = "statement.made", .heading = "Preparation of this statement"}, [&] {
        const std::string& prepared = responsible(c).prepared;
        say(c, "made",
            (prepared.empty() ? std::string("This statement") : "This statement of " + prepared) +
                " was prepared by those who build the portal, from their own automatic tests. It will be "
                "reviewed when people have tried it.");
    });
}

}  // namespace

void accessibility_page(const Context& c) {
    const std::string back = c.state.came_from.empty() ? "#/" : "#" + c.state.came_from;
    ui::page(c.frame,
             {.id = c.state.route,
              .title = "Accessibility statement for the EHIIRA portal",
              .back = {.href = back}},
             [&] {
                 if (!c.state.book) return;  // its settings are still being loaded
                 place_scope(c);
                 place_how_accessible(c);
                 place_contact(c);
                 place_status(c);
                 place_tests(c);
             });
}

}  // namespace views
