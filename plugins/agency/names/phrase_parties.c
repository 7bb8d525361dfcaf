/*
 * phrase_parties.c - bodies that two or more parties have together, whose names say between whom:
 * "Joint Commission between Mongolia and the European Union". Without that the name would end at
 * its head, and the parties would be taken for acting bodies.
 */
#include "names/phrase.h"

/* "the Republic of Azerbaijan", "the European Union (EU)": the end of the party at i; i: there is
 * none. */
static uint32_t past_party(const phrase *p, uint32_t i)
{
    enum { BRACKET = 3 };
    gaz_match match;
    uint32_t at = i + agency_phrase_article(p, i);
    if (!agency_phrase_capital(p, at))
        return i;
    uint32_t end = at + agency_phrase_country(p, at);
    if (gaz_match_at(&p->w->model->set, p->segment, at, &match) && match.last > end)
        end = match.last;
    if (end == at)
        return i;
    bool acronym = agency_phrase_is(p, end, "(") && agency_phrase_is(p, end + 2, ")") &&
                   cqk_shape(p->segment, end + 1, CQ_SHAPE_UPPER_ALL);
    return acronym ? end + BRACKET : end;
}

uint32_t agency_phrase_parties(const phrase *p, uint32_t end)
{
    static const char *const heads[] = {"Council",   "Committee", "Subcommittee", "Commission",
                                        "Group",     "Board",     "Body",         "COUNCIL",
                                        "COMMITTEE", "COMMISSION"};
    enum { PARTIES_MAX = 8 };
    if (!agency_phrase_is(p, end, "between") || p->after == 0 ||
        !cqk_token_in(p->segment, p->after - 1, heads, CQK_COUNT(heads)))
        return end;
    uint32_t i = past_party(p, end + 1);
    for (unsigned n = 1; i > end + 1 && n < PARTIES_MAX; n++) {
        bool comma = agency_phrase_is(p, i, ",");
        bool last = agency_phrase_is(p, i + comma, "and");
        uint32_t to = comma || last ? past_party(p, i + comma + last) : i;
        if (to == i + comma + last)
            return end;
        if (last)
            return to;
        i = to;
    }
    return end;
}
