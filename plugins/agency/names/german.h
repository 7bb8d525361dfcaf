/*
 * german.h - what the files of the German grammar share: heads of names, tests of words, and where
 * a name ends.
 */
#ifndef AGENCY_GERMAN_H
#define AGENCY_GERMAN_H

#include "agency.h"

/* A noun that names end in, as a fold key: without accents. */
typedef struct german_head {
    const char *text;
    size_t len;
    bool feminine;
} german_head;

static inline bool is_word(const cq_segment *s, uint32_t i)
{
    return i < s->tokens->count && s->tokens->kind[i] == CQ_TOKEN_LETTER;
}

static inline bool is_capital(const cq_segment *s, uint32_t i)
{
    return is_word(s, i) && cqk_shape(s, i, CQ_SHAPE_UPPER_FIRST);
}

static inline bool is_hyphen(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("-")) && cqk_touches(s, i) && is_word(s, i + 1) &&
           cqk_touches(s, i + 1);
}

/* "Wasser- | und": a compound whose end follows. */
static inline bool is_cut(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("-")) && cqk_touches(s, i) &&
           cqk_token_is(s, i + 1, CQ_STR("und"));
}

/* german_head.c: the head that a token is or ends in, also in the genitive ("Politbüros"); *whole:
 * it is nothing but the head. NULL: none, or one that is a rank or a common noun. */
const german_head *german_head_at(const agency_worker *w, uint32_t i, bool *whole);
/* Is the head one of these? */
bool german_head_is(const german_head *head, const char *const *list, size_t count);
/* Is [first, last) with its head at token i no name: "ein Arbeitsausschuss", "Amt des Ministers"?
 */
bool german_names_nothing(const agency_worker *w, const german_head *head, bool whole,
                          uint32_t first, uint32_t i, uint32_t last);

/* german_complement.c: where the name ends that begins at `first` with its head at token i. */
uint32_t german_name_end(const agency_worker *w, const german_head *head, bool whole,
                         uint32_t first, uint32_t i);

#endif
