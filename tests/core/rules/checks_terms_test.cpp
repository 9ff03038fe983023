// I-15, I-17, I-20, I-21, L-01 and L-02: the words used. Each with what sets it off, what clears it, and the harmless
// text that must not set it off.
#include <catch2/catch_test_macros.hpp>

#include "tests/core/rules/check_rows.h"
#include "tests/support/small_book.h"

using namespace check_rows;
using base::Severity;

namespace {

const std::string kService = "service_change";
const std::string kPolicy = "staff_policy";
const base::Place kAims{"prop.aims", "", ""};
const base::Place kAge{"scr.age.impact", "", ""};
const base::Place kSummary{"out.summary", "", ""};

std::string words(std::size_t count) {
    std::string text = "We";
    for (std::size_t next = 1; next < count; ++next) text += " go";
    return text + ".";
}

}  // namespace

TEST_CASE("Sex and gender reassignment are kept apart", "[rules][checks]") {
    check_all(std::vector<Fires>{
        {"I-15",
         "sex, about trans people only",
         kService,
         set("scr.sex.reason", "We asked the transgender network, which uses the centre as others do."),
         {"scr.sex.reason", "", ""},
         "“transgender”",
         Severity::Minor},
        {"I-15",
         "gender reassignment, about women and men only",
         kService,
         all({set("scr.gender_reassignment.reason", "Women and men use the centre alike."),
              set("imp.gender_reassignment.unknown_plan", "The engagement manager will ask.")}),
         {"scr.gender_reassignment.reason", "", ""},
         "“women”",
         Severity::Minor},
    });
    check_all(std::vector<Silent>{
        {"I-15", "sex, about both", kService,
         set("scr.sex.reason", "Women and men use it alike. The transgender network was asked too.")},
        {"I-15", "gender reassignment, about both", kService,
         set("scr.gender_reassignment.reason", "Trans women and trans men use the centre alike.")},
        {"I-15", "neither", kService, set("scr.sex.reason", "The visit records show the same use by all.")},
    });
}

TEST_CASE("An age limit needs an answer about age", "[rules][checks]") {
    std::vector<Fires> limits;
    for (const char* text :
         {"Lockers go to people aged 18 or over.", "Only those over 65 may ask.", "Adults only.",
          "Under 16s need a guardian.", "For 18 and over.", "Anyone over the age of 60 has a lower locker."})
        limits.push_back(
            {"I-17", text, kPolicy, set("prop.aims", text), kAge, "age is answered", Severity::Major});
    check_all(limits);
    check_all(std::vector<Silent>{
        {"I-17", "age is looked at", kPolicy,
         all({set("prop.aims", "For people aged 18."), set("scr.age.impact", "negative")})},
        {"I-17", "a figure about people is no limit", kPolicy,
         set("who.detail", "About 240 people, 31 % of them aged 55 and over.")},
        {"I-17", "more than a number of visits", kPolicy,
         set("prop.aims", "Over 2,550 requests a year are answered in one day.")},
        {"I-17", "under a number of days", kPolicy, set("prop.aims", "A locker in under 5 days.")},
        {"I-17", "over a number of people", kPolicy, set("prop.aims", "Over 60 people asked for one.")},
        {"I-17", "no limit", kPolicy, set("prop.aims", "People of any age may ask.")},
    });
}

TEST_CASE("A list of the nine characteristics is whole", "[rules][checks]") {
    const std::string eight =
        "The protected characteristics are age, disability, gender reassignment, marriage and civil "
        "partnership, "
        "pregnancy and maternity, race, religion or belief and sexual orientation";
    check_all(std::vector<Fires>{
        {"I-20", "sex is left out", kPolicy, set("prop.aims", eight + "."), kAims, "leaves out Sex",
         Severity::Minor},
        {"I-20", "four are left out", kPolicy,
         set("prop.aims", "All protected characteristics: age, race, sex, disability and religion."), kAims,
         "Gender reassignment", Severity::Minor},
    });
    check_all(std::vector<Silent>{
        {"I-20", "all nine", kPolicy, set("prop.aims", eight + " and sex.")},
        {"I-20", "said to be only some", kPolicy,
         set("prop.aims", "Protected characteristics such as age, race, sex, disability and religion.")},
        {"I-20", "four make no list", kPolicy,
         set("prop.aims", "Of the protected characteristics, age, race, sex and disability matter most.")},
        {"I-20", "no mention of the nine", kPolicy,
         set("prop.aims", "We split by age, race, sex, disability and religion.")},
    });
}

TEST_CASE("Names that are no longer used are found", "[rules][checks]") {
    std::vector<Fires> names;
    for (const char* text :
         {"We covered the six strands.", "As the Race Relations Act requires.", "The CCG agreed to it.",
          "Public Health England was asked.", "The gender split is even."})
        names.push_back(
            {"I-21", text, kPolicy, set("prop.aims", text), kAims, "no longer used", Severity::Minor});
    check_all(names);
    check_all(std::vector<Silent>{
        {"I-21", "today’s names", kPolicy,
         set("prop.aims", "The Equality Act 2010, the integrated care board and UKHSA; women and men.")},
        {"I-21", "meant as history", kPolicy, set("prop.aims", "The former CCG agreed to it in 2019.")},
    });
}

TEST_CASE("The summary is in plain English", "[rules][checks]") {
    check_all(std::vector<Fires>{
        {"L-01", "three acronyms", kService, set("out.summary", "The JSNA and PCN data went to the HOSC."),
         kSummary, "JSNA, PCN and HOSC", Severity::Minor},
        {"L-02", "36 words", kService, set("out.summary", "Short. " + words(36)), kSummary, "36 words",
         Severity::Information},
    });
    check_all(std::vector<Silent>{
        {"L-01", "two acronyms", kService, set("out.summary", "The JSNA and PCN data, JSNA and PCN again.")},
        {"L-01", "each explained", kService,
         set("out.summary",
             "The joint strategic needs assessment (JSNA) and PCN (primary care network) data went to the "
             "HOSC.")},
        {"L-01", "known to all", kService, set("out.summary", "The NHS and your GP in the UK, at A&E.")},
        {"L-02", "35 words", kService, set("out.summary", words(35) + " " + words(35) + "\n" + words(35))},
        {"L-02", "a figure with a point is one word", kService,
         set("out.summary", "Use rose by 28.6 % in all. " + words(34))},
    });
}
