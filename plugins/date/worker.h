/*
 * worker.h - what the parts of the extractor share: its model, and what it knows of a document.
 */
#ifndef DATE_WORKER_H
#define DATE_WORKER_H

#include "context/clues.h"
#include "context/document.h"
#include "quiet.h"

typedef struct model {
    dictionary *words;
    function_words functions;
    clue_words clues;
    office_index offices;
    uint32_t watched; /* the bit of cq_tokens.watched of tokens that may pass the filter */
} model;

/* A token at which the reader found a date, or a word that is none though a shorter one is, and the
 * items that it read there. */
typedef struct hit {
    uint32_t segment;
    uint32_t token;
    uint32_t first_item; /* of those that are kept */
    uint16_t item_count;
    bool complete; /* they are all that is to be read there */
} hit;

/* What the document has taught that tells how dates are read: see reader.h. */
typedef struct manner {
    uint8_t language;
    bool minguo;
    bool dotted;
    bool cable;
} manner;

typedef struct worker {
    const model *model;
    const cq_document *document;
    study study;
    context context;
    cqk_quiet read; /* segments that the survey has read ... */
    manner manner;  /* ... in this manner ... */
    hit *hits;      /* ... and where in them something was found */
    size_t hit_count;
    size_t hit_capacity;
    item *kept; /* what was found, as it was read */
    size_t kept_count;
    size_t kept_capacity;
    bool scanning;
    uint32_t days;      /* headings that are days, seen in the survey */
    uint32_t years;     /* headings that are months or years */
    uint32_t local_end; /* where the quoted message ends whose date is context.local */
    bool itinerary;     /* the last item was a weekday to come */
    uint32_t item_end;  /* of the last item, in its segment */
    uint64_t item_segment;
    int32_t lone_year;   /* the last item was a year and nothing else; else NO_YEAR */
    bool enclosures;     /* the document has enclosures, each with a date of its own */
    cqk_date dateline;   /* of the newspaper's telegram, which is context.local outside of quotes */
    cqk_date undated[2]; /* "08/02/2016" in the head, day first and month first, while no word has
                          * told which of both is meant ... */
    uint32_t undated_weight; /* ... and its weight as the document's own date; 0: there is none */
} worker;

/* So many headings make a chronology, in which dates count from the heading above. */
enum { HEADINGS_DAYS = 3, HEADINGS_YEARS = 2 };

/* What is done with an item; `data` is the caller's. */
typedef cq_status (*item_function)(worker *w, const cq_segment *segment, const item *it,
                                   void *data);

/* search.c: calls `act` for every item of a segment, and notes where they were if `keep`. */
cq_status each_item(worker *w, const cq_segment *segment, bool keep, item_function act, void *data);

/* search.c: the same for a segment of which that was noted. */
cq_status each_hit(worker *w, const cq_segment *segment, item_function act, void *data);

/* survey.c: the extractor's survey of a segment. */
cq_status survey_segment(worker *w, const cq_segment *segment, const cq_emitter *out);

/* search.c: forgets what was found, or what was found while dates were read in another manner. */
void forget_hits(worker *w);
void keep_to_manner(worker *w);

/* The first token that begins at `byte` or behind it. */
static inline uint32_t token_behind(const cq_tokens *t, uint32_t i, uint32_t byte)
{
    while (i < t->count && t->end[i] <= byte)
        i++;
    return i;
}

#endif
