/*
 * where.c - the place of a meeting, off the sentence that names it: behind prepositions, in
 * brackets, with particles; known cities and countries, and unknown cities where grammar shows
 * them.
 */
#include "adjective.h"
#include "event/place_scene.h"

#include <string.h>

enum { RIGHT_MAX = 48 };

/* What a word in front of a place says of it. */
enum {
    BEFORE_PREPOSITION = 1,
    BEFORE_TO,
    BEFORE_HELD,
    BEFORE_WENT,
    BEFORE_CITY,
    BEFORE_NACH,
    BEFORE_FOR,
    BEFORE_ON,
    BEFORE_VISIT
};

cqk_lexicon *before_places_new(const cq_host *host)
{
    static const cqk_entry entries[] = {
        {"in", BEFORE_PREPOSITION},  {"at", BEFORE_PREPOSITION},  {"a", BEFORE_PREPOSITION},
        {"en", BEFORE_PREPOSITION},  {"au", BEFORE_PREPOSITION},  {"aux", BEFORE_PREPOSITION},
        {"в", BEFORE_PREPOSITION},   {"во", BEFORE_PREPOSITION},  {"на", BEFORE_PREPOSITION},
        {"nach", BEFORE_NACH},       {"on", BEFORE_ON},           {"to", BEFORE_TO},
        {"went", BEFORE_WENT},       {"travelled", BEFORE_WENT},  {"traveled", BEFORE_WENT},
        {"travel", BEFORE_WENT},     {"came", BEFORE_WENT},       {"ciudad", BEFORE_CITY},
        {"city", BEFORE_CITY},       {"island", BEFORE_CITY},     {"town", BEFORE_CITY},
        {"village", BEFORE_CITY},    {"resort", BEFORE_CITY},     {"ville", BEFORE_CITY},
        {"stadt", BEFORE_CITY},      {"город", BEFORE_CITY},      {"городе", BEFORE_CITY},
        {"held", BEFORE_HELD},       {"place", BEFORE_HELD},      {"met", BEFORE_HELD},
        {"meet", BEFORE_HELD},       {"convened", BEFORE_HELD},   {"hosted", BEFORE_HELD},
        {"lieu", BEFORE_HELD},       {"retrouver", BEFORE_HELD},  {"reunir", BEFORE_HELD},
        {"reunirse", BEFORE_HELD},   {"reunis", BEFORE_HELD},     {"reunidos", BEFORE_HELD},
        {"celebrada", BEFORE_HELD},  {"celebrado", BEFORE_HELD},  {"celebro", BEFORE_HELD},
        {"tenue", BEFORE_HELD},      {"tenu", BEFORE_HELD},       {"opened", BEFORE_HELD},
        {"open", BEFORE_HELD},       {"arrive", BEFORE_HELD},     {"arrives", BEFORE_HELD},
        {"arriving", BEFORE_HELD},   {"expected", BEFORE_HELD},   {"fand", BEFORE_HELD},
        {"tagte", BEFORE_HELD},      {"tagt", BEFORE_HELD},       {"tagten", BEFORE_HELD},
        {"reunio", BEFORE_HELD},     {"reunieron", BEFORE_HELD},  {"gathered", BEFORE_HELD},
        {"состоялось", BEFORE_HELD}, {"состоялась", BEFORE_HELD}, {"состоялся", BEFORE_HELD},
        {"прошло", BEFORE_HELD},     {"прошла", BEFORE_HELD},     {"прошел", BEFORE_HELD},
        {"провести", BEFORE_HELD},   {"состоится", BEFORE_HELD},  {"пройдет", BEFORE_HELD},
        {"again", BEFORE_HELD},      {"celebrara", BEFORE_HELD},  {"tiendra", BEFORE_HELD},
        {"concluyo", BEFORE_HELD},   {"culmino", BEFORE_HELD},    {"sesiono", BEFORE_HELD},
        {"clausuro", BEFORE_HELD},   {"inauguro", BEFORE_HELD},   {"concluded", BEFORE_HELD},
        {"commenced", BEFORE_HELD},  {"closed", BEFORE_HELD},     {"closes", BEFORE_HELD},
        {"ended", BEFORE_HELD},      {"ends", BEFORE_HELD},       {"begins", BEFORE_HELD},
        {"began", BEFORE_HELD},      {"opens", BEFORE_HELD},      {"meets", BEFORE_HELD},
        {"convenes", BEFORE_HELD},   {"resumed", BEFORE_HELD},    {"resumes", BEFORE_HELD},
        {"adjourned", BEFORE_HELD},  {"scheduled", BEFORE_HELD},  {"set", BEFORE_HELD},
        {"for", BEFORE_FOR},         {"travels", BEFORE_WENT},    {"travelling", BEFORE_WENT},
        {"traveling", BEFORE_WENT},  {"visit", BEFORE_VISIT},     {"visits", BEFORE_VISIT},
        {"visited", BEFORE_VISIT},   {"visiting", BEFORE_VISIT}};
    return cqk_lexicon_new(host, entries, CQK_COUNT(entries));
}

