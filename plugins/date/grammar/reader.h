/*
 * reader.h - the date plugin's reader: what lies around a trigger as a sequence of lexemes.
 *
 * A lexeme is a number, a word of the dictionary, a punctuation mark or something else. Lexemes are
 * made one by one as the grammar asks for them; most triggers need two or three.
 */
#ifndef DATE_READER_H
#define DATE_READER_H

#include "words/dictionary.h"

enum {
    LEX_END = 0, /* the segment's end, or more lexemes than any date has */
    LEX_OTHER,
    LEX_NUMBER,
    LEX_PUNCTUATION, /* value: the code point; all dashes are '-', all tildes '~' */
    LEX_WORD
};

enum {
    LEX_SPACE = 1 << 0,      /* white space in front */
    LEX_ORDINAL = 1 << 1,    /* 2nd, 1er, 1º */
    LEX_PLURAL = 1 << 2,     /* 1990s */
    LEX_IDEOGRAPHS = 1 << 3, /* a number in Chinese characters */
    LEX_LEADING_ZERO = 1 << 4,
    LEX_CAPITAL = 1 << 5,   /* a word with a capital */
    LEX_UNFINISHED = 1 << 6 /* more of its token follows */
};

typedef struct lexeme {
    uint8_t kind;
    uint8_t flags;
    uint8_t digits; /* of a number */
    uint8_t language;
    int32_t value;
    uint32_t start;
    uint32_t end;
    uint32_t token;        /* the token it begins in */
    const date_word *word; /* of a word */
} lexeme;

enum { LEXEMES_MAX = 56 };

typedef struct reader {
    const dictionary *words;
    const cq_segment *segment;
    uint8_t language; /* the document's */
    bool cable;       /* what stands behind a post in capitals is a cable's number */
    bool dotted;      /* the document writes days with dots: 9.13 may be one */
    bool minguo;      /* the document counts years by the Republic of China's era */
    uint32_t token;   /* where the next lexeme is made from */
    uint32_t byte;
    unsigned count;
    lexeme items[LEXEMES_MAX + 1];
} reader;

/* Begins to read at a token. */
void reader_start(reader *r, const dictionary *words, uint8_t language, const cq_segment *segment,
                  uint32_t token);

/* Makes lexemes up to the one k places behind the start. */
const lexeme *lex_more(reader *r, unsigned k);

/* The lexeme k places behind the start. Behind the end there is LEX_END for ever. */
static inline const lexeme *lex(reader *r, unsigned k)
{
    return k < r->count ? &r->items[k] : lex_more(r, k);
}

/* Questions that the grammar asks. */
static inline bool lex_is(reader *r, unsigned k, int32_t punctuation)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_PUNCTUATION && l->value == punctuation;
}

static inline bool lex_word(reader *r, unsigned k, uint8_t kind)
{
    const lexeme *l = lex(r, k);
    return l->kind == LEX_WORD && l->word->kind == kind;
}

/* Is it this text in small letters, in any case? */
bool lex_same(const reader *r, const lexeme *l, cq_str text);
static inline bool lex_text(reader *r, unsigned k, cq_str text)
{
    const lexeme *l = lex(r, k);
    return l->kind != LEX_END && l->end - l->start == text.len && lex_same(r, l, text);
}

/* Is there nothing between it and the lexeme in front? */
static inline bool lex_touches(reader *r, unsigned k)
{
    return k > 0 && lex(r, k)->kind != LEX_END && lex(r, k)->start == lex(r, k - 1)->end;
}

/* The word that a token is; NULL if it is none of the dictionary's, or no such token. */
const date_word *word_of(const reader *r, uint32_t token);

/* The punctuation mark that token is, normalised as in lexemes; 0 if it is none. */
int32_t mark_of(const reader *r, uint32_t token);

#endif
