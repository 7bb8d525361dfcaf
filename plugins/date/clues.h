/*
 * clues.h - what the words around a date say about the time it lies in.
 */
#ifndef DATE_CLUES_H
#define DATE_CLUES_H

#include "reader.h"

enum { CLUE_SLOTS = 1024 };

/* The words that are clues, by the host's hash of their folded form. */
typedef struct clue_words {
    struct {
        uint32_t hash; /* 0: free */
        uint8_t kind;  /* CLUE_... of clues.c */
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

/* "my note of the 19th of April", "your 43, March 17": is it the date of a paper that was sent? */
bool is_of_paper(const clue_words *words, const cq_segment *segment, uint32_t token);

#endif
