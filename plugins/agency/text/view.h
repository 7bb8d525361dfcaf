/*
 * view.h - a segment as this plugin reads it: the host's tokens, some of them cut (see words.h).
 *
 * Where nothing is to be cut the host's columns are used as they are.
 */
#ifndef AGENCY_VIEW_H
#define AGENCY_VIEW_H

#include "kit.h"

typedef struct agency_view {
    cq_segment segment; /* a copy of the host's, with our tokens */
    cq_tokens tokens;
    uint32_t *start; /* own columns, `capacity` items each; NULL until first needed */
    uint32_t *end;
    uint32_t *hash;
    uint8_t *kind;
    uint16_t *shape;
    uint32_t *watched;
    uint32_t capacity;
    bool eastern; /* it has ideographs, Kana or Hangul */
} agency_view;

/* Of a segment that is known to need no cut and to have no East Asian tokens. */
void agency_view_plain(agency_view *view, const cq_segment *segment);
cq_status agency_view_make(agency_view *view, const cq_host *host, const cq_segment *segment);
void agency_view_free(agency_view *view);

#endif
