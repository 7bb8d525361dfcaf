/*
 * words.h - how names are cut into words, the same for the gazetteer and for documents.
 *
 * On top of the host's tokens: an elided article and a possessive ending are cut off ("l'OTAN":
 * "l'" and "OTAN"; "UNOCI's": "UNOCI" and "'s"), and a token that changes between Latin and Hangul
 * is cut there ("WTO는": "WTO" and "는"). So is the number of a footnote, which text from a printed
 * page has straight behind the word ("Department of State1", "Council.3").
 */
#ifndef AGENCY_WORDS_H
#define AGENCY_WORDS_H

#include "lexicon.h"

/* What a word does in a name. */
enum {
    WORD_PLAIN = 0,
    WORD_GLUE = 1,  /* of, the, de, der, a hyphen: may be there or not */
    WORD_LIST = 2,  /* a comma, and, &: may be there where the name has a list */
    WORD_POINT = 3, /* a full stop: belongs to an abbreviation in front of it */
    WORD_STOP = 4   /* other punctuation: no name goes over it */
};

enum { WORD_PIECES = 48 };

/* Where the first colon in [start, end) is; `end`: there is none. */
uint32_t agency_words_colon(const char *text, uint32_t start, uint32_t end);

/* Where the number of a footnote, or the point in front of it, begins in [start, end); `end`: it
 * has none. */
uint32_t agency_words_note(const char *text, uint32_t start, uint32_t end);

/* Cuts [start, end) of text: writes the ends of the pieces, returns how many there are. */
uint32_t agency_words_cut(const char *text, uint32_t start, uint32_t end, uint32_t *ends);

enum { PARTICLE_BITS = 1 << 10 }; /* a power of two */

/* The kinds of frequent words by their hash; made once in `open`. */
typedef struct word_classes {
    uint32_t hash[256];
    uint8_t what[256];
    uint64_t particles[PARTICLE_BITS / 64]; /* what Korean particles begin with */
} word_classes;

void agency_words_init(word_classes *classes, const cq_host *host);

/* What is this word, by its hash, kind (CQ_TOKEN_...) and text? */
int agency_words_class(const word_classes *classes, uint32_t hash, uint8_t kind, cq_str text);

/* Spellings and case forms of a word of a name in a language: calls `add` for each. */
typedef bool (*agency_words_add)(void *context, cq_str word);
bool agency_words_forms(cq_str word, uint8_t language, agency_words_add add, void *context);

/* The length of `text` without a Korean particle that may stand behind a noun of at least two
 * syllables; `text.len` if there is none. `at` >= 2 syllables. */
bool agency_words_is_particle(const word_classes *classes, cq_str text);

/* Is the letter at `text` upper case (Latin, Greek, Cyrillic; full-width too)? */
bool agency_words_upper(cq_str text);

#endif