static uint32_t before_place(const scene *s, uint32_t i)
{
    uint32_t value = 0;
    return cqk_lexicon_match(s->e->before_places, s->segment, i, &value) ? value : 0;
}

/* "on Jeju Island" */
static bool is_island(const scene *s, uint32_t i, uint32_t last)
{
    static const char *const words[] = {"island", "islands"};
    uint32_t end = city_run(s, i, last);
    return end > i + 1 && WORD_IN(s, end - 1, words);
}

bool city_of_country(const scene *s, uint32_t i, uint32_t last, place *p)
{
    place country;
    uint32_t end = city_run(s, i, last);
    if (country_at(s, i, &country)) /* "(China, France, Germany)" */
        return false;
    if (end == i || end + 1 >= last || !cqk_token_is(s->segment, end, CQ_STR(",")) ||
        !country_at(s, end + 1, &country) || !set_city(s, i, end, p))
        return false;
    memcpy(p->country, country.country, sizeof p->country);
    return true;
}

/* "at Punta Gorda, Belize": a city i in front of the comma, where what stands behind it is the name
 * of a city and of a country. States that are one city count as such. */
static bool is_in_country(const scene *s, uint32_t i, uint32_t comma)
{
    static const char *const cities[] = {"SG", "LU", "MC", "VA", "HK", "MO"};
    place country;
    if (city_run(s, i, comma) != comma || is_building(s, i, comma) ||
        !country_at(s, comma + 1, &country))
        return false;
    for (size_t k = 0; k < CQK_COUNT(cities); k++)
        if (strcmp(country.country, cities[k]) == 0)
            return false;
    return true;
}

/* "in Redmond, Washington, USA", "at Kochi, Kerala, India": a city i in front of the comma, where
 * what stands behind it is a region, in front of another comma and its country. What "at" stands in
 * front of may be a venue, if a known city follows. */
static bool is_in_region(const scene *s, uint32_t i, uint32_t comma, uint32_t last)
{
    place place_behind;
    place country;
    uint32_t end = city_run(s, comma + 1, last);
    if (end == comma + 1 || end + 1 >= last || city_run(s, i, comma) != comma ||
        is_building(s, i, comma) || !cqk_token_is(s->segment, end, CQ_STR(",")) ||
        !country_at(s, end + 1, &country))
        return false;
    return i > 0 &&
           (cqk_token_is(s->segment, i - 1, CQ_STR("in")) || !city_at(s, comma + 1, &place_behind));
}

/* "in Panaji, Goa": a name i in front of the comma that no word makes a venue, behind "in". */
static bool is_town(const scene *s, uint32_t i, uint32_t comma)
{
    enum { WORDS_MAX = 2 };
    return i > 0 && cqk_token_is(s->segment, i - 1, CQ_STR("in")) && comma - i <= WORDS_MAX &&
           city_run(s, i, comma) == comma && !is_building(s, i, comma);
}

/* "at Shoreham Hotel, Washington", "at the Palais des Nations, Geneva": the city behind the venue.
 */
