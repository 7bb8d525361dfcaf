/*
 * entity_output.c - renders entities, or keeps copies of them until the turn of their document.
 */
#include "core/entity_output.h"

#include "base/error.h"
#include "core/entities.h"

#include <stdlib.h>

enum { WAITING_BYTES = 8 << 20 }; /* beyond this the document's thread waits for its turn */

/* Entities in their order, with what rendering them needs. */
struct cqi_waiting {
    cqi_entities entities;
    cqi_position *positions; /* one for each */
    size_t capacity;
    cqi_arena names; /* the document's */
    cq_str document;
    const cqi_format *format;
    cqi_terms *terms;
    cqi_layout layout;
};

static void free_waiting(void *context)
{
    cqi_waiting *waiting = context;
    if (!waiting)
        return;
    cqi_entities_deinit(&waiting->entities);
    cqi_arena_deinit(&waiting->names);
    free(waiting->positions);
    free(waiting);
}

/* Renders an entity of the document whose turn it is. */
static cq_status render(const cqi_format *format, cqi_terms *terms, cqi_layout *layout,
                        const cq_result_entity *entity, const cqi_position *position,
                        cqi_buffer *buffer)
{
    cq_result_entity final = *entity;
    if (entity->flags & CQ_ENTITY_TENTATIVE && !cqi_terms_apply(terms, &final))
        return CQ_OK;
    if (entity->flags & CQ_ENTITY_DEFINES)
        CQI_TRY(cqi_terms_define(terms, entity));
    return format->entity(layout, &final, position, buffer);
}

/* What is called when the turn has come: see cqi_deferred. */
static cq_status render_waiting(void *context, cqi_buffer *buffer)
{
    cqi_waiting *waiting = context;
    const cqi_entities *entities = &waiting->entities;
    for (size_t i = 0; i < entities->count; i++)
        CQI_TRY(render(waiting->format, waiting->terms, &waiting->layout, &entities->items[i],
                       &waiting->positions[i], buffer));
    return CQ_OK;
}

static cqi_waiting *begin_waiting(const cqi_entity_output *self, cq_str document)
{
    cqi_waiting *waiting = calloc(1, sizeof *waiting);
    if (!waiting)
        return NULL;
    waiting->format = self->format;
    waiting->terms = self->terms;
    waiting->layout = self->layout;
    waiting->document = cqi_arena_copy(&waiting->names, document);
    if (waiting->document.data)
        return waiting;
    free_waiting(waiting);
    return NULL;
}

static cq_status wait(cqi_waiting *waiting, const cq_result_entity *entity,
                      const cqi_position *position)
{
    if (waiting->entities.count == waiting->capacity) {
        size_t capacity = waiting->capacity ? waiting->capacity * 2 : 64;
        cqi_position *positions = realloc(waiting->positions, capacity * sizeof *positions);
        if (!positions)
            return CQ_E_MEMORY;
        waiting->positions = positions;
        waiting->capacity = capacity;
    }
    waiting->positions[waiting->entities.count] = *position;
    cq_result_entity own = *entity;
    own.document = waiting->document;
    return cqi_entities_add(&waiting->entities, &own);
}

/* The turn has come while the document is still being read. */
static cq_status stop_waiting(cqi_entity_output *self)
{
    cqi_waiting *waiting = self->waiting;
    if (!waiting)
        return CQ_OK;
    self->waiting = NULL;
    cq_status status = render_waiting(waiting, cqi_slot_buffer(self->slot));
    self->layout = waiting->layout;
    free_waiting(waiting);
    return status;
}

/* May this entity be rendered now? What waits goes first. */
static bool may_render(cqi_entity_output *self, const cq_result_entity *entity, cq_status *status)
{
    bool plain = !(entity->flags & (CQ_ENTITY_DEFINES | CQ_ENTITY_TENTATIVE));
    *status = CQ_OK;
    if (!self->waiting && plain)
        return true;
    bool full = self->waiting && self->waiting->entities.arena.used >= WAITING_BYTES;
    if (!cqi_output_has_turn(self->output, self->slot, full))
        return false;
    *status = stop_waiting(self);
    return true;
}

cq_status cqi_entity_output_add(cqi_entity_output *self, const cq_result_entity *entity,
                                const cqi_position *position)
{
    cq_status status;
    if (may_render(self, entity, &status)) {
        CQI_TRY(status);
        CQI_TRY(render(self->format, self->terms, &self->layout, entity, position,
                       cqi_slot_buffer(self->slot)));
        return cqi_output_flush(self->output, self->slot);
    }
    if (!self->waiting)
        self->waiting = begin_waiting(self, entity->document);
    return self->waiting ? wait(self->waiting, entity, position) : CQ_E_MEMORY;
}

void cqi_entity_output_end(cqi_entity_output *self)
{
    if (!self->waiting)
        return;
    cqi_slot_defer(self->slot, &(cqi_deferred){self->waiting, render_waiting, free_waiting});
    self->waiting = NULL;
}
