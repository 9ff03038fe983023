// How far the assessment is, page by page, and what Continue finds missing on a page. Not the checks before
// sending: those look across pages and are core/rules' business.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/visible.h"
#include "core/form/definition.h"
#include "web/app/state.h"

namespace app {

// The statuses of the NHS task list; Optional: nothing on the page is required and nothing is answered.
enum class PageStatus : std::uint8_t { CannotStart, NotStarted, InProgress, Completed, Optional };

struct PageProgress {
    const form::Page* page = nullptr;  // never null
    PageStatus status = PageStatus::NotStarted;
    int answered = 0, wanted = 0;  // of the required questions
};

struct SectionProgress {
    const form::Section* section = nullptr;  // never null
    std::vector<PageProgress> pages = {};    // shown pages only
    PageStatus status = PageStatus::NotStarted;
};

struct Totals {
    int done = 0, total = 0;  // pages completed, of those on which something is required
    bool operator==(const Totals&) const = default;
};

[[nodiscard]] bool shows_page(const form::FormDefinition& form, const assessment::Visible& visible,
                              const form::Page& page);
[[nodiscard]] const form::Page* find_page(const form::FormDefinition& form, std::string_view id);
[[nodiscard]] const form::Section* section_of(const form::FormDefinition& form, std::string_view page);

[[nodiscard]] std::vector<SectionProgress> progress(const form::FormDefinition& form,
                                                    const assessment::Assessment& assessment,
                                                    const assessment::Visible& visible);
[[nodiscard]] Totals totals(const std::vector<SectionProgress>& sections, std::string_view stage);

// A prose question answered with "Not known yet": someone to ask is named.
[[nodiscard]] bool is_to_do(const assessment::Assessment& assessment, std::string_view question);

// What is missing or cannot be right on this page, in the order of the page.
[[nodiscard]] std::vector<FieldError> page_errors(const form::FormDefinition& form,
                                                  const assessment::Assessment& assessment,
                                                  const assessment::Visible& visible, const form::Page& page);

// Where Continue leads: the next shown page of the section, or the task list after its last.
struct Next {
    std::string route = {};
    std::string finished_section = {};  // its id when this was its last page
};
[[nodiscard]] Next next_after(const form::FormDefinition& form, const assessment::Visible& visible,
                              std::string_view page);

}  // namespace app
