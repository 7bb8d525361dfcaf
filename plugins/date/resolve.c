/*
 * resolve.c - what is left open in a date is taken from the document's date (the nearest date that
 * fits), from the date mentioned last, or stays open: then there is no value.
 */
#include "resolve.h"

#include <stdlib.h>
#include <string.h>

static const cqk_date nothing = {NO_YEAR, 0, 0};

/* A point with its value: a date of some grain, a group of months, or an interval. */
typedef struct value {
    cqk_date date; /* year NO_YEAR: unknown */
    uint8_t group;
    uint8_t kind;  /* POINT_... */
    cqk_date last; /* of an interval, such as a week; year NO_YEAR: none */
    bool relative;
    bool open; /* month and day may be the other way round */
} value;

static bool known(cqk_date date)
{
    return date.year != NO_YEAR;
}

static bool is_day(cqk_date date)
{
    return known(date) && date.month != 0 && date.day != 0;
}

/* The date that relative expressions count from. */
static cqk_date base_of(const context *c)
{
    return known(c->local) ? c->local : known(c->heading) ? c->heading : c->document;
}

static int64_t middle_day(cqk_date date)
{
    if (date.month == 0)
        return cqk_day_number((cqk_date){date.year, 7, 1});
    return cqk_day_number((cqk_date){date.year, date.month, date.day ? date.day : 15});
}

/* Two digits of a year: the century that brings it nearest to the document, not long after it. */
static int32_t full_year(const context *c, int32_t year, uint8_t digits)
{
    if (year == NO_YEAR || digits != 2)
        return year;
    cqk_date base = base_of(c);
    int32_t latest = known(base) ? base.year + 20 : 2030;
    int32_t full = latest / 100 * 100 + year;
    return full > latest ? full - 100 : full;
}

static bool weekday_fits(cqk_date date, uint8_t weekday)
{
    return weekday == 0 || date.day == 0 || cqk_weekday(cqk_day_number(date)) == weekday;
}

/* Days and months are told of more often when they are past, unless the sentence looks ahead. */
static int64_t bias(const context *c, int64_t off)
{
    int64_t distance = llabs(off) * 10;
    if (off > 0 && c->past)
        return distance * (c->sent ? 12 : 8);
    if (off < 0 && c->future && c->surely_future)
        return distance * 3;
    if (off > 0)
        return distance * (c->future ? 7 : 13) / 10;
    return distance;
}

/* The year that brings a month and day nearest to `base`; the weekday, where given, must fit. */
static int32_t nearest_year(const context *c, cqk_date base, const point *p)
{
    int32_t best = NO_YEAR;
    int64_t distance = INT64_MAX;
    int reach = p->weekday && p->day ? 3 : 1;
    for (int32_t year = base.year - reach; year <= base.year + reach; year++) {
        cqk_date date = {year, p->month, p->day};
        if (!cqk_is_date(date))
            continue;
        int64_t off = bias(c, middle_day(date) - middle_day(base));
        if (!weekday_fits(date, p->weekday))
            off += 20000; /* a slip in the weekday is likelier than a date years away */
        if (off < distance) {
            distance = off;
            best = year;
        }
    }
    return base.month == 0 ? base.year : best;
}

/* The month in the middle of a season, quarter or half; 13 is the next year's January. */
static int32_t middle_month(uint8_t group)
{
    if (group >= 40)
        return group == 40 ? 4 : 10;
    return group >= 33 ? (group - 33) * 3 + 2 : (group - CQK_EDTF_SPRING) * 3 + 4;
}

/* The year that brings a season, quarter or half nearest to `base`. */
static int32_t nearest_group(const context *c, cqk_date base, uint8_t group)
{
    int32_t best = base.year;
    int64_t distance = INT64_MAX;
    for (int32_t year = base.year - 1; base.month && year <= base.year + 1; year++) {
        cqk_date middle = cqk_add_months((cqk_date){year, 1, 0}, middle_month(group) - 1);
        int64_t off = bias(c, middle_day(middle) - middle_day(base));
        if (off < distance) {
            distance = off;
            best = year;
        }
    }
    return best;
}

