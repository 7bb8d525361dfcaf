/*
 * qualifier.c - words that set meetings apart from the ordinary ones of the same body, so that they
 * are counted on their own: "second extraordinary session", "seventh inter-sessional meeting".
 */
#include "series/series.h"

enum { SPECIAL = 1, EXTRAORDINARY = 2, EMERGENCY = 4, INFORMAL = 8, BETWEEN_SESSIONS = 16 };

static const struct {
    const char *stem; /* in small letters */
    uint32_t bit;
} rows[] = {{"außerordentlich", EXTRAORDINARY},
            {"d'urgence", EMERGENCY},
            {"d’urgence", EMERGENCY},
            {"de emergencia", EMERGENCY},
            {"emergency", EMERGENCY},
            {"especial", SPECIAL},
            {"extraord", EXTRAORDINARY},
            {"informal", INFORMAL},
            {"informel", INFORMAL},
            {"informell", INFORMAL},
            {"inter-session", BETWEEN_SESSIONS},
            {"intersession", BETWEEN_SESSIONS},
            {"sonder", SPECIAL},
            {"special", SPECIAL},
            {"spécial", SPECIAL},
            {"внеочередн", EXTRAORDINARY}, /* D0 */
            {"неформальн", INFORMAL},
            {"межсессионн", BETWEEN_SESSIONS},
            {"специальн", SPECIAL}, /* D1 */
            {"чрезвычайн", EXTRAORDINARY},
            {"临时", EXTRAORDINARY}, /* E4 */
            {"特別", SPECIAL},       /* E7 */
            {"特别", SPECIAL},
            {"緊急", EMERGENCY},
            {"紧急", EMERGENCY},
            {"臨時", EXTRAORDINARY}, /* E8 */
            {"非公式", INFORMAL},    /* E9 */
            {"非正式", INFORMAL},
            {"긴급", EMERGENCY},     /* EA */
            {"비공식", INFORMAL},    /* EB */
            {"임시", EXTRAORDINARY}, /* EC */
            {"특별", SPECIAL}};      /* ED */

/* The rows whose stems begin with a byte: most bytes have none. */
typedef struct range {
    size_t first;
    size_t last;
} range;

static range rows_of(unsigned char c)
{
    switch (c) {
    case 'a':
        return (range){0, 1};
    case 'd':
        return (range){1, 4};
    case 'e':
        return (range){4, 7};
    case 'i':
        return (range){7, 12};
    case 's':
        return (range){12, 15};
    case 0xD0:
        return (range){15, 18};
    case 0xD1:
        return (range){18, 20};
    case 0xE4:
        return (range){20, 21};
    case 0xE7:
        return (range){21, 25};
    case 0xE8:
        return (range){25, 26};
    case 0xE9:
        return (range){26, 28};
    case 0xEA:
    case 0xEB:
    case 0xEC:
    case 0xED:
        return (range){28 + c - 0xEAu, 29 + c - 0xEAu};
    default:
        return (range){0, 0};
    }
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Does the text go on with the stem, in small letters or capitals of ASCII, at a word's beginning?
 */
static bool goes_on(cq_str text, size_t at, const char *stem)
{
    for (size_t i = 0; stem[i]; i++)
        if (at + i >= text.len || lower(text.data[at + i]) != stem[i])
            return false;
    return true;
}

static bool is_letter(char c)
{
    unsigned letter = ((unsigned char)c | 0x20u) - 'a';
    return letter < 26;
}

bool qualifiers_part(uint32_t a, uint32_t b)
{
    return ((a ^ b) & (SPECIAL | EXTRAORDINARY | EMERGENCY | BETWEEN_SESSIONS)) != 0;
}

uint32_t qualifiers_of(cq_str text)
{
    uint32_t bits = 0;
    bool inside = false; /* a word */
    for (size_t at = 0; at < text.len; at++) {
        bool begins = !inside;
        inside = is_letter(text.data[at]);
        if (!begins)
            continue;
        range these = rows_of((unsigned char)lower(text.data[at]));
        for (size_t k = these.first; k < these.last; k++)
            if (goes_on(text, at, rows[k].stem))
                bits |= rows[k].bit;
    }
    return bits;
}
