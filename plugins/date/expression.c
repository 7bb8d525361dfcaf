/*
 * expression.c - puts points together: ranges ("9-10 May 2013", "from 29 November to 1 December"),
 * lists that share their month or year ("29 and 30 May 2014", "May 19 and July 1, 2022").
 */
#include "numeral.h"
#include "point.h"

#include <string.h>

/* A year in figures and nothing else. */
static unsigned lone_year(reader *r, unsigned k, point *p)
{
    point_start(p, r, k, "year");
    unsigned next = read_year(r, k, &p->year, &p->year_digits);
    if (!next || p->year_digits != 4)
        return 0;
    p->bare = BARE_YEAR;
    if (lex_word(r, next, W_YEAR_WORD)) { /* 2016 года, 2016 г. */
        bool stop = lex_is(r, next + 1, '.') && lex_touches(r, next + 1) &&
                    lex(r, next)->end - lex(r, next)->start <= 4;
        next += stop ? 2 : 1;
        p->bare = BARE_NOT;
    }
    point_end(p, r, next);
    return next;
}

/* A lone weekday of a language that parts words by spaces. */
static unsigned lone_weekday(reader *r, unsigned k, point *p)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_WORD || l->word->kind != W_WEEKDAY || l->language >= LANGUAGE_JA)
        return 0;
    point_start(p, r, k, "weekday");
    p->weekday = (uint8_t)l->value;
    p->bare = BARE_WEEKDAY;
    unsigned the = skip_article(r, lex_is(r, k + 1, ',') ? k + 2 : k + 1);
    bool article = the > k + 1 && lex_word(r, the - 1, W_THE);
    if (l->language == LANGUAGE_EN && (article || the == k + 1) &&
        (lex(r, the)->flags & LEX_ORDINAL)) { /* Wednesday, the 15th; Tuesday 19th */
        point day;
        unsigned end = relative_point(r, the, &day);
        end = end ? end : bare_day(r, the, &day);
        if (end && day.day) {
            day.start = p->start;
            day.token = p->token;
            day.weekday = p->weekday;
            day.bare = BARE_NOT;
            *p = day;
            return end;
        }
    }
    if (l->language == LANGUAGE_ES || l->language == LANGUAGE_FR) { /* lunes 16, mardi 5 */
        point day;
        unsigned end = bare_day(r, k + 1, &day);
        const lexeme *behind = lex(r, end);
        bool alone = behind->kind == LEX_END || behind->kind == LEX_PUNCTUATION ||
                     (behind->kind == LEX_WORD && behind->word->kind == W_AND);
        if (end && alone && !lex_is(r, end, ':') && !lex_is(r, end, '/')) {
            day.start = p->start;
            day.token = p->token;
            day.weekday = p->weekday;
            day.bare = BARE_NOT;
            *p = day;
            return end;
        }
    }
    unsigned pointed = l->language == LANGUAGE_EN ? 0 : pointed_behind(r, k + 1, p);
    if (pointed) { /* lundi prochain */
        p->bare = BARE_NOT;
        point_end(p, r, pointed);
        return pointed;
    }
    /* "on Thursday last" */
    bool last = lex_text(r, k + 1, CQ_STR("last"));
    const lexeme *behind = lex(r, k + 2);
    bool alone = behind->kind == LEX_END || behind->kind == LEX_PUNCTUATION ||
                 (behind->kind == LEX_OTHER &&
                  (!(behind->flags & LEX_CAPITAL) || lex_text(r, k + 2, CQ_STR("i"))));
    if (l->language != LANGUAGE_EN || !alone || (!last && !lex_text(r, k + 1, CQ_STR("next"))))
        return k + 1;
    p->points = true;
    p->offset = last ? -1 : 1;
    p->bare = BARE_NOT;
    point_end(p, r, k + 2);
    return k + 2;
}

typedef unsigned (*grammar)(reader *, unsigned, point *);

enum {
    WESTERN = 1 << 0,
    NUMERIC = 1 << 1,
    CJK = 1 << 2,
    RELATIVE = 1 << 3,
    PERIOD = 1 << 4,
    YEAR = 1 << 5,
    WEEKDAY = 1 << 6,
    WEEKDAY_OF = 1 << 7
};

