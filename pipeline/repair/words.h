/*
 * words.h - the document as its own dictionary: was a word cut at a line's end, or is its hyphen
 * real?
 */
#ifndef CQI_REPAIR_WORDS_H
#define CQI_REPAIR_WORDS_H

#include "repair/window.h"

/* A word cut at lines' ends, and how often its readings occur elsewhere in the window. */
typedef struct cqi_cut_word {
    const char *stem; /* in front of the hyphen */
    const char *tail; /* on the next line */
    uint32_t stem_len;
    uint32_t tail_len;
    uint32_t joined;    /* "cooperation" */
    uint32_t hyphened;  /* "co-operation" */
    uint32_t stems;     /* "co" alone */
    uint32_t tails;     /* "operation" alone */
    uint64_t stem_head; /* their first eight bytes, without case */
    uint64_t tail_head;
    cqi_join join; /* how it is settled */
} cqi_cut_word;

/* Reused from window to window. {0} is empty. */
typedef struct cqi_words {
    cqi_cut_word *cuts;
    size_t count;
    size_t capacity;
    struct cqi_word_form *forms; /* that are looked for */
    size_t form_count;
    uint32_t *places;         /* of each line that ends with a cut word: the index of the word */
    const char **tail_starts; /* where the tails stand, in the order of the text */
    size_t line_count;
    size_t line_capacity;
    struct cqi_word_chains *chains;
    bool columns;     /* tails do not stand in that order in the window's lines */
    bool short_forms; /* there are forms of less than three bytes */
} cqi_words;

void cqi_words_deinit(cqi_words *words);

/*
 * Settles the lines in window->cuts, of which there are some, whose join is CQI_JOIN_DROP_HYPHEN:
 * makes it CQI_JOIN_NOTHING where the hyphen is the word's own, CQI_JOIN_SPACE where it stands for
 * an omitted part ("Rede- und ...").
 */
cq_status cqi_words_settle(cqi_words *words, cqi_window *window);

#endif
