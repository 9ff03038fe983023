// Why a question was not asked: not its whole condition, but the answers that made it fail.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/words.h"

namespace report {
namespace {

using Ids = std::vector<std::string>;

// The questions whose answers make a condition hold, or fail, as it does now.
void collect(const form::Condition& condition, const assessment::Visible& visible, Ids& ids) {
    const bool holds = assessment::holds(condition, visible.answers);
    switch (condition.kind) {
        case form::ConditionKind::Always:
            return;
        case form::ConditionKind::Is:
        case form::ConditionKind::Has:
        case form::ConditionKind::Answered:
            if (std::ranges::find(ids, condition.question) == ids.end()) ids.push_back(condition.question);
            return;
        case form::ConditionKind::Not:
            for (const form::Condition& part : condition.parts) collect(part, visible, ids);
            return;
        case form::ConditionKind::All:
        case form::ConditionKind::Any: {
            // One failing part explains why All fails, one holding part why Any holds; otherwise every part counts.
            const bool one_is_enough = (condition.kind == form::ConditionKind::All) != holds;
            for (const form::Condition& part : condition.parts) {
                if (!one_is_enough)
                    collect(part, visible, ids);
                else if (assessment::holds(part, visible.answers) == holds)
                    return collect(part, visible, ids);
            }
            return;
        }
    }
}

std::string quoted(const std::string& text) { return "\xE2\x80\x9C" + text + "\xE2\x80\x9D"; }

// A question asked of each characteristic or group goes by its page, so that twenty reasons become one.
std::string place_of(const form::FormDefinition& form, const form::Question& question) {
    const form::Page* page = question.item.empty() ? nullptr : form.page_of(question.id);
    return quoted(page != nullptr ? page->title : name_of(question));
}

std::string answer_of(const form::Question& question, const assessment::Visible& visible) {
    const auto answer = visible.answers.find(question.id);
    if (answer == visible.answers.end()) return {};
    const auto* text = std::get_if<std::string>(&answer->second);
    return text != nullptr && !question.options.empty() ? choices_in_words(question.options, {*text})
                                                        : std::string();
}

}  // namespace

std::string reason_why_hidden(const form::FormDefinition& form, const form::Condition& condition,
                              std::string_view item, const assessment::Visible& visible) {
    Ids ids;
    collect(condition, visible, ids);
    if (ids.empty()) return "Not asked in this part";
    const auto is_about_item = [&](const std::string& id) {
        const form::Question* question = form.find(id);
        return question != nullptr && question->item == item;
    };
    if (!item.empty() && std::ranges::all_of(ids, is_about_item)) {
        return "Because of another answer about the same characteristic, group or right";
    }
    std::vector<std::string> places;
    for (const std::string& id : ids) {
        const form::Question* question = form.find(id);
        if (question == nullptr) continue;
        std::string place = place_of(form, *question);
        if (std::ranges::find(places, place) == places.end()) places.push_back(std::move(place));
    }
    const form::Question* first = form.find(ids.front());
    const std::string answer = ids.size() == 1 && first != nullptr && first->item.empty()
                                   ? answer_of(*first, visible)
                                   : std::string();
    if (!answer.empty()) return "Because " + places.front() + " is " + quoted(answer);
    constexpr std::size_t kMost = 4;
    if (places.size() > kMost) {
        places.resize(kMost);
        places.push_back("others");
    }
    return "Because of the answer to " + base::listed(places);
}

}  // namespace report
