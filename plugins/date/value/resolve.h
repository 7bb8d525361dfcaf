/*
 * resolve.h - gives items their values: what they count from, and the nearest date that fits.
 */
#ifndef DATE_RESOLVE_H
#define DATE_RESOLVE_H

#include "edtf.h"
#include "grammar/point.h"

enum { ORDER_UNKNOWN = 0, ORDER_DAY_FIRST, ORDER_MONTH_FIRST };

/* What is known where an item is resolved. */
typedef struct context {
    cqk_date document;    /* the document's date; year NO_YEAR: unknown */
    cqk_date local;       /* that of a quoted message; year NO_YEAR: none */
    cqk_date heading;     /* of the heading above; year NO_YEAR: none */
    cqk_date last;        /* mentioned last, of any grain; year NO_YEAR: none */
    cqk_date last_day;    /* mentioned last, a whole day */
    cqk_date weekdays[8]; /* the day mentioned last of each weekday, 1 to 7; year 0: none */
    cqk_date here;        /* mentioned last in this segment, a whole day */
    cqk_date story;       /* mentioned last in this segment as the time of what is told */
    cqk_date told;        /* the day of a "tomorrow" just in front in this segment */
    bool story_explicit;  /* its year stood there */
    int32_t told_year;    /* "In 1853 ...": mentioned last in this segment, alone; NO_YEAR: none */
    int32_t era;          /* the year before the first of the era mentioned last; 0: none */
    bool guessed;         /* the document's date is one that it tells of, no date of its own */
    bool chronology;      /* dates without a year follow those before them */
    bool dotted;          /* the document writes days with dots */
    bool minguo;          /* the document counts years by the Republic of China's era */
    uint8_t order;        /* ORDER_...: of 05/06/2023 */
    uint8_t language;
    bool future;        /* the sentence speaks of what will be */
    bool surely_future; /* the word that says so stands right in front */
    bool reported;      /* it was to be, when what is told happened */
    bool past;          /* a verb in the past stands right in front */
    bool past_near;     /* one stands in the same clause */
    bool joined;        /* to the date in front of it: in July and October */
    int32_t named_year; /* of the meeting whose day it is: the 2023 Leaders Meeting on June 8 */
    bool beside;        /* a few characters behind the date in front */
    bool apart;         /* another sentence than that of the date in front */
    bool sent;          /* the day of a letter, note, agreement */
} context;

typedef struct resolved {
    char value[CQK_EDTF_SIZE]; /* empty: cannot be resolved */
    const char *grain;
    bool relative;
    cqk_date first; /* year NO_YEAR: unknown */
    cqk_date last;
} resolved;

void resolve_item(const context *c, const item *it, resolved *out);

/* Notes an item as the date mentioned last. */
void remember(context *c, const resolved *r);

#endif
