/*
 * calendar.h - calendar arithmetic: the proleptic Gregorian calendar with day numbers, ISO 8601
 * weeks, and the era years of Japan, China, Taiwan and Korea.
 */
#ifndef CQK_CALENDAR_H
#define CQK_CALENDAR_H

#include "kit.h"

/* A date of a grain: month 0 means the whole year, day 0 the whole month. */
typedef struct cqk_date {
    int32_t year; /* astronomical: 0 is 1 BC */
    uint8_t month;
    uint8_t day;
} cqk_date;

enum {
    CQK_MONDAY = 1, /* ISO 8601 numbers of weekdays */
    CQK_TUESDAY,
    CQK_WEDNESDAY,
    CQK_THURSDAY,
    CQK_FRIDAY,
    CQK_SATURDAY,
    CQK_SUNDAY
};

bool cqk_is_leap_year(int32_t year);
uint32_t cqk_days_in_month(int32_t year, uint32_t month); /* 0 where month is not 1 to 12 */

/* Is it a year, a month of a year, or an existing day? Years 0 to 9999. */
bool cqk_is_date(cqk_date date);

/* Days since 1970-01-01; month and day must not be 0. And back. */
int64_t cqk_day_number(cqk_date date);
cqk_date cqk_date_of(int64_t day_number);

uint32_t cqk_weekday(int64_t day_number); /* CQK_MONDAY to CQK_SUNDAY */

cqk_date cqk_add_days(cqk_date date, int64_t days); /* of a whole day only */
/* Moves by months, keeping the grain; a day the month does not have becomes its last. */
cqk_date cqk_add_months(cqk_date date, int64_t months);

/* The nth (1 to 5) such weekday of a month; with nth 0 the last. Day 0: there is none. */
cqk_date cqk_nth_weekday(int32_t year, uint32_t month, uint32_t weekday, uint32_t nth);

/* The ISO 8601 week of a day: its number, and the year it belongs to. And the Monday of a week. */
uint32_t cqk_iso_week(int64_t day_number, int32_t *year);
int64_t cqk_iso_week_start(int32_t year, uint32_t week);

/* An era: its year 1 is the year it begins in. */
typedef struct cqk_era {
    const char *name; /* UTF-8, NUL-terminated */
    cqk_date start;   /* the first day by the Gregorian calendar */
    int32_t last;     /* the last year it reached; 9999 while it goes on */
    bool gregorian;   /* its months and days are those of the Gregorian calendar */
} cqk_era;

/* The era whose name is at text + at (平成, 民國, 光緒, 주체 ...); *used: its bytes. NULL: none. */
const cqk_era *cqk_era_at(cq_str text, size_t at, size_t *used);

/* The Gregorian year of an era's nth year; 0 where the era has no such year. */
int32_t cqk_era_year(const cqk_era *era, uint32_t nth);

#endif
