// The addresses of the portal's pages, after the '#'. Which view belongs to which is in web/views/pages.cpp.
#pragma once

#include <string>
#include <string_view>

#include "core/form/definition.h"

namespace app::routes {

inline constexpr std::string_view kStart = "/";
inline constexpr std::string_view kBefore = "/before-you-start";
inline constexpr std::string_view kTasks = "/tasks";
inline constexpr std::string_view kPage = "/page/";          // + page id
inline constexpr std::string_view kGuidance = "/guidance/";  // + topic id
inline constexpr std::string_view kSearch = "/search";
inline constexpr std::string_view kToDos = "/to-dos";
inline constexpr std::string_view kStage2 = "/start-stage-2";
inline constexpr std::string_view kAnswers = "/check-answers";
inline constexpr std::string_view kCheck = "/check";
inline constexpr std::string_view kReport = "/report";
inline constexpr std::string_view kReportFiles = "/report/files";  // in the program that has all
inline constexpr std::string_view kSend = "/send";
inline constexpr std::string_view kSent = "/sent";
inline constexpr std::string_view kAbout = "/about";
inline constexpr std::string_view kAccessibility = "/accessibility";
inline constexpr std::string_view kKeyboard = "/keyboard";
inline constexpr std::string_view kPreferences = "/preferences";

[[nodiscard]] std::string page(std::string_view page_id);
// The page id of "/page/…", or "".
[[nodiscard]] std::string_view page_id(std::string_view route);
// The field to go to on that page: "hr.life" of "/page/human-rights/hr.life", or "".
[[nodiscard]] std::string_view field_id(std::string_view route);
// Whether there is nothing to show there unless an assessment is open.
[[nodiscard]] bool needs_assessment(std::string_view route);
// "#/page/human-rights/hr.life" for the page and field of this question; "#/tasks" when none does.
[[nodiscard]] std::string to_question(const form::FormDefinition& form, std::string_view question);

}  // namespace app::routes
