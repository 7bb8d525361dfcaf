/*
 * bare.h - what the tests of bare points share: the word in front, and lists of words.
 */
#ifndef DATE_BARE_H
#define DATE_BARE_H

#include "grammar/point.h"

/* What stands in front of the point. */
typedef struct before {
    const date_word *word; /* NULL: none of the dictionary's */
    int32_t mark;          /* 0: no punctuation */
    uint8_t token_kind;
    bool none; /* the segment begins with the point */
    bool touches;
} before;

before look_before(const reader *r, uint32_t token);

/* Is a token one of these words in small letters, in any case? */
bool token_is(const reader *r, uint32_t token, const char *const *words, size_t count);

/* In, since, of, until, between, before: words that a bare year, month or season follows. */
bool leads_to_date(const date_word *w);

/* bare_year.c: is the number a year, with lexeme `behind` behind it? */
bool bare_year(reader *r, const point *p, unsigned behind, uint8_t language);

#endif
