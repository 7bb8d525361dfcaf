/*
 * kept_tokens.c - narrow columns: of what is as wide as before the plugins read the kept bytes.
 */
#include "core/kept_tokens.h"

#include <stdlib.h>
#include <string.h>

/* The columns of a block, the widest items first. */
typedef struct narrow {
    uint32_t *hash;
    uint32_t *watched;
    uint16_t *shape;
    uint16_t *start;
    uint16_t *last; /* the last byte: an end may be 65536 */
    uint8_t *kind;
} narrow;

static narrow lay_out(void *block, size_t count)
{
    narrow n;
    n.hash = block;
    n.watched = n.hash + count;
    n.shape = (uint16_t *)(n.watched + count);
    n.start = n.shape + count;
    n.last = n.start + count;
    n.kind = (uint8_t *)(n.last + count);
    return n;
}

void cqi_unpacked_tokens_deinit(cqi_unpacked_tokens *unpacked)
{
    free(unpacked->memory);
    *unpacked = (cqi_unpacked_tokens){0};
}

size_t cqi_kept_tokens_size(uint32_t count)
{
    return count * (2 * sizeof(uint32_t) + 3 * sizeof(uint16_t) + sizeof(uint8_t));
}

cq_status cqi_kept_tokens_pack(cqi_arena *arena, const cq_tokens *tokens, cqi_kept_tokens *kept)
{
    const uint32_t count = tokens->count;
    void *block = cqi_arena_take(arena, cqi_kept_tokens_size(count) + 1);
    if (!block)
        return CQ_E_MEMORY;
    *kept = (cqi_kept_tokens){block, count, tokens->any_watched, tokens->any_shape, tokens->kinds};
    if (count == 0)
        return CQ_OK;
    narrow n = lay_out(block, count);
    memcpy(n.hash, tokens->hash, count * sizeof *n.hash);
    memcpy(n.watched, tokens->watched, count * sizeof *n.watched);
    memcpy(n.shape, tokens->shape, count * sizeof *n.shape);
    memcpy(n.kind, tokens->kind, count * sizeof *n.kind);
    for (uint32_t i = 0; i < count; i++)
        n.start[i] = (uint16_t)tokens->start[i];
    for (uint32_t i = 0; i < count; i++)
        n.last[i] = (uint16_t)(tokens->end[i] - 1);
    return CQ_OK;
}

static cq_status reserve(cqi_unpacked_tokens *unpacked, size_t count)
{
    if (count <= unpacked->capacity)
        return CQ_OK;
    size_t capacity = count * 2;
    uint32_t *memory = malloc(2 * capacity * sizeof *memory);
    if (!memory)
        return CQ_E_MEMORY;
    free(unpacked->memory);
    unpacked->memory = memory;
    unpacked->capacity = capacity;
    return CQ_OK;
}

cq_status cqi_kept_tokens_unpack(const cqi_kept_tokens *kept, cqi_unpacked_tokens *unpacked)
{
    const uint32_t count = kept->count;
    cq_status status = reserve(unpacked, count);
    if (status != CQ_OK)
        return status;
    const narrow n = lay_out(kept->block, count);
    uint32_t *start = unpacked->memory, *end = start + unpacked->capacity;
    for (uint32_t i = 0; i < count; i++)
        start[i] = n.start[i];
    for (uint32_t i = 0; i < count; i++)
        end[i] = n.last[i] + 1u;
    unpacked->columns = (cq_tokens){.size = sizeof(cq_tokens),
                                    .count = count,
                                    .start = start,
                                    .end = end,
                                    .kind = n.kind,
                                    .shape = n.shape,
                                    .hash = n.hash,
                                    .watched = n.watched,
                                    .any_watched = kept->any_watched,
                                    .any_shape = kept->any_shape,
                                    .kinds = kept->kinds};
    return CQ_OK;
}
