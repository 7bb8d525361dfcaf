/*
 * phrase_mission.c - English names of missions and embassies: a body or a state that sends them,
 * and where they are.
 *
 *   Mission at the United Nations     Embassy of Kenya     AMEMBASSY OSLO
 */
#include "names/heads.h"
#include "names/phrase.h"

/* Tokens of a state, or of a place of one or two words that is no body: "Kosovo". */
uint32_t agency_phrase_place(const phrase *p, uint32_t i)
{
    gaz_match match;
    uint32_t tokens;
    uint32_t country = agency_phrase_country(p, i);
    cqk_place_match city;
    if (!country && cqk_place_at(p->w->model->cities, p->segment, i, &city) && city.tokens > 1)
        return city.tokens; /* La Paz */
    if (agency_phrase_is(p, i, "New") && agency_phrase_capital(p, i + 1) && !country)
        return 2; /* New Delhi */
    if (country || !agency_phrase_capital(p, i) || agency_phrase_bits(p, i, &tokens) ||
        cqk_shape(p->segment, i, CQ_SHAPE_UPPER_ALL) ||
        gaz_match_at(&p->w->model->set, p->segment, i, &match))
        return country;
    uint32_t words =
        agency_phrase_capital(p, i + 1) && !agency_phrase_bits(p, i + 1, &tokens) ? 2 : 1;
    return agency_phrase_capital(p, i + words) &&
                   !(p->segment->tokens->shape[i + words] & CQ_SHAPE_SENTENCE_START)
               ? 0
               : words;
}

/* "OSCE Mission", "United Nations Support Mission": whose it is stands in front. */
bool agency_phrase_has_body(const phrase *p, uint32_t first)
{
    gaz_match match;
    return first < p->head && gaz_match_at(&p->w->model->set, p->segment, first, &match) &&
           match.last <= p->head;
}

/* "Delegation at the SEATO | Council Meeting": the capitals go on behind the body's name. */
static bool is_at_meeting(const phrase *p, const gaz_match *match)
{
    static const char *const meetings[] = {"Meeting", "Meetings", "Conference",
                                           "Session", "Sessions", "Summit"};
    return agency_phrase_capital(p, match->last) && !cqk_touches(p->segment, match->last) &&
           !(p->segment->tokens->shape[match->last] & CQ_SHAPE_SENTENCE_START) &&
           match->last < p->segment->tokens->count &&
           (match->last == match->first + 1 ||
            cqk_token_in(p->segment, match->last, meetings, CQK_COUNT(meetings)));
}

/* "the United Kingdom Mission at New York", "French Mission in Geneva": a state's mission where the
 * United Nations are. The tokens of the city and what stands in front of it; 0: there is none. */
static uint32_t mission_seat(const phrase *p, uint32_t from)
{
    uint32_t state = from < p->head ? agency_phrase_country(p, from) : 0;
    uint32_t end = from + state + (state && agency_phrase_is(p, from + state, "."));
    if (!state || end != p->head ||
        !(agency_phrase_is(p, p->after, "at") || agency_phrase_is(p, p->after, "in")))
        return 0;
    if (agency_phrase_is(p, p->after + 1, "Geneva"))
        return 2;
    return agency_phrase_is(p, p->after + 1, "New") && agency_phrase_is(p, p->after + 2, "York")
               ? 3
               : 0;
}

/* "Delegation | of the European Union | to Cambodia": behind the Union that sends it; `last`: none
 * is named there. */
static uint32_t behind_union(const phrase *p, uint32_t last)
{
    uint32_t owner = last + 1 + agency_phrase_article(p, last + 1);
    return agency_phrase_is(p, last, "of") && agency_phrase_is(p, owner, "European") &&
                   (agency_phrase_is(p, owner + 1, "Union") ||
                    agency_phrase_is(p, owner + 1, "Commission"))
               ? owner + 2
               : last;
}

