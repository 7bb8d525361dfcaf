/*
 * where_unknown.c - cities that the table of places lacks, by the grammar around them; what is a
 * date or a building is none.
 */
#include "event/place_scene.h"

#include <string.h>

/* "in May 2002": is the token a part of a date? */
bool in_date(const scene *s, uint32_t token)
{
    uint32_t at = s->segment->tokens->start[token];
    for (size_t i = 0; i < s->entity_count; i++)
        if (cqk_equal(s->entities[i]->kind_name, CQ_STR("date")) && /* of any value, or of none */
            s->entities[i]->start <= at && s->entities[i]->end > at)
            return true;
    return false;
}

/* "Waldorf-Astoria Hotel", "Lancaster House": a building that is no city, tokens [first, last). */
bool is_building(const scene *s, uint32_t first, uint32_t last)
{
    static const char *const words[] = {
        "house",    "hotel",     "palace",     "palais",      "palacio",     "hall",
        "building", "room",      "office",     "chancery",    "embassy",     "residence",
        "street",   "quai",      "schloss",    "chateau",     "castle",      "headquarters",
        "ministry", "institute", "university", "center",      "centre",      "pavillon",
        "pavilion", "chamber",   "salle",      "sala",        "maison",      "rathaus",
        "saal",     "hofburg",   "theatre",    "teatro",      "auditorium",  "edificio",
        "club",     "school",    "universite", "universidad", "universitat", "barracks"};
    for (uint32_t i = first; i < last; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, words))
            return true;
    return false;
}

/* "at the Fifth Baltic Forum | in Porvoo.", "am 5. Ostseeforum | in Porvoo teil": does a run of
 * words that ends in front of token `end` stand straight behind the counted mention, with nothing
 * behind it? */
static bool closes_mention(const scene *s, uint32_t i, uint32_t end)
{
    static const char *const behind[] = {"teil", "teilnehmen", "teilgenommen"};
    enum { CITY_MAX = 2 };
    cqk_country_match language; /* "the third workshop in English" */
    bool last = end >= s->sentence_last || cqk_token_is(s->segment, end, CQ_STR(".")) ||
                cqk_token_in(s->segment, end, behind, CQK_COUNT(behind));
    return last && s->r->m.ordinal && i == s->r->m.last + 1 && end <= i + CITY_MAX &&
           !cqk_country_at(s->e->m->countries, s->segment, i, &language);
}

bool unknown_city(const scene *s, uint32_t i, uint32_t last, bool held, place *p)
{
    static const char *const behind[] = {"statt", "stattfinden", "stattgefunden", "abgehalten",
                                         "durchgeführt"};
    uint32_t end = city_run(s, i, last);
    static const char *const venues[] = {"дворце", "зале",  "центре", "доме",     "университете",
                                         "театре", "отеле", "здании", "комплексе"};
    if (end == i || in_date(s, i) || is_building(s, i, end) ||
        (end < last && WORD_IN(s, end, venues)))
        return false; /* в Таврическом дворце */
    place country;
    bool named = end + 1 < last && cqk_token_is(s->segment, end, CQ_STR(",")) &&
                 country_at(s, end + 1, &country);
    bool verb = end < last && WORD_IN(s, end, behind);
    uint32_t region = cqk_token_is(s->segment, end, CQ_STR(",")) ? city_run(s, end + 1, last) : end;
    bool dated = date_begins(s, end) || (i > 0 && date_ends(s, i - 1)) ||
                 (region > end + 1 && date_begins(s, region)); /* Churchill, Manitoba, on 12 May */
    bool closes = closes_mention(s, i, end);
    if ((!named && !held && !verb && !dated && !closes) || !set_city(s, i, end, p))
        return false;
    if (named)
        memcpy(p->country, country.country, sizeof p->country);
    return true;
}
