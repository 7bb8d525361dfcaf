/*
 * series.h - the series of meetings that one document names, and which of its names are one series.
 *
 * A name is taken apart into its parties, its kind of meeting and its other words, as concepts that
 * are the same in all languages. Names are one series when their kinds are alike and one says no
 * more than the other: "Trilateral Cyber Dialogue", "Cyber Dialogue between Japan, PRC and ROK".
 */
#ifndef MEETING_SERIES_H
#define MEETING_SERIES_H

#include "mention/mention.h"
#include "store.h"

#define NAME_NONE UINT32_MAX

enum { NAME_WORDS = 24, NAME_PARTIES = 16, NAME_INITIALS = 32, PARTY_SIZE = 16 };

enum {
    NAME_PROPER = 1 << 0,  /* the document uses it as a name, not only as a description */
    NAME_BETWEEN = 1 << 1, /* it ends in a list of parties */
    NAME_CAPITAL = 1 << 2, /* it begins with a capital, or its script has none */
    NAME_CJK = 1 << 3,
    NAME_ABBREVIATED = 1 << 5, /* it holds an acronym that the document explains */
    NAME_ASIDE = 1 << 6, /* of a meeting that is mentioned in passing: "a meeting of the Council" */
    NAME_ORGAN = 1 << 7, /* a body's own name, without a word for its meetings */
    NAME_OF_BODY = 1 << 4 /* "session of the Council": of the body that the document calls so */
};

typedef struct series_name {
    cq_str text;
    cq_str words[NAME_WORDS];               /* sorted, each once; without kind and parties */
    char parties[NAME_PARTIES][PARTY_SIZE]; /* sorted, each once */
    char initials[NAME_INITIALS];           /* of its words in order, for acronyms; ends with NUL */
    uint32_t word_count;
    uint32_t party_count;
    uint32_t group; /* kind_group of its head */
    uint32_t kind;
    uint32_t flags;
    uint32_t ranks;      /* whose meetings they are, by the words of the name */
    bool committee;      /* it names a committee, in Chinese or Japanese */
    uint32_t qualifiers; /* of all names of a root, after series_settle: see qualifiers_of */
    uint32_t linked;     /* the series of the last bare mention by this name; NAME_NONE: none */
    uint32_t same_as;    /* a name that the document gives as the same; NAME_NONE: none */
    bool has_head;       /* while its words are taken: the head has come */
    uint32_t uses;       /* mentions in the document */
    uint32_t counted;    /* of them with an ordinal */
    uint32_t propers;    /* of a root: how many of its names are proper */
    uint32_t headings;   /* of them in headings */
    uint32_t next;       /* the next name of its bucket + 1; 0: none */
    uint32_t latest;     /* the ordinal counted last, as far as records have been linked */
    bool latest_apart;   /* ... and whether that was counted apart: see level.c */
    bool topic_apart;
    uint32_t own_latest; /* the last that was not */
    uint32_t topic; /* the ordinal of the meeting that the text is about: a heading's, the first */
    uint64_t told;  /* the segment in which "latest" was counted */
    uint32_t root;  /* after series_settle: the name that stands for the series */
    uint32_t fullest; /* of a root, after series_rank: the name of its series that says most */
} series_name;

enum { NAME_BUCKETS = 512 };

/* "Economic Community of West African States (ECOWAS)": what a name, or its end, is short for. */
typedef struct alias {
    cq_str text;
    uint32_t name;
} alias;

enum { ALIASES = 16 };

typedef struct series {
    const model *m;
    alias aliases[ALIASES];
    uint32_t alias_count;
    uint32_t buckets[NAME_BUCKETS]; /* names by their text's hash: index + 1 */
    store memory;
    series_name *names;
    size_t count;
    size_t capacity;
} series;

/* A Russian name in the nominative: how many bytes were written; 0: it has no head that is known.
 */
