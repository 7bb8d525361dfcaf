/*
 * point.h - one point of time as a document writes it: what is said, what is left open, and what it
 * counts from. Grammars make points, resolve.c gives them values.
 */
#ifndef DATE_POINT_H
#define DATE_POINT_H

#include "calendar.h"
#include "grammar/reader.h"

enum { NO_YEAR = INT32_MIN };

/* What kind of expression it is. */
enum {
    POINT_CALENDAR = 0, /* year, month, day, group as far as they are given */
    POINT_DECADE,       /* of `year` */
    POINT_CENTURY,      /* of `year` */
    POINT_FISCAL,       /* a fiscal year */
    POINT_ERA_DECADE    /* 昭和20年代: ten years from `year` on, no decade of the calendar */
};

/* What it lacks to be taken for a date by itself; bare.c decides by the words around it. */
enum {
    BARE_NOT = 0,
    BARE_YEAR,
    BARE_MONTH,
    BARE_DAY,
    BARE_WEEKDAY,
    BARE_SEASON,
    BARE_MONTH_DAY, /* 6.10 in Korean */
    BARE_HALF
};

typedef struct point {
    uint32_t start; /* bytes of the segment */
    uint32_t end;
    uint32_t token;  /* the first token */
    int32_t year;    /* NO_YEAR: open */
    uint8_t month;   /* 0: open */
    uint8_t day;     /* 0: open */
    uint8_t weekday; /* 0: not said */
    uint8_t nth;     /* which of the month's weekdays: 1 to 4, 5: the last; 0: not said */
    uint8_t group;   /* season, quarter or half: 21 to 41 */
    uint8_t kind;    /* POINT_... */
    uint8_t bare;    /* BARE_... */
    uint8_t language;
    uint8_t year_digits;
    int16_t era; /* the year before the first of the era that `year` was counted by; 0: none */
    /* Relative: so many units from the document's date, or from the date mentioned last. */
    uint8_t unit;  /* U_...; U_NONE: not relative */
    bool anchored; /* from the date mentioned last */
    bool points;   /* "last", "this" or "next" with a month, weekday or season: offset says which */
    int32_t offset;
    bool either_order; /* 05/06/2023: month and day may be the other way round */
    bool month_first;  /* the day stands behind the month */
    bool year_last;    /* nothing of the date may follow */
    bool ideographic;  /* with CJK or Korean units */
    bool minguo;       /* counted by the Republic of China's era */
    bool lunisolar;    /* the era's months and days are not Gregorian */
    bool numeric;
    const char *rule;
} point;

/* Grammars. Each reads a point that begins at lexeme k and returns the lexeme behind it, 0: none.
 */
/* relative.c: what grammars of relative dates share. The word of a kind at lexeme k; a unit there;
 * what the point becomes; the tokens in front. */
const date_word *relative_word(reader *r, unsigned k, uint8_t kind);
uint8_t relative_unit_at(reader *r, unsigned k);
void relative_set_unit(point *p, uint8_t unit, int32_t offset, bool anchored);
bool relative_article_before(const reader *r, uint32_t token);
bool relative_before_is(const reader *r, uint32_t token, uint32_t back, cq_str text);
/* counted.c */
unsigned counted_point(reader *r, unsigned k, point *p);
unsigned day_before_point(reader *r, unsigned k, point *p);
/* grammar.c: lunes 16, mardi 5 */
unsigned weekday_and_number(reader *r, unsigned k, point *p);
unsigned western_point(reader *r, unsigned k, point *p);  /* 2 August 2016, August 2nd, Aug. 2016 */
unsigned numeric_point(reader *r, unsigned k, point *p);  /* 2.8.2016, 2016-08-02 */
unsigned cjk_point(reader *r, unsigned k, point *p);      /* 平成30年11月1日, 2011년 1월 */
unsigned relative_point(reader *r, unsigned k, point *p); /* last year, heute, two weeks ago */
unsigned weekday_point(reader *r, unsigned k, point *p); /* first Monday in May, Monday next week */
unsigned period_point(reader *r, unsigned k, point *p);  /* 1990s, Q1 2016, FY2016, XXI век */

/* Any of them, the most telling first; a bare year at last. */
unsigned any_point(reader *r, unsigned k, point *p);
unsigned bare_day(reader *r, unsigned k, point *p); /* 12, 12th: a day and nothing else */

