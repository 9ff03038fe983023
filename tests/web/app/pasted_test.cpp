// Pasting a block of cells: what is understood, and what is refused with its place.
#include "web/app/figures/pasted.h"

#include <catch2/catch_test_macros.hpp>

#include "core/workforce/sheet.h"
#include "tests/support/workforce.h"
#include "web/app/figures/tables.h"

using app::figures::Pasted;

namespace {

Pasted paste(std::string_view text, std::string_view table) {
    return app::figures::read_pasted(text, table, support::workforce_reference().bands);
}
using Fields = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("A block with names goes where the names say", "[web][workforce]") {
    const Fields wanted = {{"wres/2/appointed/bme", "18"},
                           {"wres/2/appointed/white", "60"},
                           {"wres/2/shortlisted/bme", "180"},
                           {"wres/2/shortlisted/white", "1,400"}};
    CHECK(paste("\tBME\tWhite\nAppointed\t18\t60\nShortlisted\t180\t1,400\n", "wres/2").fields == wanted);
    CHECK(paste("\tBME\tWhite\r\nNUMBER APPOINTED\t18\t60\r\nshortlisted\t180\t1,400\r\n", "wres/2").fields ==
          wanted);
    CHECK(paste("Shortlisted\t1,400\t180\nAppointed\t60\t18", "wres/2").fields == wanted);
}

TEST_CASE("A block without names must have the form's shape", "[web][workforce]") {
    const Pasted whole = paste("400\t180\t12\n60\t18\t1", "wres/2");
    CHECK(whole.fields.at("wres/2/appointed/unknown") == "1");
    CHECK(whole.sentence == "6 figures were taken over. Undo brings back what was there.");
    CHECK(paste("400\t180\t12\n60\t18", "wres/2").fields.size() == 5);  // a blank is not nought
    CHECK(paste("400\t180\t12", "wres/2").fields.empty());
    CHECK(paste("1\t2\t3\t4\n1\t2\t3\t4", "wres/2").fields.empty());
}

TEST_CASE("A block that does not fit is refused whole, in words", "[web][workforce]") {
    CHECK(paste("", "wres/2").sentence.starts_with("There is nothing in the box"));
    CHECK(paste("\tBME\nAppointed\tmany", "wres/2").sentence.find("“many” in line 1") != std::string::npos);
    CHECK(paste("\tMartian\nAppointed\t3", "wres/2").sentence.find("no “Martian”") != std::string::npos);
    CHECK(paste("Rejected\t1\t2\t3", "wres/2").sentence.find("no “Rejected”") != std::string::npos);
    CHECK(paste("Appointed\t1\t2\t3\nAppointed\t1\t2\t3", "wres/2").sentence.find("twice") !=
          std::string::npos);
    CHECK(paste("White\tBME\tUnknown", "wres/2").fields.empty());
    CHECK(paste("1", "no such table").fields.empty());
}

TEST_CASE("Bands, clusters and surveys can be pasted", "[web][workforce]") {
    CHECK(paste("Band 5\t10\t2\t1\nBand 8a\t4\t1\t0", "wres/1/clinical")
              .fields.at("wres/1/clinical/band_8a/white") == "4");
    CHECK(paste("Cluster 1 (up to band 4)\t1\t2\t3", "wdes/1/clinical/clusters")
              .fields.at("wdes/1/clinical/cluster_1/disabled") == "1");
    CHECK(paste("White\t21.4%\t210\nBME\t25.0%\t32", "wres/5").fields.at("wres/5/bme/percent") == "25.0%");
}

TEST_CASE("Every cell of every table is a field that counts can be read from", "[web][workforce]") {
    const auto& bands = support::workforce_reference().bands;
    for (const app::figures::EntryPage& page : app::figures::entry_pages()) {
        for (const std::string& id : page.tables) {
            const auto table = app::figures::find_table(id, bands);
            REQUIRE(table.has_value());
            for (std::size_t row = 0; row < table->rows.size(); ++row) {
                for (std::size_t column = 0; column < table->columns.size(); ++column) {
                    const std::string path = path_of(*table, row, column);
                    INFO(path);
                    workforce::Sheet sheet;
                    sheet.put(path, "3");
                    const auto read = workforce::counts_of(sheet, bands);
                    CHECK(read.faults.empty());
                    CHECK(read.counts != workforce::Counts{});
                    CHECK(app::figures::page_of_field(path) == page.id);
                }
            }
        }
    }
}
