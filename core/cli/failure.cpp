// Errors on the command line: sentences for people, one JSON value for machines.
#include "core/cli/failure.h"

#include <ostream>

#include "core/formats/json/value.h"

namespace cli {
namespace {

// Some sentences speak of a place inside the file, or of its kind only: here several files may be asked for in a row.
std::string named(const Arguments& arguments, const base::Error& error) {
    const std::string sentence = base::sentence(error);
    const std::string& file = arguments.file.empty() ? arguments.counts : arguments.file;
    if (file.empty() || sentence.find(file) != std::string::npos) return sentence;
    return file + ": " + sentence;
}

}  // namespace

int fail(const Arguments& arguments, const base::Error& error, int code, const Output& output) {
    if (!arguments.json) {
        output.errors << (code == kFile ? named(arguments, error) : base::sentence(error)) << "\n";
        return code;
    }
    json::Object object;
    object["error"] = json::Value(base::word(error.code));
    object["sentence"] = json::Value(base::sentence(error));
    object["where"] = json::Value(error.where);
    output.out << json::pretty(json::Value(std::move(object)));
    return code;
}

}  // namespace cli
