/*
 * term.c - acronyms over the documents of a batch: which mentions teach the batch one, and which
 * tokens may be one that an earlier document defined (see CQ_ENTITY_DEFINES, CQ_ENTITY_TENTATIVE).
 *
 * Only acronyms of three capitals and more count whose letters are in the value, and only those
 * that the gazetteer does not have: what it has is found and decided in every document on its own.
 */
#include "agency.h"

#include "walk.h"

#include <string.h>

/* A document with more acronyms than that is a table of codes. */
enum { LETTERS_MIN = 3, TERMS_MAX = 10000 };

static bool is_long_enough(cq_str text)
{
    size_t capitals = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.data[i] >= 'a' && text.data[i] <= 'z')
            return false;
        capitals += text.data[i] >= 'A' && text.data[i] <= 'Z';
    }
    return capitals >= LETTERS_MIN;
}

static bool is_roman(cq_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!strchr("IVXLCDM", text.data[i]))
            return false;
    return true;
}

bool agency_defines(const agency_worker *w, const mention *m)
{
    uint32_t source, node;
    if (!m->bound || m->value_len == 0 ||
        !cqk_equal((cq_str){m->rule, strlen(m->rule)}, CQ_STR("defined-here")))
        return false;
    cq_str text = {w->view.segment.text.data + m->start, m->end - m->start};
    cq_str value = {w->text.data + m->value_at, m->value_len};
    return is_long_enough(text) && agency_letters_fit(text, value) &&
           !agency_find_name(&w->model->set, text, &source, &node);
}

/* In a heading of capitals any word looks like an acronym. */
static bool is_among_capitals(const cq_segment *segment, uint32_t first, uint32_t last)
{
    const cq_tokens *t = segment->tokens;
    return (first > 0 && t->kind[first - 1] == CQ_TOKEN_LETTER &&
            cqk_shape(segment, first - 1, CQ_SHAPE_UPPER_ALL)) ||
           (last < t->count && t->kind[last] == CQ_TOKEN_LETTER &&
            cqk_shape(segment, last, CQ_SHAPE_UPPER_ALL));
}

static bool is_mentioned(const agency_worker *w, uint32_t start, uint32_t end)
{
    for (uint32_t i = 0; i < w->mention_count; i++)
        if (w->mentions[i].keep && w->mentions[i].start < end && w->mentions[i].end > start)
            return true;
    return false;
}

static cq_status emit_tentative(agency_worker *w, uint32_t first, cq_str text,
                                const cq_emitter *out)
{
    uint32_t source, node, start = w->view.segment.tokens->start[first];
    uint32_t end = start + (uint32_t)text.len;
    if (is_mentioned(w, start, end) || agency_find_name(&w->model->set, text, &source, &node))
        return CQ_OK;
    cq_entity entity = {.size = sizeof entity,
                        .start = start,
                        .end = end,
                        .value = text,
                        .rule = CQ_STR("acronym"),
                        .flags = CQ_ENTITY_TENTATIVE};
    w->term_count++;
    return out->entity(out, &entity);
}

bool agency_watch_terms(agency_model *model)
{
    const cq_watch capitals = {.kinds = CQK_KIND(CQ_TOKEN_LETTER),
                               .with = CQ_SHAPE_UPPER_ALL,
                               .without = CQ_SHAPE_NON_ASCII};
    return cqk_watch(model->host, &model->watched.terms, capitals);
}

cq_status agency_emit_terms(agency_worker *w, const cq_emitter *out)
{
    const cq_segment *segment = &w->view.segment;
    cq_status status = CQ_OK;
    uint32_t floor = 0; /* the end of the last term */
    cqk_walk at = cqk_walk_from(segment->tokens, 0, w->model->watched.terms);
    for (uint32_t i; w->term_count < TERMS_MAX && status == CQ_OK && cqk_walk_next(&at, &i);) {
        cq_str text;
        if (i < floor)
            continue;
        uint32_t end = agency_acronym_at(segment, i, &text);
        if (end > i && is_long_enough(text) && !is_roman(text) &&
            !is_among_capitals(segment, i, end))
            status = emit_tentative(w, i, text, out);
        floor = end;
    }
    return status;
}
