// The entry of the command-line program. Everything it does is in cli.cpp, where tests can reach it.
#include <iostream>
#include <string>
#include <vector>

#include "core/cli/cli.h"

int main(int count, char** values) {
    const std::vector<std::string> all(values, values + count);
    const std::string program = all.empty() ? std::string() : all.front();
    const std::vector<std::string> arguments(all.empty() ? all.end() : all.begin() + 1, all.end());
    return cli::run(arguments, program, {std::cout, std::cerr});
}
