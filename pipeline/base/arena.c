/*
 * arena.c - a chain of blocks; a request too large for a block gets one of its own.
 *
 * An arena that has grown large takes larger blocks, each a huge page where the system has such:
 * giving four KiB at a time costs as much as reading the text that goes there.
 */
#define _DEFAULT_SOURCE /* madvise */
#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    SMALL_BLOCK = 1 << 16, /* bytes, the header included */
    LARGE_BLOCK = 1 << 21, /* of an arena that holds LARGE_BYTES: a huge page of most processors */
    LARGE_BYTES = 1 << 20,
    SPARE_BYTES = 32 << 20, /* that a reset keeps */
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

/* Blocks of the two usual sizes are kept for the next use. */
static bool is_usual(const cqi_arena_block *block)
{
    size_t size = sizeof *block + block->capacity;
    return size == SMALL_BLOCK || size == LARGE_BLOCK;
}

void cqi_arena_reset(cqi_arena *arena)
{
    arena->used = 0;
    cqi_arena_block *block = arena->blocks;
    while (block) {
        cqi_arena_block *next = block->next;
        if (is_usual(block) && arena->spare_bytes + block->capacity <= SPARE_BYTES) {
            block->next = arena->spare;
            arena->spare = block;
            arena->spare_bytes += block->capacity;
        } else {
            free(block);
        }
        block = next;
    }
    arena->blocks = NULL;
}

static cqi_arena_block *new_large(void)
{
    cqi_arena_block *block = aligned_alloc(LARGE_BLOCK, LARGE_BLOCK);
#ifdef MADV_HUGEPAGE
    if (block)
        (void)madvise(block, LARGE_BLOCK, MADV_HUGEPAGE);
#endif
    return block;
}

static cqi_arena_block *new_block(const cqi_arena *arena, size_t size)
{
    size_t usual = arena->used >= LARGE_BYTES ? LARGE_BLOCK : SMALL_BLOCK;
    size_t wanted = sizeof(cqi_arena_block) + size;
    size_t bytes = wanted > usual ? wanted : usual;
    cqi_arena_block *block = bytes == LARGE_BLOCK ? new_large() : malloc(bytes);
    if (block)
        block->capacity = bytes - sizeof *block;
    return block;
}

static cqi_arena_block *add_block(cqi_arena *arena, size_t size)
{
    cqi_arena_block *block = arena->spare;
    if (block && size <= block->capacity) {
        arena->spare = block->next;
        arena->spare_bytes -= block->capacity;
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
