/*
 * footnotes.h - footnotes in the middle of the text: what they are, and the marks that point at
 * them.
 */
#ifndef CQI_REPAIR_FOOTNOTES_H
#define CQI_REPAIR_FOOTNOTES_H

#include "repair/edits.h"
#include "repair/window.h"

/*
 * Marks the lines of notes (CQI_LINE_FOOTNOTE, the first of each CQI_LINE_NOTE_START) and the lines
 * with marks that point at them (CQI_LINE_EDITED). A mark at a line's end is taken off it, others
 * are added to `edits`.
 */
cq_status cqi_footnotes_find(cqi_edits *edits, cqi_window *window, bool final);

#endif
