/*
 * english.h - what the two halves of the composer share: names with heads in front (compose.c) and
 * those of East Asian languages (compose_east.c).
 */
#ifndef AGENCY_ENGLISH_H
#define AGENCY_ENGLISH_H

#include "translate/compose.h"

typedef struct writer {
    char *out;
    size_t len;
    size_t capacity;
    bool full;
} writer;

void agency_put(writer *w, cq_str text);
void agency_put_text(writer *w, const char *text);
void agency_put_space(writer *w);       /* but not behind another */
size_t agency_written(const writer *w); /* the length; 0: there was no room */

bool agency_piece_is_adjective(const piece *p);
bool agency_contains(cq_str text, const char *part);
bool agency_ends_with(cq_str text, const char *tail);
cq_str agency_singular(cq_str text); /* "Ports" in front of a head: "Port Authority" */
cq_str agency_without_article(cq_str text);

size_t agency_compose_east(const piece *pieces, uint32_t count, writer *w);

#endif
