/*
 * list.c - acronyms in a list with those of bodies: "ILAC, ISO, OIML, IEC and CIE".
 *
 * A list of three and more words of capitals of which two are bodies' holds bodies only; one that
 * the gazetteer has for several takes the first of them, one that nothing explains its own letters.
 */
#include "agency.h"

enum { ITEMS = 24 };

typedef struct list {
    uint32_t tokens[ITEMS];
    uint32_t count;
    uint32_t known;
    uint32_t national; /* of the known ones */
} list;

static bool is_and(const cq_segment *s, uint32_t i)
{
    static const char *const joins[] = {"and", "or", "et", "y", "e", "und", "&"};
    return cqk_token_in(s, i, joins, CQK_COUNT(joins));
}

/* Past what stands between two items; `i` itself: the list ends. */
static uint32_t skip_join(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    uint32_t next = i + cqk_token_is(s, i, CQ_STR(","));
    next += next < s->tokens->count && is_and(s, next);
    static const char *const articles[] = {"the", "la", "le", "el", "die", "der"};
    if (next > i && cqk_token_in(s, next, articles, CQK_COUNT(articles)))
        next++;
    return next;
}

static mention *mention_at(const agency_worker *w, uint32_t token)
{
    for (uint32_t k = 0; k < w->mention_count; k++)
        if (w->mentions[k].first <= token && token < w->mentions[k].last)
            return &w->mentions[k];
    return NULL;
}

static const mention *kept_at(const agency_worker *w, uint32_t token)
{
    const mention *m = mention_at(w, token);
    return m && m->keep && m->first == token && m->last == token + 1 ? m : NULL;
}

static uint32_t read_list(const agency_worker *w, uint32_t i, list *l)
{
    l->count = 0;
    l->known = 0;
    l->national = 0;
    while (l->count < ITEMS && agency_is_letters(w, i)) {
        const mention *m = kept_at(w, i);
        l->known += m != NULL;
        l->national += m && m->country[0];
        l->tokens[l->count++] = i++;
        uint32_t next = skip_join(w, i);
        if (next == i)
            break;
        i = next;
    }
    return i;
}

/* The first body of those letters; false: a function, or one that the document gives otherwise. In
 * a list of one state's an international body is not meant. */
static bool revive(const agency_worker *w, mention *m, bool national)
{
    if (national && m->source != NO_SOURCE && !cqk_is(m->kind, "none")) {
        m->source = NO_SOURCE;
        m->keep = true;
        return true;
    }
    if (m->source == NO_SOURCE || cqk_is(m->kind, "none"))
        return false;
    const gaz *g = &w->model->set.source[m->source];
    const gaz_name *name = &g->names[g->nodes[m->node].names - 1];
    const gaz_body *body = &g->bodies[name->body];
    if (body->flags & GAZ_BODY_GENERIC || body->country[0])
        return false;
    m->body = name->body;
    m->body_source = m->source;
    m->id = gaz_string(g, body->id);
    m->kind = gaz_string(g, body->kind);
    m->keep = true;
    return true;
}

static cq_status add_item(agency_worker *w, uint32_t token, bool national)
{
    mention *m = mention_at(w, token);
    if (m && (m->keep || m->last > token + 1))
        return CQ_OK;
    if (m && revive(w, m, national)) {
        if (m->source == NO_SOURCE)
            return CQ_OK;
        const gaz *g = &w->model->set.source[m->source];
        return agency_set_value(w, m, gaz_string(g, g->bodies[m->body].value));
    }
    if (m)
        return CQ_OK;
    m = agency_add(w, token, token + 1, "list");
    if (!m)
        return CQ_E_MEMORY;
    m->score = CQ_SCORE_DEFAULT - 100;
    return CQ_OK;
}

/* The first item of the list that token i is in. */
static uint32_t first_item(const agency_worker *w, uint32_t i)
{
    const cq_segment *s = &w->view.segment;
    for (uint32_t n = 0; n < ITEMS; n++) {
        uint32_t back = i;
        while (back > 0 && i - back < 3 &&
               (is_and(s, back - 1) || cqk_token_is(s, back - 1, CQ_STR(","))))
            back--;
        if (back == i || back == 0 || !agency_is_letters(w, back - 1))
            break;
        i = back - 1;
    }
    return i;
}

cq_status agency_read_lists(agency_worker *w)
{
    cq_status status = CQ_OK;
    uint32_t past = 0;
    uint32_t count = w->mention_count;
    for (uint32_t k = 0; status == CQ_OK && k + 1 < count; k++) {
        uint32_t i = w->mentions[k].first;
        list l;
        if (i < past || !w->mentions[k].keep || !agency_is_letters(w, i) || !kept_at(w, i))
            continue;
        past = read_list(w, first_item(w, i), &l);
        if (l.count < 3 || l.known < 2 || l.known == l.count)
            continue;
        for (uint32_t n = 0; status == CQ_OK && n < l.count; n++)
            status = add_item(w, l.tokens[n], l.national == l.known);
    }
    return status;
}
