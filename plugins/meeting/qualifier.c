/*
 * qualifier.c - words that set meetings apart from the ordinary ones of the same body, so that they
 * are counted on their own: "second extraordinary session", "seventh inter-sessional meeting".
 */
#include "series.h"

#include <string.h>

enum { SPECIAL = 1, EXTRAORDINARY = 2, EMERGENCY = 4, INFORMAL = 8, BETWEEN_SESSIONS = 16 };

static const struct {
    const char *stem; /* in small letters */
    uint32_t bit;
} rows[] = {{"special", SPECIAL},
            {"spécial", SPECIAL},
            {"especial", SPECIAL},
            {"sonder", SPECIAL},
            {"специальн", SPECIAL},
            {"特別", SPECIAL},
            {"特别", SPECIAL},
            {"특별", SPECIAL},
            {"extraord", EXTRAORDINARY},
            {"außerordentlich", EXTRAORDINARY},
            {"внеочередн", EXTRAORDINARY},
            {"чрезвычайн", EXTRAORDINARY},
            {"臨時", EXTRAORDINARY},
            {"临时", EXTRAORDINARY},
            {"임시", EXTRAORDINARY},
            {"emergency", EMERGENCY},
            {"d'urgence", EMERGENCY},
            {"d’urgence", EMERGENCY},
            {"de emergencia", EMERGENCY},
            {"緊急", EMERGENCY},
            {"紧急", EMERGENCY},
            {"긴급", EMERGENCY},
            {"informal", INFORMAL},
            {"informel", INFORMAL},
            {"informell", INFORMAL},
            {"неформальн", INFORMAL},
            {"非公式", INFORMAL},
            {"非正式", INFORMAL},
            {"비공식", INFORMAL},
            {"intersession", BETWEEN_SESSIONS},
            {"inter-session", BETWEEN_SESSIONS},
            {"межсессионн", BETWEEN_SESSIONS}};

/* What the stems in ASCII begin with, by letters of the alphabet. */
#define LETTER(c)     (UINT32_C(1) << ((c) - 'a'))
#define FIRST_LETTERS (LETTER('d') | LETTER('e') | LETTER('i') | LETTER('s'))

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Does the text go on with the stem, in small letters or capitals of ASCII, at a word's beginning?
 */
static bool goes_on(cq_str text, size_t at, const char *stem)
{
    size_t len = strlen(stem);
    if (text.len - at < len)
        return false;
    for (size_t i = 0; i < len; i++) {
        if (lower(text.data[at + i]) != stem[i])
            return false;
    }
    return true;
}

/* May a stem begin with that byte? */
static bool begins_stem(unsigned char c)
{
    unsigned letter = (unsigned)(c | 0x20) - 'a';
    return c >= 0xC0 || (letter < 26 && FIRST_LETTERS >> letter & 1);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

uint32_t qualifiers_of(cq_str text)
{
    uint32_t bits = 0;
    for (size_t at = 0; at < text.len; at++) {
        if (!begins_stem((unsigned char)text.data[at]) || (at && is_letter(text.data[at - 1])))
            continue;
        char first = lower(text.data[at]);
        for (size_t k = 0; k < CQK_COUNT(rows); k++)
            if (rows[k].stem[0] == first && goes_on(text, at, rows[k].stem))
                bits |= rows[k].bit;
    }
    return bits;
}
