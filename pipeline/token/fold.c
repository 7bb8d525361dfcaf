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

static uint32_t fold_code(uint32_t code)
{
    if (code >= cqi_fold_limit)
        return code;
    return code + cqi_fold_page[cqi_fold_index[code >> 6]][code & 63];
}

static size_t encode(uint32_t code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)((0xF00u >> length & 0xF0) | code);
    return length;
}

/*
 * Folds the character at text[*at] into `out` (room for 4 bytes), moves *at past it, and returns
 * the bytes of its key: 0 where it is left out.
 */
static size_t fold_next(const char *text, size_t len, size_t *at, char *out)
{
    const uint8_t *p = (const uint8_t *)text + *at, *end = (const uint8_t *)text + len;
    if (*p < 0x80) {
        *out = (char)(*p >= 'A' && *p <= 'Z' ? *p + 32 : *p);
        *at += 1;
        return 1;
    }
    uint32_t code = 0;
    size_t length = cqi_decode(p, end, &code);
    if (length == 0 || code == CQI_ILL_FORMED) {
        length = length ? length : (size_t)(end - p);
        memcpy(out, p, length);
        *at += length;
        return length;
    }
    *at += length;
    uint32_t folded = fold_code(code);
    return folded || code == 0 ? encode(folded, out) : 0;
}

size_t cqi_fold(const char *text, size_t len, char *out, size_t capacity)
{
    size_t need = 0, at = 0;
    char key[4];
    while (at < len)
        need += fold_next(text, len, &at, key);
    if (need > capacity)
        return need;
    for (at = 0; at < len;) {
        size_t length = fold_next(text, len, &at, key);
        memcpy(out, key, length);
        out += length;
    }
    return need;
}

/* The hash of any text, a character at a time. */
static uint32_t hash_slowly(const char *text, size_t len)
{
    char key[16];
    size_t fill = 0, total = 0, at = 0;
    uint64_t hash = 0;
    while (at < len) {
        size_t length = fold_next(text, len, &at, key + fill);
        fill += length;
        total += length;
        if (fill >= 8) {
            hash = cqi_hash_word(hash, cqi_load_few(key, 8));
            fill -= 8;
            memmove(key, key + 8, fill);
        }
    }
    if (fill)
        hash = cqi_hash_word(hash, cqi_load_few(key, fill));
    return cqi_hash_end(hash, total);
}

uint32_t cqi_fold_hash(const char *text, size_t len)
{
    uint64_t hash = 0;
    for (size_t at = 0; at < len; at += 8) {
        uint64_t word = cqi_load_few(text + at, len - at < 8 ? len - at : 8);
        if (word & CQI_HIGH_BITS)
            return hash_slowly(text, len);
        hash = cqi_hash_word(hash, cqi_ascii_lower(word));
    }
    return cqi_hash_end(hash, len);
}
