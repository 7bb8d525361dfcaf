/*
 * person.h - what the files of the person extractor share.
 *
 * person.c: life cycle and the walk over tokens. report.c, learn.c, emit.c: what becomes of a name.
 * parse.c, western.c (and western.h): names in Latin and Cyrillic letters. eastern.c (and
 * eastern.h), korean.c: in Kana, ideographs and Hangul. memory.c, repeated.c: the names a document
 * has introduced, and how they are found again. phrase.c: what the lexicon says of a token.
 * russian.c: case endings. lexicon_build.c: the model's lexicon.
 */
#ifndef CQK_PERSON_H
#define CQK_PERSON_H

#include "country.h"
#include "lexicon.h"
#include "lexicon/words.h"
#include "place.h"
#include "quiet.h"

enum {
    TRIGGER_BITS = 1 << 18,
    LOWER_BITS = 1 << 18,
    PHRASE_BITS = 1 << 18,
    PAIR_BITS = 1 << 17,
    CLASS_SLOTS = 1 << 14,
    MEMORY_BITS = 1 << 11,
    MEMORY_CHAINS = 1 << 8,
    CACHE_SIZE = 64,
    TITLES = 512, /* of Koreans, at most */
    WORD_BITS = 1 << 12,
    HANGUL_COUNT = 11172,
    VALUE_MAX = 192
};

/* Read-only after open. */
typedef struct person_model {
    const cq_host *host;
    cqk_lexicon *lexicon; /* value: WORD_ classes */
    cqk_countries *countries;
    cqk_places *places;
    /* Hashes of tokens: that tell a name with a capital, or in East Asian scripts; that tell one in
     * small letters (president); that begin any phrase of the lexicon. Of the first two: that do so
     * alone; pairs of tokens that longer phrases begin with ("trade representative"). */
    uint64_t trigger[TRIGGER_BITS / 64];
    uint64_t lower[LOWER_BITS / 64];
    uint64_t phrase[PHRASE_BITS / 64];
    uint64_t alone[PAIR_BITS / 64];
    uint64_t pairs[PAIR_BITS / 64];
    uint32_t classes[CLASS_SLOTS]; /* of all phrases that begin with a word of such a hash */
    /* Sets of Hangul syllables: that are a surname, that titles end in, of foreign names. */
    uint64_t hangul[HANGUL_COUNT / 64 + 1];
    uint64_t title_end[HANGUL_COUNT / 64 + 1];
    uint64_t foreign[HANGUL_COUNT / 64 + 1];
    /* Korean titles: their bytes; the first one of each last syllable, + 1, and the next. */
    uint8_t title_length[TITLES];
    uint16_t title_first[TITLES], title_next[TITLES];
    /* Hashes of words in Hangul: that are no name; foreign given names, Japanese surnames. */
    uint64_t korean_words[WORD_BITS / 64];
    uint64_t hangul_given[WORD_BITS / 64];
    uint64_t hangul_japanese[WORD_BITS / 64];
    uint64_t transliteration[(0xA000 - 0x4E00) / 64]; /* ideographs that spell foreign names */
    /* Bits of cq_tokens.watched: what may begin a name, small words and all others; ideographs,
     * where some are known; Kana. */
    uint32_t letters, others, ideographs, kana;
    uint32_t dot_hash, open_hash, comma_hash, dash_hash;
    uint32_t german[8]; /* hashes of small German words */
} person_model;

/* A name the document has introduced. */
typedef struct person_known {
    uint32_t hash; /* of its first token */
    uint32_t next; /* the next one of its chain, + 1; 0: none */
    uint32_t length;
    char text[60];
} person_known;

/* What the lexicon says of a token, kept while its segment is walked. */
typedef struct person_cached {
    uint64_t token; /* its number among all that the worker was shown; 0: empty */
    uint32_t classes;
    uint32_t tokens;
} person_cached;

