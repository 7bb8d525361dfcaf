/*
 * reference.h - UAX #29 read out rule by rule, slowly, for tests: nothing here is shared with the
 * kernels but the tables of character properties.
 */
#ifndef CQ_TEST_REFERENCE_H
#define CQ_TEST_REFERENCE_H

#include "unicode/tables.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* A text as characters. Index `count` is the end of the text. */
typedef struct reference_text {
    size_t count;
    uint32_t *at;    /* first byte of each */
    uint8_t *kind;   /* of each */
    uint16_t *word;  /* CQI_RULE_... | CQI_RARE_... << 8, without CQI_RULE_RARE */
    uint8_t *phrase; /* class for sentences */
} reference_text;

/* Length of the character at p, by table 3-7 of the Unicode Standard; *code is 0x110000 if ill
 * formed. */
static size_t reference_decode(const uint8_t *p, size_t len, uint32_t *code)
{
    static const struct {
        uint8_t first, last, low, high, length;
    } rows[] = {{0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
                {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3},
                {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
                {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
    *code = p[0];
    if (p[0] < 0x80)
        return 1;
    *code = 0x110000;
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
        if (p[0] < rows[row].first || p[0] > rows[row].last)
            continue;
        uint32_t value = p[0] & (0xFFu >> (rows[row].length + 1));
        for (size_t i = 1; i < rows[row].length; i++) {
            uint8_t low = i == 1 ? rows[row].low : 0x80, high = i == 1 ? rows[row].high : 0xBF;
            if (i >= len || p[i] < low || p[i] > high)
                return i;
            value = value << 6 | (p[i] & 0x3F);
        }
        *code = value;
        return rows[row].length;
    }
    return 1;
}

static void reference_free(reference_text *t)
{
    free(t->at);
    free(t->kind);
    free(t->word);
    free(t->phrase);
}

static int reference_read(reference_text *t, const uint8_t *data, size_t len)
{
    t->count = 0;
    t->at = malloc((len + 1) * sizeof *t->at);
    t->kind = malloc(len + 1);
    t->word = malloc((len + 1) * sizeof *t->word);
    t->phrase = malloc(len + 1);
    if (!t->at || !t->kind || !t->word || !t->phrase) {
        reference_free(t);
        return 0;
    }
    for (size_t at = 0; at < len;) {
        uint32_t code = 0;
        size_t i = t->count++, length = reference_decode(data + at, len - at, &code);
        unsigned class = cqi_class_ill_formed, phrase = 0;
        if (code < 0x110000) {
            class = cqi_word_page[cqi_word_index[code >> 6]][code & 63];
            phrase = cqi_sentence_page[cqi_sentence_index[code >> 6]][code & 63];
        }
        t->at[i] = (uint32_t)at;
        t->kind[i] = cqi_symbol_kind[0x80 + class];
        t->word[i] = (uint16_t)((cqi_symbol_rules[0x80 + class] & 0x7F) |
                                cqi_symbol_rare[0][0x80 + class] << 8);
        /* CR and LF are told apart by the bits above. */
        if (cqi_symbol_rare[1][0x80 + class] & CQI_RARE_CR >> 8)
            t->word[i] |= 0x80;
        if (cqi_symbol_rare[1][0x80 + class] & CQI_RARE_LF >> 8)
            t->word[i] |= CQI_RULE_SPACE | CQI_RULE_KATAKANA;
        t->phrase[i] = (uint8_t)phrase;
        at += length;
    }
    t->at[t->count] = (uint32_t)len;
    return 1;
}

enum { /* the properties as bits of reference_text.word */
       IS_LETTER = CQI_RULE_LETTER,
       IS_NUMBER = CQI_RULE_NUMBER,
       IS_EXTEND_NUM_LET = CQI_RULE_EXTEND,
       IS_SPACE = CQI_RULE_SPACE,
       IS_IN_WORD = CQI_RULE_IN_WORD,
       IS_IN_NUMBER = CQI_RULE_IN_NUMBER,
       IS_KATAKANA = CQI_RULE_KATAKANA,
       IS_CR = 0x80,
       IS_PASSED = CQI_RARE_EXTEND << 8,
       IS_JOINER = CQI_RARE_JOINER << 8,
       IS_PICTOGRAPH = CQI_RARE_PICTOGRAPH << 8,
       IS_REGIONAL = CQI_RARE_REGIONAL << 8,
       IS_HEBREW = CQI_RARE_HEBREW << 8,
       IS_SINGLE_QUOTE = CQI_RARE_SINGLE_QUOTE << 8,
       IS_DOUBLE_QUOTE = CQI_RARE_DOUBLE_QUOTE << 8,
       IS_LINE_END = CQI_RARE_LINE_END << 8
};

static unsigned word_at(const reference_text *t, size_t i)
{
    unsigned bits = i < t->count ? t->word[i] : 0;
    return bits & IS_LINE_END ? bits & (IS_LINE_END | IS_CR) : bits;
}

static int is_lf(const reference_text *t, size_t i)
{
    return i < t->count && (t->word[i] & IS_LINE_END) && (t->word[i] & IS_SPACE);
}

/* The character that counts before index i (WB4), SIZE_MAX if none. */
static size_t word_before(const reference_text *t, size_t i)
{
    while (i-- > 0) {
        if (!(word_at(t, i) & IS_PASSED))
            return i;
        /* One with nothing before it that it can extend counts itself. */
        if (i == 0 || (word_at(t, i - 1) & IS_LINE_END))
            return i;
    }
    return SIZE_MAX;
}

static size_t word_after(const reference_text *t, size_t i)
{
    do
        i++;
    while (i < t->count && (word_at(t, i) & IS_PASSED));
    return i;
}

/* Is there a word boundary before character i? */
static int reference_word_boundary(const reference_text *t, size_t i)
{
    if (i == 0)
        return 1; /* WB1 */
    unsigned here = word_at(t, i), direct = word_at(t, i - 1);
    if ((direct & IS_CR) && is_lf(t, i))
        return 0; /* WB3 */
    if ((direct | here) & IS_LINE_END)
        return 1; /* WB3a, 3b */
    if ((direct & IS_JOINER) && (here & IS_PICTOGRAPH))
        return 0; /* WB3c */
    if ((direct & IS_SPACE) && (here & IS_SPACE))
        return 0; /* WB3d */
    if (here & IS_PASSED)
        return 0; /* WB4 */
    size_t p = word_before(t, i), pp = p == SIZE_MAX ? SIZE_MAX : word_before(t, p);
    unsigned before = word_at(t, p), earlier = word_at(t, pp);
    unsigned after = word_at(t, word_after(t, i));
    if (before & IS_PASSED)
        before = 0;
    if ((before & IS_LETTER) && (here & IS_LETTER))
        return 0; /* WB5 */
    if ((before & IS_LETTER) && (here & IS_IN_WORD) && (after & IS_LETTER))
        return 0; /* WB6 */
    if ((earlier & IS_LETTER) && (before & IS_IN_WORD) && (here & IS_LETTER))
        return 0; /* WB7 */
    if ((before & IS_HEBREW) && (here & IS_SINGLE_QUOTE))
        return 0; /* WB7a */
    if ((before & IS_HEBREW) && (here & IS_DOUBLE_QUOTE) && (after & IS_HEBREW))
        return 0; /* WB7b */
    if ((earlier & IS_HEBREW) && (before & IS_DOUBLE_QUOTE) && (here & IS_HEBREW))
        return 0; /* WB7c */
    if ((before & (IS_LETTER | IS_NUMBER)) && (here & (IS_LETTER | IS_NUMBER)))
        return 0; /* WB8, 9, 10 */
    if ((earlier & IS_NUMBER) && (before & IS_IN_NUMBER) && (here & IS_NUMBER))
        return 0; /* WB11 */
    if ((before & IS_NUMBER) && (here & IS_IN_NUMBER) && (after & IS_NUMBER))
        return 0; /* WB12 */
    if ((before & IS_KATAKANA) && (here & IS_KATAKANA))
        return 0; /* WB13 */
    const unsigned wordly = IS_LETTER | IS_NUMBER | IS_KATAKANA | IS_EXTEND_NUM_LET;
    if ((before & wordly) && (here & IS_EXTEND_NUM_LET))
        return 0; /* WB13a */
    if ((before & IS_EXTEND_NUM_LET) && (here & wordly))
        return 0; /* WB13b */
    if ((before & IS_REGIONAL) && (here & IS_REGIONAL)) {
        size_t run = 0; /* WB15, 16 */
        for (; p != SIZE_MAX && (word_at(t, p) & IS_REGIONAL); p = word_before(t, p))
            run++;
        return run % 2 == 0;
    }
    return 1; /* WB999 */
}

enum {
    SB_CR = 1,
    SB_LF,
    SB_EXTEND,
    SB_FORMAT,
    SB_SEP,
    SB_SP,
    SB_LOWER,
    SB_UPPER,
    SB_OLETTER,
    SB_NUMERIC,
    SB_ATERM,
    SB_SCONTINUE,
    SB_STERM,
    SB_CLOSE
};

static int is_separator(unsigned class)
{
    return class == SB_CR || class == SB_LF || class == SB_SEP;
}

static size_t phrase_before(const reference_text *t, size_t i)
{
    while (i-- > 0) {
        int passed = t->phrase[i] == SB_EXTEND || t->phrase[i] == SB_FORMAT;
        if (!passed)
            return i;
        if (i == 0 || is_separator(t->phrase[i - 1]))
            return i;
    }
    return SIZE_MAX;
}

static unsigned phrase_at(const reference_text *t, size_t i)
{
    return i == SIZE_MAX || i >= t->count ? 0 : t->phrase[i];
}

/* Is there a sentence boundary before character i? */
static int reference_sentence_boundary(const reference_text *t, size_t i)
{
    if (i == 0)
        return 1; /* SB1 */
    unsigned here = t->phrase[i], direct = t->phrase[i - 1];
    if (direct == SB_CR && here == SB_LF)
        return 0; /* SB3 */
    if (is_separator(direct))
        return 1; /* SB4 */
    if (here == SB_EXTEND || here == SB_FORMAT)
        return 0; /* SB5 */
    size_t p = phrase_before(t, i);
    unsigned before = phrase_at(t, p);
    if (before == SB_ATERM && here == SB_NUMERIC)
        return 0; /* SB6 */
    if (before == SB_ATERM && here == SB_UPPER) {
        unsigned earlier = phrase_at(t, phrase_before(t, p));
        if (earlier == SB_UPPER || earlier == SB_LOWER)
            return 0; /* SB7 */
    }
    size_t q = p; /* back over Close* Sp* to the SATerm */
    int spaces = 0, closes = 0;
    for (; phrase_at(t, q) == SB_SP; q = phrase_before(t, q))
        spaces++;
    for (; phrase_at(t, q) == SB_CLOSE; q = phrase_before(t, q))
        closes++;
    unsigned stop = phrase_at(t, q);
    if (stop != SB_ATERM && stop != SB_STERM)
        return 0; /* SB998 */
    if (stop == SB_ATERM) {
        for (size_t n = i; n < t->count; n++) {
            unsigned c = t->phrase[n];
            if (c == SB_LOWER)
                return 0; /* SB8 */
            if (c == SB_OLETTER || c == SB_UPPER || is_separator(c) || c == SB_ATERM ||
                c == SB_STERM)
                break;
        }
    }
    if (here == SB_SCONTINUE || here == SB_ATERM || here == SB_STERM)
        return 0; /* SB8a */
    if (!spaces && (here == SB_CLOSE || here == SB_SP || is_separator(here)))
        return 0; /* SB9 */
    if (here == SB_SP || is_separator(here))
        return 0; /* SB10 */
    (void)closes;
    return 1; /* SB11 */
}

#endif
