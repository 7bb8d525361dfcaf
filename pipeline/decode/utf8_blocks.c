/*
 * utf8_blocks.c - validating UTF-8 in vectors of 16 bytes, by the algorithm of Keiser and Lemire,
 * "Validating UTF-8 in less than one instruction per byte" (2021).
 *
 * Three look-ups, of the high and the low half of a byte and the high half of the next one, give
 * sets of errors; what is in all three is one. It needs SSSE3, which is asked for at run time;
 * without it, and on other processors, nothing is validated here and utf8.c does all.
 */
#include "decode/utf8_blocks.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))

#include <tmmintrin.h>

#define SSSE3 __attribute__((target("ssse3")))

enum {
    BLOCK = 64,
    TOO_SHORT = 1 << 0,  /* a lead, or ASCII, where a continuation must be */
    TOO_LONG = 1 << 1,   /* a continuation behind ASCII */
    OVERLONG_3 = 1 << 2, /* E0 80 to E0 9F */
    TOO_LARGE = 1 << 3,  /* F4 90 and above */
    SURROGATE = 1 << 4,  /* ED A0 to ED BF */
    OVERLONG_2 = 1 << 5, /* C0, C1 */
    OVERLONG_4 = 1 << 6, /* F0 80 to F0 8F; F5 80 and above */
    TWO_CONTINUATIONS = 1 << 7,
    ANY_LOW = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
    LARGE = ANY_LOW | TOO_LARGE | OVERLONG_4
};

SSSE3 static inline __m128i look_up(const unsigned char *table, __m128i index)
{
    return _mm_shuffle_epi8(_mm_loadu_si128((const void *)table), index);
}

SSSE3 static inline __m128i high_half(__m128i bytes)
{
    return _mm_and_si128(_mm_srli_epi16(bytes, 4), _mm_set1_epi8(0x0F));
}

/* The errors of two bytes next to each other. */
SSSE3 static inline __m128i pair_errors(__m128i bytes, __m128i before)
{
    static const unsigned char first_high[16] = {
        TOO_LONG,
        TOO_LONG,
        TOO_LONG,
        TOO_LONG,
        TOO_LONG,
        TOO_LONG,
        TOO_LONG,
        TOO_LONG,
        TWO_CONTINUATIONS,
        TWO_CONTINUATIONS,
        TWO_CONTINUATIONS,
        TWO_CONTINUATIONS,
        TOO_SHORT | OVERLONG_2,
        TOO_SHORT,
        TOO_SHORT | OVERLONG_3 | SURROGATE,
        TOO_SHORT | TOO_LARGE | OVERLONG_4,
    };
    static const unsigned char first_low[16] = {
        ANY_LOW | OVERLONG_2 | OVERLONG_3 | OVERLONG_4,
        ANY_LOW | OVERLONG_2,
        ANY_LOW,
        ANY_LOW,
        ANY_LOW | TOO_LARGE,
        LARGE,
        LARGE,
        LARGE,
        LARGE,
        LARGE,
        LARGE,
        LARGE,
        LARGE,
        LARGE | SURROGATE,
        LARGE,
        LARGE,
    };
    enum { CONTINUES = TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS };
    static const unsigned char second_high[16] = {
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        CONTINUES | OVERLONG_3 | OVERLONG_4,
        CONTINUES | OVERLONG_3 | TOO_LARGE,
        CONTINUES | SURROGATE | TOO_LARGE,
        CONTINUES | SURROGATE | TOO_LARGE,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
        TOO_SHORT,
    };
    __m128i last = _mm_alignr_epi8(bytes, before, 15);
    __m128i low = _mm_and_si128(last, _mm_set1_epi8(0x0F));
    return _mm_and_si128(
        _mm_and_si128(look_up(first_high, high_half(last)), look_up(first_low, low)),
        look_up(second_high, high_half(bytes)));
}

/* All errors of 16 bytes; `before`: the 16 in front of them. */
SSSE3 static inline __m128i block_errors(__m128i bytes, __m128i before)
{
    __m128i third = _mm_subs_epu8(_mm_alignr_epi8(bytes, before, 14), _mm_set1_epi8(0xE0 - 0x80));
    __m128i fourth = _mm_subs_epu8(_mm_alignr_epi8(bytes, before, 13), _mm_set1_epi8(0xF0 - 0x80));
    __m128i must = _mm_and_si128(_mm_or_si128(third, fourth), _mm_set1_epi8((char)0x80));
    return _mm_xor_si128(must, pair_errors(bytes, before));
}

/* How far in front of `at` the last character begins that may not be complete there. */
static size_t back_up(const unsigned char *bytes, size_t at)
{
    if (at >= 1 && bytes[at - 1] >= 0xC0)
        return 1;
    if (at >= 2 && bytes[at - 2] >= 0xE0)
        return 2;
    return at >= 3 && bytes[at - 3] >= 0xF0 ? 3 : 0;
}

SSSE3 static size_t check_blocks(const unsigned char *bytes, size_t len)
{
    __m128i before = _mm_setzero_si128();
    size_t at = 0;
    for (; len - at >= BLOCK; at += BLOCK) {
        __m128i parts[4];
        for (size_t i = 0; i < 4; i++)
            parts[i] = _mm_loadu_si128((const void *)(bytes + at + i * 16));
        __m128i any =
            _mm_or_si128(_mm_or_si128(parts[0], parts[1]), _mm_or_si128(parts[2], parts[3]));
        if (_mm_movemask_epi8(any) == 0 && back_up(bytes, at) == 0) {
            before = parts[3];
            continue;
        }
        __m128i errors = _mm_setzero_si128();
        for (size_t i = 0; i < 4; i++) {
            errors = _mm_or_si128(errors, block_errors(parts[i], before));
            before = parts[i];
        }
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(errors, _mm_setzero_si128())) != 0xFFFF)
            break;
    }
    return at - back_up(bytes, at);
}

size_t cqi_utf8_blocks(const unsigned char *bytes, size_t len)
{
    return len >= BLOCK && __builtin_cpu_supports("ssse3") ? check_blocks(bytes, len) : 0;
}

#else

size_t cqi_utf8_blocks(const unsigned char *bytes, size_t len)
{
    (void)bytes;
    (void)len;
    return 0;
}

#endif
