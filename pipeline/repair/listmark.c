/*
 * listmark.c - what opens the items of lists: bullets, numbers and letters of all scripts.
 */
#include "repair/listmark.h"

#include "repair/chars.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* "1." "12)" "(a)" "iv." in front of a space: a number or letter that opens a list item. */
static bool numbered(const char *text, uint32_t from, uint32_t to)
{
    uint32_t at = from;
    bool bracket = text[at] == '(';
    if (bracket)
        at++;
    uint32_t start = at;
    while (at < to && at - start < 4 && is_digit(text[at]))
        at++;
    if (at == start) {
        while (at < to && at - start < 4 && is_ascii_letter(text[at]))
            at++;
        if (at < to && text[at] != ')' && text[at] != '.')
            return false;
        if (at - start > 1 && strspn(text + start, "ivxIVX") < at - start)
            return false;
    }
    if (at == start || at - start > 3 || at + 1 >= to)
        return false;
    if (text[at] != ')' && (bracket || text[at] != '.'))
        return false;
    /* "1)Vertrag" and "1.\xE6..." (an ideograph) are items, "1.5" and "U.S." are none. */
    return text[at + 1] == ' ' || (unsigned char)text[at + 1] >= 0xE3 ||
           (text[at] == ')' && !bracket && is_digit(text[start]));
}

#define SYLLABLES_PER_INITIAL 588u

/* The Korean order of letters, 가나다: the first syllable of each initial but the tense ones. */
static bool is_korean_letter(uint32_t c)
{
    static const uint32_t tense = 1u << 1 | 1u << 4 | 1u << 8 | 1u << 10 | 1u << 13;
    uint32_t syllable = c - 0xAC00;
    return syllable < 11172 && syllable % SYLLABLES_PER_INITIAL == 0 &&
           (tense >> syllable / SYLLABLES_PER_INITIAL & 1) == 0;
}

/* A digit of East Asian lists: "１" "一" "가". */
static bool is_wide_number(uint32_t c)
{
    switch (c) {
    case 0x4E00: /* 一 */
    case 0x4E8C:
    case 0x4E09:
    case 0x56DB:
    case 0x4E94:
    case 0x516D:
    case 0x4E03:
    case 0x516B:
    case 0x4E5D:
    case 0x5341: /* 十 */
        return true;
    default:
        return (c >= 0xFF10 && c <= 0xFF19) || is_korean_letter(c);
    }
}

/* The bytes of an opening bracket at `from`, 0: there is none. */
static uint32_t bracket_at(const char *text, uint32_t from, uint32_t to)
{
    if (text[from] == '(')
        return 1;
    return to - from > 3 && memcmp(text + from, "（", 3) == 0 ? 3 : 0;
}

/* Where the run of a list's wide digits from `at` on ends: at most three. */
static uint32_t wide_number_end(const char *text, uint32_t at, uint32_t to)
{
    uint32_t start = at;
    size_t size;
    while (to - at >= 3 && at - start <= 6 && (unsigned char)text[at] >= 0xE3 &&
           is_wide_number(cqi_char_at(text + at, &size)))
        at += 3;
    return at;
}

/* "１　日時", "2　場所": digits and a wide space behind them. */
static bool numbered_by_gap(const char *text, uint32_t from, uint32_t to)
{
    static const char wide_space[] = "\xE3\x80\x80";
    uint32_t at = from;
    while (at < to && at - from < 2 && is_digit(text[at]))
        at++;
    if (at == from)
        at = wide_number_end(text, from, to);
    return at > from && to - at > 3 && memcmp(text + at, wide_space, 3) == 0;
}

/* "１．" "一、" "（二）" "(가)" and the like: numbers of East Asian lists. */
static bool numbered_wide(const char *text, uint32_t from, uint32_t to)
{
    uint32_t bracket = bracket_at(text, from, to);
    uint32_t start = from + bracket;
    uint32_t at = wide_number_end(text, start, to);
    if (at == start || to == at)
        return false;
    if (text[at] == '.' || text[at] == ')') {
        bool spaced = at + 1 < to && text[at + 1] == ' ';
        bool hangul = (unsigned char)text[start] >= 0xEA && (unsigned char)text[start] <= 0xED;
        if (bracket > 0) /* "(가)항", as a sentence may have it, is none */
            return text[at] == ')' && (spaced || !hangul);
        return at - start == 3 && spaced;
    }
    if (to - at < 3)
        return false;
    bool closed = memcmp(text + at, "）", 3) == 0;
    return bracket > 0
               ? closed
               : closed || memcmp(text + at, "．", 3) == 0 || memcmp(text + at, "、", 3) == 0;
}

/* A character that opens list items: does it here? `spaced`: a space is behind it. */
static bool is_bullet(uint32_t c, cqi_char_class class, bool spaced)
{
    switch (class) {
    case CQI_CHAR_BULLET:
        /* Chinese writes zero as a circle, and a star may open emphasis or a note. */
        return spaced || (c != '*' && c != 0x25CB && c != 0x25EF && c != 0xB7 && c != 0x2027);
    case CQI_CHAR_CIRCLED:
        return (c >= 0x2460 && c <= 0x24FF) || (c >= 0x3200 && c <= 0x3229) || c >= 0x3260 ||
               (c >= 0x2776 && c <= 0x2793);
    case CQI_CHAR_HYPHEN:
    case CQI_CHAR_DASH:
        return spaced;
    default:
        return spaced && (c == '#' || c == '>' || c == '+');
    }
}

/* Is one of the four bytes `c`, which is of ASCII? */
static bool has_byte(uint32_t bytes, unsigned char c)
{
    uint32_t others = bytes ^ (0x01010101u * c);
    return ((others - 0x01010101u) & ~others & 0x80808080u) != 0;
}

/* Of a line that begins with a letter: can it be a list's letter or numeral, or Korean? */
static bool may_be_number(const char *text, const cqi_line *line)
{
    const char *at = text + line->from;
    if (line->to - line->from < 4 || (unsigned char)*at >= 0x80)
        return true;
    uint32_t word;
    memcpy(&word, at, sizeof word);
    return has_byte(word, '.') | has_byte(word, ')') | ((at[0] == 'o') & !is_ascii_letter(at[1]));
}

uint32_t cqi_list_mark(const char *text, const cqi_line *line)
{
    cqi_char_class class = (cqi_char_class)line->first;
    if (cqi_class_is_letter(class) && !may_be_number(text, line))
        return 0;
    size_t size;
    uint32_t c = cqi_char_at(text + line->from, &size);
    uint32_t behind = line->from + (uint32_t)size;
    bool spaced = behind < line->to && cqi_blank_at(text + behind, line->to - behind) > 0;
    if (is_bullet(c, class, spaced))
        return CQI_LINE_MARK;
    /* Korean lists have "o" for a circle. */
    if (c == 'o' && spaced && behind + 1 < line->to && (unsigned char)text[behind + 1] >= 0xE3)
        return CQI_LINE_MARK;
    bool number = c < 0x80 && numbered(text, line->from, line->to);
    if (c == '(' || c >= 0x3000)
        number |= numbered_wide(text, line->from, line->to);
    if (c >= 0x3000 || (c >= '0' && c <= '9'))
        number |= numbered_by_gap(text, line->from, line->to);
    return number ? CQI_LINE_MARK | CQI_LINE_NUMBERED : 0;
}
