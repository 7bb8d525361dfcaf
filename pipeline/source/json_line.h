/*
 * json_line.h - one JSON object (RFC 8259) on a line, of which two fields are wanted.
 */
#ifndef CQI_JSON_LINE_H
#define CQI_JSON_LINE_H

#include "base/buffer.h"

#include <communique/types.h>
#include <stdbool.h>

typedef struct cqi_json_line {
    bool has_text;
    bool text_is_string;
    cq_str id;            /* a string's or number's bytes as they stand in the line; empty: none */
    bool id_is_string;    /* and may hold escapes */
    cq_str text;          /* between its quotes */
    size_t failed_at;     /* the byte where it is no JSON */
    const char *mismatch; /* what was wrong there; NULL: the line is an object */
} cqi_json_line;

/* Takes the whole line apart, of which everything is checked. */
void cqi_json_read_line(cq_str line, cq_str text_field, cq_str id_field, cqi_json_line *out);

/* Appends a string's value: escapes resolved, a lone surrogate as U+FFFD. CQ_E_MEMORY only. */
cq_status cqi_json_unescape(cq_str string, cqi_buffer *out);

#endif
