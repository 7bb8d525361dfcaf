/*
 * resolve.c - what is left open in a date is taken from the document's date (the nearest date that
 * fits), from the date mentioned last, or stays open: then there is no value.
 */
#include "value/fill.h"

#include <stdlib.h>
#include <string.h>

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

static bool is_romance(const point *p)
{
    return p->language == LANGUAGE_FR || p->language == LANGUAGE_ES;
}

/* "next week", "Montag nächster Woche", "two weeks ago" */
static void resolve_week(cqk_date base, const point *p, value *v)
{
    if (!p->weekday && strcmp(p->rule, "ago") == 0) {
        v->date = cqk_add_days(base, (int64_t)p->offset * 7);
        return;
    }
    set_week(v, cqk_day_number(base), p->offset, false);
    if (p->weekday) {
        v->date = cqk_add_days(v->date, p->weekday - 1);
        v->last = nothing;
    }
}

/* The date whose distance from the base a unit and a number say. */
static void count_from(cqk_date base, const point *p, value *v)
{
    switch (p->unit) {
    case U_DAY:
        v->date = cqk_add_days(base, p->offset);
        break;
    case U_WEEK:
        resolve_week(base, p, v);
        break;
    case U_WEEKEND: /* le week-end prochain is the coming one */
        set_week(v, cqk_day_number(base), p->offset - (p->offset > 0 && is_romance(p)), true);
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
}

/* 今年度 of a Japanese paper of January is the year that began last April. */
static bool is_in_last_fiscal_year(const context *c, const point *p, cqk_date base)
{
    enum { FIRST_MONTH = 4 };
    return p->kind == POINT_FISCAL && c->language == LANGUAGE_JA && !p->anchored && base.month &&
           base.month < FIRST_MONTH;
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
    base.year -= is_in_last_fiscal_year(c, p, base);
    count_from(base, p, v);
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
    enum { AHEAD = 20 }; /* "the seventies" in a paper of 1882 */
    if (p->kind == POINT_DECADE && p->year_digits == 0 && c->language < LANGUAGE_JA &&
        p->year >= 1900 && p->year < 2000 && !c->guessed && !c->chronology && known(base_of(c)) &&
        p->year > base_of(c).year + AHEAD)
        v.date.year -= 100;
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
    if (!is_day(r->last) && known(r->first) && r->first.year != r->last.year)
        return; /* "the plan for 2024-2026. On 20 November": none of them is the text's year */
    c->last = r->last;
    if (!is_day(r->last))
        return;
    c->last_day = c->here = r->last;
    if (strcmp(r->grain, "week") == 0 || strcmp(r->grain, "weekend") == 0)
        return; /* its Monday is not told */
    c->weekdays[cqk_weekday(cqk_day_number(r->last))] = r->last;
    if (is_day(r->first))
        c->weekdays[cqk_weekday(cqk_day_number(r->first))] = r->first;
}
