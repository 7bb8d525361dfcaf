/*
 * range.c - two points that are the ends of a range: "9-10 May 2013", "from 29 November to 1
 * December", "2015-16", 2010年～15年.
 */
#include "grammar/point.h"

#include <string.h>

static bool has_before(const reader *r, uint32_t token, cq_str text)
{
    const date_word *before = token > 0 ? word_of(r, token - 1) : NULL;
    bool part = (before && (before->kind == W_OF || before->kind == W_YEAR_AFTER)) ||
                (token > 0 && (cqk_token_is(r->segment, token - 1, CQ_STR("días")) ||
                               cqk_token_is(r->segment, token - 1, CQ_STR("jours"))));
    for (uint32_t back = 1; back <= (part ? 4u : 2u) && back <= token;
         back++) { /* entre fines de, entre los días */
        const char *p = cqk_token(r->segment, token - back).data;
        cq_str found = cqk_token(r->segment, token - back);
        if (found.len == text.len && (p[0] == text.data[0] || (p[0] | 0x20) == text.data[0])) {
            bool same = true;
            for (size_t i = 1; i < text.len; i++)
                same = same && p[i] == text.data[i];
            if (same)
                return true;
        }
    }
    return false;
}

/* "between 5 and 12 May", "between April 13, 1861, and April 9, 1865": and joins a range there. */
unsigned skip_between(reader *r, unsigned k, uint32_t token)
{
    const lexeme *year = lex(r, k - 1);
    if (lex_is(r, k, ',') && ((year->kind == LEX_NUMBER && year->digits == 4) ||
                              (year->kind == LEX_WORD && year->word->kind == W_NUMBER)))
        k++;
    if (!lex_word(r, k, W_AND))
        return 0;
    if (!has_before(r, token, CQ_STR("between")) && !has_before(r, token, CQ_STR("entre")) &&
        !has_before(r, token, CQ_STR("zwischen")) && !has_before(r, token, CQ_STR("между")))
        return 0;
    return skip_article(r, k + 1);
}

static bool same_kind(const point *a, const point *b)
{
    return a->kind == b->kind && a->group / 20 == b->group / 20 && a->unit == b->unit;
}

/* Orders two points of one year-month-day scale; years that are open count as equal. */
static int compare(const point *a, const point *b)
{
    if (a->year != NO_YEAR && b->year != NO_YEAR && a->year != b->year)
        return a->year < b->year ? -1 : 1;
    int ma = a->group ? a->group * 100 : a->month * 100 + a->day;
    int mb = b->group ? b->group * 100 : b->month * 100 + b->day;
    return ma < mb ? -1 : ma > mb;
}

/* A weekday of some week, and nothing else. */
static bool is_weekday(const point *p)
{
    return p->weekday && !p->day && !p->month && !p->points;
}

/* 四月一日から同月三日, 3月1日から同年5月31日: what is "the same" is what the first end says. */
static void name_the_same(const point *a, point *b)
{
    bool month = b->unit == U_MONTH && b->day && a->month;
    bool year = b->unit == U_YEAR && b->month;
    if (!b->anchored || b->offset || a->unit != U_NONE || !(month || year))
        return;
    b->unit = U_NONE;
    b->anchored = false;
    if (month)
        b->month = a->month;
    b->year = a->year;
    b->year_digits = a->year_digits;
}

