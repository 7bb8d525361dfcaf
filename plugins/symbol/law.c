/*
 * law.c - the numbers of laws and decrees: décret n° 2019-123, Ley 27/2014, Указ № 123, Regulation
 * (EU) 2016/679, 政令第123号.
 */
#include "number.h"

#include <string.h>

/* Over "(EU)" in front of token i: the token behind what stands before it. */
static uint32_t skip_union(const symbol_worker *worker, const cq_segment *segment, uint32_t i)
{
    uint32_t tokens;
    if (i < 3 || !cqk_token_is(segment, i - 1, CQ_STR(")")) ||
        !cqk_token_is(segment, i - 3, CQ_STR("(")) ||
        symbol_word_at(worker, segment, i - 2, &tokens) != WORD_UNION)
        return i;
    return i - 3;
}

/* "131-ФЗ", "560-р", "012-2016-RE": letters belong to the number where they touch it. */
static uint32_t end_of_number(const cq_segment *segment, uint32_t last)
{
    const cq_tokens *t = segment->tokens;
    while (last + 1 < t->count && cqk_touches(segment, last) && cqk_touches(segment, last + 1) &&
           (cqk_token_is(segment, last, CQ_STR("-")) || cqk_token_is(segment, last, CQ_STR("/"))) &&
           (t->kind[last + 1] == CQ_TOKEN_NUMBER ||
            (t->kind[last + 1] == CQ_TOKEN_LETTER &&
             (cqk_shape(segment, last + 1, CQ_SHAPE_UPPER_ALL) ||
              cqk_token_is(segment, last + 1, CQ_STR("р"))))))
        last += 2;
    return last;
}

/* "от 5 августа 2005 г. N 494", or a line "16 июня 2003 г. № 5": a number behind a document's date.
 */
static bool is_behind_date(const cq_segment *segment, uint32_t i)
{
    enum { DATE_TOKENS = 8, DAY_TO_YEAR = 5 }; /* day, month, year, г and its point */
    bool digits = false;
    if (i >= DAY_TO_YEAR && cqk_token_is(segment, i - 2, CQ_STR("г")) &&
        segment->tokens->kind[i - DAY_TO_YEAR] == CQ_TOKEN_NUMBER &&
        segment->tokens->kind[i - 3] == CQ_TOKEN_NUMBER &&
        (i == DAY_TO_YEAR || cqk_shape(segment, i - DAY_TO_YEAR, CQ_SHAPE_LINE_BEFORE)))
        return true;
    for (uint32_t back = 1; back <= DATE_TOKENS && back <= i; back++) {
        if (cqk_token_is(segment, i - back, CQ_STR("от")))
            return digits;
        digits |= segment->tokens->kind[i - back] == CQ_TOKEN_NUMBER;
    }
    return false;
}

uint32_t symbol_law_number(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, uint32_t *end)
{
    uint32_t tokens;
    uint32_t i = run->first;
    const cq_tokens *t = segment->tokens;
    if (!symbol_is_digit(segment->text.data[t->start[i]]))
        return 0;
    bool numbered = symbol_word_before(worker, segment, i, &tokens) == WORD_NUMBER;
    if (i > 0 && cqk_token_is(segment, i - 1, CQ_STR("N"))) {
        numbered = true;
        tokens = 1;
    }
    if (numbered)
        i -= tokens;
    bool dated = numbered && !worker->is_despatch && is_behind_date(segment, i);
    uint32_t before = skip_union(worker, segment, i);
    uint32_t word = before > 0 ? symbol_word_before(worker, segment, before, &tokens) : 0;
    uint32_t last = end_of_number(segment, run->last);
    bool separated = run->has_slash || run->has_other || last > run->last;
    bool act = word == WORD_ACT && run->has_slash && (before < i || numbered);
    if (!act && !dated && (word != WORD_LAW || !(numbered || separated)))
        return 0;
    *end = t->end[last - 1];
    return last;
}

/* 대통령령 제12345호, 外務省告示第123号: number and counter behind the word for a law. */
bool symbol_eastern_law(const symbol_worker *worker, const cq_segment *segment,
                        const symbol_run *run, const symbol_digits *n)
{
    uint32_t tokens;
    uint32_t i = run->first;
    bool korean = n->start > segment->tokens->start[i];
    bool counted = korean || cqk_token_is(segment, n->last, CQ_STR("号")) ||
                   cqk_token_is(segment, n->last, CQ_STR("號"));
    if (!korean && i > 0 && cqk_token_is(segment, i - 1, CQ_STR("第")))
        i--;
    return counted && (korean || i < run->first) && i > 0 &&
           symbol_word_before(worker, segment, i, &tokens) == WORD_LAW;
}
