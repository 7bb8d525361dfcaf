/*
 * file_number.c - the day in a number of the United States Department of State's decimal file,
 * which it used from 1910 to 1963: "740.5/1-2351" is the paper of 23 January 1951 in file 740.5.
 * From late 1944 on all numbers end with such a day (National Archives, Record Group 59).
 */
#include "context/document.h"

#include <ctype.h>

static size_t digits(cq_str text, size_t at)
{
    size_t n = 0;
    while (at + n < text.len && text.data[at + n] >= '0' && text.data[at + n] <= '9')
        n++;
    return n;
}

static int32_t number(cq_str text, size_t at, size_t len)
{
    int32_t value = 0;
    for (size_t i = 0; i < len; i++)
        value = value * 10 + (text.data[at + i] - '0');
    return value;
}

/* A hyphen or a dash of three bytes. */
static size_t dash(cq_str text, size_t at)
{
    if (at < text.len && text.data[at] == '-')
        return 1;
    bool wide = at + 3 <= text.len && (unsigned char)text.data[at] == 0xE2 &&
                (unsigned char)text.data[at + 1] == 0x80 &&
                (unsigned char)text.data[at + 2] >= 0x90 &&
                (unsigned char)text.data[at + 2] <= 0x95;
    return wide ? 3 : 0;
}

/* The class: "740.5", "500.CC", "795B.00". Returns its length. */
static size_t file_class(cq_str text)
{
    size_t at = digits(text, 0);
    if (at != 3)
        return 0;
    while (at < text.len && (isalnum((unsigned char)text.data[at]) || text.data[at] == '.'))
        at++;
    /* a place or a body behind the class: "740.00119 Council/3-646", "396.1-GE/11-1655" */
    size_t mark = dash(text, at);
    size_t place = at + (mark ? mark : at < text.len && text.data[at] == ' ');
    while (place > at && place < text.len && place < 40 && text.data[place] != '/' &&
           text.data[place] != '\n')
        place++;
    if (place > at && place < text.len && text.data[place] == '/')
        at = place;
    return at < 40 ? at : 0;
}

cqk_date file_number_date(cq_str text)
{
    const cqk_date none = {NO_YEAR, 0, 0};
    size_t at = file_class(text);
    if (at == 0 || at >= text.len || text.data[at] != '/')
        return none;
    size_t month = ++at;
    size_t month_digits = digits(text, at);
    at += month_digits;
    size_t mark = dash(text, at);
    size_t day = at + mark;
    size_t day_digits = digits(text, day);
    if (month_digits < 1 || month_digits > 2 || mark == 0 || day_digits < 3 || day_digits > 4)
        return none;
    cqk_date date = {1900 + number(text, day + day_digits - 2, 2),
                     (uint8_t)number(text, month, month_digits),
                     (uint8_t)number(text, day, day_digits - 2)};
    return date.year >= 1944 && date.year <= 1963 && cqk_is_date(date) ? date : none;
}
