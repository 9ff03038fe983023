// The rules that every source file keeps: who may include whom, where third-party headers may appear, how a
// file opens, how a widget is divided, which sources it may cite. Works on text, so that the rules can be tested on made-up files; it
// reads no folder itself.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

struct SourceFile {
    std::string path;  // from the top of the repository, with '/'
    std::string text;
};

// Every file of ours, by path: an #include in quotes must name one of them.
using KnownPaths = std::set<std::string, std::less<>>;

// One sentence for each #include that breaks a rule, beginning with the path and the line.
std::vector<std::string> include_problems(const SourceFile& file, const KnownPaths& known);

// One sentence for each broken habit: no opening comment, no #pragma once, more than 500 lines.
std::vector<std::string> habit_problems(const SourceFile& file);

// A widget is one function in named steps (web/ui/frame_internal.h): a sentence when this is the source of one, as
// web/ui/NAME/NAME.cpp is, and defines no step that describes it to the page: describe, or describe_ and of what.
std::vector<std::string> step_problems(const SourceFile& file);

struct Citation {
    std::string id;
    int line = 0;
};

// The ids after "Source:" in comments, as in "// Source: equality-act-2010, section 149(1)."
std::vector<Citation> citations(std::string_view text);

// The values of every "id" in assets/sources.json.
std::set<std::string, std::less<>> source_ids(std::string_view sources_json);

}  // namespace architecture
