/*
 * widen.c - meetings over the bodies whose names end theirs: one pass over the entities by their
 * starts.
 */
#include "resolve/widen.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool is_kind(const cq_entity *entity, const char *kind)
{
    return entity->kind_name.len == strlen(kind) &&
           memcmp(entity->kind_name.data, kind, entity->kind_name.len) == 0;
}

/* The addresses of what begins at one place are the order of emission. */
static int by_start(const void *left, const void *right)
{
    const cq_entity *a = *(const cq_entity *const *)left;
    const cq_entity *b = *(const cq_entity *const *)right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return ((uintptr_t)a > (uintptr_t)b) - ((uintptr_t)a < (uintptr_t)b);
}

static bool has_id(const cq_entity *body)
{
    for (uint32_t i = 0; i < body->field_count; i++)
        if (body->fields[i].name.len == 2 && memcmp(body->fields[i].name.data, "id", 2) == 0)
            return true;
    return false;
}

/* A body that only looks like one, and is shorter than the meeting's name, may be wrong about its
 * end. */
static bool ends_name(const cq_entity *body, const cq_entity *meeting)
{
    bool longer = body->end - body->start > meeting->end - meeting->start;
    return body->start > meeting->start && body->end > meeting->end &&
           !(body->flags & CQ_ENTITY_TENTATIVE) && is_kind(body, CQ_KIND_AGENCY) &&
           (longer || has_id(body));
}

void cqi_widen_meetings(cq_entity **entities, size_t count)
{
    size_t meetings = 0;
    for (size_t i = 0; i < count; i++)
        meetings += is_kind(entities[i], CQ_KIND_MEETING);
    if (meetings == 0 || meetings == count)
        return; /* as in most segments */
    qsort(entities, count, sizeof(entities[0]), by_start);
    for (size_t i = 0; i < count; i++) {
        cq_entity *meeting = entities[i];
        if (!is_kind(meeting, CQ_KIND_MEETING))
            continue;
        for (size_t k = i + 1; k < count && entities[k]->start < meeting->end; k++)
            if (ends_name(entities[k], meeting))
                meeting->end = entities[k]->end;
    }
}
