/*
 * chars.h - what repair asks of one character: its class, its width on a page, its repair.
 *
 * All text here is well-formed UTF-8.
 */
#ifndef CQI_REPAIR_CHARS_H
#define CQI_REPAIR_CHARS_H

#include "unicode/utf8.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum cqi_char_class {
    CQI_CHAR_NONE, /* no character: a control, a mark without width */
    CQI_CHAR_SPACE,
    CQI_CHAR_LOWER,
    CQI_CHAR_UPPER,
    CQI_CHAR_LETTER, /* of a script without case, spaced */
    CQI_CHAR_DIGIT,
    CQI_CHAR_IDEOGRAPH, /* Han, kana, bopomofo, full-width letters: written without spaces */
    CQI_CHAR_HANGUL,
    CQI_CHAR_STOP,   /* ends a sentence: . ! ? */
    CQI_CHAR_COLON,  /* : */
    CQI_CHAR_COMMA,  /* , ; */
    CQI_CHAR_HYPHEN, /* - U+2010 and the soft hyphen, U+00AC as scanners' hyphen */
    CQI_CHAR_DASH,
    CQI_CHAR_SLASH,
    CQI_CHAR_OPEN,
    CQI_CHAR_CLOSE,
    CQI_CHAR_QUOTE, /* opens or closes */
    CQI_CHAR_WIDE_STOP,
    CQI_CHAR_WIDE_COMMA,
    CQI_CHAR_WIDE_OPEN,
    CQI_CHAR_WIDE_CLOSE,
    CQI_CHAR_BULLET,  /* opens a list item: dots, squares, stars */
    CQI_CHAR_CIRCLED, /* a circled or parenthesised number */
    CQI_CHAR_SYMBOL
} cqi_char_class;

cqi_char_class cqi_char_classify(uint32_t c);

extern const uint8_t cqi_ascii_class[128];

/* The class of the character at `text`. */
static inline cqi_char_class cqi_class_at(const char *text)
{
    size_t len;
    unsigned char lead = (unsigned char)*text;
    if (lead < 0x80)
        return (cqi_char_class)cqi_ascii_class[lead];
    if (lead >= 0xE4 && lead <= 0xE9) /* U+4000 to U+9FFF */
        return CQI_CHAR_IDEOGRAPH;
    if (lead == 0xEB || lead == 0xEC) /* U+B000 to U+CFFF */
        return CQI_CHAR_HANGUL;
    return cqi_char_classify(cqi_char_at(text, &len));
}

/* Is it of a script, or the punctuation of one, whose lines join without a space? */
static inline bool cqi_class_is_wide(cqi_char_class class)
{
    return class == CQI_CHAR_IDEOGRAPH ||
           (class >= CQI_CHAR_WIDE_STOP && class <= CQI_CHAR_WIDE_CLOSE);
}

static inline bool cqi_class_is_letter(cqi_char_class class)
{
    return class >= CQI_CHAR_LOWER && class <= CQI_CHAR_LETTER;
}

/* Columns of a page grid that the UTF-8 sequence with this lead byte takes (0 for the others). */
extern const uint8_t cqi_lead_width[256];

/* Does a sequence that begins with this byte need a look by cqi_char_repair? */
extern const uint8_t cqi_lead_suspect[256];

/* What becomes of a character. */
typedef enum cqi_repair_action { CQI_KEEP, CQI_TO_SPACE, CQI_DROP } cqi_repair_action;

typedef struct cqi_char_fix {
    cqi_repair_action action;
    uint8_t from; /* bytes of the character in the text */
} cqi_char_fix;

/* What repair does to the character at `text`. */
cqi_char_fix cqi_char_repair(const char *text);

/* How many bytes of white space (or of characters without any ink) stand at `text`; `len` > 0. */
size_t cqi_blank_at(const char *text, size_t len);

/* Puts a word of UTF-8 into lower case, in place: ASCII, Latin-1 and the Russian letters, of which
 * the words that repair knows are made. */
void cqi_lower(char *word, size_t len);

#endif
