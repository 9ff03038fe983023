// What happens when a promise of our own is broken.
#include "core/base/promise.h"

#include <cstdio>
#include <cstdlib>

namespace base {
namespace {

// DEVIATION: the one variable that outlives a call. A broken promise may be found anywhere, where nobody can
// hand a hook down; it is set once at start.
PromiseHook& hook() {
    static PromiseHook current = nullptr;
    return current;
}

}  // namespace

void on_broken_promise(PromiseHook new_hook) { hook() = new_hook; }

void broken_promise(const char* sentence, const char* file, int line) {
    const PromiseHook told = hook();
    hook() = nullptr;  // a promise broken inside the hook must not call it again
    if (told != nullptr) {
        told(sentence, file, line);
    } else {
        std::fprintf(stderr, "%s:%d: %s\n", file, line, sentence);
    }
    std::abort();
}

}  // namespace base
