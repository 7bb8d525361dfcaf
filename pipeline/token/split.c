/*
 * split.c - the tokens of a short text without a kernel: phrases of lexicons, of which plugins have
 * a hundred thousand to split before the first document.
 *
 * It knows the characters of which the rules of word boundaries (UAX #29) say all at sight: letters
 * and digits, which join (WB5, WB8 to WB10), Katakana, which joins (WB13), and characters that
 * stand alone (WB999): ideographs, Hiragana, some marks. Of other texts it makes nothing.
 */
#include "token/token.h"
#include "unicode/utf8.h"

typedef enum split_class { NOT_KNOWN, SPACE, ALONE, LETTER, KATAKANA } split_class;

static bool is_between(uint32_t code, uint32_t first, uint32_t last)
{
    return code - first <= last - first;
}

static split_class class_of(uint32_t code)
{
    if (code < 0x80) {
        if (is_between(code | 0x20, 'a', 'z') || is_between(code, '0', '9'))
            return LETTER;
        if (code == ' ')
            return SPACE;
        return code == '-' || code == '/' || code == '&' || code == '(' || code == ')' ? ALONE
                                                                                       : NOT_KNOWN;
    }
    if (is_between(code, 0xAC00, 0xD7A3) || is_between(code, 0x400, 0x481) ||
        (is_between(code, 0xC0, 0x17F) && code != 0xD7 && code != 0xF7))
        return LETTER; /* Hangul syllables, Cyrillic, Latin */
    if (is_between(code, 0x4E00, 0x9FFF) || is_between(code, 0x3041, 0x3096))
        return ALONE;
    return is_between(code, 0x30A1, 0x30FA) || code == 0x30FC ? KATAKANA : NOT_KNOWN;
}

/* The class of what stands at p, at sight: of letters of Latin, Cyrillic and Korean texts, and of
 * most ideographs, the first byte tells. *taken: its bytes. */
static inline split_class class_at(const uint8_t *p, const uint8_t *end, size_t *taken)
{
    uint32_t code = 0;
    size_t left = (size_t)(end - p);
    bool pair = p[0] == 0xC4 || p[0] == 0xC5 || p[0] == 0xD0 || p[0] == 0xD1;
    bool hangul = p[0] == 0xEB || p[0] == 0xEC, ideograph = p[0] >= 0xE5 && p[0] <= 0xE8;
    if (pair && left >= 2 && cqi_utf8_continues(p[1])) {
        *taken = 2;
        return LETTER;
    }
    if ((hangul || ideograph) && left >= 3 && cqi_utf8_continues(p[1]) &&
        cqi_utf8_continues(p[2])) {
        *taken = 3;
        return hangul ? LETTER : ALONE;
    }
    *taken = cqi_decode(p, end, &code);
    return *taken ? class_of(code) : NOT_KNOWN;
}

static void put(cq_str text, size_t from, size_t to, const cqi_split_columns *out, size_t n)
{
    if (n >= out->capacity)
        return;
    if (out->start)
        out->start[n] = (uint32_t)from;
    if (out->end)
        out->end[n] = (uint32_t)to;
    if (out->hash)
        out->hash[n] = cqi_fold_hash(text.data + from, to - from);
}

bool cqi_split(cq_str text, const cqi_split_columns *out, size_t *count)
{
    const uint8_t *data = (const uint8_t *)text.data;
    split_class open = SPACE; /* of the token that goes on, if it is one */
    size_t from = 0, n = 0;
    for (size_t at = 0; at < text.len;) {
        if (open == LETTER && is_between(data[at] | 0x20u, 'a', 'z')) {
            at++;
            continue;
        }
        size_t taken = 0;
        split_class class = class_at(data + at, data + text.len, &taken);
        if (class == NOT_KNOWN)
            return false;
        if (class != open || class == ALONE) {
            if (open != SPACE)
                put(text, from, at, out, n++);
            from = at;
            open = class;
        }
        at += taken;
    }
    if (open != SPACE)
        put(text, from, text.len, out, n++);
    *count = n;
    return true;
}
