// Opens the saved files of assets/examples.
#include "tests/support/saved_examples.h"

#include <cstdlib>
#include <iostream>

#include "core/assessment/saved_file.h"
#include "tests/support/small_book.h"

namespace support {

std::string saved_example_path(const std::string& name) { return "assets/examples/" + name + ".json"; }

assessment::Assessment saved_example(const std::string& name) {
    auto opened = assessment::open(repository_file(saved_example_path(name)));
    if (opened) return std::move(opened->assessment);
    std::cerr << base::sentence(opened.error()) << "\n";
    std::abort();
}

}  // namespace support