/* "Mission at the United Nations": a body with a body as its complement. */
cq_status agency_phrase_add_mission(agency_worker *w, phrase *p)
{
    gaz_match match;
    uint32_t last = behind_union(p, p->after);
    bool union_sends = last > p->after;
    if (agency_phrase_is(p, last, "of") &&
        agency_phrase_country(p, last + 1 + agency_phrase_article(p, last + 1)))
        last += 1 + agency_phrase_article(p, last + 1) +
                agency_phrase_country(p, last + 1 + agency_phrase_article(p, last + 1));
    bool to = agency_phrase_is(p, last, "to") || agency_phrase_is(p, last, "at");
    uint32_t at = last + 1 + agency_phrase_article(p, last + 1);
    uint32_t from = agency_phrase_strip(p, agency_phrase_left(p));
    if ((agency_phrase_is(p, last, "to") || agency_phrase_is(p, last, "in") ||
         agency_phrase_is(p, last, "for")) &&
        agency_phrase_place(p, at) &&
        (union_sends || agency_phrase_has_trade(p, from, p->head) ||
         agency_phrase_has_body(p, from))) {
        /* "Regional Assistance Mission to Solomon Islands", "OSCE Mission to Kosovo" */
        uint32_t end = at + agency_phrase_place(p, at);
        uint32_t more = end + 1 + agency_phrase_article(p, end + 1);
        if (agency_phrase_join(p, end) && agency_phrase_place(p, more))
            end = more + agency_phrase_place(p, more); /* "for Mali and the Sahel" */
        mention *m = agency_add(w, from, end, "mission");
        return m ? CQ_OK : CQ_E_MEMORY;
    }
    if (last == p->after && from < p->head && agency_phrase_country(p, from) &&
        p->segment->tokens->kind[p->head - 1] != CQ_TOKEN_LETTER && agency_phrase_place(p, last) &&
        !cqk_touches(p->segment, last)) { /* "U.S. Mission Geneva" */
        mention *m = agency_add(w, from, last + agency_phrase_place(p, last), "mission");
        return m ? CQ_OK : CQ_E_MEMORY;
    }
    if (last == p->after && mission_seat(p, from)) {
        mention *m = agency_add(w, from, last + mission_seat(p, from), "mission");
        return m ? CQ_OK : CQ_E_MEMORY;
    }
    if (!to || at >= p->segment->tokens->count ||
        !gaz_match_at(&w->model->set, p->segment, at, &match) || is_at_meeting(p, &match))
        return CQ_OK;
    uint32_t first = agency_phrase_strip(p, agency_phrase_left(p));
    mention *m = agency_add(w, first, match.last, "mission");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("mission");
    return CQ_OK;
}

/* "Embassy | Rangoon should deliver": the same in a sentence, where the city is one. */
static bool is_short_address(const phrase *p)
{
    cqk_place_match city;
    bool state = p->head > 0 && agency_phrase_capital(p, p->head - 1) &&
                 !(p->segment->tokens->shape[p->head] & CQ_SHAPE_SENTENCE_START);
    return !state && cqk_token_is(p->segment, p->head, CQ_STR("Embassy")) &&
           agency_phrase_capital(p, p->after) && cqk_shape(p->segment, p->after, CQ_SHAPE_LOWER) &&
           cqk_place_at(p->w->model->cities, p->segment, p->after, &city) &&
           !agency_phrase_capital(p, p->after + city.tokens);
}

/* "AMEMBASSY OSLO", "Amembassy Paris". */
static bool is_address(const phrase *p)
{
    return (agency_is_address(p->segment, p->head) || is_short_address(p)) &&
           agency_phrase_capital(p, p->after) &&
           !(p->segment->tokens->shape[p->after] & CQ_SHAPE_SENTENCE_START);
}

/* "NEW DELHI", "DAR ES SALAAM": the tokens of a capital's name at i. */
static uint32_t city_tokens(const phrase *p, uint32_t i)
{
    cqk_place_match city;
    if (cqk_shape(p->segment, i, CQ_SHAPE_LOWER) &&
        cqk_place_at(p->w->model->cities, p->segment, i, &city))
        return city.tokens;
    static const char *const firsts[] = {"NEW",    "SAN", "TEL",   "ADDIS",    "BUENOS", "KUALA",
                                         "PORT",   "RIO", "SAO",   "SANTO",    "ABU",    "HONG",
                                         "PHNOM",  "LA",  "CAPE",  "THE",      "DAR",    "MEXICO",
                                         "PANAMA", "EL",  "SANTA", "GUATEMALA"};
    bool more = false;
    for (size_t k = 0; k < CQK_COUNT(firsts); k++)
        more |= agency_phrase_is(p, i, firsts[k]);
    if (agency_phrase_is(p, i, "DAR") && agency_phrase_is(p, i + 1, "ES"))
        return 3;
    return more && agency_phrase_capital(p, i + 1) && !agency_phrase_is(p, i + 1, "PRIORITY") &&
                   !agency_phrase_is(p, i + 1, "IMMEDIATE") &&
                   !(p->segment->tokens->shape[i + 1] & CQ_SHAPE_LINE_BEFORE)
               ? 2
               : 1;
}

