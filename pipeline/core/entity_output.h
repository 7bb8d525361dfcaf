/*
 * entity_output.h - the entities of one document into its slot of the batch's output.
 *
 * Most are rendered as they come. One that defines a term, or is tentative (see resolve/terms.h),
 * can only be decided when all documents in front have been; from the first of these on, a
 * document's entities wait until its turn comes, and the document's end does not wait with them.
 */
#ifndef CQI_ENTITY_OUTPUT_H
#define CQI_ENTITY_OUTPUT_H

#include "core/output.h"
#include "resolve/terms.h"
#include "sink/format.h"

typedef struct cqi_waiting cqi_waiting;

/* All pointers are borrowed, and live until the batch's output has been drained. */
typedef struct cqi_entity_output {
    const cqi_format *format;
    cqi_output *output;
    cqi_slot *slot;
    cqi_terms *terms; /* touched by the document whose turn it is, and no other */
    cqi_layout layout;
    cqi_waiting *waiting; /* NULL: none does */
} cqi_entity_output;

/* Takes the next entity; `position` is used by formats that want it. */
cq_status cqi_entity_output_add(cqi_entity_output *self, const cq_result_entity *entity,
                                const cqi_position *position);

/* Leaves what waits to the slot. Must be called before the slot is closed, also after a failure. */
void cqi_entity_output_end(cqi_entity_output *self);

#endif
