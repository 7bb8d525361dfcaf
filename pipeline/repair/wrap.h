/*
 * wrap.h - which lines of a window are one paragraph.
 */
#ifndef CQI_REPAIR_WRAP_H
#define CQI_REPAIR_WRAP_H

#include "repair/measure.h"
#include "repair/window.h"

/* Fills the `join` of every line of the window that is not furniture. */
cq_status cqi_wrap_decide(cqi_window *window, const cqi_measures *measures);

#endif
