/*
 * reader.c - the pieces that a name is read into: known words, countries, bodies within it.
 */
#include "translate/reader.h"

#include <string.h>

piece *agency_add_piece(reader *r, uint8_t role, cq_str english)
{
    if (r->count == PIECES)
        return NULL;
    piece *p = &r->pieces[r->count++];
    *p = (piece){.role = role, .hyphen = r->hyphen, .english = english};
    r->hyphen = false;
    return p;
}

bool agency_add_term(reader *r, const agency_term *term)
{
    return agency_add_piece(r, term->role, (cq_str){term->english, strlen(term->english)}) != NULL;
}

/* As names of bodies have it: "Argentine Antarctic Institute". */
static cq_str adjective_of(const char *code)
{
    return strcmp(code, "AR") == 0 ? CQ_STR("Argentine") : cqk_country_adjective(code);
}

bool agency_add_country(reader *r, const cqk_country_match *match)
{
    bool name = match->form == CQK_COUNTRY_NAME;
    cq_str english = name ? cqk_country_name(match->code) : adjective_of(match->code);
    piece *p =
        english.len ? agency_add_piece(r, name ? TERM_COUNTRY : TERM_DEMONYM, english) : NULL;
    if (!p)
        return false;
    memcpy(p->code, match->code, sizeof p->code);
    memcpy(r->country, match->code, sizeof r->country);
    return true;
}

/* A body within the name, as the document's evidence decides it. */
bool agency_part_at(reader *r, uint32_t i, uint32_t *last, cq_str *value)
{
    agency_worker *w = r->w;
    gaz_match match;
    const binding *b;
    if (agency_bound_at(w, i, &b, last) && *last <= r->m->last && b->value_len) {
        *value = (cq_str){w->facts.data + b->value_at, b->value_len};
        return true;
    }
    if (!gaz_match_at(&w->model->set, r->s, i, &match) || match.end > r->m->end ||
        (match.first == r->m->first && match.end == r->m->end) ||
        agency_is_bare_matter(w, i, match.last)) /* "Ministère de l'Industrie et du Commerce" */
        return false;
    mention part = {.first = i,
                    .last = match.last,
                    .start = r->s->tokens->start[i],
                    .end = match.end,
                    .name = match,
                    .source = match.source,
                    .node = match.node,
                    .body = NO_BODY,
                    .rule = "part"};
    agency_take_countries(w, &part);
    /* With its country the part may have become the whole: it would be asked for its own parts. */
    bool whole = part.first == r->m->first && part.last == r->m->last;
    if (part.first < r->m->first || part.last > r->m->last || whole ||
        (r->order != ORDER_EAST && part.first < i))
        return false;
    if (agency_decide(w, &part) != CQ_OK || !part.keep || part.body == NO_BODY || !part.value_len)
        return false;
    *last = part.last;
    *value = (cq_str){w->text.data + part.value_at, part.value_len};
    memcpy(r->owner, part.country, sizeof r->owner);
    return true;
}

bool agency_keep_text(store *s, cq_str text, cq_str *kept)
{
    if (text.len > sizeof s->text - s->used)
        return false;
    memcpy(s->text + s->used, text.data, text.len);
    *kept = (cq_str){s->text + s->used, text.len};
    s->used += text.len;
    return true;
}
