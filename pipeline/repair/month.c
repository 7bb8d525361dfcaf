/*
 * month.c - dates that a line break cuts, in the languages that write months as words.
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
    memcpy(word, text, len);
    cqi_lower(word, len);
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

static size_t count_digits(const char *text, size_t len)
{
    size_t count = 0;
    while (count < len && is_digit(text[count]))
        count++;
    return count;
}

static bool is_year(const char *text, size_t len)
{
    return count_digits(text, len) == YEAR_DIGITS && (text[0] == '1' || text[0] == '2');
}

/* A day and a year as English writes them behind the month: "28, 1950". */
static bool is_day_and_year(const char *text, size_t len)
{
    size_t day = count_digits(text, len);
    return day >= 1 && day <= 2 && len > day + 2 && text[day] == ',' && text[day + 1] == ' ' &&
           is_year(text + day + 2, len - day - 2);
}

/* A month, and a year behind it: "December 1950", "décembre 1950", "Dezember, 1950". */
static bool begins_with_month(const char *text, size_t len, bool *has_year)
{
    size_t month = 0;
    while (month < len && !strchr(" ,.;", text[month]))
        month++;
    size_t year = month;
    while (year < len && (text[year] == ' ' || text[year] == ','))
        year++;
    *has_year = is_year(text + year, len - year);
    return is_month(text, month);
}

/* Where the word begins that ends at `end`. */
static uint32_t word_start(const cqi_window *window, uint32_t from, uint32_t end)
{
    while (end > from && window->text[end - 1] != ' ')
        end--;
    return end;
}

/* "Wednesday, 23" and "December", "23" and "December 1950": the comma or the year tell that it is a
 * day. */
static bool is_day_of_month(const cqi_window *window, const cqi_line *line, uint32_t day,
                            const cqi_line *next)
{
    bool has_year;
    size_t len = line->to - day;
    return len <= 2 && count_digits(window->text + day, len) == len &&
           begins_with_month(window->text + next->from, next->to - next->from, &has_year) &&
           (has_year || (day > line->from + 1 && window->text[day - 2] == ','));
}

/* A day and a month, "16 January", "7. Dezember", or a month and a day, "January 16". */
static bool begins_with_date(const char *text, size_t len)
{
    bool has_year;
    size_t day = count_digits(text, len);
    if (day > 2)
        return false;
    size_t at = day;
    while (at < len && strchr(" .", text[at]))
        at++;
    if (!begins_with_month(text + at, len - at, &has_year))
        return false;
    while (day == 0 && at < len && text[at] != ' ')
        at++;
    return day > 0 || (at + 1 < len && is_digit(text[at + 1]));
}

/* "30 March,", "on October 3 and 4,": does the line end with a day and a month, whose year may
 * follow behind the comma? */
static bool ends_with_day_of_month(const cqi_window *window, const cqi_line *line)
{
    enum { WORDS_MAX = 4 };
    uint32_t end = line->to - 1;
    for (int words = 0; words < WORDS_MAX && end > line->from; words++) {
        uint32_t start = word_start(window, line->from, end);
        const char *word = window->text + start;
        size_t len = end - start;
        if (is_month(word, len))
            return true;
        bool joint = words > 0 && (len == 3 && memcmp(word, "and", 3) == 0);
        if (!joint && !is_day(word, len))
            return false;
        end = start > line->from ? start - 1 : start;
    }
    return false;
}

bool cqi_date_leads_on(const cqi_window *window, const cqi_line *line, const cqi_line *next)
{
    const char *behind = window->text + next->from;
    size_t len = next->to - next->from;
    if (next->first != CQI_CHAR_UPPER && next->first != CQI_CHAR_DIGIT)
        return false; /* others go on by case */
    if (line->last == CQI_CHAR_COMMA)
        return begins_with_date(behind, len) ||
               (is_year(behind, len) && ends_with_day_of_month(window, line));
    if (next->first == CQI_CHAR_UPPER)
        return line->last == CQI_CHAR_DIGIT &&
               is_day_of_month(window, line, word_start(window, line->from, line->to), next);
    if (!cqi_class_is_letter((cqi_char_class)line->last))
        return false;
    uint32_t last = word_start(window, line->from, line->to);
    if (!is_month(window->text + last, line->to - last))
        return false;
    if (is_day_and_year(behind, len))
        return true;
    uint32_t day = last > line->from ? word_start(window, line->from, last - 1) : last;
    return day < last && is_year(behind, len) && is_day(window->text + day, last - 1 - day);
}
