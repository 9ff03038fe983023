// Everything the rules read besides the answers, loaded once and then only read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/errors.h"
#include "core/form/definition.h"
#include "core/rules/risk_matrix.h"

namespace rules {

struct Organisation {
    std::string id, name, type, address;
    bool operator==(const Organisation&) const = default;
};

struct OrganisationType {
    std::string id, label, health_inequality_duty, involvement_duty;
    bool operator==(const OrganisationType&) const = default;
};

// Wording of one check, rule or outcome; `{name}` places are filled by the code that raises it.
struct RuleText {
    std::string sentence, why, cure;
    // Option ids or words that set the rule off, where those are a setting and not part of the rule itself:
    // which kinds of change need Stage 2, which phrases promise to assess after the decision. In a check, one that
    // begins with "!" keeps it silent.
    std::vector<std::string> values;
    std::vector<std::string> sources;
    bool operator==(const RuleText&) const = default;
};

// Whom an organisation that puts the portal online names in the accessibility statement. Empty: nobody has yet.
struct Responsible {
    std::string organisation, email, phone;
    int reply_working_days = 0;  // 0: not said
    std::string prepared;        // the statement's date in words, "23 November 2026"
    bool operator==(const Responsible&) const = default;
};

struct Settings {
    std::string mailbox;  // inclusion.team@nhs.net
    std::string team_name;
    std::string reference_prefix;  // "DRAFT"
    std::string file_prefix;       // "EHIIRA"
    int working_days_before_decision = 10;
    long long mail_warn_bytes = 20'000'000, mail_refuse_bytes = 25'000'000;
    Responsible accessibility;
    bool operator==(const Settings&) const = default;
};

struct Source {
    std::string id, title, edition, publisher, address;
    bool operator==(const Source&) const = default;
};

struct RuleBook {
    form::FormDefinition form;
    BandSet bands;                                          // the one the form names
    std::map<std::string, RuleText, std::less<>> checks;    // by check id and case, "C-01", "C-01.date"
    std::map<std::string, RuleText, std::less<>> stage2;    // by rule number, "1" … "8"
    std::map<std::string, RuleText, std::less<>> outcomes;  // by option id and limit id
    std::vector<Organisation> organisations;
    std::vector<OrganisationType> organisation_types;
    Settings settings;
    std::map<std::string, Source, std::less<>> sources;
    std::string version;  // of assets/rules
    bool operator==(const RuleBook&) const = default;
};

// The files of build/site/assets, by their path below it.
struct DefinitionFiles {
    std::map<std::string, std::string, std::less<>> texts;  // "forms/ehiira-2026-11.json" → text
};

// The files that load_rule_book needs, in order of loading.
[[nodiscard]] const std::vector<std::string>& definition_file_names();
// Refuses, naming file and place: a file that is missing, a source that sources.json does not list, a band set that
// the form names and nobody defines, a check, rule or outcome without its sentence or a sentence that nothing uses,
// an answer that a rule waits for and the form does not offer.
[[nodiscard]] base::Result<RuleBook> load_rule_book(const DefinitionFiles& files);

}  // namespace rules