/* Gives each end what only the other says. False: they are no range. */
static bool combine(point *a, point *b)
{
    name_the_same(a, b);
    if (a->unit != U_NONE && b->unit == U_NONE && b->year == NO_YEAR) {
        b->unit = a->unit; /* 来年3月から4月 */
        b->offset = a->offset;
        b->anchored = a->anchored;
    }
    if (a->kind == POINT_FISCAL && b->bare == BARE_YEAR)
        b->kind = POINT_FISCAL; /* FY2014-2015 */
    if (b->kind == POINT_FISCAL && a->kind == POINT_CALENDAR && a->year_digits == 4 && !a->group)
        a->kind = POINT_FISCAL; /* 2014-2015年度 */
    if (!same_kind(a, b) && !(a->unit == U_NONE && b->unit == U_YEAR && a->year == NO_YEAR))
        return false;
    if (a->points && !b->points && a->day && b->day && b->year == NO_YEAR && b->unit == U_NONE) {
        b->points = true; /* 오는 10∼14일 */
        b->offset = a->offset;
        if (b->month == 0)
            b->month = a->month;
        return compare(a, b) < 0;
    }
    if (is_weekday(a) && is_weekday(b))
        return a->unit == U_WEEK ? a->weekday < b->weekday : a->weekday != b->weekday;
    if (a->points || b->points || is_weekday(a) || is_weekday(b))
        return false;
    if (b->month == 0 && b->day != 0)
        b->month = a->month;
    if (a->month == 0 && a->day != 0)
        a->month = b->month;
    bool day_grains = (a->day != 0) == (b->day != 0);
    bool month_grains = (a->month != 0) == (b->month != 0);
    if (!day_grains || !month_grains)
        return false;
    bool later_in_year = compare(a, b) <= 0;
    if (a->unit == U_NONE && b->unit == U_YEAR && a->year == NO_YEAR) {
        a->unit = b->unit;
        a->offset = b->offset - (later_in_year ? 0 : 1);
        a->anchored = b->anchored;
    }
    if (a->year == NO_YEAR && b->year != NO_YEAR) {
        a->year = b->year - (later_in_year ? 0 : 1);
        a->year_digits = b->year_digits;
    } else if (b->year == NO_YEAR && a->year != NO_YEAR) {
        b->year = a->year + (later_in_year ? 0 : 1);
        b->year_digits = a->year_digits;
    }
    if (a->era && b->ideographic && b->year_digits == 2) {
        b->year += a->era; /* 平成22年11月4日から23年2月25日 */
        b->year_digits = 4;
    }
    if (a->year_digits != b->year_digits && (a->year_digits == 2 || b->year_digits == 2))
        return false;
    if (a->year == NO_YEAR && a->unit == U_NONE)
        return compare(a, b) != 0;
    return compare(a, b) < 0 && (a->year == NO_YEAR || b->year - a->year <= 300);
}

/* 2015-16, 2015/16, 2014~16年, 2014/15年度 */
static unsigned year_range(reader *r, unsigned k, point *a, point *b)
{
    if (a->month || a->day || a->group || a->year == NO_YEAR || a->unit || a->year_digits != 4 ||
        a->kind == POINT_DECADE || a->kind == POINT_CENTURY || a->ideographic)
        return 0;
    bool unit = lex_word(r, k + 2, W_YEAR_UNIT); /* 2014~16年 */
    if (!lex_is(r, k, '-') && !lex_is(r, k, '/') && !(unit && lex_is(r, k, '~')))
        return 0;
    k += lex_is(r, k + 1, '\'') && lex_touches(r, k + 1); /* 1865-'66 */
    const lexeme *l = lex(r, k + 1);
    if (l->kind != LEX_NUMBER || l->digits != 2 || !lex_touches(r, k) || !lex_touches(r, k + 1) ||
        (lex_touches(r, k + 2) &&
         (lex_is(r, k + 2, '-') || lex_is(r, k + 2, '/') || lex(r, k + 2)->kind == LEX_OTHER)))
        return 0;
    if (l->value != (a->year + 1) % 100 && (lex_is(r, k, '/') || l->value <= a->year % 100))
        return 0;
    *b = *a;
    b->year = a->year / 100 * 100 + l->value;
    if (b->year <= a->year)
        b->year += 100;
    b->start = l->start;
    b->end = unit ? lex(r, k + 2)->end : l->end;
    if (unit)
        a->bare = b->bare = BARE_NOT;
    return unit ? k + 3 : k + 2;
}

/* "October 16/17, 2012": the day after the first. */
static unsigned next_day_behind_slash(reader *r, unsigned k, const point *a)
{
    const lexeme *l = lex(r, k + 1);
    bool next_day = a->month_first && a->day && a->year == NO_YEAR && !a->numeric &&
                    lex_is(r, k, '/') && lex_touches(r, k) && lex_touches(r, k + 1) &&
                    l->kind == LEX_NUMBER && l->digits <= 2 && l->value == a->day + 1;
    return next_day ? k + 1 : 0;
}

