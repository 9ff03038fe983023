// Building and reading addresses, so that no view puts one together by hand.
#include "web/app/routes.h"

#include <algorithm>
#include <array>

namespace app::routes {

std::string page(std::string_view page_id) { return std::string(kPage).append(page_id); }

std::string_view page_id(std::string_view route) {
    if (!route.starts_with(kPage)) return {};
    const std::string_view rest = route.substr(kPage.size());
    return rest.substr(0, rest.find('/'));
}

std::string_view field_id(std::string_view route) {
    if (!route.starts_with(kPage)) return {};
    const std::string_view rest = route.substr(kPage.size());
    const std::size_t slash = rest.find('/');
    return slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
}

bool needs_assessment(std::string_view route) {
    constexpr std::array kNeeding{kTasks, kSearch, kToDos, kStage2, kAnswers, kCheck, kReport, kSend, kSent};
    return route.starts_with(kPage) || route == kReportFiles ||
           std::ranges::find(kNeeding, route) != kNeeding.end();
}

std::string to_question(const form::FormDefinition& form, std::string_view question) {
    const form::Page* found = form.page_of(question);
    if (found == nullptr) return "#" + std::string(kTasks);
    return "#" + page(found->id) + "/" + std::string(question);
}

}  // namespace app::routes
