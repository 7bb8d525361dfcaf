/*
 * line_ends.c - where the lines of a document's source end.
 */
#include "core/line_ends.h"

#include <stdlib.h>
#include <string.h>

enum { KEPT_MAX = 1 << 21, DROPPED_AT_ONCE = 1 << 20 };

void cqi_line_ends_deinit(cqi_line_ends *lines)
{
    free(lines->ends);
    *lines = (cqi_line_ends){0};
}

void cqi_line_ends_clear(cqi_line_ends *lines)
{
    lines->count = 0;
    lines->dropped = 0;
}

static cq_status add(cqi_line_ends *lines, uint64_t end)
{
    if (lines->count == KEPT_MAX) {
        lines->count -= DROPPED_AT_ONCE;
        lines->dropped += DROPPED_AT_ONCE;
        memmove(lines->ends, lines->ends + DROPPED_AT_ONCE, lines->count * sizeof *lines->ends);
    }
    if (lines->count == lines->capacity) {
        size_t wanted = lines->capacity ? lines->capacity * 2 : 256;
        uint64_t *grown = realloc(lines->ends, wanted * sizeof *grown);
        if (!grown)
            return CQ_E_MEMORY;
        lines->ends = grown;
        lines->capacity = wanted;
    }
    lines->ends[lines->count++] = end;
    return CQ_OK;
}

cq_status cqi_line_ends_add(cqi_line_ends *lines, cq_str text, const cqi_map *map)
{
    const char *at = text.len ? memchr(text.data, '\n', text.len) : NULL;
    while (at) {
        size_t place = (size_t)(at - text.data);
        cq_status status = add(lines, cqi_map_start(map, place));
        if (status)
            return status;
        at = memchr(at + 1, '\n', text.len - place - 1);
    }
    return CQ_OK;
}

uint64_t cqi_line_ends_at(const cqi_line_ends *lines, uint64_t at)
{
    size_t low = 0;
    size_t high = lines->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (lines->ends[middle] < at)
            low = middle + 1;
        else
            high = middle;
    }
    return lines->dropped + low + 1;
}