/* "between 2002 and mid-2015", "von Mitte 2010 bis Ende 2012": which part of the year or month is
 * meant. */
static unsigned skip_part_word(reader *r, unsigned k)
{
    static const cq_str words[] = {
        CQ_STR_INIT("early"),   CQ_STR_INIT("mid"),      CQ_STR_INIT("late"),
        CQ_STR_INIT("anfang"),  CQ_STR_INIT("mitte"),    CQ_STR_INIT("ende"),
        CQ_STR_INIT("début"),   CQ_STR_INIT("mi"),       CQ_STR_INIT("fin"),
        CQ_STR_INIT("начала"),  CQ_STR_INIT("середины"), CQ_STR_INIT("конца"),
        CQ_STR_INIT("finales"), CQ_STR_INIT("mediados"), CQ_STR_INIT("principios")};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (lex_text(r, k, words[i]))
            return skip_of(r, lex_is(r, k + 1, '-') ? k + 2 : k + 1);
    return k;
}

/* 2010年～15年, 平成28～30年度: a last year that is written shorter than the first. */
static unsigned short_year(reader *r, unsigned k, const point *a, point *b)
{
    const lexeme *l = lex(r, k);
    bool year = a->year != NO_YEAR && a->month == 0 && a->day == 0 && a->group == 0;
    if (!year || !a->ideographic || l->kind != LEX_NUMBER || l->digits > 2 ||
        !lex_word(r, k + 1, W_YEAR_UNIT) || lex(r, k + 2)->kind == LEX_NUMBER)
        return 0;
    *b = *a;
    b->year = a->era ? a->era + l->value : a->year / 100 * 100 + l->value;
    b->kind = lex(r, k + 1)->word->unit == U_FISCAL ? POINT_FISCAL : a->kind;
    b->start = l->start;
    point_end(b, r, k + 2);
    return k + 2;
}

/* "from Monday to Wednesday", "von Montag bis Mittwoch", "de lundi à mercredi": a weekday behind k
 * joined to the first, in front of which a word says that the range begins there. "Open Monday to
 * Friday" is of every week. */
static bool weekday_range(reader *r, const point *a, unsigned k)
{
    static const cq_str words[] = {CQ_STR_INIT("from"), CQ_STR_INIT("From"), CQ_STR_INIT("von"),
                                   CQ_STR_INIT("vom"),  CQ_STR_INIT("de"),   CQ_STR_INIT("du"),
                                   CQ_STR_INIT("del"),  CQ_STR_INIT("с"),    CQ_STR_INIT("со")};
    if (!lex_word(r, k, W_WEEKDAY) || a->token == 0)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (cqk_token_is(r->segment, a->token - 1, words[i]))
            return true;
    return false;
}

/* 2일부터 3일간, 2일부터 2∼3일간, 2일부터 2박3일: what the number in front of lexeme k counts is
 * not the day of a month. */
static bool counts_days(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_END || !lex_touches(r, k))
        return false;
    bool range = (lex_is(r, k, '~') || lex_is(r, k, '-')) && lex(r, k + 1)->kind == LEX_NUMBER;
    return range ||
           (l->kind != LEX_PUNCTUATION && (unsigned char)r->segment->text.data[l->start] >= 0xE3);
}

/* Where the other end of a range begins, behind what joins the two; 0 where nothing does. */
static unsigned past_joint(reader *r, unsigned k, const point *a)
{
    unsigned next = skip_joint(r, k);
    if (!next && lex_is(r, k, '.') && lex_touches(r, k)) /* 2015.3.5.-3.7., 25 Jan.-3 Feb. */
        next = skip_joint(r, k + 1);
    if (!next && a->month && lex_is(r, k, ',') && lex_text(r, k + 1, CQ_STR("to")))
        next = skip_joint(r, k + 1); /* "December, 1908, to February, 1909" */
    if (!next)
        next = skip_between(r, k, a->token);
    bool whole_year = a->year != NO_YEAR && a->month == 0 && a->day == 0 && a->group == 0;
    if (!next && whole_year && lex_is(r, k, '/') && lex_touches(r, k) && lex_touches(r, k + 1) &&
        lex(r, k + 1)->digits == 4)
        next = k + 1; /* 2015/2016 */
    return next ? next : next_day_behind_slash(r, k, a);
}

