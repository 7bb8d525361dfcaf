/*
 * ordinal.h - ordinals as documents write them, in eight languages.
 *
 * Digits with any suffix, also a wrong one ("2st", "31th", "27e", "2.ª", "3-й", "1,204th"), Roman
 * numerals, words ("hundred and ninety-ninth", "вторая"), "inaugural", "first-ever", 第3回, 第三届,
 * 首次, 初の, 제3차, 첫. Whether an ordinal counts anything of interest is its caller's to say.
 */
#ifndef CQK_ORDINAL_H
#define CQK_ORDINAL_H

#include "numeral.h"

enum {
    CQK_ORDINAL_DIGITS = 1, /* 3rd, 27e, 3-й, 第3回, 제3차 */
    CQK_ORDINAL_DOT = 2,    /* 3. (an ordinal in German, else often none) */
    CQK_ORDINAL_ROMAN = 3,  /* XXIV */
    CQK_ORDINAL_WORDS = 4,  /* twenty-second, 第二次 */
    CQK_ORDINAL_FIRST = 5   /* inaugural, 初の: one by its meaning */
};

typedef struct cqk_ordinal {
    uint32_t value;  /* 1 and more */
    uint32_t form;   /* CQK_ORDINAL_... */
    uint32_t tokens; /* how many tokens it touches, the last perhaps in part */
    uint32_t start;  /* bytes of the segment, half-open */
    uint32_t end;    /* inside a token where Hangul is written together: 제3차회의 */
} cqk_ordinal;

/* The longest ordinal that begins with token i. [any] */
bool cqk_ordinal_at(const cq_host *host, const cq_segment *segment, uint32_t i,
                    cqk_ordinal *ordinal);

/* The longest ordinal that ends with the token in front of token `end`. `bit` is that of
 * cqk_ordinal_watch below, which spares most tokens a closer look; 0: there is none. [any] */
bool cqk_ordinal_before(const cq_host *host, const cq_segment *segment, uint32_t end, uint32_t bit,
                        cqk_ordinal *ordinal);

/*
 * Asking for ordinals costs hundreds of instructions a word. Who asks at many tokens watches for
 * those that an ordinal may begin with, and asks where cqk_ordinal_may_begin says so.
 *
 * cqk_ordinal_watch: false where memory is out. [control]
 */
bool cqk_ordinal_watch(const cq_host *host, uint32_t *bit);

/* May an ordinal begin with token i? Often wrong with yes, never with no but for Roman numerals
 * past 299 with an ending. The bit alone says it of all but German ordinals of several parts. [any]
 */
static inline bool cqk_ordinal_may_begin(const cq_segment *segment, uint32_t i, uint32_t bit)
{
    const cq_tokens *t = segment->tokens;
    if (t->watched[i] & bit)
        return true;
    if (t->kind[i] != CQ_TOKEN_LETTER)
        return false;
    return cqk_may_be_compound(cqk_token(segment, i));
}

/* May an ordinal end with the token in front of token `end`? As above. [any] */
static inline bool cqk_ordinal_may_end(const cq_segment *segment, uint32_t end, uint32_t bit)
{
    const cq_tokens *t = segment->tokens;
    uint32_t last = end - 1;
    if (end == 0)
        return false;
    if (t->kind[last] != CQ_TOKEN_LETTER || cqk_ordinal_may_begin(segment, last, bit))
        return true;
    return last > 0 && (t->kind[last - 1] == CQ_TOKEN_NUMBER || cqk_touches(segment, last));
}

#endif