size_t russian_nominative(cq_str name, char *out, size_t capacity);
/* A Russian body's name in the genitive: how many bytes were written; 0: its noun is not known. */
size_t russian_body(cq_str body, char *out, size_t capacity);
/* How much of a Russian fold key is left without its ending: all of a word of another language. */
size_t russian_stem(cq_str key);

/* german.c: a German body's name in the genitive with its article; how many bytes were written. */
size_t german_body(cq_str body, char *out, size_t capacity);

/* Bits of what sets a meeting apart from the ordinary ones of its body: special, extraordinary. */
uint32_t qualifiers_of(cq_str text);
/* two_plus_two.c: names in "2+2" are the same as the one that names both ministers. */
void series_pair_two_plus_two(series *s);
/* plain_body.c: "the Joint Committee" is the one that is named with its parties. */
void series_pair_plain_bodies(series *s);
bool series_same_parties(const series_name *a, const series_name *b);
/* twin.c: do two names that count the same meeting differ in the word for a meeting only? */
bool series_are_twins(const series_name *a, const series_name *b);
/* Do they set two names apart? An informal summit may be the summit. */
bool qualifiers_part(uint32_t a, uint32_t b);

void series_reset(series *s);
void series_free(series *s);

/*
 * Adds the name at bytes [start, end) of a segment, with what stands in front of it (a prefix and a
 * text that joins them, or none), and gives its index; the same text has one index. NAME_NONE: out
 * of memory.
 */
typedef struct name_source {
    const cq_segment *segment;
    uint32_t prefix_start;
    uint32_t prefix_end;
    const char *joint; /* between prefix and name */
    uint32_t start;
    uint32_t end;
    uint32_t kind;
    uint32_t flags;
} name_source;

uint32_t series_add(series *s, const name_source *source);

/* name.c: the text of a name, and its parties and words; name_fill is false when out of memory. */
enum { NAME_TEXT_MAX = 1032 };
cq_str name_text(const name_source *source, char *buffer);
/* What links a meeting to its body in French and Spanish: "de", or drawn together with the body's
 * article, which goes from *body. */
const char *name_romance_link(cq_str *body);
bool name_fill(series *s, series_name *n, const name_source *source);

/* Notes that the text in brackets is short for the name, or for its end; false: out of memory. */
bool series_add_alias(series *s, cq_str text, uint32_t name);

/* Decides which names are one series, and which of them stands for it. */
void series_settle(series *s);

/* Joins a name that came after series_settle to a series that is known, or begins one. */
void series_join(series *s, uint32_t index);

/* May `part`, a shorter name, mean the series of `whole`? */
/* Has series_settle make one series of two names, if words and ranks of persons allow it. */
void series_take_for_one(series *s, uint32_t a, uint32_t b);

/* Which ranks of persons and levels of bodies a name speaks of: bits. */
uint32_t series_ranks(const series_name *n);

/* Ministers' and vice-ministers' dialogues, high-level and working-level committees: two series? */
bool series_differ_in_rank(const series_name *a, const series_name *b);

/* Working Groups I and II: do the names end in different numbers? */
bool series_differ_in_number(cq_str a, cq_str b);

bool text_contains(cq_str text, cq_str part);

/* Is the text a word, or words, of the name? */
bool series_holds_word(cq_str name, cq_str text);

/* How many words of the one name the other has too. */
uint32_t series_shared_words(const series_name *part, const series_name *whole);

/* short.c: is the one a short name of the committee that the other names? */
bool series_is_short_for(const series_name *part, const series_name *whole);

bool series_covers(const series_name *whole, const series_name *part);

/* Finds of each series the name that says most; before series_fullest and series_key are asked. */
void series_rank(series *s);
const series_name *series_fullest(const series *s, uint32_t index);

/*
 * The key of the series that a name belongs to: equal for equal series in all documents and
 * languages; another one for what is counted apart in it. In the store; {NULL, 0}: out of memory.
 */
cq_str series_key(series *s, uint32_t index, bool apart);

#endif
