/*
 * mention.c - a mention of a body in the segment: begun, and given its value.
 */
#include "agency.h"

#include <stdlib.h>
#include <string.h>

mention *agency_add(agency_worker *w, uint32_t first, uint32_t last, const char *rule)
{
    const cq_tokens *t = w->view.segment.tokens;
    if (w->mention_count == w->mention_capacity) {
        uint32_t capacity = w->mention_capacity ? w->mention_capacity * 2 : 64;
        mention *mentions = realloc(w->mentions, capacity * sizeof *mentions);
        if (!mentions)
            return NULL;
        w->mentions = mentions;
        w->mention_capacity = capacity;
    }
    mention *m = &w->mentions[w->mention_count++];
    memset(m, 0, sizeof *m);
    m->first = first;
    m->last = last;
    m->start = t->start[first];
    m->end = t->end[last - 1];
    m->source = NO_SOURCE;
    m->body = NO_BODY;
    m->score = CQ_SCORE_DEFAULT;
    m->rule = rule;
    m->keep = true;
    return m;
}

cq_status agency_set_value(agency_worker *w, mention *m, cq_str value)
{
    uint32_t at = agency_pool_add(&w->text, value);
    if (at == UINT32_MAX)
        return CQ_E_MEMORY;
    m->value_at = at;
    m->value_len = (uint32_t)value.len;
    return CQ_OK;
}