bool behind_venue(const scene *s, uint32_t i, uint32_t last, place *p)
{
    enum { VENUE_MAX = 9 };
    for (uint32_t k = i; k + 1 < last && k < i + VENUE_MAX; k++) {
        uint32_t next = city_run(s, k + 1, last); /* ", Parliament House, Canberra" */
        if (cqk_token_is(s->segment, k, CQ_STR(",")) && next > k + 1 && next + 1 < last &&
            is_building(s, k + 1, next) && cqk_token_is(s->segment, next, CQ_STR(",")))
            k = next;
        if (cqk_token_is(s->segment, k, CQ_STR(",")) &&
            (is_in_region(s, i, k, last) || is_town(s, i, k)))
            return set_city(s, i, k, p);
        if (cqk_token_is(s->segment, k, CQ_STR(",")))
            return k > i && !is_in_country(s, i, k) &&
                   (city_at(s, k + 1, p) || city_of_country(s, k + 1, last, p));
        if (s->segment->tokens->kind[k] == CQ_TOKEN_PUNCTUATION && !cqk_touches(s->segment, k))
            return false;
        if (sentence_begins(s->segment, k) || date_begins(s, k))
            return false;
    }
    return false;
}

/* "the Chilean ambassador in Lima said": is the preposition at token i a post's? */
static bool is_post(const scene *s, uint32_t i)
{
    static const char *const words[] = {"ambassador",  "ambassadeur", "embajador",    "embajadora",
                                        "botschafter", "embassy",     "embajada",     "ambassade",
                                        "botschaft",   "consul",      "correspondent"};
    enum { BACK = 3 };
    for (uint32_t k = i; k > s->sentence_first && i - k < BACK; k--)
        if (s->segment->tokens->kind[k - 1] == CQ_TOKEN_LETTER && WORD_IN(s, k - 1, words))
            return true;
    return false;
}

/* "discussed the situation in Laos": is the preposition at token i of what was talked about? */
static bool is_topic(const scene *s, uint32_t i)
{
    static const char *const words[] = {
        "situation",    "situations",    "developments", "crisis",       "policy",
        "war",          "conflict",      "fighting",     "hostilities",  "peace",
        "troops",       "forces",        "interests",    "events",       "position",
        "problems",     "problem",       "disorders",    "elections",    "stability",
        "unrest",       "bases",         "conditions",   "operations",   "situacion",
        "crisis",       "conflicto",     "guerra",       "paz",          "acontecimientos",
        "evenements",   "crise",         "conflit",      "guerre",       "paix",
        "lage",         "krise",         "krieg",        "konflikt",     "frieden",
        "entwicklung",  "entwicklungen", "revolt",       "coup",         "government",
        "disturbances", "evolution",     "evolucion",    "elecciones",   "stabilite",
        "estabilidad",  "transition",    "transicion",   "violence",     "violencia",
        "terrorisme",   "terrorismo",    "insecurite",   "inseguridad",  "troubles",
        "combats",      "combates",      "hostilites",   "hostilidades", "troupes",
        "tropas"};
    uint32_t noun = i; /* "sur la crise | politique au Mali" */
    if (noun > s->sentence_first + 1 && cqk_romance_adjective(cqk_token(s->segment, noun - 1)))
        noun--;
    for (uint32_t k = noun; k <= i; k++)
        if (k > s->sentence_first && s->segment->tokens->kind[k - 1] == CQ_TOKEN_LETTER &&
            WORD_IN(s, k - 1, words))
            return true;
    return false;
}

/* "to hold its third session at Ootacamund": does a verb of holding stand close in front of the
 * mention that ends in front of token i? */
static bool is_behind_held_mention(const scene *s, uint32_t i)
{
    static const char *const verbs[] = {
        "hold",    "held", "convene", "tenir",       "tiendra",  "celebrar", "celebrara",
        "celebro", "tenu", "tient",   "inaugurated", "convened", "opened",   "realizara"};
    enum { NEAR = 4 };
    if (i != s->r->m.last || (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL)))
        return false;
    for (uint32_t k = s->r->m.first; k > s->sentence_first && s->r->m.first - k < NEAR; k--)
        if (s->segment->tokens->kind[k - 1] == CQ_TOKEN_LETTER && WORD_IN(s, k - 1, verbs))
            return true;
    return false;
}

