/*
 * suspect.c - finds the characters of a text that may need mending: 16 bytes a step where the
 * processor has SSSE3.
 *
 * Two bytes next to each other are classified by look-ups of their halves, as in utf8_blocks.c:
 * what is in all four sets is the beginning (or the middle) of a suspect. The sets are a little too
 * large; who asks looks closer.
 */
#include "decode/suspect.h"

#include <stdbool.h>
#include <string.h>

/* Kinds of suspects, by their first two bytes. */
enum {
    MARK = 1 << 0,   /* CA to CD: modifier letters, combining accents */
    JAMO = 1 << 1,   /* E1 84-87 B4-B7: conjoining jamo, modifier letters */
    SYMBOL = 1 << 2, /* E2 81-95 B1-BF: superscripts, letter-like, Roman, circled; radicals */
    SQUARE = 1 << 3, /* E3 88-8F: parenthesised and squared ideographs, months, eras */
    COMPAT = 1 << 4, /* EF A4-AF: compatibility ideographs, ligatures */
    FORM = 1 << 5,   /* EF B0-BB BD BE: presentation forms, half-width kana */
    STYLED = 1 << 6, /* F0 9D AF: mathematical letters, compatibility ideographs */
    VOICED = 1 << 7  /* 82 99-9A, in E3 82 99 and 9A: combining sound marks */
};

static const unsigned char first_high[16] = {
    [0x8] = VOICED,
    [0xC] = MARK,
    [0xE] = JAMO | SYMBOL | SQUARE | COMPAT | FORM,
    [0xF] = STYLED,
};
static const unsigned char first_low[16] = {
    [0x0] = STYLED, [0x1] = JAMO, [0x2] = SYMBOL | VOICED,
    [0x3] = SQUARE, [0xA] = MARK, [0xB] = MARK,
    [0xC] = MARK,   [0xD] = MARK, [0xF] = COMPAT | FORM,
};
static const unsigned char second_high[16] = {
    [0x8] = MARK | JAMO | SYMBOL | SQUARE,
    [0x9] = MARK | SYMBOL | STYLED | VOICED,
    [0xA] = MARK | COMPAT | STYLED,
    [0xB] = MARK | JAMO | SYMBOL | FORM,
};
static const unsigned char second_low[16] = {
    [0x0] = MARK | FORM,
    [0x1] = MARK | SYMBOL | FORM,
    [0x2] = MARK | FORM,
    [0x3] = MARK | FORM,
    [0x4] = MARK | JAMO | SYMBOL | COMPAT | FORM,
    [0x5] = MARK | JAMO | SYMBOL | COMPAT | FORM,
    [0x6] = MARK | JAMO | COMPAT | FORM,
    [0x7] = MARK | JAMO | COMPAT | FORM,
    [0x8] = MARK | SQUARE | COMPAT | FORM,
    [0x9] = MARK | SQUARE | COMPAT | FORM | VOICED,
    [0xA] = MARK | SYMBOL | SQUARE | COMPAT | FORM | VOICED,
    [0xB] = MARK | SYMBOL | SQUARE | COMPAT | FORM,
    [0xC] = MARK | SYMBOL | SQUARE | COMPAT,
    [0xD] = MARK | SYMBOL | SQUARE | COMPAT | FORM | STYLED,
    [0xE] = MARK | SYMBOL | SQUARE | COMPAT | FORM,
    [0xF] = MARK | SYMBOL | SQUARE | COMPAT | STYLED,
};

/*
 * Text that was decoded twice: U+00C0 to U+00FF and behind it a character that windows-1252 has for
 * a continuation byte (leads C2, C5, C6, CB, E2; some more are let in), or U+0420, U+0421 and
 * anything but ASCII.
 */
enum { LATIN = 0xC3, CYRILLIC = 0xD0 };
static const unsigned char twice_high[16] = {[0xC] = 0x80, [0xE] = 0x80};
static const unsigned char twice_low[16] = {[0x2] = 0x80, [0x5] = 0x80, [0x6] = 0x80, [0xB] = 0x80};

/* Are these three bytes, the last of them `third`, a reason to look at the second's character? */
static bool is_hit(unsigned first, unsigned second, unsigned third)
{
    if (third < 0x80)
        return false;
    if (first_high[second >> 4] & first_low[second & 15] & second_high[third >> 4] &
        second_low[third & 15])
        return true;
    if (second == 0xC2 && third < 0xA0) /* C1 controls */
        return true;
    return (first == LATIN && (twice_high[third >> 4] & twice_low[third & 15])) ||
           (first == CYRILLIC && (second & 0xFE) == 0xA0);
}

