// The saved file as a file to hand out: its bytes are those of core/assessment/saved_file.h, here it gets its name.
#include "core/export/writers.h"

namespace exporting {

File write_json(const assessment::Assessment& assessment, std::string_view file_stem, std::string_view tool) {
    return {std::string(file_stem) + ".json", "application/json", assessment::save(assessment, tool)};
}

}  // namespace exporting
