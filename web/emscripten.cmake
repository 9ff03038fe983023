# Finds emscripten's own CMake toolchain beside whichever emcc is on the PATH, so that Debian's package and
# a person's own SDK both work with one preset. It decides no flags: CMakeLists.txt does.
find_program(EHIIRA_EMCC emcc REQUIRED)
file(REAL_PATH "${EHIIRA_EMCC}" real_emcc)
get_filename_component(emscripten_folder "${real_emcc}" DIRECTORY)
include("${emscripten_folder}/cmake/Modules/Platform/Emscripten.cmake")
