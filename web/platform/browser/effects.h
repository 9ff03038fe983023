// Hands one effect to the page.
#pragma once

#include "web/platform/platform.h"

namespace platform {

void carry_out(const Effect& effect);

}  // namespace platform
