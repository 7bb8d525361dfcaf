/*
 * clues.h - what the words around a date say about the time it lies in.
 */
#ifndef DATE_CLUES_H
#define DATE_CLUES_H

#include "grammar/point.h"
#include "grammar/reader.h"

/* What a word is a clue to. */
enum {
    CLUE_AHEAD = 1 << 0,    /* will, shall, состоится: anywhere in the sentence */
    CLUE_LIMIT = 1 << 1,    /* not later than: right in front */
    CLUE_NEXT = 1 << 2,     /* the next meeting: with what is next between */
    CLUE_REPORTED = 1 << 3, /* would see him on: in front, not far */
    CLUE_BACK = 1 << 4,     /* met, signed, since: right in front */
    CLUE_CLAUSE = 1 << 5,   /* that, que, dass: what follows is another clause */
    CLUE_AGREED = 1 << 6,   /* agreed, acordaron: with an infinitive behind it */
    CLUE_PAPER = 1 << 7,    /* note, letter: that bears the date */
    CLUE_LEAVES = 1 << 8,   /* leaves, arrives: what is planned, though in the present tense */
    CLUE_LEAVE = 1 << 9,    /* the same behind I, we, they */
    CLUE_BY = 1 << 10       /* by Friday: right in front, without an article */
};

enum { CLUE_SLOTS = 2048 };

/* The words that are clues, by the host's hash of their folded form. */
typedef struct clue_words {
    struct {
        uint32_t hash; /* 0: free */
        uint16_t kind; /* CLUE_... */
    } slots[CLUE_SLOTS];
} clue_words;

void clue_words_init(clue_words *words, const cq_host *host);

/* Does the sentence around a token speak of what will be? *close: right in
 * front of it or behind it. */
bool looks_ahead(const clue_words *words, const cq_segment *segment, uint8_t language,
                 uint32_t token, bool *close);

/* "would see him on Thursday": what will be, seen from the time that is told of. */
bool is_reported_future(const clue_words *words, const cq_segment *segment, uint32_t token);

/* Does a verb in the past stand in front of the preposition: "met in February"? */
bool looks_back(const clue_words *words, const cq_segment *segment, uint8_t language,
                uint32_t token);

/* "Ministers met him in November", "In December he came": does one stand anywhere near, in the same
 * clause? */
bool tells_past(const clue_words *words, const cq_segment *segment, uint8_t language,
                uint32_t token);

/* "On Monday he met": does one stand not far behind a weekday? */
bool past_behind(const clue_words *words, const cq_segment *segment, uint8_t language,
                 uint32_t token);

/* "my note of the 19th of April", "your 43, March 17": is it the date of a paper that was sent? */
bool is_of_paper(const clue_words *words, const cq_segment *segment, uint32_t token);

/* between.c: is the text between two dates no more than "and"? */
bool is_and(cq_str gap);

/* between.c: is it what parts a year as the topic from its month: 昨年は | 4月, 去年是 | 4月? */
bool is_topic(cq_str gap);

/* between.c: is it the name of what the year in front belongs to: "the 2023 | Leaders Meeting on |
 * June 8"? */
bool is_name_of_meeting(cq_str gap);

/* citation.c: is the token in front of a date one of a limit or attribute: since, until, dated? */
bool is_limit(const cq_segment *segment, uint32_t token);

/* citation.c: is the date one in brackets, or of a paper that is cited? */
bool is_citation(const cq_segment *segment, const point *p);

#endif
