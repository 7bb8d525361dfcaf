/*
 * letter.c - who writes to whom, by the heading of a diplomatic letter: "The Minister in Chile
 * (Egan) to the Secretary of State". What such a letter names without a state ("the Senate", "the
 * Foreign Office") is the state's that it is written from, or that the addressee is sent to; and
 * what "Parliament" is without a state.
 */
#include "decide/decide.h"

#include <string.h>

enum { HEADING_TOKENS = 48, POST_TOKENS = 6, WEIGHT_LETTER = 170 };

/* "to the Secretary of State", but "Secretary of State for the Colonies". */
static bool is_secretary(const cq_segment *s, uint32_t i)
{
    return cqk_token_is(s, i, CQ_STR("Secretary")) && cqk_token_is(s, i + 1, CQ_STR("of")) &&
           cqk_token_is(s, i + 2, CQ_STR("State")) && !cqk_token_is(s, i + 3, CQ_STR("for"));
}

/* Does a head of mission or a consul stand shortly in front of "in" or "at"? */
static bool is_post(const cq_segment *s, uint32_t in)
{
    static const char *const posts[] = {"Ambassador", "Minister",       "Chargé", "Charge",
                                        "Consul",     "Commissioner",   "Agent",  "Embassy",
                                        "Legation",   "Representative", "Vice"};
    for (uint32_t i = in; i > 0 && in - i < POST_TOKENS;)
        if (cqk_token_in(s, --i, posts, CQK_COUNT(posts)))
            return true;
    return false;
}

/* The state of the country or the city behind "in" or "at"; false: none. */
static bool state_at(const agency_worker *w, uint32_t i, char *code)
{
    const cq_segment *s = &w->view.segment;
    cqk_country_match country;
    cqk_place_match city;
    i += cqk_token_is(s, i, CQ_STR("the"));
    if (i >= s->tokens->count)
        return false;
    if (cqk_country_at(w->model->countries, s, i, &country) && strlen(country.code) == 2)
        memcpy(code, country.code, 3);
    else if (cqk_place_at(w->model->cities, s, i, &city))
        memcpy(code, city.country, 3);
    else
        return false;
    return true;
}

/* Where the post of the heading is; `at`: its token. */
static bool read_post(const agency_worker *w, char *code, uint32_t *at)
{
    static const char *const joins[] = {"in", "at"};
    const cq_segment *s = &w->view.segment;
    for (uint32_t i = 1; i + 1 < s->tokens->count; i++)
        if (cqk_token_in(s, i, joins, CQK_COUNT(joins)) && is_post(s, i) &&
            state_at(w, i + 1, code) && strcmp(code, "US") != 0) {
            *at = i;
            return true;
        }
    return false;
}

void agency_letter_segment(agency_worker *w)
{
    const cq_segment *s = &w->view.segment;
    uint32_t count = s->tokens->count;
    char code[4] = "";
    uint32_t post = count;
    uint32_t secretary = 0;
    if (count < 6 || count > HEADING_TOKENS || s->tokens->kind[0] != CQ_TOKEN_LETTER ||
        !(s->tokens->shape[0] & CQ_SHAPE_UPPER_FIRST))
        return;
    while (secretary < count && !is_secretary(s, secretary))
        secretary++;
    bool first = secretary < 3 && cqk_token_is(s, 0, CQ_STR("The"));
    if (secretary == count || !(read_post(w, code, &post) || first))
        return;
    memcpy(w->letter_host, code, sizeof code);
    if (first || secretary < post)
        memcpy(code, "US", 3);
    memcpy(w->letter_home, code, sizeof code);
}

const char *agency_letter_home(const agency_worker *w, cq_str function)
{
    const char *abroad = w->letter_home[0] ? w->letter_host : w->seat_host;
    if (cqk_is(function, "fa"))
        return abroad;
    return w->letter_home[0] ? w->letter_home : w->seat_host;
}

/* What an envoy deals with is the ministry of foreign affairs where he is. */
static bool is_foreign_office(const agency_worker *w, const choice *c)
{
    return cqk_is(gaz_string(&w->model->set.source[c->generic_source], c->generic->function), "fa");
}

/* "The Minister in Chile to the Secretary of State ... the Senate": by a letter's heading. */
static bool is_written_from(const agency_worker *w, const mention *m, const choice *c,
                            const candidate *n)
{
    if (!c->generic_name || c->generic_name->language != GAZ_EN || agency_is_department(w, m, c))
        return false;
    cq_str function = gaz_string(&w->model->set.source[c->generic_source], c->generic->function);
    return strcmp(agency_letter_home(w, function), n->country) == 0;
}

/* "laid before Parliament": in English, without a state or an article, the United Kingdom's. */
static bool is_westminster(const agency_worker *w, const mention *m)
{
    return m->last == m->first + 1 &&
           cqk_token_is(&w->view.segment, m->first, CQ_STR("Parliament"));
}

/* What speaks for the candidate beyond the countries that are named. */
int agency_weigh_letter(const agency_worker *w, const mention *m, const choice *c,
                        const candidate *n)
{
    int weight = 0;
    if (m->beside[0] || !c->generic)
        return 0;
    if (is_written_from(w, m, c, n))
        weight += is_foreign_office(w, c) ? 2 * WEIGHT_LETTER : WEIGHT_LETTER;
    if (strcmp(n->country, "GB") == 0 && is_westminster(w, m))
        weight += WEIGHT_LETTER;
    return weight;
}
