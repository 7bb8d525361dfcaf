/*
 * arena.c - a chain of blocks; a request too large for a block gets one of its own.
 *
 * An arena that has grown large takes larger blocks, and asks the system for new pages at once:
 * one page at a time costs several times as much.
 */
#define _DEFAULT_SOURCE /* madvise */
#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    BLOCK_BYTES = 1 << 16,
    LARGE_BYTES = 1 << 20, /* blocks of an arena that holds as much */
    SPARE_BLOCKS = 16,     /* of BLOCK_BYTES, that a reset keeps */
    PAGE_BYTES = 1 << 12,
    ALIGNMENT = 16
};

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
    free_chain(arena->spare);
    *arena = (cqi_arena){0};
}

void cqi_arena_reset(cqi_arena *arena)
{
    if (arena->used > arena->most)
        arena->most = arena->used;
    arena->used = 0;
    cqi_arena_block *block = arena->blocks;
    while (block) {
        cqi_arena_block *next = block->next;
        bool keep = block->capacity == BLOCK_BYTES && arena->spare_count < SPARE_BLOCKS;
        if (keep) {
            block->next = arena->spare;
            arena->spare = block;
            arena->spare_count++;
        } else {
            free(block);
        }
        block = next;
    }
    arena->blocks = NULL;
}

/* Has the system give the whole pages of a block, if it can. */
static void populate(cqi_arena_block *block)
{
#ifdef MADV_POPULATE_WRITE
    uintptr_t start = ((uintptr_t)block + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
    uintptr_t end = (uintptr_t)(block->bytes + block->capacity) / PAGE_BYTES * PAGE_BYTES;
    if (end > start)
        (void)madvise((char *)block + (start - (uintptr_t)block), end - start, MADV_POPULATE_WRITE);
#else
    (void)block;
#endif
}

static cqi_arena_block *new_block(const cqi_arena *arena, size_t size)
{
    bool large = arena->used >= LARGE_BYTES;
    size_t capacity = large ? LARGE_BYTES : BLOCK_BYTES;
    capacity = size > capacity ? size : capacity;
    cqi_arena_block *block = malloc(sizeof *block + capacity);
    if (!block)
        return NULL;
    block->capacity = capacity;
    if (large && arena->used >= arena->most)
        populate(block);
    return block;
}

static cqi_arena_block *add_block(cqi_arena *arena, size_t size)
{
    cqi_arena_block *block = arena->spare;
    if (block && size <= block->capacity) {
        arena->spare = block->next;
        arena->spare_count--;
    } else {
        block = new_block(arena, size);
    }
    if (!block)
        return NULL;
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