/* Is token i in the name of a body? */
static bool in_agency(const scene *s, uint32_t token)
{
    uint32_t at = s->segment->tokens->start[token];
    size_t i = entity_behind(s->entities, s->entity_count, at);
    return i < s->entity_count && s->entities[i]->start <= at && is_agency(s->entities[i]);
}

/* Behind the date that begins at token i or behind "on" there; i if none does. */
static uint32_t skip_date(const scene *s, uint32_t i)
{
    uint32_t first = i + cqk_token_is(s->segment, i, CQ_STR("on"));
    first += cqk_token_is(s->segment, i, CQ_STR("from"));
    for (size_t k = 0; k < s->entity_count && first < s->sentence_last; k++)
        if (is_date(s->entities[k]) && s->entities[k]->start == s->segment->tokens->start[first])
            return cqk_token_from(s->segment->tokens, 0, s->entities[k]->end);
    return i;
}

/* "welcomed the Secretary to New Delhi for the fifth Dialogue", "will visit Oslo on 5 May to attend
 * the fifth Dialogue": does what was done in the city behind token i lead to the mention? */
static bool leads_to_mention(const scene *s, uint32_t i)
{
    static const char *const doing[] = {"attend",   "participate", "join", "lead", "chair",
                                        "co-chair", "co",          "host", "hold", "take"};
    enum { NEAR = 8 };
    place there;
    if (i + 1 >= s->r->m.first || !place_at(s, i + 1, &there) || there.last + 1 > s->r->m.first)
        return false;
    uint32_t next = skip_date(s, there.last);
    if (next + 1 > s->r->m.first || s->r->m.first - next > NEAR)
        return false;
    if (cqk_token_is(s->segment, next, CQ_STR(",")) && /* "to Oslo, where she will attend" */
        cqk_token_is(s->segment, next + 1, CQ_STR("where")))
        return true;
    return cqk_token_is(s->segment, next, CQ_STR("for")) ||
           (cqk_token_is(s->segment, next, CQ_STR("to")) && next + 1 < s->r->m.first &&
            WORD_IN(s, next + 1, doing));
}

/* A place behind a preposition at token i. */
static bool western_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    if (s->segment->tokens->kind[i] != CQ_TOKEN_LETTER || i + 1 >= last)
        return false;
    uint32_t word = before_place(s, i);
    uint32_t before = i > 0 ? before_place(s, i - 1) : 0;
    bool to = (word == BEFORE_TO && cqk_token_is(s->segment, i, CQ_STR("to")) &&
               (before == BEFORE_WENT || leads_to_mention(s, i))) ||
              (word == BEFORE_VISIT && leads_to_mention(s, i));
    cqk_country_match adjective; /* la ciudad colombiana | de Cartagena */
    bool behind = i > 1 && before_place(s, i - 2) == BEFORE_CITY &&
                  cqk_country_at(s->e->m->countries, s->segment, i - 1, &adjective) &&
                  adjective.form == CQK_COUNTRY_ADJECTIVE;
    bool of = (before == BEFORE_CITY || behind) && word_class(s->e->m, s->segment, i) == WORD_OF;
    bool nach = word == BEFORE_NACH && i == s->r->m.last; /* reist zum Gipfel nach Brüssel */
    bool on = word == BEFORE_ON && is_island(s, i + 1, last);
    if (word == BEFORE_PREPOSITION && (is_post(s, i) || is_topic(s, i)))
        return false;
    if (word == BEFORE_HELD && city_at(s, i + 1, p))
        return true; /* in telegrams: "seventh meeting expected New Delhi" */
    bool planned = word == BEFORE_FOR && before == BEFORE_HELD; /* "is scheduled for Camp David" */
    if (!to && !of && !nach && !on && !planned && word != BEFORE_PREPOSITION)
        return false;
    if (planned)
        return city_at(s, i + 1, p) ||
               (!in_date(s, i + 1) && unknown_city(s, i + 1, last, false, p));
    if (place_at(s, i + 1, p)) {
        place city; /* "at Lancaster House | in London" */
        if (is_building(s, p->first, p->last) && p->last + 1 < last &&
            (cqk_token_is(s->segment, p->last, CQ_STR(",")) || before_place(s, p->last)) &&
            city_at(s, p->last + 1, &city))
            *p = city;
        place country; /* Ciudad de México: the city's own name holds the word for a city */
        if (of && country_at(s, i + 1, &country) && is_capital(s->segment, i - 1))
            p->text = cqk_tokens(s->segment, i - 1, p->last);
        return true;
    }
    if (on)
        return set_city(s, i + 1, city_run(s, i + 1, last) - 1, p); /* without "Island" */
    uint32_t first = skip_small(s, i + 1, last);
    if (first < last && first > i + 1 && place_at(s, first, p))
        return true;
    if (of)
        return set_city(s, i + 1, city_run(s, i + 1, last), p);
    if (cqk_token_is(s->segment, i + 1, CQ_STR("г")) && first > i + 1 &&
        city_run(s, first, last) > first) {
        name_city(s, first, city_run(s, first, last), p); /* в г. Варне: no Mr. Varna */
        return true;
    }
    if (word == BEFORE_PREPOSITION && behind_venue(s, i + 1, last, p))
        return true;
    bool at = cqk_token_is(s->segment, i, CQ_STR("at")); /* "held at Harbour House" is no city */
    bool held =
        (!at && before == BEFORE_HELD) || (is_behind_held_mention(s, i) && !in_agency(s, i + 1));
    return unknown_city(s, i + 1, last, held, p);
}

