/*
 * gaz_attach.c - a compiled gazetteer as it lies in memory: where its parts are.
 */
#include "gazetteer/gaz.h"

#include <string.h>

enum { PARTS = 8 };

static bool is_power_minus_one(uint32_t x)
{
    return (x & (x + 1)) == 0 && x != UINT32_MAX;
}

cq_status gaz_attach(const void *block, size_t size, gaz *out)
{
    const gaz_header *h = block;
    memset(out, 0, sizeof *out);
    if (size < sizeof *h || memcmp(h->magic, gaz_magic, sizeof gaz_magic) != 0 ||
        h->format != GAZ_FORMAT || h->endian != 0x01020304 || !is_power_minus_one(h->edge_mask) ||
        !is_power_minus_one(h->filter_mask) || h->filter_mask < 63 ||
        !is_power_minus_one(h->step_mask) || h->step_mask < 63)
        return CQ_E_DAMAGED;
    const char *at = (const char *)block + gaz_round_up(sizeof *h);
    size_t parts[PARTS] = {gaz_round_up((size_t)h->body_count * sizeof(gaz_body)),
                           gaz_round_up((size_t)h->name_count * sizeof(gaz_name)),
                           gaz_round_up((size_t)h->node_count * sizeof(gaz_node)),
                           ((size_t)h->edge_mask + 1) * sizeof(gaz_edge),
                           ((size_t)h->filter_mask + 1) / 8,
                           ((size_t)h->filter_mask + 1) / 8,
                           ((size_t)h->step_mask + 1) / 8,
                           gaz_round_up(h->string_size)};
    const char *start[PARTS];
    size_t sum = gaz_round_up(sizeof *h);
    for (int i = 0; i < PARTS; at += parts[i], sum += parts[i], i++)
        start[i] = at;
    if (sum != size || h->string_size == 0)
        return CQ_E_DAMAGED;
    out->header = h;
    out->bodies = (const void *)start[0];
    out->names = (const void *)start[1];
    out->nodes = (const void *)start[2];
    out->edges = (const void *)start[3];
    out->filter = (const void *)start[4];
    out->small = (const void *)start[5];
    out->steps = (const void *)start[6];
    out->strings = start[7];
    return out->strings[h->string_size - 1] == '\0' ? CQ_OK : CQ_E_DAMAGED;
}
