/*
 * document.h - what the meeting extractor knows of one document: all mentions, and the series that
 * each of them belongs to.
 *
 * `survey` collects; `settle` decides once all has been seen. A mention of a segment that the
 * survey did not reach is linked when it is scanned.
 */
#ifndef MEETING_DOCUMENT_H
#define MEETING_DOCUMENT_H

#include "series/series.h"

/* A mention in the document. */
typedef struct record {
    mention m;
    uint64_t segment;
    uint32_t page;
    bool empty;      /* a shadow without a series */
    uint32_t name;   /* of the series' names; NAME_NONE: none of its own */
    uint32_t series; /* the name that stands for its series; NAME_NONE: unknown */
    size_t named;    /* the last record before it with a series, no shadow, + 1; 0: none */
    size_t place;    /* how many stand before it, shadows without a series aside */
    uint32_t focus;  /* of a shadow: the ordinal of the meeting that it means, 0 if unknown */
    uint32_t other;  /* and of the one that it may mean instead */
    bool apart;      /* counted apart from the meetings that its series is named by: see level.c */
    bool other_apart;
    cq_str tail; /* of a shadow: a series' name ends so; empty: any name's; or its noun */
} record;

/* An acronym that the document uses for a meeting. */
typedef struct short_form {
    uint32_t hash; /* of its first token */
    uint32_t tokens;
    cq_str text;
    uint32_t name;
    bool counted;  /* a meeting only behind an ordinal */
    bool numbered; /* ... or in front of its number */
} short_form;

/* An acronym that the document explains of a body that meets: see body_form.c. */
typedef struct body_form {
    cq_str acronym;
    cq_str name;
} body_form;

enum { BODY_FORMS = 8 };

enum { SHORT_FORMS = 16, PHRASES = 128, PHRASE_WORDS = 16, CAPITALS = 256 };

/* Words around a head by their initials, for acronyms: "meeting of Foreign Ministers". */
typedef struct phrase {
    char initials[PHRASE_WORDS + 1];
    uint32_t start[PHRASE_WORDS]; /* of each word, bytes of `text` */
    uint32_t end[PHRASE_WORDS];
    uint32_t head; /* which of them is the head */
    cq_str text;
    bool body; /* the head is a body's: its acronym is a meeting only where it is counted */
} phrase;

/* A word in capitals and how often it was seen. */
typedef struct capital {
    uint32_t hash;
    cq_str text;
} capital;

typedef struct document {
    const model *m;
    series series;
    record *records;
    size_t count;
    size_t capacity;
    uint64_t surveyed; /* segments below this number have their records */
    bool settled;
    size_t named;        /* the last record linked to a series, no shadow, + 1; 0: none */
    series_name unnamed; /* what was counted without a series */
    /* The main series for bare mentions of each kind, in East Asian scripts and others; forgotten
     * where the names change. */
    uint32_t mains[2][KIND_ACRONYM + 1];
    bool mains_known[2][KIND_ACRONYM + 1];
    mentions found;  /* scratch */
    record *current; /* the records of the segment at hand, acronyms too */
    size_t current_count;
    size_t current_capacity;
    uint64_t current_segment;
    short_form forms[SHORT_FORMS];
    uint32_t form_count;
    body_form body_forms[BODY_FORMS];
    uint32_t body_form_count;
    phrase *phrases;
    uint32_t phrase_count;
    capital *capitals;
    uint32_t capital_count;
    uint64_t body_segment;
    uint32_t text_begun; /* segments so long that they are no lines of a head */
    bool adopts;         /* its head says that the body adopted it: a resolution, a decision */
    bool minutes;        /* ... that these are its minutes */
    cq_str body;         /* whose minutes the document's head says it is; empty: it does not */
} document;

bool document_open(document *d, const model *m); /* false: out of memory */
/* `records`: what shadows say is asked for, too. The same is found without, but for them. */
void document_begin(document *d, bool records);
void document_free(document *d);

/* Each returns false when out of memory. */
bool document_survey(document *d, const cq_segment *segment);
bool document_settle(document *d);
/* Makes d->current the records of this segment: those of the survey, or made now. */
bool document_turn_to(document *d, const cq_segment *segment);

/* naming.c. Adds the name that a mention of d->found gives to the series; NAME_NONE: out of memory.
 */
uint32_t document_add_name(document *d, const cq_segment *segment, size_t index);
/* Does a word begin with a capital, or is it of a script that has none? */
bool starts_upper(const cq_segment *segment, uint32_t i);

/* heading.c. Learns the body that the head of the document names; false: out of memory. */
bool document_learn_body(document *d, const cq_segment *segment);

/* level.c. Is a record counted apart from the meetings by which its series, which is known, is
 * named: meetings and sessions? And what its own series is called; {NULL, 0}: out of memory. */
bool level_apart(const document *d, size_t index);
cq_str level_name(document *d, const record *r);
/* Is it a counted meeting of a body whose own name is all that names the series? */
bool level_of_organ(const document *d, const record *r);

/* link.c. Finds the series of a record; those before it are linked. */
void document_link(document *d, size_t index);
/* Is it the series that the document's first lines name? */
bool document_is_headed_by(const document *d, uint32_t root);
/* link_back.c. The document has other names now: its main series are to be looked for again. */
void document_forget_mains(document *d);

/* body_form.c. Learns the body whose acronym may stand in brackets at token i; and gives meetings
 * that are named by such an acronym its full name. Each returns false when out of memory. */
bool document_learn_body_form(document *d, const cq_segment *segment, uint32_t i);
bool document_apply_body_forms(document *d);

/* acronym.c. Learns from a segment whose mentions are in d->found; false: out of memory. */
bool document_learn_acronyms(document *d, const cq_segment *segment);
/* Which words in capitals are short for a meeting. */
bool document_find_forms(document *d);
/* Mentions by the document's own acronyms, in the segment at hand. */
bool document_add_acronyms(document *d, const cq_segment *segment);
/* A name made of a text that is no segment's; NAME_NONE: out of memory, or it has no word. */
uint32_t document_name_of_text(document *d, cq_str text, uint32_t kind, uint32_t flags);
/* Appends to a list that grows. */
bool append_record(record **list, size_t *count, size_t *capacity, const record *r);

#endif
