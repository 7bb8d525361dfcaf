/*
 * mention.h - mentions of meetings in one segment: what finds them, and what is known of each.
 */
#ifndef MEETING_MENTION_H
#define MEETING_MENTION_H

#include "country.h"
#include "ordinal.h"
#include "place.h"
#include "words/words.h"

/* Made in `open`, read-only after. */
typedef struct model {
    const cq_host *host;
    cqk_lexicon *heads;
    uint64_t triggers[TRIGGER_BITS / 64]; /* which hashes heads begin with */
    uint32_t watched;  /* bits of cq_tokens.watched: tokens that is_trigger may be true of, ... */
    uint32_t capitals; /* ... words all in capitals, ... */
    uint32_t ordinals; /* ... and what an ordinal may begin with */
    cqk_lexicon *words;
    cqk_lexicon *organs;   /* bodies, and verbs of meeting: see organ.c */
    cqk_lexicon *asides;   /* the previous, preparatory: see add_shadow */
    cqk_lexicon *romance;  /* small words of French and Spanish: see is_romance */
    cqk_lexicon *concepts; /* words that are one and the same in all languages: see concept.h */
    cqk_countries *countries;
    cqk_places *places;
} model;

enum {
    MENTION_COUNTED = 1 << 0, /* it has an ordinal */
    MENTION_BARE = 1 << 1,    /* its name is no series' name: "second meeting" */
    MENTION_MAYBE = 1 << 2,   /* a name only where the document has a series it is short for */
    MENTION_NEXT = 1 << 3,    /* "the next meeting" */
    MENTION_SHADOW = 1 << 4,  /* no entity, but says something of one: "the meeting" */
    MENTION_ORDINAL = 1 << 5, /* an ordinal whose head stands at another one */
    MENTION_BODY = 1 << 6, /* the prefix is the body that meets: "the Council at its 3rd meeting" */
    MENTION_ACRONYM = 1 << 7,  /* COP16, MFM */
    MENTION_HEADING = 1 << 8,  /* in a heading */
    MENTION_BETWEEN = 1 << 9,  /* its name ends in a list of parties */
    MENTION_CJK = 1 << 10,     /* Chinese, Japanese */
    MENTION_HANGUL = 1 << 11,  /* Korean */
    MENTION_ROMANCE = 1 << 12, /* French, Spanish */
    MENTION_ARTICLE = 1 << 13, /* "the" stands in front of a short name */
    MENTION_LAST = 1 << 15,    /* "the previous meeting" */
    MENTION_OF_BODY = 1 << 18, /* a shadow with a series: "Ordinary Meeting of the Council" */
    MENTION_GERMAN = 1 << 19,
    MENTION_MEETS = 1 << 22,  /* a shadow of a body that meets: "the Joint Commission met" */
    MENTION_ORGAN = 1 << 24,  /* ... whose date is told: see organ.c */
    MENTION_COMING = 1 << 25, /* ... and will: its verb says so */
    MENTION_DONE = 1 << 26,   /* ... and did */
    MENTION_ONE = 1 << 27,    /* a shadow: "a meeting was held" */
    MENTION_FRONT = 1 << 23,  /* what is said of it stands in front */
    MENTION_TERM = 1 << 28,   /* "Seventh Congress": a parliament's, or of a series that is named */
    MENTION_ALONE = 1 << 21,  /* a line has nothing else, but for a date */
    MENTION_SAME = 1 << 20,   /* a name only where the document counts one of the same name */
    MENTION_VERB = 1 << 29,   /* no noun: "agreed to meet again", "last met" */
    MENTION_TAIL = 1 << 17,   /* a shadow of a series only whose name ends so: 外相会合 */
    MENTION_ELIDED = 1 << 16, /* its head is the one of the counted mention before it */
    MENTION_OF_YEAR = 1 << 30,                                       /* "the 2010 meeting" */
    MENTION_POINTED = MENTION_NEXT | MENTION_LAST | MENTION_OF_YEAR, /* not the one counted last */
    MENTION_OWN = 1 << 14 /* of a body that its sentence does not name: \"its third session\" */
};

typedef struct mention {
    uint32_t start; /* bytes of the segment, half-open */
    uint32_t end;
    uint32_t first; /* tokens it touches, half-open */
    uint32_t last;
    uint32_t name_start; /* the name without the ordinal; bytes */
    uint32_t name_end;
    uint32_t prefix_start; /* what stands in front and belongs to the series' name; empty: none */
    uint32_t prefix_end;
    uint32_t ordinal; /* 0: none */
    uint32_t kind;
    uint32_t flags;
    uint32_t qualifiers; /* see qualifiers_of; set when the document collects it */
} mention;