/* The grammars by which what begins with this lexeme may be a date. */
static unsigned grammars_of(const lexeme *l)
{
    if (l->kind == LEX_NUMBER)
        return WESTERN | NUMERIC | CJK | RELATIVE | PERIOD | YEAR | WEEKDAY_OF;
    if (l->kind != LEX_WORD)
        return 0;
    if (l->language >= LANGUAGE_JA)
        return CJK;
    switch (l->word->kind) {
    case W_MONTH:
        return WESTERN;
    case W_WEEKDAY:
        return WESTERN | WEEKDAY | WEEKDAY_OF;
    case W_NUMBER:
        return WESTERN | RELATIVE;
    case W_ORDINAL:
    case W_TENS:
        return WESTERN | RELATIVE | PERIOD | WEEKDAY_OF;
    case W_RELATIVE:
    case W_YEAR_WORD:
        return RELATIVE;
    case W_DEICTIC:
        return RELATIVE | WEEKDAY_OF;
    case W_UNIT: /* années 1990 */
        return RELATIVE | PERIOD;
    case W_SEASON:
    case W_FISCAL:
    case W_DECADE:
    case W_CENTURY:
    case W_QUARTER:
    case W_HALF:
        return PERIOD;
    default:
        return 0;
    }
}

/* Most numbers are none of a date: three things, 12 ... */
static bool plain_number(reader *r, unsigned k)
{
    const lexeme *l = lex(r, k);
    if (l->kind != LEX_NUMBER || l->digits >= 4 || (l->flags & LEX_PLURAL))
        return false;
    const lexeme *behind = lex(r, k + 1);
    return behind->kind == LEX_END ||
           (behind->kind == LEX_OTHER && !lex_text(r, k + 1, CQ_STR("day")) &&
            !is_raised_ending(r, k + 1));
}

unsigned any_point(reader *r, unsigned k, point *p)
{
    static const grammar grammars[] = {western_point, numeric_point, cjk_point,    relative_point,
                                       period_point,  lone_year,     lone_weekday, weekday_point};
    unsigned best = 0;
    unsigned which = grammars_of(lex(r, k));
    if (which == 0 || plain_number(r, k))
        return 0;
    for (size_t i = 0; i < sizeof grammars / sizeof grammars[0]; i++) {
        point candidate;
        unsigned next = which >> i & 1 ? grammars[i](r, k, &candidate) : 0;
        if (next && (best == 0 || candidate.end > p->end ||
                     (candidate.end == p->end && p->bare && !candidate.bare))) {
            *p = candidate;
            best = next;
        }
    }
    return best;
}

unsigned bare_day(reader *r, unsigned k, point *p)
{
    point_start(p, r, k, "day");
    unsigned next = read_day(r, k, &p->day);
    if (!next || lex(r, k)->kind != LEX_NUMBER)
        return 0;
    p->bare = BARE_DAY;
    point_end(p, r, next);
    return next;
}

/* A dash, a tilde, or a word that joins the ends of a range: the lexeme behind it. 0: none. */
static unsigned skip_joint(reader *r, unsigned k)
{
    if (lex_is(r, k, '-') && lex_is(r, k + 1, '-'))
        k++;
    if (lex_is(r, k, '-') || lex_is(r, k, '~'))
        return k + 1;
    if (lex_word(r, k, W_TO)) {
        unsigned next = k + 1;
        if (lex_word(r, next, W_TO) || lex_text(r, next, CQ_STR("a"))) /* bis zum, jusqu'a */
            next++;
        return skip_article(r, next);
    }
    if (lex_text(r, k, CQ_STR("a")) || lex_text(r, k, CQ_STR("à"))) /* du 9 a 10 mai */
        return skip_article(r, k + 1);
    if (lex_is(r, k, ',') && (lex_text(r, k + 1, CQ_STR("到")) || lex_text(r, k + 1, CQ_STR("至"))))
        return k + 2;
    return 0;
}

