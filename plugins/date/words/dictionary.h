/*
 * dictionary.h - the date plugin's words of all languages in one look-up structure.
 *
 * Built in `open`, read-only after. A bitmap over the tokens' hashes and one over the first
 * characters of phrases decide for nearly every token of prose that it has nothing to do with
 * dates.
 */
#ifndef DATE_DICTIONARY_H
#define DATE_DICTIONARY_H

#include "kit.h"
#include "words/words.h"

enum { TRIGGER_BITS = 1 << 15, PHRASE_BITS = 1 << 12 };

/* The part of the dictionary that every token is held against. */
typedef struct trigger_filter {
    uint64_t words[TRIGGER_BITS / 64];  /* by the token's hash */
    uint64_t phrases[PHRASE_BITS / 64]; /* by the first three bytes */
} trigger_filter;

typedef struct dictionary dictionary;

/* A word of the text: the row, its language, and what of the token does not belong to it (d', 's).
 */
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

const trigger_filter *dictionary_filter(const dictionary *d);

static inline uint32_t phrase_bit(const char *text)
{
    const unsigned char *p = (const unsigned char *)text;
    return ((uint32_t)p[0] << 8 ^ (uint32_t)p[1] << 6 ^ p[2] * 37U) & (PHRASE_BITS - 1);
}

/* May a date begin with this token? Sometimes wrong with yes, never with no. */
static inline bool filter_passes(const trigger_filter *f, const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    uint8_t kind = t->kind[i];
    if (kind == CQ_TOKEN_LETTER) {
        uint32_t bit = t->hash[i] & (TRIGGER_BITS - 1);
        return (f->words[bit / 64] >> (bit % 64) & 1) || (t->shape[i] & CQ_SHAPE_DIGIT);
    }
    if (kind == CQ_TOKEN_NUMBER)
        return true;
    if (kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_HANGUL || kind == CQ_TOKEN_HIRAGANA) {
        if (segment->text.len - t->start[i] < 3)
            return false;
        uint32_t bit = phrase_bit(segment->text.data + t->start[i]);
        return f->phrases[bit / 64] >> (bit % 64) & 1;
    }
    return false;
}

/*
 * Asked of a token that passed the filter: can it begin a date, seeing the tokens beside it? "this"
 * needs a unit or a name behind it, "may" a capital, "a" a unit; an ideograph has to be a numeral
 * or to begin a phrase.
 */
bool dictionary_triggers(const dictionary *d, const cq_segment *segment, uint32_t i,
                         uint8_t language);

/*
 * The word that token i is. Where languages share a spelling (Mai, ago, des, 前年) the row of
 * `language`, which is the document's, counts, else the first; words that mean something else
 * elsewhere (hier, morgen) are not found in documents of another language.
 */
bool dictionary_word(const dictionary *d, const cq_segment *segment, uint32_t i, uint8_t language,
                     dictionary_match *match);

/* The word that a part of a token is: "October" of "22October". */
bool dictionary_text(const dictionary *d, cq_str text, uint8_t language, dictionary_match *match);

/* The word that tokens i to i + 2 are, joined by a hyphen: "to-day". */
bool dictionary_hyphenated(const dictionary *d, const cq_segment *segment, uint32_t i,
                           uint8_t language, dictionary_match *match);

/* The longest phrase at text + at: its length in bytes, 0 if there is none. With `after_number` the
 * rows for units behind a number count, else all others. */
size_t dictionary_phrase(const dictionary *d, cq_str text, size_t at, bool after_number,
                         uint8_t language, dictionary_match *match);

#endif
