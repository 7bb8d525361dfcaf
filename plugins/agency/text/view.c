/*
 * view.c - cuts tokens that hold more than one word for us.
 */
#include "text/view.h"

#include "place.h"
#include "quiet.h"
#include "text/words.h"

#include <stdlib.h>
#include <string.h>

static bool reserve(agency_view *view, uint32_t count)
{
    if (count <= view->capacity)
        return true;
    agency_view_free(view);
    view->start = malloc(count * sizeof *view->start);
    view->end = malloc(count * sizeof *view->end);
    view->hash = malloc(count * sizeof *view->hash);
    view->kind = malloc(count * sizeof *view->kind);
    view->shape = malloc(count * sizeof *view->shape);
    view->watched = malloc(count * sizeof *view->watched);
    if (!view->start || !view->end || !view->hash || !view->kind || !view->shape ||
        !view->watched) {
        agency_view_free(view);
        return false;
    }
    view->capacity = count;
    return true;
}

void agency_view_free(agency_view *view)
{
    free(view->start);
    free(view->end);
    free(view->hash);
    free(view->kind);
    free(view->shape);
    free(view->watched);
    memset(view, 0, sizeof *view);
}

/* The shape bits of a piece: those of place from the token, those of letters counted anew. */
static uint16_t piece_shape(cq_str text, uint16_t whole, bool first)
{
    unsigned shape = whole & (CQ_SHAPE_DIGIT | CQ_SHAPE_NON_ASCII);
    bool lower = false;
    if (first)
        shape |= whole & (CQ_SHAPE_SPACE_BEFORE | CQ_SHAPE_LINE_BEFORE | CQ_SHAPE_SENTENCE_START);
    if (agency_words_upper(text))
        shape |= CQ_SHAPE_UPPER_FIRST;
    for (size_t i = 0; i < text.len; i++)
        lower |= text.data[i] >= 'a' && text.data[i] <= 'z';
    if (lower || whole & CQ_SHAPE_UPPER_ALL)
        shape |= lower ? CQ_SHAPE_LOWER : CQ_SHAPE_UPPER_ALL;
    else if (shape & CQ_SHAPE_UPPER_FIRST)
        shape |= CQ_SHAPE_UPPER_ALL;
    return (uint16_t)shape;
}

static uint8_t piece_kind(cq_str text, uint8_t whole)
{
    unsigned char first = (unsigned char)text.data[0];
    if (first >= '0' && first <= '9')
        return CQ_TOKEN_NUMBER;
    if (first < 0x80)
        return memchr("'.,", first, 3)    ? CQ_TOKEN_PUNCTUATION
               : whole == CQ_TOKEN_NUMBER ? whole
                                          : CQ_TOKEN_LETTER;
    if (memcmp(text.data, "’", text.len < 3 ? text.len : 3) == 0)
        return CQ_TOKEN_PUNCTUATION;
    if (cqk_is(text, "·") || cqk_is(text, "ㆍ") || cqk_is(text, "․") || cqk_is(text, "‧"))
        return CQ_TOKEN_PUNCTUATION; /* a middle dot */
    return first >= 0xEA && first <= 0xED ? CQ_TOKEN_HANGUL : whole;
}

static void add_pieces(agency_view *view, const cq_host *host, const cq_segment *segment,
                       uint32_t token, uint32_t *count)
{
    const cq_tokens *t = segment->tokens;
    uint32_t ends[WORD_PIECES];
    uint32_t from = t->start[token];
    uint32_t pieces = agency_words_cut(segment->text.data, from, t->end[token], ends);
    for (uint32_t k = 0; k < pieces; from = ends[k++]) {
        uint32_t at = (*count)++;
        cq_str text = {segment->text.data + from, ends[k] - from};
        view->start[at] = from;
        view->end[at] = ends[k];
        bool same = pieces == 1;
        view->hash[at] = same ? t->hash[token] : host->fold_hash(text.data, text.len);
        view->kind[at] = same ? t->kind[token] : piece_kind(text, t->kind[token]);
        view->watched[at] = same ? t->watched[token] : UINT32_MAX; /* the host knows no pieces */
        view->shape[at] = same ? t->shape[token] : piece_shape(text, t->shape[token], k == 0);
    }
}

static void copy_tokens(agency_view *view, const cq_tokens *t, uint32_t from, uint32_t to,
                        uint32_t *count)
{
    uint32_t n = to - from;
    memcpy(view->start + *count, t->start + from, n * sizeof *view->start);
    memcpy(view->end + *count, t->end + from, n * sizeof *view->end);
    memcpy(view->hash + *count, t->hash + from, n * sizeof *view->hash);
    memcpy(view->kind + *count, t->kind + from, n * sizeof *view->kind);
    memcpy(view->shape + *count, t->shape + from, n * sizeof *view->shape);
    memcpy(view->watched + *count, t->watched + from, n * sizeof *view->watched);
    *count += n;
}

/* The next apostrophe from `at`; `end`: none. */
static const char *next_apostrophe(const char *at, const char *end)
{
    const char *plain = memchr(at, '\'', (size_t)(end - at));
    const char *limit = plain ? plain : end;
    while ((at = memchr(at, 0xE2, (size_t)(limit - at)))) {
        if (end - at >= 3 && at[1] == '\x80' && at[2] == '\x99')
            return at;
        at++;
    }
    return limit;
}

