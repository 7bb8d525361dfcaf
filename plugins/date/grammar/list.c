/*
 * list.c - several dates that share their month, year or noun: "29 and 30 May 2014", "May 19 and
 * July 1, 2022", "first and second quarters of 2016".
 */
#include "grammar/point.h"

#include <string.h>

/* A comma or a word between items of a list: the lexeme behind. */
static unsigned skip_comma(reader *r, unsigned k)
{
    unsigned next = k;
    if (lex_is(r, next, ',') || lex_is(r, next, 0x3001) || lex_is(r, next, 0xB7) ||
        (lex_is(r, next, '/') && lex_touches(r, next)))
        next++;
    if (lex_word(r, next, W_AND) || lex_is(r, next, '&'))
        next++;
    return next == k ? 0 : skip_article(r, next);
}

/* The year behind a closing bracket: "25 октября (7 ноября) 1917 года", a day in two calendars. */
static bool year_behind_bracket(reader *r, unsigned k, point *p)
{
    int32_t year = NO_YEAR;
    uint8_t digits = 0;
    if (!lex_is(r, k, ')') || !read_year(r, k + 1, &year, &digits) || digits != 4)
        return false;
    p->year = year;
    p->year_digits = digits;
    return true;
}

static bool year_of_pair(reader *r, unsigned k, point *p)
{
    point other;
    if (p->token > 0 && mark_of(r, p->token - 1) == '(')
        return year_behind_bracket(r, k, p);
    unsigned end = lex_is(r, k, '(') ? any_point(r, k + 1, &other) : 0;
    return end && other.month && other.day && other.year == NO_YEAR &&
           year_behind_bracket(r, end, p);
}

/* The words in front of an item of a list: and on, und vom, y del, и с. */
static unsigned skip_to_date(reader *r, unsigned k)
{
    if (lex_text(r, k, CQ_STR("on")) || lex_text(r, k, CQ_STR("am")) ||
        lex_text(r, k, CQ_STR("vom")) || lex_word(r, k, W_YEAR_AFTER))
        k++;
    return skip_article(r, skip_of(r, k));
}

/* A point, or the full one behind the first day of a range: "3 - 28 July 2006". */
static unsigned day_of_range(reader *r, unsigned k, point *p)
{
    unsigned end = any_point(r, k, p);
    point day;
    unsigned first = end ? 0 : bare_day(r, k, &day);
    if (first && lex_is(r, first, '.') && lex_touches(r, first))
        first++; /* 3. bis 28. Juli */
    unsigned joint = first ? skip_joint(r, first) : 0;
    return joint ? any_point(r, joint, p) : end;
}

/* A year that a later item of a list gives: "May 19 and July 1, 2022", "January, February 2015". */
void borrow_year(reader *r, unsigned k, point *p)
{
    if (p->year != NO_YEAR || p->unit != U_NONE || p->points || p->ideographic ||
        (p->month == 0 && p->group == 0))
        return;
    if (p->day && year_of_pair(r, k, p))
        return;
    for (unsigned i = 0; i < 5; i++) {
        unsigned next = lex_is(r, k, ';') ? k + 1 : skip_comma(r, k);
        if (!next)
            return;
        unsigned words = next;
        next = skip_to_date(r, next);
        point other;
        unsigned end = day_of_range(r, next, &other);
        bool alike = end && (p->group ? other.group / 20 == p->group / 20 && other.group != 0
                                      : other.month != 0 && (!p->day || other.day));
        if (alike && other.unit == U_YEAR && !other.anchored && next == words) {
            p->unit = U_YEAR; /* in October and November of last year */
            p->offset = other.offset;
            return;
        }
        if (!alike || other.unit != U_NONE) {
            /* a day of this month: "May 9, 10 and 12, 2013" */
            end = p->month_first && p->day ? bare_day(r, next, &other) : 0;
            if (!end)
                return;
            unsigned year = lex_is(r, end, ',') ? end + 1 : end;
            uint8_t digits = 0;
            if (read_year(r, year, &other.year, &digits)) {
                p->year = other.year;
                p->year_digits = digits;
                return;
            }
        } else if (other.year != NO_YEAR) {
            if (other.year_digits == 4)
                p->year = other.year;
            p->year_digits = 4;
            return;
        } else {
            point last;
            unsigned range = other_end(r, end, &other, &last);
            if (range && last.year != NO_YEAR) {
                p->year = last.year;
                p->year_digits = last.year_digits;
                return;
            }
            if (range)
                end = range;
        }
        k = end;
    }
}

