/*
 * fold.c - the key words are compared by, and its hash.
 *
 * Unicode's simple case folding, full-width forms as their narrow ones, accents of Latin, Greek and
 * Cyrillic letters off (canonical decomposition), combining accents U+0300 to U+036F left out.
 * Bytes that are not UTF-8 stay as they are.
 */
#include "token/automaton.h"
#include "token/hash.h"
#include "token/token.h"

/*
 * Folds the character at text[*at] and moves *at past it. Returns its key's bytes as a number, the
 * first one lowest, and how many there are in *length: 0 where it is left out.
 */
static inline uint64_t fold_next(const char *text, size_t len, size_t *at, unsigned *length)
{
    const uint8_t *p = (const uint8_t *)text + *at, *end = (const uint8_t *)text + len;
    uint32_t code = 0;
    size_t taken = cqi_decode(p, end, &code);
    if (taken == 0 || code == CQI_ILL_FORMED) {
        taken = taken ? taken : (size_t)(end - p);
        *at += taken;
        *length = (unsigned)taken;
        return cqi_load_few((const char *)p, taken);
    }
    *at += taken;
    uint32_t folded = cqi_fold_code(code);
    uint64_t bytes = cqi_encode(folded, length);
    if (folded == 0 && code != 0)
        *length = 0;
    return bytes;
}

/* Writes the key to `out`, which has room for it; returns its length. */
static size_t write_key(const char *text, size_t len, char *out)
{
    char *to = out;
    for (size_t at = 0; at < len;) {
        unsigned length = 0;
        uint64_t bytes = fold_next(text, len, &at, &length);
        for (unsigned i = 0; i < length; i++)
            *to++ = (char)(bytes >> (8 * i));
    }
    return (size_t)(to - out);
}

size_t cqi_fold(const char *text, size_t len, char *out, size_t capacity)
{
    enum { GROWTH = 3 }; /* see cq_host.fold */
    size_t need = 0;
    if (len <= capacity / GROWTH)
        return write_key(text, len, out);
    for (size_t at = 0; at < len;) {
        unsigned length = 0;
        fold_next(text, len, &at, &length);
        need += length;
    }
    return need > capacity ? need : write_key(text, len, out);
}

/* The hash of any text, a character at a time. */
static uint32_t hash_slowly(const char *text, size_t len)
{
    cqi_hasher hasher = {0};
    size_t at = 0;
    while (at < len) {
        unsigned length = 0;
        uint64_t bytes = fold_next(text, len, &at, &length);
        if (length)
            cqi_hasher_add(&hasher, bytes, length);
    }
    return cqi_hasher_end(&hasher);
}

uint32_t cqi_fold_hash(const char *text, size_t len)
{
    uint64_t hash = 0;
    for (size_t at = 0; at < len; at += 16) {
        uint64_t first = cqi_load_few(text + at, len - at), second = 0;
        if (len - at > 8)
            second = cqi_load_few(text + at + 8, len - at - 8);
        if ((first | second) & CQI_HIGH_BITS)
            return hash_slowly(text, len);
        hash = cqi_hash_pair(hash, cqi_ascii_lower(first), cqi_ascii_lower(second));
    }
    return cqi_hash_end(hash, len);
}
