/*
 * reader.h - what the readers of names share (reader.c); translate.c begins them.
 */
#ifndef AGENCY_READER_H
#define AGENCY_READER_H

#include "translate/compose.h"

typedef struct reader {
    agency_worker *w;
    const mention *m;
    const cq_segment *s;
    agency_order order;
    piece pieces[PIECES];
    uint32_t count;
    bool hyphen;
    char country[16];
    char owner[16]; /* the state of the body within the name */
} reader;

/* The text pool may move while a name is read: bodies' names are copied. */
typedef struct store {
    char text[1024];
    size_t used;
} store;

piece *agency_add_piece(reader *r, uint8_t role, cq_str english); /* NULL: there are too many */
bool agency_add_term(reader *r, const agency_term *term);
bool agency_add_country(reader *r, const cqk_country_match *match);
/* A body within the name, as the document's evidence decides it. */
bool agency_part_at(reader *r, uint32_t i, uint32_t *last, cq_str *value);
bool agency_keep_text(store *s, cq_str text, cq_str *kept);

/* False: not all of the name is known. */
bool agency_read_west(reader *r, store *kept);
bool agency_read_east(reader *r, store *kept);

#endif