/* Copies the tokens, but for those with an apostrophe, which are cut. */
static void cut_apostrophes(agency_view *view, const cq_host *host, const cq_segment *segment,
                            uint32_t *count)
{
    const cq_tokens *t = segment->tokens;
    const char *text = segment->text.data;
    const char *end = text + segment->text.len;
    uint32_t done = 0;
    for (const char *at = next_apostrophe(text, end); at < end; at = next_apostrophe(at + 1, end)) {
        uint32_t offset = (uint32_t)(at - text);
        uint32_t i = done;
        while (i < t->count && t->end[i] <= offset)
            i++;
        if (i >= t->count)
            break;
        copy_tokens(view, t, done, i, count);
        done = i;
        if (t->start[i] <= offset && t->kind[i] == CQ_TOKEN_LETTER) {
            add_pieces(view, host, segment, i, count);
            done = i + 1;
        }
    }
    copy_tokens(view, t, done, t->count, count);
}

void agency_view_plain(agency_view *view, const cq_segment *segment)
{
    view->segment = *segment;
    view->segment.size = (uint32_t)sizeof view->segment;
    view->eastern = false;
}

/* 77그룹, 3국협력사무국: does a Korean word go on from a number? 22일 and 2년간 are dates and
 * times. */
static bool is_numbered(const cq_segment *segment, uint32_t i)
{
    static const char *const units[] = {"년", "월", "일"};
    cq_str text = cqk_token(segment, i);
    if (segment->tokens->kind[i] != CQ_TOKEN_NUMBER ||
        !(segment->tokens->shape[i] & CQ_SHAPE_NON_ASCII))
        return false;
    size_t at = 0;
    while (at < text.len && (unsigned char)text.data[at] < 0x80)
        at++;
    cq_str tail = {text.data + at, text.len - at};
    for (size_t k = 0; k < CQK_COUNT(units); k++)
        if (tail.len >= 3 && memcmp(tail.data, units[k], 3) == 0)
            return false;
    return tail.len >= 6 || cqk_is(tail, "국") || (tail.len > 0 && cqk_korean_particles(tail));
}

static bool may_be_mixed(const cq_segment *segment, uint32_t i)
{
    const uint8_t *kind = segment->tokens->kind;
    return kind[i] == CQ_TOKEN_LETTER || kind[i] == CQ_TOKEN_HANGUL || is_numbered(segment, i);
}

/* "WTO:World Trade Organization": does a word hold a colon? */
static bool holds_colon(const cq_segment *segment, bool eastern)
{
    const cq_tokens *t = segment->tokens;
    const char *text = segment->text.data;
    if (!eastern && !memchr(text, ':', segment->text.len))
        return false;
    for (uint32_t i = 0; i < t->count; i++)
        if (t->kind[i] == CQ_TOKEN_LETTER &&
            agency_words_colon(text, t->start[i], t->end[i]) < t->end[i])
            return true;
    return false;
}

/* "Department of State1": does a word end in the number of a footnote? */
static bool holds_note(const cq_segment *segment)
{
    const cq_tokens *t = segment->tokens;
    if (cqk_knows_tokens(t) && !(t->any_shape & CQ_SHAPE_DIGIT))
        return false;
    for (uint32_t i = 0; i < t->count; i++)
        if (t->kind[i] == CQ_TOKEN_LETTER && t->shape[i] & CQ_SHAPE_DIGIT &&
            agency_words_note(segment->text.data, t->start[i], t->end[i]) < t->end[i])
            return true;
    return false;
}

cq_status agency_view_make(agency_view *view, const cq_host *host, const cq_segment *segment)
{
    const cq_tokens *t = segment->tokens;
    agency_view_plain(view, segment);
    bool eastern = !cqk_is_alphabetic(t);
    bool mixed = (eastern && memchr(t->kind, CQ_TOKEN_HANGUL, t->count)) ||
                 holds_colon(segment, eastern) || holds_note(segment);
    view->eastern = eastern;
    const char *text_end = segment->text.data + segment->text.len;
    bool narrow = cqk_knows_tokens(t) && !(t->any_shape & CQ_SHAPE_NON_ASCII);
    if (!mixed && (narrow ? !memchr(segment->text.data, '\'', segment->text.len)
                          : next_apostrophe(segment->text.data, text_end) == text_end))
        return CQ_OK;
    uint32_t most = (uint32_t)segment->text.len + 1; /* a piece has a byte at least */
    if (t->count + 1 < most / WORD_PIECES)
        most = (t->count + 1) * WORD_PIECES;
    if (!reserve(view, most))
        return CQ_E_MEMORY;
    view->eastern = eastern;
    view->segment = *segment;
    view->segment.size = (uint32_t)sizeof view->segment;
    uint32_t count = 0;
    if (!mixed)
        cut_apostrophes(view, host, segment, &count);
    for (uint32_t i = 0; mixed && i < t->count; i++)
        if (may_be_mixed(segment, i)) {
            add_pieces(view, host, segment, i, &count);
        } else {
            view->start[count] = t->start[i];
            view->end[count] = t->end[i];
            view->hash[count] = t->hash[i];
            view->kind[count] = t->kind[i];
            view->watched[count] = t->watched[i];
            view->shape[count++] = t->shape[i];
        }
    view->tokens = (cq_tokens){.size = sizeof view->tokens,
                               .count = count,
                               .start = view->start,
                               .end = view->end,
                               .kind = view->kind,
                               .shape = view->shape,
                               .hash = view->hash,
                               .watched = view->watched};
    view->segment.tokens = &view->tokens;
    return CQ_OK;
}
