/*
 * expression.c - what begins at a trigger: a date, a range, or a list of dates.
 */
#include "grammar/point.h"
#include "numeral.h"

#include <string.h>

/* A trigger in the middle of a number in Chinese characters begins nothing. */
static bool inside_number(reader *r)
{
    const lexeme *l = lex(r, 0);
    uint64_t value = 0;
    if (l->kind != LEX_NUMBER || !(l->flags & LEX_IDEOGRAPHS) || l->token == 0 ||
        !cqk_touches(r->segment, l->token))
        return false;
    return cqk_cjk_number(r->segment->text, r->segment->tokens->start[l->token - 1], &value) > 0;
}

/* "today, December 13", "오늘(8.23)", "сегодня, 5 мая": the day behind says which day is meant,
 * where the document's date is that of the next morning. */
static void note_apposition(reader *r, unsigned k, point *p)
{
    point day;
    bool relative_day = p->unit == U_DAY && !p->anchored && p->day == 0 && p->month == 0;
    if (!relative_day || (!lex_is(r, k, ',') && !lex_is(r, k, '(')))
        return;
    unsigned end = any_point(r, k + 1, &day);
    if (!end || !day.day || !day.month || day.unit != U_NONE || day.points || day.either_order)
        return;
    p->month = day.month;
    p->day = day.day;
}

/* A list whose days or parts stand in front of the date that they share: how many; 0 where none. */
static unsigned list_in_front(reader *r, unsigned end, const point *p, item items[ITEMS_MAX])
{
    bool day_list = lex(r, 0)->kind == LEX_NUMBER || lex_word(r, 0, W_WEEKDAY);
    bool open = end && p->day && !p->month && p->unit == U_NONE && !p->ideographic; /* lunes 5 */
    unsigned count = 0;
    if (day_list && (!end || p->bare || open))
        count = days_in_front(r, items);
    if (!count && !end)
        count = parts_in_front(r, items);
    return count;
}

/* The other end of a range that begins with p, and what the two ends give each other; the lexeme
 * behind it, 0 where p stands alone. */
static unsigned range_behind(reader *r, unsigned end, point *p, point *last)
{
    unsigned range = other_end(r, end, p, last);
    if (range && last->bare == BARE_YEAR && fiscal_words(r, range)) { /* the 2016/17 fiscal year */
        range = fiscal_words(r, range);
        point_end(last, r, range);
        p->kind = last->kind = POINT_FISCAL;
        p->bare = last->bare = BARE_NOT;
    }
    if (!range)
        borrow_year(r, end, p);
    else if (p->year == NO_YEAR && last->year == NO_YEAR && p->month <= last->month) {
        borrow_year(r, range, last); /* 28 February - 24 March and 3 - 28 July 2006 */
        p->year = last->year;
        p->year_digits = last->year_digits;
        p->unit = last->unit;
        p->offset = last->offset;
    }
    return range;
}

/* Is a bare word or number, alone or as the end of a range, surely a date? */
static bool is_settled(reader *r, point *p, const point *last, unsigned range, unsigned end,
                       uint8_t language)
{
    if (!range)
        return p->bare == BARE_NOT || (p->bare == BARE_MONTH && p->year != NO_YEAR) ||
               bare_is_date(r, p, end, language);
    if (p->bare == BARE_YEAR && last->bare == BARE_YEAR)
        return bare_is_date(r, p, range, language);
    return (p->bare != BARE_WEEKDAY || p->rule == last->rule) &&
           (p->bare != BARE_MONTH_DAY || language == LANGUAGE_KO || p->year != NO_YEAR);
}

/* The members of a list of which the first date is only the beginning. */
static unsigned list_behind(reader *r, unsigned end, item items[ITEMS_MAX])
{
    unsigned count = centuries_behind(r, end, items); /* siglos XVIII y XIX */
    if (count == 1)
        count = decades_behind(r, end, items);
    if (count == 1)
        count = years_behind(r, end, items);
    return count > 1 ? count : days_behind(r, end, items);
}

unsigned read_expression(reader *r, uint8_t language, item items[ITEMS_MAX])
{
    point p;
    point last;
    if (inside_number(r))
        return 0;
    unsigned end = any_point(r, 0, &p);
    if (end && p.rule && strcmp(p.rule, "era-letter") == 0 && language != LANGUAGE_JA)
        return 0;
    if (end && is_every_year(r, end, &p))
        return 0;
    unsigned listed = list_in_front(r, end, &p, items);
    if (listed)
        return listed;
    if (!end) {
        end = bare_day(r, 0, &p);
        if (!end || !bare_is_date(r, &p, end, language))
            return 0;
    }
    unsigned range = range_behind(r, end, &p, &last);
    if (!is_settled(r, &p, &last, range, end, language))
        return 0;
    items[0].range = range != 0;
    if (range) {
        items[0].first = p;
        items[0].last = last;
        return 1;
    }
    note_apposition(r, end, &p);
    items[0].first = p;
    return list_behind(r, end, items);
}
