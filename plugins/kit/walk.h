/*
 * walk.h - a walk over the tokens of a segment that have one of some bits of cq_host.watch. All
 * others, as most tokens are, cost about one instruction each.
 *
 *     cqk_walk at = cqk_walk_from(segment->tokens, 0, model->watched);
 *     for (uint32_t i; cqk_walk_next(&at, &i);)
 *         look(segment, i);
 */
#ifndef CQK_WALK_H
#define CQK_WALK_H

#include "kit.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Which of 16 items have one of these bits: bit k tells of items[k]. */
static inline uint32_t cqk_mask_of_sixteen(const uint32_t *items, uint32_t bits)
{
#ifdef __SSE2__
    const __m128i zero = _mm_setzero_si128(), wanted = _mm_set1_epi32((int)bits);
    __m128i none[4];
    for (int k = 0; k < 4; k++) {
        __m128i four = _mm_loadu_si128((const __m128i *)(const void *)(items + 4 * k));
        none[k] = _mm_cmpeq_epi32(_mm_and_si128(four, wanted), zero);
    }
    __m128i low = _mm_packs_epi32(none[0], none[1]), high = _mm_packs_epi32(none[2], none[3]);
    return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(low, high)) ^ 0xFFFF;
#else
    uint32_t mask = 0;
    for (unsigned k = 0; k < 16; k++)
        mask |= (uint32_t)((items[k] & bits) != 0) << k;
    return mask;
#endif
}

/* {0} is no walk; the fields are the walk's own. */
typedef struct cqk_walk {
    const cq_tokens *tokens;
    uint32_t bits;
    uint32_t base; /* the tokens from here on have not been looked at */
    uint32_t mask; /* of the 16 before: those that are still to come */
} cqk_walk;

/* Begins at token i. */
static inline cqk_walk cqk_walk_from(const cq_tokens *tokens, uint32_t i, uint32_t bits)
{
    return (cqk_walk){tokens, bits, cqk_may_be_watched(tokens, bits) ? i : tokens->count, 0};
}

/* Sets *i to the next token; false: there is none. */
static inline bool cqk_walk_next(cqk_walk *walk, uint32_t *i)
{
    const uint32_t *watched = walk->tokens->watched;
    uint32_t count = walk->tokens->count;
    while (!walk->mask) {
        if (walk->base >= count)
            return false;
        if (count - walk->base >= 16)
            walk->mask = cqk_mask_of_sixteen(watched + walk->base, walk->bits);
        else
            for (uint32_t k = walk->base; k < count; k++)
                walk->mask |= (uint32_t)((watched[k] & walk->bits) != 0) << (k - walk->base);
        walk->base += 16;
    }
    *i = walk->base - 16 + (uint32_t)__builtin_ctz(walk->mask);
    walk->mask &= walk->mask - 1;
    return true;
}

/* Has one of the tokens [first, last) one of these bits? */
static inline bool cqk_any_watched(const cq_tokens *tokens, uint32_t first, uint32_t last,
                                   uint32_t bits)
{
    uint32_t any = 0;
    if (!cqk_may_be_watched(tokens, bits))
        return false;
    for (; last - first >= 16; first += 16)
        any |= cqk_mask_of_sixteen(tokens->watched + first, bits);
    for (; first < last; first++)
        any |= tokens->watched[first] & bits;
    return any != 0;
}

#endif
