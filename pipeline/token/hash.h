/*
 * hash.h - fold keys and their hash, eight bytes a step, for fold.c and token.c.
 *
 * The key is taken as 64-bit words, the last one filled up with zeros, and its length is added at
 * the end. A key of eight bytes or less, which most words are, costs two multiplications.
 */
#ifndef CQI_HASH_H
#define CQI_HASH_H

#include "unicode/tables.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define CQI_HIGH_BITS UINT64_C(0x8080808080808080)

static inline uint64_t cqi_load_word(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static inline uint32_t cqi_load_half(const char *p)
{
    uint32_t half;
    memcpy(&half, p, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    half = __builtin_bswap32(half);
#endif
    return half;
}

/* The first 1 to 8 bytes of p[0, n) as a number, the first byte lowest. Reads nothing else. */
static inline uint64_t cqi_load_few(const char *p, size_t n)
{
    if (n >= 8)
        return cqi_load_word(p);
    if (n >= 4)
        return cqi_load_half(p) | (uint64_t)cqi_load_half(p + n - 4) << (8 * (n - 4));
    uint64_t word = 0;
    for (size_t i = 0; i < n; i++)
        word |= (uint64_t)(uint8_t)p[i] << (8 * i);
    return word;
}

/* Bit 7 of each byte that is in [first, last]; all bytes must be below 0x80, as must first and
 * last. */
static inline uint64_t cqi_bytes_between(uint64_t word, unsigned first, unsigned last)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    return (word + ones * (0x80 - first)) & ~(word + ones * (0x7F - last)) & CQI_HIGH_BITS;
}

/* Eight ASCII characters to lower case. */
static inline uint64_t cqi_ascii_lower(uint64_t word)
{
    return word | cqi_bytes_between(word, 'A', 'Z') >> 2;
}

#define CQI_HASH_FIRST  UINT64_C(0x9FB21C651E98DF25)
#define CQI_HASH_SECOND UINT64_C(0xD6E8FEB86659FD93)
#define CQI_HASH_END    UINT64_C(0xA0761D6478BD642F)

static inline uint64_t cqi_hash_pair(uint64_t hash, uint64_t first, uint64_t second)
{
    hash = (hash ^ first) * CQI_HASH_FIRST;
    hash = ((hash ^ hash >> 32) + second) * CQI_HASH_SECOND;
    return hash ^ hash >> 29;
}

static inline uint32_t cqi_hash_end(uint64_t hash, size_t len)
{
    return (uint32_t)(((hash ^ len) * CQI_HASH_END) >> 32);
}

/* The same hash of a key that comes in pieces. {0} is the beginning. */
typedef struct cqi_hasher {
    uint64_t hash, first, word; /* `first` is the first of a pair, if `odd` */
    unsigned fill;              /* bytes in `word` */
    unsigned odd;
    size_t len;
} cqi_hasher;

/* Adds 1 to 4 bytes, the first one lowest in `bytes`, which has zeros above the last one. */
static inline void cqi_hasher_add(cqi_hasher *h, uint64_t bytes, unsigned count)
{
    h->len += count;
    h->word |= bytes << (8 * h->fill);
    h->fill += count;
    if (h->fill < 8)
        return;
    h->fill -= 8;
    if (h->odd)
        h->hash = cqi_hash_pair(h->hash, h->first, h->word);
    else
        h->first = h->word;
    h->odd ^= 1;
    h->word = bytes >> (8 * (count - h->fill));
}

static inline uint32_t cqi_hasher_end(cqi_hasher *h)
{
    if (h->odd)
        h->hash = cqi_hash_pair(h->hash, h->first, h->word);
    else if (h->fill)
        h->hash = cqi_hash_pair(h->hash, h->word, 0);
    return cqi_hash_end(h->hash, h->len);
}

/* What a code point is compared as; 0 for what is left out. */
static inline uint32_t cqi_fold_code(uint32_t code)
{
    if (code >= cqi_fold_limit)
        return code;
    return code + cqi_fold_page[cqi_fold_index[code >> 6]][code & 63];
}

/* Do these begin an ideograph, a kana past U+3040 or Hangul: three bytes without case, accent or
 * narrow form? */
static inline int cqi_leads_own_key(uint8_t first, uint8_t second)
{
    return first >= 0xE3 && first <= 0xED && (first != 0xE3 || second >= 0x81) &&
           (first != 0xEA || second >= 0xB0);
}

/* UTF-8 as a number, the first byte lowest. */
static inline uint64_t cqi_encode(uint32_t code, unsigned *length)
{
    if (code < 0x80) {
        *length = 1;
        return code;
    }
    if (code < 0x800) {
        *length = 2;
        return 0x80C0 | code >> 6 | (code & 63) << 8;
    }
    if (code < 0x10000) {
        *length = 3;
        return 0x8080E0 | code >> 12 | (code >> 6 & 63) << 8 | (code & 63) << 16;
    }
    *length = 4;
    return 0x808080F0 | code >> 18 | (code >> 12 & 63) << 8 | (code >> 6 & 63) << 16 |
           (uint64_t)(code & 63) << 24;
}

#endif
