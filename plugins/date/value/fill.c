/*
 * fill.c - what a date leaves open: its year, the month of a bare day, the day of a weekday. The
 * nearest that fits is taken, by what the sentence says of past and future and by what the text has
 * told before.
 */
#include "value/fill.h"

#include <stdlib.h>

static int64_t middle_day(cqk_date date)
{
    if (date.month == 0)
        return cqk_day_number((cqk_date){date.year, 7, 1});
    return cqk_day_number((cqk_date){date.year, date.month, date.day ? date.day : 15});
}

static bool weekday_fits(cqk_date date, uint8_t weekday)
{
    return weekday == 0 || date.day == 0 || cqk_weekday(cqk_day_number(date)) == weekday;
}

/* Days and months are told of more often when they are past, unless the sentence looks ahead. What
 * a verb puts into the past is so but for a few days: a paper may bear the day a meeting began. */
static int64_t bias(const context *c, int64_t off)
{
    enum { FEW = 5 };
    int64_t distance = llabs(off) * 10;
    if (off > 0 && c->past)
        return distance * (off > FEW ? 40 : c->sent ? 12 : 8);
    if (off < 0 && c->future && c->surely_future)
        return distance * 3;
    if (off > 0)
        return distance * (c->future ? 7 : c->past_near ? 70 : 13) / 10;
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

int32_t nearest_group(const context *c, cqk_date base, uint8_t group)
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
        return cqk_is_date(date); /* 29 February */
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

/* "In 1853 he reaffirmed it. He wrote on August 19": is the year one that was told of alone, and
 * the day not one of these weeks? */
static bool is_of_told_year(const context *c, const point *p, cqk_date base)
{
    enum { NEAR = 45 };
    if (c->told_year == NO_YEAR || p->day == 0 || c->future || c->sent ||
        !cqk_is_date((cqk_date){c->told_year, p->month, p->day}))
        return false;
    if (!known(base) || c->guessed)
        return true;
    for (int32_t year = base.year - 1; is_day(base) && year <= base.year + 1; year++) {
        cqk_date date = {year, p->month, p->day};
        if (cqk_is_date(date) && llabs(cqk_day_number(date) - cqk_day_number(base)) < NEAR)
            return false;
    }
    return c->told_year != base.year;
}

/* The year that brings a month and day nearest to a day that was told of. */
static int32_t year_beside(cqk_date told, const point *p)
{
    int32_t best = told.year;
    int64_t distance = INT64_MAX;
    for (int32_t year = told.year - 1; year <= told.year + 1; year++) {
        cqk_date date = {year, p->month, p->day};
        int64_t off = cqk_is_date(date) ? llabs(middle_day(date) - middle_day(told)) : INT64_MAX;
        if (off < distance) {
            distance = off;
            best = year;
        }
    }
    return best;
}

/* "am 19. Juni 2020 ..., die 213. Sitzung am 9. Dezember": was a day of these months told of that
 * is to come, with its year? */
static bool is_told_soon(const context *c, cqk_date base)
{
    enum { SOON = 200 };
    if (!is_day(c->story) || !c->story_explicit || !is_day(base))
        return false;
    int64_t ahead = cqk_day_number(c->story) - cqk_day_number(base);
    return ahead > 0 && ahead <= SOON;
}

/* The year of a month (and day) without one. */
void fill_year(const context *c, const point *p, value *v)
{
    cqk_date base = base_of(c);
    cqk_date told = {c->story.year, p->month, p->day};
    bool fits = !known(c->story) || !p->day || /* 29 February; a weekday */
                (cqk_is_date(told) && weekday_fits(told, p->weekday));
    if (c->named_year != NO_YEAR) {
        v->date.year = c->named_year;
        return;
    }
    if (known(c->last) && p->day && c->last.day == 0 && c->last.month == p->month && c->beside) {
        v->date.year = c->last.year; /* six months later, i.e., September 16 */
        return;
    }
    if (fits && c->guessed && is_day(c->story) && !known(c->local) && !known(c->heading)) {
        v->date.year = year_beside(c->story, p);
        return;
    }
    if (fits && known(c->story) && c->story_explicit && !(c->future && c->surely_future) &&
        (!known(base) || c->story.year != base.year) && !known(c->local) &&
        !is_past_aside(c, p, base) && !is_near_document(c, p, base)) {
        v->date.year = c->story.year;
        return;
    }
    if (!known(c->story) && !known(c->local) && !known(c->heading) && is_of_told_year(c, p, base)) {
        v->date.year = c->told_year;
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
    if (is_told_soon(c, base) && !c->past && !is_past_aside(c, p, base)) {
        v->date.year = year_beside(c->story, p);
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

static int64_t days_apart(cqk_date a, cqk_date b)
{
    return llabs(cqk_day_number(a) - cqk_day_number(b));
}

/* The day of the month before, of or behind that of `from` on which its weekday falls. */
static cqk_date fitting_day(cqk_date from, const point *p)
{
    static const int shifts[] = {0, -1, 1};
    for (size_t i = 0; i < sizeof shifts / sizeof shifts[0]; i++) {
        cqk_date month = cqk_add_months((cqk_date){from.year, from.month, 0}, shifts[i]);
        cqk_date date = {month.year, month.month, p->day};
        if (cqk_is_date(date) && weekday_fits(date, p->weekday))
            return date;
    }
    return nothing;
}

/* The day of a month nearest to `from`; one on the wrong side of it only if the others are far. Of
 * a story, one of another month only if it is clearly nearer: 14 March ... the 28th. */
static cqk_date nearest_day(cqk_date from, uint8_t day, int wrong_side, bool story)
{
    enum { OTHER_MONTH = 8 };
    cqk_date best = nothing;
    int64_t distance = INT64_MAX;
    for (int shift = -1; shift <= 1; shift++) {
        cqk_date month = cqk_add_months((cqk_date){from.year, from.month, 0}, shift);
        cqk_date date = {month.year, month.month, day};
        if (!cqk_is_date(date))
            continue;
        int64_t off = cqk_day_number(date) - cqk_day_number(from);
        bool wrong = (wrong_side > 0 && off > 0) || (wrong_side < 0 && off < 0);
        off = llabs(off) + (wrong ? 40 : 0) + (story && shift != 0 ? OTHER_MONTH : 0);
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
    bool month =
        known(c->story) && c->story.day == 0 &&
        (c->story.year > base.year || (c->story.year == base.year && c->story.month > base.month));
    return !p->ideographic && is_day(base) && !c->future &&
           (month || (is_day(c->story) && cqk_day_number(c->story) > cqk_day_number(base)));
}

/* The month of a day that stands alone: that of the story, or near the document's date. */
void fill_month(const context *c, const point *p, value *v)
{
    cqk_date base = base_of(c);
    bool ahead =
        c->future && !c->past && is_day(base) && !p->ideographic && is_day(c->story) &&
        cqk_day_number(c->story) <= cqk_day_number(base); /* he will be there by the 25th */
    bool story = known(c->story) && c->story.month != 0 && !is_told_ahead(c, p, base) && !ahead;
    cqk_date from = story ? c->story : base;
    bool goes_on = p->ideographic && !story && c->future && is_day(base) && is_day(c->last_day) &&
                   cqk_day_number(c->last_day) > cqk_day_number(base) &&
                   p->day >= c->last_day.day; /* 오는 11월 25일 ... 27일엔 ... 열릴 예정 */
    if ((p->anchored && known(c->last_day)) || goes_on) { /* 同7日, 翌8日 */
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
    int wrong_side = story || p->ideographic ? 0 : c->future && !c->past ? -1 : 1;
    v->date = nearest_day(from, p->day, wrong_side, story);
    if (story && c->apart && !p->ideographic && !p->anchored && is_day(base) && is_day(c->story)) {
        cqk_date near = nearest_day(base, p->day, c->future && !c->past ? -1 : 1, false);
        if (is_day(near) && is_day(v->date) && days_apart(near, base) < days_apart(v->date, from))
            v->date =
                near; /* announced September 24 ... saw him on the 28th, in a paper of the 30th */
    }
    if (!is_day(base) || weekday_fits(v->date, p->weekday))
        return;
    cqk_date other = fitting_day(base, p); /* 9日(日): the month in which it is a Sunday */
    if (known(other))
        v->date = other;
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
    if (off > 31)
        return false; /* a day weeks ahead was told of: no more than that */
    bool wrong_side = off < 0 ? c->future && !c->past : off > 0 && c->past;
    return !wrong_side && (same_paragraph || llabs(off) <= 7);
}

/* A weekday alone: the last one up to the base, or the next where the sentence looks ahead. */
void fill_weekday(const context *c, const point *p, value *v)
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
