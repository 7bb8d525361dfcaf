/*
 * wrap.h - which lines of a window are one paragraph.
 */
#ifndef CQI_REPAIR_WRAP_H
#define CQI_REPAIR_WRAP_H

#include "repair/window.h"
#include "repair/words.h"

/* What the decisions need beside the window; reused from one to the next. {0} is empty. */
typedef struct cqi_wrap {
    struct cqi_measure *measures; /* one for each CQI_MEASURE_LINES lines of text */
    size_t count;
    size_t capacity;
} cqi_wrap;

void cqi_wrap_deinit(cqi_wrap *wrap);

/* Fills the `join` of every line of the window that is not furniture. */
cq_status cqi_wrap_decide(cqi_wrap *wrap, cqi_words *words, cqi_window *window);

#endif
