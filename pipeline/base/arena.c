/*
 * arena.c - a chain of blocks; a request too large for a block gets one of its own.
 *
 * An arena that has grown large takes larger blocks, each a huge page where the system has such:
 * giving four KiB at a time costs as much as reading the text that goes there.
 */
#define _DEFAULT_SOURCE /* madvise, MAP_ANONYMOUS */
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
    SPARE_BYTES = 8 << 20, /* that a reset keeps */
    ALIGNMENT = 16
};

struct cqi_arena_block {
    cqi_arena_block *next;
    size_t capacity;
    size_t used;
    _Alignas(ALIGNMENT) char bytes[];
};

static size_t size_of(const cqi_arena_block *block)
{
    return sizeof *block + block->capacity;
}

static void free_block(cqi_arena_block *block)
{
    if (size_of(block) == LARGE_BLOCK)
        (void)munmap(block, LARGE_BLOCK);
    else
        free(block);
}

static void free_chain(cqi_arena_block *block)
{
    while (block) {
        cqi_arena_block *next = block->next;
        free_block(block);
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
    return size_of(block) == SMALL_BLOCK || size_of(block) == LARGE_BLOCK;
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
            free_block(block);
        }
        block = next;
    }
    arena->blocks = NULL;
}

/* Mapped, not allocated: blocks so aligned leave holes in a heap that nothing else fits into. */
static cqi_arena_block *new_large(void)
{
    char *start = mmap(NULL, 2 * (size_t)LARGE_BLOCK, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED)
        return NULL;
    size_t before = (size_t)(-(uintptr_t)start % LARGE_BLOCK);
    char *block = start + before;
    if (before > 0)
        (void)munmap(start, before);
    (void)munmap(block + LARGE_BLOCK, LARGE_BLOCK - before);
#ifdef MADV_HUGEPAGE
    (void)madvise(block, LARGE_BLOCK, MADV_HUGEPAGE);
#endif
    return (cqi_arena_block *)block;
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