/* "Протокол пятого заседания, г. Москва, 12 ноября": a city behind its abbreviation. */
static bool russian_town(const scene *s, uint32_t i, uint32_t last, place *p)
{
    if (i < s->r->m.last || i + 2 >= last || !cqk_token_is(s->segment, i, CQ_STR("г")) ||
        !cqk_token_is(s->segment, i + 1, CQ_STR(".")) ||
        s->segment->tokens->kind[i - 1] == CQ_TOKEN_NUMBER)
        return false;
    return city_at(s, i + 2, p) ||
           (city_run(s, i + 2, last) > i + 2 && set_city(s, i + 2, city_run(s, i + 2, last), p));
}

static bool any_place(const scene *s, uint32_t i, uint32_t last, place *p)
{
    return russian_town(s, i, last, p) || listed_place(s, i, last, p) ||
           column_place(s, i, last, p) || western_place(s, i, last, p) ||
           eastern_place(s, i, last, p);
}

/* 在北京与国务卿举行会谈，…: the place in front of the mention is that of talks told of before. */
static bool is_of_talks(const scene *s, uint32_t first)
{
    static const char *const talks[] = {"会谈", "會談", "会晤", "會晤", "会见", "會見",
                                        "会談", "会見", "访问", "訪問", "访华", "訪華"};
    static const char *const commas[] = {",", "，", "；", "し、", "し,"};
    bool told = false;
    if (!(s->r->m.flags & MENTION_CJK))
        return false;
    for (uint32_t i = first; i < s->r->m.first; i++) {
        if (told && starts_with(s, i, commas, CQK_COUNT(commas)))
            return true;
        told = told || starts_with(s, i, talks, CQK_COUNT(talks));
    }
    return false;
}

/* "On May 4, 2023, | in The Hague, ...": behind the date that the sentence begins with. */
static uint32_t opening_end(const scene *s)
{
    bool on = cqk_token_is(s->segment, s->sentence_first, CQ_STR("On"));
    return skip_date(s, s->sentence_first + on);
}

/* "Deciding on the presence in Kosovo, the Council, at its 4011th meeting,": a place in front of
 * the subject that meets, not at the sentence's beginning. */
static bool is_of_subject(const scene *s, const place *p)
{
    static const char *const own[] = {"its", "their"};
    enum { LEAD = 4 };
    if (s->r->m.first < 2 || s->segment->tokens->kind[s->r->m.first - 1] != CQ_TOKEN_LETTER ||
        !WORD_IN(s, s->r->m.first - 1, own) || p->first <= opening_end(s) + LEAD)
        return false;
    for (uint32_t i = p->last; i < s->r->m.first; i++)
        if (cqk_token_is(s->segment, i, CQ_STR(",")))
            return true;
    return false;
}

