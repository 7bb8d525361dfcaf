/*
 * bytes_avx2.c - classes of 64 bytes at once, two registers of 32, for CPUs with AVX2.
 *
 * Functions are built for such a CPU one by one; bytes.c asks whether it is one.
 */
#include "repair/bytes_avx2.h"

#ifdef CQI_BYTES_AVX2

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,popcnt")))

typedef __m256i vector;

AVX2 static inline vector all(int byte)
{
    return _mm256_set1_epi8((char)byte);
}

AVX2 static inline vector load(const char *text)
{
    return _mm256_loadu_si256((const vector *)(const void *)text);
}

/* The highest bit of each of 64 bytes. */
AVX2 static inline uint64_t bits(vector low, vector high)
{
    return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high)
                                                     << 32;
}

AVX2 static inline vector is(vector bytes, int byte)
{
    return _mm256_cmpeq_epi8(bytes, all(byte));
}

/* Is the byte, taken as unsigned, at most `last`? */
AVX2 static inline vector at_most(vector bytes, int last)
{
    return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, all(last)), bytes);
}

AVX2 static inline vector either(vector a, vector b)
{
    return _mm256_or_si256(a, b);
}

AVX2 static inline vector controls(vector bytes)
{
    return either(at_most(bytes, 0x1F), is(bytes, 0x7F));
}

AVX2 static inline vector end_leads(vector bytes)
{
    return either(is(bytes, 0xC2), is(bytes, 0xE2));
}

AVX2 static inline vector other_leads(vector bytes)
{
    return either(is(bytes, 0xE1), is(bytes, 0xEF));
}

AVX2 void cqi_block_read_avx2(cqi_block *block, const char *text)
{
    vector low = load(text);
    vector high = load(text + 32);
    uint64_t control = bits(controls(low), controls(high));
    *block = (cqi_block){.ends = control,
                         .control = control,
                         .high = bits(low, high),
                         .space = bits(is(low, ' '), is(high, ' '))};
    if (block->high == 0)
        return;
    uint64_t leads = bits(end_leads(low), end_leads(high));
    block->ends |= leads;
    block->suspect = leads | bits(other_leads(low), other_leads(high));
}

/* What is not printable ASCII in 32 bytes, and spaces with another behind them. */
AVX2 static inline vector busy(const char *text)
{
    vector bytes = load(text);
    vector spaces = is(either(bytes, load(text + 1)), ' ');
    vector plain = _mm256_and_si256(_mm256_cmpgt_epi8(bytes, all(' ' - 1)),
                                    _mm256_cmpgt_epi8(all(0x7F), bytes));
    return either(spaces, _mm256_andnot_si256(plain, all(-1)));
}

AVX2 size_t cqi_blocks_plain_avx2(const char *text, size_t blocks)
{
    size_t count = 0;
    for (; count < blocks; count++, text += CQI_BLOCK)
        if (_mm256_movemask_epi8(either(busy(text), busy(text + 32))) != 0)
            break;
    return count;
}

/* Lead bytes from E3 to F0 but EE begin wide characters. */
AVX2 static inline vector wide_leads(vector bytes)
{
    vector leads = _mm256_and_si256(_mm256_cmpgt_epi8(bytes, all(0xE2 - 256)),
                                    _mm256_cmpgt_epi8(all(0xF1 - 256), bytes));
    return _mm256_andnot_si256(is(bytes, 0xEE), leads);
}

AVX2 cqi_extent cqi_block_extent_avx2(const char *text, uint64_t part)
{
    vector low = load(text);
    vector high = load(text + 32);
    vector tail = all(0xC0 - 256);
    uint64_t tails = bits(_mm256_cmpgt_epi8(tail, low), _mm256_cmpgt_epi8(tail, high));
    uint64_t wide = bits(wide_leads(low), wide_leads(high));
    uint32_t chars = (uint32_t)__builtin_popcountll(part & ~tails);
    return (cqi_extent){chars, chars + (uint32_t)__builtin_popcountll(part & wide)};
}

#endif
