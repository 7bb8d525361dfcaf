/*
 * state.c - the names of states as names of bodies have them in English.
 */
#include "agency.h"

#include <stdio.h>
#include <string.h>

/* "Republic of Korea" takes an article behind "of". */
bool agency_wants_article(cq_str country)
{
    static const char *const begin[] = {
        "United",     "Republic",    "Netherlands", "Philippines", "Russian",         "Czech Rep",
        "Democratic", "European",    "People",      "USSR",        "Lao P",           "Maldives",
        "German Dem", "Federal Rep", "Federated",   "Islamic Rep", "Kingdom",         "Union of",
        "Bahamas",    "Gambia",      "Soviet",      "Dominican R", "Central African", "Marshall",
        "Ottoman",    "Gold Coast"};
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
                {"RS", 2003, 2005, "Serbia and Montenegro"},
                {"AT", 1867, 1918, "Austria-Hungary"},
                {"IR", 0, 1934, "Persia"},
                {"TH", 0, 1938, "Siam"},
                {"TR", 0, 1922, "Ottoman Empire"},
                {"TR", 1923, 2021, "Turkey"},
                {"LK", 0, 1971, "Ceylon"},
                {"MM", 0, 1988, "Burma"},
                {"BJ", 1958, 1974, "Dahomey"},
                {"BF", 1958, 1983, "Upper Volta"},
                {"CD", 1972, 1996, "Zaire"},
                {"TW", 1912, 1991, "Republic of China"},
                {"KR", 0, 1947, "Korea"},
                {"ZW", 1965, 1979, "Rhodesia"},
                {"ZW", 1898, 1964, "Southern Rhodesia"},
                {"ZM", 1911, 1964, "Northern Rhodesia"},
                {"MW", 1907, 1964, "Nyasaland"},
                {"GH", 0, 1956, "Gold Coast"},
                {"MY", 1948, 1963, "Malaya"},
                {"TZ", 1920, 1963, "Tanganyika"},
                {"GY", 0, 1965, "British Guiana"},
                {"BZ", 0, 1972, "British Honduras"},
                {"BW", 0, 1965, "Bechuanaland"},
                {"LS", 0, 1965, "Basutoland"},
                {"SZ", 0, 2017, "Swaziland"},
                {"CI", 0, 1985, "Ivory Coast"},
                {"VU", 0, 1979, "New Hebrides"},
                {"EG", 1958, 1970, "United Arab Republic"}};
    for (size_t i = 0; year && i < CQK_COUNT(then); i++)
        if (strcmp(then[i].code, code) == 0 && year >= then[i].from && year <= then[i].to)
            return (cq_str){then[i].name, strlen(then[i].name)};
    return cqk_country_name(code);
}

/* What names of ministries call a state, since when, and what it was before. */
static const struct {
    const char *code;
    const char *name;
    uint16_t since;
    uint16_t earlier_since;
    const char *earlier;
} formal[] = {{"RU", "Russian Federation", 1992, 0, "Russian Empire"},
              {"CN", "People's Republic of China", 1949, 1912, "Republic of China"},
              {"LA", "Lao People's Democratic Republic", 1975, 0, "Laos"},
              {"SU", "USSR", 0, 0, NULL},
              {"DD", "German Democratic Republic", 0, 0, NULL},
              {"TW", "Republic of China", 0, 0, NULL}};

cq_str agency_country_name(const char *code)
{
    for (size_t i = 0; i < CQK_COUNT(formal); i++)
        if (strcmp(formal[i].code, code) == 0)
            return (cq_str){formal[i].name, strlen(formal[i].name)};
    return cqk_country_name(code);
}

cq_str agency_country_name_then(const char *code, uint32_t year)
{
    /* Younger papers call states what they are called now. */
    enum { OLD = 1992, EMPIRE_END = 1917 };
    if (year == 0 || year >= OLD)
        return agency_country_name(code);
    for (size_t i = 0; i < CQK_COUNT(formal); i++) {
        bool empire = strcmp(code, "RU") != 0 || year <= EMPIRE_END;
        if (strcmp(formal[i].code, code) != 0)
            continue;
        if (year >= formal[i].since)
            return agency_country_name(code);
        if (formal[i].earlier && empire && year >= formal[i].earlier_since)
            return (cq_str){formal[i].earlier, strlen(formal[i].earlier)};
    }
    return agency_country_then(code, year);
}

size_t agency_value_then(cq_str value, const char *code, uint32_t year, char *out, size_t capacity)
{
    static const char the[] = "the ";
    cq_str now = agency_country_name(code);
    cq_str then = agency_country_name_then(code, year);
    if (now.len == 0 || cqk_equal(now, then) || value.len <= now.len + sizeof the ||
        memcmp(value.data + value.len - now.len, now.data, now.len) != 0)
        return 0;
    size_t head = value.len - now.len;
    if (memcmp(value.data + head - (sizeof the - 1), the, sizeof the - 1) == 0)
        head -= sizeof the - 1;
    int len = snprintf(out, capacity, "%.*s%s%.*s", (int)head, value.data,
                       agency_wants_article(then) ? the : "", (int)then.len, then.data);
    return len > 0 && (size_t)len < capacity ? (size_t)len : 0;
}
