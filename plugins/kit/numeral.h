/*
 * numeral.h - numbers as documents write them: digits of any width, CJK numerals, Roman numerals
 * and number words.
 *
 * The readers work on bytes of UTF-8 and return how many they used, 0 where there is no number.
 * They know nothing of dates or ordinals; kit/ordinal.h and the date plugin build on them.
 */
#ifndef CQK_NUMERAL_H
#define CQK_NUMERAL_H

#include "kit.h"

/* A run of decimal digits, ASCII or full-width, at most 18 of them: its value and how many digits.
 */
size_t cqk_digits(cq_str text, size_t at, uint64_t *value, uint32_t *digits);

/*
 * A number in Chinese characters: positional (一九九六, 二○○三 with 〇, ○, 零, a circle or 0 as
 * zero) or with units (三十一, 二百零五, 廿三, 卅一, 一千二百万), formal forms (壹貳參) too. Sets
 * *value.
 */
size_t cqk_cjk_number(cq_str text, size_t at, uint64_t *value);

/* Is the character at `at` one that such numbers are written with? Says no at nearly all others. */
bool cqk_is_cjk_numeral(cq_str text, size_t at);

/* Like cqk_cjk_number, but only the positional form: sets *digits as cqk_digits does. */
size_t cqk_cjk_digits(cq_str text, size_t at, uint64_t *value, uint32_t *digits);

/*
 * A Roman numeral in canonical form, all in one case, 1 to 3999: "XXIV", "xiv". It uses the whole
 * run of ASCII letters or nothing. Also the code points U+2160..U+217B (Ⅳ, ⅻ), one of them a
 * number.
 */
size_t cqk_roman_number(cq_str text, size_t at, uint32_t *value);

/* Writes the canonical numeral of 1 to 3999 in capitals, without a NUL; returns its length. */
size_t cqk_roman_write(uint32_t value, char out[16]);

enum {
    CQK_NUMBER_CARDINAL = 1, /* two, vingt, zwölf, два */
    CQK_NUMBER_ORDINAL = 2   /* second, vingtième, zwölften, второго */
};

/*
 * A number in words (English, French, Spanish, German, Russian in all cases) that begins with token
 * i: "twenty-first", "one hundred and ninety-ninth", "soixante-dixième", "cuadragésimo segundo",
 * "einundzwanzigste", "двадцать первого". Returns how many tokens it has, 0 if none begins here;
 * sets *value (up to 999999) and *form. Below 100 "and" joins nothing: "two and three" are two
 * numbers.
 */
uint32_t cqk_number_words(const cq_host *host, const cq_segment *segment, uint32_t i,
                          uint32_t *value, uint32_t *form);

/* One word by its fold key (cq_host.fold), German compounds too. False: no number word. */
bool cqk_number_word(cq_str key, uint32_t *value, uint32_t *form);

/*
 * Sets the bits of the ASCII number words' fold hashes in a bitmap of `bits` bits, a power of two,
 * for cq_watch. German words of several parts are left out: cqk_may_be_compound. [control]
 */
void cqk_number_words_mark(const cq_host *host, uint64_t *bitmap, uint32_t bits);

/* Does an ASCII word end as German ordinals do (-te, -ter, -ten, -tem, -tes)? In any case. */
static inline bool cqk_may_be_compound(cq_str word)
{
    enum { T = 't', E = 'e', SHORTEST = 6, SMALL = 0x20 };
    if (word.len < SHORTEST)
        return false;
    const char *last = word.data + word.len - 1;
    return ((last[0] | SMALL) == E && (last[-1] | SMALL) == T) ||
           ((last[-1] | SMALL) == E && (last[-2] | SMALL) == T);
}

#endif
