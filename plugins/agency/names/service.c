/*
 * service.c - a state's armed service by its bare name: "he joined the Army", "the Navy and the
 * Air Force agreed". Whose it is the document's foremost state tells.
 */
#include "agency.h"
#include "names/phrase.h"

#include <stdio.h>

enum { VALUE_MAX = 128 };

bool agency_phrase_is_service(const phrase *p)
{
    static const char *const services[] = {"Army", "Navy", "Air", "Marine", "Coast"};
    return cqk_token_in(p->segment, p->head, services, CQK_COUNT(services));
}

/* "Secretary of the | Army", "Department of the | Navy": part of a post's or a body's name. */
static bool is_owned(const phrase *p)
{
    return p->head >= 3 && agency_phrase_is(p, p->head - 2, "of") &&
           agency_phrase_capital(p, p->head - 3);
}

/* "the Army | of Chile", "the Army and Navy | Club": the name goes on. */
static bool goes_on(const phrase *p)
{
    phrase next = *p;
    uint32_t i = p->after + agency_phrase_join(p, p->after);
    next.head = i;
    return agency_phrase_is(p, p->after, "of") ||
           (agency_phrase_capital(p, i) && (i == p->after || !agency_phrase_is_service(&next)));
}

/* The state that the document names most, at least twice as often as any other; NULL: none. */
static const char *foremost_state(const agency_worker *w)
{
    const tally *best = NULL;
    uint32_t second = 0;
    for (uint32_t i = 0; i < w->country_count; i++) {
        const tally *t = &w->countries[i];
        if (strlen(t->code) != 2)
            continue;
        if (!best || t->count > best->count) {
            second = best ? best->count : 0;
            best = t;
        } else if (t->count > second) {
            second = t->count;
        }
    }
    return best && best->count >= 2 * second ? best->code : NULL;
}

cq_status agency_phrase_add_service(agency_worker *w, const phrase *p)
{
    static const char *const articles[] = {"the", "The"};
    char value[VALUE_MAX];
    if (p->head == 0 || !cqk_token_in(p->segment, p->head - 1, articles, CQK_COUNT(articles)) ||
        is_owned(p) || goes_on(p) || cqk_shape(p->segment, p->head, CQ_SHAPE_UPPER_ALL))
        return CQ_OK;
    mention *m = agency_add(w, p->head, p->after, "service");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("armed-forces");
    m->score = CQ_SCORE_DEFAULT - 200;
    bool home = strcmp(w->letter_home, "US") == 0;
    const char *state = home ? w->letter_home : foremost_state(w);
    cq_str adjective = state ? cqk_country_adjective(state) : (cq_str){NULL, 0};
    if (state && strcmp(state, "US") == 0)
        adjective = CQ_STR("United States");
    cq_str name = cqk_tokens(p->segment, p->head, p->after);
    int len = snprintf(value, sizeof value, "%.*s %.*s", (int)adjective.len,
                       adjective.len ? adjective.data : "", (int)name.len, name.data);
    return adjective.len && len > 0 && (size_t)len < sizeof value
               ? agency_set_value(w, m, (cq_str){value, (size_t)len})
               : CQ_OK;
}
