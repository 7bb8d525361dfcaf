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

enum { GROWTH = 3 }; /* a key has at most so many times the text's bytes: see cq_host.fold */

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

static inline char *put_key(char *to, uint64_t bytes, unsigned length)
{
    for (unsigned i = 0; i < length; i++)
        *to++ = (char)(bytes >> (8 * i));
    return to;
}

/* A folded code point, which is 0 where it is left out; most take two bytes. */
static inline char *put_code(char *to, uint32_t folded)
{
    if (folded - 0x80 < 0x800 - 0x80) {
        to[0] = (char)(0xC0 | folded >> 6);
        to[1] = (char)(0x80 | (folded & 0x3F));
        return to + 2;
    }
    unsigned length = 0;
    uint64_t bytes = cqi_encode(folded, &length);
    return put_key(to, bytes, folded ? length : 0);
}

/* Do two well-formed bytes of a character begin at p? */
static inline int is_pair(const uint8_t *p, size_t left)
{
    return left >= 2 && p[0] >= 0xC2 && p[0] < 0xE0 && (p[1] & 0xC0) == 0x80;
}

/* Do three well-formed bytes that are their own key begin at p? */
static inline int is_own_key(const uint8_t *p, size_t left)
{
    return left >= 3 && cqi_leads_own_key(p[0], p[1]) && (p[1] & 0xC0) == 0x80 &&
           (p[2] & 0xC0) == 0x80 && (p[0] != 0xED || p[1] < 0xA0);
}

/* Writes the key to `out`, which has room for it; returns its length. */
static size_t write_key(const char *text, size_t len, char *out)
{
    const uint8_t *p = (const uint8_t *)text;
    char *to = out;
    for (size_t at = 0; at < len;) {
        if (p[at] < 0x80) {
            *to++ = (char)(p[at] >= 'A' && p[at] <= 'Z' ? p[at] + ('a' - 'A') : p[at]);
            at++;
        } else if (is_pair(p + at, len - at)) {
            to = put_code(to, cqi_fold_code((p[at] & 0x1Fu) << 6 | (p[at + 1] & 0x3Fu)));
            at += 2;
        } else if (is_own_key(p + at, len - at)) {
            memcpy(to, p + at, 3);
            to += 3;
            at += 3;
        } else {
            unsigned length = 0;
            uint64_t bytes = fold_next(text, len, &at, &length);
            to = put_key(to, bytes, length);
        }
    }
    return (size_t)(to - out);
}

size_t cqi_fold(const char *text, size_t len, char *out, size_t capacity)
{
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

/* The hash of a text that is its own key. */
static uint32_t hash_as_it_is(const char *text, size_t len)
{
    uint64_t hash = 0;
    for (size_t at = 0; at < len; at += 16) {
        uint64_t second = len - at > 8 ? cqi_load_few(text + at + 8, len - at - 8) : 0;
        hash = cqi_hash_pair(hash, cqi_load_few(text + at, len - at), second);
    }
    return cqi_hash_end(hash, len);
}

/* The hash of any text. */
static uint32_t hash_slowly(const char *text, size_t len)
{
    enum { WORD_MAX = 128 };
    char key[WORD_MAX * GROWTH];
    if (len <= WORD_MAX)
        return hash_as_it_is(key, write_key(text, len, key));
    cqi_hasher hasher = {0};
    for (size_t at = 0; at < len;) {
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