static bool is_day_month(const point *p)
{
    if (p->unit == U_MONTH && p->day) /* the 11th and 12th instant */
        return true;
    return p->day != 0 && p->month != 0 && !p->month_first &&
           (p->unit == U_NONE || p->unit == U_YEAR) &&
           (!p->numeric || p->year != NO_YEAR || strcmp(p->rule, "numeric-dm") == 0);
}

/* Gives the days in front of a full date its month and year. */
static bool share(const point *full, item *items, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        point *ends[2] = {&items[i].first, items[i].range ? &items[i].last : NULL};
        for (size_t e = 0; e < 2 && ends[e]; e++) {
            ends[e]->month = full->month;
            ends[e]->year = full->year;
            ends[e]->year_digits = full->year_digits;
            ends[e]->unit = full->unit;
            ends[e]->offset = full->offset;
            ends[e]->points = full->points;
            ends[e]->anchored = full->anchored;
            ends[e]->either_order = full->either_order;
            ends[e]->language = full->language;
            ends[e]->bare = BARE_NOT;
            ends[e]->rule = full->rule;
        }
    }
    return true;
}

/* "on 20 22 October 2014": a converter lost the dash between two days. */
static bool lost_dash(reader *r, unsigned k, const point *first)
{
    const lexeme *l = lex(r, k);
    const date_word *before = first->token > 0 ? word_of(r, first->token - 1) : NULL;
    bool led = first->token == 0 || cqk_token_is(r->segment, first->token - 1, CQ_STR("on")) ||
               (before && (before->kind == W_YEAR_AFTER || before->kind == W_OF));
    return led && first->weekday == 0 && l->kind == LEX_NUMBER && l->digits == 2 &&
           !(l->flags & LEX_ORDINAL) && lex_word(r, k + 1, W_MONTH) && l->value > first->day &&
           l->value <= first->day + 12;
}

/* One day of the list with the weekday in front of it or in brackets behind it; the lexeme behind,
 * or 0. */
static unsigned listed_day(reader *r, unsigned k, point *day)
{
    uint8_t weekday = 0; /* lunes 5 y martes 6 de octubre */
    unsigned next = bare_day(r, skip_weekday_in_front(r, k, &weekday), day);
    if (!next)
        return 0;
    if (weekday) {
        day->start = lex(r, k)->start;
        day->token = lex(r, k)->token;
        day->weekday = weekday;
    }
    if (lex_is(r, next, '(')) { /* 14(Wed)-15(Thu) October */
        unsigned behind = skip_weekday(r, next, &day->weekday);
        if (behind > next)
            point_end(day, r, behind);
        next = behind;
    }
    return lex_is(r, next, '.') ? next + 1 : next;
}

/* Where the second day of a range begins whose first day ends at next; 0 where none does. */
static unsigned past_joint(reader *r, unsigned next, const point *first, bool begins)
{
    unsigned joint = skip_joint(r, next);
    if (!joint && lex_is(r, next, ',')) /* Montag, dem 4., bis Freitag, den 8. Mai */
        joint = lex_word(r, next + 1, W_TO) ? skip_joint(r, next + 1) : 0;
    if (!joint)
        joint = skip_between(r, next, first->token);
    if (!joint && lex_text(r, next, CQ_STR("на")) && first->token > 0 &&
        cqk_token_is(r->segment, first->token - 1, CQ_STR("с")))
        joint = next + 1; /* в ночь с 5 на 6 июня */
    if (!joint && begins && lost_dash(r, next, first))
        joint = next;
    if (!joint && lex_is(r, next, '/') && lex_touches(r, next + 1))
        joint = next + 1;
    return joint;
}

/* The second day of a range; complete where it names the month itself. */
static unsigned listed_range_end(reader *r, unsigned joint, item *it, bool *complete)
{
    unsigned end = any_point(r, joint, &it->last);
    if (!end && lex_word(r, joint, W_WEEKDAY))
        return 0;
    *complete = end && is_day_month(&it->last) && it->last.day > it->first.day;
    if (*complete) {
        it->range = true;
        if (it->last.year == NO_YEAR)
            borrow_year(r, end, &it->last);
        return end;
    }
    end = bare_day(r, joint, &it->last);
    if (!end || it->last.day <= it->first.day)
        return 0;
    it->range = true;
    return lex_is(r, end, '.') ? end + 1 : end;
}

