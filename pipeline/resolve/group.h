/*
 * group.h - records of one series sorted into meetings.
 */
#ifndef CQI_GROUP_H
#define CQI_GROUP_H

#include "resolve/record.h"
#include "resolve/span.h"

/* Records that speak of one meeting. */
typedef struct cqi_group {
    cqi_record **members;
    size_t count;
    size_t capacity;
    uint32_t ordinal; /* 0: none */
    cqi_span span;    /* of the finest date */
    bool dated;
} cqi_group;

/*
 * Sorts the records of one series, in canonical order but for their keys, into meetings: one an
 * ordinal, ascending, then those without.
 */
cq_status cqi_group_records(cqi_arena *arena, cqi_record **inputs, size_t count, cqi_group **groups,
                            size_t *group_count);

#endif
