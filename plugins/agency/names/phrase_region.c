/*
 * phrase_region.c - regions in the complement of an English name.
 */
#include "names/phrase.h"

bool agency_phrase_in_region(const phrase *p, uint32_t i)
{
    static const char *const regions[] = {
        "Africa",    "Asia",    "Europe",        "Latin",    "Central",   "Southern", "Eastern",
        "Western",   "Middle",  "Near",          "Pacific",  "Caribbean", "Arctic",   "Antarctic",
        "Sahel",     "Gulf",    "Mediterranean", "Balkans",  "Caucasus",  "Horn",     "South-East",
        "Southeast", "America", "Oceania",       "Americas", "East"};
    for (size_t k = 0; k < CQK_COUNT(regions); k++)
        if (agency_phrase_is(p, i, regions[k]))
            return true;
    return false;
}

bool agency_phrase_joins_region(const phrase *p, uint32_t i)
{
    return agency_phrase_join(p, i) && agency_phrase_is(p, i + 1, "the") &&
           agency_phrase_in_region(p, i + 2) && agency_phrase_in_region(p, i - 1);
}
