# shellcheck shell=bash disable=SC2034
# Shared by the scripts in .ci, web/serve and tests/run: where things are kept, how to speak to the
# person, which kind of toolchain this machine offers. Sourced, never run; it changes nothing itself.

checkout="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
cache="${EHIIRA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ehiira-portal}"
root="$cache/debian-13"
sources="$cache/sources"
stamps="$cache/stamps"
oldest_emcc="3.1.69"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say ""
    say "Stopped: $*"
    exit 1
}

# True when version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

emcc_version() { emcc --version 2>/dev/null | sed -n '1s/.*) \([0-9][0-9.]*\).*/\1/p'; }

# One word for where the tools come from:
#   inside  this process already runs in the Debian 13 root
#   own     the person's own emcc (new enough) and IMGUI_DIR
#   system  this machine is Debian 13 or newer: its own packages
#   root    an older Debian: a Debian 13 root in the cache folder
#   none    nothing of these
toolchain() {
    if [ -n "${EHIIRA_INSIDE_ROOT:-}" ]; then echo inside && return; fi
    if [ -n "${IMGUI_DIR:-}" ] && command -v emcc >/dev/null 2>&1 && at_least "$(emcc_version)" "$oldest_emcc"; then
        echo own && return
    fi
    local ID="" VERSION_ID="" VERSION_CODENAME=""
    # shellcheck disable=SC1091
    [ -r /etc/os-release ] && . /etc/os-release
    if [ "$ID" = debian ]; then
        # Debian testing carries no VERSION_ID.
        if [ -z "$VERSION_ID" ] || [ "$VERSION_ID" -ge 13 ]; then echo system; else echo root; fi
        return
    fi
    echo none
}

explain_no_toolchain() {
    fail "this machine is not a Debian, so the tools cannot be installed by themselves." \
        "Use Debian 12 or newer as root, or put emcc $oldest_emcc or newer on your PATH and set IMGUI_DIR" \
        "to a folder with Dear ImGui 1.92.2b."
}

# The short fingerprint of what it reads.
fingerprint() { sha256sum | cut -c1-16; }

# Changes when any file changes that decides what the set-up does.
setup_fingerprint() {
    (cd "$checkout/.ci" && cat setup in-root lib.sh packages-build packages-test sources.sha256) | fingerprint
}