/* A list of mentions that grows. {0} is empty. */
typedef struct mentions {
    mention *items;
    size_t count;
    size_t capacity;
    bool named_only; /* shadows without a series are left out: nobody asks what is said of them */
} mentions;

bool mentions_add(mentions *list, const mention *item); /* false: out of memory */
void mentions_free(mentions *list);

/* The class of token i as a word of its own, 0 if it has none. */
uint32_t class_of_word(const model *m, const cq_segment *segment, uint32_t i);
static inline uint32_t word_class(const model *m, const cq_segment *segment, uint32_t i)
{
    return i < segment->tokens->count && cqk_lexicon_has(m->words, segment->tokens->hash[i])
               ? class_of_word(m, segment, i)
               : 0;
}

/* Does a sentence begin at token i? Abbreviations in front ("U.S. Cyber") make none. */
bool starts_sentence(const cq_segment *segment, uint32_t i); /* of one that UAX #29 sees */
static inline bool sentence_begins(const cq_segment *segment, uint32_t i)
{
    return i == 0 ||
           (cqk_shape(segment, i, CQ_SHAPE_SENTENCE_START) && starts_sentence(segment, i));
}

/* The longest ordinal that ends with the token in front of token `end`. */
static inline bool ordinal_before(const model *m, const cq_segment *segment, uint32_t end,
                                  cqk_ordinal *ordinal)
{
    return cqk_ordinal_may_end(segment, end, m->ordinals) &&
           cqk_ordinal_before(m->host, segment, end, m->ordinals, ordinal);
}

/* Does the token begin with a capital, behind l' and d' too? */
bool is_elided_capital(cq_str word);
static inline bool is_capital(const cq_segment *segment, uint32_t i)
{
    return cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST) || is_elided_capital(cqk_token(segment, i));
}

/* Is it an acronym: capitals and digits, two and more, no Roman numeral? */
bool is_acronym(const cq_segment *segment, uint32_t i);

/* Alphabetic scripts: all mentions of the head at tokens [head, head + tokens). */
bool find_latin(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
                uint32_t value, mentions *list);

/* Chinese and Japanese; Korean, with the head's end in bytes of the token. */
bool find_cjk(const model *m, const cq_segment *segment, uint32_t head, uint32_t tokens,
              uint32_t value, mentions *list);
bool find_korean(const model *m, const cq_segment *segment, uint32_t head, uint32_t end,
                 uint32_t value, mentions *list);

/* numbered.c: an acronym that stands for a meeting, at token i: 28th COP; with its number in one
 * token: COP16. */
bool find_numbered(const cq_segment *segment, uint32_t i, mentions *list);
bool find_acronym(const model *m, const cq_segment *segment, uint32_t i, uint32_t tokens,
                  uint32_t value, mentions *list);

enum { KATAKANA_HEAD = 12 }; /* bytes of the shortest head that ends a longer word: サミット */

/* katakana.c: 東アジアサミット, by the head inside token i. */
bool find_katakana(const model *m, const cq_segment *segment, uint32_t i, mentions *list);

/* May a mention be found at token i? Almost all tokens are left out by this. */
static inline bool is_trigger(const model *m, const cq_tokens *t, uint32_t i)
{
    uint32_t bit = t->hash[i] & (TRIGGER_BITS - 1);
    if (m->triggers[bit / 64] >> (bit % 64) & 1)
        return true;
    if (t->kind[i] == CQ_TOKEN_LETTER)
        return (t->shape[i] & CQ_SHAPE_UPPER_FIRST) &&
               (t->end[i] - t->start[i] >= 9 || (t->shape[i] & CQ_SHAPE_DIGIT));
    return t->kind[i] == CQ_TOKEN_HANGUL ||
           (t->kind[i] == CQ_TOKEN_KATAKANA && t->end[i] - t->start[i] > KATAKANA_HEAD) ||
           (t->kind[i] == CQ_TOKEN_NUMBER && t->end[i] - t->start[i] > 9);
}

/* Adds the ordinals behind counted mentions of a sorted list whose head is left out. */
bool find_elided(const model *m, const cq_segment *segment, mentions *list);
/* cjk_held.c: 第1回(東京)が開催された. */
bool find_held_cjk(const model *m, const cq_segment *segment, mentions *list);

/* pronoun.c: adds shadows for "It will be held", said of the meeting of the sentence before. */
bool find_pronouns(const cq_segment *segment, mentions *list);

/*
 * All mentions of the segment, sorted, without overlaps: the longest stay. false: out of memory.
 * `list` is emptied first.
 */
bool find_mentions(const model *m, const cq_segment *segment, mentions *list);

#endif
