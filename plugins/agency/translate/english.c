/*
 * english.c - the words of a name as they are written in English.
 */
#include "translate/english.h"

#include <string.h>

void agency_put(writer *w, cq_str text)
{
    if (text.len >= w->capacity - w->len) {
        w->full = true;
        return;
    }
    if (text.len)
        memcpy(w->out + w->len, text.data, text.len);
    w->len += text.len;
}

void agency_put_text(writer *w, const char *text)
{
    agency_put(w, (cq_str){text, strlen(text)});
}

void agency_put_space(writer *w)
{
    if (w->len && w->out[w->len - 1] != ' ')
        agency_put_text(w, " ");
}

bool agency_piece_is_adjective(const piece *p)
{
    return p->role == TERM_RANK || p->role == TERM_REACH || p->role == TERM_KIND ||
           p->role == TERM_DEMONYM || p->role == TERM_PREFIX;
}

bool agency_contains(cq_str text, const char *part)
{
    size_t len = strlen(part);
    for (size_t i = 0; i + len <= text.len; i++)
        if (memcmp(text.data + i, part, len) == 0)
            return true;
    return false;
}

/* In front of its head a noun has no plural: "Port Authority", but "Association of Ports". */
cq_str agency_singular(cq_str text)
{
    static const char *const plurals[] = {
        "Ports",     "Roads",     "Railways",  "Airports", "Elections", "Patents",  "Pensions",
        "Libraries", "Borders",   "Frontiers", "Exports",  "Imports",   "Payments", "Deposits",
        "Rivers",    "Waterways", "Medicines", "Programs", "Highways"};
    for (size_t k = 0; k < CQK_COUNT(plurals); k++)
        if (cqk_is(text, plurals[k]))
            return cqk_equal(text, CQ_STR("Libraries")) ? CQ_STR("Library")
                                                        : (cq_str){text.data, text.len - 1};
    return text;
}

cq_str agency_without_article(cq_str text)
{
    if (text.len > 4 && memcmp(text.data, "the ", 4) == 0)
        return (cq_str){text.data + 4, text.len - 4};
    return text;
}

size_t agency_written(const writer *w)
{
    return w->full ? 0 : w->len;
}

bool agency_ends_with(cq_str text, const char *tail)
{
    size_t len = strlen(tail);
    return text.len >= len && memcmp(text.data + text.len - len, tail, len) == 0;
}
