/*
 * latin_other.c - what carries a word for meetings and is none: rounds of elections, parliaments'
 * terms, handbooks' editions, treaties, numbered organs.
 */
#include "mention/latin.h"

#include <string.h>

bool is_election(const model *m, const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {
        "election", "elections", "voting",   "vote",     "ballot",     "balloting",
        "scrutin",  "election",  "vote",     "eleccion", "elecciones", "votacion",
        "wahl",     "wahlen",    "wahlgang", "выборов",  "голосования"};
    for (uint32_t k = i; k < i + 7 && k < segment->tokens->count; k++)
        if (is_letter(segment, k) && token_in(m, segment, k, words, CQK_COUNT(words)))
            return true;
    return false;
}

bool is_legislature(const model *m, const cq_segment *segment, const left_side *left, uint32_t head,
                    bool alone)
{
    static const char *const words[] = {"congress"};
    return alone && left->name_first == head && is_capital(segment, head) &&
           token_in(m, segment, head, words, CQK_COUNT(words));
}

bool is_publication(const model *m, const cq_segment *segment, uint32_t first, uint32_t last)
{
    enum { BEHIND_MAX = 5 }; /* "(INDUS-X) Summit" */
    static const char *const bodies[] = {"Commission", "Committee", "Council", "Comisión",
                                         "Comité",     "Consejo",   "Conseil"};
    uint32_t end = last;
    if (last > first && cqk_token_is(segment, last, CQ_STR("(")))
        end =
            last + BEHIND_MAX < segment->tokens->count ? last + BEHIND_MAX : segment->tokens->count;
    bool own = true; /* not of "the Handbook | of the Commission" */
    for (uint32_t i = first; i < end; i++) {
        own = own && (i == first || word_class(m, segment, i) != WORD_OF);
        if (is_head(m, segment, i) || (i + 1 == last && is_acronym(segment, i)) ||
            (own && cqk_token_in(segment, i, bodies, CQK_COUNT(bodies))))
            return false;
    }
    return last > first;
}

bool is_treaty(const model *m, const cq_segment *segment, uint32_t head, uint32_t end)
{
    static const char *const heads[] = {"convention", "conventions"};
    static const char *const about[] = {"relating",   "concerning", "against", "respecting",
                                        "regulating", "relative",   "defining"};
    cqk_place_match place;
    if (!is_letter(segment, head) || !token_in(m, segment, head, heads, CQK_COUNT(heads)))
        return false;
    if (end < segment->tokens->count && is_letter(segment, end) &&
        token_in(m, segment, end, about, CQK_COUNT(about)))
        return true;
    return head > 0 && is_letter(segment, head - 1) &&
           cqk_place_at(m->places, segment, head - 1, &place) && place.tokens == 1;
}

bool is_named_treaty(const model *m, const cq_segment *segment, uint32_t head, uint32_t end)
{
    static const char *const heads[] = {"convention"};
    static const char *const purposes[] = {"for",    "on",    "to",       "between",   "of",
                                           "de",     "du",    "des",      "sur",       "pour",
                                           "contre", "entre", "relative", "concernant"};
    return is_capital(segment, head) && token_in(m, segment, head, heads, CQK_COUNT(heads)) &&
           end < segment->tokens->count && !sentence_begins(segment, end) &&
           (token_in(m, segment, end, purposes, CQK_COUNT(purposes)) ||
            is_treaty(m, segment, head, end));
}

bool is_numbered_organ(const cq_segment *segment, const left_side *left, uint32_t head)
{
    static const char *const nouns[] = {"Subcommittee", "SUBCOMMITTEE", "Sub",
                                        "SUB",          "Mechanism",    "MECHANISM"};
    static const char *const small[] = {"subcommittee", "sub", "mechanism"};
    return cqk_token_in(segment, head, small, CQK_COUNT(small)) ||
           (left->ordinal.form != CQK_ORDINAL_DIGITS &&
            cqk_token_in(segment, head, nouns, CQK_COUNT(nouns)));
}
