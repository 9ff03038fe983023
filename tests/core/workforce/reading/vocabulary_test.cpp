// What values mean: the codes and labels of the specification, the traps, and what must be asked.
#include "core/workforce/reading/vocabulary.h"

#include <catch2/catch_test_macros.hpp>

#include "core/workforce/reading/fold.h"
#include "tests/support/workforce_files.h"

using namespace workforce::reading;

namespace {

// The id of the meaning, "number", or "ask".
std::string meaning(const char* vocabulary, std::string_view text) {
    const Vocabulary* found = support::value_book().find(vocabulary);
    REQUIRE(found != nullptr);
    const Proposal proposal = found->propose(text);
    if (proposal.state == Proposal::State::Number) return "number";
    if (proposal.state == Proposal::State::Recognised) return found->meanings[proposal.meaning].id;
    CHECK_FALSE(proposal.why.empty());
    return "ask";
}

std::string group(std::string_view ethnicity) {
    const Vocabulary* found = support::value_book().find("ethnicity");
    const Proposal proposal = found->propose(ethnicity);
    return proposal.state == Proposal::State::Recognised ? found->meanings[proposal.meaning].counts_as
                                                         : "ask";
}

struct Row {
    const char* text;
    const char* meaning;
};

template <std::size_t N>
void check(const char* vocabulary, const Row (&rows)[N]) {
    for (const Row& row : rows) {
        CAPTURE(vocabulary, row.text);
        CHECK(meaning(vocabulary, row.text) == row.meaning);
    }
}

}  // namespace

