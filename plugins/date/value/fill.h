/*
 * fill.h - values in the making: what resolve.c makes of a point, and what fill.c adds to it.
 */
#ifndef DATE_FILL_H
#define DATE_FILL_H

#include "value/resolve.h"

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

static inline bool known(cqk_date date)
{
    return date.year != NO_YEAR;
}

static inline bool is_day(cqk_date date)
{
    return known(date) && date.month != 0 && date.day != 0;
}

/* The date that relative expressions count from. */
static inline cqk_date base_of(const context *c)
{
    return known(c->local) ? c->local : known(c->heading) ? c->heading : c->document;
}

/* The year of a month (and day), the month of a day, the day of a weekday, which the point leaves
 * open; nothing is filled in where nothing is known. */
void fill_year(const context *c, const point *p, value *v);
void fill_month(const context *c, const point *p, value *v);
void fill_weekday(const context *c, const point *p, value *v);

/* The year that brings a season, quarter or half nearest to `base`. */
int32_t nearest_group(const context *c, cqk_date base, uint8_t group);

#endif
