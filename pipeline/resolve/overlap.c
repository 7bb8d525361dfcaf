/*
 * overlap.c - greedy choice of non-overlapping entities: the best first, each that is free of the
 * ones already chosen. Chosen ones are kept ordered by start, so that a candidate is tested against
 * its two neighbours only: n log n in comparisons.
 */
#include "resolve/overlap.h"

#include <stdlib.h>
#include <string.h>

static unsigned kind_rank(const cq_entity *entity)
{
    static const char *const order[] = {CQ_KIND_MEETING, CQ_KIND_AGENCY, CQ_KIND_DATE,
                                        CQ_KIND_PERSON, CQ_KIND_SYMBOL};
    enum { KINDS = sizeof order / sizeof order[0] };
    for (unsigned i = 0; i < KINDS; i++)
        if (strlen(order[i]) == entity->kind_name.len &&
            memcmp(order[i], entity->kind_name.data, entity->kind_name.len) == 0)
            return i;
    return KINDS;
}

static int compare(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

/* Better ones first. The last key, the address, is the order of emission: candidates of a segment
 * come out of one array. */
static int by_rank(const void *left, const void *right)
{
    const cq_entity *a = *(const cq_entity *const *)left;
    const cq_entity *b = *(const cq_entity *const *)right;
    int order = compare(a->flags & CQ_ENTITY_TENTATIVE, b->flags & CQ_ENTITY_TENTATIVE);
    if (!order)
        order = compare(b->score >= CQI_SCORE_CERTAIN, a->score >= CQI_SCORE_CERTAIN);
    if (!order)
        order = compare(b->end - b->start, a->end - a->start);
    if (!order)
        order = compare(b->score, a->score);
    if (!order)
        order = compare(kind_rank(a), kind_rank(b));
    if (!order)
        order = compare(a->start, b->start);
    return order ? order : compare((uintptr_t)a, (uintptr_t)b);
}

/* The number of chosen entities that start at or before `start`. */
static size_t find_place(const cq_entity **chosen, size_t count, uint32_t start)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (chosen[middle]->start <= start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t cqi_resolve_overlaps(const cq_entity **entities, size_t count)
{
    if (count > 1)
        qsort(entities, count, sizeof(entities[0]), by_rank);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const cq_entity *candidate = entities[i];
        size_t place = find_place(entities, kept, candidate->start);
        if (place > 0 && entities[place - 1]->end > candidate->start)
            continue;
        if (place < kept && entities[place]->start < candidate->end)
            continue;
        memmove(&entities[place + 1], &entities[place], (kept - place) * sizeof(entities[0]));
        entities[place] = candidate;
        kept++;
    }
    return kept;
}