/* Behind a day to come ("will be held on 17 April 2026, as was agreed on 9 October"): does this one
 * lie before the document, and far from that one? */
static bool is_past_aside(const context *c, const point *p, cqk_date base)
{
    enum { JUST = 31, FAR = 100 };
    cqk_date date = {base.year, p->month, p->day};
    cqk_date later = {c->story.year, p->month, p->day};
    if (!is_day(base) || !is_day(c->story) || p->day == 0 || p->month == 0)
        return false;
    if (!cqk_is_date(date) || !cqk_is_date(later))
        return false;
    int64_t today = cqk_day_number(base);
    int64_t day = cqk_day_number(date);
    int64_t apart = llabs(cqk_day_number(later) - cqk_day_number(c->story));
    return cqk_day_number(c->story) > today && day <= today &&
           (today - day <= JUST || (apart > FAR && !c->future));
}

/* "A review began in December 1966. The trip of February 23 had gone well": does the day lie close
 * to the document's own, and closer to it than to what was told last? */
static bool is_near_document(const context *c, const point *p, cqk_date base)
{
    enum { NEAR = 45 };
    cqk_date then = {c->story.year, p->month, p->day};
    if (!is_day(base) || p->day == 0 || p->month == 0 || !cqk_is_date(then))
        return false;
    int64_t from_story = llabs(cqk_day_number(then) - middle_day(c->story));
    for (int32_t year = base.year - 1; year <= base.year + 1; year++) {
        cqk_date date = {year, p->month, p->day};
        int64_t off = cqk_is_date(date) ? llabs(cqk_day_number(date) - cqk_day_number(base)) : NEAR;
        if (off < NEAR && off < from_story)
            return true;
    }
    return false;
}

/* The year of a month (and day) without one. */
static void fill_year(const context *c, const point *p, value *v)
{
    cqk_date base = base_of(c);
    if (c->named_year != NO_YEAR) {
        v->date.year = c->named_year;
        return;
    }
    if (known(c->story) && c->story_explicit && !(c->future && c->surely_future) &&
        (!known(base) || c->story.year != base.year) && !known(c->local) &&
        !is_past_aside(c, p, base) && !is_near_document(c, p, base)) {
        v->date.year = c->story.year;
        return;
    }
    bool later = p->month > c->last.month;
    bool winter = c->last.month >= 11 && p->month <= 2;
    if (c->joined && known(c->last) && c->last.month && (c->last.day != 0) == (p->day != 0) &&
        (later || winter)) {
        v->date.year = c->last.year + (later ? 0 : 1);
        v->relative = known(base);
        return;
    }
    if (c->chronology && known(c->last) && !known(c->heading)) {
        v->date.year = nearest_year(c, c->last, p);
        return;
    }
    if (known(base)) {
        v->date.year = nearest_year(c, base, p);
        v->relative = true;
        return;
    }
    if (known(c->last))
        v->date.year = nearest_year(c, c->last, p);
}

/* The day of a month nearest to `from`; one on the wrong side of it only if the others are far. */
static cqk_date nearest_day(cqk_date from, uint8_t day, int wrong_side)
{
    cqk_date best = nothing;
    int64_t distance = INT64_MAX;
    for (int shift = -1; shift <= 1; shift++) {
        cqk_date month = cqk_add_months((cqk_date){from.year, from.month, 0}, shift);
        cqk_date date = {month.year, month.month, day};
        if (!cqk_is_date(date))
            continue;
        int64_t off = cqk_day_number(date) - cqk_day_number(from);
        bool wrong = (wrong_side > 0 && off > 0) || (wrong_side < 0 && off < 0);
        off = llabs(off) + (wrong ? 40 : 0);
        if (off < distance) {
            distance = off;
            best = date;
        }
    }
    return best;
}

