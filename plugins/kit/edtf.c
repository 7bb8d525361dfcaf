/*
 * edtf.c - writes and checks EDTF (ISO 8601-2:2019 annex A), levels 0 to 2, by recursive descent
 * over the grammar of the Library of Congress's specification.
 */
#include "edtf.h"

#include <stdio.h>
#include <string.h>

static size_t finish(char out[CQK_EDTF_SIZE], int written)
{
    if (written > 0 && written < CQK_EDTF_SIZE)
        return (size_t)written;
    out[0] = '\0';
    return 0;
}

/* Writes a number of so many decimal digits; returns what is behind it. */
static char *put_digits(char *to, uint32_t number, uint32_t count)
{
    for (uint32_t i = count; i-- > 0; number /= 10)
        to[i] = (char)('0' + number % 10);
    return to + count;
}

static char *put_part(char *to, uint32_t number)
{
    *to = '-';
    return put_digits(to + 1, number, 2);
}

size_t cqk_edtf_date(char out[CQK_EDTF_SIZE], cqk_date date)
{
    out[0] = '\0';
    if (!cqk_is_date(date))
        return 0;
    char *end = put_digits(out, (uint32_t)date.year, 4);
    if (date.month)
        end = put_part(end, date.month);
    if (date.month && date.day)
        end = put_part(end, date.day);
    *end = '\0';
    return (size_t)(end - out);
}

size_t cqk_edtf_group(char out[CQK_EDTF_SIZE], int32_t year, uint32_t group)
{
    out[0] = '\0';
    if (year < 0 || year > 9999 || group < 21 || group > 41)
        return 0;
    return finish(out, snprintf(out, CQK_EDTF_SIZE, "%04d-%02u", (int)year, group));
}

size_t cqk_edtf_decade(char out[CQK_EDTF_SIZE], int32_t year)
{
    out[0] = '\0';
    if (year < 0 || year > 9999)
        return 0;
    return finish(out, snprintf(out, CQK_EDTF_SIZE, "%03dX", (int)(year / 10)));
}

size_t cqk_edtf_century(char out[CQK_EDTF_SIZE], int32_t year)
{
    out[0] = '\0';
    if (year < 0 || year > 9999)
        return 0;
    return finish(out, snprintf(out, CQK_EDTF_SIZE, "%02dXX", (int)(year / 100)));
}

size_t cqk_edtf_interval(char out[CQK_EDTF_SIZE], const char *first, const char *last)
{
    return finish(out, snprintf(out, CQK_EDTF_SIZE, "%s/%s", first, last));
}

/* What is being read, and the level that what was read needs. */
typedef struct reader {
    const char *at;
    const char *end;
    int level;
} reader;

