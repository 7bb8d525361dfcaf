/*
 * heads.h - what words do in names of bodies: the bits of the lexicon's values.
 */
#ifndef AGENCY_HEADS_H
#define AGENCY_HEADS_H

#include "kit.h"
#include "lexicon.h"

enum {
    WORD_HEAD = 1 << 0,    /* English head that any modifier or complement makes a name */
    WORD_WEAK = 1 << 1,    /* English head that needs a word of the trade beside it */
    WORD_PLURAL = 1 << 2,  /* "Departments": each part of its complement is a body */
    WORD_TRADE = 1 << 3,   /* what bodies are about: Defence, Trade, Affairs */
    WORD_GENERIC = 1 << 4, /* a modifier that makes no name alone: Joint, Steering */
    WORD_TITLE = 1 << 5,   /* posts and functions: a name does not reach over them */
    WORD_EMBASSY = 1 << 6, /* Embassy, Ambassade, Botschaft ...: takes a country */
    WORD_COMPANY = 1 << 7, /* Ltd, Inc, GmbH: ends a company's name */
    WORD_STARTER = 1 << 8, /* National, Federal: begins a name */
    WORD_FRENCH = 1 << 9,  /* heads that come first: Ministère, Ministerio, Ministerium */
    WORD_SPANISH = 1 << 10,
    WORD_GERMAN = 1 << 11,
    WORD_RUSSIAN = 1 << 12,
    WORD_MISSION = 1 << 13,    /* Mission, Delegation: a body only with "to" or "at" a body */
    WORD_INSTRUMENT = 1 << 14, /* Charter, Convention: names inside are none */
    WORD_ROMANCE_TRADE = 1 << 15,
    WORD_POST = 1 << 16,  /* posts at bodies: "Director of METAS" */
    WORD_RADIO = 1 << 18, /* begins the names of stations: "Radio Moscow" */
    WORD_SMALL = 1 << 17  /* English heads that a state makes names, also in small letters */
};

/* What a grammar begins with. */
#define WORD_TRIGGERS                                                                              \
    (WORD_HEAD | WORD_WEAK | WORD_PLURAL | WORD_EMBASSY | WORD_MISSION | WORD_COMPANY |            \
     WORD_FRENCH | WORD_SPANISH | WORD_RUSSIAN | WORD_POST | WORD_SMALL | WORD_RADIO)

/* Bitmaps over the hashes of tokens that a name may begin with or turn on: `any` for words as they
 * come, `small` for those in small letters. A power of two of bits. */
enum { START_MARKS = 1 << 12, START_HEADS = 1 << 14, LINK_BITS = 1 << 10 };

typedef struct agency_starts {
    uint64_t *any;
    uint64_t *small;
    uint32_t mask;
    uint64_t marks[START_MARKS / 64]; /* ASCII punctuation, exactly */
    uint64_t heads[START_HEADS / 64]; /* small heads of a grammar: words, ... */
    uint64_t pairs[START_HEADS / 64]; /* ... and by cqk_pair the first two words of longer ones */
} agency_starts;

static inline void agency_start(uint64_t *map, uint32_t mask, uint32_t hash)
{
    map[(hash & mask) / 64] |= (uint64_t)1 << (hash % 64);
}

static inline bool agency_starts_at(const uint64_t *map, uint32_t mask, uint32_t hash)
{
    return map[(hash & mask) / 64] >> (hash % 64) & 1;
}

/* The lexicon of all of them, whose triggers are added to `starts`; NULL: out of memory. */
cqk_lexicon *agency_heads_new(const cq_host *host, char **storage, agency_starts *starts);

/* The bits of token i; 0: an ordinary word. */
uint32_t agency_head(const cqk_lexicon *lexicon, const cq_segment *segment, uint32_t i,
                     uint32_t *tokens);

/* AMEMBASSY, Amconsul: how telegrams of the United States address a post, in front of its city. */
static inline bool agency_is_address(const cq_segment *s, uint32_t i)
{
    static const char *const heads[] = {"AMEMBASSY", "Amembassy", "AmEmbassy",
                                        "AMCONSUL",  "Amconsul",  "AmConsul"};
    return cqk_token_in(s, i, heads, sizeof heads / sizeof heads[0]);
}

#endif
