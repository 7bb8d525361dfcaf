/*
 * arena.h - memory that is taken piece by piece and given back all at once.
 */
#ifndef CQI_ARENA_H
#define CQI_ARENA_H

#include <communique/types.h>
#include <stddef.h>

typedef struct cqi_arena_block cqi_arena_block;

/* Owns its blocks. {0} is an empty arena. */
typedef struct cqi_arena {
    cqi_arena_block *blocks; /* the one in use first */
    cqi_arena_block *spare;  /* kept for the next use */
    size_t spare_bytes;
    size_t used; /* bytes handed out since the last reset */
} cqi_arena;

void cqi_arena_deinit(cqi_arena *arena);

/* `size` bytes, aligned for any type, good until the next reset; NULL: out of memory. */
void *cqi_arena_take(cqi_arena *arena, size_t size);

/* Gives everything back. Keeps what the largest use so far took for the next, 32 MB at most. */
void cqi_arena_reset(cqi_arena *arena);

/* A copy of a string. An empty one is copied without memory; .data is NULL only when memory is out.
 */
cq_str cqi_arena_copy(cqi_arena *arena, cq_str text);

#endif
