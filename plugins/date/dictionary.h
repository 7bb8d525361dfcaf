/*
 * dictionary.h - the date plugin's words of all languages in one look-up structure.
 *
 * Built in `open`, read-only after. A bitmap over the tokens' hashes and one over the first characters
 * of phrases decide for nearly every token of prose that it has nothing to do with dates.
 */
#ifndef DATE_DICTIONARY_H
#define DATE_DICTIONARY_H

#include "kit.h"
#include "words.h"

typedef struct dictionary dictionary;

/* A word of the text: the row, its language, and what of the token does not belong to it (d', 's). */
typedef struct dictionary_match {
    const date_word *word;
    uint32_t lead;  /* bytes in front */
    uint32_t trail; /* bytes behind */
    uint8_t language;
} dictionary_match;

dictionary *dictionary_new(const cq_host *host); /* NULL: out of memory */
void dictionary_free(dictionary *d);

/* The host it was made with. */
const cq_host *dictionary_host(const dictionary *d);

/* May a date begin with this token? Rarely wrong with yes, never with no. */
bool dictionary_triggers(const dictionary *d, const cq_segment *segment, uint32_t i);

/* The word that token i is. */
bool dictionary_word(const dictionary *d, const cq_segment *segment, uint32_t i,
                     dictionary_match *match);

/* The word that tokens i to i + 2 are, joined by a hyphen: "to-day". */
bool dictionary_hyphenated(const dictionary *d, const cq_segment *segment, uint32_t i,
                           dictionary_match *match);

/* The longest phrase at text + at: its length in bytes, 0 if there is none. With `after_number` the
 * rows for units behind a number count, else all others. */
size_t dictionary_phrase(const dictionary *d, cq_str text, size_t at, bool after_number,
                         dictionary_match *match);

#endif
