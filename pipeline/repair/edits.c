/*
 * edits.c - a sorted list of places.
 */
#include "repair/edits.h"

#include <stdlib.h>

void cqi_edits_deinit(cqi_edits *edits)
{
    free(edits->items);
    *edits = (cqi_edits){0};
}

cq_status cqi_edits_add(cqi_edits *edits, uint32_t from, uint32_t to)
{
    if (edits->count == edits->capacity) {
        size_t capacity = edits->capacity ? edits->capacity * 2 : 32;
        cqi_edit *items = realloc(edits->items, capacity * sizeof *items);
        if (!items)
            return CQ_E_MEMORY;
        edits->items = items;
        edits->capacity = capacity;
    }
    edits->items[edits->count++] = (cqi_edit){from, to};
    return CQ_OK;
}

static int compare(const void *a, const void *b)
{
    const cqi_edit *left = a;
    const cqi_edit *right = b;
    return left->from < right->from ? -1 : left->from > right->from;
}

void cqi_edits_sort(cqi_edits *edits)
{
    if (edits->count > 1)
        qsort(edits->items, edits->count, sizeof *edits->items, compare);
}

const cqi_edit *cqi_edits_next(const cqi_edits *edits, uint32_t at)
{
    size_t low = 0;
    size_t high = edits->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (edits->items[middle].from < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < edits->count ? &edits->items[low] : NULL;
}
