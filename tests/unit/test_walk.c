/*
 * test_walk.c - the walk over watched tokens, against looking at every token.
 */
#include "walk.h"

#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 100 };

/* Walks a copy of the column that ends where the tokens end, so that reading on would show; `told`:
 * the tokens tell which bits there are. */
static void compare_told(const uint32_t *watched, uint32_t count, uint32_t from, uint32_t bits,
                         bool told)
{
    uint32_t *column = malloc((count ? count : 1) * sizeof *column);
    cr_assert_not_null(column);
    memcpy(column, watched, count * sizeof *column);
    cq_tokens tokens = {.size = sizeof tokens, .count = count, .watched = column, .kinds = told};
    for (uint32_t i = 0; told && i < count; i++)
        tokens.any_watched |= watched[i];
    cqk_walk walk = cqk_walk_from(&tokens, from, bits);
    uint32_t found = 0;
    bool any = false;
    for (uint32_t i = from; i < count; i++) {
        if (!(watched[i] & bits))
            continue;
        any = true;
        cr_assert(cqk_walk_next(&walk, &found), "%u of %u from %u is passed over", i, count, from);
        cr_assert_eq(found, i, "%u and not %u of %u from %u", found, i, count, from);
    }
    cr_assert_eq(cqk_any_watched(&tokens, from, count, bits), any, "%u from %u", count, from);
    cr_assert_not(cqk_walk_next(&walk, &found));
    cr_assert_not(cqk_walk_next(&walk, &found), "an ended walk goes on");
    free(column);
}

static void compare(const uint32_t *watched, uint32_t count, uint32_t from, uint32_t bits)
{
    compare_told(watched, count, from, bits, false);
    compare_told(watched, count, from, bits, true);
}

Test(walk, sees_what_looking_at_every_token_sees)
{
    static const uint32_t every[] = {1, 2, 5, 40};
    uint32_t watched[MOST];
    uint64_t seed = 1;
    for (size_t k = 0; k < sizeof every / sizeof *every; k++) {
        for (uint32_t i = 0; i < MOST; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            bool set = (seed >> 33) % every[k] == 0;
            watched[i] = set ? (uint32_t)(seed >> 29) | 1 : (uint32_t)(seed >> 29) & 0x7FFFFFFE;
        }
        for (uint32_t count = 0; count <= MOST; count++)
            for (uint32_t from = 0; from <= count && from < 20; from++) {
                compare(watched, count, from, 1);
                compare(watched, count, from, UINT32_C(1) << 31 | 4);
            }
    }
}

Test(walk, beginning_past_the_end_is_no_walk)
{
    static const uint32_t watched[4] = {1, 1, 1, 1};
    cq_tokens tokens = {.size = sizeof tokens, .count = 4, .watched = watched};
    uint32_t i;
    cqk_walk walk = cqk_walk_from(&tokens, 5, 1);
    cr_expect_not(cqk_walk_next(&walk, &i));
}
