// What main.cpp runs: defined once in each program that is linked.
#pragma once

#include <memory>

#include "web/views/program.h"

std::unique_ptr<views::Program> the_program();
