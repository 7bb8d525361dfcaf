/*
 * lines.h - a stream line by line, in place where a line lies whole in the stream's buffer.
 */
#ifndef CQI_LINES_H
#define CQI_LINES_H

#include "base/buffer.h"
#include "source/input.h"

typedef struct cqi_lines {
    cqi_input *below;
    size_t limit;     /* of one line */
    cqi_buffer spill; /* a line that lay in two pieces */
    size_t given;     /* bytes of the line before that are still to be skipped */
    uint64_t number;  /* of the line that was given last, from 1 */
} cqi_lines;

void cqi_lines_deinit(cqi_lines *lines);

/* The next line with its end; the last may have none. *too_long: it is cut at the limit, the rest
 * is passed over. CQ_END, or what reading failed with. Good until the next call. */
cq_status cqi_lines_next(cqi_lines *lines, cq_str *line, bool *too_long, cq_error *error);

#endif
