/*
 * note.c - references of diplomatic notes, as foreign ministries write them: groups of digits and
 * capitals with marks and blanks between, on a line of their own under the letterhead
 * (37539 E. 9; 514-553.70/10 NLD), or behind the word in the answer (su Nota MAD/PA - 003/99).
 */
#include "number.h"

#include <string.h>

enum { LETTERS_MAX = 4, LINE_TOKENS = 12, REFERENCE_MIN = 4, REFERENCE_MAX = 30, HEAD = 8 };

/* A token of a reference: digits, a few capitals, or a mark between them. */
static bool is_part(const cq_segment *segment, uint32_t i)
{
    static const cq_str marks[] = {CQ_STR_INIT("-"), CQ_STR_INIT("–"), CQ_STR_INIT("."),
                                   CQ_STR_INIT("/")};
    const cq_tokens *t = segment->tokens;
    if (t->kind[i] == CQ_TOKEN_NUMBER)
        return !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII);
    if (t->kind[i] == CQ_TOKEN_LETTER)
        return t->end[i] - t->start[i] <= LETTERS_MAX &&
               cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL) &&
               !cqk_shape(segment, i, CQ_SHAPE_NON_ASCII);
    for (size_t k = 0; k < CQK_COUNT(marks); k++)
        if (cqk_token_is(segment, i, marks[k]))
            return true;
    return false;
}

/* What the parts of a reference are. */
typedef struct shape {
    uint32_t digits; /* in all */
    uint32_t groups; /* of digits */
    uint32_t words;  /* of capitals */
    uint32_t marks;
    bool slash;
    bool roman; /* all its words are Roman numerals: 29 IX 1975 */
} shape;

static shape read_shape(const cq_segment *segment, uint32_t first, uint32_t last)
{
    shape s = {.roman = true};
    for (uint32_t i = first; i < last; i++) {
        s.groups += segment->tokens->kind[i] == CQ_TOKEN_NUMBER;
        s.words += segment->tokens->kind[i] == CQ_TOKEN_LETTER;
        s.marks += segment->tokens->kind[i] == CQ_TOKEN_PUNCTUATION;
        s.slash |= cqk_token_is(segment, i, CQ_STR("/"));
        s.roman &=
            segment->tokens->kind[i] != CQ_TOKEN_LETTER || symbol_is_roman(cqk_token(segment, i));
    }
    for (uint32_t p = segment->tokens->start[first]; p < segment->tokens->end[last - 1]; p++)
        s.digits += symbol_is_digit(segment->text.data[p]);
    return s;
}

bool symbol_ends_in_capitals(const cq_segment *segment, uint32_t i)
{
    const cq_tokens *t = segment->tokens;
    uint32_t words = 0;
    while (i > 0) {
        i--;
        if (t->kind[i] == CQ_TOKEN_LETTER) {
            if (!cqk_shape(segment, i, CQ_SHAPE_UPPER_ALL))
                return false;
            words++;
        }
        if (symbol_begins_line(segment, i))
            break;
    }
    return words > 0;
}

/* Digits and letters behind "No.", that begin with digits or have a slash; "P.O. 123", "29 IX 1975"
 * are none. */
static bool is_reference(const cq_segment *segment, uint32_t first, const shape *s, bool numbered)
{
    return s->words > 0 && s->groups > 0 && s->digits >= 3 && !s->roman &&
           (numbered || s->slash || segment->tokens->kind[first] == CQ_TOKEN_NUMBER);
}

/* Does a letterhead in capitals stand on the line in front of token i? */
static bool follows_letterhead(const symbol_worker *worker, const cq_segment *segment, uint32_t i)
{
    return i == 0 ? worker->capitals : symbol_ends_in_capitals(segment, i);
}

