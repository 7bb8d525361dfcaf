/*
 * format.h - the last stage: results to bytes.
 *
 * A format is a table of functions that append to a buffer; the core decides when the buffer is
 * written. Strings come as the pipeline made them (well-formed UTF-8), except document names, which
 * may be any bytes and are repaired on the way out.
 */
#ifndef CQI_FORMAT_H
#define CQI_FORMAT_H

#include "base/buffer.h"

#include <communique/result.h>
#include <stdbool.h>

/* How to write, and what must be remembered from one result to the next. One a document. */
typedef struct cqi_layout {
    bool color;
    unsigned width;     /* of the terminal, in columns */
    uint64_t entities;  /* written for this document so far */
    uint64_t numbering; /* brat: the number of the last annotation */
} cqi_layout;

/* An entity and where it lies in code points of the decoded document (brat only). */
typedef struct cqi_position {
    uint64_t start;
    uint64_t end;
} cqi_position;

typedef struct cqi_format {
    const char *name;
    bool positions; /* it needs cqi_position */
    /* Once in front of everything; either may be NULL. */
    cq_status (*entity_header)(cqi_buffer *out);
    cq_status (*meeting_header)(cqi_buffer *out);
    /* Once behind everything; may be NULL. */
    cq_status (*meeting_footer)(cqi_buffer *out);
    /* What it has no form for is NULL. */
    cq_status (*entity)(cqi_layout *layout, const cq_result_entity *entity,
                        const cqi_position *position, cqi_buffer *out);
    /* `previous` is the meeting before, NULL for the first: a table groups by series. */
    cq_status (*meeting)(cqi_layout *layout, const cq_result_meeting *meeting,
                         const cq_result_meeting *previous, cqi_buffer *out);
} cqi_format;

/* By its CQ_FORMAT_ number; NULL: there is none. */
const cqi_format *cqi_format_at(int number);
int cqi_format_find(const char *name); /* -1: there is none */

/* The outputs that have one form only. */
cq_status cqi_format_token(const cq_result_token *token, cqi_buffer *out);
/* `first`: of the output; `more`: the rest of it comes with `inside` set. */
typedef struct cqi_paragraph_place {
    bool first, inside, more;
} cqi_paragraph_place;
cq_status cqi_format_paragraph(cqi_paragraph_place place, cq_str text, cqi_buffer *out);
cq_status cqi_format_encoding(const cq_result_document *document, cqi_buffer *out);

extern const cqi_format cqi_format_jsonl;
extern const cqi_format cqi_format_table;
extern const cqi_format cqi_format_tsv;
extern const cqi_format cqi_format_csv;
extern const cqi_format cqi_format_brat;
extern const cqi_format cqi_format_ical;

#endif
