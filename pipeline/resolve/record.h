/*
 * record.h - one record of the register: what one document says of one meeting, as it was added.
 */
#ifndef CQI_RECORD_H
#define CQI_RECORD_H

#include "base/arena.h"
#include "resolve/register.h"

enum { LIST_PARTIES, LIST_AGENCIES, LIST_PEOPLE, LISTS };

typedef struct cqi_list {
    cq_str *items;
    size_t count;
} cqi_list;

typedef struct cqi_record {
    cq_str doc;
    cq_str key;
    cq_str root; /* the key of its series over all documents: see series.h */
    cq_str series;
    cq_str date;
    cq_str place;
    cq_str country;     /* the place's, for telling whether two places agree */
    bool whole_country; /* the place is a country, no city */
    cq_str status;
    uint32_t ordinal; /* 0: none */
    cqi_list lists[LISTS];
    cqi_register_span *evidence;
    size_t evidence_count;
} cqi_record;

/* Copies what was said into the arena. CQ_E_ARGUMENT: it names no series. */
cq_status cqi_record_fill(cqi_arena *arena, cqi_record *in, const cqi_register_input *from);

/* The canonical order: equal only for records that say the same in the same place. */
int cqi_record_order(const cqi_record *a, const cqi_record *b);

/* Do two places agree: the same, a city and its country, or one city in two scripts? */
bool cqi_places_agree(const cqi_record *a, const cqi_record *b);

bool cqi_same(cq_str a, cq_str b);
bool cqi_same_as(cq_str a, const char *b);
int cqi_order(cq_str a, cq_str b);
int cqi_order_numbers(uint64_t a, uint64_t b);
int cqi_by_text(const void *a, const void *b); /* of cq_str, for qsort */

#endif
