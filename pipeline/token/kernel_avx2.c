/*
 * kernel_avx2.c - the kernel for AVX2 with BMI and BMI2: 32 bytes a register.
 */
#include "token/kernels.h"

#ifdef CQI_HAVE_AVX2
#include "token/blocks.h"
#include "token/nibbles.h"

#include <immintrin.h>

#define CQI_FETCH_FIRST        0
#define CQI_FETCH_END          CQI_BLOCK_COUNT
#define CQI_LANE_COUNT         4
#define CQI_LANES_BEHIND(a, b) __builtin_shufflevector(a, b, 3, 4, 5, 6)

typedef uint64_t cqi_squeezer;

static inline cqi_squeezer make_squeezer(uint64_t places)
{
    return places;
}

static inline uint64_t squeeze(const cqi_squeezer *places, uint64_t mask)
{
    return _pext_u64(mask, *places);
}

static inline uint64_t spread(const cqi_squeezer *places, uint64_t mask)
{
    return _pdep_u64(mask, *places);
}

enum { BYTES = 32 };

static inline __m256i load(const uint8_t *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

static inline __m256i table(const uint8_t *p)
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p));
}

/* The highest bit of each of 64 bytes. */
static inline uint64_t tops(__m256i low, __m256i high)
{
    return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high)
                                                     << 32;
}

/* Bit `bit` of each byte becomes the highest one; what the others become does not matter. */
static inline __m256i raise(__m256i v, int bit)
{
    return _mm256_slli_epi16(v, 7 - bit);
}

static inline uint64_t equal(const uint8_t *p, uint8_t byte)
{
    __m256i x = _mm256_set1_epi8((char)byte);
    return tops(_mm256_cmpeq_epi8(load(p), x), _mm256_cmpeq_epi8(load(p + 32), x));
}

static inline uint64_t at_least(const uint8_t *p, uint8_t byte)
{
    __m256i x = _mm256_set1_epi8((char)byte), a = load(p), b = load(p + 32);
    return tops(_mm256_cmpeq_epi8(_mm256_max_epu8(a, x), a),
                _mm256_cmpeq_epi8(_mm256_max_epu8(b, x), b));
}

static inline uint64_t with_bit(const uint8_t *p, int bit)
{
    return tops(raise(load(p), bit), raise(load(p + 32), bit));
}

/* The entries' common bits of each byte; none of what is not ASCII. */
static inline __m256i by_nibbles(__m256i v, const uint8_t *low, const uint8_t *high)
{
    __m256i nibble = _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15));
    return _mm256_and_si256(_mm256_shuffle_epi8(table(low), v),
                            _mm256_shuffle_epi8(table(high), nibble));
}

static inline __m256i letters(__m256i v)
{
    return _mm256_or_si256(raise(v, NIBBLE_LETTER_1), raise(v, NIBBLE_LETTER_2));
}

static inline __m256i commas(__m256i v)
{
    return _mm256_or_si256(_mm256_cmpeq_epi8(v, _mm256_set1_epi8(',')),
                           _mm256_cmpeq_epi8(v, _mm256_set1_epi8(';')));
}

static inline void ascii_masks(const uint8_t *p, narrow_masks *m)
{
    __m256i v = load(p), w = load(p + 32);
    __m256i a = by_nibbles(v, low_nibbles, high_nibbles);
    __m256i b = by_nibbles(w, low_nibbles, high_nibbles);
    m->high = tops(v, w);
    m->letter = tops(letters(a), letters(b));
    m->number = tops(raise(a, NIBBLE_DIGIT), raise(b, NIBBLE_DIGIT));
    m->extend = tops(raise(a, NIBBLE_UNDERSCORE), raise(b, NIBBLE_UNDERSCORE));
    m->space = tops(raise(a, NIBBLE_SPACE), raise(b, NIBBLE_SPACE));
    m->rare = tops(raise(a, NIBBLE_RETURN), raise(b, NIBBLE_RETURN));
    uint64_t middle = tops(raise(a, NIBBLE_MIDDLE), raise(b, NIBBLE_MIDDLE));
    m->in_word = middle | tops(raise(a, NIBBLE_COLON), raise(b, NIBBLE_COLON));
    m->in_number = middle | tops(commas(v), commas(w));
}

/* Where a sentence may end in BYTES bytes: ASCII for certain, other characters by their first byte.
 */
static inline uint64_t stops_at(const uint8_t *p)
{
    __m256i v = load(p);
    __m256i none = _mm256_cmpeq_epi8(by_nibbles(v, low_stops, high_stops), _mm256_setzero_si256());
    __m256i lead = _mm256_cmpgt_epi8(v, _mm256_set1_epi8((char)0xBF));
    lead = _mm256_and_si256(lead, v);
    return (uint32_t)(~_mm256_movemask_epi8(none) | _mm256_movemask_epi8(lead));
}

#include "token/rules.h"

#include "token/narrow.h"
#include "token/stops.h"

#include "token/chunks.h"
#include "token/phrases.h"

#include "token/entry.h"

const cqi_kernel cqi_kernel_avx2 = {"avx2", words, sentences, cqi_columns_scalar};
#endif
