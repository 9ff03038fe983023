// The word that keeps a function in the program for the page's scripts to call. Nothing else of the browser is here.
#pragma once

#include <emscripten/emscripten.h>

#define PORTAL_EXPORT EMSCRIPTEN_KEEPALIVE
