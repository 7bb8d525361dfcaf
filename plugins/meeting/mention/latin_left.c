/*
 * latin_left.c - over which tokens a name in an alphabetic script goes on to the left.
 */
#include "mention/latin.h"

/* "Fourth Republic of Korea–Myanmar Talks": is token i, no first one, inside a country's name? */
static bool inside_country(const model *m, const cq_segment *segment, uint32_t i)
{
    enum { WORDS_MAX = 4 };
    cqk_country_match country;
    for (uint32_t back = 1; back <= i && back < WORDS_MAX; back++)
        if (is_letter(segment, i - back) && is_capital(segment, i - back) &&
            cqk_country_at(m->countries, segment, i - back, &country) && country.tokens > back + 1)
            return true;
    return false;
}

/* May "and" or "of" at token i stand inside a name? */
static bool links_left(const model *m, const cq_segment *segment, uint32_t i, uint32_t class,
                       bool lower)
{
    if (i == 0 || i + 1 >= segment->tokens->count || !is_letter(segment, i - 1))
        return false;
    uint32_t left = word_class(m, segment, i - 1);
    if (left == WORD_STOP || left == WORD_DATE ||
        (is_head(m, segment, i - 1) && !is_acronym(segment, i - 1)))
        return false; /* but "JMC and AP Meeting" */
    bool negated = i + 3 < segment->tokens->count && joins(segment, i + 2) &&
                   is_capital(segment, i + 3); /* OPEC and non-OPEC */
    bool capitals = is_capital(segment, i - 1) && (is_capital(segment, i + 1) || negated);
    if (class == WORD_AND)
        return capitals || (lower && !is_capital(segment, i - 1) && !is_capital(segment, i + 1) &&
                            left != WORD_OF && left != WORD_BETWEEN);
    if (cqk_token_is(segment, i, CQ_STR("for")) && is_head(m, segment, i + 1))
        return false; /* "Provisional Agenda for | Meeting" */
    bool group = left == WORD_GROUP || left == WORD_NOT || left == WORD_OFFICIALS;
    return class == WORD_OF && capitals && group;
}

/* "AU-EU Dialogue", "LAS–EU Meeting": a union's acronym in front of another party's name, which in
 * small letters is a word of French or Spanish. */
static bool opens_parties(const cq_segment *segment, uint32_t i)
{
    return is_acronym(segment, i) && joins(segment, i + 1) && is_capital(segment, i + 2);
}

/* Los Angeles, El Salvador, Shangri-La: the article is part of a name. */
static bool begins_place(const model *m, const cq_segment *segment, uint32_t i)
{
    cqk_place_match place;
    cqk_country_match country;
    if ((i > 0 && joins(segment, i - 1)) || opens_parties(segment, i))
        return true;
    if (is_head(m, segment, i + 1))
        return false; /* "DE LA RÉUNION DU BUREAU" is no island */
    return (cqk_place_at(m->places, segment, i, &place) && place.tokens > 1) ||
           (cqk_country_at(m->countries, segment, i, &country) && country.tokens > 1);
}

/* COVID-19: a number that a hyphen joins to the capitals in front of it, at token i. */
static bool is_letter_number(const cq_segment *segment, uint32_t i)
{
    return i > 1 && segment->tokens->kind[i] == CQ_TOKEN_NUMBER && joins(segment, i - 1) &&
           is_letter(segment, i - 2) && cqk_shape(segment, i - 2, CQ_SHAPE_UPPER_ALL);
}

/* "in-person", "on-site": a small word that begins a compound of small letters, at token i. */
static bool opens_compound(const cq_segment *segment, uint32_t i)
{
    return !is_capital(segment, i) && cqk_token_is(segment, i + 1, CQ_STR("-")) &&
           joins(segment, i + 1) && is_letter(segment, i + 2) && !is_capital(segment, i + 2);
}

/* "OSCE-wide", "China-led": the small letters behind a name that a hyphen joins to it, at token i.
 */
