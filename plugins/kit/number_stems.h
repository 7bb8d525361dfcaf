/*
 * number_stems.h - the stems of number words and the endings that they take: the table that words.c
 * reads.
 */
#ifndef CQK_NUMBER_STEMS_H
#define CQK_NUMBER_STEMS_H

#include <stddef.h>
#include <stdint.h>

/* Which endings a stem takes; a cardinal or an ordinal by them. */
typedef enum ending_class {
    CARDINAL,    /* none: the stem is the word */
    RU_CARDINAL, /* cases of cardinals */
    ORDINAL,     /* none */
    EN_TH,       /* English ordinals in -th */
    FR_IEME,     /* -ieme, -iemes */
    ES_VOWEL,    /* -o, -a, -os, -as and the short form without */
    DE_CASE,     /* -e, -er, -es, -en, -em */
    RU_HARD,     /* -ый, -ая, -ого ... */
    RU_THIRD     /* третий, третьего */
} ending_class;

enum { CQK_ENDINGS = 20 };

/* The endings of a class; NULL behind the last. */
extern const char *const cqk_number_endings[][CQK_ENDINGS];

typedef struct number_stem {
    const char *stem; /* two bytes and more */
    uint32_t value;
    ending_class endings;
} number_stem;

/* Sorted by the stems' bytes, all languages together. */
extern const number_stem cqk_number_stems[];
extern const size_t cqk_number_stem_count;

#endif
