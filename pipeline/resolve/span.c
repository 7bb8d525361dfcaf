/*
 * span.c - reads EDTF values (ISO 8601-2, level 0 and the parts of level 1 that dates of meetings
 * have: seasons, unspecified digits, intervals) as spans of days.
 */
#include "resolve/span.h"

#include <string.h>

/* Digits, with X as the lowest or the highest; -1 where there is something else. */
static int64_t digits(cq_str text, size_t at, size_t count, int low)
{
    int64_t value = 0;
    if (text.len < at + count)
        return -1;
    for (size_t i = at; i < at + count; i++) {
        char c = text.data[i];
        if (c == 'X')
            c = low ? '0' : '9';
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/* The first and last month of a sub-year grouping: seasons, quarters, halves. */
static void months_of(int64_t group, int64_t *first, int64_t *last)
{
    *first = 1;
    *last = 12;
    if (group >= 33 && group <= 36) {
        *first = (group - 33) * 3 + 1;
        *last = *first + 2;
    } else if (group == 40 || group == 41) {
        *first = (group - 40) * 6 + 1;
        *last = *first + 5;
    } else if (group <= 12) {
        *first = *last = group;
    }
}

static bool one_value(cq_str text, cqi_span *span)
{
    int64_t year_first = digits(text, 0, 4, 1);
    int64_t year_last = digits(text, 0, 4, 0);
    if (year_first < 0)
        return false;
    *span = (cqi_span){year_first * 10000 + 101, year_last * 10000 + 1231};
    if (text.len < 7 || text.data[4] != '-')
        return true;
    int64_t month = digits(text, 5, 2, 1);
    int64_t first = 1;
    int64_t last = 12;
    if (month <= 0 || memchr(text.data + 5, 'X', 2))
        return true;
    months_of(month, &first, &last);
    *span = (cqi_span){year_first * 10000 + first * 100 + 1, year_last * 10000 + last * 100 + 31};
    if (text.len < 10 || text.data[7] != '-' || month > 12)
        return true;
    int64_t day = digits(text, 8, 2, 1);
    if (day > 0 && !memchr(text.data + 8, 'X', 2))
        *span = (cqi_span){year_first * 10000 + month * 100 + day,
                           year_last * 10000 + month * 100 + day};
    return true;
}

bool cqi_span_of(cq_str edtf, cqi_span *span)
{
    const char *slash = edtf.len ? memchr(edtf.data, '/', edtf.len) : NULL;
    if (!slash)
        return one_value(edtf, span);
    cq_str from = {edtf.data, (size_t)(slash - edtf.data)};
    cq_str to = {slash + 1, edtf.len - from.len - 1};
    cqi_span a = {0, 0};
    cqi_span b = {0, 0};
    bool has_a = one_value(from, &a);
    bool has_b = one_value(to, &b);
    if (!has_a && !has_b)
        return false;
    *span = (cqi_span){has_a ? a.first : 0, has_b ? b.last : 99991231};
    return true;
}

bool cqi_span_agree(cqi_span a, cqi_span b)
{
    return (a.first <= b.first && a.last >= b.last) || (b.first <= a.first && b.last >= a.last);
}