/* "leaves for London July 17. Majlis last met on the 3rd": a day to come tells nothing of those
 * that the next sentences speak of, unless they look ahead too. */
static bool is_told_ahead(const context *c, const point *p, cqk_date base)
{
    return !p->ideographic && is_day(base) && is_day(c->story) && !c->future &&
           cqk_day_number(c->story) > cqk_day_number(base);
}

/* The month of a day that stands alone: that of the story, or near the document's date. */
static void fill_month(const context *c, const point *p, value *v)
{
    cqk_date base = base_of(c);
    bool story = known(c->story) && c->story.month != 0 && !is_told_ahead(c, p, base);
    cqk_date from = story ? c->story : base;
    if (p->anchored && known(c->last_day)) { /* 同7日, 翌8日 */
        from = c->last_day;
        story = true;
    }
    if (!known(from) || from.month == 0)
        from = c->last;
    if (!known(from) || from.month == 0)
        return;
    v->relative = !story && known(base);
    if (from.day == 0) {
        v->date = (cqk_date){from.year, from.month, p->day};
        return;
    }
    /* English despatches speak of days past */
    int wrong_side = story || p->ideographic ? 0 : c->future ? -1 : 1;
    v->date = nearest_day(from, p->day, wrong_side);
}

/* "Am Montag, den 8. September ... am Montagnachmittag": is the weekday that of a day told of
 * before, within a week of the base? */
static bool is_told_weekday(const context *c, const point *p, cqk_date base)
{
    cqk_date told = c->weekdays[p->weekday];
    bool same_paragraph = is_day(c->here) && cqk_weekday(cqk_day_number(c->here)) == p->weekday;
    if (!is_day(told) || !is_day(base))
        return same_paragraph; /* les 4 et 5 mars ... ont pris fin dimanche */
    int64_t off = cqk_day_number(told) - cqk_day_number(base);
    bool wrong_side = off < 0 ? c->future && !c->past : off > 0 && c->past;
    return !wrong_side && (same_paragraph || llabs(off) <= 7);
}

/* A weekday alone: the last one up to the base, or the next where the sentence looks ahead. */
static void fill_weekday(const context *c, const point *p, value *v)
{
    cqk_date base = base_of(c);
    if (is_told_weekday(c, p, base)) {
        v->date = c->weekdays[p->weekday];
        return;
    }
    if (!is_day(base))
        return;
    int64_t day = cqk_day_number(base);
    int64_t told = known(c->last_day) ? cqk_day_number(c->last_day) : day;
    if (c->reported && told < day && told + 14 >= day) { /* the first one after that day */
        v->date = cqk_date_of(told + 1 + (p->weekday + 7 - cqk_weekday(told + 1)) % 7);
        return;
    }
    int64_t ahead = known(c->told) ? cqk_day_number(c->told) : day;
    if (!c->past && ahead > day && ahead <= day + 31) { /* reist morgen und trifft am Samstag ein */
        v->date = cqk_date_of(ahead + (p->weekday + 7 - cqk_weekday(ahead)) % 7);
        v->relative = true;
        return;
    }
    int64_t off = (int64_t)cqk_weekday(day) - p->weekday;
    if (off < 0)
        off += 7;
    day -= off;
    if (c->future && !c->past && off != 0)
        day += 7;
    v->date = cqk_date_of(day);
    v->relative = true;
}

static void set_week(value *v, int64_t day, int64_t weeks, bool weekend)
{
    int64_t monday = day - (cqk_weekday(day) - 1) + weeks * 7;
    v->date = cqk_date_of(weekend ? monday + 5 : monday);
    v->last = cqk_date_of(monday + 6);
}