/* "9-10 May 2013", "29 and 30 May", "3, 4 and 7-9 June 1956": days, and a full date at the end. */
unsigned days_in_front(reader *r, item items[ITEMS_MAX])
{
    unsigned count = 0;
    unsigned k = 0;
    bool joined = false; /* by a word: "Day 2, 21 May" is no list */
    while (count < ITEMS_MAX - 1) {
        item *it = &items[count++];
        it->range = false;
        unsigned next = listed_day(r, k, &it->first);
        if (!next)
            return 0;
        bool complete = false;
        unsigned joint = past_joint(r, next, &it->first, count == 1);
        if (joint)
            next = listed_range_end(r, joint, it, &complete);
        if (!next)
            return 0;
        point full = it->last;
        if (complete) {
            share(&full, items, count);
            it->last = full;
            return count;
        }
        joined = joined || !lex_is(r, next, ',') || lex_word(r, next + 1, W_AND);
        k = skip_comma(r, next);
        if (!k)
            return 0;
        unsigned end = any_point(r, k, &full);
        if (end && joined && is_day_month(&full)) {
            if (full.year == NO_YEAR)
                borrow_year(r, end, &full);
            share(&full, items, count);
            return count; /* the full date is read by itself */
        }
    }
    return 0;
}

/*
 * "July 10 and 11", "July 10, 11 and 12, 1956": days behind the first, which is in items[0].
 * Returns how many items there are then.
 */
unsigned days_behind(reader *r, unsigned k, item items[ITEMS_MAX])
{
    const point *first = &items[0].first;
    unsigned count = 1;
    bool joined = false;
    if (!first->month_first || !first->day || first->ideographic || first->numeric ||
        items[0].range || first->unit != U_NONE || first->points)
        return 1;
    while (count < ITEMS_MAX && !joined) {
        unsigned next = skip_comma(r, k);
        if (!next || (lex(r, next)->flags & LEX_IDEOGRAPHS))
            break;
        joined = lex_word(r, next - 1, W_AND) || lex_is(r, next - 1, '&');
        point *p = &items[count].first;
        unsigned end = bare_day(r, next, p);
        const lexeme *behind = lex(r, end);
        bool noun = behind->kind == LEX_OTHER || counted_behind(r, end) || lex_is(r, end, ':') ||
                    lex_is(r, end, '/') || lex_word(r, end, W_MONTH);
        if (!end || noun || p->day <= items[count - 1].first.day)
            break;
        items[count] = (item){*p, *p, false};
        p->month = first->month;
        p->year = first->year;
        p->year_digits = first->year_digits;
        p->bare = BARE_NOT;
        p->rule = first->rule;
        p->month_first = true;
        unsigned year = lex_is(r, end, ',') ? end + 1 : end;
        uint8_t digits = 0;
        int32_t value = NO_YEAR;
        unsigned year_end = joined ? read_year(r, year, &value, &digits) : 0;
        if (year_end && digits == 4) {
            p->year = value;
            p->year_digits = 4;
            point_end(p, r, year_end);
        }
        count++;
        k = end;
    }
    return joined ? count : 1;
}

unsigned centuries_behind(reader *r, unsigned k, item items[ITEMS_MAX])
{
    const point *first = &items[0].first;
    unsigned next = skip_comma(r, k);
    if (first->kind != POINT_CENTURY || first->language != LANGUAGE_ES || items[0].range || !next ||
        !lex_word(r, next, W_ROMAN) || !(lex(r, next)->flags & LEX_CAPITAL))
        return 1;
    point *p = &items[1].first;
    items[1].range = false;
    point_start(p, r, next, first->rule);
    p->kind = POINT_CENTURY;
    p->year = (lex(r, next)->value - 1) * 100;
    return 2;
}

unsigned decades_behind(reader *r, unsigned k, item items[ITEMS_MAX])
{
    const point *first = &items[0].first;
    unsigned count = 1;
    bool romance = first->language == LANGUAGE_FR || first->language == LANGUAGE_ES;
    while (first->kind == POINT_DECADE && romance && !items[0].range && count < ITEMS_MAX) {
        unsigned next = skip_comma(r, k);
        const lexeme *l = lex(r, next);
        bool decade = next && l->kind == LEX_NUMBER && l->value % 10 == 0 &&
                      !counted_behind(r, next + 1) &&
                      (l->digits == 4 ? l->value >= 1000 && l->value < 2100
                                      : l->digits == 2 && l->value >= 20);
        if (!decade)
            break;
        point *p = &items[count].first;
        items[count++].range = false;
        point_start(p, r, next, first->rule);
        p->kind = POINT_DECADE;
        p->year = l->digits == 4 ? l->value : first->year / 100 * 100 + l->value;
        k = next + 1;
    }
    return count;
}

