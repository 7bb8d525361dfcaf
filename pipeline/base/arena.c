/*
 * arena.c - a chain of blocks; a request too large for a block gets one of its own.
 */
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 1 << 16, ALIGNMENT = 16 };

struct cqi_arena_block {
    cqi_arena_block *next;
    size_t capacity;
    size_t used;
    _Alignas(ALIGNMENT) char bytes[];
};

static void free_chain(cqi_arena_block *block)
{
    while (block) {
        cqi_arena_block *next = block->next;
        free(block);
        block = next;
    }
}

void cqi_arena_deinit(cqi_arena *arena)
{
    free_chain(arena->blocks);
    *arena = (cqi_arena){0};
}

void cqi_arena_reset(cqi_arena *arena)
{
    arena->used = 0;
    if (!arena->blocks)
        return;
    cqi_arena_block *first = arena->blocks;
    free_chain(first->next);
    first->next = NULL;
    first->used = 0;
    if (first->capacity > BLOCK_BYTES) {
        free(first);
        arena->blocks = NULL;
    }
}

static cqi_arena_block *add_block(cqi_arena *arena, size_t size)
{
    size_t capacity = size > BLOCK_BYTES ? size : BLOCK_BYTES;
    cqi_arena_block *block = malloc(sizeof *block + capacity);
    if (!block)
        return NULL;
    block->capacity = capacity;
    block->used = 0;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

void *cqi_arena_take(cqi_arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2)
        return NULL;
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    cqi_arena_block *block = arena->blocks;
    if (!block || size > block->capacity - block->used)
        block = add_block(arena, size);
    if (!block)
        return NULL;
    void *bytes = block->bytes + block->used;
    block->used += size;
    arena->used += size;
    return bytes;
}

cq_str cqi_arena_copy(cqi_arena *arena, cq_str text)
{
    if (text.len == 0)
        return (cq_str){"", 0};
    char *bytes = cqi_arena_take(arena, text.len);
    if (!bytes)
        return (cq_str){NULL, 0};
    memcpy(bytes, text.data, text.len);
    return (cq_str){bytes, text.len};
}
