// Building and reading addresses, so that no view puts one together by hand.
#include "web/app/routes.h"

#include <algorithm>
#include <array>

namespace app::routes {

std::string page(std::string_view page_id) { return std::string(kPage).append(page_id); }

std::string_view page_id(std::string_view route) {
    return route.starts_with(kPage) ? route.substr(kPage.size()) : std::string_view{};
}

bool needs_assessment(std::string_view route) {
    constexpr std::array kNeeding{kTasks, kSearch, kToDos, kStage2, kAnswers, kCheck, kReport, kSend, kSent};
    return route.starts_with(kPage) || std::ranges::find(kNeeding, route) != kNeeding.end();
}

std::string to_question(const form::FormDefinition& form, std::string_view question) {
    const form::Page* found = form.page_of(question);
    return "#" + (found != nullptr ? page(found->id) : std::string(kTasks));
}

}  // namespace app::routes
