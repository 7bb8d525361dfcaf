/*
 * month.c - months as they stand in dates, in the languages that write them as words.
 */
#include "repair/month.h"

#include <string.h>

enum { MONTH_BYTES = 20, YEAR_DIGITS = 4 };

static const char *const MONTHS[] = {
    "january",  "february",   "march",     "april",    "may",       "june",      "july",
    "august",   "september",  "october",   "november", "december", /* English, some of German */
    "janvier",  "février",    "mars",      "avril",    "mai",       "juin",      "juillet",
    "août",     "septembre",  "octobre",   "novembre", "décembre", /* French */
    "januar",   "jänner",     "februar",   "märz",     "juni",      "juli",      "oktober",
    "dezember", /* German */
    "enero",    "febrero",    "marzo",     "abril",    "mayo",      "junio",     "julio",
    "agosto",   "septiembre", "setiembre", "octubre",  "noviembre", "diciembre", /* Spanish */
    "января",   "февраля",    "марта",     "апреля",   "мая",       "июня",      "июля",
    "августа",  "сентября",   "октября",   "ноября",   "декабря", /* Russian */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_month(const char *text, size_t len)
{
    char word[MONTH_BYTES];
    if (len >= sizeof word)
        return false;
    for (size_t i = 0; i < len; i++)
        word[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] | 0x20 : text[i]);
    for (size_t i = 0; i < sizeof MONTHS / sizeof MONTHS[0]; i++)
        if (strlen(MONTHS[i]) == len && memcmp(MONTHS[i], word, len) == 0)
            return true;
    return false;
}

/* A day: "4", "4th", "1er", "31."; or the "de" between it and the month. */
static bool is_day(const char *text, size_t len)
{
    return (len > 0 && len <= 5 && is_digit(text[0])) || (len == 2 && memcmp(text, "de", 2) == 0);
}

static bool begins_with_year(const cqi_window *window, const cqi_line *line)
{
    const char *text = window->text + line->from;
    size_t len = line->to - line->from;
    if (len < YEAR_DIGITS || (text[0] != '1' && text[0] != '2'))
        return false;
    for (size_t i = 1; i < YEAR_DIGITS; i++)
        if (!is_digit(text[i]))
            return false;
    return len == YEAR_DIGITS || !is_digit(text[YEAR_DIGITS]);
}

/* Where the word begins that ends at `end`. */
static uint32_t word_start(const cqi_window *window, uint32_t from, uint32_t end)
{
    while (end > from && window->text[end - 1] != ' ')
        end--;
    return end;
}

bool cqi_month_leads_on(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    if (next->first != CQI_CHAR_DIGIT || !cqi_class_is_letter((cqi_char_class)line->last) ||
        !begins_with_year(window, next))
        return false;
    uint32_t month = word_start(window, line->from, line->to);
    if (month <= line->from + 1 || !is_month(window->text + month, line->to - month))
        return false;
    uint32_t day = word_start(window, line->from, month - 1);
    return is_day(window->text + day, month - 1 - day);
}