static void need(reader *r, int level)
{
    if (r->level < level)
        r->level = level;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_qualifier(char c)
{
    return c == '?' || c == '~' || c == '%';
}

static bool peek(const reader *r, char c)
{
    return r->at < r->end && *r->at == c;
}

static bool take(reader *r, char c)
{
    if (!peek(r, c))
        return false;
    r->at++;
    return true;
}

/* A number of `count` digits in [low, high], without X. */
static bool two_digits(reader *r, int low, int high, int *value)
{
    if (r->end - r->at < 2 || !is_digit(r->at[0]) || !is_digit(r->at[1]))
        return false;
    *value = (r->at[0] - '0') * 10 + (r->at[1] - '0');
    r->at += 2;
    return *value >= low && *value <= high;
}

/* A qualifier in front of or behind a component: level 2, but for one behind the whole date. */
static bool take_qualifier(reader *r)
{
    if (r->at >= r->end || !is_qualifier(*r->at))
        return false;
    r->at++;
    return true;
}

/* "S" and a number: significant digits (level 2). */
static bool take_significant(reader *r)
{
    if (!take(r, 'S'))
        return true;
    need(r, 2);
    const char *first = r->at;
    while (r->at < r->end && is_digit(*r->at))
        r->at++;
    return r->at > first && *first != '0';
}

/* "Y", a sign, digits, perhaps an exponent: more than four digits, or level 2. */
static bool long_year(reader *r)
{
    need(r, 1);
    (void)take(r, '-');
    const char *first = r->at;
    while (r->at < r->end && is_digit(*r->at))
        r->at++;
    size_t digits = (size_t)(r->at - first);
    if (digits == 0 || *first == '0')
        return false;
    if (take(r, 'E')) {
        need(r, 2);
        const char *exponent = r->at;
        while (r->at < r->end && is_digit(*r->at))
            r->at++;
        if (r->at == exponent || *exponent == '0')
            return false;
    } else if (digits < 5) {
        return false;
    }
    return take_significant(r);
}

/* How the four characters of a year end in X: the number of X at the end, -1 where X is elsewhere.
 */
static int trailing_x(const char *year, size_t len)
{
    size_t x = 0;
    while (x < len && year[len - 1 - x] == 'X')
        x++;
    for (size_t i = 0; i < len - x; i++)
        if (year[i] == 'X')
            return -1;
    return (int)x;
}

typedef struct parts {
    int year_x; /* X at the end of the year; -1: elsewhere too */
    int year;   /* with X read as 0 */
    bool month_x;
} parts;

static bool four_digit_year(reader *r, parts *p)
{
    if (take(r, '-'))
        need(r, 1);
    if (r->end - r->at < 4)
        return false;
    p->year = 0;
    for (int i = 0; i < 4; i++) {
        if (!is_digit(r->at[i]) && r->at[i] != 'X')
            return false;
        p->year = p->year * 10 + (r->at[i] == 'X' ? 0 : r->at[i] - '0');
    }
    p->year_x = trailing_x(r->at, 4);
    if (p->year_x != 0)
        need(r, p->year_x == 1 || p->year_x == 2 ? 1 : 2);
    r->at += 4;
    return true;
}

/* Two characters of which at least one is X: "XX" is level 1, "1X" and "X1" level 2. */
static bool two_with_x(reader *r, const char *tens)
{
    if (r->end - r->at < 2)
        return false;
    char a = r->at[0];
    char b = r->at[1];
    bool first = a == 'X' || strchr(tens, a) != NULL;
    if (!first || (b != 'X' && !is_digit(b)) || (a != 'X' && b != 'X'))
        return false;
    need(r, a == 'X' && b == 'X' ? 1 : 2);
    r->at += 2;
    return true;
}

static bool has_x(const reader *r)
{
    return r->end - r->at >= 2 && (r->at[0] == 'X' || r->at[1] == 'X');
}

static bool day_part(reader *r, const parts *p, int month)
{
    if (has_x(r))
        return two_with_x(r, "0123");
    int day;
    if (!two_digits(r, 1, 31, &day))
        return false;
    if (p->month_x || p->year_x != 0) {
        need(r, 2);
        return p->month_x || (uint32_t)day <= cqk_days_in_month(2000, (uint32_t)month);
    }
    return (uint32_t)day <= cqk_days_in_month(p->year, (uint32_t)month);
}

static bool month_part(reader *r, parts *p, int *month)
{
    p->month_x = has_x(r);
    if (p->month_x)
        return two_with_x(r, "01");
    if (!two_digits(r, 1, 41, month))
        return false;
    if (*month >= 21)
        need(r, *month <= 24 ? 1 : 2);
    if (p->year_x != 0)
        need(r, 2); /* "156X-12": unspecified digits not at the end */
    return *month <= 12 || *month >= 21;
}

/* A qualifier behind a component that is not the last: level 2. */
static void group_qualifier(reader *r)
{
    if (r->at + 1 < r->end && is_qualifier(*r->at) && r->at[1] == '-') {
        r->at++;
        need(r, 2);
    }
}

static bool component_start(reader *r)
{
    if (take_qualifier(r))
        need(r, 2);
    return true;
}

static bool time_of_day(reader *r)
{
    int n;
    if (!two_digits(r, 0, 23, &n) || !take(r, ':') || !two_digits(r, 0, 59, &n) || !take(r, ':') ||
        !two_digits(r, 0, 59, &n))
        return false;
    if (take(r, 'Z'))
        return true;
    if (!peek(r, '+') && !peek(r, '-'))
        return true;
    r->at++;
    if (!two_digits(r, 0, 14, &n))
        return false;
    return !take(r, ':') || two_digits(r, 0, 59, &n);
}

/* YYYY[-MM[-DD]] with everything levels 1 and 2 add to it. */
static bool plain_date(reader *r)
{
    parts p = {0, 0, false};
    int month = 0;
    component_start(r);
    if (!four_digit_year(r, &p))
        return false;
    if (peek(r, 'S'))
        return take_significant(r);
    group_qualifier(r);
    if (!take(r, '-'))
        return true;
    component_start(r);
    if (!month_part(r, &p, &month))
        return false;
    group_qualifier(r);
    if (!take(r, '-'))
        return true;
    component_start(r);
    return month < 21 && day_part(r, &p, month);
}

/* A date with the qualifier that may stand behind it (level 1). */
static bool date_value(reader *r)
{
    if (take(r, 'Y'))
        return long_year(r);
    if (!plain_date(r))
        return false;
    if (take_qualifier(r))
        need(r, 1);
    return true;
}

static bool two_dots(reader *r)
{
    if (r->end - r->at < 2 || r->at[0] != '.' || r->at[1] != '.')
        return false;
    r->at += 2;
    return true;
}

/* "[a, b..c]", "{a, b}": sets (level 2). Either end may be open with "..". */
static bool set_of_dates(reader *r, char close)
{
    need(r, 2);
    do {
        while (take(r, ' '))
            ;
        if (two_dots(r)) {
            if (!date_value(r))
                return false;
        } else {
            if (!date_value(r))
                return false;
            if (two_dots(r) && !peek(r, close) && !peek(r, ',') && !date_value(r))
                return false;
        }
    } while (take(r, ','));
    return take(r, close) && r->at == r->end;
}

/* One end of an interval: a date, ".." (open) or nothing (unknown), both level 1. */
static bool interval_end(reader *r, bool *given)
{
    *given = true;
    if (r->at == r->end || *r->at == '/') {
        need(r, 1);
        *given = false;
        return true;
    }
    if (two_dots(r)) {
        need(r, 1);
        *given = false;
        return true;
    }
    return date_value(r);
}

static bool interval(reader *r)
{
    bool first;
    bool last;
    return interval_end(r, &first) && take(r, '/') && interval_end(r, &last) && r->at == r->end &&
           (first || last);
}

static bool expression(reader *r)
{
    if (take(r, '['))
        return set_of_dates(r, ']');
    if (take(r, '{'))
        return set_of_dates(r, '}');
    if (memchr(r->at, '/', (size_t)(r->end - r->at)))
        return interval(r);
    const char *first = r->at;
    if (!date_value(r))
        return false;
    if (r->at - first == 10 && r->level == 0 && take(r, 'T'))
        return time_of_day(r) && r->at == r->end;
    return r->at == r->end;
}

int cqk_edtf_level(cq_str text)
{
    if (text.len == 0)
        return -1;
    reader r = {text.data, text.data + text.len, 0};
    return expression(&r) ? r.level : -1;
}
