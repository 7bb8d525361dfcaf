/*
 * flow.h - the text that a reader of markup sees, as it comes together: white space collapsed,
 * blocks told apart, each byte mapped to where it came from.
 *
 * A paragraph ends with U+2029, which repair never joins over; a line broken on purpose with a line
 * feed; the cells of a row stand apart with " | ". White space is what HTML and XML call so; a line
 * end of the source between two East Asian characters is none (CSS Text 3, section 4.1.3).
 */
#ifndef CQI_FLOW_H
#define CQI_FLOW_H

#include "base/buffer.h"
#include "map/map.h"

#include <communique/status.h>
#include <stdbool.h>

/* What stands between what was written last and what comes next; the greatest counts. */
typedef enum cqi_flow_break {
    CQI_FLOW_NONE,
    CQI_FLOW_NEWLINE, /* white space with a line end in it */
    CQI_FLOW_SPACE,
    CQI_FLOW_CELL,
    CQI_FLOW_LINE,
    CQI_FLOW_BLOCK
} cqi_flow_break;

typedef struct cqi_flow {
    cqi_buffer *text; /* borrowed: what was written is appended here */
    cqi_map *map;     /* and where it came from here */
    cqi_flow_break pending;
    uint64_t gap_from; /* the white space that is pending, in the origin */
    uint64_t gap_to;
    uint64_t at;   /* the end of what was written last, in the origin */
    bool begun;    /* something was written: a break may stand in front of the next */
    bool keep;     /* white space counts, as in <pre> */
    bool unspaced; /* what was written last ends with a character that no space stands behind */
} cqi_flow;

/* Appends to `text` and `map`, whose front may be dropped between calls. */
void cqi_flow_begin(cqi_flow *flow, cqi_buffer *text, cqi_map *map);

/* A break, before what comes next. */
void cqi_flow_break_here(cqi_flow *flow, cqi_flow_break kind);

/* Text as it stands in the source, from its byte `from` on. */
cq_status cqi_flow_text(cqi_flow *flow, const char *bytes, size_t len, const cqi_map *source,
                        uint64_t from);

/* Text that stands for bytes [from, to) of the source, such as a character reference. */
cq_status cqi_flow_unit(cqi_flow *flow, const char *bytes, size_t len, const cqi_map *source,
                        uint64_t from, uint64_t to);

/* Text from another flow, a block of its own. */
cq_status cqi_flow_append(cqi_flow *flow, const cqi_buffer *text, const cqi_map *map);

#endif
