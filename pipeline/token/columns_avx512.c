/*
 * columns_avx512.c - the columns of a batch, sixteen tokens at a time.
 *
 * First white space is compressed out. Then the bytes of eight tokens are gathered, one token a
 * 64-bit lane, two registers for tokens of up to 16 bytes: comparisons of bytes give their shapes,
 * and the hash is three multiplications for all eight. Tokens that are longer, not ASCII and not
 * East Asian, or at the very end of the text are described one by one. Last, the tables of interest
 * are looked up.
 */
#include "token/columns.h"

#ifdef CQI_HAVE_AVX512

#include "token/hash.h"

#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

/* What is known of eight tokens: bit i of a mask tells of the i-th. */
typedef struct described {
    __m256i hash;
    __mmask8 upper, lower, upper_first, digit, wide;
    __mmask8 slow; /* cqi_describe has to look */
} described;

INLINE __m512i bytes64(uint64_t value)
{
    return _mm512_set1_epi64((long long)value);
}

/* FF in each byte that is in [first, first + count). */
INLINE __m512i range(__m512i bytes, unsigned first, unsigned count)
{
    __m512i from = _mm512_sub_epi8(bytes, _mm512_set1_epi8((char)first));
    return _mm512_movm_epi8(_mm512_cmplt_epu8_mask(from, _mm512_set1_epi8((char)count)));
}

/* The lowest 8 * count bits, count up to 8 and more. */
INLINE __m512i low_bytes(__m512i count)
{
    __m512i one = _mm512_set1_epi64(1);
    return _mm512_sub_epi64(_mm512_sllv_epi64(one, _mm512_slli_epi64(count, 3)), one);
}

/* The bytes that cannot lead an ideograph, a kana from U+3041 on or a Hangul syllable. */
INLINE __mmask64 not_leads(__m512i bytes)
{
    __m512i next = _mm512_srli_epi64(bytes, 8);
    __m512i from = _mm512_sub_epi8(bytes, _mm512_set1_epi8((char)0xE3));
    __mmask64 out = _mm512_cmpgt_epu8_mask(from, _mm512_set1_epi8(0xED - 0xE3));
    __mmask64 kana = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)0xE3));
    __mmask64 hangul = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)0xEA));
    return out | _mm512_mask_cmplt_epu8_mask(kana, next, _mm512_set1_epi8((char)0x81)) |
           _mm512_mask_cmplt_epu8_mask(hangul, next, _mm512_set1_epi8((char)0xB0));
}

/* Which tokens of up to 15 bytes consist of characters of three bytes that are their own fold keys?
 * As is_east_asian in columns.c asks. */
INLINE __mmask8 east_asian(__m512i first, __m512i second, __m512i size)
{
    const __m512i multiples_of_three = _mm512_set1_epi64(0x9248);
    __mmask64 bad = _mm512_test_epi8_mask(first, first) & not_leads(first) & 0x4949494949494949;
    __mmask64 bad2 = _mm512_test_epi8_mask(second, second) & not_leads(second) & 0x1212121212121212;
    __m512i wrong = _mm512_movm_epi8(bad | bad2);
    return _mm512_testn_epi64_mask(wrong, wrong) &
           _mm512_test_epi64_mask(_mm512_srlv_epi64(multiples_of_three, size),
                                  _mm512_set1_epi64(1));
}

INLINE __m512i mix(__m512i hash, unsigned shift, __m512i with, uint64_t factor)
{
    hash = _mm512_xor_si512(hash, _mm512_srli_epi64(hash, shift));
    return _mm512_mullo_epi64(_mm512_add_epi64(hash, with), bytes64(factor));
}

/* cqi_hash_pair(0, first, second) and cqi_hash_end. */
INLINE __m256i hash_of(__m512i first, __m512i second, __m512i size)
{
    __m512i hash = _mm512_mullo_epi64(first, bytes64(CQI_HASH_FIRST));
    hash = mix(hash, 32, second, CQI_HASH_SECOND);
    hash = _mm512_xor_si512(hash, _mm512_srli_epi64(hash, 29));
    hash = _mm512_mullo_epi64(_mm512_xor_si512(hash, size), bytes64(CQI_HASH_END));
    return _mm512_cvtepi64_epi32(_mm512_srli_epi64(hash, 32));
}

INLINE __m512i lower_case(__m512i bytes, __m512i upper)
{
    return _mm512_or_si512(bytes, _mm512_and_si512(upper, _mm512_set1_epi8(0x20)));
}

