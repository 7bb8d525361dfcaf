/*
 * phrase_thing.c - English phrases with a head that name no body: things and rooms, what states
 * have with each other, counted congresses.
 */
#include "names/phrase.h"

/* "Chairperson-in-Office", "PRESIDENT-IN-OFFICE": the office that somebody is in. */
static bool is_held_office(const phrase *p)
{
    return p->head > 2 && agency_phrase_is(p, p->head, "Office") &&
           agency_phrase_hyphen(p, p->head - 1) && cqk_touches(p->segment, p->head) &&
           cqk_token_is_word(p->segment, p->head - 2, "in");
}

/* "Space Station", "Control Panel", "Strategic Partnership": things. */
bool agency_phrase_is_thing(const phrase *p)
{
    if (is_held_office(p))
        return true;
    static const char *const things[][2] = {{"Space", "Station"},
                                            {"Power", "Station"},
                                            {"Railway", "Station"},
                                            {"Bus", "Station"},
                                            {"Weather", "Station"},
                                            {"Police", "Station"},
                                            {"Strategic", "Partnership"},
                                            {"Economic", "Partnership"},
                                            {"Cooperative", "Partnership"},
                                            {"Metro", "Station"},
                                            {"Fire", "Station"},
                                            {"Control", "Panel"},
                                            {"Solar", "Panel"},
                                            {"Docking", "Station"},
                                            {"Train", "Station"},
                                            {"Force", "Base"},
                                            {"Oval", "Office"},
                                            {"Press", "Briefing"},
                                            {"Press", "Conference"},
                                            {"Press", "Release"},
                                            {"Press", "Statement"},
                                            {"News", "Conference"},
                                            {"Council", "Chamber"},
                                            {"Conference", "Center"},
                                            {"Convention", "Center"},
                                            {"Conference", "Centre"},
                                            {"Convention", "Centre"},
                                            {"Box", "Office"},
                                            {"Information", "Exchange"},
                                            {"Data", "Exchange"},
                                            {"Cultural", "Exchange"},
                                            {"Educational", "Exchange"},
                                            {"Student", "Exchange"},
                                            {"Academic", "Exchange"},
                                            {"Scientific", "Exchange"},
                                            {"Youth", "Exchange"},
                                            {"Priority", "Register"}};
    for (size_t k = 0; p->head > 0 && k < CQK_COUNT(things); k++)
        if ((agency_phrase_is(p, p->head, things[k][1]) &&
             agency_phrase_is(p, p->head - 1, things[k][0])) ||
            (agency_phrase_is(p, p->head, things[k][0]) &&
             agency_phrase_is(p, p->after, things[k][1])))
            return true;
    return false;
}

/* "China-ASEAN Maritime Cooperation | Partnership": do two parties with a hyphen begin the name,
 * one of them a state? */
static bool joins_parties(const phrase *p, uint32_t first)
{
    uint32_t country = agency_phrase_country(p, first);
    uint32_t hyphen = first + (country ? country : 1);
    return hyphen + 1 < p->head && agency_phrase_hyphen(p, hyphen) &&
           (country || agency_phrase_country(p, hyphen + 1)) &&
           agency_phrase_capital(p, hyphen + 1);
}

/* "U.S.-Philippine Alliance", "Trans-Pacific Partnership": what states have with each other. */
static bool is_relation(const phrase *p, uint32_t first, uint32_t last)
{
    static const char *const heads[] = {"Alliance", "Partnership"};
    static const char *const reaches[] = {"Trans",         "Pacific",       "Indo",
                                          "Atlantic",      "Transatlantic", "Strategic",
                                          "Comprehensive", "Special",       "Global"};
    if (!cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) || last > p->after)
        return false;
    if (joins_parties(p, first))
        return true;
    for (uint32_t i = first; i < p->head;) {
        uint32_t country = agency_phrase_country(p, i);
        if (!country && !agency_phrase_hyphen(p, i) && !agency_phrase_is(p, i, "–") &&
            !agency_phrase_is(p, i, ".") &&
            !cqk_token_in(p->segment, i, reaches, CQK_COUNT(reaches)))
            return false;
        i += country ? country : 1;
    }
    return true;
}

/* "Seventh Congress": a meeting. */
static bool is_counted_congress(const phrase *p, uint32_t first)
{
    static const char *const ordinals[] = {
        "First",  "Second", "Third", "Fourth",   "Fifth",   "Sixth",      "Seventh",
        "Eighth", "Ninth",  "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth"};
    static const char *const heads[] = {"Congress", "Assembly", "Conference"};
    return first + 1 == p->head && cqk_token_in(p->segment, first, ordinals, CQK_COUNT(ordinals)) &&
           cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads));
}

/* "AUTHORITY FOR COMMITTEES TO MEET": the right to do something. */
static bool is_right(const phrase *p, uint32_t first)
{
    return first == p->head && agency_phrase_is(p, p->head, "Authority") &&
           agency_phrase_is(p, p->after, "for") && agency_phrase_is(p, p->after + 1, "Committees");
}

/* "Organization of the Plenary Sitting", "Organization of Work": how something is done. */
static bool is_arrangement(const phrase *p, uint32_t first, uint32_t last)
{
    static const char *const heads[] = {"Organization", "Organisation"};
    static const char *const things[] = {"Session",    "Sitting", "Sittings", "Meeting",
                                         "Meetings",   "Work",    "Workshop", "Seminar",
                                         "Conference", "Debate",  "Sessions"};
    return first == p->head && last > p->after && agency_phrase_is(p, p->after, "of") &&
           cqk_token_in(p->segment, p->head, heads, CQK_COUNT(heads)) &&
           (cqk_token_in(p->segment, last - 1, things, CQK_COUNT(things)) ||
            agency_phrase_is(p, p->after + 2, "Work"));
}

bool agency_phrase_is_none(const phrase *p, uint32_t first, uint32_t last)
{
    return is_arrangement(p, first, last) || is_right(p, first) || is_relation(p, first, last) ||
           is_counted_congress(p, first);
}
