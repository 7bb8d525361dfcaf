/*
 * called.c - meetings that are called by their city: the Qingdao Summit, the Congress of Vienna.
 */
#include "event/place_scene.h"

#include <string.h>

/* A city in the name of a meeting that was in its country: the Qingdao Summit in China. */
void city_of_name(const scene *s, place *p)
{
    for (uint32_t i = s->r->m.first; i < s->r->m.last; i++) {
        place city;
        if (city_at(s, i, &city) && strcmp(city.country, p->country) == 0) {
            *p = city;
            return;
        }
    }
}

/* "Conference of Berlin", "Congress of Vienna": the name ends in its city. */
static bool ends_in_city(const scene *s, place *p)
{
    enum { CITY_MAX = 4 };
    uint32_t value = 0;
    for (uint32_t i = s->r->m.first + 1; i + 1 < s->r->m.last; i++)
        if (word_class(s->e->m, s->segment, i) == WORD_OF) {
            uint32_t city = i + 1;
            if (city + 1 < s->r->m.last && (cqk_token_is(s->segment, city, CQ_STR("the"))))
                city++;
            return cqk_lexicon_match(s->e->m->heads, s->segment, i - 1, &value) &&
                   (head_kind(value) == KIND_SUMMIT || head_kind(value) == KIND_CONFERENCE) &&
                   (city_at(s, i + 1, p) || city_at(s, city, p)) && p->last == s->r->m.last;
        }
    return false;
}

/* Trilateral, Leaders': a word that says whose meetings they are, at token i. */
static bool is_rank(const scene *s, uint32_t i)
{
    static const char *const ranks[] = {"leaders", "ministers"};
    uint32_t class = word_class(s->e->m, s->segment, i);
    return class == WORD_GENERIC || class == WORD_OFFICIALS ||
           (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, ranks));
}

/* "Bandung Conference", "Qingdao Summit": a meeting that is called by its city alone. */
bool city_names_it(const scene *s, place *p)
{
    static const char *const councils[] = {"council", "conseil", "consejo", "rat"};
    uint32_t value = 0;
    if (!s->r->m.ordinal && ends_in_city(s, p))
        return true;
    for (uint32_t i = s->r->m.first; i < s->r->m.last && s->r->m.kind == KIND_SUMMIT; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, councils))
            return city_at(s, s->r->m.first, p) || /* "Stuttgart European Council" */
                   (city_at(s, s->r->m.last - 1, p) && p->last == s->r->m.last);
    if (s->r->m.ordinal || !city_at(s, s->r->m.first, p))
        return false;
    uint32_t head = p->last; /* "Phnom Penh Trilateral Leaders' Summit" */
    while (head < s->r->m.last &&
           (is_acronym(s->segment, head) || is_rank(s, head) ||
            s->segment->tokens->kind[head] == CQ_TOKEN_PUNCTUATION) &&
           !is_head_token(s, head))
        head++;
    return head < s->r->m.last && cqk_lexicon_match(s->e->m->heads, s->segment, head, &value) &&
           head + 1 == s->r->m.last &&
           (head_kind(value) == KIND_SUMMIT ||
            (head_kind(value) == KIND_CONFERENCE && head == p->last));
}
