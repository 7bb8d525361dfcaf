/*
 * words.h - the words that names of meetings are made of, in eight languages.
 *
 * Heads are nouns that name a kind of meeting; they trigger the search. All other words are asked
 * for only near a head: function words that end a name, modifiers that are no name of their own,
 * nouns that an ordinal counts without counting a meeting. A further language is more rows in
 * words.c.
 */
#ifndef MEETING_WORDS_H
#define MEETING_WORDS_H

#include "lexicon.h"

/* Kinds of meetings. */
enum {
    KIND_MEETING = 1,
    KIND_SESSION,
    KIND_DIALOGUE,
    KIND_CONSULTATION,
    KIND_TALKS,
    KIND_ROUND,
    KIND_SUMMIT,
    KIND_CONFERENCE,
    KIND_FORUM,
    KIND_SYMPOSIUM,
    KIND_WORKSHOP,
    KIND_ASSEMBLY,
    KIND_TWO_PLUS_TWO,
    KIND_EDITION,
    KIND_ACRONYM
};

/* What a head needs to name a meeting: flags above the kind's eight bits. */
enum {
    HEAD_COUNTED = 1 << 8, /* counts only behind an ordinal: assembly, 会談, 国会 */
    HEAD_WEAK = 1 << 9,  /* without an ordinal it needs a party, place or body: meeting, session */
    HEAD_OF = 1 << 10,   /* its complement alone makes a name: Summit of the Americas */
    HEAD_NAME = 1 << 11, /* a whole name by itself: 六方会谈 */
    HEAD_NUMBER = 1 << 12,  /* an acronym that takes a number behind it: COP16 */
    HEAD_ROMANCE = 1 << 13, /* French, Spanish: adjectives stand behind */
    HEAD_GERMAN = 1 << 14,  /* "3." in front of it is an ordinal */
    HEAD_PLAIN = 1 << 17,   /* a body that is spoken of as one, too: nothing without an ordinal */
    HEAD_VERB = 1 << 16,    /* says of a series' next or last meeting: "agreed to meet again" */
    HEAD_BODY = 1 << 15     /* a body whose meetings are counted by its name: 2e Commission mixte */
};

static inline uint32_t head_kind(uint32_t value)
{
    return value & 0xFF;
}

/* Classes of the other words. */
enum {
    WORD_STOP = 1,  /* articles, prepositions, pronouns, verbs: a name ends here */
    WORD_AND,       /* joins two names: and, &, et, und */
    WORD_OF,        /* opens a complement: of, for, on, du, über, по */
    WORD_BETWEEN,   /* opens a list of parties */
    WORD_NEXT,      /* next, upcoming, prochaine */
    WORD_LAST,      /* last, previous, historic: not of the name either */
    WORD_VERB,      /* Conclude, Announces: in a headline a name begins behind it */
    WORD_MEDIA,     /* press, telephone: what they modify is no meeting */
    WORD_GENERIC,   /* a modifier that makes no name: annual, plenary, 定例 */
    WORD_NOT,       /* counted, but no meeting: Secretary, countries, century, Committee */
    WORD_OFFICIALS, /* lower-case words that complements hold: foreign ministers, heads of state */
    WORD_THING,     /* behind a head makes it something else: Room, Declaration */
    WORD_DATE,      /* months and weekdays */
    WORD_BODY,      /* an organisation whose name holds a head: ASEAN Regional Forum */
    WORD_GROUP,     /* what "of" may follow inside a name: Council, Heads, Friends */
    WORD_REGION,    /* Europe, Asia, 太平洋: part of a name, never the place alone */
    WORD_PARTICLE   /* joins inside Japanese names: に関する */
};

/* The group in which kinds are one and the same for a series: dialogue and consultations are. */
uint32_t kind_group(uint32_t kind);

cqk_lexicon *heads_new(const cq_host *host); /* values: kind and HEAD_ flags. NULL: out of memory */
enum { TRIGGER_BITS = 1 << 15 };

/* Sets the bit of the phrase's first word in a bitmap of TRIGGER_BITS over fold hashes. */
void add_trigger(const cq_host *host, const char *phrase, uint64_t *triggers);

/* Fills it: clear where no head begins with such a word. */
void heads_triggers(const cq_host *host, uint64_t *triggers);

cqk_lexicon *words_new(const cq_host *host); /* values: WORD_ classes */
cqk_entries words_headline(void);            /* verbs of headlines, for words_new */
cqk_entries words_other(void);               /* those of the other languages, for words_new */
cqk_entries words_east(void);

/* A German compound's head at its end (Sicherheitskonferenz): kind and flags, 0 if none. */
uint32_t german_head(cq_str token);

/* Is the Korean text a head and nothing else? */
bool is_korean_head(cq_str text);

/* The last head inside a Korean word: sets the byte past it; kind and flags, 0 if none. */
uint32_t korean_head(cq_str token, size_t *end);

#endif
