/*
 * split.c - the tokens of a short text without a kernel: phrases of lexicons, of which plugins have
 * a hundred thousand to split before the first document.
 *
 * It knows the characters of which the rules of word boundaries (UAX #29) say all at sight: letters
 * and digits, which join (WB5, WB8 to WB10), Katakana, which joins (WB13), and characters that
 * stand alone (WB999): ideographs, Hiragana, some marks. Of other texts it makes nothing.
 */
#include "token/columns.h"
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

static void put(cq_str text, size_t from, size_t to, const cqi_split_columns *out, size_t n)
{
    uint32_t hash = 0;
    if (n >= out->capacity)
        return;
    cqi_describe(text.data, text.len, from, to, &hash);
    if (out->start)
        out->start[n] = (uint32_t)from;
    if (out->end)
        out->end[n] = (uint32_t)to;
    if (out->hash)
        out->hash[n] = hash;
}

bool cqi_split(cq_str text, const cqi_split_columns *out, size_t *count)
{
    const uint8_t *data = (const uint8_t *)text.data;
    split_class open = SPACE; /* of the token that goes on, if it is one */
    size_t from = 0, n = 0;
    for (size_t at = 0; at < text.len;) {
        uint32_t code = 0;
        size_t taken = cqi_decode(data + at, data + text.len, &code);
        split_class class = taken ? class_of(code) : NOT_KNOWN;
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
