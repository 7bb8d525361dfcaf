/*
 * resolution.c - which numbers are those of resolutions and decisions: by the word in front of or
 * behind them, by the list they stand in, by number and year or session.
 */
#include "number.h"

#include <string.h>

enum { LOOK_BACK = 10, LIST_GAP = 12 };

/* The Security Council's first resolutions: the last of each year from 1946 on. A number as small
 * with another year is one of another body's, of which the year is a date: "Résolution 7 (1948)".
 */
static bool fits_first_years(uint32_t value, uint32_t year)
{
    static const uint8_t lasts[] = {15, 37, 66, 78, 89};
    uint32_t expected = 1946;
    for (size_t i = 0; i < CQK_COUNT(lasts) && value > lasts[i]; i++)
        expected++;
    return year == expected;
}

/* The Security Council's count at the end of every hundredth resolution's year, 0 to 2800. */
static bool fits_year(uint32_t value, uint32_t year)
{
    static const uint16_t years[] = {1947, 1953, 1964, 1971, 1976, 1981, 1987, 1991, 1993, 1994,
                                     1995, 1997, 1998, 2000, 2002, 2003, 2005, 2006, 2008, 2009,
                                     2011, 2013, 2015, 2016, 2018, 2019, 2021, 2023, 2025};
    if (value / 100 >= CQK_COUNT(years))
        return year >= 2025;
    uint32_t expected = years[value / 100];
    return year + 3 >= expected && year <= expected + (value < 200 ? 12 : 4);
}

/* 決議 or 结议 behind the number: 第1540号决议, 1373号決議. */
static bool resolution_behind(const symbol_worker *worker, const cq_segment *segment, uint32_t i)
{
    static const cq_str counters[] = {CQ_STR_INIT("号"), CQ_STR_INIT("號")};
    if (!cqk_token_is(segment, i, counters[0]) && !cqk_token_is(segment, i, counters[1]))
        return false;
    uint32_t tokens;
    return symbol_word_at(worker, segment, i + 1, &tokens) == WORD_RESOLUTION;
}

/* A Hangul word that ends in 결의 or 결의안: 안보리결의. */
static bool is_korean_resolution(const cq_segment *segment, uint32_t i)
{
    static const cq_str ends[] = {CQ_STR_INIT("결의"), CQ_STR_INIT("결의안"),
                                  CQ_STR_INIT("결의문")};
    cq_str text = cqk_token(segment, i);
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (text.len >= ends[k].len &&
            memcmp(text.data + text.len - ends[k].len, ends[k].data, ends[k].len) == 0)
            return true;
    return false;
}

/*
 * The word that governs the number before token i: resolution, decision, bill ... Names of bodies
 * and "No." may stand between. *loose: a small word ("of") stands directly in front of the number.
 */
uint32_t symbol_word_in_front(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                              bool *loose, bool *numbered)
{
    *loose = *numbered = false;
    for (uint32_t steps = 0; i > 0 && steps < LOOK_BACK; steps++) {
        uint32_t tokens;
        uint32_t word = symbol_word_before(worker, segment, i, &tokens);
        if (word == WORD_NUMBER)
            *numbered = true;
        else if (word == WORD_LINK && steps == 0)
            *loose = true;
        else if (word == 0 && segment->tokens->kind[i - 1] == CQ_TOKEN_HANGUL &&
                 is_korean_resolution(segment, i - 1))
            return WORD_RESOLUTION;
        else if (word == 0 && cqk_token_is(segment, i - 1, CQ_STR("(")))
            tokens = 1;
        else if (word != WORD_BODY && word != WORD_LINK)
            return word;
        i -= tokens;
    }
    return 0;
}

static bool is_counter(const cq_segment *segment, uint32_t i)
{
    return cqk_token_is(segment, i, CQ_STR("号")) || cqk_token_is(segment, i, CQ_STR("號"));
}

/* 決議第1718号|、同第1874号|及び第2087号: what stands between the counter of the one and the number
 * of the next, whose counter stands behind it. */
static bool joins_counted(const cq_segment *segment, uint32_t k, const symbol_digits *n)
{
    return (is_counter(segment, k) || cqk_token_is(segment, k, CQ_STR("同")) ||
            cqk_token_is(segment, k, CQ_STR("第"))) &&
           is_counter(segment, n->last);
}

