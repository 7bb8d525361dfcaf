/*
 * committee.c - papers of technical committees, which are numbered behind the committee's own
 * number: "ISO/IEC JTC 1/SC 27 N 4411", "JTC1/SC22/WG14 N1570", "ISO/TC 46 N 475".
 */
#include "number.h"

/* "JTC", "JTC1", "SC22": the letters of a numbered committee, with its number or without. */
static bool is_committee(cq_str text)
{
    static const char *const kinds[] = {"JTC", "TC", "SC", "WG", "SWG"};
    size_t letters = 0;
    while (letters < text.len && text.data[letters] >= 'A' && text.data[letters] <= 'Z')
        letters++;
    for (size_t k = letters; k < text.len; k++)
        if (!symbol_is_digit(text.data[k]))
            return false;
    for (size_t k = 0; k < CQK_COUNT(kinds); k++)
        if (cqk_is((cq_str){text.data, letters}, kinds[k]))
            return true;
    return false;
}

/* The bodies whose committees these are. */
static bool is_parent(const cq_segment *segment, uint32_t i)
{
    static const char *const parents[] = {"ISO", "IEC", "CEN", "CENELEC"};
    return cqk_token_in(segment, i, parents, CQK_COUNT(parents));
}

/* Where the committee's name begins that ends in front of token `end`; `end`: there is none. */
static uint32_t committee_before(const cq_segment *segment, uint32_t end)
{
    enum { NAME_MAX_TOKENS = 16 };
    const cq_tokens *t = segment->tokens;
    uint32_t first = end;
    for (uint32_t i = end; i > 0 && end - i < NAME_MAX_TOKENS; i--) {
        bool numbered = i < end && t->kind[i] == CQ_TOKEN_NUMBER;
        cq_str text = cqk_token(segment, i - 1);
        if (t->kind[i - 1] == CQ_TOKEN_LETTER && is_committee(text) &&
            (numbered || symbol_is_digit(text.data[text.len - 1])))
            first = i - 1;
        else if (first < end && is_parent(segment, i - 1))
            first = i - 1;
        else if (t->kind[i - 1] != CQ_TOKEN_NUMBER && !cqk_token_is(segment, i - 1, CQ_STR("/")))
            break;
    }
    return first;
}

/* "N1570" as one token. */
static bool is_numbered_paper(cq_str text)
{
    enum { DIGITS_MIN = 2, DIGITS_MAX = 6 };
    if (text.len < 1 + DIGITS_MIN || text.len > 1 + DIGITS_MAX || text.data[0] != 'N')
        return false;
    for (size_t k = 1; k < text.len; k++)
        if (!symbol_is_digit(text.data[k]))
            return false;
    return true;
}

cq_status symbol_committee(symbol_worker *worker, const cq_segment *segment, const cq_emitter *out,
                           uint32_t i, uint32_t *past)
{
    const cq_tokens *t = segment->tokens;
    uint32_t mark = i;
    if (t->kind[i] == CQ_TOKEN_NUMBER && i > 0 && cqk_token_is(segment, i - 1, CQ_STR("N")))
        mark = i - 1;
    else if (t->kind[i] != CQ_TOKEN_LETTER || !is_numbered_paper(cqk_token(segment, i)))
        return CQ_OK;
    uint32_t first = committee_before(segment, mark);
    if (first == mark)
        return CQ_OK;
    *past = i + 1;
    return symbol_emit(worker, segment, out, t->start[first], t->end[i], CQ_STR("committee"));
}
