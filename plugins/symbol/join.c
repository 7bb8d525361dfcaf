/*
 * join.c - codes whose parts stand apart: what belongs to one around the tokens that touch, as in
 * "AG/RES. 1962", "MSC 98/23", "C. 497 (1), M. 339 (1), 1938", "75 UNTS 287".
 */
#include "number.h"

#include <string.h>

bool symbol_joins(const cq_segment *segment, uint32_t i, symbol_run *run)
{
    const cq_tokens *t = segment->tokens;
    char c = segment->text.data[t->start[i]];
    switch (t->kind[i]) {
    case CQ_TOKEN_NUMBER:
        return true;
    case CQ_TOKEN_LETTER:
        run->has_letter |= !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII);
        run->has_other |=
            memchr(cqk_token(segment, i).data, '.', cqk_token(segment, i).len) != NULL;
        return !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII);
    case CQ_TOKEN_PUNCTUATION:
        run->has_slash |= c == '/';
        run->has_parenthesis |= c == '(';
        run->has_other |= c == '.' || c == '-';
        return c == '/' || c == '.' || c == '-' || c == '(' || c == ')';
    default:
        return false;
    }
}

/* "AG/RES. 1962": the number stands apart from its code. */
static void join_code(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    uint32_t i = run->first;
    symbol_run whole = {.first = i};
    if (i < floor + 4 || !cqk_token_is(segment, i - 1, CQ_STR(".")) ||
        !cqk_token_is(segment, i - 3, CQ_STR("/")) || !cqk_touches(segment, i - 1))
        return;
    do
        whole.first--;
    while (whole.first > floor && cqk_touches(segment, whole.first) &&
           symbol_joins(segment, whole.first - 1, &whole));
    run->first = whole.first;
    run->has_letter = run->has_slash = true;
}

/* "41 C/5", "202 EX/Decision 4": UNESCO's sessions stand in front of the code. */
static void join_session(const cq_segment *segment, symbol_run *run)
{
    const uint32_t code = run->last;
    symbol_run whole = *run;
    if (run->last != run->first + 1 || !cqk_token_is(segment, code + 1, CQ_STR("/")) ||
        !cqk_touches(segment, code + 1) || cqk_touches(segment, code) ||
        (!cqk_token_is(segment, code, CQ_STR("C")) && !cqk_token_is(segment, code, CQ_STR("EX"))))
        return;
    do
        whole.last++;
    while (whole.last < segment->tokens->count && cqk_touches(segment, whole.last) &&
           symbol_joins(segment, whole.last, &whole));
    run->last = whole.last;
    run->has_letter = run->has_slash = true;
}

/* "C. 497 (1), M. 339 (1), 1938": the letters of the League of Nations stand apart. */
static void join_league(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    uint32_t i = run->first;
    if (i < floor + 2 || !cqk_token_is(segment, i - 1, CQ_STR(".")) ||
        !(cqk_token_is(segment, i - 2, CQ_STR("C")) || cqk_token_is(segment, i - 2, CQ_STR("A"))))
        return;
    run->first = i - 2;
    run->has_letter = run->has_other = true;
}

/* "MSC 98/23", "C-DEC 209/5", "NSC 5501", "NIE 11-4-65": the body stands apart from its number. */
static void join_body(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    static const char *const bodies[] = {"PE-CONS", "MSC",   "MEPC", "LEG",   "FAL",
                                         "MC",      "C-DEC", "NSC",  "SWNCC", "JCS",
                                         "CCS",     "PPS",   "OCB",  "PSB",   "SANACC"};
    static const char *const papers[] = {"NSC",  "SWNCC", "SANACC", "JCS",  "CCS",  "PPS",
                                         "NSAM", "TIAS",  "ORE",    "NSDM", "NSSM", "NSDD",
                                         "NSPD", "NIE",   "SNIE",   "NSD"};
    uint32_t i = run->first;
    uint32_t first = i > floor ? i - 1 : i;
    if (first >= floor + 2 && first < i && cqk_token_is(segment, first, CQ_STR(".")) &&
        cqk_token_is(segment, first - 1, CQ_STR("No")))
        first -= 2; /* NSAM No. 273 */
    if (run->has_letter || first == i || segment->tokens->kind[first] != CQ_TOKEN_LETTER)
        return;
    if (cqk_token_in(segment, first, papers, CQK_COUNT(papers))) {
        run->first = first; /* (NSC 167/2 */
        run->has_letter = run->has_other = true;
        return;
    }
    symbol_run body = *run;
    while (first > floor && cqk_touches(segment, first) && symbol_joins(segment, first - 1, &body))
        first--;
    for (size_t k = 0; run->has_slash && k < CQK_COUNT(bodies); k++)
        if (cqk_is(cqk_tokens(segment, first, i), bodies[k])) {
            run->first = first;
            run->has_letter = true;
        }
}

