/*
 * utf8.h - UTF-8 as all stages read and write it (Unicode 15.0, section 3.9): what is well-formed
 * stands here and nowhere else.
 *
 * Everything is inline: the token kernels are compiled for instruction sets of their own.
 */
#ifndef CQI_UTF8_H
#define CQI_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CQI_ILL_FORMED = 0x110000 }; /* the code point of what is none */

static inline bool cqi_utf8_continues(unsigned byte)
{
    return (byte & 0xC0) == 0x80;
}

/* May this byte stand behind a lead of three or four bytes (table 3-7)? */
static inline bool cqi_utf8_second_fits(unsigned lead, unsigned second)
{
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

/* How many bytes a sequence with this lead has; 0: none begins so. */
static inline size_t cqi_utf8_wanted(unsigned lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* The length of the well-formed sequence at `at`, of `left` > 0 bytes; 0: there is none. */
static inline size_t cqi_utf8_length(const unsigned char *at, size_t left)
{
    size_t len = cqi_utf8_wanted(at[0]);
    if (len <= 1)
        return len;
    if (len > left || !cqi_utf8_second_fits(at[0], at[1]))
        return 0;
    for (size_t i = 2; i < len; i++)
        if (!cqi_utf8_continues(at[i]))
            return 0;
    return len;
}

/*
 * Decodes the character at p (p < end) and returns its length: of ill-formed UTF-8 the length of
 * the maximal subpart (D93b), with CQI_ILL_FORMED. Returns 0 where the bytes end within a
 * character.
 */
static inline size_t cqi_decode(const uint8_t *p, const uint8_t *end, uint32_t *code)
{
    unsigned lead = p[0];
    *code = lead;
    if (lead < 0x80)
        return 1;
    *code = CQI_ILL_FORMED;
    size_t length = cqi_utf8_wanted(lead);
    size_t have = (size_t)(end - p);
    if (length == 0 || (have >= 2 && !cqi_utf8_second_fits(lead, p[1])))
        return 1;
    uint32_t value = lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (i >= have)
            return 0;
        if (!cqi_utf8_continues(p[i]))
            return i;
        value = value << 6 | (p[i] & 0x3F);
    }
    *code = value;
    return length;
}

/* The character at the front of text that is known to be well-formed; its length in *len. */
static inline uint32_t cqi_char_at(const char *text, size_t *len)
{
    const unsigned char *s = (const unsigned char *)text;
    if (s[0] < 0x80) {
        *len = 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *len = 2;
        return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
    }
    if (s[0] < 0xF0) {
        *len = 3;
        return (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
    }
    *len = 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 |
           (uint32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3F);
}

/* The start of the character of well-formed text that ends at `at` > 0. */
static inline size_t cqi_char_before(const char *text, size_t at)
{
    do
        at--;
    while (at > 0 && cqi_utf8_continues((unsigned char)text[at]));
    return at;
}

/* Encodes a scalar value; returns its length. */
static inline uint32_t cqi_encode_utf8(uint32_t scalar, unsigned char *out)
{
    if (scalar < 0x80) {
        out[0] = (unsigned char)scalar;
        return 1;
    }
    if (scalar < 0x800) {
        out[0] = (unsigned char)(0xC0 | scalar >> 6);
        out[1] = (unsigned char)(0x80 | (scalar & 0x3F));
        return 2;
    }
    if (scalar < 0x10000) {
        out[0] = (unsigned char)(0xE0 | scalar >> 12);
        out[1] = (unsigned char)(0x80 | (scalar >> 6 & 0x3F));
        out[2] = (unsigned char)(0x80 | (scalar & 0x3F));
        return 3;
    }
    out[0] = (unsigned char)(0xF0 | scalar >> 18);
    out[1] = (unsigned char)(0x80 | (scalar >> 12 & 0x3F));
    out[2] = (unsigned char)(0x80 | (scalar >> 6 & 0x3F));
    out[3] = (unsigned char)(0x80 | (scalar & 0x3F));
    return 4;
}

#endif
