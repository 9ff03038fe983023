# The page: links the program to JavaScript and WebAssembly, then web/site.mjs puts build/site together
# from web/shell.html, styles, scripts and assets. Included by CMakeLists.txt under emscripten only.

add_layer(web_platform_browser web/platform/browser web_views)
link_inside(web_platform_browser third_imgui)

file(GLOB browser_scripts CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/web/platform/browser/*.js")
file(GLOB_RECURSE asset_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/assets/*")
file(GLOB_RECURSE style_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/web/styles/*.scss" "${CMAKE_SOURCE_DIR}/web/styles/*.css"
    "${CMAKE_SOURCE_DIR}/web/styles/*.mjs" "${CMAKE_SOURCE_DIR}/web/styles/package-lock.json")
list(FILTER style_files EXCLUDE REGEX "/node_modules/")
set(site_inputs ${browser_scripts} ${asset_files} ${style_files} "${CMAKE_SOURCE_DIR}/web/site.mjs"
    "${CMAKE_SOURCE_DIR}/web/ui/metrics.h" "${CMAKE_SOURCE_DIR}/web/ui/palette.h")
if(EXISTS "${CMAKE_SOURCE_DIR}/web/shell.html")
    list(APPEND site_inputs "${CMAKE_SOURCE_DIR}/web/shell.html")
endif()

# library_*.js are linked in for C++ to call; pre_*.js run inside the module before it starts.
set(linked_scripts)
set(script_options)
foreach(script ${browser_scripts})
    get_filename_component(name "${script}" NAME)
    if(name MATCHES "^library_")
        list(APPEND script_options "SHELL:--js-library ${script}")
        list(APPEND linked_scripts "${script}")
    elseif(name MATCHES "^pre_")
        list(APPEND script_options "SHELL:--pre-js ${script}")
        list(APPEND linked_scripts "${script}")
    endif()
endforeach()

# A program of the page, started by calling `function`; further arguments are definitions for main.cpp.
function(add_program name function)
    set(target "ehiira_${name}")
    add_executable(${target} web/main.cpp)
    target_compile_definitions(${target} PRIVATE ${ARGN})
    target_link_libraries(${target} PRIVATE web_platform_browser web_views third_imgui)
    set_target_properties(${target} PROPERTIES SUFFIX ".js" LINK_DEPENDS "${linked_scripts}")
    # No file system, no page minifier (Debian's emscripten has none), a module that the page starts itself.
    target_link_options(${target} PRIVATE ${script_options}
        -sFILESYSTEM=0 -sMALLOC=emmalloc -sENVIRONMENT=web,worker -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=32MB
        -sSTACK_SIZE=1MB -sMODULARIZE=1 -sEXPORT_NAME=${function} -sMINIFY_HTML=0 -sMAX_WEBGL_VERSION=2
        -sMIN_WEBGL_VERSION=2 -sSTRICT=1 -sDISABLE_EXCEPTION_CATCHING=1 -sINCOMING_MODULE_JS_API=wasmBinary,instantiateWasm,canvas,print,printErr,onAbort,noExitRuntime
        -sEXPORTED_RUNTIME_METHODS=HEAPU8,UTF8ToString,stringToUTF8,lengthBytesUTF8
        -sEXPORTED_FUNCTIONS=_main,_malloc,_free
        -lhtml5.js -lGL -lwebgl2.js)
    if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
        target_link_options(${target} PRIVATE -Oz -flto -sASSERTIONS=0 --closure=0)
    else()
        target_link_options(${target} PRIVATE -O1 -sASSERTIONS=1)
    endif()
endfunction()

# Everybody loads the portal; who goes to workforce figures or to the gallery loads the program that has all of it.
add_program(portal createPortal)
add_program(whole createWhole EHIIRA_WHOLE)

# What reads workforce files in a worker: core alone, without interface and without emscripten's script, since
# web/platform/browser/reader_work.js asks for nothing but memory. It is for speed: people wait for large files.
add_executable(ehiira_reader web/reader/reader.cpp)
target_link_libraries(ehiira_reader PRIVATE core_workforce)
set_target_properties(ehiira_reader PROPERTIES SUFFIX ".wasm")
target_link_options(ehiira_reader PRIVATE --no-entry -sSTANDALONE_WASM=1 -sFILESYSTEM=0 -sMALLOC=emmalloc
    -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=4MB -sSTACK_SIZE=512KB -sSTRICT=1 -sEXPORTED_FUNCTIONS=_malloc,_free)
if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
    target_link_options(ehiira_reader PRIVATE -O3 -flto -sASSERTIONS=0)
endif()
set(program_options --programs "${CMAKE_CURRENT_BINARY_DIR}")
if(TARGET report_fonts)
    list(APPEND program_options --fonts "${EHIIRA_FONTS}")
    list(APPEND site_inputs report_fonts ${font_files})
endif()
list(APPEND site_inputs ehiira_portal ehiira_whole ehiira_reader)

find_program(EHIIRA_NODE NAMES node nodejs REQUIRED)
if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
    set(single_file --single-file --small)
endif()
add_custom_command(OUTPUT "${EHIIRA_SITE}/index.html"
    COMMAND "${EHIIRA_NODE}" "${CMAKE_SOURCE_DIR}/web/site.mjs" --out "${EHIIRA_SITE}" ${program_options} ${single_file}
    DEPENDS ${site_inputs}
    COMMENT "Putting the site together in ${EHIIRA_SITE}"
    VERBATIM)
add_custom_target(site ALL DEPENDS "${EHIIRA_SITE}/index.html")