/* The line around token i has nothing but a reference, with or without "No." in front. */
static bool read_line(const symbol_worker *worker, const cq_segment *segment, uint32_t i,
                      symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t tokens = 0;
    uint32_t first = i;
    uint32_t last = i + 1;
    while (!symbol_begins_line(segment, first) && is_part(segment, first - 1) &&
           i - first < LINE_TOKENS)
        first--;
    if (first < i && cqk_token_is(segment, first, CQ_STR(".")))
        first++; /* that of "No." */
    bool numbered = !symbol_begins_line(segment, first) &&
                    symbol_word_before(worker, segment, first, &tokens) == WORD_NUMBER;
    if (!symbol_begins_line(segment, first - (numbered ? tokens : 0)))
        return false;
    while (!symbol_begins_line(segment, last) && is_part(segment, last) && last - i < LINE_TOKENS)
        last++;
    if (!symbol_begins_line(segment, last))
        return false;
    if (last > first + 1 && cqk_token_is(segment, last - 1, CQ_STR(".")))
        last--;
    shape s = read_shape(segment, first, last);
    uint32_t len = t->end[last - 1] - t->start[first];
    n->start = t->start[first];
    n->end = t->end[last - 1];
    n->last = last;
    if (numbered && s.groups == 1 && s.words + s.marks == 0)
        return follows_letterhead(worker, segment, first - tokens);
    return is_reference(segment, first, &s, numbered) && len >= REFERENCE_MIN &&
           len <= REFERENCE_MAX && (numbered || s.groups > 1 || s.marks > 0) &&
           (segment->index < HEAD ||
            follows_letterhead(worker, segment, first - (numbered ? tokens : 0)));
}

/* "Nota | MAD/PA - 003/99": letters in front of a dash that stands apart. */
static bool read_dashed(const symbol_worker *worker, const cq_segment *segment,
                        const symbol_run *run, symbol_digits *n)
{
    const cq_tokens *t = segment->tokens;
    uint32_t tokens;
    uint32_t first = run->first;
    if (first < 3 || !run->has_slash || run->has_letter ||
        t->kind[first - 1] != CQ_TOKEN_PUNCTUATION || !is_part(segment, first - 1) ||
        t->kind[first - 2] != CQ_TOKEN_LETTER || !is_part(segment, first - 2))
        return false;
    first -= 2;
    while (first > 0 && cqk_touches(segment, first) && is_part(segment, first - 1))
        first--;
    uint32_t before = first;
    if (symbol_word_before(worker, segment, before, &tokens) == WORD_NUMBER)
        before -= tokens;
    if (before == 0 || symbol_word_before(worker, segment, before, &tokens) != WORD_HEAD)
        return false;
    n->start = t->start[first];
    n->end = t->end[run->last - 1];
    n->last = run->last;
    return true;
}

/* "ihrer Verbalnote vom 26. Mai 1961 Nr. | 7159", "la atenta nota marcada con el número | 1152": a
 * number of its own behind the note that it is the number of. */
static bool is_told_of_note(const symbol_worker *worker, const cq_segment *segment,
                            const symbol_run *run, symbol_digits *n)
{
    enum { BACK = 12 };
    uint32_t tokens;
    uint32_t i = run->first;
    if (run->has_letter || segment->tokens->kind[i] != CQ_TOKEN_NUMBER ||
        symbol_word_before(worker, segment, i, &tokens) != WORD_NUMBER)
        return false;
    uint32_t first = i - tokens;
    uint32_t floor = first > BACK ? first - BACK : 0;
    for (uint32_t k = first; k > floor; k--) {
        bool day = k > 1 && segment->tokens->kind[k - 2] == CQ_TOKEN_NUMBER; /* "26. Mai" */
        if (segment->tokens->shape[k] & CQ_SHAPE_SENTENCE_START && k < first && !day)
            return false;
        if (symbol_word_at(worker, segment, k - 1, &tokens) == WORD_HEAD) {
            n->start = segment->tokens->start[i];
            n->end = segment->tokens->end[run->last - 1];
            n->last = run->last;
            return true;
        }
    }
    return false;
}

bool symbol_read_note(const symbol_worker *worker, const cq_segment *segment, const symbol_run *run,
                      symbol_digits *n)
{
    bool note = worker->is_note || (worker->has_honour && !worker->is_despatch);
    return (note && read_line(worker, segment, run->first, n)) ||
           (worker->is_note && !worker->is_despatch && is_told_of_note(worker, segment, run, n)) ||
           read_dashed(worker, segment, run, n);
}