/* "Portuguese Embassy | Charge": who is of it, no city. */
static bool is_staff(const phrase *p, uint32_t i)
{
    static const char *const words[] = {
        "Charge",    "Chargé",   "Officer",  "Officers", "Staff",    "Official", "Officials",
        "Residence", "Building", "Chancery", "Despatch", "Dispatch", "Note",     "Telegram",
        "Political", "Guard",    "Economic", "Press",    "Branch",   "Section"};
    return cqk_token_in(p->segment, i, words, CQK_COUNT(words));
}

/* "Botschaft | in Kairo": German says whose it is in front. */
static bool is_german(const phrase *p)
{
    static const char *const heads[] = {"Botschaft", "Gesandtschaft", "Konsulat", "Generalkonsulat",
                                        "Vizekonsulat"};
    return cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads));
}

cq_status agency_phrase_add_embassy(agency_worker *w, phrase *p)
{
    uint32_t last = p->after;
    if (is_address(p)) {
        mention *m = agency_add(w, p->head, p->after + city_tokens(p, p->after), "embassy");
        if (!m)
            return CQ_E_MEMORY;
        m->kind = CQ_STR("embassy");
        return CQ_OK;
    }
    uint32_t first = agency_phrase_left(p);
    uint32_t of =
        agency_phrase_is(p, last, "of") ? last + 1 + agency_phrase_article(p, last + 1) : last;
    if (of > last && agency_phrase_country(p, of))
        last = of + agency_phrase_country(p, of);
    else if (first == p->head && agency_phrase_is(p, last, "in") &&
             agency_phrase_country(p, last + 1 + agency_phrase_article(p, last + 1)))
        last += 1 + agency_phrase_article(p, last + 1) +
                agency_phrase_country(p, last + 1 + agency_phrase_article(p, last + 1));
    else if (first < p->head && agency_phrase_country(p, first) &&
             agency_phrase_is(p, last, "to") && !agency_phrase_is(p, first - 1, "from") &&
             !(first > 1 && agency_phrase_is(p, first - 2, "from")) &&
             agency_phrase_country(p, last + 1 + agency_phrase_article(p, last + 1)))
        last += 1 + agency_phrase_article(p, last + 1) + /* "Mexican Legation to the U.S." */
                agency_phrase_country(p, last + 1 + agency_phrase_article(p, last + 1));
    else if (first == p->head && !is_german(p) &&
             (agency_phrase_is(p, last, "at") || agency_phrase_is(p, last, "in")) &&
             agency_phrase_place(p, last + 1))
        last += 1 + agency_phrase_place(p, last + 1); /* "Legation at Bern" */
    else if (!agency_phrase_says(p, first, p->head))
        return CQ_OK;
    first = agency_phrase_strip(p, first);
    if (last == p->after && first < p->head && agency_phrase_place(p, last) && !is_staff(p, last) &&
        !cqk_touches(p->segment, last) &&
        !(p->segment->tokens->shape[last] & CQ_SHAPE_SENTENCE_START))
        last += agency_phrase_place(p, last); /* "U.S. Embassy Islamabad" */
    uint32_t seat = last + 1 + agency_phrase_article(p, last + 1);
    bool owned = of > p->after || (last == p->after && agency_phrase_country(p, first));
    if (owned && agency_phrase_is(p, last, "in") && agency_phrase_country(p, seat))
        last = seat + agency_phrase_country(p, seat); /* "Chinese Embassy in the U.S." */
    mention *m = agency_add(w, first, last, "embassy");
    if (!m)
        return CQ_E_MEMORY;
    m->kind = CQ_STR("embassy");
    return CQ_OK;
}
