/*
 * line_ends.h - the lines of a document's source, for documents whose text has lines of its own:
 * markup.
 */
#ifndef CQI_LINE_ENDS_H
#define CQI_LINE_ENDS_H

#include "map/map.h"

#include <communique/types.h>
#include <stddef.h>

/* {0} is a document of one line. */
typedef struct cqi_line_ends {
    uint64_t *ends; /* bytes of the document at which lines end, ascending */
    size_t count;
    size_t capacity;
    uint64_t dropped; /* lines that ended before those that are kept */
} cqi_line_ends;

void cqi_line_ends_deinit(cqi_line_ends *lines);
void cqi_line_ends_clear(cqi_line_ends *lines); /* keeps the memory */

/* Adds the lines of the next text of the document, ended by LF; at least the last million is kept.
 */
cq_status cqi_line_ends_add(cqi_line_ends *lines, cq_str text, const cqi_map *map);

/* The line that byte `at` of the document stands on, from 1. */
uint64_t cqi_line_ends_at(const cqi_line_ends *lines, uint64_t at);

#endif
