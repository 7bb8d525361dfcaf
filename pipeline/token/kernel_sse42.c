/*
 * kernel_sse42.c - the kernel for SSE4.2 with POPCNT: 16 bytes a register, masks squeezed in
 * software.
 */
#include "token/kernels.h"

#ifdef CQI_HAVE_SSE42
#include "token/blocks.h"
#include "token/nibbles.h"
#include "token/squeeze.h"

#include <nmmintrin.h>

enum { BYTES = 16 };

/* 64 bytes. */
typedef struct quad {
    __m128i v[4];
} quad;

static inline __m128i load(const uint8_t *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline quad load_quad(const uint8_t *p)
{
    quad q = {{load(p), load(p + 16), load(p + 32), load(p + 48)}};
    return q;
}

/* The highest bit of each byte. */
static inline uint64_t tops(quad q)
{
    return (uint64_t)(uint32_t)_mm_movemask_epi8(q.v[0]) |
           (uint64_t)(uint32_t)_mm_movemask_epi8(q.v[1]) << 16 |
           (uint64_t)(uint32_t)_mm_movemask_epi8(q.v[2]) << 32 |
           (uint64_t)(uint32_t)_mm_movemask_epi8(q.v[3]) << 48;
}

/* Bit `bit` of each byte. */
static inline uint64_t bit_of(quad q, int bit)
{
    for (int i = 0; i < 4; i++)
        q.v[i] = _mm_slli_epi16(q.v[i], 7 - bit);
    return tops(q);
}

static inline uint64_t with_bit(const uint8_t *p, int bit)
{
    return bit_of(load_quad(p), bit);
}

static inline uint64_t equal(const uint8_t *p, uint8_t byte)
{
    quad q = load_quad(p);
    for (int i = 0; i < 4; i++)
        q.v[i] = _mm_cmpeq_epi8(q.v[i], _mm_set1_epi8((char)byte));
    return tops(q);
}

static inline uint64_t at_least(const uint8_t *p, uint8_t byte)
{
    quad q = load_quad(p);
    for (int i = 0; i < 4; i++)
        q.v[i] = _mm_cmpeq_epi8(_mm_max_epu8(q.v[i], _mm_set1_epi8((char)byte)), q.v[i]);
    return tops(q);
}

/* The entries' common bits of each byte; none of what is not ASCII. */
static inline __m128i by_nibbles(__m128i v, const uint8_t *low, const uint8_t *high)
{
    __m128i nibble = _mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(15));
    return _mm_and_si128(_mm_shuffle_epi8(load(low), v), _mm_shuffle_epi8(load(high), nibble));
}

static inline void ascii_masks(const uint8_t *p, narrow_masks *m)
{
    quad v = load_quad(p), x;
    for (int i = 0; i < 4; i++)
        x.v[i] = by_nibbles(v.v[i], low_nibbles, high_nibbles);
    uint64_t middle = bit_of(x, NIBBLE_MIDDLE);
    m->high = tops(v);
    m->letter = bit_of(x, NIBBLE_LETTER_1) | bit_of(x, NIBBLE_LETTER_2);
    m->number = bit_of(x, NIBBLE_DIGIT);
    m->extend = bit_of(x, NIBBLE_UNDERSCORE);
    m->space = bit_of(x, NIBBLE_SPACE);
    m->rare = bit_of(x, NIBBLE_RETURN);
    m->in_word = middle | bit_of(x, NIBBLE_COLON);
    m->in_number = middle | equal(p, ',') | equal(p, ';');
}

/* Where a sentence may end in BYTES bytes: ASCII for certain, other characters by their first byte.
 */
static inline uint64_t stops_at(const uint8_t *p)
{
    __m128i v = load(p);
    __m128i none = _mm_cmpeq_epi8(by_nibbles(v, low_stops, high_stops), _mm_setzero_si128());
    __m128i lead = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8((char)0xBF)), v);
    return (uint32_t)((~_mm_movemask_epi8(none) & 0xFFFF) | _mm_movemask_epi8(lead));
}

#include "token/rules.h"

#include "token/narrow.h"
#include "token/stops.h"

#include "token/chunks.h"
#include "token/phrases.h"

#include "token/entry.h"

const cqi_kernel cqi_kernel_sse42 = {"sse4.2", words, sentences, cqi_columns_scalar};
#endif
