// Where things stand in the file, so that an error can name the line. A part of the loader, not for others.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "core/form/loader.h"

namespace form {

// `question “about.title”`, as errors name things once reading is over.
[[nodiscard]] std::string quoted(std::string_view what, std::string_view id);

class Places {
  public:
    // Keeps the reader's path under which the thing was read.
    void remember(std::string_view what, std::string_view id, std::string path);
    // The error with "line N" behind the file's name, where the place can be found.
    [[nodiscard]] base::Error with_line(base::Error error, const DefinitionText& definition) const;

  private:
    std::map<std::string, std::string, std::less<>> paths_;
};

}  // namespace form
