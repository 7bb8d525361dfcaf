/*
 * host.c - the country or city of the host as the meeting's place: "Ceylon offered to host the
 * seventh meeting", "will be hosted by Cambodia".
 */
#include "event/place_scene.h"

#include <string.h>

/* "China-Japan-ROK cooperation": a party of a compound, at token i. */
static bool is_of_compound(const scene *s, uint32_t i)
{
    return (i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR("-"))) ||
           cqk_token_is(s->segment, i + 1, CQ_STR("-"));
}

/* "Moscow, | Russia": the city in front of its country is the place. */
static void prefer_city(const scene *s, place *p)
{
    enum { WORDS_MAX = 4 };
    place city;
    if (p->first < s->sentence_first + 2 || !cqk_token_is(s->segment, p->first - 1, CQ_STR(",")))
        return;
    for (uint32_t i = p->first - 1; i > s->sentence_first && p->first - i < WORDS_MAX; i--)
        if (city_at(s, i - 1, &city) && city.last == p->first - 1 &&
            strcmp(city.country, p->country) == 0) {
            *p = city;
            return;
        }
}

/* The country whose name ends in front of token `end`, the longest: Papua New | Guinea. */
static bool country_before(const scene *s, uint32_t end, place *p)
{
    enum { WORDS_MAX = 6 };
    bool found = false;
    place here;
    for (uint32_t i = end; i > s->left && end - i < WORDS_MAX; i--) {
        if (country_at(s, i - 1, &here) && here.last >= end && !is_of_compound(s, i - 1)) {
            *p = here;
            found = true;
        }
    }
    if (found)
        prefer_city(s, p);
    return found;
}

/* "Ceylon had offered to host the seventh meeting", "China chairs ... and will host the fifth": the
 * host in front of the verb, or the sentence's subject. */
bool host_in_front(const scene *s, place *p)
{
    static const char *const verbs[] = {"host", "hosting", "hosts", "hosted", "sede", "gastgeber"};
    for (uint32_t i = s->front; i > s->left && s->front - i < 8; i--) {
        if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER || !WORD_IN(s, i - 1, verbs))
            continue;
        if (i > 1 && cqk_token_is(s->segment, i - 2, CQ_STR("-")))
            return false; /* "Ghana and Peru will co-|host": in which of both, is not said */
        for (uint32_t k = i - 1; k > s->left && i - k < 12; k--)
            if (country_before(s, k, p) || (k == i - 1 && city_at(s, k - 1, p)))
                return true;
        return s->left == s->sentence_first && country_at(s, s->left, p) &&
               !is_of_compound(s, s->left);
    }
    return false;
}

/* "Bridgetown was the venue of the second Meeting", "Havana will be the site of the third". */
bool venue_in_front(const scene *s, place *p)
{
    static const char *const nouns[] = {"venue", "site", "host"};
    enum { BACK = 4, SUBJECT = 5 };
    for (uint32_t i = s->front; i > s->left && s->front - i < BACK; i--) {
        if (s->segment->tokens->kind[i - 1] != CQ_TOKEN_LETTER || !WORD_IN(s, i - 1, nouns) ||
            (i > 1 && cqk_token_is(s->segment, i - 2, CQ_STR("-")))) /* to co-host */
            continue;
        for (uint32_t k = i - 1; k > s->left && i - k < SUBJECT; k--)
            if (city_at(s, k - 1, p) || country_before(s, k, p))
                return true;
    }
    return false;
}

/* ", which Manama hosted on 10 December": the host in a clause behind the mention. */
bool host_in_clause(const scene *s, place *p)
{
    static const char *const pronouns[] = {"which", "that"};
    static const char *const verbs[] = {"hosted", "host", "hosts", "hosting"};
    enum { VERB = 3 };
    uint32_t i = s->r->m.last + cqk_token_is(s->segment, s->r->m.last, CQ_STR(","));
    if (i + 2 >= s->sentence_last || !WORD_IN(s, i, pronouns) || !place_at(s, i + 1, p))
        return false;
    for (uint32_t k = p->last; k < p->last + VERB && k < s->sentence_last; k++)
        if (s->segment->tokens->kind[k] == CQ_TOKEN_LETTER && WORD_IN(s, k, verbs))
            return true;
    return false;
}

/* "Republic of the | Marshall Islands", "Government of | India": behind what a state calls itself.
 */
static uint32_t skip_state(const scene *s, uint32_t i, uint32_t last)
{
    static const char *const words[] = {"republic",   "kingdom",    "state",     "commonwealth",
                                        "government", "federation", "sultanate", "union"};
    place p;
    if (i + 2 >= last || country_at(s, i, &p) || !WORD_IN(s, i, words) ||
        word_class(s->e->m, s->segment, i + 1) != WORD_OF)
        return i;
    return skip_small(s, i + 2, last);
}

/* "will be hosted by Cambodia": a host's country, if nothing better. */
bool host_country(const scene *s, uint32_t first, uint32_t last, place *p)
{
    static const char *const verbs[] = {"hosted",     "organised", "organized",   "acogida",
                                        "accueillie", "accueilli", "ausgerichtet"};
    static const char *const by[] = {"by", "por", "par", "von", "in"};
    for (uint32_t i = first; i + 2 < last; i++) {
        if (!WORD_IN(s, i, verbs) || !WORD_IN(s, i + 1, by))
            continue;
        uint32_t at = skip_state(s, skip_small(s, i + 2, last), last);
        if (at < last && country_at(s, at, p))
            return true;
    }
    return false;
}