/* The start of the character that holds byte `at`. */
static size_t start_of(const char *text, size_t at)
{
    while (at > 0 && ((unsigned char)text[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* The first hit whose last byte is at or behind `from`; nothing in front of `at` is looked at. */
static size_t find_from(const char *text, size_t at, size_t from, size_t len)
{
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t i = from > at ? from : at + 1; i < len; i++) {
        unsigned first = i >= at + 2 ? bytes[i - 2] : 0;
        if (bytes[i] >= 0x80 && is_hit(first, bytes[i - 1], bytes[i]))
            return start_of(text, i - 1);
    }
    return len;
}

size_t cqi_suspect_find_slowly(const char *text, size_t at, size_t len)
{
    return find_from(text, at, at, len);
}

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))

#include <tmmintrin.h>

#define SSSE3 __attribute__((target("ssse3")))

SSSE3 static inline __m128i look_up(const unsigned char *table, __m128i index)
{
    return _mm_shuffle_epi8(_mm_loadu_si128((const void *)table), index);
}

SSSE3 static inline __m128i low_half(__m128i bytes)
{
    return _mm_and_si128(bytes, _mm_set1_epi8(0x0F));
}

SSSE3 static inline __m128i high_half(__m128i bytes)
{
    return low_half(_mm_srli_epi16(bytes, 4));
}

/* A bit for each of 16 bytes that ends a hit; `before`: the 16 in front of them. */
SSSE3 static inline unsigned block_hits(__m128i third, __m128i before)
{
    __m128i second = _mm_alignr_epi8(third, before, 15);
    __m128i first = _mm_alignr_epi8(third, before, 14);
    __m128i high = high_half(third);
    __m128i low = low_half(third);
    __m128i kinds = _mm_and_si128(
        _mm_and_si128(look_up(first_high, high_half(second)), look_up(first_low, low_half(second))),
        _mm_and_si128(look_up(second_high, high), look_up(second_low, low)));
    __m128i none = _mm_cmpeq_epi8(kinds, _mm_setzero_si128());
    __m128i control = _mm_and_si128(_mm_cmpeq_epi8(second, _mm_set1_epi8((char)0xC2)),
                                    _mm_cmplt_epi8(third, _mm_set1_epi8((char)0xA0)));
    __m128i latin =
        _mm_and_si128(_mm_cmpeq_epi8(first, _mm_set1_epi8((char)LATIN)),
                      _mm_and_si128(look_up(twice_high, high), look_up(twice_low, low)));
    __m128i lead = _mm_and_si128(second, _mm_set1_epi8((char)0xFE));
    __m128i cyrillic =
        _mm_and_si128(_mm_and_si128(_mm_cmpeq_epi8(first, _mm_set1_epi8((char)CYRILLIC)), third),
                      _mm_cmpeq_epi8(lead, _mm_set1_epi8((char)0xA0)));
    __m128i twice = _mm_or_si128(_mm_or_si128(latin, cyrillic), control);
    return (~(unsigned)_mm_movemask_epi8(none) & 0xFFFF) | (unsigned)_mm_movemask_epi8(twice);
}

SSSE3 static size_t find_blocks(const char *text, size_t at, size_t len)
{
    enum { BLOCK = 64 };
    __m128i before = _mm_setzero_si128();
    size_t i = at;
    for (; len - i >= BLOCK; i += BLOCK) {
        __m128i parts[4];
        for (size_t k = 0; k < 4; k++)
            parts[k] = _mm_loadu_si128((const void *)(text + i + k * 16));
        __m128i any =
            _mm_or_si128(_mm_or_si128(parts[0], parts[1]), _mm_or_si128(parts[2], parts[3]));
        for (size_t k = 0; _mm_movemask_epi8(any) != 0 && k < 4; k++) {
            unsigned hits = block_hits(parts[k], before);
            if (hits)
                return start_of(text, i + k * 16 + (size_t)__builtin_ctz(hits) - 1);
            before = parts[k];
        }
        before = parts[3];
    }
    return find_from(text, at, i, len);
}

size_t cqi_suspect_find(const char *text, size_t at, size_t len)
{
    return len - at >= 64 && __builtin_cpu_supports("ssse3") ? find_blocks(text, at, len)
                                                             : find_from(text, at, at, len);
}

#else

size_t cqi_suspect_find(const char *text, size_t at, size_t len)
{
    return find_from(text, at, at, len);
}

#endif
