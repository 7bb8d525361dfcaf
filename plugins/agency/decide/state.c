/*
 * state.c - the names of states as names of bodies have them in English.
 */
#include "agency.h"

#include <string.h>

/* "Republic of Korea" takes an article behind "of". */
bool agency_wants_article(cq_str country)
{
    static const char *const begin[] = {
        "United",     "Republic",    "Netherlands", "Philippines", "Russian",         "Czech Rep",
        "Democratic", "European",    "People",      "USSR",        "Lao P",           "Maldives",
        "German Dem", "Federal Rep", "Federated",   "Islamic Rep", "Kingdom",         "Union of",
        "Bahamas",    "Gambia",      "Soviet",      "Dominican R", "Central African", "Marshall"};
    for (size_t i = 0; i < CQK_COUNT(begin); i++)
        if (country.len >= strlen(begin[i]) &&
            memcmp(country.data, begin[i], strlen(begin[i])) == 0)
            return true;
    return false;
}

cq_str agency_country_name(const char *code)
{
    static const struct {
        const char *code;
        const char *name;
    } formal[] = {{"RU", "Russian Federation"},
                  {"CN", "People's Republic of China"},
                  {"LA", "Lao People's Democratic Republic"},
                  {"SU", "USSR"},
                  {"DD", "German Democratic Republic"},
                  {"TW", "Republic of China"}};
    for (size_t i = 0; i < CQK_COUNT(formal); i++)
        if (strcmp(formal[i].code, code) == 0)
            return (cq_str){formal[i].name, strlen(formal[i].name)};
    return cqk_country_name(code);
}
