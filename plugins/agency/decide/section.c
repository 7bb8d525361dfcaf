/*
 * section.c - lists of participants under the name of a state: the lines below "Peruvian
 * delegation:", "List of the Delegation of Kenya", "REPUBLIC OF KENYA" are of that state's bodies,
 * up to the next such line or the next paragraph of prose.
 */
#include "decide/decide.h"

#include <string.h>

enum { LABEL_MAX = 12, PROSE_MIN = 60 };

static bool is_label_word(const cq_segment *segment, uint32_t i)
{
    static const char *const words[] = {
        "delegation", "Delegation", "DELEGATION",   "side",         "Side",    "SIDE",  "list",
        "List",       "LIST",       "members",      "Members",      "MEMBERS", "of",    "OF",
        "the",        "The",        "THE",          "for",          "For",     "FOR",   "from",
        "From",       "on",         "On",           "behalf",       "were",    "was",   "and",
        "officials",  "Officials",  "participants", "Participants", "party",   "Party", "team",
        "Délégation", "délégation", "Delegación",   "delegación",   "Liste",   "Lista", "de",
        "del",        "du",         "la",           "La",           "por",     "Por",   "parte",
        "pour",       "Pour",       "partie",       "Partie",       "côté",    "Du",    "le"};
    return cqk_token_in(segment, i, words, CQK_COUNT(words));
}

/* Is the line a state's name, with no words but those that lists of people are headed by? */
static bool is_label(const agency_worker *w)
{
    const cq_segment *segment = &w->view.segment;
    const cq_tokens *t = segment->tokens;
    static const char *const delegations[] = {"delegation", "Delegation", "DELEGATION",
                                              "Délégation", "délégation", "Delegación",
                                              "delegación"};
    const place *p = &w->places[0];
    bool side = p->side;
    for (uint32_t i = 0; i < t->count; i++) {
        if (i >= p->first && i < p->last)
            continue;
        if (t->kind[i] == CQ_TOKEN_LETTER && !is_label_word(segment, i))
            return false;
        side = side || cqk_token_in(segment, i, delegations, CQK_COUNT(delegations));
    }
    return side || p->form != CQK_COUNTRY_ADJECTIVE;
}

cq_status agency_section_segment(agency_worker *w)
{
    const cq_segment *segment = &w->view.segment;
    uint32_t count = segment->tokens->count;
    if (segment->index == 0 || count > PROSE_MIN)
        w->section[0] = '\0';
    if (count == 0 || count > LABEL_MAX)
        return CQ_OK;
    cq_status status = agency_places(w);
    if (status != CQ_OK || w->place_count != 1 || !agency_is_state(w->places[0].code) ||
        !is_label(w))
        return status;
    memcpy(w->section, w->places[0].code, sizeof w->places[0].code);
    return CQ_OK;
}
