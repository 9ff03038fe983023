// The small form. Conditions of each kind, a repeat of each kind, tables free and fixed, a question used twice.
#include "tests/support/small_form.h"

#include <cstdio>
#include <cstdlib>

#include "core/form/loader.h"

namespace support {
namespace {

constexpr std::string_view kForm = R"json({
  "schema": "ehiira-form/1", "id": "small", "version": "2026-01", "title": "A small form",
  "provenance": {"confirmed": false, "notice": "Not confirmed."},
  "band_set": "npsa-5x5",
  "conditions": {
    "patients": {"not": {"question": "about.kind", "is": ["workforce"]}},
    "cut": {"all": [{"condition": "patients"}, {"question": "prop.change_type", "has": ["reduce", "close"]}]}
  },
  "characteristics": [
    {"id": "age", "label": "Age", "guidance": "G10", "sources": ["equality-act-2010"]},
    {"id": "marriage_cp", "label": "Marriage and civil partnership", "short_label": "Marriage", "aims_b_and_c": false, "guidance": "G10"}
  ],
  "groups": [
    {"id": "carers", "label": "Carers", "guidance": "G1", "always_in_stage2": true, "must_answer": true, "shown": {"condition": "patients"}},
    {"id": "other", "label": "Another group", "guidance": "G1"}
  ],
  "rights": [
    {"id": "life", "label": "Could anyone die?", "short_label": "Right to life", "kind": "absolute", "guidance": "G1"},
    {"id": "liberty", "label": "Is liberty limited?", "short_label": "Liberty", "kind": "limited", "guidance": "G1"}
  ],
  "option_sets": {
    "impact": [
      {"id": "positive", "label": "Better for this group"},
      {"id": "negative", "label": "Worse for this group"},
      {"id": "neutral", "label": "No difference found"},
      {"id": "unknown", "label": "Not known yet"}
    ]
  },
  "stages": [
    {"id": "stage1", "title": "First look", "sections": [
      {"id": "s1.a", "number": "A", "title": "About", "pages": [
        {"id": "about", "title": "About the proposal", "questions": [
          {"id": "about.title", "label": "What is it called?", "type": "short", "need": "required", "guidance": "G1", "width": "20"},
          {"id": "about.kind", "label": "What kind is it?", "type": "one", "need": "required",
           "options": [{"id": "service", "label": "A service"}, {"id": "workforce", "label": "Our staff"}]},
          {"id": "about.start", "label": "When did you begin?", "type": "date", "need": "required"},
          {"id": "about.email", "label": "Your work email", "type": "email"},
          {"id": "prop.change_type", "label": "What changes?", "type": "many", "need": "required",
           "options": [{"id": "new", "label": "Something new"}, {"id": "reduce", "label": "Less of it"},
                       {"id": "close", "label": "It ends", "shown": {"condition": "patients"}}]},
          {"id": "prop.need", "label": "Why is it needed?", "type": "long", "need": "required", "soft_words": 200, "may_be_unknown": true},
          {"id": "prop.cut_reason", "label": "Why less?", "type": "long", "shown": {"condition": "cut"}, "need": "should",
           "required_when": {"question": "prop.change_type", "has": ["close"]}},
          {"id": "about.others", "label": "Who else takes part?", "type": "table", "row_name": "person", "need": "should",
           "columns": [{"id": "name", "label": "Name", "type": "short", "need": "required"},
                       {"id": "role", "label": "Role", "type": "one", "options": [{"id": "hr", "label": "HR"}, {"id": "clinical", "label": "Clinical"}]},
                       {"id": "joined", "label": "Since", "type": "date"},
                       {"id": "note", "label": "Note", "type": "long", "required_when": {"column": "role", "is": ["hr"]}}]},
          {"id": "about.hr_note", "label": "What HR said", "type": "long", "shown": {"question": "about.others", "column": "role", "has": ["hr"]}}
        ]}
      ]},
      {"id": "s1.d", "number": "D", "title": "First look at impact", "pages": [
        {"id": "impact-grid", "title": "Impact", "view": "impact_grid", "questions": [
          {"repeat": "characteristics", "id": "scr.{id}.impact", "label": "{label}", "type": "one", "options_from": "impact", "need": "required", "guidance": "{guidance}"},
          {"repeat": "characteristics", "id": "scr.{id}.reason", "label": "Why, for {short_label}?", "type": "long", "shown": {"question": "scr.{id}.impact", "answered": true}, "need": "required"},
          {"repeat": "groups", "id": "scr.{id}.impact", "label": "{label}", "type": "one", "options_from": "impact"}
        ]}
      ]},
      {"id": "s1.e", "number": "E", "title": "Human rights", "pages": [
        {"id": "hr-{id}", "title": "{short_label}", "view": "human_rights", "repeat": "rights", "questions": [
          {"id": "hr.{id}", "label": "{label}", "short_label": "{short_label}", "type": "ynu", "need": "required"},
          {"id": "hr.{id}.change", "only_for": ["life"], "label": "What will change?", "type": "long", "shown": {"question": "hr.{id}", "is": ["yes", "unsure"]}, "need": "required"},
          {"id": "hr.{id}.tests", "not_for": ["life"], "label": "The four tests", "type": "table", "fixed_rows": true, "shown": {"question": "hr.{id}", "is": ["yes", "unsure"]}, "need": "required",
           "columns": [{"id": "test", "label": "Test", "type": "one", "options": [{"id": "lawful", "label": "Lawful"}, {"id": "necessary", "label": "Necessary"}]},
                       {"id": "met", "label": "Met?", "type": "yn", "need": "required"},
                       {"id": "why", "label": "Why", "type": "long"}]}
        ]}
      ]},
      {"id": "s1.h", "number": "H", "title": "Result", "pages": [
        {"id": "stage1-result", "title": "Result", "view": "stage1_result", "questions": [
          {"id": "s1.result", "label": "What the rules say", "type": "auto"}
        ]}
      ]}
    ]},
    {"id": "stage2", "title": "Full assessment", "sections": [
      {"id": "s2.1", "number": "1", "title": "Details", "pages": [
        {"id": "details", "title": "Details", "view": "carried_over", "questions": [{"use": "about.title"}, {"use": "about.kind"}]}
      ]},
      {"id": "s2.3", "number": "3", "title": "Impact", "pages": [
        {"id": "impact-{id}", "title": "{label}", "repeat": "characteristics", "view": "impact",
         "shown": {"not": {"question": "scr.{id}.impact", "is": ["neutral"]}}, "questions": [
          {"id": "imp.{id}.impact", "label": "How is {label} affected?", "type": "one", "options_from": "impact", "need": "required", "prefill_from": "scr.{id}.impact"},
          {"id": "imp.{id}.evidence", "label": "Evidence", "type": "many", "options_from": "evidence"},
          {"id": "imp.{id}.negative", "label": "What harm?", "type": "long", "need": "required", "shown": {"question": "imp.{id}.impact", "is": ["negative"]}}
        ]}
      ]},
      {"id": "s2.16", "number": "16", "title": "Sign-off", "pages": [
        {"id": "sign-off", "title": "Sign-off", "questions": [
          {"id": "sign.date", "label": "Signed on", "type": "date", "need": "required", "due": "sign_off"}
        ]}
      ]}
    ]}
  ]
})json";

