/*
 * quiet.h - a set of segment numbers, one bit each: the segments of a document in which a survey
 * found nothing, or of which it keeps what it found, so that the scan need not look again.
 *
 * Whoever adds a segment answers for it: nothing that the document teaches behind it may make the
 * scan find more, or the scan has to ask for that first.
 */
#ifndef CQK_QUIET_H
#define CQK_QUIET_H

#include "kit.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* {0} is empty. */
typedef struct cqk_quiet {
    uint64_t *bits;
    size_t words;
} cqk_quiet;

void cqk_quiet_free(cqk_quiet *quiet);
void cqk_quiet_clear(cqk_quiet *quiet); /* keeps the memory */

/* Adds a segment. Where memory is out it is not added, and looked at twice. */
void cqk_quiet_add(cqk_quiet *quiet, uint64_t segment);

static inline bool cqk_quiet_has(const cqk_quiet *quiet, uint64_t segment)
{
    return segment / 64 < quiet->words && quiet->bits[segment / 64] >> (segment % 64) & 1;
}

/* Is every token of an alphabetic script, a number or a mark? In East Asian scripts more turns on
 * what the document has taught. */
static inline bool cqk_is_alphabetic(const cq_tokens *tokens)
{
    const unsigned first = CQ_TOKEN_KATAKANA, count = CQ_TOKEN_HANGUL - CQ_TOKEN_KATAKANA + 1;
    unsigned eastern = 0;
    uint32_t i = 0;
#ifdef __SSE2__
    const __m128i from = _mm_set1_epi8((char)first), most = _mm_set1_epi8((char)(count - 1));
    __m128i any = _mm_setzero_si128();
    for (; tokens->count - i >= 16; i += 16) {
        __m128i kind = _mm_loadu_si128((const __m128i *)(const void *)(tokens->kind + i));
        __m128i place = _mm_sub_epi8(kind, from);
        any = _mm_or_si128(any, _mm_cmpeq_epi8(_mm_min_epu8(place, most), place));
    }
    eastern = (unsigned)_mm_movemask_epi8(any);
#endif
    for (; i < tokens->count; i++)
        eastern |= tokens->kind[i] - first < count;
    return !eastern;
}

#endif