/* What stands behind the day that ends a range and belongs to it: "June 21-25, 1956" has its year
 * there, "11. 8.(화)~9.(수)" the weekday. */
static unsigned end_of_last_day(reader *r, unsigned end, const point *a, point *last)
{
    int32_t year = NO_YEAR;
    uint8_t digits = 0;
    unsigned behind = lex_is(r, end, ',') || lex_is(r, end, '.') ? end + 1 : end;
    unsigned year_end = a->year == NO_YEAR && !a->ideographic && !a->numeric
                            ? read_year(r, skip_of(r, behind), &year, &digits)
                            : 0;
    if (year_end) {
        last->year = year;
        last->year_digits = digits;
        point_end(last, r, year_end);
        return year_end;
    }
    if (lex_is(r, end, '.') && lex_is(r, end + 1, '(') && a->numeric)
        end++;
    unsigned weekday = skip_weekday(r, end, &last->weekday);
    if (weekday <= end || !lex_is(r, end, '('))
        return end;
    point_end(last, r, weekday);
    return weekday;
}

/* Combines the ends where they go together; the lexeme behind the range, or 0. */
static unsigned combined(point *a, point *other, point *b, unsigned end)
{
    point first = *a;
    if (!combine(&first, other))
        return 0;
    *a = first;
    *b = *other;
    return end;
}

/* A range whose end is a day alone: its month is the first one's. */
static unsigned last_day_alone(reader *r, unsigned next, point *a, point *b)
{
    bool open_end = a->month_first && (a->year == NO_YEAR || a->ideographic);
    if (!a->day || (!open_end && !a->numeric))
        return 0;
    point other;
    unsigned end = bare_day(r, next, &other);
    if (!end || counted_behind(r, end) || (a->ideographic && counts_days(r, end)))
        return 0;
    if (lex_is(r, end, ':') && lex_touches(r, end) && lex_touches(r, end + 1))
        return 0; /* 19/04/2017 - 10:34 */
    end = end_of_last_day(r, end, a, &other);
    other.bare = BARE_NOT;
    other.month = a->month;
    return a->either_order ? 0 : combined(a, &other, b, end);
}

/* "24.05.2012 | - 12. Sitzung": a numeric date with its year behind ends; no day follows it. */
static bool ends_in_year(reader *r, unsigned k, const point *a)
{
    const lexeme *last = k ? lex(r, k - 1) : NULL;
    return a->numeric && a->day && a->year != NO_YEAR && last && last->kind == LEX_NUMBER &&
           ((last->digits == 4 && last->value == a->year) ||
            (a->year_digits == 2 && last->value == a->year % 100 && last->value != a->day));
}

/* "December 9—5 p.m.": is the number at k an hour? */
static bool is_hour(reader *r, unsigned k)
{
    static const cq_str halves[] = {CQ_STR_INIT(" p.m"), CQ_STR_INIT(" a.m"), CQ_STR_INIT(" p. m"),
                                    CQ_STR_INIT(" a. m")};
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_NUMBER || l->digits > 2)
        return false;
    for (size_t i = 0; i < sizeof halves / sizeof halves[0]; i++)
        if (r->segment->text.len - l->end >= halves[i].len &&
            memcmp(r->segment->text.data + l->end, halves[i].data, halves[i].len) == 0)
            return true;
    return false;
}

/* The other end of a range whose first is `a` and ends before lexeme k. */
unsigned other_end(reader *r, unsigned k, point *a, point *b)
{
    unsigned next = year_range(r, k, a, b);
    if (next)
        return next;
    next = past_joint(r, k, a);
    if (!next || (a->bare == BARE_WEEKDAY && !weekday_range(r, a, next)) || is_hour(r, next))
        return 0;
    next = skip_part_word(r, next);
    point other;
    unsigned end = short_year(r, next, a, &other);
    if (!end)
        end = any_point(r, next, &other);
    if (end && (other.day || !a->day || other.month)) {
        end = combined(a, &other, b, end);
        if (end)
            return end;
    }
    return ends_in_year(r, k, a) ? 0 : last_day_alone(r, next, a, b);
}
