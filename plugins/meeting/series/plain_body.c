/*
 * plain_body.c - a joint body by its noun alone is the one that the document names with its
 * parties: "fifteenth Joint Committee", the heading of a report on the "EU-Mexico Joint Committee".
 */
#include "series/series.h"

#include <string.h>

static bool is_plain(const series_name *n)
{
    static const char *const names[] = {"Joint Committee",       "Joint Commission",
                                        "Joint Council",         "Association Council",
                                        "Association Committee", "Cooperation Council",
                                        "Cooperation Committee", "Partnership Council",
                                        "Mixed Commission",      "Mixed Committee"};
    for (size_t i = 0; n->party_count == 0 && i < CQK_COUNT(names); i++)
        if (cqk_is(n->text, names[i]))
            return true;
    return false;
}

/* Does the name hold the other's words, and parties that the other does not tell? */
static bool is_whole(const series_name *whole, const series_name *part)
{
    return whole->party_count > 0 && whole->text.len > part->text.len &&
           text_contains(whole->text, part->text);
}

void series_pair_plain_bodies(series *s)
{
    enum { NAMES_MAX = 300 };
    size_t count = s->count < NAMES_MAX ? s->count : NAMES_MAX;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t whole = NAME_NONE;
        bool several = false;
        if (!is_plain(&s->names[i]) || s->names[i].same_as != NAME_NONE)
            continue;
        for (uint32_t k = 0; k < count; k++) {
            if (!is_whole(&s->names[k], &s->names[i]))
                continue;
            const series_name *first = whole == NAME_NONE ? NULL : &s->names[whole];
            several =
                several || (first && (first->party_count != s->names[k].party_count ||
                                      memcmp(first->parties, s->names[k].parties,
                                             first->party_count * sizeof first->parties[0]) != 0));
            whole = first ? whole : k;
        }
        if (whole == NAME_NONE || several)
            continue;
        s->names[i].same_as = whole;
        s->names[i].flags |= NAME_ABBREVIATED;
    }
}
