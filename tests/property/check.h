/*
 * check.h - what must hold between a generated document and the segments that are made of it.
 */
#ifndef PROPERTY_CHECK_H
#define PROPERTY_CHECK_H

#include "generate.h"
#include "repair/repair.h"

/* A failure: what does not hold, and where. */
typedef struct check_failure {
    const char *what;
    uint64_t at;     /* byte of the document */
    size_t from, to; /* bytes of the segment's text */
} check_failure;

/* Which characters of the document are in some segment. Cleared by check_begin. */
typedef struct check_state {
    unsigned char *covered;
    size_t capacity;
} check_state;

bool check_begin(check_state *state, const made_document *document);
void check_free(check_state *state);

/* Notes what a segment of furniture holds: it may be missing from the text around it. */
void check_note_furniture(made_document *document, const cqi_segment *segment);

/*
 * The text is well-formed and clean, the map monotone and inside the document, the marks right, and
 * the document's bytes under random spans of the text are, repaired as documented, the span's text.
 */
bool check_segment(check_state *state, const made_document *document, const cqi_segment *segment,
                   random_state *random, check_failure *failure);

/*
 * The bytes [start, end) of the document, repaired as documented, are `text`: also for spans that
 * another stage found.
 */
bool check_span(const made_document *document, uint64_t start, uint64_t end, cq_str text);

/* All of the document's text is in some segment. */
bool check_end(const check_state *state, const made_document *document, check_failure *failure);

#endif
