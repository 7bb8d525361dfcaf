/*
 * hash.h - the hash of a fold key, eight bytes a step, for fold.c and token.c.
 *
 * The key is taken as 64-bit words, the last one filled up with zeros, and its length is added at
 * the end. A key of eight bytes or less, which most words are, costs two multiplications.
 */
#ifndef CQI_HASH_H
#define CQI_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define CQI_HIGH_BITS UINT64_C(0x8080808080808080)

/* The bytes p[0, n) (1 to 8 of them) as a number, the first byte lowest. Reads nothing else. */
static inline uint64_t cqi_load_few(const char *p, size_t n)
{
    uint64_t word = 0;
    memcpy(&word, p, n);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
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

static inline uint64_t cqi_hash_word(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * UINT64_C(0x9FB21C651E98DF25);
    return hash ^ hash >> 32;
}

static inline uint32_t cqi_hash_end(uint64_t hash, size_t len)
{
    return (uint32_t)(((hash ^ len) * UINT64_C(0xD6E8FEB86659FD93)) >> 32);
}

#endif