/* Parts that several grammars read. Each returns the lexeme behind it, 0: none. */
unsigned read_day(reader *r, unsigned k, uint8_t *day);
/* "3 (15)", "5/17": at k, the day by the new calendar behind that by the old one. A year in which
 * both were told. */
unsigned new_style_day(reader *r, unsigned k, uint8_t old, uint8_t *day);
bool is_old_style_year(reader *r, unsigned k);
bool is_raised_ending(reader *r, unsigned k); /* 15 th March, 1 er mai: set apart by a converter */
unsigned read_number_words(reader *r, unsigned k, uint32_t *value); /* vingt et un */
unsigned read_year(reader *r, unsigned k, int32_t *year, uint8_t *digits);
bool is_short_year(reader *r, unsigned k, const point *p, bool day_before); /* MAY 75 */
unsigned skip_weekday(reader *r, unsigned k, uint8_t *weekday); /* with brackets or comma */
unsigned skip_weekday_in_front(reader *r, unsigned k, uint8_t *weekday);
unsigned skip_of(reader *r, unsigned k); /* of, de, del: k where none */
/* "Santo | Domingo, el 27 de junio": does the city's word stand there, which is no weekday? */
bool is_city_word(reader *r, unsigned k);
unsigned skip_article(reader *r, unsigned k);
unsigned pointed_behind(reader *r, unsigned k, point *p); /* dernier, próximo, last */
unsigned relative_year(reader *r, unsigned k, point *p);  /* "last year" behind a month */
unsigned fiscal_words(reader *r, unsigned k);             /* fiscal year, año fiscal */
bool counted_behind(reader *r, unsigned k);               /* %, tons, people: k is one of them */

void point_start(point *p, reader *r, unsigned k, const char *rule);
void point_end(point *p, reader *r, unsigned last); /* ends with lexeme last - 1 */

/* bare.c: may a bare point, with lexeme `behind` behind it, be a date here? */
bool bare_is_date(reader *r, point *p, unsigned behind, uint8_t language);

/* frequency.c: 毎年5月, "1 March of each year": is the point, with lexeme `end` behind it, a month
 * or day of every year? */
bool is_every_year(reader *r, unsigned end, const point *p);
/* 毎週, 每周, 第2: "every week" or an ordinal in front of a weekday that begins at `at`. */
bool behind_every_week(const reader *r, uint32_t at);

/* Is the number at a token one of a document, by the word in front: "your 1813", "Embtel 1053"? */
bool is_number_of_something(const reader *r, uint32_t token);

/* One expression: a point, or two that are the ends of a range. */
typedef struct item {
    point first;
    point last; /* of a range */
    bool range;
} item;

enum { ITEMS_MAX = 8 };

/* parts.c: what joins the ends of a range (a dash, to, bis); range.c: "and" behind "between". The
 * lexeme behind, 0: none. */
unsigned skip_joint(reader *r, unsigned k);
unsigned skip_between(reader *r, unsigned k, uint32_t token);

/* The other end of a range whose first is `a` and ends before lexeme k; gives each what only the
 * other says. Returns the lexeme behind, 0: there is none. */
unsigned other_end(reader *r, unsigned k, point *a, point *b);

/* list.c: the items in front of the one that says all ("29 and 30 May"), or behind the first ("May
 * 29 and 30"), which is in items[0]. Each returns how many there are in items then. */
unsigned days_in_front(reader *r, item items[ITEMS_MAX]);
unsigned days_behind(reader *r, unsigned k, item items[ITEMS_MAX]);
unsigned centuries_behind(reader *r, unsigned k, item items[ITEMS_MAX]);
unsigned decades_behind(reader *r, unsigned k, item items[ITEMS_MAX]); /* années 60 et 70 */
unsigned years_behind(reader *r, unsigned k, item items[ITEMS_MAX]);   /* 平成27・28年度 */
unsigned parts_in_front(reader *r, item items[ITEMS_MAX]);

/* Gives a point the year that a later item of its list has. */
void borrow_year(reader *r, unsigned k, point *p);

/*
 * expression.c: reads what begins at the reader's start: one date, a range, or a list of days that
 * share their month. Returns how many items; 0: no date begins here. `first_token` is not before
 * the end of the last item found, so a year in front is not taken twice.
 */
unsigned read_expression(reader *r, uint8_t language, item items[ITEMS_MAX]);

#endif