typedef struct person_worker {
    const person_model *model;
    person_known *known;
    uint32_t known_count;
    uint32_t known_capacity;
    uint64_t known_bits[MEMORY_BITS / 64];
    uint16_t known_first[MEMORY_CHAINS]; /* + 1; 0: none of those hashes, where their bit is not */
    uint16_t known_last[MEMORY_CHAINS];
    uint32_t country_lines;  /* "Albania Pranvera Xhelo", as far as the document was surveyed */
    uint32_t kana;           /* tokens of Kana in the document, as far as it was surveyed */
    bool learning;           /* survey: names go into the memory; scan: to the emitter */
    bool is_letter;          /* the document is a telegram, a letter: it is signed */
    bool is_german;          /* ... and all its nouns have capitals */
    bool is_monsieur;        /* "M." has stood in front of a surname: it is no initial */
    bool closing;            /* the last segment ended in a closing formula */
    bool after_colon;        /* the last segment ended with a colon */
    bool after_office;       /* ... and was an office: "Le Président de la Confédération :" */
    bool after_title;        /* the last segment ended in an East Asian title */
    bool after_name;         /* the last segment was a line of a list that began with a name */
    bool after_agent;        /* the last segment ended in "Witnessed by:" */
    char pending[VALUE_MAX]; /* the last segment, if it may be a name, while learning */
    uint32_t pending_length;
    uint32_t pending_hash;
    bool after_sentence; /* the last segment ended with a full stop */
    cq_status status;    /* the first CQ_STOP or error of the emitter */
    const cq_segment *segment;
    const cq_emitter *out;
    person_cached *cache; /* CACHE_SIZE of them */
    uint64_t shown;       /* more than the tokens of all segments before */
    uint32_t floor;       /* tokens below are done with */
    uint32_t reported;    /* where the last name ended */
    uint32_t first_name;  /* where the first began; UINT32_MAX: there is none */

    cqk_quiet quiet; /* segments in which the survey found no name */
} person_worker;

/* A name found in a segment. */
typedef struct person_name {
    uint32_t first, last; /* tokens */
    uint32_t start, end;  /* bytes */
    uint32_t words;       /* names proper: no initials, particles, suffixes */
    uint32_t initials;
    uint32_t surname;     /* token of the surname */
    uint32_t given_first; /* token of the given name that stands behind ", don"; 0: none does */
    bool given;           /* one of the words is a known given name */
    bool patronymic;
    bool capitals; /* every word is in capitals */
    bool mixed;    /* words in capitals beside others: HUANG Chengqing */
} person_name;

/* lexicon_build.c */
bool person_lexicon_build(person_model *model);
void person_korean_prepare(person_model *model); /* korean.c */

/* Is the bit of this hash set in a bitmap of `count` bits? */
static inline bool person_has_bit(const uint64_t *bits, uint32_t count, uint32_t hash)
{
    uint32_t bit = hash & (count - 1);
    return bits[bit / 64] >> (bit % 64) & 1;
}

/* phrase.c: the classes of the word or phrase at token i, 0: unknown; *tokens how long it is. */
uint32_t person_phrase(const person_worker *worker, uint32_t i, uint32_t *tokens);
static inline uint32_t person_word(const person_worker *worker, uint32_t i, uint32_t *tokens)
{
    if (person_has_bit(worker->model->phrase, PHRASE_BITS, worker->segment->tokens->hash[i]))
        return person_phrase(worker, i, tokens);
    *tokens = 1;
    return 0;
}

/* Which of these classes does it have? Of classes that few words have, most words are told without
 * the lexicon. */
static inline uint32_t person_classes(const person_worker *worker, uint32_t i, uint32_t wanted)
{
    uint32_t slot = worker->segment->tokens->hash[i] & (CLASS_SLOTS - 1);
    uint32_t tokens;
    return worker->model->classes[slot] & wanted ? person_word(worker, i, &tokens) & wanted : 0;
}

