/*
 * find.c - goes through a segment's tokens, searches at triggers only, and settles overlaps.
 */
#include "mention/latin.h"

#include "numeral.h"
#include "walk.h"

#include <stdlib.h>
#include <string.h>

/* COP, CoP, RevCon; not Inc. */
static bool has_two_capitals(cq_str text)
{
    uint32_t capitals = 0;
    for (size_t i = 0; i < text.len && capitals < 2; i++)
        capitals += text.data[i] >= 'A' && text.data[i] <= 'Z';
    return capitals >= 2;
}

static bool find_head(const model *m, const cq_segment *segment, uint32_t i, uint32_t used,
                      uint32_t value, mentions *list)
{
    if ((value & HEAD_BODY) && used == 1 && !(value & (HEAD_GERMAN | HEAD_ROMANCE))) {
        used = body_tokens(m, segment, i);
        if (used == 0)
            return true;
    }
    if (value & HEAD_VERB)
        return list->named_only || add_verb(segment, i, used, list);
    if (head_kind(value) == KIND_ACRONYM)
        return !has_two_capitals(cqk_token(segment, i)) ||
               find_acronym(m, segment, i, used, value, list);
    uint8_t kind = segment->tokens->kind[i];
    bool cjk = kind == CQ_TOKEN_IDEOGRAPH || kind == CQ_TOKEN_KATAKANA;
    if (kind == CQ_TOKEN_NUMBER && i > 0) {
        uint32_t before = i - 1;
        while (before > 0 && segment->tokens->kind[before] == CQ_TOKEN_PUNCTUATION)
            before--;
        cjk = segment->tokens->kind[before] == CQ_TOKEN_IDEOGRAPH;
    }
    return cjk ? find_cjk(m, segment, i, used, value, list)
               : find_latin(m, segment, i, used, value, list);
}

static bool find_german(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    uint32_t value = german_head(cqk_token(segment, i));
    return !value || find_latin(m, segment, i, 1, value | HEAD_GERMAN, list);
}

static bool find_hangul(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    size_t end = 0;
    uint32_t value = korean_head(cqk_token(segment, i), &end);
    return !value ||
           find_korean(m, segment, i, segment->tokens->start[i] + (uint32_t)end, value, list);
}

/* "Conference3": a footnote's number that stands straight behind a head. */
static bool find_footnoted(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    cq_str text = cqk_token(segment, i);
    size_t letters = text.len;
    while (letters && text.data[letters - 1] >= '0' && text.data[letters - 1] <= '9')
        letters--;
    if (letters < 5 || text.len - letters > 2)
        return true;
    uint32_t start = segment->tokens->start[i];
    uint32_t end = start + (uint32_t)letters;
    uint32_t hash = m->host->fold_hash(text.data, letters);
    cq_tokens one = {.size = sizeof one,
                     .count = 1,
                     .start = &start,
                     .end = &end,
                     .kind = segment->tokens->kind + i,
                     .shape = segment->tokens->shape + i,
                     .hash = &hash};
    cq_segment word = *segment;
    word.tokens = &one;
    uint32_t value = 0;
    size_t before = list->count;
    if (cqk_lexicon_match(m->heads, &word, 0, &value) == 0 || head_kind(value) == KIND_ACRONYM)
        return true;
    if (!find_latin(m, segment, i, 1, value, list))
        return false;
    for (size_t k = before; k < list->count; k++)
        if (list->items[k].end == segment->tokens->end[i])
            list->items[k].end = list->items[k].name_end = end;
    return true;
}

static bool find_at(const model *m, const cq_segment *segment, uint32_t i, mentions *list)
{
    const cq_tokens *t = segment->tokens;
    uint32_t value = 0;
    if (t->kind[i] == CQ_TOKEN_HANGUL ||
        (t->kind[i] == CQ_TOKEN_NUMBER && t->end[i] - t->start[i] > 9)) /* 6자회담 */
        return find_hangul(m, segment, i, list);
    uint32_t used = cqk_lexicon_match(m->heads, segment, i, &value);
    if (used == 0 && t->kind[i] == CQ_TOKEN_KATAKANA)
        return find_katakana(m, segment, i, list);
    for (uint32_t k = 1; k < used && t->kind[i] == CQ_TOKEN_IDEOGRAPH; k++)
        if (!cqk_touches(segment, i + k))
            return true;
    if (used) {
        bool body =
            head_kind(value) == KIND_ASSEMBLY && cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST);
        return (!body || find_organ(m, segment, i, list)) &&
               find_head(m, segment, i, used, value, list);
    }
    if (t->kind[i] != CQ_TOKEN_LETTER || !cqk_shape(segment, i, CQ_SHAPE_UPPER_FIRST))
        return true;
    if (!find_organ(m, segment, i, list))
        return false;
    if (cqk_shape(segment, i, CQ_SHAPE_DIGIT))
        return find_numbered(segment, i, list) && find_footnoted(m, segment, i, list);
    return t->end[i] - t->start[i] < 9 || find_german(m, segment, i, list);
}

/* Entities, then shadows of a series, then those without. */
static int rank(const mention *m)
{
    return (m->flags & MENTION_SHADOW) == 0 ? 0 : m->flags & MENTION_OF_BODY ? 1 : 2;
}

/* By what is kept first: by rank, then the longer, then the one further left. */
static int by_worth(const void *a, const void *b)
{
    const mention *x = a;
    const mention *y = b;
    if (rank(x) != rank(y))
        return rank(x) - rank(y);
    uint32_t len_x = x->end - x->start;
    uint32_t len_y = y->end - y->start;
    if (len_x != len_y)
        return len_x < len_y ? 1 : -1;
    return (x->start > y->start) - (x->start < y->start);
}

static int by_start(const void *a, const void *b)
{
    const mention *x = a;
    const mention *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* Sorts stably; nearly all lists are of two or three. */
static void sort(mentions *list, int (*compare)(const void *, const void *))
{
    enum { FEW = 12 };
    if (list->count > FEW) {
        qsort(list->items, list->count, sizeof *list->items, compare);
        return;
    }
    for (size_t i = 1; i < list->count; i++) {
        mention item = list->items[i];
        size_t at = i;
        for (; at > 0 && compare(&list->items[at - 1], &item) > 0; at--)
            list->items[at] = list->items[at - 1];
        list->items[at] = item;
    }
}

/* Drops what overlaps a better one. Candidates of one segment are few, or sorted into few. */
static void settle(mentions *list)
{
    sort(list, by_worth);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        mention candidate = list->items[i];
        bool free_span = true;
        for (size_t k = kept; k > 0 && free_span; k--)
            free_span = candidate.end <= list->items[k - 1].start ||
                        candidate.start >= list->items[k - 1].end;
        if (free_span)
            list->items[kept++] = candidate;
    }
    list->count = kept;
    sort(list, by_start);
}

bool find_mentions(const model *m, const cq_segment *segment, mentions *list)
{
    list->count = 0;
    const cq_tokens *t = segment->tokens;
    cqk_walk at = cqk_walk_from(t, 0, m->watched);
    for (uint32_t i; cqk_walk_next(&at, &i);)
        if (is_trigger(m, t, i) && !find_at(m, segment, i, list))
            return false;
    if (list->count > 1)
        settle(list);
    size_t count = list->count;
    if (!find_elided(m, segment, list) || !find_held_cjk(m, segment, list) ||
        !find_pronouns(segment, list))
        return false;
    if (list->count > count)
        settle(list);
    return true;
}
