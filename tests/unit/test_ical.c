/*
 * test_ical.c - meetings as iCalendar: days, folding, escapes, identity. tests/cli checks whole
 * streams.
 */
#include "sink/format.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static cq_result_meeting meeting_on(const char *date)
{
    return (cq_result_meeting){.series = CQ_STR("Cyber Dialogue"),
                               .ordinal = 3,
                               .date = {date, strlen(date)},
                               .status = CQ_STR("held")};
}

/* The component of a meeting, NUL-terminated; the caller frees it. */
static cqi_buffer render(const cq_result_meeting *meeting, const cq_result_meeting *previous)
{
    cqi_buffer out = {0};
    cqi_layout layout = {.width = 80};
    cr_assert_eq(cqi_format_ical.meeting(&layout, meeting, previous, &out), CQ_OK);
    cr_assert_eq(cqi_buffer_append_byte(&out, '\0'), CQ_OK);
    return out;
}

Test(ical, days_end_before_the_day_behind)
{
    static const struct {
        const char *date;
        const char *start;
        const char *end;
    } rows[] = {{"2018-11-01", "20181101", "20181102"},
                {"2018-12-31", "20181231", "20190101"},
                {"2016-02-28", "20160228", "20160229"},
                {"2016-02-29", "20160229", "20160301"},
                {"1900-02-28", "19000228", "19000301"},
                {"2000-02-28/2000-02-29", "20000228", "20000301"},
                {"2013-04-30/2013-05-02", "20130430", "20130503"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char want[160];
        cq_result_meeting meeting = meeting_on(rows[i].date);
        cqi_buffer out = render(&meeting, NULL);
        snprintf(want, sizeof want,
                 "\r\nDTSTAMP:%sT000000Z\r\nDTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\n",
                 rows[i].start, rows[i].start, rows[i].end);
        cr_expect(strstr(out.data, "BEGIN:VEVENT\r\n") == out.data, "%s", rows[i].date);
        cr_expect(strstr(out.data, want), "%s: %s", rows[i].date, out.data);
        cr_expect(strstr(out.data, "\r\nSTATUS:CONFIRMED\r\n"), "%s", out.data);
        cqi_buffer_deinit(&out);
    }
}

Test(ical, no_day_is_made_up)
{
    static const char *const dates[] = {"",           "2014-10",     "2016",
                                        "201X",       "2015-21",     "2021-02-30",
                                        "2013-13-01", "2014-10-0X",  "2014-10-05/2014-10-03",
                                        "2014/2015",  "2014-10-05/", "2014-10-05~"};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        cq_result_meeting meeting = meeting_on(dates[i]);
        meeting.status = CQ_STR("planned");
        meeting.place = CQ_STR("Oslo");
        cqi_buffer out = render(&meeting, NULL);
        cr_expect(strstr(out.data, "BEGIN:VJOURNAL\r\n") == out.data, "%s", dates[i]);
        cr_expect(!strstr(out.data, "DTSTART") && !strstr(out.data, "DTEND"), "%s", out.data);
        cr_expect(!strstr(out.data, "\r\nLOCATION:"), "%s", out.data);
        cr_expect(strstr(out.data, "\r\nSTATUS:DRAFT\r\n"), "%s", out.data);
        cqi_buffer_deinit(&out);
    }
}

Test(ical, text_is_escaped)
{
    cq_result_meeting meeting = meeting_on("2018-11-01");
    meeting.series = CQ_STR("A, B; \"C\" \\ D\nE\tF\x01G\xFFH");
    cqi_buffer out = render(&meeting, NULL);
    cr_assert(strstr(out.data, "SUMMARY:A\\, B\\; \"C\" \\\\ D\\nE FG\xEF\xBF\xBDH (3)\r\n"), "%s",
              out.data);
    cqi_buffer_deinit(&out);
}

/* Every width of the text, so that every fold falls somewhere into a character. */
Test(ical, lines_are_folded_between_characters)
{
    char series[900];
    for (size_t shift = 0; shift < 8; shift++) {
        memset(series, 'x', shift);
        series[shift] = '\0';
        for (size_t i = 0; i < 120; i++)
            strcat(series, i % 2 ? "語" : "\U0001F600");
        cq_result_meeting meeting = meeting_on("2018-11-01");
        meeting.series = (cq_str){series, strlen(series)};
        cqi_buffer out = render(&meeting, NULL);
        char joined[2000] = "";
        for (const char *line = out.data; *line;) {
            const char *end = strstr(line, "\r\n");
            cr_assert(end && end - line <= 75, "shift %zu", shift);
            cr_assert(((unsigned char)line[*line == ' '] & 0xC0) != 0x80, "shift %zu", shift);
            strncat(joined, line + (*line == ' '), (size_t)(end - line - (*line == ' ')));
            line = end + 2;
        }
        cr_assert(strstr(joined, series), "shift %zu", shift);
        cqi_buffer_deinit(&out);
    }
}

static void uid_of(const cq_result_meeting *meeting, const cq_result_meeting *previous, char *uid)
{
    cqi_buffer out = render(meeting, previous);
    const char *at = strstr(out.data, "UID:");
    cr_assert(at && sscanf(at, "UID:%63s", uid) == 1);
    cqi_buffer_deinit(&out);
}

/* What is learned later of a counted meeting must not make another one of it. */
Test(ical, the_uid_is_of_series_and_ordinal)
{
    char plain[64];
    char other[64];
    cq_result_meeting meeting = meeting_on("2018");
    uid_of(&meeting, NULL, plain);
    cq_result_meeting later = meeting_on("2018-11-01");
    later.place = CQ_STR("Tokyo");
    uid_of(&later, NULL, other);
    cr_expect_str_eq(plain, other);
    later.ordinal = 4;
    uid_of(&later, NULL, other);
    cr_expect_str_neq(plain, other);
    later.ordinal = 3;
    later.series = CQ_STR("Cyber Forum");
    uid_of(&later, NULL, other);
    cr_expect_str_neq(plain, other);
    uid_of(&later, &later, plain); /* two of one name in a row are two */
    cr_expect_str_neq(plain, other);
}

Test(ical, without_an_ordinal_date_and_place_tell_meetings_apart)
{
    char first[64];
    char second[64];
    cq_result_meeting a = meeting_on("2018-11-01");
    cq_result_meeting b = meeting_on("2019-11-01");
    a.ordinal = b.ordinal = 0;
    uid_of(&a, NULL, first);
    uid_of(&b, NULL, second);
    cr_expect_str_neq(first, second);
    b = a;
    b.place = CQ_STR("Oslo");
    uid_of(&b, NULL, second);
    cr_expect_str_neq(first, second);
}
