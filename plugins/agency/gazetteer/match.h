/*
 * match.h - names of the gazetteer in a segment.
 */
#ifndef AGENCY_MATCH_H
#define AGENCY_MATCH_H

#include "gazetteer/gaz.h"
#include "text/words.h"

enum { GAZ_SOURCES = 8 };

/* The gazetteers in use: the user's files first, the shipped one last. */
typedef struct gaz_set {
    const cq_host *host;
    word_classes classes;
    gaz source[GAZ_SOURCES];
    uint32_t count;
} gaz_set;

/* A name in the text: tokens [first, last), bytes up to `end` (a Korean particle stays out). */
typedef struct gaz_match {
    uint32_t first;
    uint32_t last;
    uint32_t start;
    uint32_t end;
    uint32_t source; /* index into gaz_set */
    uint32_t node;
} gaz_match;

/* The longest name that begins with token i. `segment` is a view's. */
bool gaz_match_at(const gaz_set *set, const cq_segment *segment, uint32_t i, gaz_match *match);

/* Does some name end with token i, or go on with the next one? What comes behind may still differ.
 */
bool gaz_may_go_on(const gaz_set *set, const cq_segment *segment, uint32_t i);

/* May this name stand for what was matched: letter case, and the very text of an acronym? */
bool gaz_name_fits(const gaz_set *set, const gaz_match *match, const cq_segment *segment,
                   const gaz_name *name);

/* Stands the article that the name begins with in front of it in the text? */
bool gaz_has_article(const gaz_set *set, const gaz_match *match, const cq_segment *segment,
                     const gaz_name *name);

/* The node of a name that a text is as a whole, written with capitals. */
bool agency_find_name(const gaz_set *set, cq_str text, uint32_t *source, uint32_t *node);

static inline bool gaz_set_may_begin(const gaz_set *set, uint32_t hash)
{
    for (uint32_t i = 0; i < set->count; i++)
        if (gaz_may_begin(&set->source[i], hash))
            return true;
    return false;
}

#endif