/* "last October", "this Friday", "5 mai dernier", "next spring" */
static void resolve_pointed(const context *c, const point *p, value *v)
{
    cqk_date base = p->anchored && known(c->last_day) ? c->last_day : base_of(c);
    if (!known(base))
        return;
    v->relative = true;
    if (p->weekday && !p->month) {
        if (!is_day(base))
            return;
        int64_t day = cqk_day_number(base);
        int64_t off = (int64_t)p->weekday - cqk_weekday(day);
        if (p->offset < 0 && off >= 0)
            off -= 7;
        if (p->offset > 0 && off <= 0)
            off += 7;
        v->date = cqk_date_of(day + off);
        return;
    }
    if (p->day && !p->month) { /* 지난 13일, 오는 13일 */
        if (!is_day(base))
            return;
        int shift = p->offset < 0 ? (p->day <= base.day ? 0 : -1) : (p->day >= base.day ? 0 : 1);
        cqk_date month = cqk_add_months((cqk_date){base.year, base.month, 0}, shift);
        v->date = (cqk_date){month.year, month.month, p->day};
        return;
    }
    v->date.year = base.year;
    int from = base.month * 100 + (p->day ? base.day : 0);
    int said = p->month * 100 + p->day;
    if (p->group) { /* seasons by their first month: spring is March */
        from = base.month;
        said = (p->group - CQK_EDTF_SPRING) * 3 + 5;
    }
    if (base.month == 0)
        return;
    if (p->offset < 0 && said >= from)
        v->date.year--;
    if (p->offset > 0 && said <= from)
        v->date.year++;
}

/* "the first Tuesday of October": the day, once the year is known; else the day that is said. */
static uint8_t nth_day(const point *p, cqk_date month)
{
    if (p->nth == 0 || !known(month))
        return month.day;
    if (p->nth < 5)
        return cqk_nth_weekday(month.year, month.month, p->weekday, p->nth).day;
    cqk_date fifth = cqk_nth_weekday(month.year, month.month, p->weekday, 4);
    cqk_date next = cqk_add_days(fifth, 7);
    return next.month == month.month ? next.day : fifth.day;
}

/* "today, December 13" in what was sent an hour after midnight: the day that is named, if it is one
 * of the next. */
static cqk_date named_day(cqk_date date, const point *p)
{
    for (int shift = -2; shift <= 2; shift++) {
        cqk_date other = cqk_add_days(date, shift);
        if (other.month == p->month && other.day == p->day)
            return other;
    }
    return date;
}

/* today, last week, the same day, next year, two weeks ago */
static void resolve_relative(const context *c, const point *p, value *v)
{
    cqk_date base = base_of(c);
    bool day_unit = p->unit == U_DAY || p->unit == U_WEEK || p->unit == U_WEEKEND;
    bool month_unit = p->unit == U_MONTH || p->unit == U_QUARTER;
    if (p->anchored) {
        bool whole = day_unit || (month_unit && c->last.month == 0);
        cqk_date anchor = whole ? c->last_day : c->last;
        base = known(anchor) ? anchor : base;
    }
    v->relative = !p->anchored;
    if (!known(base) || (day_unit && !is_day(base)) || (month_unit && base.month == 0))
        return;
    switch (p->unit) {
    case U_DAY:
        v->date = cqk_add_days(base, p->offset);
        break;
    case U_WEEK:
        if (p->weekday) {
            set_week(v, cqk_day_number(base), p->offset, false);
            v->date = cqk_add_days(v->date, p->weekday - 1);
            v->last = nothing;
        } else if (strcmp(p->rule, "ago") == 0) {
            v->date = cqk_add_days(base, (int64_t)p->offset * 7);
        } else {
            set_week(v, cqk_day_number(base), p->offset, false);
        }
        break;
    case U_WEEKEND:
        set_week(v, cqk_day_number(base), p->offset, true);
        break;
    case U_MONTH:
        v->date = cqk_add_months((cqk_date){base.year, base.month, 0}, p->offset);
        v->date.day = p->day;
        break;
    case U_QUARTER:
        v->date = cqk_add_months((cqk_date){base.year, base.month, 0}, 3 * (int64_t)p->offset);
        v->group = (uint8_t)(33 + (v->date.month - 1) / 3);
        break;
    case U_YEAR:
        v->date = (cqk_date){base.year + p->offset, p->month, p->day};
        v->date.day = nth_day(p, v->date);
        break;
    case U_DECADE:
        v->date = (cqk_date){base.year / 10 * 10 + p->offset * 10, 0, 0};
        v->kind = POINT_DECADE;
        break;
    case U_CENTURY:
        v->date = (cqk_date){base.year / 100 * 100 + p->offset * 100, 0, 0};
        v->kind = POINT_CENTURY;
        if (p->kind == POINT_DECADE) {
            v->date.year += p->year;
            v->kind = POINT_DECADE;
        }
        break;
    default:
        break;
    }
    if (p->unit == U_DAY && p->month)
        v->date = named_day(v->date, p);
    else if (p->unit == U_DAY && p->day && v->date.day != p->day) {
        /* 明日7日 of another day: the number is what was meant */
        point day = {.day = p->day, .ideographic = true, .year = NO_YEAR};
        fill_month(c, &day, v);
    }
}

