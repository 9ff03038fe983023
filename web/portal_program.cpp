// The portal alone: what everybody loads.
#include "web/the_program.h"

std::unique_ptr<views::Program> the_program() { return views::make_program(); }
