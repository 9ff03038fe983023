// Dates: what people type, and calendar arithmetic.
#include "core/base/date.h"

#include <catch2/catch_test_macros.hpp>

using base::Date;

TEST_CASE("Only the exact form of ISO dates is read", "[base]") {
    CHECK(base::parse_iso("2026-08-04") == Date{2026, 8, 4});
    CHECK(base::parse_iso("2028-02-29") == Date{2028, 2, 29});
    for (const char* text :
         {"", "2026-8-4", "2026-08-04 ", "2026/08/04", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
          "1899-12-31", "2200-01-01", "20260804", "2026-08-0x", "+026-08-04"}) {
        CAPTURE(text);
        CHECK_FALSE(base::parse_iso(text).has_value());
    }
}

TEST_CASE("Dates are taken from three fields as people fill them in", "[base]") {
    struct Row {
        const char* day;
        const char* month;
        const char* year;
        Date date;
    };
    const Row rows[] = {
        {"4", "8", "2026", {2026, 8, 4}},           {"04", "08", "2026", {2026, 8, 4}},
        {" 4 ", "August", "2026", {2026, 8, 4}},    {"4", "aug", "2026", {2026, 8, 4}},
        {"4", "Sept.", "2026", {2026, 9, 4}},       {"29", "2", "2028", {2028, 2, 29}},
        {"31", "DECEMBER", "2026", {2026, 12, 31}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.day, row.month, row.year);
        CHECK(base::from_fields(row.day, row.month, row.year) == row.date);
    }
}

TEST_CASE("Fields that are no date are refused", "[base]") {
    struct Row {
        const char* why;
        const char* day;
        const char* month;
        const char* year;
    };
    const Row rows[] = {
        {"nothing", "", "", ""},
        {"31 February", "31", "2", "2026"},
        {"29 February of a common year", "29", "2", "2027"},
        {"two digits could be another century", "4", "8", "26"},
        {"Ju is June or July", "4", "Ju", "2026"},
        {"a word that only begins like a month", "4", "marching", "2026"},
        {"no day", "", "8", "2026"},
        {"a sign", "-4", "8", "2026"},
        {"three digits", "004", "8", "2026"},
        {"month 13", "4", "13", "2026"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        CHECK_FALSE(base::from_fields(row.day, row.month, row.year).has_value());
    }
}

TEST_CASE("Dates are written for files and for people", "[base]") {
    CHECK(base::iso({2026, 8, 4}) == "2026-08-04");
    CHECK(base::words({2026, 8, 4}) == "4 August 2026");
    CHECK(base::words({1999, 12, 31}) == "31 December 1999");
}

TEST_CASE("Calendar arithmetic agrees with a calendar", "[base]") {
    CHECK(base::days_between({2026, 2, 28}, {2026, 3, 1}) == 1);
    CHECK(base::days_between({2028, 2, 28}, {2028, 3, 1}) == 2);
    CHECK(base::days_between({2026, 3, 1}, {2026, 2, 28}) == -1);
    CHECK(base::add_days({2026, 12, 31}, 1) == Date{2027, 1, 1});
    CHECK(base::add_days({2026, 1, 1}, -1) == Date{2025, 12, 31});
    CHECK(base::add_days({2199, 12, 31}, 1'000'000'000) == Date{2199, 12, 31});
    CHECK(base::add_days({1900, 1, 1}, -1) == Date{1900, 1, 1});
    CHECK(base::add_months({2026, 1, 31}, 1) == Date{2026, 2, 28});
    CHECK(base::add_months({2026, 11, 30}, 3) == Date{2027, 2, 28});
    CHECK(base::add_months({2026, 3, 31}, -1) == Date{2026, 2, 28});
    CHECK(base::add_months({2026, 8, 4}, 12) == Date{2027, 8, 4});
    CHECK(base::add_months({2026, 8, 4}, -2'000'000'000) == Date{1900, 1, 1});
    CHECK(base::weekday({2026, 11, 23}) == 0);
    CHECK(base::weekday({2026, 11, 29}) == 6);
}

TEST_CASE("Adding days one by one never skips or repeats a date", "[base]") {
    Date date{2023, 12, 30};
    for (int i = 1; i <= 800; ++i) {
        const Date next = base::add_days(date, 1);
        REQUIRE(date < next);
        REQUIRE(base::days_between(date, next) == 1);
        REQUIRE(base::is_valid(next.year, next.month, next.day));
        date = next;
    }
    CHECK(date == Date{2026, 3, 9});
}

TEST_CASE("Working days run from the day after to the day itself", "[base]") {
    const Date monday{2026, 11, 23};
    CHECK(base::working_days_between(monday, monday) == 0);
    CHECK(base::working_days_between(monday, {2026, 11, 24}) == 1);
    CHECK(base::working_days_between(monday, {2026, 11, 27}) == 4);
    CHECK(base::working_days_between(monday, {2026, 11, 29}) == 4);  // the week-end adds nothing
    CHECK(base::working_days_between(monday, {2026, 12, 7}) == 10);
    CHECK(base::working_days_between({2026, 11, 28}, {2026, 11, 30}) == 1);
    CHECK(base::working_days_between(monday, {2026, 11, 20}) == 0);
}
