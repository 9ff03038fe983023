# The native tests: Catch2 programs, replay of the fuzzers' corpora, fuzzers, benchmarks.
# The browser tests are not built: tests/browser runs them against build/site.

find_package(Catch2 3 REQUIRED)
set(repository_definition EHIIRA_REPOSITORY="${CMAKE_SOURCE_DIR}")

# Where the build puts the fonts of reports in PDF.
set_source_files_properties(tests/support/pdf_text.cpp PROPERTIES COMPILE_DEFINITIONS EHIIRA_FONTS="${EHIIRA_FONTS}")

file(GLOB_RECURSE support CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/support/*.cpp")
if(support)
    add_library(tests_support STATIC ${support})
    target_link_libraries(tests_support PUBLIC our_warnings core_cli web_platform_native third_json third_zlib
        third_pugixml)
    target_compile_definitions(tests_support PRIVATE ${repository_definition})
    set_target_properties(tests_support PROPERTIES EXCLUDE_FROM_ALL ON)
else()
    add_library(tests_support INTERFACE)
    target_link_libraries(tests_support INTERFACE our_warnings core_cli web_platform_native third_json third_zlib
        third_pugixml)
endif()

# Catch2 throws, so its files are compiled with exceptions; none crosses a function of core.
function(add_tests target folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp")
    if(files)
        add_executable(${target} ${files})
        target_link_libraries(${target} PRIVATE tests_support ${ARGN} Catch2::Catch2WithMain)
        target_compile_definitions(${target} PRIVATE ${repository_definition})
    endif()
endfunction()

add_tests(tests_core tests/core core_cli)
add_tests(tests_web tests/web web_platform_native)
if(TARGET tests_web)
    # Dear ImGui's failed promises are reported by web/ui, which uses it: each needs the other.
    target_link_libraries(tests_web PRIVATE "$<LINK_GROUP:RESCAN,web_ui,third_imgui>")
endif()

# tests/fuzz/NAME.cpp defines LLVMFuzzerTestOneInput; its corpus is tests/fuzz/corpus/NAME. Every build
# replays the corpora under the sanitizers; the fuzz preset makes the fuzzers themselves.
file(GLOB fuzzers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*.cpp")
list(FILTER fuzzers EXCLUDE REGEX "/replay\\.cpp$")
add_custom_target(replays)
foreach(file ${fuzzers})
    get_filename_component(name "${file}" NAME_WE)
    if(EHIIRA_FUZZ)
        add_executable(fuzz_${name} "${file}")
        target_compile_definitions(fuzz_${name} PRIVATE ${repository_definition})
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        target_link_libraries(fuzz_${name} PRIVATE our_warnings core_cli web_app)
    else()
        add_executable(replay_${name} "${file}" tests/fuzz/replay.cpp)
        target_compile_definitions(replay_${name} PRIVATE ${repository_definition})
        target_link_libraries(replay_${name} PRIVATE our_warnings core_cli web_app)
        add_dependencies(replays replay_${name})
    endif()
endforeach()

# tests/bench/NAME.cpp is a program of its own; only worth its figures in native-release.
file(GLOB benches CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/bench/*.cpp")
foreach(file ${benches})
    get_filename_component(name "${file}" NAME_WE)
    add_executable(bench_${name} EXCLUDE_FROM_ALL "${file}")
    target_link_libraries(bench_${name} PRIVATE our_warnings core_cli web_platform_native)
    target_compile_definitions(bench_${name} PRIVATE ${repository_definition})
endforeach()