/* The first place in [first, last); a city before a country. */
static bool place_in(const scene *s, uint32_t first, uint32_t last, place *p)
{
    bool found = false;
    for (uint32_t i = first; i < last; i++) {
        place here;
        if (!any_place(s, i, last, &here) || is_of_relative(s, here.last) ||
            tells_of_another(s, s->r->m.last, i) ||
            (last == s->r->m.first &&
             (is_others(s, here.last) || is_of_talks(s, here.last) || is_of_subject(s, &here))))
            continue;
        bool finer = found && p->whole_country && !here.whole_country &&
                     (strcmp(p->country, here.country) == 0 || here.country[0] == 0);
        if (!found || finer)
            *p = here;
        found = true;
        if (!p->whole_country)
            break;
    }
    return found;
}

/* 访问德国并举行第八轮战略对话，访问法国…: what a clause says in front of the mention counts before
 * what the next one says. */
static bool place_in_clause(const scene *s, place *p)
{
    static const char *const commas[] = {",", "，", "、", "；"};
    uint32_t first = s->r->m.first;
    if (!(s->r->m.flags & MENTION_CJK) || s->r->m.last >= s->sentence_last ||
        !is_any(s, s->r->m.last, commas, CQK_COUNT(commas)))
        return false;
    while (first > s->left && !is_any(s, first - 1, commas, CQK_COUNT(commas)))
        first--;
    return place_in(s, first, s->r->m.first, p);
}

/* "At its third session, held in Oslo, the Committee": in front of the comma behind which the
 * sentence goes on with what was done. */
static uint32_t end_of_setting(const scene *s, uint32_t right)
{
    static const char *const more[] = {
        "held", "convened", "in",        "at", "on", "from", "which", "tenue", "tenu", "a",
        "en",   "le",       "celebrada", "du", "du", "im",   "am",    "vom",   "qui",  "que"};
    bool inside = false; /* brackets */
    for (uint32_t i = s->r->m.last; i + 1 < right; i++) {
        inside = (inside || cqk_token_is(s->segment, i, CQ_STR("("))) &&
                 !cqk_token_is(s->segment, i, CQ_STR(")"));
        place city;
        if (!inside && cqk_token_is(s->segment, i, CQ_STR(",")) &&
            s->segment->tokens->kind[i + 1] == CQ_TOKEN_LETTER && !date_begins(s, i + 1) &&
            !WORD_IN(s, i + 1, more) && !city_at(s, i + 1, &city))
            return i;
    }
    return right;
}

/* "took place on the sidelines of the Ministerial Meeting | in Luxembourg": where the place of the
 * meeting ends that this one was beside; `right` where it was beside none. */
static uint32_t end_of_sidelines(const scene *s, uint32_t right)
{
    static const char *const words[] = {"sidelines", "margins", "margin", "sideline", "fringes"};
    enum { BACK = 4, PLACE_MAX = 6 };
    size_t next = (size_t)(s->r - s->d->current) + 1;
    if (next >= s->d->current_count || s->d->current[next].m.first != s->right ||
        s->right < s->r->m.last + BACK)
        return right;
    uint32_t end = s->d->current[next].m.last + PLACE_MAX;
    for (uint32_t i = s->right - BACK; i < s->right; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, words))
            return end < s->sentence_last ? end : s->sentence_last;
    return right;
}

/* Where what may tell of the meeting's own place ends: with its bracket, where the sentence goes on
 * with what was done there. */
static uint32_t own_right(const scene *s)
{
    static const char *const closing[] = {")", "）"};
    enum { LEAD = 4 };
    uint32_t right = s->right;
    if (right > s->r->m.last + RIGHT_MAX)
        right = s->r->m.last + RIGHT_MAX;
    if ((is_setting(s) && s->r->m.first <= s->sentence_first + LEAD) || is_prelude(s))
        return end_of_setting(s, right);
    if (!is_occasion(s))
        return right;
    for (uint32_t i = s->r->m.last; i < right; i++)
        if (in_own_bracket(s, i) && is_any(s, i, closing, CQK_COUNT(closing)))
            return i + 1;
    return s->r->m.last;
}

/* "The third meeting, following the changes at Lisbon, was held in Paris": what stands straight
 * behind the verb of holding counts before what stands in between. */
