// What a page is given: the frame to build into, the state to read, and the list of actions it returns.
// A page never changes the state; it draws, and says what the person did.
//
// Two hands write the pages: context.h, pages.cpp (the table), frame around every page, task list, question pages,
// grid, rights, risks, actions, impact, Stage 1 result, Stage 2 pages are one; start, before you start, to-dos,
// check answers, check, report preview, send, sent, search, about, keyboard, guidance (declared below) the other.
#pragma once

#include <utility>
#include <vector>

#include "core/assessment/visible.h"
#include "core/rules/rule_book.h"
#include "web/app/actions.h"
#include "web/app/state.h"
#include "web/ui/ui.h"

namespace views {

struct Context {
    ui::Frame& frame;
    const app::State& state;
    const rules::RuleBook& book;
    const assessment::Visible& visible;  // of the open assessment; nothing in it when none is open
    std::vector<app::Action>& actions;

    void act(app::Action action) { actions.push_back(std::move(action)); }
};

// Each builds one whole page (ui::page and what is in it; header, panels and footer stand around it already).
void start_page(Context& context);          // "/": new, open a file, examples, drafts on this device
void before_you_start_page(Context& context);
void to_dos_page(Context& context);         // "not known yet" answers with whom to ask and by when
void check_answers_page(Context& context);
void check_page(Context& context);          // check before you send
void report_page(Context& context);         // the report as it will be saved
void send_page(Context& context);
void sent_page(Context& context);
void search_page(Context& context);
void about_page(Context& context);          // about and privacy
void keyboard_page(Context& context);
void guidance_page(Context& context);       // "/guidance/G9": one topic in full

}  // namespace views
