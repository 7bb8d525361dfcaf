/*
 * numeral.c - readers of digits, CJK numerals and Roman numerals. Number words stand in words.c.
 */
#include "numeral.h"

#include "lexicon.h"

#include <string.h>

/* Full-width digits are EF BC 90 to EF BC 99. */
static size_t one_digit(cq_str text, size_t at, uint32_t *digit)
{
    if (at >= text.len)
        return 0;
    const unsigned char *p = (const unsigned char *)text.data + at;
    if (p[0] >= '0' && p[0] <= '9') {
        *digit = (uint32_t)p[0] - '0';
        return 1;
    }
    if (text.len - at >= 3 && p[0] == 0xEF && p[1] == 0xBC && p[2] >= 0x90 && p[2] <= 0x99) {
        *digit = p[2] - 0x90U;
        return 3;
    }
    return 0;
}

size_t cqk_digits(cq_str text, size_t at, uint64_t *value, uint32_t *digits)
{
    size_t used = 0;
    uint32_t digit = 0;
    *value = 0;
    *digits = 0;
    for (size_t n; (n = one_digit(text, at + used, &digit)) > 0; used += n) {
        if (++*digits > 18)
            return 0;
        *value = *value * 10 + digit;
    }
    return used;
}

/* A character and its number: up to 9 a digit, from 10 a unit, above TENS several tens in one. */
typedef struct cjk_character {
    uint32_t code;
    uint32_t value;
} cjk_character;

enum { TENS = 1 << 30 };

static const cjk_character cjk_characters[] = {
    {0x25CB, 0},         /* ○ */
    {0x25EF, 0},         /* ◯ */
    {0x3007, 0},         /* 〇 */
    {0x4E00, 1},         /* 一 */
    {0x4E03, 7},         /* 七 */
    {0x4E07, 10000},     /* 万 */
    {0x4E09, 3},         /* 三 */
    {0x4E24, 2},         /* 两 */
    {0x4E5D, 9},         /* 九 */
    {0x4E8C, 2},         /* 二 */
    {0x4E94, 5},         /* 五 */
    {0x4EBF, 100000000}, /* 亿 */
    {0x4EDF, 1000},      /* 仟 */
    {0x4F0D, 5},         /* 伍 */
    {0x4F70, 100},       /* 佰 */
    {0x5104, 100000000}, /* 億 */
    {0x5169, 2},         /* 兩 */
    {0x516B, 8},         /* 八 */
    {0x516D, 6},         /* 六 */
    {0x5341, 10},        /* 十 */
    {0x5343, 1000},      /* 千 */
    {0x5344, TENS + 20}, /* 卄 */
    {0x5345, TENS + 30}, /* 卅 */
    {0x534C, TENS + 40}, /* 卌 */
    {0x53C1, 3},         /* 叁 */
    {0x53C2, 3},         /* 参 */
    {0x53C3, 3},         /* 參 */
    {0x56DB, 4},         /* 四 */
    {0x58F1, 1},         /* 壱 */
    {0x58F9, 1},         /* 壹 */
    {0x5EFF, TENS + 20}, /* 廿 */
    {0x5F10, 2},         /* 弐 */
    {0x62FE, 10},        /* 拾 */
    {0x634C, 8},         /* 捌 */
    {0x67D2, 7},         /* 柒 */
    {0x7396, 9},         /* 玖 */
    {0x767E, 100},       /* 百 */
    {0x8086, 4},         /* 肆 */
    {0x842C, 10000},     /* 萬 */
    {0x8CB3, 2},         /* 貳 */
    {0x8D30, 2},         /* 贰 */
    {0x9646, 6},         /* 陆 */
    {0x9678, 6},         /* 陸 */
    {0x96F6, 0},         /* 零 */
    {0xFF2F, 0},         /* Ｏ, the letter: 一九六Ｏ年 */
};

/* The character of three bytes at `at`, 0 where there is none. */
static uint32_t code_at(cq_str text, size_t at)
{
    if (at > text.len || text.len - at < 3)
        return 0;
    const unsigned char *p = (const unsigned char *)text.data + at;
    if ((p[0] & 0xF0) != 0xE0)
        return 0;
    return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (uint32_t)(p[2] & 0x3F);
}

