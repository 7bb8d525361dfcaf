/*
 * test_arena.c - pieces of an arena lie apart, keep what is written to them, and come again.
 */
#include "base/arena.h"

#include <criterion/criterion.h>
#include <stdint.h>
#include <string.h>

enum { PIECES = 3000 };

/* Sizes from nothing to more than a block, most of them small. */
static size_t size_of(unsigned i)
{
    return i % 97 == 0 ? 100000 + i : i % 13 == 0 ? 4000 + i : i % 300;
}

/* Takes pieces, some four megabytes, fills each with a byte of its own, and reads them again. */
static void fill(cqi_arena *arena)
{
    static unsigned char *pieces[PIECES];
    size_t sum = 0;
    for (unsigned i = 0; i < PIECES; i++) {
        pieces[i] = cqi_arena_take(arena, size_of(i));
        cr_assert_not_null(pieces[i]);
        cr_assert_eq((uintptr_t)pieces[i] % 16, 0u, "piece %u is not aligned", i);
        memset(pieces[i], (int)(i & 0xFF), size_of(i));
        sum += size_of(i);
        cr_assert_geq(arena->used, sum);
    }
    for (unsigned i = 0; i < PIECES; i++) {
        size_t same = 0;
        while (same < size_of(i) && pieces[i][same] == (i & 0xFF))
            same++;
        cr_assert_eq(same, size_of(i), "byte %zu of piece %u", same, i);
    }
}

Test(arena, pieces_lie_apart_also_after_a_reset)
{
    cqi_arena arena = {0};
    for (int round = 0; round < 3; round++) {
        fill(&arena);
        cqi_arena_reset(&arena);
        cr_assert_eq(arena.used, 0u);
    }
    cqi_arena_deinit(&arena);
    cqi_arena_reset(&arena);
    cqi_arena_deinit(&arena);
}

Test(arena, what_cannot_be_had_is_refused)
{
    cqi_arena arena = {0};
    cr_assert_null(cqi_arena_take(&arena, SIZE_MAX));
    cr_assert_null(cqi_arena_take(&arena, SIZE_MAX / 2 + 1));
    cr_assert_eq(arena.used, 0u);
    cqi_arena_deinit(&arena);
}

Test(arena, copies_strings)
{
    cqi_arena arena = {0};
    cq_str copy = cqi_arena_copy(&arena, CQ_STR("text"));
    cr_assert(copy.len == 4 && memcmp(copy.data, "text", 4) == 0);
    cr_assert_not_null(cqi_arena_copy(&arena, (cq_str){NULL, 0}).data);
    cqi_arena_deinit(&arena);
}
