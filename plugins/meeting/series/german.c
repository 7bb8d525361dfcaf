/*
 * german.c - the body that holds a meeting in the genitive: "Tagung | des Europäischen Rates",
 * "Sitzung | der Gemischten Kommission".
 */
#include "series/series.h"

#include <string.h>

/* "-s", "-es", "-ses": what a masculine or neuter noun takes, by its end; NULL: it is feminine. */
static const char *ending_of(cq_str noun)
{
    static const struct {
        const char *end;
        const char *takes;
    } rows[] = {{"komitee", "s"},    {"rat", "es"},      {"tag", "es"},      {"ausschuss", "es"},
                {"Ausschuss", "es"}, {"ausschuß", "es"}, {"Ausschuß", "es"}, {"gremium", "s"},
                {"kabinett", "s"},   {"Kabinett", "s"},  {"kollegium", "s"}, {"präsidium", "s"},
                {"Präsidium", "s"},  {"büro", "s"},      {"Büro", "s"},      {"Rat", "es"},
                {"Komitee", "s"},    {"Vorstand", "es"}, {"vorstand", "es"}, {"Senat", "s"},
                {"parlament", "s"},  {"Parlament", "s"}};
    for (size_t k = 0; k < CQK_COUNT(rows); k++)
        if (cqk_ends_in(noun, rows[k].end))
            return rows[k].takes;
    return NULL;
}

static size_t put(char *out, size_t at, size_t capacity, cq_str text)
{
    size_t len = text.len < capacity - at ? text.len : capacity - at;
    memcpy(out + at, text.data, len);
    return at + len;
}

/* The word at byte `at` of the text. */
static cq_str word_at(cq_str text, size_t at)
{
    const char *space = memchr(text.data + at, ' ', text.len - at);
    return (cq_str){text.data + at, space ? (size_t)(space - text.data) - at : text.len - at};
}

/* An adjective as it stands behind the article in the genitive: "Europäische", "Europäischer": its
 * bytes in front of "en". */
static size_t adjective_stem(cq_str word)
{
    size_t ending = cqk_ends_in(word, "er") || cqk_ends_in(word, "es") ? 2 : 1;
    return cqk_ends_in(word, "e") || ending == 2 ? word.len - ending : word.len;
}

size_t german_body(cq_str body, char *out, size_t capacity)
{
    size_t noun =
        0; /* the last word in front of a complement: it has a capital and no such ending */
    for (size_t at = 0; at < body.len; at += word_at(body, at).len + 1) {
        cq_str word = word_at(body, at);
        if (adjective_stem(word) == word.len || cqk_ends_in(word, "komitee")) {
            noun = at;
            break;
        }
    }
    cq_str named = word_at(body, noun);
    const char *takes = ending_of(named);
    size_t len = put(out, 0, capacity, takes ? CQ_STR("des ") : CQ_STR("der "));
    for (size_t at = 0; at < noun; at += word_at(body, at).len + 1) {
        cq_str word = word_at(body, at);
        len = put(out, len, capacity, (cq_str){word.data, adjective_stem(word)});
        len = put(out, len, capacity, CQ_STR("en "));
    }
    len = put(out, len, capacity, named);
    len = takes ? put(out, len, capacity, (cq_str){takes, strlen(takes)}) : len;
    size_t rest = noun + named.len;
    return put(out, len, capacity, (cq_str){body.data + rest, body.len - rest});
}
