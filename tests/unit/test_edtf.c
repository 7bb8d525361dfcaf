/*
 * test_edtf.c - kit/edtf.h against the examples of the EDTF specification (Library of Congress, 4
 * February 2019), level by level, and kit/calendar.h.
 */
#include "calendar.h"
#include "edtf.h"

#include <criterion/criterion.h>
#include <string.h>

static void expect_level(const char *const *examples, size_t count, int level)
{
    for (size_t i = 0; i < count; i++) {
        int found = cqk_edtf_level((cq_str){examples[i], strlen(examples[i])});
        cr_expect_eq(found, level, "%s: level %d, not %d", examples[i], found, level);
    }
}

#define EXPECT_LEVEL(list, level) expect_level(list, sizeof(list) / sizeof(list)[0], level)

Test(edtf, level_0)
{
    static const char *const examples[] = {"1985-04-12",
                                           "1985-04",
                                           "1985",
                                           "0000",
                                           "2000-02-29",
                                           "1985-04-12T23:20:30",
                                           "1985-04-12T23:20:30Z",
                                           "1985-04-12T23:20:30-04",
                                           "1985-04-12T23:20:30+04:30",
                                           "1964/2008",
                                           "2004-06/2006-08",
                                           "2004-02-01/2005-02-08",
                                           "2004-02-01/2005-02",
                                           "2004-02-01/2005",
                                           "2005/2006-02"};
    EXPECT_LEVEL(examples, 0);
}

Test(edtf, level_1)
{
    static const char *const examples[] = {
        "Y170000002",    "Y-170000002",   "2001-21",       "2001-24",
        "1984?",         "2004-06~",      "2004-06-11%",   "201X",
        "20XX",          "2004-XX",       "1985-04-XX",    "1985-XX-XX",
        "1985-04-12/..", "1985-04/..",    "1985/..",       "../1985-04-12",
        "../1985-04",    "../1985",       "1985-04-12/",   "1985-04/",
        "1985/",         "/1985-04-12",   "/1985-04",      "/1985",
        "-1985",         "1984~/2004-06", "1984/2004-06~", "1984-06?/2004-08?",
        "-1985-04-12",   "2004-06-11~"};
    EXPECT_LEVEL(examples, 1);
}

Test(edtf, level_2)
{
    static const char *const examples[] = {"Y-17E7",
                                           "Y17E8",
                                           "1950S2",
                                           "Y171010000S3",
                                           "Y3388E2S3",
                                           "2001-34",
                                           "2001-33",
                                           "2001-40",
                                           "2001-25",
                                           "[1667,1668,1670..1672]",
                                           "[..1760-12-03]",
                                           "[1760-12..]",
                                           "[1760-01,1760-02,1760-12..]",
                                           "[1667,1760-12]",
                                           "[..1984]",
                                           "{1667,1668,1670..1672}",
                                           "{1960,1961-12}",
                                           "{..1984}",
                                           "2004-06~-11",
                                           "2004?-06-11",
                                           "?2004-06-~11",
                                           "2004-%06-11",
                                           "2004-06-%11",
                                           "156X-12-25",
                                           "15XX-12-25",
                                           "XXXX-12-XX",
                                           "1XXX-XX",
                                           "1XXX-12",
                                           "1984-1X",
                                           "2004-06-~01/2004-06-~20",
                                           "1X8X"};
    EXPECT_LEVEL(examples, 2);
}

Test(edtf, what_is_none)
{
    static const char *const examples[] = {"",
                                           "198",
                                           "19850412",
                                           "1985-4-12",
                                           "1985-13",
                                           "1985-00",
                                           "1985-02-30",
                                           "2001-02-29",
                                           "1985-04-31",
                                           "1985-04-00",
                                           "1985/",
                                           "2001-20",
                                           "2001-42",
                                           "1985-04-12T25:00:00",
                                           "1985-04-12T23:20",
                                           "/",
                                           "../..",
                                           "1985/1986/1987",
                                           "Y1985",
                                           "[1667",
                                           "{}",
                                           "[]",
                                           "201x",
                                           "1985--04",
                                           "1985-21-01",
                                           "next year",
                                           "1985 ",
                                           "2004-06-11-",
                                           "2004-06-11?~",
                                           "Y0170000",
                                           "1950S"};
    for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
        int found = cqk_edtf_level((cq_str){examples[i], strlen(examples[i])});
        int expected = strcmp(examples[i], "1985/") == 0 ? 1 : -1;
        cr_expect_eq(found, expected, "%s: level %d", examples[i], found);
    }
}

Test(edtf, what_is_written_is_valid)
{
    char out[CQK_EDTF_SIZE];
    cr_expect_eq(cqk_edtf_date(out, (cqk_date){2018, 11, 1}), 10);
    cr_expect_str_eq(out, "2018-11-01");
    cr_expect_eq(cqk_edtf_date(out, (cqk_date){2018, 11, 0}), 7);
    cr_expect_str_eq(out, "2018-11");
    cr_expect_eq(cqk_edtf_date(out, (cqk_date){987, 0, 0}), 4);
    cr_expect_str_eq(out, "0987");
    cr_expect_eq(cqk_edtf_decade(out, 2017), 4);
    cr_expect_str_eq(out, "201X");
    cr_expect_eq(cqk_edtf_century(out, 1945), 4);
    cr_expect_str_eq(out, "19XX");
    cr_expect_eq(cqk_edtf_group(out, 2015, CQK_EDTF_SPRING), 7);
    cr_expect_str_eq(out, "2015-21");
    cr_expect_eq(cqk_edtf_interval(out, "2013-05-09", "2013-05-10"), 21);
    cr_expect_str_eq(out, "2013-05-09/2013-05-10");
    cr_expect_eq(cqk_edtf_level((cq_str){out, 21}), 0);
}

