// See by_others.h. The switch is remembered on the device, so that a reviewer sets it once.
#include "web/views/by_others.h"

#include "core/assessment/history.h"
#include "web/ui/ui.h"
#include "web/views/parts/answer_words.h"

namespace views {
namespace {

// What others fill in: read only until the person says that it is theirs to fill in. Kept on the device.
struct Filler {
    const char *preference, *tick, *who;
};
constexpr Filler kTeam{
    "inclusion-team", "I work in the Inclusion Team",
    "The Inclusion Team fills this in after you have sent the assessment. It is not counted "
    "among your tasks, and you need not do anything here."};
constexpr Filler kDirector{
    "director", "I am the responsible director, or I write down the director’s answer",
    "Filled in when the responsible director has answered by email or in a meeting. It "
    "is not counted among your tasks, and you need not do anything here before you send."};

bool fills_in(const Context& c, const Filler& filler) {
    const auto found = c.state.preferences.find(filler.preference);
    return found != c.state.preferences.end() && found->second == "yes";
}

void read_only_answers(const Context& c, const form::Page& page) {
    ui::SummaryList list{.id = "read-only"};
    for (const std::string& id : page.questions) {
        const form::Question* question = c.form().find(id);
        if (question == nullptr || !c.visible().shows(id)) continue;
        const std::string words = answer_in_full(c, *question);
        list.rows.push_back({.id = "read-only." + id,
                             .key = question_words(c, *question),
                             .value = words.empty() ? "Not filled in yet" : words});
    }
    ui::summary_list(c.frame, list);
}

void by_others(const Context& c, const form::Page& page, const Filler& filler) {
    ui::inset_text(c.frame, {.text = filler.who, .id = "by-others"});
    const bool mine = fills_in(c, filler);
    const auto ticked =
        ui::checkbox(c.frame, {.id = "i-fill-in",
                               .label = filler.tick,
                               .hint = "Then the fields can be filled in. Kept on this device.",
                               .checked = mine});
    if (ticked) c.act(app::SetPreference{filler.preference, *ticked ? "yes" : "no"});
    if (!mine) return read_only_answers(c, page);
    if (page.id != "reviewer") return;
    const auto typed = ui::text_input(c.frame, {.id = "team-reference",
                                                .label = "The Inclusion Team’s own reference (optional)",
                                                .value = c.assessment().team_reference,
                                                .width = ui::FieldWidth::Characters20});
    if (typed) c.act(app::SetTeamReference{*typed});
}

}  // namespace

void by_team(const Context& c, const form::Page& page) { by_others(c, page, kTeam); }
void by_director(const Context& c, const form::Page& page) { by_others(c, page, kDirector); }
bool is_team(const Context& c) { return fills_in(c, kTeam); }
bool is_director(const Context& c) { return fills_in(c, kDirector); }

void sent_date(const Context& c, const form::Page& page) {
    if (!assessment::was_sent(c.assessment())) {
        ui::paragraph(c.frame, {.text = "You have not said yet that this assessment was sent. Do that on the "
                                        "page “Send”, after you have pressed Send in your email program.",
                                .id = "sent.not-yet"});
    }
    read_only_answers(c, page);
}

}  // namespace views
