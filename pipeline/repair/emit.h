/*
 * emit.h - makes the text of a segment, with its map and marks, of lines of a window.
 */
#ifndef CQI_REPAIR_EMIT_H
#define CQI_REPAIR_EMIT_H

#include "repair/edits.h"
#include "repair/repair.h"
#include "repair/window.h"

/* What the lines of a window are made of and where they stand in the document. */
typedef struct cqi_emit_source {
    const cqi_window *window;
    const cqi_edits *edits; /* of the window */
    cqi_map_reader *map;
    cqi_map_stretch *plain; /* of what `map` is of: the one that was copied from last, or empty */
    uint64_t base;          /* the window's first byte in the text that `map` is of */
    uint64_t lines;         /* line ends in front of the window */
    uint32_t pages;         /* form feeds in front of the window */
} cqi_emit_source;

void cqi_segment_clear(cqi_segment *segment); /* keeps the memory */

/*
 * Appends the line at *next, repaired, and joins it with what is in the segment already: `previous`
 * is the line in front of it there, NULL: none. Lines behind it, up to `limit`, that nothing is to
 * be done to are appended with it: sets *next to the last of them.
 */
cq_status cqi_emit_lines(const cqi_emit_source *source, cqi_segment *segment,
                         const cqi_line *previous, const cqi_line **next, const cqi_line *limit);

/*
 * Copies the part of `whole` that begins at *at and fits into a segment, cut where it hurts least,
 * and sets *at behind it.
 */
cq_status cqi_emit_part(const cqi_segment *whole, size_t *at, cqi_segment *part);

#endif