static bool has_before(const reader *r, uint32_t token, cq_str text)
{
    for (uint32_t back = 1; back <= 2 && back <= token; back++) {
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

/* "between 5 and 12 May": and joins a range there. */
static unsigned skip_between(reader *r, unsigned k, uint32_t token)
{
    if (!lex_word(r, k, W_AND))
        return 0;
    if (!has_before(r, token, CQ_STR("between")) && !has_before(r, token, CQ_STR("entre")) &&
        !has_before(r, token, CQ_STR("zwischen")) && !has_before(r, token, CQ_STR("между")))
        return 0;
    return skip_article(r, k + 1);
}

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

/* Gives each end what only the other says. False: they are no range. */
static bool combine(point *a, point *b)
{
    if (a->unit != U_NONE && b->unit == U_NONE && b->year == NO_YEAR) {
        b->unit = a->unit; /* 来年3月から4月 */
        b->offset = a->offset;
        b->anchored = a->anchored;
    }
    if (a->kind == POINT_FISCAL && b->bare == BARE_YEAR)
        b->kind = POINT_FISCAL; /* FY2014-2015 */
    if (b->kind == POINT_FISCAL && a->bare == BARE_YEAR)
        a->kind = POINT_FISCAL; /* 2014-2015年度 */
    if (!same_kind(a, b) && !(a->unit == U_NONE && b->unit == U_YEAR && a->year == NO_YEAR))
        return false;
    if (a->points || b->points || (a->weekday && !a->day) || (b->weekday && !b->day))
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
    if (a->year_digits != b->year_digits && (a->year_digits == 2 || b->year_digits == 2))
        return false;
    if (a->year == NO_YEAR && a->unit == U_NONE)
        return compare(a, b) != 0;
    return compare(a, b) < 0 && (a->year == NO_YEAR || b->year - a->year <= 300);
}

/* 2015-16, 2015/16, 2015-2020 */
static unsigned year_range(reader *r, unsigned k, point *a, point *b)
{
    if (a->month || a->day || a->group || a->year == NO_YEAR || a->unit || a->year_digits != 4 ||
        a->kind == POINT_DECADE || a->kind == POINT_CENTURY || a->ideographic)
        return 0;
    if (!lex_is(r, k, '-') && !lex_is(r, k, '/'))
        return 0;
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
    b->end = l->end;
    return k + 2;
}

/* The other end of a range whose first is `a` and ends before lexeme k. */
static unsigned other_end(reader *r, unsigned k, point *a, point *b)
{
    unsigned next = year_range(r, k, a, b);
    if (next)
        return next;
    next = skip_joint(r, k);
    if (!next && lex_is(r, k, '.') && lex_touches(r, k)) /* 2015.3.5.-3.7., 25 Jan.-3 Feb. */
        next = skip_joint(r, k + 1);
    if (!next)
        next = skip_between(r, k, a->token);
    if (!next && a->bare == BARE_YEAR && lex_is(r, k, '/') && lex_touches(r, k) &&
        lex_touches(r, k + 1) && lex(r, k + 1)->digits == 4)
        next = k + 1; /* 2015/2016 */
    if (!next)
        return 0;
    point other;
    unsigned end = any_point(r, next, &other);
    if (end && (other.day || !a->day || other.month)) {
        point first = *a;
        if (combine(&first, &other)) {
            *a = first;
            *b = other;
            return end;
        }
    }
    bool open_end = a->month_first && (a->year == NO_YEAR || a->ideographic);
    if (!a->day || (!open_end && !a->numeric))
        return 0;
    end = bare_day(r, next, &other);
    if (!end || counted_behind(r, end))
        return 0;
    /* "June 21-25, 1956", "November 16-17, 2023": the year stands behind the second day */
    int32_t year = NO_YEAR;
    uint8_t digits = 0;
    unsigned behind = lex_is(r, end, ',') || lex_is(r, end, '.') ? end + 1 : end;
    unsigned year_end = a->year == NO_YEAR && !a->ideographic && !a->numeric
                            ? read_year(r, skip_of(r, behind), &year, &digits)
                            : 0;
    unsigned weekday = 0;
    if (!year_end)
        weekday = skip_weekday(r, end, &other.weekday);
    if (year_end) {
        other.year = year;
        other.year_digits = digits;
        point_end(&other, r, year_end);
        end = year_end;
    } else if (weekday > end && lex_is(r, end, '(')) {
        point_end(&other, r, weekday);
        end = weekday;
    }
    other.bare = BARE_NOT;
    other.month = a->month;
    if (a->either_order)
        return 0;
    point first = *a;
    if (!combine(&first, &other))
        return 0;
    *a = first;
    *b = other;
    return end;
}

/* A year that a later item of a list gives: "May 19 and July 1, 2022", "January, February 2015". */
static void borrow_year(reader *r, unsigned k, point *p)
{
    if (p->year != NO_YEAR || p->unit != U_NONE || p->points || p->month == 0 || p->ideographic)
        return;
    for (unsigned i = 0; i < 5; i++) {
        unsigned next = skip_comma(r, k);
        if (!next)
            return;
        if (lex_text(r, next, CQ_STR("on")) || lex_text(r, next, CQ_STR("am")) ||
            lex_text(r, next, CQ_STR("in")))
            next = skip_article(r, next + 1);
        point other;
        unsigned end = any_point(r, next, &other);
        if (!end || other.month == 0 || other.unit != U_NONE || (p->day && !other.day)) {
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

/* "9-10 May 2013", "29 and 30 May", "3, 4 and 7-9 June 1956": days, and a full date at the end. */
static unsigned days_in_front(reader *r, item items[ITEMS_MAX])
{
    unsigned count = 0;
    uint8_t weekday = 0;
    unsigned k = 0;
    bool joined = false; /* by a word: "Day 2, 21 May" is no list */
    if (lex_word(r, 0, W_WEEKDAY)) {
        weekday = (uint8_t)lex(r, 0)->value;
        k = lex_is(r, 1, ',') ? 2 : 1;
        k = skip_article(r, k);
    }
    while (count < ITEMS_MAX - 1) {
        item *it = &items[count];
        unsigned next = bare_day(r, k, &it->first);
        if (!next)
            return 0;
        if (count == 0 && weekday) {
            it->first.start = lex(r, 0)->start;
            it->first.token = lex(r, 0)->token;
            it->first.weekday = weekday;
        }
        it->range = false;
        count++;
        if (lex_is(r, next, '(')) { /* 14(Wed)-15(Thu) October */
            unsigned day = skip_weekday(r, next, &it->first.weekday);
            if (day > next)
                point_end(&it->first, r, day);
            next = day;
        }
        if (lex_is(r, next, '.'))
            next++;
        unsigned joint = skip_joint(r, next);
        if (!joint)
            joint = skip_between(r, next, it->first.token);
        if (!joint && lex_is(r, next, '/') && lex_touches(r, next + 1))
            joint = next + 1;
        if (joint) {
            unsigned end = any_point(r, joint, &it->last);
            if (!end && lex_word(r, joint, W_WEEKDAY))
                return 0;
            if (end && is_day_month(&it->last) && it->last.day > it->first.day) {
                it->range = true;
                point full = it->last;
                share(&full, items, count);
                it->last = full;
                return count;
            }
            end = bare_day(r, joint, &it->last);
            if (!end || it->last.day <= it->first.day)
                return 0;
            it->range = true;
            next = end;
            if (lex_is(r, next, '.'))
                next++;
        }
        joined = joined || !lex_is(r, next, ',') || lex_word(r, next + 1, W_AND);
        k = skip_comma(r, next);
        if (!k)
            return 0;
        point full;
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
static unsigned days_behind(reader *r, unsigned k, item items[ITEMS_MAX])
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

unsigned read_expression(reader *r, uint8_t language, item items[ITEMS_MAX])
{
    point p;
    point last;
    if (inside_number(r))
        return 0;
    unsigned end = any_point(r, 0, &p);
    if (end && p.rule && strcmp(p.rule, "era-letter") == 0 && language != LANGUAGE_JA)
        return 0;
    bool day_list = lex(r, 0)->kind == LEX_NUMBER || lex_word(r, 0, W_WEEKDAY);
    if ((!end || p.bare) && day_list) {
        unsigned count = days_in_front(r, items);
        if (count)
            return count;
    }
    if (!end) {
        end = bare_day(r, 0, &p);
        if (!end || !bare_is_date(r, &p, end, language))
            return 0;
    }
    unsigned range = other_end(r, end, &p, &last);
    if (!range)
        borrow_year(r, end, &p);
    bool settled = range && p.bare != BARE_WEEKDAY &&
                   (p.bare != BARE_MONTH_DAY || language == LANGUAGE_KO || p.year != NO_YEAR);
    if (settled && p.bare == BARE_YEAR && last.bare == BARE_YEAR)
        settled = bare_is_date(r, &p, range, language);
    else if (!range)
        settled = p.bare == BARE_NOT || (p.bare == BARE_MONTH && p.year != NO_YEAR) ||
                  bare_is_date(r, &p, end, language);
    if (!settled)
        return 0;
    items[0].first = p;
    items[0].range = range != 0;
    if (range) {
        items[0].last = last;
        return 1;
    }
    return days_behind(r, end, items);
}