Test(edtf, what_is_out_of_range_is_not_written)
{
    char out[CQK_EDTF_SIZE] = "x";
    cr_expect_eq(cqk_edtf_date(out, (cqk_date){2015, 2, 29}), 0);
    cr_expect_str_eq(out, "");
    cr_expect_eq(cqk_edtf_date(out, (cqk_date){2015, 13, 0}), 0);
    cr_expect_eq(cqk_edtf_date(out, (cqk_date){10000, 0, 0}), 0);
    cr_expect_eq(cqk_edtf_group(out, 2015, 42), 0);
    cr_expect_eq(cqk_edtf_decade(out, -1), 0);
    cr_expect_eq(cqk_edtf_century(out, 10000), 0);
}

Test(calendar, day_numbers_go_there_and_back)
{
    cr_expect_eq(cqk_day_number((cqk_date){1970, 1, 1}), 0);
    cr_expect_eq(cqk_day_number((cqk_date){2000, 3, 1}), 11017);
    for (int64_t day = -800000; day < 800000; day += 7) {
        cqk_date date = cqk_date_of(day);
        cr_assert_eq(cqk_day_number(date), day);
        cr_assert(date.day >= 1 && date.day <= cqk_days_in_month(date.year, date.month));
    }
}

Test(calendar, weekdays)
{
    cr_expect_eq(cqk_weekday(cqk_day_number((cqk_date){1864, 6, 19})), CQK_SUNDAY);
    cr_expect_eq(cqk_weekday(cqk_day_number((cqk_date){2016, 8, 2})), CQK_TUESDAY);
    cr_expect_eq(cqk_weekday(cqk_day_number((cqk_date){1969, 12, 29})), CQK_MONDAY);
    cqk_date date = cqk_nth_weekday(2016, 11, CQK_THURSDAY, 4);
    cr_expect_eq(date.day, 24);
    cr_expect_eq(cqk_nth_weekday(2016, 2, CQK_MONDAY, 0).day, 29);
    cr_expect_eq(cqk_nth_weekday(2015, 2, CQK_SUNDAY, 5).day, 0);
}

Test(calendar, iso_weeks)
{
    static const struct {
        cqk_date date;
        int32_t year;
        uint32_t week;
    } rows[] = {{{2005, 1, 1}, 2004, 53}, {{2007, 1, 1}, 2007, 1},   {{2008, 12, 29}, 2009, 1},
                {{2010, 1, 3}, 2009, 53}, {{2016, 8, 10}, 2016, 32}, {{2020, 12, 31}, 2020, 53}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int32_t year = 0;
        uint32_t week = cqk_iso_week(cqk_day_number(rows[i].date), &year);
        cr_expect_eq(week, rows[i].week);
        cr_expect_eq(year, rows[i].year);
    }
    cr_expect_eq(cqk_iso_week_start(2016, 1), cqk_day_number((cqk_date){2016, 1, 4}));
}

Test(calendar, months_keep_their_grain)
{
    cr_expect_eq(cqk_add_months((cqk_date){2016, 1, 31}, 1).day, 29);
    cr_expect_eq(cqk_add_months((cqk_date){2016, 12, 0}, 1).year, 2017);
    cr_expect_eq(cqk_add_months((cqk_date){2016, 1, 0}, -1).month, 12);
    cr_expect_eq(cqk_add_months((cqk_date){2016, 0, 0}, 24).year, 2018);
    cr_expect_eq(cqk_add_days((cqk_date){2016, 2, 28}, 2).month, 3);
}

Test(calendar, eras)
{
    static const struct {
        const char *text;
        uint32_t nth;
        int32_t year;
    } rows[] = {{"平成", 30, 2018},  {"令和", 1, 2019},      {"昭和", 64, 1989},
                {"昭和", 65, 0},     {"大正", 15, 1926},     {"明治", 45, 1912},
                {"民國", 107, 2018}, {"中華民國", 38, 1949}, {"光緒", 26, 1900},
                {"주체", 107, 2018}, {"慶応", 4, 1868},      {"令和", 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t used = 0;
        cq_str text = {rows[i].text, strlen(rows[i].text)};
        const cqk_era *era = cqk_era_at(text, 0, &used);
        cr_assert_not_null(era, "%s", rows[i].text);
        cr_expect_eq(used, text.len);
        cr_expect_eq(cqk_era_year(era, rows[i].nth), rows[i].year, "%s %u", rows[i].text,
                     rows[i].nth);
    }
    size_t used = 0;
    cr_expect_null(cqk_era_at(CQ_STR("平和"), 0, &used));
}
