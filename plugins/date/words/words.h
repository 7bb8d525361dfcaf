/*
 * words.h - what the date plugin's dictionaries hold: one table a language, of words or of phrases.
 *
 * A word is matched as a token, by the host's fold key: case, width and accents do not count. A
 * phrase is matched on bytes, wherever a token begins with it: for scripts that do not part words
 * by spaces (Chinese, Japanese) or hang particles on them (Korean). A further language is one more
 * file of rows and one more line in `tables` (dictionary.c).
 */
#ifndef DATE_WORDS_H
#define DATE_WORDS_H

#include <stddef.h>
#include <stdint.h>

/* What a word is. The comment says what `value` means. */
enum {
    W_NONE = 0,
    W_MONTH,      /* 1 to 12 */
    W_WEEKDAY,    /* 1 (Monday) to 7 */
    W_ORDINAL,    /* a day, quarter, half or century in words: 1 to 31 */
    W_TENS,       /* twenty, thirty: an ordinal may follow */
    W_RELATIVE,   /* today, last year: offset in `unit`s */
    W_DEICTIC,    /* this, last, next: offset of the unit that follows or stands in front */
    W_UNIT,       /* week, month, year: the unit is in `unit` */
    W_SEASON,     /* 21 to 24 */
    W_TO,         /* until, bis, au: joins the ends of a range */
    W_AND,        /* joins items of a list */
    W_OF,         /* of, de, des: between parts of one date */
    W_THE,        /* the, le, den: may stand in front of a part */
    W_YEAR_WORD,  /* Jahr, года, año: says that a number is a year */
    W_FISCAL,     /* FY, fiscal: in front of a year */
    W_AGO,        /* ago, später: -1 or +1; AGO_BEFORE: in front of the number */
    W_NUMBER,     /* one, two: for "two weeks ago" */
    W_INSTANT,    /* instant 0, ultimo -1, proximo +1: the month of a bare day */
    W_MORNING,    /* morning, soir: after "this" the day */
    W_DECADE,     /* nineties: 90 */
    W_CENTURY,    /* century */
    W_ROMAN,      /* XVIII, XIXe: a century by its number */
    W_QUARTER,    /* quarter, Quartal; QUARTER_1 to 4 as a word: Q1 */
    W_HALF,       /* half, Halbjahr; semester */
    W_DAY_UNIT,   /* CJK: 日 behind a number */
    W_MONTH_UNIT, /* CJK: 月 */
    W_YEAR_UNIT,  /* CJK: 年 */
    W_ERA,        /* 平成, 民國: a number of years follows */
    W_STOP,       /* no date, though a shorter phrase is one */
    W_YEAR_AFTER, /* in, since: what follows may be a bare year, month or season */
    W_NUMBERING,  /* No., Article, resolution: what follows is no year */
    W_DETERMINER, /* the, its: a year may be an attribute behind it */
    W_QUANTITY    /* tons, people: what stands in front is no year */
};

/* Units of relative expressions. */
enum {
    U_NONE = 0,
    U_DAY,
    U_WEEK,
    U_WEEKEND,
    U_MONTH,
    U_QUARTER,
    U_HALF,
    U_SEASON,
    U_YEAR,
    U_FISCAL,
    U_DECADE,
    U_CENTURY
};

/* Flags of words. */
enum {
    F_ABBREVIATION = 1 << 0,  /* a full stop may follow; alone it is no date */
    F_WEAK = 1 << 1,          /* also an everyday word: needs a number or a preposition */
    F_ANCHOR = 1 << 2,        /* counts from the date mentioned last, not from the document's */
    F_BEHIND = 1 << 3,        /* stands behind what it points at (dernier, pasado) */
    F_ELIDES = 1 << 4,        /* French: also with d', l', qu' in front */
    F_OWN_LANGUAGE = 1 << 5,  /* only in documents of its own language (hier, morgen) */
    F_TITLE_CASE = 1 << 6,    /* only with a capital (May, March, Sunday) */
    F_PLURAL_S = 1 << 7,      /* also with 's behind (today's) */
    F_LOWER_CASE = 1 << 8,    /* only without a capital (morgen) */
    F_BETWEEN_ONLY = 1 << 9,  /* a word too common to begin anything */
    F_AFTER_NUMBER = 1 << 10, /* only directly behind a number */
    F_NAMES_DECADE = 1 << 11, /* a decade's name may follow: années soixante, década de 1990 */
    F_DECLINES = 1 << 12,     /* German: with -e, -er, -es, -en, -em */
    F_TIME_OF_DAY = 1 << 13   /* German: also Montags, Montagmorgen, Montagabend */
};

typedef struct date_word {
    const char *text; /* UTF-8, NUL-terminated */
    uint8_t kind;     /* W_... */
    uint8_t unit;     /* U_... */
    int16_t value;
    uint16_t flags; /* F_... */
} date_word;

/* The languages, in the order of their tables. */
enum {
    LANGUAGE_NONE = 0,
    LANGUAGE_EN,
    LANGUAGE_FR,
    LANGUAGE_ES,
    LANGUAGE_DE,
    LANGUAGE_RU,
    LANGUAGE_JA,
    LANGUAGE_ZH,
    LANGUAGE_KO,
    LANGUAGE_COUNT
};

typedef struct date_table {
    const date_word *rows;
    size_t count;
    uint8_t language;
    uint8_t phrases; /* matched on bytes */
} date_table;

extern const date_table date_words_en;
extern const date_table date_words_fr;
extern const date_table date_words_es;
extern const date_table date_words_de;
extern const date_table date_words_ru;
extern const date_table date_words_ja;
extern const date_table date_words_zh;
extern const date_table date_words_ko;
extern const date_table date_words_context;

#endif