static bool closes_compound(const cq_segment *segment, uint32_t i)
{
    return i > 1 && is_letter(segment, i) && !is_capital(segment, i) && joins(segment, i - 1) &&
           cqk_token_is(segment, i - 1, CQ_STR("-")) && is_letter(segment, i - 2) &&
           is_capital(segment, i - 2);
}

/* "eighth | deputy ministerial-level consultation", "third Vice-Ministerial Dialogue": is the word
 * at token i of the rank of those who meet, which an adjective behind it tells? */
bool begins_rank(const model *m, const cq_segment *segment, uint32_t i, uint32_t head)
{
    static const char *const deputies[] = {"deputy", "vice", "minister", "secretary"};
    static const char *const adjectives[] = {"level", "ministerial"};
    enum { WORDS_MAX = 6 };
    if (!is_letter(segment, i) || !token_in(m, segment, i, deputies, CQK_COUNT(deputies)))
        return false;
    for (uint32_t k = i + 1; k < head && k < i + WORDS_MAX; k++)
        if (is_letter(segment, k) && token_in(m, segment, k, adjectives, CQK_COUNT(adjectives)))
            return true;
    return false;
}

/* "the 10th | and | final round": the "and" behind digits. */
static bool ends_count(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {"final", "last", "concluding", "closing"};
    return i > 0 && i + 1 < segment->tokens->count && is_letter(segment, i + 1) &&
           segment->tokens->kind[i - 1] != CQ_TOKEN_PUNCTUATION &&
           token_in(m, segment, i + 1, words, CQK_COUNT(words)) &&
           cqk_ordinal_may_end(segment, i, m->ordinals);
}

bool passes_left_as(const model *m, const cq_segment *segment, uint32_t i, uint32_t class,
                    bool lower)
{
    bool word = is_letter(segment, i) && cqk_shape(segment, i, CQ_SHAPE_SPACE_BEFORE);
    if (!word && (is_glue(segment, i) || is_track_number(segment, i) || is_addend(segment, i) ||
                  is_track_fraction(segment, i) || is_inside_compound(segment, i) ||
                  parts_parties(m, segment, i)))
        return true; /* none of them is a word behind white space */
    if (class == WORD_AND &&
        (ends_count(m, segment, i) || (i > 0 && parts_topics(m, segment, i - 1))))
        return true;
    if (parts_topics(m, segment, i))
        return true;
    if (class == WORD_AND || class == WORD_OF)
        return links_left(m, segment, i, class, lower) || inside_country(m, segment, i);
    if (is_letter_number(segment, i) || closes_compound(segment, i))
        return true;
    if (class == WORD_STOP && is_capital(segment, i) && begins_place(m, segment, i))
        return true;
    if (class == WORD_STOP && lower && opens_compound(segment, i))
        return true;
    if (class == WORD_STOP && i > 1 && word_class(m, segment, i - 1) == WORD_OF &&
        inside_country(m, segment, i))
        return true; /* Democratic Republic of the Congo */
    if (!is_letter(segment, i) || class == WORD_STOP || class == WORD_VERB ||
        class == WORD_BETWEEN || class == WORD_DATE || is_possessive(m, segment, i))
        return false;
    return lower || is_capital(segment, i);
}

bool passes_left(const model *m, const cq_segment *segment, uint32_t i, bool lower)
{
    return passes_left_as(m, segment, i, word_class(m, segment, i), lower);
}

uint32_t german_parties(const model *m, const cq_segment *segment, uint32_t first)
{
    cqk_country_match country;
    uint32_t i = first;
    while (i > 0 && is_letter(segment, i - 1) && !is_capital(segment, i - 1) &&
           cqk_country_at(m->countries, segment, i - 1, &country) &&
           country.form == CQK_COUNTRY_ADJECTIVE)
        i = i > 2 && joins(segment, i - 2) && is_letter(segment, i - 3) ? i - 3 : i - 1;
    return i;
}
