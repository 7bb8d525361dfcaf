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

cq_str agency_country_then(const char *code, uint32_t year)
{
    static const struct {
        char code[3];
        uint16_t from;
        uint16_t to;
        const char *name;
    } then[] = {{"CZ", 1918, 1992, "Czechoslovakia"},
                {"RU", 1923, 1991, "Soviet Union"},
                {"RS", 1930, 2002, "Yugoslavia"},
                {"AT", 1867, 1918, "Austria-Hungary"},
                {"IR", 0, 1934, "Persia"},
                {"TH", 0, 1938, "Siam"},
                {"TR", 0, 2021, "Turkey"},
                {"LK", 0, 1971, "Ceylon"},
                {"MM", 0, 1988, "Burma"},
                {"BJ", 1958, 1974, "Dahomey"},
                {"BF", 1958, 1983, "Upper Volta"},
                {"CD", 1972, 1996, "Zaire"}};
    for (size_t i = 0; year && i < CQK_COUNT(then); i++)
        if (strcmp(then[i].code, code) == 0 && year >= then[i].from && year <= then[i].to)
            return (cq_str){then[i].name, strlen(then[i].name)};
    return cqk_country_name(code);
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
