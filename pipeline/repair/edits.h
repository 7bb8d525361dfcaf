/*
 * edits.h - places inside lines where something is left out of the text, or a space put in.
 */
#ifndef CQI_REPAIR_EDITS_H
#define CQI_REPAIR_EDITS_H

#include <communique/status.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes [from, to) of the window go; where there are none, a space comes in. */
typedef struct cqi_edit {
    uint32_t from, to;
} cqi_edit;

/* Of one window, reused for the next. {0} is empty. */
typedef struct cqi_edits {
    cqi_edit *items;
    size_t count;
    size_t capacity;
} cqi_edits;

void cqi_edits_deinit(cqi_edits *edits);
cq_status cqi_edits_add(cqi_edits *edits, uint32_t from, uint32_t to);
void cqi_edits_sort(cqi_edits *edits);

/* The first edit at or behind byte `at` of sorted ones; NULL: there is none. */
const cqi_edit *cqi_edits_next(const cqi_edits *edits, uint32_t at);

#endif