/* "C.P. (51) 44", "KOM (2005) 87": papers of the British Cabinet and the European Commission, with
 * blanks between letters, year and number. */
static void join_cabinet(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    static const char *const commission[] = {"COM", "KOM", "SEC", "SWD", "JOIN", "Inf", "Jur"};
    uint32_t i = run->first;
    symbol_run letters = *run;
    if (run->last != i + 1 || i < floor + 2 || !cqk_token_is(segment, i - 1, CQ_STR("(")) ||
        !cqk_token_is(segment, i + 1, CQ_STR(")")) ||
        !(cqk_token_is(segment, i - 2, CQ_STR(".")) ||
          cqk_token_in(segment, i - 2, commission, CQK_COUNT(commission))))
        return;
    uint32_t first = i - 2;
    while (first > floor && cqk_touches(segment, first) &&
           symbol_joins(segment, first - 1, &letters))
        first--;
    run->first = first;
    run->has_letter = run->has_other = true;
}

/* "C.P.M. 1186", "Conf. D. 157": letters of the League of Nations' committees and conferences. */
static void join_committee(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    static const char *const series[] = {"C.L.", "C.P.M.", "O.C.",   "C.H.",   "C.I.C.I.",
                                         "C.T.", "C.P.",   "W.P.",   "C.I.D.", "R.R.",
                                         "D.",   "P.C.",   "Conf.D."};
    uint32_t i = run->first;
    if (i < floor + 2 || !cqk_token_is(segment, i - 1, CQ_STR(".")))
        return;
    symbol_run letters = *run;
    uint32_t first = i - 1;
    while (first > floor && cqk_touches(segment, first) &&
           symbol_joins(segment, first - 1, &letters))
        first--;
    while (segment->tokens->kind[first] == CQ_TOKEN_PUNCTUATION && first + 1 < i)
        first++; /* (C.P.M. */
    bool known = false;
    for (size_t k = 0; k < CQK_COUNT(series); k++)
        known |= cqk_is(cqk_tokens(segment, first, i), series[k]);
    bool conference = first >= floor + 2 && cqk_token_is(segment, first, CQ_STR("D")) &&
                      cqk_token_is(segment, first - 2, CQ_STR("Conf"));
    if (!known || (cqk_token_is(segment, first, CQ_STR("D")) && !conference))
        return;
    run->first = conference ? first - 2 : first;
    run->has_letter = run->has_other = true;
}

/* "75 UNTS 287": volume and page of a collection of treaties. */
static void join_collection(const cq_segment *segment, symbol_run *run)
{
    static const char *const collections[] = {"UNTS",     "LNTS",     "UST",
                                              "U.N.T.S.", "L.N.T.S.", "U.S.T."};
    uint32_t page = run->last + 1;
    if (run->has_letter || run->last != run->first + 1)
        return;
    while (page < segment->tokens->count && cqk_touches(segment, page) && page < run->last + 7)
        page++;
    if (page >= segment->tokens->count || segment->tokens->kind[page] != CQ_TOKEN_NUMBER)
        return;
    cq_str name = cqk_tokens(segment, run->last, page);
    for (size_t k = 0; k < CQK_COUNT(collections); k++)
        if (cqk_is(name, collections[k])) {
            run->last = page + 1;
            run->has_letter = run->has_other = true;
        }
}

/* "ST 9565 2015 INIT", "9336/14 ADD 1": papers of the Council of the European Union. */
static void join_council(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    enum { PARTS = 2 };
    static const char *const drafts[] = {"REV", "ADD", "COR", "DCL", "EXT"};
    uint32_t draft = run->last;
    if (run->has_slash && !run->has_letter && draft + 1 < segment->tokens->count &&
        cqk_token_in(segment, draft, drafts, CQK_COUNT(drafts)) &&
        segment->tokens->kind[draft + 1] == CQ_TOKEN_NUMBER) {
        run->last = draft + PARTS; /* 9336/14 ADD 1 */
        run->has_letter = true;
        return;
    }
    if (run->has_letter || run->first == floor || run->first + PARTS >= segment->tokens->count ||
        !cqk_token_is(segment, run->first - 1, CQ_STR("ST")) ||
        segment->tokens->kind[run->first + 1] != CQ_TOKEN_NUMBER)
        return;
    run->last = run->first + 1 + PARTS;
    run->first--;
    run->has_letter = run->has_other = true;
}

void symbol_join(const cq_segment *segment, uint32_t floor, symbol_run *run)
{
    join_code(segment, floor, run);
    join_session(segment, run);
    join_league(segment, floor, run);
    join_committee(segment, floor, run);
    join_body(segment, floor, run);
    join_cabinet(segment, floor, run);
    join_collection(segment, run);
    join_council(segment, floor, run);
}
