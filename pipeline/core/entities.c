/*
 * entities.c - a list that is sorted when it is given out.
 */
#include "core/entities.h"

#include "base/error.h"

#include <stdlib.h>
#include <string.h>

/* So much is collected before a part is given out, beyond the head of a document. */
enum { FLUSH_BYTES = 4 << 20 };

void cqi_entities_deinit(cqi_entities *entities)
{
    free(entities->items);
    cqi_arena_deinit(&entities->arena);
    cqi_arena_deinit(&entities->other);
    *entities = (cqi_entities){0};
}

void cqi_entities_clear(cqi_entities *entities)
{
    entities->count = 0;
    entities->last = 0;
    entities->kept = 0;
    cqi_arena_reset(&entities->arena);
}

cq_status cqi_copy_fields(cqi_arena *arena, const cq_field **fields, size_t count)
{
    if (count == 0)
        return CQ_OK;
    cq_field *copies = cqi_arena_take(arena, count * sizeof *copies);
    if (!copies)
        return CQ_E_MEMORY;
    for (size_t i = 0; i < count; i++) {
        const cq_field *field = &(*fields)[i];
        copies[i] = (cq_field){cqi_arena_copy(arena, field->name),
                               cqi_arena_copy(arena, field->value), field->type};
        if (!copies[i].name.data || !copies[i].value.data)
            return CQ_E_MEMORY;
    }
    *fields = copies;
    return CQ_OK;
}

/* Makes the strings of `entity` copies in `arena`. Type and plugin belong to the plugin, the
 * document's name to the caller: they outlive the document. */
static cq_status copy_strings(cqi_arena *arena, cq_result_entity *entity)
{
    entity->text = cqi_arena_copy(arena, entity->text);
    entity->value = cqi_arena_copy(arena, entity->value);
    entity->rule = cqi_arena_copy(arena, entity->rule);
    if (!entity->text.data || !entity->value.data || !entity->rule.data)
        return CQ_E_MEMORY;
    return cqi_copy_fields(arena, &entity->fields, entity->field_count);
}

cq_status cqi_entities_add(cqi_entities *entities, const cq_result_entity *entity)
{
    if (entities->count == entities->capacity) {
        size_t capacity = entities->capacity ? entities->capacity * 2 : 256;
        cq_result_entity *items = realloc(entities->items, capacity * sizeof *items);
        if (!items)
            return CQ_E_MEMORY;
        entities->items = items;
        entities->capacity = capacity;
    }
    cq_result_entity *item = &entities->items[entities->count];
    *item = *entity;
    CQI_TRY(copy_strings(&entities->arena, item));
    entities->count++;
    if (entity->start > entities->last)
        entities->last = entity->start;
    return CQ_OK;
}

static int compare(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int by_place(const void *left, const void *right)
{
    const cq_result_entity *a = left;
    const cq_result_entity *b = right;
    int order = compare(a->start, b->start);
    return order ? order : compare(a->end, b->end);
}

/* Moves the items from `first` on to the front, their strings to the other arena. */
static cq_status keep_from(cqi_entities *entities, size_t first)
{
    size_t kept = entities->count - first;
    if (kept > 0)
        memmove(entities->items, entities->items + first, kept * sizeof entities->items[0]);
    entities->count = kept;
    for (size_t i = 0; i < kept; i++)
        CQI_TRY(copy_strings(&entities->other, &entities->items[i]));
    cqi_arena swapped = entities->arena;
    entities->arena = entities->other;
    entities->other = swapped;
    cqi_arena_reset(&entities->other);
    entities->kept = entities->arena.used;
    return CQ_OK;
}

/* Has as much come since the last flush as that one left? Then the cost of keeping is amortised. */
static bool is_due(const cqi_entities *entities)
{
    size_t fresh = entities->arena.used - entities->kept;
    return fresh >= FLUSH_BYTES && fresh >= entities->kept;
}

cq_status cqi_entities_flush(cqi_entities *entities, bool all, const cq_sink *sink)
{
    if (!all && !is_due(entities))
        return CQ_OK;
    if (entities->count > 1)
        qsort(entities->items, entities->count, sizeof entities->items[0], by_place);
    uint64_t border = entities->last > CQI_ORDER_WINDOW ? entities->last - CQI_ORDER_WINDOW : 0;
    size_t given = 0;
    while (given < entities->count && (all || entities->items[given].start < border)) {
        if (sink->entity)
            CQI_TRY(sink->entity(sink->context, &entities->items[given]));
        given++;
    }
    return keep_from(entities, given);
}
