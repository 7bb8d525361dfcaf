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

/* Bytes of the well-formed characters at the beginning that are their own keys but for the case of
 * ASCII letters: most texts consist of them. */
static size_t plain_prefix(const char *text, size_t len)
{
    const uint8_t *p = (const uint8_t *)text;
    size_t at = 0;
    for (;;)
        if (at < len && p[at] < 0x80)
            at++;
        else if (len - at >= 3 && cqi_leads_own_key(p[at], p[at + 1]) &&
                 (p[at + 1] & 0xC0) == 0x80 && (p[at + 2] & 0xC0) == 0x80 &&
                 (p[at] != 0xED || p[at + 1] < 0xA0))
            at += 3;
        else
            return at;
}

static size_t write_plain(const char *text, size_t len, char *out)
{
    for (size_t i = 0; i < len; i++)
        out[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + ('a' - 'A')) : text[i];
    return len;
}

/* Writes the key to `out`, which has room for it; returns its length. */
static size_t write_key(const char *text, size_t len, char *out)
{
    size_t plain = plain_prefix(text, len);
    char *to = out + write_plain(text, plain, out);
    for (size_t at = plain; at < len;) {
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
    if (len <= capacity / GROWTH)
        return write_key(text, len, out);
    size_t need = plain_prefix(text, len);
    for (size_t at = need; at < len;) {
        unsigned length = 0;
        fold_next(text, len, &at, &length);
        need += length;
    }
    return need > capacity ? need : write_key(text, len, out);
}

static int has_ascii(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!((uint8_t)text[i] & 0x80))
            return 1;
    return 0;
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

/* The hash of any text, a character at a time where it is not its own key. */
static uint32_t hash_slowly(const char *text, size_t len)
{
    cqi_hasher hasher = {0};
    if (((uint8_t)text[0] & 0x80) && plain_prefix(text, len) == len && !has_ascii(text, len))
        return hash_as_it_is(text, len);
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
