/*
 * times.c - what the year of the document says of the bodies that a name may mean: which of them
 * existed then.
 */
#include "decide/decide.h"

#include <string.h>

enum {
    WEIGHT_TIMES = 60, /* it existed for a while, and then */
    WEIGHT_PAST = 70,  /* it did not exist when the document was written */
    WEIGHT_GONE = 40   /* it exists no more */
};

uint32_t agency_document_year(const agency_worker *w)
{
    cq_str date = w->document->fact(w->document, "document.date");
    uint32_t year = 0;
    for (size_t i = 0; i < 4; i++) {
        if (i >= date.len || date.data[i] < '0' || date.data[i] > '9')
            return 0;
        year = year * 10 + (uint32_t)(date.data[i] - '0');
    }
    return year;
}

bool agency_existed(const gaz_body *body, uint32_t year)
{
    return (!body->from || year >= body->from / 10000) && (!body->to || year <= body->to / 10000);
}

/* Does the document name a state, or its foreign ministry? */
static bool is_spoken_of(const agency_worker *w, const candidate *c)
{
    if (agency_country_count(w, c->country) > 0)
        return true;
    const gaz *g = &w->model->set.source[c->source];
    for (uint32_t i = 0; i < w->seen_count[c->source]; i++) {
        const gaz_body *seen = &g->bodies[w->seen_list[c->source][i]];
        if (strcmp(seen->country, c->country) == 0 && cqk_is(gaz_string(g, seen->function), "fa"))
            return true;
    }
    return false;
}

/* Letters that may mean much, in a paper of the few decades in which the body existed: "ECA" in
 * 1949, "EDC" in 1953. That of a state needs the state spoken of. */
static int weigh_contemporary(const agency_worker *w, const candidate *c, uint32_t year)
{
    enum { DAYS = 10000, LIFETIME = 50, LETTERS = 3 };
    if (!year || c->body == NO_BODY || !c->name || c->name->type != GAZ_ACRONYM ||
        c->name->language != GAZ_EN || !(c->name->flags & GAZ_NAME_AMBIGUOUS) ||
        gaz_string(&w->model->set.source[c->source], c->name->text).len < LETTERS)
        return 0;
    const gaz_body *body = body_of(w->model, c->source, c->body);
    bool brief = body->from && body->to && (body->to - body->from) / DAYS <= LIFETIME;
    return brief && agency_existed(body, year) && (!c->country[0] || is_spoken_of(w, c))
               ? WEIGHT_TIMES
               : 0;
}

/* Of two bodies that had one name the one that existed when the document was written; where that is
 * not known, the one that still exists. */
static int weigh_age(const agency_worker *w, const candidate *c, uint32_t year)
{
    if (c->body == NO_BODY)
        return 0;
    const gaz_body *body = body_of(w->model, c->source, c->body);
    if (!body->from && !body->to)
        return 0;
    if (!year)
        return body->to ? -WEIGHT_GONE : 0;
    return agency_existed(body, year) ? 0 : -WEIGHT_PAST;
}

int agency_weigh_times(const agency_worker *w, const candidate *c, uint32_t year, bool rivals)
{
    return weigh_contemporary(w, c, year) + (rivals ? weigh_age(w, c, year) : 0);
}
