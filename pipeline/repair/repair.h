/*
 * repair.h - the third stage: text as it came out of a page, to whole paragraphs.
 *
 * Repair joins hard-wrapped lines and hyphenated words, takes running heads, feet and page numbers
 * out, drops soft hyphens, and cuts the text into segments, one a paragraph,
 * heading or list item, each with a map to the original bytes. It learns from the text it holds
 * (the document is its own dictionary), at most CQI_REPAIR_LOOKAHEAD bytes ahead of what it gives
 * out, so its memory is bounded whatever the document's size.
 */
#ifndef CQI_REPAIR_H
#define CQI_REPAIR_H

#include "base/buffer.h"
#include "map/map.h"

#include <communique/status.h>
#include <communique/types.h>
#include <stdbool.h>
#include <stdint.h>

#define CQI_REPAIR_LOOKAHEAD  (1u << 20)
#define CQI_SEGMENT_MAX_BYTES (1u << 16)

/* From text byte `at` of a segment on, the original is at this line and page (from 1). */
typedef struct cqi_line_mark {
    uint32_t at;
    uint32_t page;
    uint64_t line;
} cqi_line_mark;

/* One repaired paragraph. Reused: cqi_repair_next overwrites it. {0} is empty. */
typedef struct cqi_segment {
    cqi_buffer text;      /* well-formed UTF-8, at most CQI_SEGMENT_MAX_BYTES, not empty */
    cqi_map map;          /* text -> bytes of the document */
    cqi_line_mark *marks; /* ascending; the first is at 0 */
    size_t mark_count;
    size_t mark_capacity;
    uint32_t flags;    /* CQ_SEGMENT_... of communique/text.h */
    bool space_behind; /* with CQ_SEGMENT_CUT: a space stands between it and the next */
    bool noise;        /* a line without meaning, as it is in the document */
    cq_str before;     /* noise: what stands in front of the document's first line, */
    cq_str behind;     /* and between this line and the next, until the next call */
} cqi_segment;

void cqi_segment_deinit(cqi_segment *segment);

typedef struct cqi_repair cqi_repair;

cq_status cqi_repair_open(cqi_repair **repair);

/* Takes the next decoded text with its map; copies both. `final`: the document ends here. */
cq_status cqi_repair_push(cqi_repair *repair, cq_str text, const cqi_map *map, bool final);

/*
 * The next segment: CQ_OK. CQ_END: more input is needed first, or, after `final`, that was all.
 * Where the text is noise, segments are lines that nothing was done to.
 */
cq_status cqi_repair_next(cqi_repair *repair, cqi_segment *segment);

/* Makes it ready for another document, keeping its memory. */
void cqi_repair_reset(cqi_repair *repair);
void cqi_repair_close(cqi_repair *repair); /* NULL is fine */

#endif
