/*
 * hyphen.h - what becomes of the hyphen of a word that is cut at a line's end.
 */
#ifndef CQI_REPAIR_HYPHEN_H
#define CQI_REPAIR_HYPHEN_H

#include "repair/words.h"

/* An ASCII letter without its case; other bytes stay. */
static inline unsigned char cqi_fold_letter(char c)
{
    return (unsigned char)(c | (c >= 'A' && c <= 'Z') << 5);
}

static inline bool cqi_same_letters(const char *a, const char *b, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (cqi_fold_letter(a[i]) != cqi_fold_letter(b[i]))
            return false;
    return true;
}

/* Would its halves, if both were words of their own, speak for the hyphen? */
bool cqi_may_be_compound(const cqi_cut_word *cut);

/* How the word is joined, after how often its readings occur. */
cqi_join cqi_cut_settle(const cqi_cut_word *cut);

#endif