/* report.c: a name that a rule has found: learns it, or emits it with a role (none: {NULL, 0}). */
void person_report(person_worker *worker, const person_name *found, cq_str role, const char *rule);

/* learn.c, emit.c: what survey and scan do with a name that was found by a rule. */
void person_learn(person_worker *worker, const person_name *found, const char *rule);
void person_emit(person_worker *worker, const person_name *name, cq_str role, const char *rule);

/* parse.c: the longest run from token i that may be a name; false: nothing at all. `sure`: a title
 * stands in front, so that capitals are no acronym. */
bool person_parse(const person_worker *worker, uint32_t i, bool sure, person_name *name);
/* May a name of more than one word, or with initials, begin with token i? Not where a small word
 * stands behind it that is no particle: asked first, for person_parse is dear. */
bool person_may_go_on(const person_worker *worker, uint32_t i);
/* ChiComs, SpyCloud: cut short and joined, a firm; but McCone, MacArthur, DeGaulle. */
bool person_has_inner_capital(cq_str word);
/* "Accra's": a town or country with its possessive, which is one token. */
bool person_is_possessive_place(const person_worker *worker, uint32_t i);
/* The classes of "Chancellor" for "Chancellor's", which is token i. */
uint32_t person_stem_classes(const person_worker *worker, uint32_t i, cq_str word);
/* Bytes of a possessive ending: 's, ’s. */
size_t person_possessive(cq_str word);
/* Is everything around token i in capitals? Then a capital tells nothing. */
bool person_is_shouted(const person_worker *worker, uint32_t i);
/* May token i be a word of a name by its shape and meaning? */
bool person_is_word(const person_worker *worker, uint32_t i, bool sure);

/* western.c, eastern.c: look at token i; true if a name was reported. */
bool person_western(person_worker *worker, uint32_t i);
void person_segment_start(person_worker *worker);
void person_line_start(person_worker *worker, uint32_t i);
bool person_eastern(person_worker *worker, uint32_t i);
bool eastern_gloss(person_worker *worker, uint32_t i); /* at "(" */
bool eastern_before_reading(person_worker *worker, uint32_t i);
/* japanese_unknown.c */
bool eastern_in_brackets(person_worker *worker, uint32_t i); /* at "(" */
bool person_korean_at(person_worker *worker, uint32_t i);    /* korean.c */
/* Does the segment end in an East Asian title? The next may be a name alone. */
bool person_ends_in_title(const person_worker *worker);

/* memory.c: the names that the document has introduced. `hash`: of a name's first token. */
void person_memory_clear(person_worker *worker);
void person_memory_add(person_worker *worker, cq_str text, uint32_t hash);
/* False: none begins with this token. True says nothing. */
static inline bool person_memory_may_know(const person_worker *worker, uint32_t hash)
{
    return person_has_bit(worker->known_bits, MEMORY_BITS, hash);
}
/* Has the document introduced exactly this word or phrase? */
bool person_memory_knows(const person_worker *worker, cq_str text);
bool person_memory_knows_as(const person_worker *worker, cq_str text, uint32_t hash);
/* The names with this hash in the order in which they were introduced; NULL: no more. */
const person_known *person_memory_first(const person_worker *worker, uint32_t hash);
const person_known *person_memory_next(const person_worker *worker, const person_known *known);

/* repeated.c: is a name of the memory at token i? It is reported then. The second: a word in Hangul
 * that begins with one. */
bool person_repeated_at(person_worker *worker, uint32_t i);
bool person_repeated_hangul(person_worker *worker, uint32_t i);

/* russian.c: the nominative of a name in `out` (VALUE_MAX bytes); 0: it needs no change. */
size_t person_nominative(const person_worker *worker, const person_name *name, char *out);
/* The case forms of a noun or given name, each written to `out` after the other with NULs between;
 * how many bytes. */
size_t person_inflect(const char *word, size_t len, char *out, size_t capacity);
bool person_is_patronymic(cq_str word);

#endif