static value resolve_point(const context *c, const point *p)
{
    value v = {nothing, p->group, p->kind, nothing, false, false};
    if (p->unit != U_NONE) {
        resolve_relative(c, p, &v);
        return v;
    }
    v.date = (cqk_date){full_year(c, p->year, p->year_digits), p->month, p->day};
    int32_t era = c->era ? c->era : c->minguo ? 1911 : 0;
    int32_t latest = known(base_of(c)) ? base_of(c).year + 20 : 2050;
    if (era && p->ideographic && p->year_digits == 2 && p->year != NO_YEAR &&
        era + p->year <= latest)
        v.date.year = era + p->year; /* 昭和16年 ... 20年9月; 97年11月; but 平成16年 ... 98年10月 */
    if (p->lunisolar)
        v.date.month = v.date.day = 0;
    if (p->points) {
        v.date.year = NO_YEAR;
        resolve_pointed(c, p, &v);
        v.date.month = v.date.month ? v.date.month : p->month;
        v.date.day = v.date.day ? v.date.day : p->day;
        return v;
    }
    if (p->either_order && c->order == ORDER_MONTH_FIRST) {
        v.date.month = p->day;
        v.date.day = p->month;
    }
    v.open = p->either_order && c->order == ORDER_UNKNOWN;
    if (!known(v.date) && p->month)
        fill_year(c, p, &v);
    v.date.day = nth_day(p, v.date);
    if (known(v.date) || p->month)
        return v;
    if (p->day)
        fill_month(c, p, &v);
    else if (p->weekday)
        fill_weekday(c, p, &v);
    else if (p->group && known(base_of(c))) {
        v.date.year = nearest_group(c, base_of(c), p->group);
        v.relative = true;
    }
    return v;
}

/* Writes a value; empty where it is unknown or no date of the calendar. */
static void write_value(const value *v, char out[CQK_EDTF_SIZE])
{
    char first[CQK_EDTF_SIZE];
    char last[CQK_EDTF_SIZE];
    out[0] = '\0';
    if (!known(v->date) || v->open || (v->date.month == 0 && v->date.day != 0))
        return;
    if (v->kind == POINT_DECADE)
        cqk_edtf_decade(out, v->date.year);
    else if (v->kind == POINT_CENTURY)
        cqk_edtf_century(out, v->date.year);
    else if (v->kind == POINT_ERA_DECADE && cqk_edtf_date(first, v->date) &&
             cqk_edtf_date(last, (cqk_date){v->date.year + 9, 0, 0}))
        cqk_edtf_interval(out, first, last);
    else if (v->group)
        cqk_edtf_group(out, v->date.year, v->group);
    else if (known(v->last) && cqk_edtf_date(first, v->date) && cqk_edtf_date(last, v->last))
        cqk_edtf_interval(out, first, last);
    else
        cqk_edtf_date(out, v->date);
}