TEST_CASE("Folded text is what values are compared by", "[workforce][reading]") {
    const Row rows[] = {
        {"White - British", "white british"},
        {"  WHITE:\tBritish ", "white british"},
        {"White \xE2\x80\x93 British", "white british"},
        {"White\xC2\xA0"
         "British",
         "white british"},
        {"White & Asian", "white and asian"},
        {"don\xE2\x80\x99t know", "dont know"},
        {"'05", "05"},
        {"%", "percent"},
        {"", ""},
        {" - ", ""},
        {"...", ""},
        {"*", "*"},
        {"N/A", "n a"},
        {"Caf\xC3\xA9", "caf\xC3\xA9"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(folded(row.text) == row.meaning);
    }
}

TEST_CASE("Every national code counts in its group, alone, with words and with a local letter",
          "[workforce][reading]") {
    struct Code {
        const char* code;
        const char* label;
        const char* group;
    };
    // Source of the rows: workforce-specification, section 4.1.
    const Code codes[] = {
        {"A", "White British", "white"},
        {"B", "White Irish", "white"},
        {"C", "Any other White background", "white"},
        {"D", "Mixed: White and Black Caribbean", "bme"},
        {"E", "Mixed: White and Black African", "bme"},
        {"F", "Mixed: White and Asian", "bme"},
        {"G", "Any other mixed background", "bme"},
        {"H", "Indian", "bme"},
        {"J", "Pakistani", "bme"},
        {"K", "Bangladeshi", "bme"},
        {"L", "Any other Asian background", "bme"},
        {"M", "Caribbean", "bme"},
        {"N", "African", "bme"},
        {"P", "Any other Black background", "bme"},
        {"R", "Chinese", "bme"},
        {"S", "Any other ethnic group", "bme"},
        {"Z", "Not stated", "unknown"},
        {"99", "Not known", "unknown"},
    };
    for (const Code& row : codes) {
        CAPTURE(row.code);
        const std::string code = row.code;
        const std::string label = row.label;
        CHECK(meaning("ethnicity", code) == code);
        CHECK(meaning("ethnicity", label) == code);
        for (const char* between : {" ", " - ", ": ", "-", " \xE2\x80\x93 ", "."}) {
            CAPTURE(between);
            CHECK(meaning("ethnicity", code + between + label) == code);
        }
    }
    for (char local = 'A'; local <= 'Y'; ++local)
        CHECK(group(std::string("C") + local + " White local") == "white");
    for (const char* code : {"GA", "GF", "LA", "LK", "PA", "PE", "SA", "SE"}) {
        CAPTURE(code);
        CHECK(group(code) == "bme");
        CHECK(group(std::string(code) + " - something local") == "bme");
    }
}

TEST_CASE("Ethnicity: labels of three censuses and their traps", "[workforce][reading]") {
    const Row rows[] = {
        {"White and Black Caribbean", "D"},  // holds the word "white" and is BME
        {"White and Black African", "E"},
        {"White & Asian", "F"},
        {"Mixed or Multiple ethnic groups: White and Asian", "F"},
        {"Asian or Asian British - Indian", "H"},
        {"Asian, Asian British or Asian Welsh: Pakistani", "J"},
        {"Asian/Asian British - Bangladeshi", "K"},
        {"Black, Black British, Black Welsh, Caribbean or African: African", "N"},
        {"Black or Black British - Any other Black background", "P"},
        {"Asian, Asian British or Asian Welsh: Chinese", "R"},
        {"Other ethnic group: Arab", "S"},
        {"Arab", "S"},
        {"White: English, Welsh, Scottish, Northern Irish or British", "A"},
        {"White - Gypsy or Irish Traveller", "C"},
        {"Roma", "C"},
        {"White: Roma", "C"},
        {"White", "white"},
        {"BME", "bme"},
        {"N/A", "99"},  // begins with the code N and a sign
        {"n/a", "99"},
        {"null", "99"},
        {"-", "blank"},
        {"", "blank"},
        {"   ", "blank"},
        {"X", "X"},
        {"9", "X"},
        {"I do not wish to disclose my ethnic origin", "Z"},
        {"Prefer not to say", "Z"},
        {"Not declared", "Z"},
        {"Unspecified", "99"},
        // Must be asked.
        {"Other", "ask"},
        {"Any other background", "ask"},
        {"British", "ask"},
        {"Martian", "ask"},
        {"D White British", "ask"},    // the code says one thing, the words another
        {"A White and Asian", "ask"},  // the same
        {"A few", "ask"},              // a word, not a code
        {"DO NOT", "ask"},             // two capitals that are no code
        {"OTHER WHITE-ISH", "ask"},
        {"Whitehall", "ask"},
        {"*", "ask"},
        {"Disabled", "ask"},
    };
    check("ethnicity", rows);
    CHECK(group("DO NOT WISH TO SAY") == "unknown");
}

TEST_CASE("Disability: whole labels only", "[workforce][reading]") {
    const Row rows[] = {
        {"Yes", "disabled"},
        {"Y", "disabled"},
        {"No", "non_disabled"},
        {"Not disabled", "non_disabled"},  // holds the word "disabled"
        {"No - not disabled", "non_disabled"},
        {"Disabled", "disabled"},
        {"Non-disabled", "non_disabled"},
        {"Not Declared", "declined"},
        {"Prefer Not To Answer", "declined"},
        {"Unspecified", "not_known"},
        {"", "blank"},
        {"Long-standing illness", "disabled"},
        {"Mental health condition", "disabled"},
        {"Learning disability/difficulty", "disabled"},
        {"Physical impairment", "disabled"},
        {"Sensory impairment", "disabled"},
        {"1", "ask"},
        {"0", "ask"},
        {"Other", "ask"},
        {"Undisabled", "ask"},
    };
    check("disability", rows);
}

TEST_CASE("Pay bands: every way of writing them, and codes whose digits are not the band",
          "[workforce][reading]") {
    for (int band = 1; band <= 7; ++band) {
        const std::string digit = std::to_string(band);
        const std::string expected = "band_" + digit;
        for (const std::string& text :
             {digit, "0" + digit, "Band " + digit, "AfC " + digit, "Agenda for Change Band " + digit,
              "XR0" + digit, "NHS|XR0" + digit + "|Review Body Band " + digit, "Review Body Band " + digit,
              "Non Review Body Band " + digit, "BAND" + std::string(" ") + digit}) {
            CAPTURE(text);
            CHECK(meaning("pay_band", text) == expected);
        }
    }
    const Row rows[] = {
        {"XR08", "band_8a"},  // reading the digits as the band is the classic error
        {"XR09", "band_8b"},
        {"XR10", "band_8c"},
        {"XR11", "band_8d"},
        {"XR12", "band_9"},
        {"NHS|XR09|Review Body Band 8 - Range B", "band_8b"},
        {"Band 8 - Range A", "band_8a"},
        {"8A", "band_8a"},
        {"8d", "band_8d"},
        {"Band 8c", "band_8c"},
        {"Band 9", "band_9"},
        {"VSM", "vsm"},
        {"Very Senior Manager", "vsm"},
        {"Executive Director", "vsm"},
        {"Under Band 1", "under_band_1"},
        {"Consultant", "consultant"},
        {"Specialty Doctor", "career_grade"},
        {"Associate Specialist", "career_grade"},
        {"Staff Grade", "career_grade"},
        {"SAS", "career_grade"},
        {"Specialist", "career_grade"},
        {"Foundation", "trainee"},
        {"Core Training", "trainee"},
        {"Specialty Registrar", "trainee"},
        {"StR", "trainee"},
        {"GP trainee", "trainee"},
        {"Chair", "board_member"},
        {"Non-Executive Director", "board_member"},
        {"Band 8", "ask"},
        {"8", "ask"},
        {"Apprentice", "ask"},
        {"Spot salary", "ask"},
        {"Band 10", "ask"},
        {"XR13", "ask"},
        {"XR5", "ask"},
        {"", "ask"},
        {"5 years", "ask"},
    };
    check("pay_band", rows);
}

TEST_CASE("Who is clinical, who is staff, and how far an application came", "[workforce][reading]") {
    const Row groups[] = {{"Administrative and Clerical", "non_clinical"},
                          {"Estates and Ancillary", "non_clinical"},
                          {"Add Prof Scientific and Technic", "clinical"},
                          {"Additional Clinical Services", "clinical"},
                          {"Allied Health Professionals", "clinical"},
                          {"Healthcare Scientists", "clinical"},
                          {"Nursing and Midwifery Registered", "clinical"},
                          {"Students", "clinical"},
                          {"Medical and Dental", "medical"},
                          {"", "ask"},
                          {"Clerical and Medical", "ask"}};
    check("staff_group", groups);
    const Row codes[] = {{"G0A", "non_clinical"}, {"N6A", "clinical"}, {"S2C", "clinical"},
                         {"921", "medical"},      {"H1A", "clinical"}, {"H2A", "ask"},
                         {"", "blank"},           {"Nurse", "ask"}};
    check("occupation_code", codes);
    const Row categories[] = {{"Permanent", "employed"}, {"Fixed Term Temp", "employed"},
                              {"Bank", "bank"},          {"Locum", "ask"},
                              {"Honorary", "honorary"},  {"Non-Exec Director/Chair", "board_member"},
                              {"Agency", "agency"},      {"", "ask"}};
    check("assignment_category", categories);
    const Row statuses[] = {{"Active Assignment", "current"},
                            {"Acting Up", "current"},
                            {"Maternity & Adoption", "current"},
                            {"Career Break", "ask"},
                            {"Inactive Not Worked", "ask"},
                            {"Terminate Assignment", "leaver"},
                            {"Out on External Secondment - Paid", "current"},
                            {"Out on External Secondment", "ask"}};
    check("assignment_status", statuses);
    const Row stages[] = {{"Interview", "interviewed"},
                          {"Offer declined", "declined_offer"},
                          {"Offered", "offered"},
                          {"Offer accepted", "appointed"},
                          {"Starting", "appointed"},
                          {"Longlist", "not_shortlisted"},
                          {"Withdrawn", "ask"},
                          {"Withdrawn after shortlisting", "interviewed"},
                          {"Yes", "yes"},
                          {"0", "no"},
                          {"12", "number"},
                          {"", "ask"},
                          {"12.5", "ask"}};
    check("appointed", stages);
}

TEST_CASE("A file of values that would mean two things is refused", "[workforce][reading]") {
    const std::string begin =
        R"({"schema": "x", "version": "1", "total_texts": ["total"], "reasons": [{"id": "bank", "label": "b"}], "vocabularies": [)";
    struct Refusal {
        const char* name;
        const char* vocabulary;
        base::ErrorCode code;
    };
    const Refusal rows[] = {
        {"a text with two meanings",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "a", "texts": ["Yes"]}, {"id": "b", "label": "B", "counts_as": "b", "texts": ["YES"]}]})",
         base::ErrorCode::DuplicateId},
        {"a text that is known and asked about",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "a", "texts": ["yes"]}], "ask": [{"why": "w", "texts": ["yes"]}]})",
         base::ErrorCode::DuplicateId},
        {"a meaning twice",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "a", "texts": []}, {"id": "a", "label": "B", "counts_as": "b", "texts": []}]})",
         base::ErrorCode::DuplicateId},
        {"a heading that is not there",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "a", "texts": ["{x}yes"]}]})",
         base::ErrorCode::UnknownId},
        {"left out without a reason",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "excluded", "texts": []}]})",
         base::ErrorCode::MissingMember},
        {"left out for an unknown reason",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "excluded", "excluded": "moon", "texts": []}]})",
         base::ErrorCode::UnknownId},
        {"no meaning at all", R"({"id": "v", "label": "V", "meanings": []})", base::ErrorCode::EmptyFile},
        {"an entry that is not known",
         R"({"id": "v", "label": "V", "meanings": [{"id": "a", "label": "A", "counts_as": "a", "texts": [], "colour": "x"}]})",
         base::ErrorCode::UnknownMember},
    };
    for (const Refusal& row : rows) {
        CAPTURE(row.name);
        const auto values = load_values("v.json", begin + row.vocabulary + "]}");
        REQUIRE_FALSE(values.has_value());
        CHECK(values.error().code == row.code);
    }
}