constexpr std::string_view kGuidance = R"json({
  "schema": "ehiira-guidance/1", "version": "2026-01",
  "topics": [
    {"id": "G1", "title": "Choosing", "brief": ["Begin early."],
     "more": [{"heading": "When", "paragraphs": ["Before the decision."], "points": ["A new service"]}],
     "good": {"text": "We asked 40 carers.", "because": "It names who and how many."},
     "weak": {"text": "N/A", "because": "It says nothing."},
     "covers": ["Triggers"], "sources": ["equality-act-2010"]},
    {"id": "G10", "title": "Age", "brief": ["Any age."]}
  ]
})json";

[[noreturn]] void stop(std::string_view what) {
    std::fprintf(stderr, "%.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

form::FormDefinition loaded() {
    auto form = form::load({"small.json", kForm}, {"guidance.json", kGuidance});
    if (!form) stop(base::sentence(form.error()));
    return std::move(*form);
}

}  // namespace

std::string_view small_form_text() { return kForm; }

std::string_view small_guidance_text() { return kGuidance; }

const form::FormDefinition& small_form() {
    static const form::FormDefinition form = loaded();
    return form;
}

std::string with(std::string_view text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    if (at == std::string_view::npos) stop("with(): this is not in the text: " + std::string(from));
    return std::string(text.substr(0, at)) + std::string(to) + std::string(text.substr(at + from.size()));
}

}  // namespace support
