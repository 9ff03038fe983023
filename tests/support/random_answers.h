// Random answers to a form, seeded: for tests of laws that hold for every assessment.
#pragma once

#include <random>
#include <string>

#include "core/assessment/assessment.h"
#include "core/form/definition.h"

namespace support {

class RandomAnswers {
  public:
    explicit RandomAnswers(unsigned seed) : engine_(seed) {}

    // Answers about two questions in three, with nasty text and dates that are none; sometimes of a wrong
    // type or with an option that does not exist.
    assessment::Answers answers(const form::FormDefinition& form);
    assessment::Value answer(const form::Question& question);
    assessment::Assessment assessment(const form::FormDefinition& form);
    unsigned below(unsigned limit) { return static_cast<unsigned>(engine_() % limit); }

  private:
    std::string text();
    std::string option(const std::vector<form::Option>& options);
    assessment::Choices choices(const std::vector<form::Option>& options);
    assessment::DateText date();
    assessment::Cell cell(form::QuestionType type, const std::vector<form::Option>& options);
    assessment::Rows rows(const form::Question& question);

    std::mt19937_64 engine_;
};

}  // namespace support