static const cjk_character *character_at(cq_str text, size_t at)
{
    uint32_t code = code_at(text, at);
    size_t low = 0;
    size_t high = CQK_COUNT(cjk_characters);
    if (code < cjk_characters[0].code || (code > 0x3007 && code < 0x4E00))
        return NULL; /* ASCII, kana */
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (cjk_characters[middle].code == code)
            return &cjk_characters[middle];
        if (cjk_characters[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static bool is_cjk_digit(cq_str text, size_t at)
{
    const cjk_character *c = character_at(text, at);
    return c && c->value < 10;
}

/* 二00九: how many zeros of a keyboard stand between two digits of Chinese. */
static size_t ascii_zeros(cq_str text, size_t at)
{
    size_t zeros = 0;
    while (at + zeros < text.len && text.data[at + zeros] == '0')
        zeros++;
    return zeros > 0 && zeros < 3 && is_cjk_digit(text, at + zeros) ? zeros : 0;
}

bool cqk_is_cjk_numeral(cq_str text, size_t at)
{
    return character_at(text, at) != NULL;
}

size_t cqk_cjk_digits(cq_str text, size_t at, uint64_t *value, uint32_t *digits)
{
    size_t used = 0;
    *value = 0;
    *digits = 0;
    while (is_cjk_digit(text, at + used)) {
        *value = *value * 10 + character_at(text, at + used)->value;
        used += 3;
        ++*digits;
        for (size_t zeros = ascii_zeros(text, at + used); zeros > 0; zeros--) {
            *value *= 10;
            used++;
            ++*digits;
        }
        if (*digits > 18)
            return 0;
    }
    return used;
}

/* The state of reading 一億二千三百万四十五: what each unit has gathered so far. */
typedef struct cjk_sum {
    uint64_t total;   /* above the last 万 or 億 */
    uint64_t section; /* since then */
    uint64_t digit;   /* since the last unit */
    bool has_digit;
} cjk_sum;

static bool add_character(cjk_sum *sum, uint32_t value)
{
    if (value >= TENS) {
        sum->section += value - TENS;
    } else if (value < 10) {
        if (sum->has_digit && sum->digit != 0)
            return false;
        sum->digit = value;
        sum->has_digit = true;
        return true;
    } else if (value < 10000) {
        sum->section += (sum->has_digit ? sum->digit : 1) * value;
    } else {
        sum->total = (sum->total + sum->section + sum->digit) * value;
        sum->section = 0;
    }
    sum->digit = 0;
    sum->has_digit = false;
    return sum->total < (uint64_t)1 << 40;
}

static bool starts_with_unit(const cjk_character *c)
{
    return c && c->value >= 100 && c->value < TENS;
}

size_t cqk_cjk_number(cq_str text, size_t at, uint64_t *value)
{
    uint32_t digits;
    *value = 0;
    if (!character_at(text, at))
        return 0; /* nearly always */
    size_t used = cqk_cjk_digits(text, at, value, &digits);
    const cjk_character *next = character_at(text, at + used);
    if (used > 0 && (!next || digits > 1))
        return used;
    if (starts_with_unit(character_at(text, at)) && !character_at(text, at + 3))
        return 0; /* 万 or 百 alone is a word */
    cjk_sum sum = {0, 0, 0, false};
    used = 0;
    for (const cjk_character *c; (c = character_at(text, at + used)) != NULL; used += 3)
        if (!add_character(&sum, c->value))
            break;
    *value = sum.total + sum.section + sum.digit;
    return used;
}

static uint32_t roman_letter(char c)
{
    switch (c) {
    case 'I':
        return 1;
    case 'V':
        return 5;
    case 'X':
        return 10;
    case 'L':
        return 50;
    case 'C':
        return 100;
    case 'D':
        return 500;
    case 'M':
        return 1000;
    default:
        return 0;
    }
}

size_t cqk_roman_write(uint32_t value, char out[16])
{
    static const struct {
        uint32_t value;
        char text[3];
    } parts[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                 {90, "XC"},  {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                 {5, "V"},    {4, "IV"},   {1, "I"}};
    size_t len = 0;
    for (size_t i = 0; i < CQK_COUNT(parts); i++)
        for (; value >= parts[i].value; value -= parts[i].value)
            for (const char *c = parts[i].text; *c; c++)
                out[len++] = *c;
    return len;
}

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Ⅰ to Ⅻ and ⅰ to ⅻ: E2 85 A0 to E2 85 BB. */
static size_t roman_code_point(cq_str text, size_t at, uint32_t *value)
{
    uint32_t code = code_at(text, at);
    if (code < 0x2160 || code > 0x217B || (code > 0x216B && code < 0x2170))
        return 0;
    *value = (code & 0xF) + 1;
    return 3;
}

size_t cqk_roman_number(cq_str text, size_t at, uint32_t *value)
{
    size_t len = 0;
    char upper[16];
    if (at >= text.len)
        return 0;
    bool small = text.data[at] >= 'a';
    for (; at + len < text.len && is_letter(text.data[at + len]); len++) {
        char c = text.data[at + len];
        if (len == sizeof upper - 1 || (c >= 'a') != small)
            return 0;
        upper[len] = small ? (char)(c - 'a' + 'A') : c;
    }
    if (len == 0)
        return roman_code_point(text, at, value);
    uint32_t sum = 0;
    for (size_t i = 0; i < len; i++) {
        uint32_t letter = roman_letter(upper[i]);
        uint32_t next = i + 1 < len ? roman_letter(upper[i + 1]) : 0;
        if (letter == 0)
            return 0;
        sum = letter < next ? sum - letter : sum + letter;
    }
    char canonical[16];
    if (sum == 0 || sum > 3999 || cqk_roman_write(sum, canonical) != len ||
        memcmp(canonical, upper, len) != 0)
        return 0;
    *value = sum;
    return len;
}
