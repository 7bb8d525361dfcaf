/*
 * entities.h - entities that were kept, held back until their order is certain.
 *
 * Repair may give a footnote after the paragraph that it interrupts, so segments are nearly but not
 * quite in the document's order, while the output is ordered by start, then end. Entities of a
 * document within the limit are ordered as a whole; of a longer one within a window.
 */
#ifndef CQI_ENTITIES_H
#define CQI_ENTITIES_H

#include "base/arena.h"

#include <communique/result.h>
#include <stdbool.h>

/* Segments are out of order by at most so many bytes of the document. */
#define CQI_ORDER_WINDOW (8u << 20)

typedef struct cqi_entities {
    cq_result_entity *items;
    size_t count;
    size_t capacity;
    cqi_arena arena; /* strings and fields of the items */
    cqi_arena other; /* where the ones that stay go when some are given out */
    uint64_t last;   /* the largest start so far */
    size_t kept;     /* bytes of the arena that the last flush left */
} cqi_entities;

void cqi_entities_deinit(cqi_entities *entities);
void cqi_entities_clear(cqi_entities *entities);

/* Makes `count` fields copies in `arena`, their strings too. */
cq_status cqi_copy_fields(cqi_arena *arena, const cq_field **fields, size_t count);

/* Copies an entity with all its strings. */
cq_status cqi_entities_add(cqi_entities *entities, const cq_result_entity *entity);

/* Gives to the sink, in order, what can be given: everything if `all`, else what lies before the
 * window, and that only when enough has come together. */
cq_status cqi_entities_flush(cqi_entities *entities, bool all, const cq_sink *sink);

#endif