/* Is this number the next item of a list that the last symbol is in? */
static bool in_list(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                    const symbol_digits *n)
{
    if (!worker->last_of || i < worker->last || i - worker->last > LIST_GAP)
        return false;
    for (uint32_t k = worker->last, tokens; k < i; k += tokens) {
        if (cqk_shape(segment, k, CQ_SHAPE_SENTENCE_START))
            return false;
        bool separates = symbol_word_at(worker, segment, k, &tokens) == WORD_LIST;
        if (!separates) {
            tokens = 1;
            separates = joins_counted(segment, k, n);
        }
        /* "48/88 of 20 December 1993, 49/10 of ...": only what has a slash may come that late. */
        if (!separates && !(worker->last_slash && n->has_slash))
            return false;
    }
    return true;
}

/* Is a bare number such as 1540 long enough, and not the start of something else? */
static bool is_bare_number(const cq_segment *segment, const symbol_digits *n)
{
    if (n->digits < 3 || n->digits > 4 || n->value == 0)
        return false;
    uint32_t next = n->last;
    return next >= segment->tokens->count || !cqk_touches(segment, next) ||
           segment->tokens->kind[next] != CQ_TOKEN_SYMBOL;
}

/* "Security Council resolution | 83": one of the first hundred needs its council. */
static bool is_councils(const cq_segment *segment, uint32_t i, const symbol_digits *n)
{
    return n->digits == 2 && !n->has_mark && i > 2 &&
           (cqk_token_is(segment, i - 1, CQ_STR("resolution")) ||
            cqk_token_is(segment, i - 1, CQ_STR("Resolution"))) &&
           cqk_token_is(segment, i - 2, CQ_STR("Council")) &&
           cqk_token_is(segment, i - 3, CQ_STR("Security"));
}

/* WORD_RESOLUTION or WORD_DECISION, 0 if the number is neither. */
uint32_t symbol_resolution(const symbol_worker *worker, const cq_segment *segment,
                           const symbol_run *run, const symbol_digits *n)
{
    bool loose;
    bool numbered;
    uint32_t word = symbol_word_in_front(worker, segment, run->first, &loose, &numbered);
    bool session = symbol_is_session(segment, n);
    bool qualified = n->year || n->session;
    if (n->year && n->digits <= 2 && !fits_first_years(n->value, n->year))
        return 0;
    if (n->has_mark && !session)
        return 0;
    if (word == WORD_RESOLUTION || word == WORD_DECISION) {
        if (qualified || (session && !loose) ||
            (word == WORD_DECISION && numbered && n->digits > 1)) /* Decision No. 1202 */
            return word;
        if (word == WORD_RESOLUTION && !loose && !n->has_slash &&
            (is_bare_number(segment, n) || is_councils(segment, run->first, n)))
            return word;
    }
    if (resolution_behind(worker, segment, n->last) &&
        (session || (!n->has_slash && (qualified || is_bare_number(segment, n)))))
        return WORD_RESOLUTION;
    if (in_list(worker, segment, run->first, n) &&
        (qualified || session ||
         (!n->has_slash && !worker->last_slash && n->digits > 2 && is_bare_number(segment, n))))
        return worker->last_of;
    if (n->session && n->digits >= 3 && n->digits <= 4)
        return WORD_RESOLUTION;
    return n->year && n->digits >= 2 && fits_year(n->value, n->year) ? WORD_RESOLUTION : 0;
}

/* "60/1. 2005 World Summit Outcome": a number that heads a resolution's text. */
bool symbol_is_title(const cq_segment *segment, const symbol_run *run, const symbol_digits *n)
{
    return run->first == 0 && symbol_is_session(segment, n) &&
           cqk_token_is(segment, n->last, CQ_STR(".")) && cqk_touches(segment, n->last) &&
           n->last + 1 < segment->tokens->count &&
           cqk_shape(segment, n->last + 1, CQ_SHAPE_SPACE_BEFORE);
}

/* A single letter behind a session number belongs to it: 57/270 B. */
void symbol_add_letter(const cq_segment *segment, symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t i = n->last;
    if (n->has_slash && i < t->count && t->end[i] - t->start[i] == 1 &&
        cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL | CQ_SHAPE_SPACE_BEFORE)) {
        n->end = t->end[i];
        n->last = i + 1;
    }
}
