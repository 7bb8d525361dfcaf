/*
 * tally.c - how often the document has named each state, or what speaks for it.
 */
#include "agency.h"

#include <string.h>

void agency_count_country(agency_worker *w, const char *code, uint32_t weight)
{
    for (uint32_t i = 0; i < w->country_count; i++)
        if (strcmp(w->countries[i].code, code) == 0) {
            w->countries[i].count += weight;
            return;
        }
    if (w->country_count == COUNTRIES)
        return;
    tally *t = &w->countries[w->country_count++];
    size_t len = strnlen(code, sizeof t->code - 1);
    memcpy(t->code, code, len);
    t->code[len] = '\0';
    t->count = weight;
}

uint32_t agency_country_count(const agency_worker *w, const char *code)
{
    for (uint32_t i = 0; i < w->country_count; i++)
        if (strcmp(w->countries[i].code, code) == 0)
            return w->countries[i].count;
    return 0;
}
