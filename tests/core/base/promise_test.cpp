// Broken promises end the program, after telling the hook. Each case runs in a process of its own.
#include "core/base/promise.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <csignal>

namespace {

// How a child process ends that runs `what` with standard error closed.
template <typename What>
int end_of(What what) {
    const pid_t child = fork();
    if (child == 0) {
        (void)close(STDERR_FILENO);
        (void)std::signal(SIGABRT, SIG_DFL);  // the test runner's own handler would report it
        what();
        _exit(0);
    }
    int status = 0;
    (void)waitpid(child, &status, 0);
    return status;
}

}  // namespace

TEST_CASE("A kept promise costs nothing and a broken one ends the program", "[base]") {
    const int kept = end_of([] { EHIIRA_PROMISE(1 + 1 == 2, "Arithmetic holds."); });
    CHECK(WIFEXITED(kept));
    const int broken = end_of([] { EHIIRA_PROMISE(1 + 1 == 3, "Arithmetic is different."); });
    REQUIRE(WIFSIGNALED(broken));
    CHECK(WTERMSIG(broken) == SIGABRT);
}

TEST_CASE("The hook is told before the end, once", "[base]") {
    const int status = end_of([] {
        base::on_broken_promise([](const char* sentence, const char*, int line) {
            if (sentence[0] == 'T' && line > 0) _exit(42);
        });
        EHIIRA_PROMISE(false, "There is an autosaved copy.");
    });
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 42);
    const int inside = end_of([] {
        base::on_broken_promise(
            [](const char*, const char*, int) { EHIIRA_PROMISE(false, "In the hook itself."); });
        EHIIRA_PROMISE(false, "First.");
    });
    CHECK(WIFSIGNALED(inside));
}