static bool place_behind_verb(const scene *s, uint32_t right, place *p)
{
    static const char *const verbs[] = {"held",      "convened",  "tenue",  "tenu",
                                        "celebrada", "celebrado", "celebro"};
    enum { VERB_MAX = 16, BEHIND = 9 };
    if (s->r->m.flags & (MENTION_CJK | MENTION_HANGUL))
        return false;
    for (uint32_t i = s->r->m.last; i + 2 < right && i < s->r->m.last + VERB_MAX; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && WORD_IN(s, i, verbs))
            return i > s->r->m.last + 2 &&
                   place_in(s, i + 1, i + BEHIND < right ? i + BEHIND : right, p);
    return false;
}

/* "suscrito en Bogotá ..., se celebró en México la VI Reunión": what stands behind the last verb of
 * holding in front of the mention counts before what stands in front of that. */
static bool place_in_front(const scene *s, place *p)
{
    uint32_t from = s->left;
    for (uint32_t i = s->left; i < s->r->m.first; i++)
        if (s->segment->tokens->kind[i] == CQ_TOKEN_LETTER && before_place(s, i) == BEFORE_HELD)
            from = i;
    return (from > s->left && place_in(s, from, s->r->m.first, p)) ||
           place_in(s, s->left, s->r->m.first, p);
}

/* 第十次大会在纽约开幕，|第十一次大会定于2026年举行: does the place stand behind another meeting
 * that the sentence names first? */
static bool is_behind_other(const scene *s, const place *p)
{
    for (const record *other = s->d->current; other < s->r; other++)
        if (other->m.first >= s->sentence_first && other->m.last <= p->first)
            return true;
    return false;
}

bool find_place(const scene *s, place *p)
{
    if (has_clause_in_front(s) && place_in(s, s->left, s->r->m.first, p))
        return true;
    if (place_in_clause(s, p)) {
        if (p->whole_country)
            city_of_name(s, p);
        return true;
    }
    uint32_t right = end_of_sidelines(s, own_right(s));
    bool found = place_behind_verb(s, right, p) || place_in(s, s->r->m.last, right, p) ||
                 (!is_cited(s) && !is_prelude(s) && place_in_front(s, p)) ||
                 host_country(s, s->r->m.last, right, p) || host_in_front(s, p) ||
                 venue_in_front(s, p) || host_in_clause(s, p) ||
                 ((s->r->m.flags & MENTION_CJK) &&
                  place_in(s, s->sentence_first, s->r->m.first, p) && !is_behind_other(s, p));
    if (found && p->whole_country)
        city_of_name(s, p);
    return found;
}

bool says_same_place(const scene *s)
{
    static const char *const phrases[] = {"in the same city",
                                          "at the same place",
                                          "in the same place",
                                          "at the same venue",
                                          "dans la même ville",
                                          "au même endroit",
                                          "en la misma ciudad",
                                          "en el mismo lugar",
                                          "in derselben Stadt",
                                          "am selben Ort",
                                          "am gleichen Ort",
                                          "в том же городе",
                                          "там же",
                                          "同市",
                                          "同地",
                                          "同じ場所",
                                          "同一城市",
                                          "같은 도시",
                                          "같은 장소"};
    uint32_t last = s->right < s->sentence_last ? s->right : s->sentence_last;
    if (last > s->r->m.last + RIGHT_MAX)
        last = s->r->m.last + RIGHT_MAX;
    for (uint32_t i = s->left; i < last; i++)
        if (starts_with(s, i, phrases, CQK_COUNT(phrases)))
            return true;
    return false;
}

bool dateline_city(const scene *s, place *p)
{
    uint32_t end = city_run(s, 0, s->segment->tokens->count);
    return end > 0 && cqk_token_is(s->segment, end, CQ_STR(",")) && date_begins(s, end + 1) &&
           set_city(s, 0, end, p);
}

bool labelled_place(const scene *s, uint32_t i, place *p)
{
    return place_at(s, i, p) || eastern_city(s, i, p) ||
           set_city(s, i, city_run(s, i, s->segment->tokens->count), p);
}

bool set_place(events *e, observation *o, const place *p)
{
    o->place = store_copy(&e->memory, p->text);
    memcpy(o->country, p->country, sizeof o->country);
    o->whole_country = p->whole_country;
    return o->place.data != NULL;
}