static const char *grain_of(const value *v, const point *p)
{
    if (v->kind == POINT_DECADE || v->kind == POINT_ERA_DECADE)
        return "decade";
    if (v->kind == POINT_CENTURY)
        return "century";
    if (v->kind == POINT_FISCAL)
        return "fiscal-year";
    if (v->group)
        return v->group >= 40 ? "half" : v->group >= 33 ? "quarter" : "season";
    if ((p->unit == U_WEEK && !p->weekday && strcmp(p->rule, "ago") != 0) || p->unit == U_WEEKEND)
        return p->unit == U_WEEK ? "week" : "weekend";
    if (p->day || v->date.day || p->unit == U_DAY || (p->weekday && !p->month))
        return "day";
    return p->month || v->date.month || p->unit == U_MONTH ? "month" : "year";
}

/* The second end of a range may lie in the year after the first. */
static void order_ends(value *first, value *last, const point *second)
{
    if (!known(first->date) || !known(last->date) || second->year != NO_YEAR ||
        second->unit != U_NONE)
        return;
    if (second->month == 0 && second->day != 0 && is_day(first->date)) {
        last->date = (cqk_date){first->date.year, first->date.month, second->day};
        if (second->day < first->date.day)
            last->date = cqk_add_months(last->date, 1);
        return;
    }
    last->date.year = first->date.year;
    bool earlier = last->date.month < first->date.month ||
                   (last->date.month == first->date.month && last->date.day < first->date.day);
    if (earlier)
        last->date.year++;
}

/* Of a range within one year and without it, the middle tells which year is nearest: in August,
 * "January to May" was this year. */
static value resolve_first(const context *c, const item *it)
{
    const point *p = &it->first;
    const point *q = &it->last;
    value v = resolve_point(c, p);
    if (!it->range || p->year != NO_YEAR || q->year != NO_YEAR || p->unit != U_NONE || p->points ||
        p->month == 0 || q->month <= p->month || !known(v.date))
        return v;
    point middle = *p;
    middle.month = (uint8_t)((p->month + q->month) / 2);
    middle.day = 0;
    middle.weekday = 0;
    v.date.year = resolve_point(c, &middle).date.year;
    return v;
}

void resolve_item(const context *c, const item *it, resolved *out)
{
    value first = resolve_first(c, it);
    memset(out, 0, sizeof *out);
    out->grain = grain_of(&first, &it->first);
    out->relative = first.relative;
    out->first = first.date;
    out->last = known(first.last) ? first.last : first.date;
    write_value(&first, out->value);
    if (!it->range)
        return;
    value last = resolve_point(c, &it->last);
    if (it->first.bare == BARE_WEEKDAY && is_day(first.date))
        last.date = cqk_add_days(first.date, (it->last.weekday + 7 - it->first.weekday) % 7);
    else
        order_ends(&first, &last, &it->last);
    char from[CQK_EDTF_SIZE];
    char to[CQK_EDTF_SIZE];
    write_value(&first, from);
    write_value(&last, to);
    out->last = last.date;
    out->value[0] = '\0';
    if (from[0] && to[0] && !strchr(from, '/') && !strchr(to, '/'))
        cqk_edtf_interval(out->value, from, to);
}

void remember(context *c, const resolved *r)
{
    if (!r->value[0] || !known(r->last) || !cqk_is_date(r->last))
        return;
    c->last = r->last;
    if (!is_day(r->last))
        return;
    c->last_day = c->here = r->last;
    c->weekdays[cqk_weekday(cqk_day_number(r->last))] = r->last;
    if (is_day(r->first))
        c->weekdays[cqk_weekday(cqk_day_number(r->first))] = r->first;
}