/* Describes tokens [start, start + size) of the text; `there` says which there are. */
INLINE described describe_eight(const char *text, size_t len, __m512i start, __m512i size,
                                __mmask8 there)
{
    const __m512i zero = _mm512_setzero_si512(), high = bytes64(CQI_HIGH_BITS);
    described d;
    __m512i last = bytes64(len < 16 ? 0 : len - 16);
    __mmask8 inside = len < 16 ? 0 : _mm512_mask_cmple_epu64_mask(there, start, last);
    __mmask8 two = _mm512_mask_cmpgt_epu64_mask(inside, size, _mm512_set1_epi64(8));
    __m512i first = _mm512_mask_i64gather_epi64(zero, inside, start, text, 1), second = zero;
    first = _mm512_and_si512(first, low_bytes(size));
    if (two) {
        second = _mm512_mask_i64gather_epi64(zero, two, start, text + 8, 1);
        second = _mm512_maskz_and_epi64(two, second,
                                        low_bytes(_mm512_sub_epi64(size, _mm512_set1_epi64(8))));
    }
    d.wide = _mm512_test_epi64_mask(_mm512_or_si512(first, second), high);
    d.slow = (__mmask8)((there & ~inside) |
                        _mm512_mask_cmpgt_epu64_mask(there, size, _mm512_set1_epi64(16)));
    if (d.wide)
        d.slow = (__mmask8)(d.slow | (d.wide & ~east_asian(first, second, size)));
    __m512i upper = range(first, 'A', 26), lower = range(first, 'a', 26);
    __m512i upper2 = range(second, 'A', 26), lower2 = range(second, 'a', 26);
    __m512i letters = _mm512_or_si512(upper, lower), letters2 = _mm512_or_si512(upper2, lower2);
    __m512i digits = _mm512_or_si512(range(first, '0', 10), range(second, '0', 10));
    d.upper = _mm512_test_epi64_mask(_mm512_or_si512(upper, upper2), high);
    d.lower = _mm512_test_epi64_mask(_mm512_or_si512(lower, lower2), high);
    d.digit = _mm512_test_epi64_mask(digits, high);
    /* The first letter of all decides, in whichever register it is. */
    __mmask8 early = _mm512_test_epi64_mask(letters, letters);
    __m512i leading = _mm512_mask_mov_epi64(letters2, early, letters);
    __m512i leading_upper = _mm512_mask_mov_epi64(upper2, early, upper);
    leading = _mm512_and_si512(leading, _mm512_sub_epi64(zero, leading));
    d.upper_first = _mm512_test_epi64_mask(leading, leading_upper);
    d.hash = hash_of(lower_case(first, upper), lower_case(second, upper2), size);
    return d;
}

INLINE __m256i flag(unsigned mask, unsigned shape)
{
    return _mm256_maskz_set1_epi16((__mmask16)mask, (short)shape);
}

INLINE __m256i shapes_of(const described *a, const described *b)
{
    unsigned upper = a->upper | b->upper << 8, lower = a->lower | b->lower << 8;
    __m256i shape = flag(a->upper_first | (unsigned)b->upper_first << 8, CQ_SHAPE_UPPER_FIRST);
    shape = _mm256_or_si256(shape, flag(upper & ~lower, CQ_SHAPE_UPPER_ALL));
    shape = _mm256_or_si256(shape, flag(lower, CQ_SHAPE_LOWER));
    shape = _mm256_or_si256(shape, flag(a->digit | (unsigned)b->digit << 8, CQ_SHAPE_DIGIT));
    return _mm256_or_si256(shape, flag(a->wide | (unsigned)b->wide << 8, CQ_SHAPE_NON_ASCII));
}

/* Shape and hash of tokens [i, i + 16), of which `there` exist; their start, end and what is in
 * front of them stand in the columns. */
INLINE void describe_sixteen(const cqi_batch *batch, const cqi_columns *out, size_t i,
                             __mmask16 there)
{
    __m512i start = _mm512_loadu_si512(out->start + i);
    __m512i size = _mm512_sub_epi32(_mm512_loadu_si512(out->end + i), start);
    __m256i start_a = _mm512_castsi512_si256(start), size_a = _mm512_castsi512_si256(size);
    __m256i start_b = _mm512_extracti64x4_epi64(start, 1);
    __m256i size_b = _mm512_extracti64x4_epi64(size, 1);
    described a = describe_eight(batch->text, batch->len, _mm512_cvtepu32_epi64(start_a),
                                 _mm512_cvtepu32_epi64(size_a), (__mmask8)there);
    described b = describe_eight(batch->text, batch->len, _mm512_cvtepu32_epi64(start_b),
                                 _mm512_cvtepu32_epi64(size_b), (__mmask8)(there >> 8));
    __m256i *shape = (__m256i *)(void *)(out->shape + i);
    _mm256_storeu_si256((__m256i *)(void *)(out->hash + i), a.hash);
    _mm256_storeu_si256((__m256i *)(void *)(out->hash + i + 8), b.hash);
    _mm256_storeu_si256(shape, _mm256_or_si256(_mm256_loadu_si256(shape), shapes_of(&a, &b)));
    for (unsigned slow = a.slow | (unsigned)b.slow << 8; slow; slow &= slow - 1) {
        size_t n = i + (size_t)__builtin_ctz(slow);
        unsigned found =
            cqi_describe(batch->text, batch->len, out->start[n], out->end[n], &out->hash[n]);
        out->shape[n] = (uint16_t)((out->shape[n] & CQ_SHAPE_SPACE_BEFORE) | found);
    }
}

