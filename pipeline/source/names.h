/*
 * names.h - what the members of a container are called: in UTF-8, without control characters, each
 * name once.
 */
#ifndef CQI_NAMES_H
#define CQI_NAMES_H

#include "source/unpack.h"

/* The names of one container. {0} has none. */
typedef struct cqi_names {
    struct cqi_name_count *counts;
    size_t used;
    size_t capacity; /* 0 or a power of two */
    uint64_t total;
    cqi_buffer foreign; /* names so far that are not ASCII */
} cqi_names;

void cqi_names_deinit(cqi_names *names);

/* Appends what a member is called to `out`. `unique`: a name that was there before gets "~2" behind
 * it, "~3" and so on. CQ_E_MEMORY only. */
cq_status cqi_names_add(cqi_names *names, cq_str name, bool unique,
                        const cqi_unpack_options *options, cqi_buffer *out);

#endif
