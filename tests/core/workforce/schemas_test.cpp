// The published schemas: our data fits them, our output fits them, and they refuse what our readers refuse.
#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "core/cli/cli.h"
#include "core/cli/files.h"
#include "core/workforce/counts_json.h"
#include "tests/support/schema.h"
#include "tests/support/workforce.h"

namespace {

json::Value value_in(const std::string& path) {
    const auto text = cli::read_file(std::string(EHIIRA_REPOSITORY) + "/" + path);
    REQUIRE(text.has_value());
    const auto value = json::parse(*text, path);
    if (!value) FAIL(base::sentence(value.error()));
    return *value;
}

json::Value schema(const std::string& name) { return value_in("assets/schemas/" + name + ".schema.json"); }

void check_fits(const std::string& schema_name, const json::Value& value) {
    for (const std::string& problem : support::schema_problems(schema(schema_name), value))
        FAIL_CHECK(schema_name << " " << problem);
}

bool fits(const std::string& schema_name, const char* text) {
    return support::schema_problems(schema(schema_name), *json::parse(text)).empty();
}

json::Value output_for(const std::string& counts) {
    std::ostringstream out, errors;
    const int code = cli::run({"workforce", "--counts", std::string(EHIIRA_REPOSITORY) + "/" + counts,
                               "--assets", std::string(EHIIRA_REPOSITORY) + "/assets", "--json"},
                              "nowhere/portal", {out, errors});
    REQUIRE(code == cli::kOk);
    return *json::parse(out.str());
}

}  // namespace

TEST_CASE("The validator of schemas refuses, and says where", "[workforce][schema]") {
    const auto rules = json::parse(R"({"type": "object", "required": ["a"], "additionalProperties": false,
        "properties": {"a": {"$ref": "#/$defs/n"}, "b": {"type": "array", "minItems": 1, "items": {"enum": [1, "x"]}},
        "c": {"anyOf": [{"type": "null"}, {"type": "string", "pattern": "^[0-9]+$"}]}},
        "$defs": {"n": {"type": "integer", "minimum": 0, "maximum": 9}}})");
    REQUIRE(rules.has_value());
    struct Row {
        const char* text;
        const char* where;  // empty: fits
    };
    const Row rows[] = {{R"({"a": 0, "b": [1, "x"], "c": null})", ""},
                        {R"({"a": 10})", "/a: above"},
                        {R"({"a": -1})", "/a: below"},
                        {R"({"a": "0"})", "/a: expected"},
                        {R"({"b": [1]})", ": a is missing"},
                        {R"({"a": 1, "d": 1})", ": d is not known"},
                        {R"({"a": 1, "b": []})", "/b: too few"},
                        {R"({"a": 1, "b": [1, 2]})", "/b/1: 2 is not one of"},
                        {R"({"a": 1, "c": "1x"})", "/c: \"1x\" fits none"},
                        {"[]", ": expected"}};
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto problems = support::schema_problems(*rules, *json::parse(row.text));
        REQUIRE(problems.empty() == (row.where[0] == '\0'));
        if (!problems.empty()) CHECK(problems.front().starts_with(row.where));
    }
    CHECK_FALSE(support::schema_problems(*json::parse(R"({"minLenght": 1})"), json::Value("")).empty());
}

TEST_CASE("The data of the workforce measures fits its schemas", "[workforce][schema]") {
    for (const char* name : {"method", "bands", "wording", "survey-items", "benchmarks", "breaks"})
        check_fits(std::string("workforce-") + name,
                   value_in(std::string("assets/workforce/") + name + ".json"));
    check_fits("eds-2022", value_in("assets/workforce/eds-2022.json"));
}

TEST_CASE("Counts and results fit their schemas, those of the example and our own", "[workforce][schema]") {
    check_fits("workforce-counts", value_in("tests/core/workforce/example-counts.json"));
    check_fits("workforce-results", value_in("tests/core/workforce/example-results.json"));
    check_fits("workforce-results", output_for("tests/core/workforce/example-counts.json"));
    // Two years, averages with halves, withheld counts, an interval without end, more cases than people.
    check_fits("workforce-counts", value_in("tests/fuzz/corpus/workforce_counts/edges"));
    check_fits("workforce-results", output_for("tests/fuzz/corpus/workforce_counts/edges"));
    check_fits("workforce-results", output_for("tests/fuzz/corpus/workforce_counts/no-events"));
}

TEST_CASE("Working files fit their schema, as saved and as shipped", "[workforce][schema]") {
    check_fits("workforce-file", value_in("assets/examples/northmere-workforce.json"));
    const auto saved = [](const workforce::Workbook& workbook) {
        return *json::parse(workforce::save(workbook, "test"));
    };
    check_fits("workforce-file", saved({}));
    check_fits("workforce-file", saved(support::northmere()));
    workforce::Workbook full = support::northmere();
    full.previous_parameters["wres3.window"] = json::Value("year_end");
    full.parameters["range.inclusive"] = json::Value(false);
    full.parameters["band.lower"] = json::Value(json::Array{json::Value("band_5")});
    full.unknown["of_a_later_portal"] = json::Value(1);
    check_fits("workforce-file", saved(full));
    const auto opened = workforce::open_workbook(support::workforce_file("example-counts.json"),
                                                 support::workforce_reference().bands);
    REQUIRE(opened.has_value());
    check_fits("workforce-file", saved(opened->workbook));
}

TEST_CASE("The schema of working files refuses what the reader refuses by form", "[workforce][schema]") {
    for (const char* content :
         {R"({"years":[{}]})", R"({"reference":"R"})", R"({"reference":1,"years":[{}]})",
          R"({"reference":"R","years":[{"wres/2/appointed/bme":1}]})",
          R"({"reference":"R","years":[{}],"sentences":{"WRES-2":{"text":"x"}}})",
          R"({"reference":"R","years":[{}],"actions":[{"id":"1"}]})",
          R"({"reference":"R","years":[{}],"files":[{"kind":"staff","name":"a","rows":"1"}]})"}) {
        CAPTURE(content);
        const std::string file =
            R"({"schema":"ehiira-portal/1","kind":"workforce","content":)" + std::string(content) + "}";
        CHECK_FALSE(fits("workforce-file", file.c_str()));
        CHECK_FALSE(workforce::open_workbook(file, support::workforce_reference().bands).has_value());
    }
}

TEST_CASE("The schema of counts refuses what the reader refuses by form", "[workforce][schema]") {
    for (const char* text :
         {R"({"wress": {}})", R"({"wres": {"10": {}}})", R"({"wres": {"2": {"appointed": {"bme": -1}}}})",
          R"({"wres": {"2": {"appointed": {"disabled": 1}}}})",
          R"({"wres": {"2": {"appointed": {"bme": "18"}}}})",
          R"({"wres": {"2": {"appointed": {"bme": 10000001}}}})", R"({"wres": {"3": {"ill_health": {}}}})",
          R"({"wres": {"5": {"bme": {"percent": 25}}}})", R"({"wres": {"5": {"bme": {"percent": "25%"}}}})",
          R"({"wres": {"1": {"clinical": {"band_8": {}}}}})",
          R"({"wres": {"1": {"clinical": {"consultant": {}}}}})", R"({"wdes": {"8": {"non_disabled": {}}}})",
          R"({"wdes": {"9b": {"answer": "maybe"}}})", R"({"period": {"survey_year": 2024}})",
          R"({"previous": {"previous": {}}})"}) {
        CAPTURE(text);
        CHECK_FALSE(fits("workforce-counts", text));
        CHECK_FALSE(workforce::read_counts("x", text, support::workforce_reference().bands).has_value());
    }
}
