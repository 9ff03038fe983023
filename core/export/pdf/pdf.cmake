# The PDF writer, a library of its own, and the two font files that it needs. Included by CMakeLists.txt behind
# core_export, whose sources below core/export/pdf it takes over, but for the reader of a PDF's data: that one belongs to
# opening files, which every program does, while the writer must cost nothing where nobody asks for it.

get_target_property(export_sources core_export SOURCES)
set(pdf_sources ${export_sources})
list(FILTER pdf_sources INCLUDE REGEX "/core/export/pdf/")
list(FILTER pdf_sources EXCLUDE REGEX "/pdf_reader\\.cpp$")
list(REMOVE_ITEM export_sources ${pdf_sources})
set_target_properties(core_export PROPERTIES SOURCES "${export_sources}")
add_library(core_pdf STATIC ${pdf_sources})
target_link_libraries(core_pdf PUBLIC our_product core_export)

# Liberation Sans (SIL OFL 1.1) comes with the build's packages and is not in this repository.
find_path(EHIIRA_LIBERATION LiberationSans-Regular.ttf NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
    PATHS /usr/share/fonts/truetype/liberation /usr/share/fonts/truetype/liberation2 /usr/share/fonts/liberation-sans
        /usr/share/fonts/liberation /usr/share/fonts/TTF
    DOC "The folder of LiberationSans-Regular.ttf and LiberationSans-Bold.ttf")
find_program(EHIIRA_PYTHON NAMES python3)
set(EHIIRA_FONTS "${CMAKE_BINARY_DIR}/assets/fonts")
if(EHIIRA_LIBERATION AND EHIIRA_PYTHON)
    set(font_files "${EHIIRA_FONTS}/report-regular.ttf" "${EHIIRA_FONTS}/report-bold.ttf")
    add_custom_command(OUTPUT ${font_files}
        COMMAND "${EHIIRA_PYTHON}" "${CMAKE_SOURCE_DIR}/core/export/pdf/make_fonts.py" "${EHIIRA_LIBERATION}"
            "${EHIIRA_FONTS}"
        DEPENDS core/export/pdf/make_fonts.py "${EHIIRA_LIBERATION}/LiberationSans-Regular.ttf"
            "${EHIIRA_LIBERATION}/LiberationSans-Bold.ttf"
        COMMENT "Making the fonts of reports in PDF"
        VERBATIM)
    add_custom_target(report_fonts ALL DEPENDS ${font_files})
    add_dependencies(core_pdf report_fonts)
else()
    message(WARNING "Liberation Sans was not found (package fonts-liberation), so there will be no reports in PDF. "
        "Name its folder with -DEHIIRA_LIBERATION=FOLDER.")
endif()
