// Promises: things that are true unless we ourselves made a mistake. Checked always, also in releases.
// Not for bad files (see errors.h) and not for the user's content (see finding.h).
#pragma once

namespace base {

using PromiseHook = void (*)(const char* sentence, const char* file, int line);

// Called once with the sentence before the program stops. The web build sets it to a page that offers the
// last autosaved copy; without one the sentence goes to standard error.
void on_broken_promise(PromiseHook hook);

// Tells the hook and ends the program.
[[noreturn]] void broken_promise(const char* sentence, const char* file, int line);

}  // namespace base

// The sentence says what was promised and is not so.
#define EHIIRA_PROMISE(condition, sentence) \
    ((condition) ? static_cast<void>(0) : ::base::broken_promise(sentence, __FILE__, __LINE__))
