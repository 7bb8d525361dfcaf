/*
 * footnotes.h - footnotes in the middle of the text: what they are, and the marks that point at
 * them.
 */
#ifndef CQI_REPAIR_FOOTNOTES_H
#define CQI_REPAIR_FOOTNOTES_H

#include "repair/window.h"

/* A mark in the text that points at a note: bytes of the window. */
typedef struct cqi_reference {
    uint32_t from, to;
} cqi_reference;

/* Reused from window to window. {0} is empty. */
typedef struct cqi_footnotes {
    cqi_reference *references; /* ascending */
    size_t count;
    size_t capacity;
} cqi_footnotes;

void cqi_footnotes_deinit(cqi_footnotes *footnotes);

/*
 * Marks the lines of notes (CQI_LINE_FOOTNOTE, the first of each CQI_LINE_NOTE_START) and the lines
 * with marks that point at them (CQI_LINE_REFERENCE). A mark at a line's end is taken off it.
 */
cq_status cqi_footnotes_find(cqi_footnotes *footnotes, cqi_window *window, bool final);

/* The first reference at or behind byte `at`, NULL: there is none. */
const cqi_reference *cqi_footnotes_next(const cqi_footnotes *footnotes, uint32_t at);

#endif