/* Copies the segments [i, i + 16), of which `there` exist, to the columns at n, without the white
 * space. `before` is 1 if there is white space in front of the first. */
INLINE size_t take_sixteen(const cqi_batch *batch, const cqi_columns *out, size_t i, size_t n,
                           __mmask16 there, unsigned *before)
{
    __m128i kind = _mm_loadu_si128((const __m128i *)(const void *)(batch->kind + i));
    __mmask16 space = _mm_mask_cmple_epu8_mask(
        there, _mm_sub_epi8(kind, _mm_set1_epi8(CQ_TOKEN_SPACE)), _mm_set1_epi8(1));
    __mmask16 taken = (__mmask16)(there & ~space);
    unsigned spaces = (unsigned)space << 1 | *before;
    __m256i shape = flag(spaces & 0xFFFF, CQ_SHAPE_SPACE_BEFORE);
    __m512i start = _mm512_loadu_si512(batch->start + i);
    __m512i end = _mm512_loadu_si512(batch->start + i + 1);
    _mm512_storeu_si512(out->start + n, _mm512_maskz_compress_epi32(taken, start));
    _mm512_storeu_si512(out->end + n, _mm512_maskz_compress_epi32(taken, end));
    _mm_storeu_si128((__m128i *)(void *)(out->kind + n), _mm_maskz_compress_epi8(taken, kind));
    _mm256_storeu_si256((__m256i *)(void *)(out->shape + n),
                        _mm256_maskz_compress_epi16(taken, shape));
    *before = spaces >> __builtin_popcount(there) & 1;
    return (size_t)__builtin_popcount(taken);
}

INLINE __mmask16 first_of(size_t count)
{
    return (__mmask16)(count >= 16 ? 0xFFFFU : (1U << count) - 1);
}

/* What there is among tokens. */
typedef struct gathered {
    __m512i watched, shape, kinds;
} gathered;

/* cqi_interest_of for tokens [i, i + 16), of which `there` exist. */
INLINE void look_up(const cqi_interest *interest, const cqi_columns *out, size_t i, __mmask16 there,
                    gathered *all)
{
    __m128i kinds = _mm_loadu_si128((const __m128i *)(const void *)(out->kind + i));
    __m256i shapes = _mm256_loadu_si256((const __m256i *)(const void *)(out->shape + i));
    __m512i wide = _mm512_cvtepu8_epi32(kinds);
    __m512i kind = _mm512_slli_epi32(wide, 5);
    __m512i shape =
        _mm512_and_si512(_mm512_cvtepu16_epi32(shapes), _mm512_set1_epi32(CQI_INTEREST_SHAPES - 1));
    __m512i class = _mm512_or_si512(kind, shape);
    __m512i watched = _mm512_i32gather_epi32(class, interest->always, 4);
    if (interest->words) {
        __m512i slot = _mm512_and_si512(_mm512_loadu_si512(out->hash + i),
                                        _mm512_set1_epi32(CQI_INTEREST_WORDS - 1));
        __m512i word = _mm512_i32gather_epi32(slot, interest->words, 4);
        __m512i allowed = _mm512_i32gather_epi32(class, interest->allowed, 4);
        watched = _mm512_or_si512(watched, _mm512_and_si512(word, allowed));
    }
    _mm512_storeu_si512(out->watched + i, watched);
    __m512i of_kind = _mm512_sllv_epi32(_mm512_set1_epi32(1), wide);
    all->watched = _mm512_mask_or_epi32(all->watched, there, all->watched, watched);
    all->shape = _mm512_mask_or_epi32(all->shape, there, all->shape, shape);
    all->kinds = _mm512_mask_or_epi32(all->kinds, there, all->kinds, of_kind);
}

size_t cqi_columns_avx512(cqi_batch *batch, cqi_columns out)
{
    size_t n = 0;
    unsigned before = (batch->before & CQ_SHAPE_SPACE_BEFORE) != 0;
    for (size_t i = 0; i < batch->count; i += 16)
        n += take_sixteen(batch, &out, i, n, first_of(batch->count - i), &before);
    batch->before = before ? CQ_SHAPE_SPACE_BEFORE : 0;
    for (size_t i = 0; i < n; i += 16)
        describe_sixteen(batch, &out, i, first_of(n - i));
    /* Behind the last token the columns hold what lies in memory: kinds and shapes of no token. */
    _mm_storeu_si128((__m128i *)(void *)(out.kind + n), _mm_setzero_si128());
    gathered all = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512()};
    for (size_t i = 0; i < n; i += 16)
        look_up(batch->interest, &out, i, first_of(n - i), &all);
    batch->any_watched |= (uint32_t)_mm512_reduce_or_epi32(all.watched);
    batch->any_shape |= (uint32_t)_mm512_reduce_or_epi32(all.shape);
    batch->kinds |= (uint32_t)_mm512_reduce_or_epi32(all.kinds);
    return n;
}

#endif