unsigned years_behind(reader *r, unsigned k, item items[ITEMS_MAX])
{
    const point *first = &items[0].first;
    unsigned count = 1;
    bool year = first->ideographic && first->year != NO_YEAR && first->month == 0 &&
                first->day == 0 && first->group == 0 && first->unit == U_NONE;
    while (year && !items[0].range && count < ITEMS_MAX) {
        unsigned next = skip_comma(r, k);
        const lexeme *l = lex(r, next);
        const lexeme *unit = lex(r, next + 1);
        if (!next || lex_is(r, k, '/') || l->kind != LEX_NUMBER || l->digits > 2 ||
            !lex_word(r, next + 1, W_YEAR_UNIT) || lex(r, next + 2)->kind == LEX_NUMBER)
            break;
        point *p = &items[count].first;
        items[count++].range = false;
        *p = *first;
        p->start = l->start;
        p->token = l->token;
        p->year = (first->era ? first->era : first->year / 100 * 100) + l->value;
        p->kind = unit->word->unit == U_FISCAL ? POINT_FISCAL : first->kind;
        point_end(p, r, next + 2);
        k = next + 2;
    }
    return count;
}

/* "first", "1.", "2nd", "XIX", "60er": the number of a quarter, half, century or decade. Its end,
 * 0: none. */
static unsigned part_number(reader *r, unsigned k, point *p, uint8_t *nth)
{
    const lexeme *l = lex(r, k);
    if (l->kind == LEX_NUMBER && (l->flags & LEX_PLURAL) && (l->flags & LEX_ORDINAL) &&
        l->digits == 2 && l->value % 10 == 0) {
        point_start(p, r, k, "decade");
        *nth = (uint8_t)l->value;
        return k + 1;
    }
    bool roman = lex_word(r, k, W_ROMAN);
    bool ordinal = lex_word(r, k, W_ORDINAL) || (l->flags & LEX_ORDINAL) ||
                   (l->kind == LEX_NUMBER && lex_is(r, k + 1, '.'));
    if (!roman && !ordinal)
        return 0;
    point_start(p, r, k, "part-of-year");
    unsigned next = roman ? k + 1 : read_day(r, k, nth);
    if (!next)
        return 0;
    if (roman)
        *nth = (uint8_t)l->value;
    point_end(p, r, next);
    return lex_is(r, next, '.') ? next + 1 : next;
}

/* Gives the number of a part what the full expression behind it says. */
static void share_part(const point *full, uint8_t nth, point *p)
{
    uint32_t start = p->start;
    uint32_t end = p->end;
    uint32_t token = p->token;
    *p = *full;
    p->start = start;
    p->end = end;
    p->token = token;
    p->bare = BARE_NOT;
    if (full->kind == POINT_CENTURY)
        p->year = ((int32_t)nth - 1) * 100;
    else if (full->kind == POINT_DECADE)
        p->year = full->year / 100 * 100 + nth;
    else
        p->group = (uint8_t)((full->group >= 40 ? 39 : 32) + nth);
}

/* "first and second quarters of 2016", "1. und 2. Halbjahr", "XVIII–XIX вв.": parts that share the
 * noun of the last, which is read by itself unless it ends a range. */
unsigned parts_in_front(reader *r, item items[ITEMS_MAX])
{
    uint8_t nth[ITEMS_MAX];
    unsigned count = 0;
    for (unsigned k = 0; count < 4;) {
        k = part_number(r, k, &items[count].first, &nth[count]);
        if (!k)
            return 0;
        items[count++].range = false;
        unsigned joint = skip_joint(r, k);
        k = joint ? joint : skip_comma(r, k);
        point full;
        unsigned end = k ? period_point(r, k, &full) : 0;
        bool decade = end && full.kind == POINT_DECADE && nth[0] >= 20;
        bool part = end && (full.group >= 33 || full.kind == POINT_CENTURY || decade);
        for (unsigned i = 0; part && i < count; i++)
            share_part(&full, nth[i], &items[i].first);
        if (part && joint) {
            items[count - 1].range = true;
            items[count - 1].last = full;
        }
        if (part)
            return count;
    }
    return 0;
}
